/**
 * English questions for work in design.
 *
 * @module questions/en/design
 */
import { designWords } from '../../locales/en/questions/design.js';
import { designQuestions, type DesignQuestionId } from '../catalog/design.js';
import type { QuestionBank } from '../model.js';

export type { DesignQuestionId };

/**
 * English questions for work in design: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { designBank } from 'interview-compass/questions/en/design';
 *
 * selectQuestions(designBank, { ids: ['portfolio-for-this-job'] }).questions[0]?.text;
 * //=> 'Which piece in your portfolio is closest to what we do, and what was your part in it?'
 * ```
 */
export const designBank: QuestionBank<DesignQuestionId> = {
  language: 'en',
  facts: designQuestions,
  words: designWords,
};
