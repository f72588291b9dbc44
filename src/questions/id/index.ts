/**
 * All Indonesian question banks. They go with the words of `interview-compass/locales/id`.
 *
 * @module questions/id
 */
import { anyBank } from './any.js';

export { anyBank, type MostAskedQuestionId } from './any.js';

/**
 * Every Indonesian question bank.
 *
 * @example
 * ```ts
 * import { selectQuestionsToAsk } from 'interview-compass';
 * import { questionBanks } from 'interview-compass/questions/id';
 *
 * selectQuestionsToAsk(questionBanks, { type: 'hr-interview' }, { count: 3 }).at(-1)?.text;
 * //=> 'Setelah ini tahapnya apa, dan kapan kira-kira saya mendapat kabar?'
 * ```
 */
export const questionBanks = [anyBank] as const;
