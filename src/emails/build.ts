import { checkId, checkInterview } from '../interviews/check.js';
import { interviewTypes } from '../interviews/catalog.js';
import { familyOfPerson } from '../interviews/families.js';
import type { Debrief, Interview, Person } from '../interviews/model.js';
import { instantFrom, type Moment } from '../interviews/time.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { fill, fillFirst } from '../text/fill.js';
import { slug } from '../text/fold.js';
import type { Warning } from '../text/warning.js';
import { emailPlans, slotNotes, type SlotId } from './catalog.js';
import { composeSentence, notePlaces, type Choice } from './compose.js';
import { readDebrief, type ReadDebrief } from './debrief.js';
import {
  emailLengths,
  emailPurposes,
  tones,
  type Email,
  type EmailInputs,
  type EmailLength,
  type EmailPurpose,
  type Tone,
} from './model.js';
import type { Note } from './notes/model.js';
import type { EmailWords, SentenceWords } from './words.js';

/** How a mail is written. */
export interface EmailOptions {
  /** How it sounds. Default: `neutral`. */
  readonly tone?: Tone | undefined;
  /** How much it says. Default: `standard`. */
  readonly length?: EmailLength | undefined;
  /** Picks between phrasings; equal seeds, equal mails. Default: the interview's id, or nothing. */
  readonly seed?: string | number | undefined;
  /** Mails already sent to the company; their sentences are not used again while another phrasing is left. */
  readonly previous?: readonly Pick<Email, 'text'>[] | undefined;
  /** The current moment; becomes `createdAt`. */
  readonly now?: Moment | undefined;
}

/** Mail options that name the moment, so that the mail carries `createdAt`. */
export type DatedEmailOptions = EmailOptions & { readonly now: Moment };

/**
 * Drafts a mail from an interview and what was noted after it. Names and notes are cleaned to one line each; whatever
 * cannot be placed in a sentence is left out and listed in `warnings`.
 *
 * @throws InterviewCompassError `missing-candidate` without `interview.candidate`, and for whatever `checkInterview` refuses
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
 * subject; //=> 'Thank you: Warehouse Team Lead interview'
 * ```
 */
export function buildEmail<Purpose extends EmailPurpose>(
  purpose: Purpose,
  inputs: EmailInputs[Purpose],
  words: EmailWords,
  options: DatedEmailOptions,
): Email & { readonly createdAt: string };
export function buildEmail<Purpose extends EmailPurpose>(
  purpose: Purpose,
  inputs: EmailInputs[Purpose],
  words: EmailWords,
  options?: EmailOptions,
): Email;
export function buildEmail<Purpose extends EmailPurpose>(
  purpose: Purpose,
  inputs: EmailInputs[Purpose],
  words: EmailWords,
  options: EmailOptions = {},
): Email {
  checkId(purpose, emailPurposes, 'purpose');
  return draft(purpose, inputs, words, options, 0);
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
  words: EmailWords,
  options: DatedEmailOptions,
): (Email & { readonly createdAt: string })[];
export function buildThankYous(
  inputs: { readonly interview: Interview; readonly debrief?: Debrief | undefined },
  words: EmailWords,
  options?: EmailOptions,
): Email[];
export function buildThankYous(
  inputs: { readonly interview: Interview; readonly debrief?: Debrief | undefined },
  words: EmailWords,
  options: EmailOptions = {},
): Email[] {
  const { interview, debrief } = inputs;
  if (!interview.interviewers?.length) {
    throw new InterviewCompassError('nobody to thank is known', {
      code: 'missing-value',
      path: 'interview.interviewers',
      hint: 'Name the interviewers, or use buildEmail for one note to the company.',
    });
  }
  const notes: Email[] = [];
  for (const [index, to] of interview.interviewers.entries()) {
    const previous = [...(options.previous ?? []), ...notes];
    notes.push(draft('thank-you', { interview, debrief, to }, words, { ...options, previous }, index));
  }
  return notes;
}

