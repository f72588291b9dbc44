import type { Cues } from '../../cues/cues.js';
import { isJobWord } from '../people/name-words.js';
import { isFullName, nameFrom } from '../people/names.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import type { Line } from './passage.js';
import { wordsAt } from './words-at.js';

/** Lines at the end of a message that tell who wrote it. */
export interface Signature {
  /** Index of the first line that is no body, the closing included. */
  readonly from: number;
  /** Index after the last. */
  readonly to: number;
  /** From the line of the name on. */
  readonly lines: readonly Line[];
}

const closingOf = perCues(
  ({ mail }: Cues) =>
    new RegExp(
      `^[*_ ]{0,3}(?:${anyOf(mail.closings)}|--)(?![a-z])(?:[,.!… 😊🙂👋🙏x-]{1,6}|$| (?=\\S))`,
      'u',
    ),
);
const headingOf = perCues(({ people }: Cues) => new RegExp(`(?<![a-z])${anyOf(people.meet)}$`));
const labelOf = perCues(({ place }: Cues) => new RegExp(`^(?:${anyOf(place.labels)}):?$`));
// "Amy, you'll walk them through a case" calls the reader.
const youOf = perCues(({ people }: Cues) => new RegExp(`^, ${anyOf(people.you)}(?![a-z])`));
const longestLine = 70;

/** The lines below the closing up to the next empty line, or a last paragraph that begins with a name. */
export function findSignature(lines: readonly Line[], cues: Cues): Signature | undefined {
  return belowClosing(lines, cues) ?? lastParagraph(lines, cues);
}

function belowClosing(lines: readonly Line[], cues: Cues): Signature | undefined {
  const closing = closingOf(cues);
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 40); index--) {
    const { text, at, opens } = lines[index]!;
    const end = text.length < 60 ? closing.exec(plainOf(text))?.[0].length : undefined;
    if (end === undefined) continue;
    const rest = text.slice(end);
    if (rest !== '') {
      // "Cheers, Sam" on one line; "Thanks, that works for me" is a sentence.
      if (!startsWithName(rest, cues, true)) {
        if (!/^(?:[^\p{L}]*|\S{1,20}(?: \S{1,20}){0,3}[,!.]?)$/u.test(rest) || index === 0) continue;
      } else {
        const to = below(lines, index + 1);
        return { from: index, to, lines: [{ text: rest, at: at + end }, ...lines.slice(index + 1, to)] };
      }
    }
    // "Thank you" in a chat: somebody answers, and the talk goes on.
    if (opens) continue;
    let start = index + 1;
    while (start < lines.length && start - index < 3 && lines[start]!.text === '') start++;
    const to = below(lines, start);
    // "Thank you" may begin a paragraph of its own; what follows must be short lines.
    if (to === start || lines.slice(start, to).some((line) => line.text.length > 2 * longestLine)) continue;
    if (/[.!?]$/.test(lines[start]!.text) && lines[start]!.text.length > 40) continue;
    return { from: index, to, lines: lines.slice(start, to) };
  }
  return undefined;
}

/** The end of the paragraph, or of the message in a chat, that begins at an index. */
function below(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && end - start < 6 && lines[end]!.text !== '' && !lines[end]!.opens) end++;
  return end;
}

/** "Sent from Outlook for iOS" */
const program =
  /^(?:sent (?:from|via)|get outlook|gesendet (?:von|mit)|von meinem|envoye (?:de|depuis)|enviado (?:desde|de)|dikirim dari) /;

