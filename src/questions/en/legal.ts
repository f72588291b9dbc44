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
 * selectQuestions(legalBank, { ids: ['in-house-or-firm'] }).questions[0]?.text;
 * //=> 'Would you rather advise many clients or one company? What taught you that about yourself?'
 * ```
 */
export const legalBank: QuestionBank<LegalQuestionId> = {
  language: 'en',
  facts: legalQuestions,
  words: legalWords,
};
