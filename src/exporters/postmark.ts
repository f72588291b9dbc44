import type { Email } from '../emails/model.js';
import { readMailbox, readRecipients } from '../text/address.js';
import { htmlMail } from '../text/html.js';
import { mailText } from '../text/mime.js';
import { headerLine, namedAddress } from '../text/service-header.js';
import type { Warning } from '../text/warning.js';

/** What `sendEmail` of Postmark takes. Addresses are of the form `Dana Ortiz <dana@example.com>`. */
export interface PostmarkMessage {
  /** Absent when the sender's address is unknown; Postmark needs one that you have confirmed there. */
  From?: string;
  /** Parted by commas; empty when nobody's address is known. */
  To: string;
  /** Parted by commas; absent when nobody gets a copy. */
  Cc?: string;
  Subject: string;
  TextBody: string;
  HtmlBody: string;
  /** The stream for mails to one person, which every server has. */
  MessageStream: 'outbound';
}

// Postmark, Email API: for each of To and Cc.
const mostRecipients = 50;

/**
 * A mail for Postmark. To send from an address of your own, put it after: `{ ...payload, From: 'app@example.com' }`.
 * People without an address are left out. `too-long` warns of more than 50 recipients or copies.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toPostmark } from 'interview-compass/exporters/postmark';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen', email: 'maya@example.com' },
 *   interviewers: [{ name: 'Lee, Sam', email: 'sam.lee@nordwind.example' }],
 * };
 * const { payload } = toPostmark(buildEmail('thank-you', { interview }, en));
 * payload.From; //=> 'Maya Chen <maya@example.com>'
 * payload.To; //=> '"Lee, Sam" <sam.lee@nordwind.example>'
 * ```
 */
export function toPostmark(email: Email): { payload: PostmarkMessage; warnings: Warning[] } {
  const from = email.from && readMailbox(email.from, 'email.from');
  const { to, cc, warnings } = readRecipients(email);
  for (const [path, { length }] of [['email.to', to] as const, ['email.cc', cc] as const]) {
    if (length > mostRecipients) warnings.push({ code: 'too-long', path, detail: String(length) });
  }
  const text = mailText(email.text);
  return {
    payload: {
      ...(from && { From: namedAddress(from) }),
      To: to.map(namedAddress).join(', '),
      ...(cc.length > 0 && { Cc: cc.map(namedAddress).join(', ') }),
      Subject: headerLine(email.subject),
      TextBody: text,
      HtmlBody: htmlMail({ locale: email.locale, subject: email.subject, text }),
      MessageStream: 'outbound',
    },
    warnings,
  };
}
