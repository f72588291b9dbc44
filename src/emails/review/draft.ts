import { countWords } from '../../text/count.js';
import { fold } from '../../text/fold.js';
import { matches } from '../../text/match.js';
import type { ReviewWords } from './words.js';
import { endingOf } from './ending.js';
import { greetingOf } from './greeting.js';

/** A passage of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a draft, cut into what rules speak about. Offsets are those of the text as it was given. */
export interface Draft {
  readonly subject: string | undefined;
  readonly text: string;
  /** Lines above the greeting; empty where there is no greeting. */
  readonly top: readonly Span[];
  /** What greets: a line, or the start of one. */
  readonly greeting: Span | undefined;
  /** From greeting to sign-off, without either. */
  readonly body: Span;
  /** Lines from the sign-off on: sign-off, name, contact, and whatever follows. */
  readonly ending: readonly Span[];
  /** Whether the ending starts with a sign-off such as "Best regards". */
  readonly signsOff: boolean;
  /** Sentences of the body. */
  readonly sentences: readonly Span[];
  /** Paragraphs of the body, as blank lines part them. */
  readonly paragraphs: readonly Span[];
}

/** Abbreviations a sentence does not end with, folded. */
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|vs|e\.g|i\.e|approx|\p{L})\.$/iu;

/** Cuts a draft into its parts. Linear in its length. */
export function readDraft(subject: string | undefined, text: string, words: ReviewWords): Draft {
  const filled = linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const greets = greetingOf(filled, text, words);
  const rest = greets ? filled.slice(greets.index + (greets.goesOn ? 0 : 1)) : filled;
  const { index, signsOff } = endingOf(rest, text, words);
  const bodyLines = rest.slice(0, index);
  const first = greets?.goesOn ? greets.span.end : (bodyLines[0]?.start ?? greets?.span.end ?? 0);
  const body = { start: first, end: Math.max(first, bodyLines.at(-1)?.end ?? 0) };
  return {
    subject,
    text,
    top: greets ? filled.slice(0, greets.index) : [],
    greeting: greets?.span,
    body,
    ending: rest.slice(index),
    signsOff,
    sentences: sentencesOf(text, body),
    paragraphs: pieces(text, body, /\r?\n[^\S\n]*\r?\n/g),
  };
}

/** Words from greeting to sign-off. */
export function bodyWords({ text, greeting, body }: Draft): number {
  return countWords(text.slice(greeting?.start ?? body.start, body.end));
}

/** The start of the body, where something is missing. */
export const nowhere = ({ body }: Draft): Span => ({ start: body.start, end: body.start });

/** Whether a passage, or words of it, stands in a text, whatever its case, accents and punctuation. */
export function says(text: string, wanted: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(wanted)} `);
}

function linesOf(text: string): Span[] {
  return [...matches(text, /[^\r\n\u2028\u2029]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** Sentences of a passage. A line break ends a sentence only before a blank line or an item of a list. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  const marks = /[.!?…]+["”’')\]]*(?=\s|$)|\r?\n[^\S\n]*\r?\n|\r?\n(?=[^\S\n]*(?:[-*•–]|\d{1,2}[.)])\s)/g;
  return pieces(text, { start, end }, marks, (mark, from, to) => {
    if (mark !== '.') return true;
    if (abbreviation.test(text.slice(Math.max(from, to - 12), to))) return false;
    // "at three a.m. the bottleneck" goes on and so does "Carrow & Co. in Leeds"; "at three a.m. We" does not.
    const isShort = /(?:\p{L}\.\p{L}|[\s(](?:no|sr|jr|etc|inc|ltd|co|dept))\.$/iu.test(
      text.slice(Math.max(from, to - 6), to),
    );
    return !(isShort && /^\s+\p{Ll}/u.test(text.slice(to, to + 8)));
  });
}

/** The pieces of a passage between separators, each without blanks around it; marks belong to what they end. */
function pieces(
  text: string,
  { start, end }: Span,
  separator: RegExp,
  separates: (mark: string, from: number, to: number) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  let open = start;
  const push = (to: number) => {
    const piece = text.slice(open, to);
    const from = open + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') spans.push({ start: from, end: open + piece.trimEnd().length });
    open = to;
  };
  for (const match of matches(text.slice(start, end), separator)) {
    const to = start + match.index + match[0].length;
    if (separates(match[0], open, to)) push(to);
  }
  push(end);
  return spans;
}
