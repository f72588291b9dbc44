import type { Dated } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { Moment } from '../interviews/time.js';
import { readRecipients } from '../text/address.js';
import type { Warning } from '../text/warning.js';
import { toEml, type EmlOptions } from './eml.js';

export type { EmlOptions };

/** What `users.drafts.create` of the Gmail API takes as its request body. */
export interface GmailDraft {
  message: {
    /** The mail as a file (RFC 5322) in base64url. */
    raw: string;
  };
}

/**
 * A mail as a draft for the Gmail API, with text and HTML alternatives that say the same. People without an address are
 * left out; without a sender Gmail puts the owner of the mailbox.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one, `missing-value` without a moment,
 * `invalid-date` for one that does not exist
 *
 * @example
 * ```ts
 * import { buildEmail, en } from 'interview-compass';
 * import { toGmailDraft } from 'interview-compass/exporters/gmail-draft';
 *
 * const interview = { type: 'recruiter-screen', candidate: { name: 'Maya Chen' } } as const;
 * const mail = buildEmail('thank-you', { interview }, en, { now: '2026-12-03T12:00Z' });
 * toGmailDraft(mail).payload.message.raw.startsWith(btoa('Subject: ')); //=> true
 * ```
 */
export function toGmailDraft(
  email: Dated<Email>,
  options?: EmlOptions,
): { payload: GmailDraft; warnings: Warning[] };
export function toGmailDraft(
  email: Email,
  options: EmlOptions & { readonly now: Moment },
): { payload: GmailDraft; warnings: Warning[] };
export function toGmailDraft(
  email: Email,
  options: EmlOptions = {},
): { payload: GmailDraft; warnings: Warning[] } {
  // That there is a moment is checked where it is read. X-Unsent is for Outlook alone, and Gmail would send it along.
  const file = toEml(email as Dated<Email>, options).replace(/^X-Unsent: 1\r\n/, '');
  return { payload: { message: { raw: base64Url(file) } }, warnings: readRecipients(email).warnings };
}

/** RFC 4648 section 5, without padding. A mail file is ASCII. */
function base64Url(ascii: string): string {
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
