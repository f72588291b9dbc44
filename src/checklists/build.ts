import type { Interview } from '../interviews/model.js';
import type { Moment } from '../interviews/time.js';
import { assemble } from './assemble.js';
import type { Checklist, Dated } from './model.js';
import type { ChecklistOptions } from './options.js';
import type { ChecklistWords } from './words.js';

/**
 * Makes the prep checklist of an interview: what to do, when it is due in the candidate's time zone, how, and why.
 * Without a date the items are in order but not dated; after the interview only what comes after is left.
 *
 * @throws InterviewCompassError when the interview cannot be meant: unknown id, impossible date, unknown zone, …
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 *
 * const list = buildChecklist(
 *   { type: 'recruiter-screen', startsAt: '2026-12-03T10:00', timeZone: 'Europe/Berlin' },
 *   en,
 *   { now: '2026-11-24T08:00Z' },
 * );
 * list.title; //=> 'Prepare for your recruiter screen'
 * list.event?.when; //=> 'Thursday, December 3, 2026 at 10:00 AM GMT+1'
 * ```
 */
export function buildChecklist(
  interview: Interview,
  words: ChecklistWords,
  options: ChecklistOptions & { readonly now: Moment },
): Dated<Checklist>;
export function buildChecklist(
  interview: Interview,
  words: ChecklistWords,
  options?: ChecklistOptions,
): Checklist;
export function buildChecklist(
  interview: Interview,
  words: ChecklistWords,
  options: ChecklistOptions = {},
): Checklist {
  return assemble(interview, words, options);
}