/** A last paragraph of short lines of which the first is a name: "Jo", "Ed (recruiting, Trig Point)". */
function lastParagraph(lines: readonly Line[], cues: Cues): Signature | undefined {
  let to = lines.length;
  // Footers and notes may stand below it.
  for (let paragraph = 0; paragraph < 4 && to > 0; paragraph++) {
    while (to > 0 && lines[to - 1]!.text === '') to--;
    let from = to;
    while (from > 0 && to - from < 6 && lines[from - 1]!.text !== '') from--;
    if (from === 0) return undefined;
    // "Ana Ruiz, Site Manager" above "Ben Ott, Foreman" are those who come.
    if (lines.slice(from, to).filter((line) => isListed(line, cues)).length > 1) return undefined;
    const isStart = lines[from - 1]!.text === '';
    // In a chat the name stands right under the last sentence.
    const begin = isStart ? from : to - 1;
    for (let index = begin; index < to; index++) {
      // "Groete" above "Magda du Preez" is a closing in another language.
      const under = lines[index + 1];
      const isClosing =
        index === begin &&
        /^\S+(?: \S+){0,2}[,!]?$/u.test(lines[index]!.text) &&
        under &&
        index + 1 < to &&
        nameLine(under, cues);
      const found =
        isClosing && (isFullName(under.text, cues) || !nameLine(lines[index]!, cues))
          ? undefined
          : nameLine(lines[index]!, cues);
      if (
        !found ||
        lines.slice(index, to).some(({ text }) => text.length > longestLine || /[?!]$/.test(text))
      )
        continue;
      const above = lines[index - 1]!.text;
      if (
        (index > begin || !isStart) &&
        !/[.!?)…]$|^$/.test(above) &&
        !(index === begin + 1 && /^\S+(?: \S+){0,2}[,!]?$/u.test(above))
      )
        continue;
      // "Ana Ruiz, Site Manager" above it: a list goes on.
      if (index > from && isListed(lines[index - 1]!, cues)) continue;
      // "Panel:" and "You'll meet" head a list.
      const heading = lines.slice(0, index).findLast(({ text }) => text !== '')?.text ?? '';
      if (heading.endsWith(':') || headingOf(cues).test(plainOf(heading))) continue;
      return { from: index, to, lines: [found, ...lines.slice(index + 1, to)] };
    }
    // Day and time of the interview stand in no footer.
    if (lines.slice(from, to).some(({ text }) => /\d{1,2}[:.]\d{2}/.test(text))) return undefined;
    to = from;
  }
  return undefined;
}

/** Whether a line is a full name with more behind it, as in a list. */
function isListed({ text }: Line, cues: Cues): boolean {
  const item = text.replace(/^(?:[-–—•*·] ?|[\da-z]{1,2}[.)] )/, '');
  const name = nameFrom(wordsAt(item, 0, 7), cues);
  return name !== undefined && /^(?:,? [SM]\.\S{1,8})?,? ?[,(–—-]/.test(item.slice(name.end));
}

/** The line from its name on, when it begins with one and goes on with a title or organization at most. */
function nameLine({ text, at }: Line, cues: Cues): Line | undefined {
  const lead = /^(?:[-–—~*]+ ?|x{1,3} |sy |saya |aku |gr\. |i\. ?a\. )?/i.exec(text)![0].length;
  const rest = text.slice(lead);
  // "Address" stands above one.
  if (program.test(plainOf(rest)) || labelOf(cues).test(plainOf(rest)) || !startsWithName(rest, cues, false))
    return undefined;
  return { text: rest, at: at + lead };
}

function startsWithName(text: string, cues: Cues, alone: boolean): boolean {
  const words = wordsAt(text, 0, 7);
  const name = nameFrom(words, cues, true);
  if (!name || name.from > 0) return false;
  const rest = text.slice(name.end).replace(/^ ?\((?:she|he|they)[^)]{0,20}\)/, '');
  const plain = plainOf(rest);
  if (youOf(cues).test(plain)) return false;
  if (/^ ?(?:x{1,3}|[^\p{L}\d]*)$/u.test(rest)) return true;
  if (alone && !/^ ?[,(|/@–—-]/.test(rest)) return false;
  // "Jo (recruiting)", "Laia Puig, Talent @ Monedero", "Ana Ruiz Head of HR"
  return /^(?: ?[,(|/@] ?| [-–—·] )\S/.test(rest) &&
    !/[.!?:] \S|\d{1,2}[:.]\d{2}/.test(rest) &&
    text.length <= 80
    ? true
    : plain
        .split(' ')
        .filter(Boolean)
        .slice(0, 3)
        .some((word) => isJobWord(word, cues)) &&
        text.length <= 60 &&
        !/[.?!:]/.test(rest);
}
