/**
 * Reads an interview out of a pasted invitation mail.
 *
 * @module interview-compass/importers/invitation
 */
import { checkId } from '../interviews/check.js';
import { interviewTypeIds, type InterviewTypeId } from '../interviews/catalog.js';
import { identifyInterview, type IdentifyLanguage, type InterviewVerdict } from '../interviews/identify.js';
import type { Interview, Person } from '../interviews/model.js';
import type { Moment } from '../interviews/time.js';
import type { Warning } from '../text/warning.js';
import { addressOf } from '../interviews/identify/address-of.js';
import { deriveId } from './invitation/derive-id.js';
import { invitationFields, missingOf, type InvitationField } from './invitation/fields.js';

export type { InvitationField } from './invitation/fields.js';

/** What an invitation is read against. */
export interface InvitationOptions {
  /**
   * When the mail came, as ISO 8601 with offset or a `Date`. Days such as "tomorrow", and dates without a year, count
   * from here. Default: the date in the mail's own header; without one such days stay open.
   */
  readonly receivedAt?: Moment | undefined;
  /**
   * IANA zone of the reader. Times without a zone are read in it, and the start is told in it. Default: the zone the
   * text names; without one the start stays open.
   */
  readonly timeZone?: string | undefined;
  /** Kind of interview, where the app knows it. Default: what the words of the mail show. */
  readonly type?: InterviewTypeId | undefined;
  /** Language of the mail. Default: that which its words show. */
  readonly language?: IdentifyLanguage | undefined;
}

/** The words a field was read from. */
export interface FoundField {
  readonly field: InvitationField;
  /** The words, as they stand in the mail. */
  readonly text: string;
  /** Where they stand, in UTF-16 code units of the mail: from `start`, up to but without `end`. */
  readonly range: { readonly start: number; readonly end: number };
}

/** What an invitation mail tells. */
export interface Invitation {
  /** Who holds the interview: what counts is who sits there, not who writes. `none` when the mail invites to none. */
  readonly verdict: InterviewVerdict;
  /** How likely the verdict is right, from 0 to 1. */
  readonly confidence: number;
  /** Starts to choose from, in the order of time, ISO 8601 with offset; where the mail offers several. */
  readonly offered?: readonly string[] | undefined;
  /** The interview; there whenever its type is known. Carries an `id` that does not change when it is read again. */
  readonly interview?: Interview | undefined;
  /** The words each field was read from, in the order of the mail. */
  readonly found: readonly FoundField[];
  /**
   * Fields worth asking for; empty when the mail is no invitation. `type` is among them when there is no interview: ask
   * for it, and read the mail again with it.
   */
  readonly missing: readonly InvitationField[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads an interview out of an invitation: type, start, length, medium, people, company and role, each with the
 * words it was read from. A thread is read from its newest mail back. What has two readings is left open and told in
 * `warnings`: `ambiguous`, `no-date`, `already-past`, `unsafe-link`, and `not-an-interview` for mails that invite to
 * none.
 *
 * @throws `InterviewCompassError` `unreadable` when the mail is empty or no string, `too-large` above a million
 * characters, `invalid-date`, `missing-time-zone`, `unknown-time-zone` or `unknown-id` for options that cannot be meant
 *
 * @example
 * ```ts
 * import { fromInvitation } from 'interview-compass/importers/invitation';
 *
 * const mail = `Dear Maya Chen,
 * we would like to invite you to a panel interview for the Ward Nurse position
 * on Tuesday, 1 December 2026 at 2:30 PM CET.`;
 * const { verdict, interview, missing } = fromInvitation(mail, { timeZone: 'Europe/Berlin' });
 * interview?.type; //=> 'panel'
 * verdict; //=> 'user'
 * interview?.startsAt; //=> '2026-12-01T14:30:00+01:00'
 * missing.includes('company'); //=> true
 * ```
 */
export function fromInvitation(mail: string, options: InvitationOptions = {}): Invitation {
  const { language, type: wanted, ...known } = options;
  if (wanted !== undefined) checkId(wanted, interviewTypeIds, 'options.type');
  const identified = identifyInterview(mail, {
    ...known,
    ...(language !== undefined && { languages: [language] }),
  });
  const { verdict, confidence, evidence, interviewers, offered, warnings, type: told, ...rest } = identified;
  const found = evidence.flatMap(({ field, ...words }) =>
    invitationFields.includes(field as InvitationField)
      ? [{ field: field as InvitationField, ...words }]
      : [],
  );
  const said = { verdict, confidence, ...(offered && { offered }), found };
  if (verdict === 'none') return { ...said, missing: [], warnings };
  const facts = { ...rest, ...(interviewers.length > 0 && { interviewers: interviewers.map(withAddress) }) };
  const type = wanted ?? told;
  if (type === undefined) return { ...said, missing: ['type', ...missingOf(facts)], warnings };
  const typed = { type, ...facts };
  return {
    ...said,
    interview: { ...typed, id: deriveId(typed, mail) },
    missing: missingOf(typed),
    warnings: warnings.filter(({ path }) => wanted === undefined || path !== 'interview.type'),
  };
}

/** The person with the bare name, and the form of address that a title in it asks for: `Dr. Falk`. */
function withAddress({ name, ...rest }: Person): Person {
  const { bare, addressAs } = addressOf(name);
  return { name: bare, ...(addressAs && { addressAs }), ...rest };
}
