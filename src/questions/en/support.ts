/**
 * English questions for work in customer support.
 *
 * @module questions/en/support
 */
import { supportWords } from '../../locales/en/questions/support.js';
import { supportQuestions, type SupportQuestionId } from '../catalog/support.js';
import type { QuestionBank } from '../model.js';

export type { SupportQuestionId };

/**
 * English questions for work in customer support: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { supportBank } from 'interview-compass/questions/en/support';
 *
 * selectQuestions(supportBank, { ids: ['voice-and-mood'] }).questions[0]?.text;
 * //=> "People rarely call support because they're happy. What do you like about the work?"
 * ```
 */
export const supportBank: QuestionBank<SupportQuestionId> = {
  language: 'en',
  facts: supportQuestions,
  words: supportWords,
};
