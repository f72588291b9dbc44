/**
 * English questions for any field of work.
 *
 * @module questions/en/any
 */
import { anyWords } from '../../locales/en/questions/any.js';
import { anyQuestions, type AnyQuestionId } from '../catalog/any.js';
import type { QuestionBank } from '../model.js';

export type { AnyQuestionId };

/**
 * English questions for any field of work: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { anyBank } from 'interview-compass/questions/en/any';
 *
 * selectQuestions(anyBank, { ids: ['about-yourself'] }).questions[0]?.text;
 * //=> 'Tell me a little about yourself and what brings you here today.'
 * ```
 */
export const anyBank: QuestionBank<AnyQuestionId> = {
  language: 'en',
  facts: anyQuestions,
  words: anyWords,
};
