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
 * selectQuestions(financeBank, { ids: ['exams-and-standards'] }).questions[0]?.text;
 * //=> 'Which exams have you passed, which are open, and under which rules have you kept books?'
 * ```
 */
export const financeBank: QuestionBank<FinanceQuestionId> = {
  language: 'en',
  facts: financeQuestions,
  words: financeWords,
};
