/**
 * English questions for work in the public sector.
 *
 * @module questions/en/public-sector
 */
import { publicSectorWords } from '../../locales/en/questions/public-sector.js';
import { publicSectorQuestions, type PublicSectorQuestionId } from '../catalog/public-sector.js';
import type { QuestionBank } from '../model.js';

export type { PublicSectorQuestionId };

/**
 * English questions for work in the public sector: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { publicSectorBank } from 'interview-compass/questions/en/public-sector';
 *
 * selectQuestions(publicSectorBank, { ids: ['why-public'] }).questions[0]?.text;
 * //=> 'Why public service, and why this agency instead of another one?'
 * ```
 */
export const publicSectorBank: QuestionBank<PublicSectorQuestionId> = {
  language: 'en',
  facts: publicSectorQuestions,
  words: publicSectorWords,
};
