import { interviewTypes } from '../interviews/catalog.js';
import { checkId, checkInterview } from '../interviews/check.js';
import { familyOfPerson } from '../interviews/families.js';
import type { Interview, Person } from '../interviews/model.js';
import { instantFrom, type Moment } from '../interviews/time.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { oneLine } from '../text/clean.js';
import { countWords } from '../text/count.js';
import { InterviewCompassError } from '../text/error.js';
import { fill, fillFirst, type PlaceValues } from '../text/fill.js';
import { slug } from '../text/fold.js';
import type { Warning } from '../text/warning.js';
import { messageWords } from './catalog.js';
import { composeSentence, notePlaces, type Choice } from './compose.js';
import { readInputs, type ReadInputs } from './debrief.js';
import {
  emailChannels,
  emailLengths,
  tones,
  type Email,
  type EmailChannel,
  type EmailLength,
  type EmailPurpose,
  type Mailbox,
  type Tone,
} from './model.js';
import { mailPlaces, type AnyInputs } from './places.js';
import { emailPlans, slotNotes, type SlotId } from './plans.js';
import type { EmailWords, SentenceWords } from './words.js';

/** How a mail is written. */
export interface EmailOptions {
  /** How it sounds. Default: `neutral`. */
  readonly tone?: Tone | undefined;
  /** How much it says. Default: `standard`. */
  readonly length?: EmailLength | undefined;
  /** A mail, or a chat message: no subject, at most 80 words. Default: `email`. */
  readonly channel?: EmailChannel | undefined;
  /** Picks between phrasings; equal seeds, equal mails. Default: the interview's id, or nothing. */
  readonly seed?: string | number | undefined;
  /** Mails already sent to the company; their sentences are not used again while another phrasing is left. */
  readonly previous?: readonly Pick<Email, 'text'>[] | undefined;
  /** The current moment; becomes `createdAt`. */
  readonly now?: Moment | undefined;
}

/** A mail before it is put together: everything but its paragraphs and subject. */
export interface Letter {
  readonly interview: Interview;
  readonly recipient: Person | undefined;
  readonly words: EmailWords;
  readonly options: EmailOptions;
  readonly purpose: Email['purpose'];
  /** Position in a panel: greetings and phrasings step on from there. */
  readonly step: number;
}

/** Drafts a mail of one of our purposes. */
export function draftMail(
  purpose: EmailPurpose,
  inputs: AnyInputs,
  words: EmailWords,
  options: EmailOptions,
  step = 0,
): Email {
  const { interview } = inputs;
  const {
    tone = 'neutral',
    length = 'standard',
    channel = 'email',
    seed = interview.id ?? '',
    previous = [],
  } = options;
  checkOptions(options);
  checkInterview(interview);
  const recipient = recipientOf(purpose, inputs);
  // Nobody was there to talk to, so a note of thanks cannot speak of a conversation.
  const worded = purpose === 'thank-you' && isRecorded(interview) ? 'thank-you-recorded' : purpose;
  const family =
    (recipient && purpose !== 'thank-you-via-host' && familyOfPerson(recipient, interview)) ||
    interviewTypes[interview.type].family;
  const read = readInputs(inputs, recipient, words, step);
  const choice: Choice = { tone, seed: String(seed), step, said: previous.map((email) => email.text) };
  const places = {
    ...mailPlaces(inputs, recipient, words),
    attached: inputs.link ? undefined : notePlaces(read.notes.material).topic,
  };
  const { subject, sentences, name } = words.emails.purposes[worded];
  const spoken: string[] = [];
  const say = (slot: SlotId): string[] => {
    const role = slotNotes[slot];
    const values = { ...places, ...notePlaces(role && read.notes[role]) };
    const words = (sentences as Readonly<Record<SlotId, SentenceWords>>)[slot];
    const sentence = composeSentence(words, slot, values, { ...choice, soFar: spoken });
    if (sentence === undefined) return [];
    spoken.push(sentence.phrasing);
    return [sentence.text];
  };

  const paragraphs = emailPlans[worded][family][channel === 'message' ? 'message' : length]
    .map((slots) => addressed(slots.flatMap(say).join(' '), recipient, words))
    .filter((paragraph) => paragraph !== '');
  const letter: Letter = { interview, recipient, words, options, purpose, step };
  return finish(
    letter,
    subjectLine(subject, places, choice) ?? name,
    paragraphs,
    warningsOf(worded, read, recipient, family),
  );
}

/** Longest subject that a mail program shows whole, in UTF-16 code units. */
const longestSubject = 60;

/** The most specific subject that is not too long: without the role, then without the company, where their names are long. */
function subjectLine(subject: SentenceWords, places: PlaceValues, choice: Choice): string | undefined {
  const tries = [{}, { role: undefined }, { role: undefined, company: undefined }];
  const lines = tries.flatMap(
    (without) => composeSentence(subject, 'subject', { ...places, ...without }, choice)?.text ?? [],
  );
  return lines.find((line) => line.length <= longestSubject) ?? lines.at(-1);
}

