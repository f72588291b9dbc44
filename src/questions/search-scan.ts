import { fold } from '../text/fold.js';
import type { Question } from './model.js';
import {
  fieldWeights,
  searchedText,
  type FieldMatches,
  type Match,
  type SearchField,
} from './search-fields.js';

/**
 * Questions ready to be scanned: all that is searched of them in one text, in lower case, and where each field starts in
 * it, question by question.
 */
export interface Scannable {
  readonly questions: readonly Question[];
  readonly text: string;
  readonly starts: readonly number[];
}

const fieldNames = Object.keys(fieldWeights) as SearchField[];
const beyondAscii = /[^\0-\x7F]/;
const inWord = /[a-z0-9]|[^\0-\x7F]/;

/** Makes questions ready to be scanned. Splitting them into words would cost more than the whole scan. */
export function scannable(questions: readonly Question[]): Scannable {
  let all = '';
  const starts: number[] = [];
  for (const question of questions) {
    const { text, facets, probes, why } = foldedIfNeeded(searchedText(question));
    const start = all.length;
    const afterText = start + text.length + 1;
    const afterFacets = afterText + facets.length + 1;
    starts.push(start, afterText, afterFacets, afterFacets + probes.length + 1);
    all += `${text}\n${facets}\n${probes}\n${why}\n`;
  }
  return { questions, text: all.toLowerCase(), starts };
}

/** Only with all of it in plain letters does lower case leave each letter in its place. */
function foldedIfNeeded(searched: Record<SearchField, string>): Record<SearchField, string> {
  const { text, facets, probes, why } = searched;
  if (!beyondAscii.test(`${text}${facets}${probes}${why}`)) return searched;
  return { text: fold(text), facets: fold(facets), probes: fold(probes), why: fold(why) };
}

/** Where a word, or words that start with it, stand: by the id of the question. Says the same as `lookUp`. */
export function scanFor(word: string, { questions, text, starts }: Scannable): Map<string, FieldMatches> {
  const byId = new Map<string, FieldMatches>();
  let nth = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const match = matchAt(text, word, at);
    if (!match) continue;
    while (starts[nth + 1]! <= at) nth++;
    const { id } = questions[Math.floor(nth / fieldNames.length)]!;
    const field = fieldNames[nth % fieldNames.length]!;
    let found = byId.get(id);
    if (!found) byId.set(id, (found = {}));
    if (found[field] !== 'exact') found[field] = match;
  }
  return byId;
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
