import { oneLine } from '../../text/clean.js';
import type { NoteCues } from './cues.js';
import { withEvents } from './events.js';
import { wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { withMoments } from './moments.js';
import { namesOf } from './reporter.js';
import { longestEntry } from './split.js';
import { joinSpans, joinWords, partUnits } from './spell-units.js';
import { namesByWord, spellWord, type Spelling } from './spell-word.js';
import { ofTrade } from './trade.js';

/** The note on one line, without quotation marks around it all, asides in brackets, and end mark; a question keeps its. */
export function bareNote(raw: string): string {
  const one = oneLine(
    raw.replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+/gu, ' '),
  ).replace(/^(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, '');
  const bare = (quoteIn(one) ?? one)
    .replace(/\s-{2,}\s/gu, ' – ')
    .replace(/\s*\([^()]*\)(?=\s|[.,;:!?…]|$)/gu, '')
    .replace(/\s*(?:(?<!(?<!\p{L})[ap]\.m)[.,;:!…]|\s[-–—])+$/u, '')
    .replace(/[!?]*\?[!?]*$/, '?');
  // A quotation of two sentences is read sentence by sentence.
  const isHalfQuoted = (bare.match(/["“”]/gu) ?? []).length % 2 === 1;
  return (isHalfQuoted ? bare.replace(/["“”]/gu, '') : bare).trim();
}

/** What stands between quotation marks around all of a text. */
export function quoteIn(text: string): string | undefined {
  return /^["“«'‘](.*)["”»'’][.,]?$/u.exec(oneLine(text))?.[1];
}

/** "they r short of ppl" written out; a note shouted in capitals is spoken in small letters; "monday" has a capital. */
export function spellOut(
  text: string,
  cues: NoteCues,
  { properNames = [], misspellings, interviewers = [] }: Partial<NoteContext>,
): string {
  // What is so long is no note: it is told as it stands, or not at all.
  if (text.length > longestEntry) return text;
  const isShouted =
    text.length > 6 && text === text.toUpperCase() && /\p{L}{6}|\p{L}{5}.*\p{L}{2}/u.test(text);
  const spelling: Spelling = {
    isShouted,
    names: namesByWord(isShouted ? properNames : interviewers.flatMap(namesOf)),
    inTrade: ofTrade(text, cues, { properNames, interviewers }),
    misspellings,
  };
  const spoken = withoutSpeech(text, cues);
  const plain = (isShouted ? spoken.toLowerCase() : spoken).replace(/~\s?(?=\d)/gu, `${cues.roughly} `);
  const spelled = withoutFiller(joinWords(partUnits(plain, cues), cues), cues)
    .split(' ')
    .map((_, index, words) => spellWord(index, words, spelling, cues))
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+(?=,)/gu, '')
    .replace(/^,\s*/u, '');
  return withMoments(joinSpans(askedFirst(withEvents(spelled, cues), cues), cues), cues);
}

/** "foto2", "anak2nya", "nyusun": how whole classes of words are spelled in a chat. */
function withoutSpeech(text: string, cues: NoteCues): string {
  const twice = /(?<!\p{L})(\p{Ll}{3,})2(nya|an)?(?![\p{L}\d])/gu;
  const written = cues.hasTwice ? text.replace(twice, '$1-$1$2') : text;
  return (cues.spoken ?? []).reduce(
    (told, [from, to]) =>
      told.replace(from, (whole: string, ...parts: unknown[]) =>
        // What is listed by itself is no matter of its class.
        wordFor(cues.shorthand, whole) === undefined
          ? to.replace(/\$([1-3])/gu, (_, part: string) => String(parts[Number(part) - 1]))
          : whole,
      ),
    written,
  );
}

/** "ok so she said …" */
function withoutFiller(text: string, cues: NoteCues): string {
  const filler = cues.fillers.find((each) => text.toLowerCase().startsWith(`${each} `));
  return filler === undefined ? text : text.slice(filler.length + 1);
}

/** "kalau hujan bagaimana?": in writing the word that asks stands first. */
function askedFirst(text: string, { lateAsking: { when, how }, shorthand }: NoteCues): string {
  const words = text.split(' ');
  const at = words.indexOf(when);
  const [, last = '', mark = ''] = /^(\p{L}+)(\??)$/u.exec(words.at(-1)!) ?? [];
  const isLate =
    when !== '' && at >= 0 && at < words.length - 2 && (wordFor(shorthand, last) ?? last) === how;
  return isLate ? [...words.slice(0, at), how, ...words.slice(at, -1)].join(' ') + mark : text;
}
