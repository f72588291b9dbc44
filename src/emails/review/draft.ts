import { fold } from '../../text/fold.js';
import type { ReviewWords } from '../words.js';

/** A passage of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a draft, cut into what rules speak about. Offsets are those of the text as it was given. */
export interface Draft {
  readonly subject: string | undefined;
  readonly text: string;
  /** The line that greets. */
  readonly greeting: Span | undefined;
  /** From greeting to sign-off, without either. */
  readonly body: Span;
  /** Everything behind the body: sign-off, name, contact. */
  readonly ending: Span;
  /** Whether the ending starts with a sign-off such as "Best regards". */
  readonly signsOff: boolean;
  /** Sentences of the body. */
  readonly sentences: readonly Span[];
}

/** Abbreviations a sentence does not end with, folded. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|no|vs|etc|e\.g|i\.e|inc|ltd|co|approx|dept|\p{L})\.$/iu;

/** Cuts a draft into its parts. Linear in its length. */
export function readDraft(subject: string | undefined, text: string, words: ReviewWords): Draft {
  const lines = linesOf(text);
  const filled = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const first = filled[0];
  const greeting = first && isGreeting(text.slice(first.start, first.end), words) ? first : undefined;
  const rest = greeting ? filled.slice(1) : filled;
  const endingAt = endingIndex(rest, text, words);
  const signOff = rest[endingAt];
  const bodyLines = rest.slice(0, endingAt);
  const body = {
    start: bodyLines[0]?.start ?? greeting?.end ?? 0,
    end: bodyLines.at(-1)?.end ?? greeting?.end ?? 0,
  };
  return {
    subject,
    text,
    greeting,
    body,
    ending: { start: signOff?.start ?? text.length, end: text.length },
    signsOff: signOff !== undefined && isClosing(text.slice(signOff.start, signOff.end), words),
    sentences: sentencesOf(text, body),
  };
}

function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function isGreeting(line: string, { greetingWords }: ReviewWords): boolean {
  const folded = fold(line);
  const greets = greetingWords.some((word) => folded === fold(word) || folded.startsWith(`${fold(word)} `));
  // "Hello, thank you for the interview yesterday." greets and goes on; as a line it is a sentence, not a greeting.
  return greets && line.trim().length <= 80 && !/[.?]\s+\S/.test(line.replace(/\b\p{L}{1,4}\./gu, ''));
}

function isClosing(line: string, { closings }: ReviewWords): boolean {
  return closings.includes(fold(line)) || closings.some((closing) => fold(closing) === fold(line));
}

/** Index of the line the ending starts at: the last sign-off, else the short lines at the bottom that are no sentence. */
function endingIndex(lines: readonly Span[], text: string, words: ReviewWords): number {
  const line = (index: number) => text.slice(lines[index]!.start, lines[index]!.end);
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 8); index--) {
    if (isClosing(line(index), words)) return index;
  }
  let index = lines.length;
  while (
    index > 0 &&
    lines.length - index < 4 &&
    /^[^.?!:]{1,60}$|@|^\+?[\d\s()-]{6,}$/u.test(line(index - 1).trim())
  )
    index--;
  return index;
}

/** Sentences of a passage. A line break ends a sentence only where a blank line follows. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open = start;
  for (const match of text.slice(start, end).matchAll(/[.!?…]+["”’')\]]*(?=\s|$)|\r?\n\s*\r?\n/g)) {
    const at = start + match.index + match[0].length;
    const isBreak = match[0].trim() === '';
    if (!isBreak && match[0] === '.' && abbreviation.test(text.slice(Math.max(open, at - 12), at))) continue;
    push(isBreak ? start + match.index : at);
    open = at;
  }
  push(end);
  return spans;

  function push(to: number) {
    const sentence = text.slice(open, to);
    const blank = sentence.length - sentence.trimStart().length;
    if (sentence.trim()) spans.push({ start: open + blank, end: open + sentence.trimEnd().length });
  }
}
