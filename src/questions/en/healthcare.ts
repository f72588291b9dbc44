/**
 * English questions for work in healthcare.
 *
 * @module questions/en/healthcare
 */
import { healthcareWords } from '../../locales/en/questions/healthcare.js';
import { healthcareQuestions, type HealthcareQuestionId } from '../catalog/healthcare.js';
import type { QuestionBank } from '../model.js';

export type { HealthcareQuestionId };

/**
 * English questions for work in healthcare: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { healthcareBank } from 'interview-compass/questions/en/healthcare';
 *
 * selectQuestions(healthcareBank, { ids: ['end-of-shift-handover'] }).questions[0]?.text;
 * //=> 'Hand one of your patients over to me, as you would at the end of a shift. Leave out the name.'
 * ```
 */
export const healthcareBank: QuestionBank<HealthcareQuestionId> = {
  language: 'en',
  facts: healthcareQuestions,
  words: healthcareWords,
};
