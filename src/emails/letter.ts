import { checkId } from '../interviews/check.js';
import type { Interview, Person } from '../interviews/model.js';
import { instantFrom, type Moment } from '../interviews/time.js';
import { lineOf, oneLine } from '../text/clean.js';
import { countWords } from '../text/count.js';
import { InterviewCompassError } from '../text/error.js';
import { fill, fillFirst, type PlaceValues } from '../text/fill.js';
import { slug } from '../text/fold.js';
import type { Warning } from '../text/warning.js';
import { addressOf, isFirstName } from './address.js';
import { calledBy, companyName, signedBy } from './called.js';
import { messengers, messageWords } from './catalog.js';
import {
  emailChannels,
  emailLengths,
  messengerIds,
  tones,
  type Email,
  type EmailChannel,
  type EmailLength,
  type Mailbox,
  type MessengerId,
  type Tone,
} from './model.js';
import type { AnyInputs } from './places.js';
import type { DraftWords } from './words.js';

/** How a mail is written. */
export interface EmailOptions {
  /** How it sounds. Default: `neutral`. */
  readonly tone?: Tone | undefined;
  /** How much it says. Default: `standard`. */
  readonly length?: EmailLength | undefined;
  /** A mail, or a chat message: no subject, at most 80 words. Default: `email`. */
  readonly channel?: EmailChannel | undefined;
  /** Where a chat message goes: one that limits characters gets a shorter message. Makes `channel` a `message`. */
  readonly messenger?: MessengerId | undefined;
  /** Picks between phrasings; equal seeds, equal mails. Default: the interview's id, or its names. */
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
  readonly words: DraftWords;
  readonly options: EmailOptions;
  readonly purpose: Email['purpose'];
  /** Position in a panel: greetings and phrasings step on from there. */
  readonly step: number;
}

/** Puts a mail together: greeting, paragraphs, sign-off, addresses. */
export function finish(
  letter: Letter,
  subject: string,
  paragraphs: readonly string[],
  warnings: readonly Warning[],
): Email {
  const { interview, recipient, words, options, purpose, step } = letter;
  const { tone = 'neutral', now } = options;
  const candidate = candidateOf(interview);
  const isMessage = isChat(options);
  const greeting = greet(letter, isMessage && tone !== 'formal' ? 'warm' : tone);
  const closings = words.emails.closing[tone];
  const closing = isMessage ? '' : closings[step % closings.length]!;
  const contact = isMessage ? [] : [candidate.phone, candidate.email];
  const signature = [signedBy(candidate.name, words.emails.cues), ...contact]
    .flatMap((line) => lineOf(line) ?? [])
    .join('\n');
  const text = [greeting, ...paragraphs, [closing, signature].filter(Boolean).join('\n')].join('\n\n');
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
    warnings: [...warnings, ...tooLong(text, options)],
  };
}

/** Whether it goes by chat. */
export function isChat({ channel, messenger }: EmailOptions): boolean {
  return channel === 'message' || messenger !== undefined;
}

/** A warning when a chat message is too long to be read on a phone, or for its messenger. */
export function tooLong(text: string, options: EmailOptions): Warning[] {
  if (!isChat(options)) return [];
  const { characters = Infinity } = options.messenger === undefined ? {} : messengers[options.messenger];
  const words = countWords(text);
  if (words <= messageWords && text.length <= characters) return [];
  const detail = text.length > characters ? `${text.length} of ${characters} characters` : String(words);
  return [{ code: 'too-long', path: 'text', detail }];
}

/** Throws for a tone, length, channel or messenger that does not exist. */
export function checkOptions({ tone, length, channel, messenger }: EmailOptions): void {
  if (tone !== undefined) checkId(tone, tones, 'options.tone');
  if (length !== undefined) checkId(length, emailLengths, 'options.length');
  if (channel !== undefined) checkId(channel, emailChannels, 'options.channel');
  if (messenger !== undefined) checkId(messenger, messengerIds, 'options.messenger');
}

/** Values every template can count on, as far as they are known. */
export function knownPlaces(interview: Interview, recipient: Person | undefined): PlaceValues {
  return {
    company: lineOf(interview.company?.name),
    role: lineOf(interview.role?.title),
    candidate: lineOf(interview.candidate?.name),
    interviewer: lineOf(recipient?.name),
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

function candidateOf({ candidate }: Interview): Person {
  if (candidate) return candidate;
  throw new InterviewCompassError('nobody to sign the mail is known', {
    code: 'missing-candidate',
    path: 'interview.candidate',
    hint: 'Set interview.candidate to { name: "…" }.',
  });
}

/** Full names as their bearers write them: no guess which part is the family name, or which honorific fits. */
function greet({ recipient: to, interview, words: { emails }, options }: Letter, tone: Tone): string {
  const name = to && calledBy(to.name, emails.cues);
  const asked = to && addressOf(to, name, emails);
  const isCasual = emails.casualTitles?.includes((asked ?? '').split(' ')[0]!.toLowerCase()) === true;
  const isNearer = isCasual || (to !== undefined && isFirstName(to, emails));
  const greeted = isNearer && tone === 'neutral' ? 'warm' : tone;
  if (asked) return fill(emails.addressedGreeting[greeted], { name: asked })!;
  const isWhole = name?.includes(' ') && !isChat(options);
  if (name) return fill((isWhole && emails.wholeNameGreeting) || emails.greeting[tone], { name })!;
  // "Dear Grafton Hotel team", where the sign says "The Grafton Hotel"
  const article = new RegExp(`^${emails.cues.article || ':'} (?=.)`, 'iu');
  return fillFirst(emails.openGreeting[tone], {
    company: interview.company && lineOf(companyName(interview.company.name))?.replace(article, ''),
  })!;
}

function mailbox(person: Person): Mailbox {
  const address = lineOf(person.email);
  return { name: oneLine(person.name), ...(address && { address }) };
}
