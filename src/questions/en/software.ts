/**
 * English questions for work in software.
 *
 * @module questions/en/software
 */
import { softwareWords } from '../../locales/en/questions/software.js';
import { softwareQuestions, type SoftwareQuestionId } from '../catalog/software.js';
import type { QuestionBank } from '../model.js';

export type { SoftwareQuestionId };

/**
 * English questions for work in software: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { softwareBank } from 'interview-compass/questions/en/software';
 *
 * selectQuestions(softwareBank, { ids: ['review-comment'] }).questions[0]?.text;
 * //=> 'A change comes to you for review. It works, but you find it hard to read. What do you write?'
 * ```
 */
export const softwareBank: QuestionBank<SoftwareQuestionId> = {
  language: 'en',
  facts: softwareQuestions,
  words: softwareWords,
};
