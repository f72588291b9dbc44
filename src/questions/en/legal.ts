/**
 * English questions for work in law.
 *
 * @module questions/en/legal
 */
import { legalWords } from '../../locales/en/questions/legal.js';
import { legalQuestions, type LegalQuestionId } from '../catalog/legal.js';
import type { QuestionBank } from '../model.js';

export type { LegalQuestionId };

/**
 * English questions for work in law: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { legalBank } from 'interview-compass/questions/en/legal';
 *
 * selectQuestions(legalBank, { ids: ['hours-and-deadlines'] }).questions[0]?.text;
 * //=> 'Deadlines fall when they fall. What does a week look like that you can keep up for years?'
 * ```
 */
export const legalBank: QuestionBank<LegalQuestionId> = {
  language: 'en',
  facts: legalQuestions,
  words: legalWords,
};
