/**
 * Search in question banks by words: typing mistakes, beginnings of words, rank by where a word stands.
 *
 * @module questions/search
 */
import type { Question, QuestionBank } from './model.js';
import { fieldWeights, matchWeights, wordsOf, type FieldMatches, type SearchField } from './search-fields.js';
import { indexQuestions, lookUp, lookUpTypo, type SearchIndex } from './search-index.js';
import { scanFor, scannable, type Scannable } from './search-scan.js';
import { selectQuestions, type QuestionBanks, type QuestionFilter, type QuestionIdOf } from './select.js';

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
 * asked. A query without words finds nothing.
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
  selectQuestions([], { offset, limit });
  const { questions } = selectQuestions(banks, facets);
  const places = listOf(banks).map(prepare);
  const found = wordsToFind(query).map((word) => weigh(word, whereIs(word, places), questions));
  const asked = found.reduce((sum, { weight }) => sum + weight, 0);

  const hits = questions.flatMap((question): QuestionHit<QuestionIdOf<Banks>>[] => {
    const matched = found.filter(({ at }) => at.has(question.id));
    const held = matched.reduce((sum, { weight }) => sum + weight, 0);
    if (held === 0 || held < asked / 2) return [];
    const score = matched.reduce((sum, { weight, at }) => sum + weight * worth(at.get(question.id)!), 0);
    return [{ question, score, matched: matched.map(({ word }) => word) }];
  });
  hits.sort((a, b) => b.score - a.score);
  return { hits: hits.slice(offset, offset + limit), total: hits.length };
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
function weigh(word: string, at: Found['at'], questions: readonly Question[]): Found {
  const holders = questions.filter(({ id }) => at.has(id)).length;
  return { word, at, weight: holders === 0 ? 0 : Math.log(1 + questions.length / holders) };
}

/** The best field counts in full; the others, which mostly repeat it, a tenth. */
function worth(matches: FieldMatches): number {
  const each = Object.entries(matches).map(
    ([field, match]) => fieldWeights[field as SearchField] * matchWeights[match],
  );
  const best = Math.max(...each);
  return best + each.reduce((sum, value) => sum + value / 10, -best / 10);
}

function whereIs(word: string, banks: readonly Prepared[]): Map<string, FieldMatches> {
  const found = new Map(
    banks.flatMap((bank) => [...(bank.index ? lookUp(word, bank.index) : scanFor(word, bank.scan))]),
  );
  return found.size > 0 ? found : new Map(banks.flatMap((bank) => [...lookUpTypo(word, indexed(bank))]));
}

const listOf = (banks: QuestionBanks): readonly QuestionBank[] => ('facts' in banks ? [banks] : banks);

/** A bank as it is searched. What is kept is made of the bank alone: it changes how fast a search is, not its result. */
interface Prepared {
  readonly bank: QuestionBank;
  readonly scan: readonly Scannable[];
  index?: SearchIndex;
}
const kept = new WeakMap<QuestionBank, Prepared>();

/** The first search in a bank scans it, which is done long before an index would be built; later ones use an index. */
function prepare(bank: QuestionBank): Prepared {
  const known = kept.get(bank);
  if (known) {
    indexed(known);
    return known;
  }
  const scan = Object.entries(bank.facts).map(([id, facts]) =>
    scannable(id, { ...facts, ...bank.words[id]! }),
  );
  const fresh: Prepared = { bank, scan };
  kept.set(bank, fresh);
  return fresh;
}

function indexed(prepared: Prepared): SearchIndex {
  return (prepared.index ??= indexQuestions(selectQuestions(prepared.bank).questions));
}