function draft(
  purpose: EmailPurpose,
  { interview, debrief, to }: EmailInputs['thank-you'],
  words: EmailWords,
  options: EmailOptions,
  step: number,
): Email {
  const { tone = 'neutral', length = 'standard', seed = interview.id ?? '', previous = [] } = options;
  checkId(tone, tones, 'options.tone');
  checkId(length, emailLengths, 'options.length');
  checkInterview(interview);
  const createdAt =
    options.now === undefined ? undefined : new Date(instantFrom(options.now, 'options.now')).toISOString();
  const candidate = candidateOf(interview);
  const recipient = to ?? interview.interviewers?.[0];
  const family = (recipient && familyOfPerson(recipient, interview)) ?? interviewTypes[interview.type].family;
  const read = readDebrief(debrief, interview, recipient, words, step);
  const choice: Choice = { tone, seed: String(seed), step, said: previous.map((email) => email.text) };
  const common = {
    company: clean(interview.company?.name),
    role: clean(interview.role?.title),
    candidate: oneLine(candidate.name),
  };
  const say = (sentence: SentenceWords, slot: SlotId<EmailPurpose> | 'subject') =>
    composeSentence(sentence, slot, { ...common, ...notePlaces(noteOf(slot, read)) }, choice);

  const purposeWords = words.emails.purposes[purpose];
  const { sentences } = purposeWords;
  const paragraphs = emailPlans[purpose][family][length]
    .map((plan) => plan.flatMap((slot) => say(sentences[slot], slot) ?? []).join(' '))
    .filter((paragraph) => paragraph !== '');
  const greeting = greet(recipient, tone, common.company, words);
  const closings = words.emails.closing[tone];
  const closing = closings[step % closings.length]!;
  const signature = [candidate.name, candidate.phone, candidate.email]
    .flatMap((line) => clean(line) ?? [])
    .join('\n');
  return {
    kind: 'email',
    schemaVersion: 1,
    id: [interview.id, purpose, recipient && slug(recipient.id ?? recipient.name)].filter(Boolean).join('.'),
    ...(createdAt && { createdAt }),
    purpose,
    locale: words.code,
    from: mailbox(candidate),
    to: recipient ? [mailbox(recipient)] : [],
    cc: [],
    subject: say(purposeWords.subject, 'subject') ?? purposeWords.name,
    text: [greeting, ...paragraphs, `${closing}\n${signature}`].join('\n\n') + '\n',
    parts: { greeting, paragraphs, closing, signature },
    warnings: warningsOf(recipient, read, family),
  };
}

function noteOf(slot: SlotId<EmailPurpose> | 'subject', read: ReadDebrief): Note | undefined {
  switch (slot === 'subject' ? undefined : slotNotes[slot]) {
    case 'first-point':
      return read.points[0];
    case 'second-point':
      return read.points[1];
    case 'challenge':
      return read.challenge;
    case 'highlight':
      return read.highlight;
    case undefined:
      return undefined;
  }
}

function candidateOf({ candidate }: Interview): Person {
  if (candidate) return candidate;
  throw new InterviewCompassError('nobody to sign the mail is known', {
    code: 'missing-candidate',
    path: 'interview.candidate',
    hint: 'Set interview.candidate to { name: "…" }.',
  });
}

/** Full names as their bearers write them: no guess which part is the family name, or which honorific fits. */
function greet(
  to: Person | undefined,
  tone: Tone,
  company: string | undefined,
  { emails }: EmailWords,
): string {
  const name = to && oneLine(to.addressAs ?? to.name);
  if (name) return fill(emails.greeting[tone], { name })!;
  return fillFirst(emails.openGreeting[tone], { company })!;
}

function mailbox(person: Person) {
  const address = clean(person.email);
  return { name: oneLine(person.name), ...(address && { address }) };
}

function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

function warningsOf(recipient: Person | undefined, read: ReadDebrief, family: InterviewFamily): Warning[] {
  const warnings: Warning[] = [...read.warnings];
  if (!recipient) warnings.push({ code: 'no-interviewer', path: 'interview.interviewers' });
  const specific = read.points.length > 0 || (family === 'user' && read.challenge !== undefined);
  if (!specific) warnings.push({ code: 'no-specific-point', path: 'debrief.discussed' });
  return warnings;
}
