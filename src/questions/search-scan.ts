import { fold } from '../text/fold.js';
import type { Question } from './model.js';
import { searchedText, type FieldMatches, type Match, type SearchField } from './search-fields.js';

/** A question ready to be scanned: its id, its fields in lower case, and all of them in one. */
export interface Scannable {
  readonly id: string;
  readonly all: string;
  readonly fields: readonly (readonly [SearchField, string])[];
}

const beyondAscii = /[^\0-\x7F]/;
const inWord = /[a-z0-9]|[^\0-\x7F]/;

/** Makes a question ready to be scanned. Splitting all of them into words would cost more than the whole scan. */
export function scannable(question: Question): Scannable {
  const fields = Object.entries(searchedText(question)).map(([field, text]): [SearchField, string] => [
    field as SearchField,
    beyondAscii.test(text) ? fold(text) : text.toLowerCase(),
  ]);
  return { id: question.id, all: fields.map(([, text]) => text).join('\n'), fields };
}

/** Where a word, or words that start with it, stand: by the id of the question. Says the same as `lookUp`. */
export function scanFor(word: string, questions: readonly Scannable[]): Map<string, FieldMatches> {
  const byId = new Map<string, FieldMatches>();
  for (const { id, all, fields } of questions) {
    if (!all.includes(word)) continue;
    let found: FieldMatches | undefined;
    for (const [field, text] of fields) {
      const match = matchIn(text, word);
      if (match) (found ??= {})[field] = match;
    }
    if (found) byId.set(id, found);
  }
  return byId;
}

function matchIn(text: string, word: string): Match | undefined {
  let match: Match | undefined;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at > 0 && inWord.test(text[at - 1]!)) continue;
    if (isWhole(text, word, at + word.length)) return 'exact';
    match = 'prefix';
  }
  return match;
}

/** Whether a word ends here: at once, or after the s of its plural. */
function isWhole(text: string, word: string, end: number): boolean {
  const isPlural = text[end] === 's' && word.length > 2 && !word.endsWith('s');
  const next = text[isPlural ? end + 1 : end];
  return next === undefined || !inWord.test(next);
}
