import { InterviewCompassError } from '../text/error.js';
import type { QuestionBank, QuestionFacts, QuestionWords } from './model.js';

/** A bank as it is defined: the ids are those of the facts, and each has its words. */
export interface QuestionBankDefinition<Id extends string> {
  /** Language of the words, BCP 47. */
  readonly language: string;
  readonly facts: Readonly<Record<Id, QuestionFacts>>;
  readonly words: Readonly<Record<NoInfer<Id>, QuestionWords>>;
}

/**
 * Defines a question bank of an app's own, with typed ids: a question without words, or words without a question, does
 * not compile. Pass it beside ours wherever banks are taken. For a bank that comes as JSON there is `questionBankSchema`.
 *
 * @throws InterviewCompassError `missing-value` for a question without words, `unknown-id` for words without a question
 *
 * @example
 * ```ts
 * import { defineQuestionBank, selectQuestions } from 'interview-compass';
 *
 * const ours = defineQuestionBank({
 *   language: 'en',
 *   facts: {
 *     'first-loaf': {
 *       direction: 'to-candidate',
 *       kind: 'experience',
 *       competencies: ['quality'],
 *       families: ['user'],
 *       fields: ['hospitality-retail'],
 *       phase: 'core',
 *       minutes: 4,
 *       framework: 'car',
 *       sources: [],
 *     },
 *   },
 *   words: {
 *     'first-loaf': {
 *       text: 'What was the first bread you baked for sale?',
 *       why: 'It shows where somebody comes from.',
 *       strong: ['Names the bread and what went wrong with it'],
 *       weak: ['Speaks of baking in general'],
 *       probes: ['Who bought it?'],
 *     },
 *   },
 * });
 * selectQuestions(ours, { ids: ['first-loaf'] }).total; //=> 1
 * ```
 */
export function defineQuestionBank<const Id extends string>(
  bank: QuestionBankDefinition<Id>,
): QuestionBank<Id> {
  const [asked, said] = [Object.keys(bank.facts), Object.keys(bank.words)];
  const silent = asked.find((id) => !said.includes(id));
  if (silent !== undefined) {
    throw new InterviewCompassError(`the question "${silent}" has no words`, {
      code: 'missing-value',
      path: `bank.words.${silent}`,
      hint: 'Give each id in `facts` an entry in `words`.',
    });
  }
  const stray = said.find((id) => !asked.includes(id));
  if (stray !== undefined) {
    throw new InterviewCompassError(`there is no question "${stray}"`, {
      code: 'unknown-id',
      path: `bank.words.${stray}`,
      hint: 'Give each id in `words` an entry in `facts`, or take it out.',
    });
  }
  return bank;
}
