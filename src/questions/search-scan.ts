import { fold } from '../text/fold.js';
import type { Question } from './model.js';
import { searchedText, type FieldMatches, type Match, type SearchField } from './search-fields.js';

/** A question ready to be scanned: what is searched of it in one text, in lower case, and by field once it is needed. */
export interface Scannable {
  readonly question: Question;
  readonly all: string;
  fields?: readonly (readonly [SearchField, string])[];
}

const beyondAscii = /[^\0-\x7F]/;
const inWord = /[a-z0-9]|[^\0-\x7F]/;

/** Makes a question ready to be scanned. Splitting all of them into words would cost more than the whole scan. */
export function scannable(question: Question): Scannable {
  const { text, kind, competencies, fields, probes, why } = question;
  return {
    question,
    all: lowered(
      `${text}\n${kind} ${competencies.join(' ')} ${fields.join(' ')}\n${probes.join(' ')}\n${why}`,
    ),
  };
}

function lowered(text: string): string {
  return beyondAscii.test(text) ? fold(text) : text.toLowerCase();
}

function fieldsOf(question: Question): [SearchField, string][] {
  return Object.entries(searchedText(question)).map(([field, text]) => [field as SearchField, lowered(text)]);
}

/** Where a word, or words that start with it, stand: by the id of the question. Says the same as `lookUp`. */
export function scanFor(word: string, questions: readonly Scannable[]): Map<string, FieldMatches> {
  const byId = new Map<string, FieldMatches>();
  for (const each of questions) {
    if (!each.all.includes(word)) continue;
    let found: FieldMatches | undefined;
    for (const [field, text] of (each.fields ??= fieldsOf(each.question))) {
      const match = matchIn(text, word);
      if (match) (found ??= {})[field] = match;
    }
    if (found) byId.set(each.question.id, found);
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
