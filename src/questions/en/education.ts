/**
 * English questions for work in education.
 *
 * @module questions/en/education
 */
import { educationWords } from '../../locales/en/questions/education.js';
import { educationQuestions, type EducationQuestionId } from '../catalog/education.js';
import type { QuestionBank } from '../model.js';

export type { EducationQuestionId };

/**
 * English questions for work in education: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { educationBank } from 'interview-compass/questions/en/education';
 *
 * selectQuestions(educationBank, { ids: ['why-this-age'] }).questions[0]?.text;
 * //=> 'Why this age group, and what do you find hardest about it?'
 * ```
 */
export const educationBank: QuestionBank<EducationQuestionId> = {
  language: 'en',
  facts: educationQuestions,
  words: educationWords,
};
