/**
 * Indonesian questions for any field of work.
 *
 * @module questions/id/any
 */
import { anyWords } from '../../locales/id/questions/any.js';
import { mostAskedQuestions, type MostAskedQuestionId } from '../most-asked.js';
import type { QuestionBank } from '../model.js';

export type { MostAskedQuestionId };

/**
 * Indonesian questions for any field of work, those asked most: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { anyBank } from 'interview-compass/questions/id/any';
 *
 * selectQuestions(anyBank, { ids: ['pay-in-mind'] }).questions[0]?.text;
 * //=> 'Berapa ekspektasi gaji Anda, dan apa dasar angkanya?'
 * ```
 */
export const anyBank: QuestionBank<MostAskedQuestionId> = {
  language: 'id',
  facts: mostAskedQuestions,
  words: anyWords,
};
