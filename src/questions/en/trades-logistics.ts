/**
 * English questions for work in trades and logistics.
 *
 * @module questions/en/trades-logistics
 */
import { tradesLogisticsWords } from '../../locales/en/questions/trades-logistics.js';
import { tradesLogisticsQuestions, type TradesLogisticsQuestionId } from '../catalog/trades-logistics.js';
import type { QuestionBank } from '../model.js';

export type { TradesLogisticsQuestionId };

/**
 * English questions for work in trades and logistics: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { tradesLogisticsBank } from 'interview-compass/questions/en/trades-logistics';
 *
 * selectQuestions(tradesLogisticsBank, { ids: ['will-not-start'] }).questions[0]?.text;
 * //=> "Your truck won't start, and a customer is expecting the load in an hour. What do you do?"
 * ```
 */
export const tradesLogisticsBank: QuestionBank<TradesLogisticsQuestionId> = {
  language: 'en',
  facts: tradesLogisticsQuestions,
  words: tradesLogisticsWords,
};
