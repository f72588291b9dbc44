import { countWords } from '../../text/count.js';
import { fold } from '../../text/fold.js';
import type { ReviewWords } from './words.js';
import type { Span } from './draft.js';
import { isClosing } from './ending.js';

/** Where a draft greets. */
export interface Greets {
  readonly span: Span;
  /** Index of its line among the lines that are not blank. */
  readonly index: number;
  /** The line goes on after the greeting: "Hi Paul, thank you for …". */
  readonly goesOn: boolean;
}

/** Lines from the top among which a greeting is looked for: a letterhead or the words of a tool may come first. */
const deepest = 12;

// "Mr. Kaplan," or "Esteemed Ms. Krauss,": up to five words with capitals and a comma, nothing else on the line.
const bareName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4},$/u;

/** The greeting of a draft, from the lines of it that are not blank. */
export function greetingOf(lines: readonly Span[], text: string, words: ReviewWords): Greets | undefined {
  const isGeneric = (line: string) => words.genericGreetings.includes(fold(line));
  const lengthOf = (line: string, index: number) =>
    greetingLength(line, words) ?? (index < 2 ? bareLength(line, words) : undefined);
  const isGreetedBelow = (at: number) =>
    lines.slice(at + 1, deepest).some(({ start, end }, below) => {
      const line = text.slice(start, end);
      const length = below === 0 ? lengthOf(line, at + 1) : greetingLength(line, words);
      return length === line.length && !isGeneric(line) && !isClosing(line, words);
    });
  // "Perihal: Ucapan terima kasih": what stands above is an address, and what greets stands below.
  const marked = lines.findLastIndex(
    ({ start, end }, index) => index < deepest && isLetterMarked(text.slice(start, end), words),
  );
  const { start = 0, end = 0 } = lines[marked + 1] ?? {};
  const next = text.slice(start, end);
  const isGreeting = greetingLength(next, words) === next.length || isGeneric(next);
  if (marked > 0 && isGreeting && !isGreetedBelow(marked + 1))
    return { span: { start, end }, index: marked + 1, goesOn: false };
  for (const [index, { start, end }] of lines.slice(0, deepest).entries()) {
    const line = text.slice(start, end);
    const length = lengthOf(line, index);
    if (length === undefined) continue;
    // "Assalamualaikum." over "Yth. Ibu Rina,", and "Kepada Yth." over an address: the line with the name greets.
    const isAddress = isGeneric(line) || /[\p{L}.]\s*$/u.test(line);
    if (isAddress && isGreetedBelow(index)) continue;
    // "Salam," below a sentence signs off, though it greets elsewhere.
    if (index > 0 && isClosing(line, words) && isSentence(text, lines[index - 1]!)) return undefined;
    const goesOn = line.slice(length).trim() !== '';
    return { span: { start, end: goesOn ? start + length : end }, index, goesOn };
  }
  return undefined;
}

/** Whether a line starts with a mark of letters: "Re: Interview", "Attn. Prof. Bergmann". */
export function isLetterMarked(line: string, { letterMarks }: ReviewWords): boolean {
  return letterMarks.some(
    (mark) => fold(line).startsWith(`${mark} `) && /^[^\p{L}]*\p{L}+(?: \p{L}+)? ?[:.]/u.test(line),
  );
}

const isSentence = (text: string, { start, end }: Span): boolean =>
  countWords(text.slice(start, end)) > 3 &&
  /(?:[.!?]|[\p{Extended_Pictographic}\uFE0F])$/u.test(text.slice(start, end).trim());

const opensWith = /^[^,!:.]{2,60}[,!:](?=\s)/u;
// Names alone between the word that greets and a dot or a picture.
const namedThenDot =
  /^\p{L}+,? (?:\p{L}+,? )?(?:\p{Lu}[\p{L}\p{M}'’-]* ){0,3}\p{Lu}[\p{L}\p{M}'’-]+(?:\.(?=\s)|(?=\s*\p{Extended_Pictographic}))/u;

function greetingLength(line: string, words: ReviewWords): number | undefined {
  if (line.length > 2000) return undefined;
  const { greetingWords } = words;
  // "Haii Kak Bella": a last letter is drawn out.
  const folded = fold(line).replace(/^(\p{L}*?)(\p{L})\2+(?= |$)/u, '$1$2');
  if (!greetingWords.some((word) => folded === word || folded.startsWith(`${word} `))) {
    return undefined;
  }
  const plain = withoutTitles(line);
  const opening = (namedBeforeSentence(line, words) ?? opensWith.exec(plain)?.[0])?.length;
  const rest =
    opening === undefined
      ? ''
      : plain
          .slice(opening)
          .replace(/^[^\p{L}]+/u, '')
          .trim();
  // "Hello, thank you for the interview yesterday." greets and goes on; "Dear Ms. Ortiz, dear Mr. Lee," does not.
  const goesOn = countWords(rest) >= 4 && (/[.?!]$/.test(rest) || /^\p{Ll}/u.test(rest));
  if (goesOn && !greetingWords.some((word) => fold(rest).startsWith(`${word} `))) return opening;
  // "Selamat pagi, Bu Rina." is no sentence.
  const whole = countWords(plain) <= 5 ? plain.trim().replace(/\.$/, '') : plain.trim();
  return whole.length <= 80 && !/[.?](?:\s|$)/.test(whole) ? line.length : undefined;
}

/** "Selamat malam Pak Darwis. Terima kasih": what stands before the sentence, where its dot is not that of "Mr." */
function namedBeforeSentence(line: string, { courtesyTitles }: ReviewWords): string | undefined {
  const [named] = namedThenDot.exec(line) ?? [];
  return named && !courtesyTitles.includes(fold(named).split(' ').at(-1)!) ? named : undefined;
}

/** The line with blanks for the dots of "Mr.", "Prof.", "Mr. & Mrs." and "Yth. [Nama]". */
function withoutTitles(line: string): string {
  return line.replace(/(?<!\p{L})(\p{L}{1,4})\.(?=\s+[\p{L}&[{<])/gu, '$1 ');
}

/** Pictures, written ones among them, and marks of joy: what is a name without them is one with them. */
const pictures = /\s*(?:[\p{S}\p{Emoji_Modifier}:;()!]|\u200D|\uFE0F)+/gu;

function bareLength(line: string, words: ReviewWords): number | undefined {
  const plain = line.replace(pictures, '').replace(/\s+/g, ' ').trim();
  const isBare = bareName.test(plain) || isTitledName(line.trim(), words);
  if (isBare && !isClosing(line, words)) return line.length;
  // "Pak Hendra, terima kasih atas waktunya."
  const [opening] = opensWith.exec(line) ?? [];
  return opening && isTitledName(opening, words) ? opening.length : undefined;
}

/** "Kak Rina" and "Ibu Rina yang terhormat,": a form of address and a name, and no more than a few words. */
function isTitledName(line: string, { courtesyTitles }: ReviewWords): boolean {
  const [title = '', name = '', ...more] = line.split(/\s+/);
  if (!courtesyTitles.includes(fold(title)) || !/^\p{Lu}/u.test(name) || /[.?!:]$/.test(line)) return false;
  return line.endsWith(',')
    ? more.length <= 4
    : more.length <= 2 && more.every((each) => /^\p{Lu}/u.test(each));
}
