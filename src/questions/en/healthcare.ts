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
 * selectQuestions(healthcareBank, { ids: ['after-a-safety-report'] }).questions[0]?.text;
 * //=> 'When someone here reports a safety concern, what happens to the report?'
 * ```
 */
export const healthcareBank: QuestionBank<HealthcareQuestionId> = {
  language: 'en',
  facts: healthcareQuestions,
  words: healthcareWords,
};
