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
 * selectQuestions(peopleBank, { ids: ['hr-work-so-far'] }).questions[0]?.text;
 * //=> 'For how many people were you responsible in HR, and which of their matters came to you?'
 * ```
 */
export const peopleBank: QuestionBank<PeopleQuestionId> = {
  language: 'en',
  facts: peopleQuestions,
  words: peopleWords,
};
