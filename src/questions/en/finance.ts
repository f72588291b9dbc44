/**
 * English questions for work in finance.
 *
 * @module questions/en/finance
 */
import { financeWords } from '../../locales/en/questions/finance.js';
import { financeQuestions, type FinanceQuestionId } from '../catalog/finance.js';
import type { QuestionBank } from '../model.js';

export type { FinanceQuestionId };

/**
 * English questions for work in finance: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { financeBank } from 'interview-compass/questions/en/finance';
 *
 * selectQuestions(financeBank, { ids: ['figures-and-you'] }).questions[0]?.text;
 * //=> 'What do you still enjoy about working with numbers at the end of a long day?'
 * ```
 */
export const financeBank: QuestionBank<FinanceQuestionId> = {
  language: 'en',
  facts: financeQuestions,
  words: financeWords,
};