/** Puts a mail together: greeting, paragraphs, sign-off, addresses. */
export function finish(
  letter: Letter,
  subject: string,
  paragraphs: readonly string[],
  warnings: readonly Warning[],
): Email {
  const { interview, recipient, words, options, purpose, step } = letter;
  const { tone = 'neutral', channel = 'email', now } = options;
  const candidate = candidateOf(interview);
  const isMessage = channel === 'message';
  const greeting = greet(recipient, isMessage && tone !== 'formal' ? 'warm' : tone, interview, words);
  const closings = words.emails.closing[tone];
  const closing = isMessage ? '' : closings[step % closings.length]!;
  const contact = isMessage ? [] : [candidate.phone, candidate.email];
  const signature = [candidate.name, ...contact].flatMap((line) => clean(line) ?? []).join('\n');
  const text = [greeting, ...paragraphs, [closing, signature].filter(Boolean).join('\n')].join('\n\n');
  const isLong = isMessage && countWords(text) > messageWords;
  return {
    kind: 'email',
    schemaVersion: 1,
    id: [interview.id, purpose, recipient && slug(recipient.id ?? recipient.name)].filter(Boolean).join('.'),
    ...(now !== undefined && { createdAt: new Date(instantFrom(now, 'options.now')).toISOString() }),
    purpose,
    ...(isMessage && { channel: 'message' as const }),
    locale: words.code,
    from: mailbox(candidate),
    to: recipient ? [mailbox(recipient)] : [],
    cc: [],
    subject: isMessage ? '' : subject,
    text: `${text}\n`,
    parts: { greeting, paragraphs, closing, signature },
    warnings: [
      ...warnings,
      ...(isLong ? [{ code: 'too-long' as const, path: 'text', detail: String(countWords(text)) }] : []),
    ],
  };
}

/** Throws for a tone, length or channel that does not exist. */
export function checkOptions({ tone, length, channel }: EmailOptions): void {
  if (tone !== undefined) checkId(tone, tones, 'options.tone');
  if (length !== undefined) checkId(length, emailLengths, 'options.length');
  if (channel !== undefined) checkId(channel, emailChannels, 'options.channel');
}

/** Values every template can count on, as far as they are known. */
export function knownPlaces(interview: Interview, recipient: Person | undefined): PlaceValues {
  return {
    company: clean(interview.company?.name),
    role: clean(interview.role?.title),
    candidate: clean(interview.candidate?.name),
    interviewer: clean(recipient?.name),
  };
}

/** A recorded interview has nobody to write to but whom the caller names; an AI system reads no mail. */
export function recipientOf(
  purpose: Email['purpose'],
  { to, host, interview }: AnyInputs,
): Person | undefined {
  if (purpose === 'thank-you-via-host') return to ?? host;
  return to ?? interview.interviewers?.find(({ role }) => role !== 'ai-system');
}

function isRecorded({ type, format }: Interview): boolean {
  const [usual] = interviewTypes[type].formats;
  return ['asynchronous', 'ai-led'].includes(format ?? usual!);
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
function greet(to: Person | undefined, tone: Tone, interview: Interview, { emails }: EmailWords): string {
  const asked = to && clean(to.addressAs);
  if (asked) return fill(emails.addressedGreeting[tone], { name: asked })!;
  const name = to && clean(to.name);
  if (name) return fill(emails.greeting[tone], { name })!;
  return fillFirst(emails.openGreeting[tone], { company: clean(interview.company?.name) })!;
}

/** Whoever asked to be addressed as "Bu Rina" is called "Ibu" throughout, where others are "Bapak/Ibu". */
function addressed(text: string, to: Person | undefined, { emails }: EmailWords): string {
  const [title = ''] = (to?.addressAs ?? '').toLowerCase().split(/[\s.]/);
  const honorific = Object.hasOwn(emails.honorifics, title) ? emails.honorifics[title] : undefined;
  return honorific === undefined ? text : text.replaceAll(emails.cues.reader.name, honorific);
}

function mailbox(person: Person): Mailbox {
  const address = clean(person.email);
  return { name: oneLine(person.name), ...(address && { address }) };
}

function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

const thanks: readonly EmailPurpose[] = [
  'thank-you',
  'second-thank-you',
  'late-thank-you',
  'thank-you-via-host',
];

function warningsOf(
  purpose: EmailPurpose,
  { notes, warnings }: ReadInputs,
  recipient: Person | undefined,
  family: InterviewFamily,
): Warning[] {
  const isThanks = thanks.includes(purpose);
  const isSpecific =
    notes['first-point'] !== undefined || (family === 'user' && notes.challenge !== undefined);
  return [
    ...warnings,
    ...(recipient || purpose === 'thank-you-recorded'
      ? []
      : [{ code: 'no-interviewer' as const, path: 'interview.interviewers' }]),
    ...(isThanks && !isSpecific ? [{ code: 'no-specific-point' as const, path: 'debrief.discussed' }] : []),
  ];
}
