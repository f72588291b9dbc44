/**
 * English questions for work in hotels, restaurants and shops.
 *
 * @module questions/en/hospitality-retail
 */
import { hospitalityRetailWords } from '../../locales/en/questions/hospitality-retail.js';
import {
  hospitalityRetailQuestions,
  type HospitalityRetailQuestionId,
} from '../catalog/hospitality-retail.js';
import type { QuestionBank } from '../model.js';

export type { HospitalityRetailQuestionId };

/**
 * English questions for work in hotels, restaurants and shops: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { hospitalityRetailBank } from 'interview-compass/questions/en/hospitality-retail';
 *
 * selectQuestions(hospitalityRetailBank, { ids: ['evenings-and-holidays'] }).questions[0]?.text;
 * //=> 'Our busiest times are Friday night, Sunday and the holidays. Which of these can you work?'
 * ```
 */
export const hospitalityRetailBank: QuestionBank<HospitalityRetailQuestionId> = {
  language: 'en',
  facts: hospitalityRetailQuestions,
  words: hospitalityRetailWords,
};
