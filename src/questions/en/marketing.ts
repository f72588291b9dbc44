/**
 * English questions for work in marketing.
 *
 * @module questions/en/marketing
 */
import { marketingWords } from '../../locales/en/questions/marketing.js';
import { marketingQuestions, type MarketingQuestionId } from '../catalog/marketing.js';
import type { QuestionBank } from '../model.js';

export type { MarketingQuestionId };

/**
 * English questions for work in marketing: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { marketingBank } from 'interview-compass/questions/en/marketing';
 *
 * selectQuestions(marketingBank, { ids: ['words-for-strangers'] }).questions[0]?.text;
 * //=> 'Pick any object on this table and write one line that would make a stranger want it.'
 * ```
 */
export const marketingBank: QuestionBank<MarketingQuestionId> = {
  language: 'en',
  facts: marketingQuestions,
  words: marketingWords,
};
