import type { QuestionFacts } from '../model.js';
import { anyQuestions, type AnyQuestionId } from './any.js';

/** The questions for any field of work that are asked most, in the order of `anyQuestions`: our choice. */
const mostAsked = [
  'about-yourself',
  'found-this-job',
  'nobody-on-the-line',
  'why-this-job',
  'know-about-us',
  'must-haves',
  'closest-past-job',
  'unpaid-experience',
  'two-years-on',
  'get-better-at',
  'pay-in-mind',
  'pay-range-works',
  'offer-besides-pay',
  'start-date',
  'hours-and-place',
  'helpful-workplace',
  'fit-with-our-ways',
  'value-that-cost',
  'why-looking',
  'time-between-jobs',
  'short-stays',
  'come-to-you-for',
  'asked-to-do-better',
  'hard-to-work-with',
  'somebody-unhappy',
  'plan-fell-apart',
  'several-at-once',
  'last-thing-learned',
  'not-convinced',
  'anything-to-add',
] as const satisfies readonly AnyQuestionId[];

/** Id of one of the questions for any field of work that are asked most. */
export type MostAskedQuestionId = (typeof mostAsked)[number];

/** The questions for any field of work that are asked most: the same facts as in `anyQuestions`. */
export const mostAskedQuestions = /* @__PURE__ */ Object.fromEntries(
  mostAsked.map((id) => [id, anyQuestions[id]]),
) as Readonly<Record<MostAskedQuestionId, QuestionFacts>>;
