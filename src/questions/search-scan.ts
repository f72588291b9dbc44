import { fold } from '../text/fold.js';
import type { Question } from './model.js';
import { searchedText, type FieldMatches, type Match, type SearchField } from './search-fields.js';

/** Questions ready to be scanned: all that is searched in one text, in lower case, with where each part starts in it. */
export interface Scannable {
  readonly text: string;
  readonly parts: readonly { readonly id: string; readonly field: SearchField; readonly start: number }[];
}

const beyondAscii = /[^\0-\x7F]/;
const inWord = /[a-z0-9]|[^\0-\x7F]/;

/** Makes questions ready to be scanned. Splitting them into words would cost more than the whole scan. */
export function scannable(questions: readonly Question[]): Scannable {
  const texts: string[] = [];
  const parts: Scannable['parts'][number][] = [];
  let start = 0;
  for (const question of questions) {
    const searched = searchedText(question);
    for (const field in searched) {
      const text = lowered(searched[field as SearchField]);
      texts.push(text);
      parts.push({ id: question.id, field: field as SearchField, start });
      start += text.length + 1;
    }
  }
  return { text: texts.join('\n'), parts };
}

function lowered(text: string): string {
  return beyondAscii.test(text) ? fold(text) : text.toLowerCase();
}

/** Where a word, or words that start with it, stand: by the id of the question. Says the same as `lookUp`. */
export function scanFor(word: string, { text, parts }: Scannable): Map<string, FieldMatches> {
  const byId = new Map<string, FieldMatches>();
  let part = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const match = matchAt(text, word, at);
    if (!match) continue;
    while (part + 1 < parts.length && parts[part + 1]!.start <= at) part++;
    const { id, field } = parts[part]!;
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
