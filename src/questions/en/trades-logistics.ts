/**
 * English questions for the trades, transport and warehouses.
 *
 * @module questions/en/trades-logistics
 */
import { tradesLogisticsWords } from '../../locales/en/questions/trades-logistics.js';
import { tradesLogisticsQuestions, type TradesLogisticsQuestionId } from '../catalog/trades-logistics.js';
import type { QuestionBank } from '../model.js';

export type { TradesLogisticsQuestionId };

/**
 * English questions for the trades, transport and warehouses: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { tradesLogisticsBank } from 'interview-compass/questions/en/trades-logistics';
 *
 * selectQuestions(tradesLogisticsBank, { ids: ['drawing-and-site-differ'] }).questions[0]?.text;
 * //=> 'The drawing or the work order says one thing, and what you find on site is another. How do you go on?'
 * ```
 */
export const tradesLogisticsBank: QuestionBank<TradesLogisticsQuestionId> = {
  language: 'en',
  facts: tradesLogisticsQuestions,
  words: tradesLogisticsWords,
};
