import type { Email } from '../emails/model.js';
import { readMailbox, readRecipients } from '../text/address.js';
import { htmlMail } from '../text/html.js';
import { mailText } from '../text/mime.js';
import { headerLine, namedAddress } from '../text/service-header.js';
import type { Warning } from '../text/warning.js';

/** What `emails.send` of Resend takes. Addresses are of the form `Dana Ortiz <dana@example.com>`. */
export interface ResendEmail {
  /** Absent when the sender's address is unknown; Resend needs one of a domain you have verified there. */
  from?: string;
  to: string[];
  /** Absent when nobody gets a copy. */
  cc?: string[];
  subject: string;
  text: string;
  html: string;
}

// Resend, API reference, "Send Email". It documents no limit for copies.
const mostRecipients = 50;

/**
 * A mail for Resend. To send from an address of your own, put it after: `{ ...payload, from: 'app@example.com' }`. People
 * without an address are left out. `too-long` warns of more than 50 recipients.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toResend } from 'interview-compass/exporters/resend';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen', email: 'maya@example.com' },
 *   interviewers: [{ name: 'Lee, Sam', email: 'sam.lee@nordwind.example' }],
 * };
 * const { payload } = toResend(buildEmail('thank-you', { interview }, en));
 * payload.from; //=> 'Maya Chen <maya@example.com>'
 * payload.to; //=> ['"Lee, Sam" <sam.lee@nordwind.example>']
 * ```
 */
export function toResend(email: Email): { payload: ResendEmail; warnings: Warning[] } {
  const from = email.from && readMailbox(email.from, 'email.from');
  const { to, cc, warnings } = readRecipients(email);
  if (to.length > mostRecipients) {
    warnings.push({ code: 'too-long', path: 'email.to', detail: String(to.length) });
  }
  const text = mailText(email.text);
  return {
    payload: {
      ...(from && { from: namedAddress(from) }),
      to: to.map(namedAddress),
      ...(cc.length > 0 && { cc: cc.map(namedAddress) }),
      subject: headerLine(email.subject),
      text,
      html: htmlMail({ locale: email.locale, subject: email.subject, text }),
    },
    warnings,
  };
}
