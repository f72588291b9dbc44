/**
 * Finds out which interview a message invites to.
 *
 * @module interview-compass/interviews/identify
 */
import { clip, oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import type { Warning } from '../text/warning.js';
import type { InterviewTypeId } from './catalog.js';
import { checkId } from './check.js';
import { readMessage } from './identify/read.js';
import type { Company, Person, Role } from './model.js';
import { checkTimeZone, instantFrom, type Moment } from './time.js';
import type { InterviewFormat, InterviewSetting, InterviewStage } from './vocabulary.js';

/** Languages messages are read in. */
export const identifyLanguages = ['en', 'id', 'de', 'es', 'fr'] as const;
/** A language messages are read in. */
export type IdentifyLanguage = (typeof identifyLanguages)[number];

/** What a message is read against. */
export interface IdentifyOptions {
  /**
   * When the message came, as ISO 8601 with offset or a `Date`. Days such as "tomorrow", and dates without a year,
   * count from here. Default: the date in the message's own header; without one such days stay open.
   */
  readonly receivedAt?: Moment | undefined;
  /**
   * IANA zone of the reader. Times without a zone are read in it, and the start is told in it. Default: the zone the
   * text names; without one the start stays open.
   */
  readonly timeZone?: string | undefined;
  /** Languages the message may be in. Default: those its words show. */
  readonly languages?: readonly IdentifyLanguage[] | undefined;
}

/** Who holds the interview: HR or somebody for it, the hiring team, both in one meeting or loop; or it is none. */
export type InterviewVerdict = 'hr' | 'user' | 'mixed' | 'none';

/** A field that evidence is given for. */
export type IdentifiedField =
  | 'verdict'
  | 'type'
  | 'format'
  | 'setting'
  | 'stage'
  | 'round'
  | 'interviewers'
  | 'startsAt'
  | 'timeZone'
  | 'minutes'
  | 'location'
  | 'link'
  | 'documents'
  | 'company'
  | 'role'
  | 'candidate';

/** The words a field was read from. */
export interface IdentifyEvidence {
  readonly field: IdentifiedField;
  /** The words, as they stand in the message. */
  readonly text: string;
  /** Where they stand, in UTF-16 code units of the message: from `start`, up to but without `end`. */
  readonly range: { readonly start: number; readonly end: number };
}

/** What a message says of the interview it invites to. What it does not say, or says in two ways, is absent. */
export interface IdentifiedInterview {
  /** Who holds it: what counts is who sits there, not who writes. `none` when it invites the reader to no interview. */
  readonly verdict: InterviewVerdict;
  /** How likely the verdict is right, from 0 to 1, by what was learned from labeled messages. */
  readonly confidence: number;
  /** Kind of interview; absent when nothing tells. */
  readonly type?: InterviewTypeId | undefined;
  readonly format?: InterviewFormat | undefined;
  readonly setting?: InterviewSetting | undefined;
  readonly stage?: InterviewStage | undefined;
  /** Number of the round, from 1. */
  readonly round?: number | undefined;
  /** People who will interview, names as written; without the scheduler, assistants and the candidate. */
  readonly interviewers: readonly Person[];
  /** Start, ISO 8601 with offset; only where the text and the options leave one reading. */
  readonly startsAt?: string | undefined;
  /** Starts to choose from, in the order of time, as `startsAt`; where the message offers several. */
  readonly offered?: readonly string[] | undefined;
  /** IANA zone the start is told in. */
  readonly timeZone?: string | undefined;
  /** Length in minutes. */
  readonly minutes?: number | undefined;
  readonly location?: string | undefined;
  readonly link?: string | undefined;
  /** What the reader is asked to bring or send, one thing an entry. */
  readonly documents?: readonly string[] | undefined;
  readonly company?: Company | undefined;
  readonly role?: Role | undefined;
  readonly candidate?: Person | undefined;
  /** The words each field was read from, in the order of the message. */
  readonly evidence: readonly IdentifyEvidence[];
  readonly warnings: readonly Warning[];
}

/** Longest message that is read, in UTF-16 code units. */
const longest = 1_000_000;

/**
 * Reads an invitation (a mail, a thread, a notice, a chat, the body of a calendar entry) and tells who holds the
 * interview and what it says of it, each with the words it was read from. A thread is read from its newest message
 * back. What has two readings is left open and told in `warnings`: `ambiguous`, `no-date`, `already-past`,
 * `unsafe-link`, and `not-an-interview` for messages that invite to none.
 *
 * @throws `InterviewCompassError` `unreadable` when the text is empty or no string, `too-large` above a million
 * characters, `invalid-date`, `missing-time-zone`, `unknown-time-zone` or `unknown-id` for options that cannot be meant
 *
 * @example
 * ```ts
 * import { identifyInterview } from 'interview-compass/interviews/identify';
 *
 * const found = identifyInterview(
 *   'Hi Maya, your technical interview with Sam Lee, Engineering Manager, is on 3 December 2026 at 10:00. Lena, HR',
 *   { timeZone: 'Europe/Berlin' },
 * );
 * found.verdict; //=> 'user'
 * found.type; //=> 'technical-interview'
 * found.startsAt; //=> '2026-12-03T10:00:00+01:00'
 * ```
 */
export function identifyInterview(text: string, options: IdentifyOptions = {}): IdentifiedInterview {
  checkText(text);
  const { receivedAt, timeZone, languages } = options;
  languages?.forEach((language, index) =>
    checkId(language, identifyLanguages, `options.languages[${index}]`),
  );
  if (timeZone !== undefined) checkTimeZone(timeZone, 'options.timeZone');
  const received = receivedAt === undefined ? undefined : instantFrom(receivedAt, 'options.receivedAt');

  const { evidence, warnings, ...facts } = readMessage(text, { received, timeZone, languages });
  return {
    ...facts,
    evidence: evidence
      .map(({ field, range: { start, end } }) => ({
        field,
        text: text.slice(start, end),
        range: { start, end },
      }))
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    warnings: warnings.map((warning) =>
      warning.detail === undefined ? warning : { ...warning, detail: clip(oneLine(warning.detail), 200) },
    ),
  };
}

function checkText(text: unknown): void {
  if (typeof text !== 'string' || text.trim() === '') {
    throw new InterviewCompassError(
      typeof text === 'string' ? 'the text is empty' : 'a message is a string',
      {
        code: 'unreadable',
        path: 'text',
        hint: 'Pass the text of the invitation.',
      },
    );
  }
  if (text.length > longest) {
    throw new InterviewCompassError(`the text has ${text.length} characters`, {
      code: 'too-large',
      path: 'text',
      hint: `Pass the text alone, without attachments: at most ${longest} characters.`,
    });
  }
}
