/**
 * Search in question banks by words: typing mistakes, beginnings of words, rank by where a word stands.
 *
 * @module questions/search
 */
import type { Question } from './model.js';
import { fieldWeights, matchWeights, wordsOf, type FieldMatches, type SearchField } from './search-fields.js';
import { indexQuestions, lookUp, lookUpTypo, type SearchIndex } from './search-index.js';
import { scanFor, scannable, type Scannable } from './search-scan.js';
import {
  questionOf,
  recordsOf,
  selectQuestions,
  type QuestionBanks,
  type QuestionFilter,
  type QuestionIdOf,
  type QuestionRecord,
} from './select.js';

/** A question that was found. */
export interface QuestionHit<Id extends string = string> {
  readonly question: Question<Id>;
  /** How well it fits, to compare the hits of one search. */
  readonly score: number;
  /** The words of the query that led to it, folded. */
  readonly matched: readonly string[];
}

/** A page of questions that were found. */
export interface QuestionHits<Id extends string = string> {
  /** Best first; equals in the order of the banks. */
  readonly hits: readonly QuestionHit<Id>[];
  /** How many were found, before `offset` and `limit`. */
  readonly total: number;
}

/** Words of a query that are read; what comes after is passed over. */
const mostWords = 32;

/**
 * Finds questions by words. A word counts where it stands as it is, where a word starts with it and, only where no
 * question has it either way, where a word is a typing mistake away (from eight letters on, two). Rare words count
 * more than common ones, the question itself more than what is said about it; a hit holds at least half of what is
 * asked. A query without words finds nothing. Banks are read once: pass the same value for later searches to be fast.
 *
 * @param filter - facets that hits must meet as well, and which page of them; default: the first ten of all
 *
 * @throws InterviewCompassError as `selectQuestions`
 *
 * @example
 * ```ts
 * import { anyBank } from 'interview-compass/questions/en/any';
 * import { searchQuestions } from 'interview-compass/questions/search';
 *
 * const { hits } = searchQuestions(anyBank, 'about yourslef', { direction: 'to-candidate' });
 * hits[0]?.question.id; //=> 'about-yourself'
 * ```
 */
export function searchQuestions<const Banks extends QuestionBanks>(
  banks: Banks,
  query: string,
  filter: QuestionFilter<QuestionIdOf<Banks>> = {},
): QuestionHits<QuestionIdOf<Banks>> {
  const { offset = 0, limit = 10, ...facets } = filter;
  const prepared = prepare(banks);
  const isWanted = filterOf(banks, { offset, limit }, facets);
  const found = wordsToFind(query).map((word) => weigh(word, prepared));
  const asked = found.reduce((sum, { weight }) => sum + weight, 0);

  const byId = wordsById(found);
  const hits: { id: QuestionIdOf<Banks>; score: number; matched: string[] }[] = [];
  // In the order of the banks, which sorting keeps among equals.
  for (const id of prepared.records.keys()) {
    const words = byId.get(id) ?? [];
    const held = words.reduce((sum, { weight }) => sum + weight, 0);
    if (words.length === 0 || held < asked / 2 || !isWanted(id)) continue;
    const score = words.reduce((sum, { weight, at }) => sum + weight * worth(at.get(id)!), 0);
    hits.push({ id: id as QuestionIdOf<Banks>, score, matched: words.map(({ word }) => word) });
  }
  hits.sort((a, b) => b.score - a.score);
  const page = hits.slice(offset, offset + limit);
  return {
    hits: page.map(({ id, ...found }) => ({ question: questionOf(id, prepared.records.get(id)!), ...found })),
    total: hits.length,
  };
}

/** The words of a query, each once. Single letters say nothing beside longer words: "conflict with a coworker". */
function wordsToFind(query: string): string[] {
  const words = [...new Set(wordsOf(query))].slice(0, mostWords);
  const longer = words.filter((word) => word.length > 1);
  return longer.length > 0 ? longer : words;
}

/** Where a word of the query was found, and how much it counts. */
interface Found {
  readonly word: string;
  readonly at: ReadonlyMap<string, FieldMatches>;
  readonly weight: number;
}

/** The rarer a word among the questions, the more it counts (inverse document frequency). */
function weigh(word: string, prepared: Prepared): Found {
  const at = whereIs(word, prepared);
  return { word, at, weight: at.size === 0 ? 0 : Math.log(1 + prepared.records.size / at.size) };
}

function wordsById(found: readonly Found[]): Map<string, Found[]> {
  const byId = new Map<string, Found[]>();
  for (const each of found) {
    for (const id of each.at.keys()) {
      const words = byId.get(id);
      if (words) words.push(each);
      else byId.set(id, [each]);
    }
  }
  return byId;
}

/** The best field counts in full; the others, which mostly repeat it, a tenth. */
function worth(matches: FieldMatches): number {
  let best = 0;
  let sum = 0;
  for (const [field, match] of Object.entries(matches)) {
    const value = fieldWeights[field as SearchField] * matchWeights[match];
    best = Math.max(best, value);
    sum += value;
  }
  return best + (sum - best) / 10;
}

/** Whether a question meets the facets; all do where none are given. */
function filterOf<Id extends string>(
  banks: QuestionBanks,
  page: QuestionFilter,
  facets: QuestionFilter<Id>,
): (id: string) => boolean {
  selectQuestions([], page);
  if (Object.values(facets).every((value) => value === undefined)) return () => true;
  const wanted = new Set<string>(
    selectQuestions(banks, facets as QuestionFilter).questions.map(({ id }) => id),
  );
  return (id) => wanted.has(id);
}

function whereIs(word: string, prepared: Prepared): Map<string, FieldMatches> {
  const found = prepared.index ? lookUp(word, prepared.index) : scanFor(word, prepared.scan);
  return found.size > 0 ? found : lookUpTypo(word, indexed(prepared));
}

/** Banks as they are searched. What is kept is made of them alone: it changes how fast a search is, not its result. */
interface Prepared {
  readonly records: ReadonlyMap<string, QuestionRecord>;
  readonly scan: Scannable;
  index?: SearchIndex;
}
const kept = new WeakMap<QuestionBanks, Prepared>();

/** The first search scans, which is done long before an index would be built; later ones use an index. */
function prepare(banks: QuestionBanks): Prepared {
  const known = kept.get(banks);
  if (known) {
    indexed(known);
    return known;
  }
  const records = recordsOf(banks);
  const fresh: Prepared = { records, scan: scannable(records) };
  kept.set(banks, fresh);
  return fresh;
}

function indexed(prepared: Prepared): SearchIndex {
  return (prepared.index ??= indexQuestions(prepared.records));
}
