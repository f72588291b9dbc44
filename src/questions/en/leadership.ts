/**
 * English questions for work in leading people.
 *
 * @module questions/en/leadership
 */
import { leadershipWords } from '../../locales/en/questions/leadership.js';
import { leadershipQuestions, type LeadershipQuestionId } from '../catalog/leadership.js';
import type { QuestionBank } from '../model.js';

export type { LeadershipQuestionId };

/**
 * English questions for work in leading people: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { leadershipBank } from 'interview-compass/questions/en/leadership';
 *
 * selectQuestions(leadershipBank, { ids: ['why-lead'] }).questions[0]?.text;
 * //=> "What do you get out of leading people that you couldn't get as an individual expert?"
 * ```
 */
export const leadershipBank: QuestionBank<LeadershipQuestionId> = {
  language: 'en',
  facts: leadershipQuestions,
  words: leadershipWords,
};
