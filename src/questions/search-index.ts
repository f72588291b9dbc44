import MiniSearch from 'minisearch';
import { editDistance } from '../text/fold.js';
import { searchedText, wordsOf, type FieldMatches, type Match, type SearchField } from './search-fields.js';
import type { QuestionRecord } from './select.js';

/** An inverted index of questions. minisearch: small, exact about which word matched where, and finds typing mistakes. */
export type SearchIndex = MiniSearch<{ readonly id: string }>;

/** Indexes questions. Takes a thousand times longer than to scan one query: worth it from the second query on. */
export function indexQuestions(records: ReadonlyMap<string, QuestionRecord>): SearchIndex {
  const index: SearchIndex = new MiniSearch({
    fields: ['text', 'facets', 'probes', 'why'] satisfies SearchField[],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll([...records].map(([id, record]) => ({ id, ...searchedText(record) })));
  return index;
}

/** Where a word, or words that start with it, stand: by the id of the question. */
export function lookUp(word: string, index: SearchIndex): Map<string, FieldMatches> {
  return collect(word, index, { prefix: true }, (found) => (found === word ? 'exact' : 'prefix'));
}

/** Where words stand that are a typing mistake away: one, from eight letters on two; short words have none. */
export function lookUpTypo(word: string, index: SearchIndex): Map<string, FieldMatches> {
  if (word.length < 4 || word.length > 40) return new Map();
  const most = word.length < 8 ? 1 : 2;
  // The index counts letters that changed places as two mistakes, we as one: ask for two and count again.
  return collect(word, index, { fuzzy: 2 }, (found) =>
    editDistance(found, word) <= most ? 'typo' : undefined,
  );
}

function collect(
  word: string,
  index: SearchIndex,
  options: { prefix?: boolean; fuzzy?: number },
  matchOf: (found: string) => Match | undefined,
): Map<string, FieldMatches> {
  const byId = new Map<string, FieldMatches>();
  for (const { id, match } of index.search(word, options)) {
    const fields: FieldMatches = {};
    for (const [found, where] of Object.entries(match)) {
      const how = matchOf(found);
      if (how) for (const field of where as SearchField[]) if (fields[field] !== 'exact') fields[field] = how;
    }
    if (Object.keys(fields).length > 0) byId.set(id as string, fields);
  }
  return byId;
}
