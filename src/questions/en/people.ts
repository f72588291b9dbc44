/**
 * English questions for work in human resources.
 *
 * @module questions/en/people
 */
import { peopleWords } from '../../locales/en/questions/people.js';
import { peopleQuestions, type PeopleQuestionId } from '../catalog/people.js';
import type { QuestionBank } from '../model.js';

export type { PeopleQuestionId };

/**
 * English questions for work in human resources: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { peopleBank } from 'interview-compass/questions/en/people';
 *
 * selectQuestions(peopleBank, { ids: ['why-hr-of-all'] }).questions[0]?.text;
 * //=> "A lot of people say they went into HR because they like people. What's your reason?"
 * ```
 */
export const peopleBank: QuestionBank<PeopleQuestionId> = {
  language: 'en',
  facts: peopleQuestions,
  words: peopleWords,
};
