import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { Span } from '../draft.js';
import { isLetterMarked } from '../greeting.js';
import { inText, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { tokensIn } from '../tokens.js';

/** Lines in which a paper letter is told by its marks. */
const letterLines = 12;

// "Lindenallee 4", "12 Mill Lane, Flat 3", "20095 Hamburg", "Portland, OR 97209", "LS1 4AB"
const address =
  /^(?:\p{Lu}[\p{L}.'’-]*[ ,]+){1,6}\d{1,6}\p{L}?(?:,.*)?$|^\d{1,6}\p{L}?,? (?:\p{Lu}[\p{L}.'’-]*[ ,]*){1,5}(?:#?\d{1,5}\p{L}?)?$|\b\p{Lu}{1,2}\d{1,2}\p{Lu}? \d\p{Lu}{2}\b/u;
const numericDate = /^\D{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?$/;

/** Postal address, date line, reference or list of enclosures of a paper letter. */
export function findLetterBlock(known: Known): Match[] {
  const { draft, words, tokens } = known;
  const { text, top, greeting, ending, body } = draft;
  const line = ({ start, end }: Span) => text.slice(start, Math.min(end, start + 200)).trim();
  const above = greeting ? top : linesFrom(text, 0, 4);
  const marked = above.slice(0, letterLines).filter((span) => isLetterLine(line(span), known));
  // "Re: your vacancy" may also stand between the greeting and the first sentence.
  const below = linesFrom(text, body.start, 1).filter((span) => isLetterMarked(line(span), words));
  const feet = ending
    .slice(1)
    .filter((span) => findPhrases(tokensIn(tokens.text, span), words.letterFoot, words).length > 0);
  const [first] = marked;
  return [
    ...(first ? inText({ start: first.start, end: marked.at(-1)!.end }) : []),
    ...[...(greeting ? below : []), ...feet].flatMap((span) => inText(span)),
  ];
}

/** The lines of a text that are not blank, from an offset on. */
function linesFrom(text: string, from: number, count: number): Span[] {
  return [...matches(text.slice(from, from + 1000), /[^\r\n]+/g)]
    .filter(({ 0: line }) => line.trim() !== '')
    .slice(0, count)
    .map(({ index, 0: line }) => ({ start: from + index, end: from + index + line.length }));
}

function isLetterLine(line: string, known: Known): boolean {
  const dates = new Set(known.words.calendarWords);
  const parts = fold(line).split(' ');
  const isDate =
    /\d/.test(line) && parts.length <= 7 && parts.some((part) => dates.has(part)) && !/[.!?]$/.test(line);
  return isDate || isLetterMarked(line, known.words) || numericDate.test(line) || isAddress(line);
}

/** Whether a line, or what stands between its commas, is one of an address. */
const isAddress = (line: string): boolean => [line, ...line.split(/, */)].some((part) => address.test(part));
