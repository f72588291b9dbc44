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
 * selectQuestions(softwareBank, { ids: ['best-known-language'] }).questions[0]?.text;
 * //=> 'Which programming language do you know best, and what would you change about it?'
 * ```
 */
export const softwareBank: QuestionBank<SoftwareQuestionId> = {
  language: 'en',
  facts: softwareQuestions,
  words: softwareWords,
};
