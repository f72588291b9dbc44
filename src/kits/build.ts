import { buildChecklist } from '../checklists/build.js';
import type { ChecklistWords } from '../checklists/words.js';
import type { Dated } from '../checklists/model.js';
import { buildEmail, buildThankYous } from '../emails/build.js';
import type { DraftWords } from '../emails/words.js';
import { describeInterviewType } from '../interviews/describe.js';
import type { Debrief, Interview } from '../interviews/model.js';
import type { Moment } from '../interviews/time.js';
import type { InterviewWords } from '../interviews/words.js';
import { selectQuestionsToAsk } from '../questions/ask.js';
import type { QuestionBank, QuestionSet, QuestionSetWords } from '../questions/model.js';
import { buildPracticeSet } from '../questions/practice.js';
import type { PrepKit } from './model.js';

/** The words a kit needs: those of all its parts. `en` fits. */
export type KitWords = InterviewWords & ChecklistWords & DraftWords & QuestionSetWords;

/** What a kit is made with. */
export interface PrepKitOptions {
  /** The current moment; becomes `createdAt` of the kit and its parts. */
  readonly now?: Moment | undefined;
  /** Question banks in the language of the words. Without them the kit has no questions. */
  readonly questions?: readonly QuestionBank[] | undefined;
  /** What was noted after the interview. With it the kit has a thank-you note for each interviewer. */
  readonly debrief?: Debrief | undefined;
}

/**
 * Everything for one interview in one call: its type in words, the checklist, questions to practice and to ask, and,
 * after the debrief, the thank-you notes.
 *
 * @throws InterviewCompassError as `buildChecklist`; with a debrief also as `buildEmail`
 *
 * @example
 * ```ts
 * import { buildPrepKit, en } from 'interview-compass';
 * import { questionBanks } from 'interview-compass/questions/en';
 *
 * const kit = buildPrepKit({ type: 'hr-interview' }, en, { questions: questionBanks });
 * kit.type.name; //=> 'HR interview'
 * kit.toAsk?.questions.length; //=> 5
 * ```
 */
export function buildPrepKit(
  interview: Interview,
  words: KitWords,
  options: PrepKitOptions & { readonly now: Moment },
): Dated<PrepKit>;
export function buildPrepKit(interview: Interview, words: KitWords, options?: PrepKitOptions): PrepKit;
export function buildPrepKit(interview: Interview, words: KitWords, options: PrepKitOptions = {}): PrepKit {
  const { now, questions, debrief } = options;
  const practice = questions && buildPracticeSet(questions, interview, words, { now });
  const askBack = questions && selectQuestionsToAsk(questions, interview);
  const checklist = buildChecklist(interview, words, {
    now,
    questions: { toAsk: askBack, practice: practice?.questions },
  });
  const { createdAt } = checklist;
  const { labels, titles } = words.questions;
  const toAsk: QuestionSet | undefined = askBack && {
    kind: 'question-set',
    schemaVersion: 1,
    ...(createdAt && { createdAt }),
    locale: words.code,
    title: titles.toAsk,
    labels,
    questions: askBack,
    warnings: [],
  };
  return {
    kind: 'prep-kit',
    schemaVersion: 1,
    ...(createdAt && { createdAt }),
    locale: words.code,
    interview,
    type: describeInterviewType(interview.type, words),
    checklist,
    ...(practice && { practice }),
    ...(toAsk && { toAsk }),
    thankYous: debrief ? thankYous(interview, debrief, words, now) : [],
  };
}

function thankYous(interview: Interview, debrief: Debrief, words: KitWords, now: Moment | undefined) {
  if (interview.interviewers?.length) return buildThankYous({ interview, debrief }, words, { now });
  return [buildEmail('thank-you', { interview, debrief }, words, { now })];
}
