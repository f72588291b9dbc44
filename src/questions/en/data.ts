/**
 * English questions for work in data.
 *
 * @module questions/en/data
 */
import { dataWords } from '../../locales/en/questions/data.js';
import { dataQuestions, type DataQuestionId } from '../catalog/data.js';
import type { QuestionBank } from '../model.js';

export type { DataQuestionId };

/**
 * English questions for work in data: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { dataBank } from 'interview-compass/questions/en/data';
 *
 * selectQuestions(dataBank, { ids: ['answer-nobody-wanted'] }).questions[0]?.text;
 * //=> "Has your analysis ever shown something people didn't want to see? What did you do?"
 * ```
 */
export const dataBank: QuestionBank<DataQuestionId> = {
  language: 'en',
  facts: dataQuestions,
  words: dataWords,
};
