/**
 * English questions for work in operations.
 *
 * @module questions/en/operations
 */
import { operationsWords } from '../../locales/en/questions/operations.js';
import { operationsQuestions, type OperationsQuestionId } from '../catalog/operations.js';
import type { QuestionBank } from '../model.js';

export type { OperationsQuestionId };

/**
 * English questions for work in operations: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { operationsBank } from 'interview-compass/questions/en/operations';
 *
 * selectQuestions(operationsBank, { ids: ['what-ran-through-you'] }).questions[0]?.text;
 * //=> 'In your last job, what did you keep running every day, and who noticed when it stopped?'
 * ```
 */
export const operationsBank: QuestionBank<OperationsQuestionId> = {
  language: 'en',
  facts: operationsQuestions,
  words: operationsWords,
};
