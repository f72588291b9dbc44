/**
 * All English question banks. One field alone: `interview-compass/questions/en/software` and its neighbors.
 *
 * @module questions/en
 */
import { anyBank } from './any.js';
import { healthcareBank } from './healthcare.js';
import { softwareBank } from './software.js';
import { tradesLogisticsBank } from './trades-logistics.js';

export { anyBank, type AnyQuestionId } from './any.js';
export { healthcareBank, type HealthcareQuestionId } from './healthcare.js';
export { softwareBank, type SoftwareQuestionId } from './software.js';
export { tradesLogisticsBank, type TradesLogisticsQuestionId } from './trades-logistics.js';

/**
 * Every English question bank, questions for any field of work first.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { questionBanks } from 'interview-compass/questions/en';
 *
 * selectQuestions(questionBanks, { ids: ['next-step'] }).questions[0]?.text;
 * //=> 'What happens next, and by when will I hear from you?'
 * ```
 */
export const questionBanks = [anyBank, softwareBank, healthcareBank, tradesLogisticsBank] as const;
