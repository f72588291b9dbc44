import { fold } from '../text/fold.js';
import type { QuestionRecord } from './select.js';

/** What is searched, with what a match there is worth: the question itself before what is said about it. */
export const fieldWeights = { text: 4, facets: 2, probes: 1, why: 1 } as const;
/** A part of a question that is searched. */
export type SearchField = keyof typeof fieldWeights;

/** The parts of a question that are searched, by name. */
export function searchedText({ facts, words }: QuestionRecord): Record<SearchField, string> {
  const { kind, competencies, fields } = facts;
  const { text, probes, why } = words;
  return {
    text,
    facets: `${kind} ${competencies.join(' ')} ${fields.includes('any') ? '' : fields.join(' ')}`,
    probes: probes.join(' '),
    why,
  };
}

/** The words of a text as they are compared: folded, an English plural as its singular. */
export function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean).map(singular);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** How a word of the query is found in a text. */
export type Match = 'exact' | 'prefix' | 'typo';

/** What each way of being found is worth. */
export const matchWeights: Readonly<Record<Match, number>> = { exact: 1, prefix: 0.7, typo: 0.4 };

/** Where one word of a query is found in one question, field by field. */
export type FieldMatches = Partial<Record<SearchField, Match>>;
