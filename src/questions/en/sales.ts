/**
 * English questions for work in sales.
 *
 * @module questions/en/sales
 */
import { salesWords } from '../../locales/en/questions/sales.js';
import { salesQuestions, type SalesQuestionId } from '../catalog/sales.js';
import type { QuestionBank } from '../model.js';

export type { SalesQuestionId };

/**
 * English questions for work in sales: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { salesBank } from 'interview-compass/questions/en/sales';
 *
 * selectQuestions(salesBank, { ids: ['what-you-sold'] }).questions[0]?.text;
 * //=> 'What have you been selling, who buys it, and how long is a typical sales cycle?'
 * ```
 */
export const salesBank: QuestionBank<SalesQuestionId> = {
  language: 'en',
  facts: salesQuestions,
  words: salesWords,
};
