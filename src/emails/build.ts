import { checkId } from '../interviews/check.js';
import type { Debrief, Interview } from '../interviews/model.js';
import type { Moment } from '../interviews/time.js';
import { InterviewCompassError } from '../text/error.js';
import type { Warning } from '../text/warning.js';
import type { Dated } from '../checklists/model.js';
import { debriefFor } from './deal.js';
import { draftMail, draftOne } from './draft.js';
import { checkForms } from './inputs/fields.js';
import type { EmailOptions } from './letter.js';
import { emailPurposes, type Email, type EmailInputs, type EmailPurpose } from './model.js';
import type { AnyInputs } from './places.js';
import { buildFromTemplate, type EmailTemplate, type TemplateInputs } from './template.js';
import { withUnshared, type Drafted } from './unsaid.js';
import type { DraftWords } from './words.js';

/** Mail options that name the moment, so that the mail carries `createdAt`. */
export type DatedEmailOptions = EmailOptions & { readonly now: Moment };

/**
 * Drafts a mail from an interview and what was noted after it. Names and notes are cleaned to one line each; whatever
 * cannot be placed in a sentence is left out and listed in `warnings`, and so is a field that no mail of the purpose reads
 * (`unknown-field`, with the one that may be meant).
 *
 * @throws InterviewCompassError `missing-candidate` without `interview.candidate`, `missing-value` without a field the purpose
 * needs, `invalid-value` for a text or a list that is none, and for whatever `checkInterview` refuses
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 *
 * const interview: Interview = {
 *   type: 'hiring-manager',
 *   company: { name: 'Nordwind' },
 *   role: { title: 'Warehouse Team Lead' },
 *   candidate: { name: 'Maya Chen' },
 *   interviewers: [{ name: 'Dana Ortiz' }],
 * };
 * const { subject } = buildEmail('thank-you', { interview, debrief: { discussed: ['the night shift'] } }, en);
 * subject; //=> 'Thank you for the Warehouse Team Lead interview'
 * ```
 */
export function buildEmail<Purpose extends EmailPurpose>(
  purpose: Purpose,
  inputs: EmailInputs[Purpose],
  words: DraftWords,
  options: DatedEmailOptions,
): Dated<Email>;
export function buildEmail<Purpose extends EmailPurpose>(
  purpose: Purpose,
  inputs: EmailInputs[Purpose],
  words: DraftWords,
  options?: EmailOptions,
): Email;
export function buildEmail<Place extends string>(
  template: EmailTemplate<Place>,
  inputs: TemplateInputs<Place>,
  words: DraftWords,
  options: DatedEmailOptions,
): Dated<Email>;
export function buildEmail<Place extends string>(
  template: EmailTemplate<Place>,
  inputs: TemplateInputs<Place>,
  words: DraftWords,
  options?: EmailOptions,
): Email;
export function buildEmail(
  purpose: EmailPurpose | EmailTemplate,
  inputs: AnyInputs | TemplateInputs<string>,
  words: DraftWords,
  options: EmailOptions = {},
): Email {
  if (typeof purpose === 'object')
    return buildFromTemplate(purpose, inputs as TemplateInputs<string>, words, options);
  checkId(purpose, emailPurposes, 'purpose');
  return draftMail(purpose, inputs, words, options);
}

/**
 * Drafts one distinct thank-you note for each interviewer: to each their own points, and no two in the same words.
 *
 * @throws InterviewCompassError as `buildEmail`, and `missing-value` when the interview names no interviewers
 *
 * @example
 * ```ts
 * import { buildThankYous, en } from 'interview-compass';
 *
 * const notes = buildThankYous(
 *   {
 *     interview: {
 *       type: 'panel',
 *       candidate: { name: 'Maya Chen' },
 *       interviewers: [{ name: 'Dana Ortiz' }, { name: 'Sam Lee' }],
 *     },
 *     debrief: { discussed: [{ point: 'the night shift', by: 'Dana Ortiz' }, { point: 'training', by: 'Sam Lee' }] },
 *   },
 *   en,
 * );
 * notes.map((note) => note.parts.greeting); //=> ['Dear Dana Ortiz,', 'Dear Sam Lee,']
 * ```
 */
export function buildThankYous(
  inputs: { readonly interview: Interview; readonly debrief?: Debrief | undefined },
  words: DraftWords,
  options: DatedEmailOptions,
): Dated<Email>[];
export function buildThankYous(
  inputs: { readonly interview: Interview; readonly debrief?: Debrief | undefined },
  words: DraftWords,
  options?: EmailOptions,
): Email[];
export function buildThankYous(
  inputs: { readonly interview: Interview; readonly debrief?: Debrief | undefined },
  words: DraftWords,
  options: EmailOptions = {},
): Email[] {
  const { interview, debrief } = inputs;
  checkForms(inputs);
  if (!interview.interviewers?.length) {
    throw new InterviewCompassError('nobody to thank is known', {
      code: 'missing-value',
      path: 'interview.interviewers',
      hint: 'Name the interviewers, or use buildEmail for one note to the company.',
    });
  }
  const notes: Drafted[] = [];
  for (const [index, to] of interview.interviewers.entries()) {
    const previous = [...(options.previous ?? []), ...notes.map(({ email }) => email)];
    const own = debriefFor({ interview, debrief }, to, words);
    notes.push(
      draftOne('thank-you', { interview, debrief: own, to }, words, { ...options, previous }, index),
    );
  }
  // What one of them is told is not lost.
  const isLost = ({ path, detail }: Warning) =>
    notes.every(({ unshared }) =>
      unshared.some((each) => each.path === path && (each.detail === detail || each.detail === '')),
    );
  return notes.map((note) => withUnshared(note, isLost));
}
