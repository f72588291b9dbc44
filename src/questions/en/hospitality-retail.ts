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
 * selectQuestions(hospitalityRetailBank, { ids: ['food-card-and-id'] }).questions[0]?.text;
 * //=> 'Do you have a food handler card or an alcohol server permit, and when do they expire?'
 * ```
 */
export const hospitalityRetailBank: QuestionBank<HospitalityRetailQuestionId> = {
  language: 'en',
  facts: hospitalityRetailQuestions,
  words: hospitalityRetailWords,
};
