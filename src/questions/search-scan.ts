import { fold } from '../text/fold.js';
import {
  fieldWeights,
  searchedText,
  type FieldMatches,
  type Match,
  type SearchField,
} from './search-fields.js';
import type { QuestionRecord } from './select.js';

/**
 * Questions ready to be scanned: all that is searched of them in one text, in lower case, a line a field, and where each
 * question starts in it.
 */
export interface Scannable {
  readonly ids: readonly string[];
  readonly text: string;
  readonly starts: readonly number[];
}

const fieldNames = Object.keys(fieldWeights) as SearchField[];
const beyondPrintable = /[^ -~]/;
const inWord = /[a-z0-9]|[^\0-\x7F]/;

/** Makes questions ready to be scanned. Splitting them into words would cost more than the whole scan. */
export function scannable(records: ReadonlyMap<string, QuestionRecord>): Scannable {
  const blocks: string[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const record of records.values()) {
    const block = linesOf(searchedText(record));
    blocks.push(block);
    starts.push(end);
    end += block.length;
  }
  return { ids: [...records.keys()], text: blocks.join('').toLowerCase(), starts };
}

/** A line a field. Only of plain letters does lower case leave each in its place, and only of plain text is a field a line. */
function linesOf(searched: Record<SearchField, string>): string {
  const { text, facets, probes, why } = searched;
  return beyondPrintable.test(`${text}${facets}${probes}${why}`)
    ? fieldNames.map((field) => `${fold(searched[field])}\n`).join('')
    : `${text}\n${facets}\n${probes}\n${why}\n`;
}

/**
 * Where a word, or words that start with it, stand: by the id of the question. Says the same as `lookUp`.
 *
 * @param word - as `wordsOf` makes it
 */
export function scanFor(word: string, { ids, text, starts }: Scannable): Map<string, FieldMatches> {
  const byId = new Map<string, FieldMatches>();
  let nth = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const match = matchAt(text, word, at);
    if (!match) continue;
    while (starts[nth + 1]! <= at) nth++;
    const id = ids[nth]!;
    const field = fieldNames[lineOf(at, text, starts[nth]!)]!;
    let found = byId.get(id);
    if (!found) byId.set(id, (found = {}));
    if (found[field] !== 'exact') found[field] = match;
  }
  return byId;
}

/** How many lines end between the start and the place. */
function lineOf(at: number, text: string, start: number): number {
  let line = 0;
  for (let end = text.indexOf('\n', start); end < at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

function matchAt(text: string, word: string, at: number): Match | undefined {
  if (at > 0 && inWord.test(text[at - 1]!)) return undefined;
  return isWhole(text, word, at + word.length) ? 'exact' : 'prefix';
}

/** Whether a word ends here: at once, or after the s of its plural. */
function isWhole(text: string, word: string, end: number): boolean {
  const isPlural = text[end] === 's' && word.length > 2 && !word.endsWith('s');
  const next = text[isPlural ? end + 1 : end];
  return next === undefined || !inWord.test(next);
}
