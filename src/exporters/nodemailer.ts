import type { Email } from '../emails/model.js';
import { readMailbox, readRecipients, type MailAddress } from '../text/address.js';
import { htmlMail } from '../text/html.js';
import { mailText } from '../text/mime.js';
import { headerLine } from '../text/service-header.js';
import type { Warning } from '../text/warning.js';

export type { MailAddress };

/** What `sendMail` of nodemailer takes. Addresses are objects, so that no name is read as an address. */
export interface NodemailerMessage {
  /** Absent when the sender's address is unknown; set `defaults.from` on the transport then. */
  from?: MailAddress;
  to: MailAddress[];
  cc: MailAddress[];
  subject: string;
  text: string;
  html: string;
  /** Nodemailer can read bodies and attachments from files; this mail has none to read. */
  disableFileAccess: true;
  /** The same for addresses on the web. */
  disableUrlAccess: true;
}

/**
 * A mail for nodemailer, to pass to `sendMail`. It has no message id: nodemailer gives each mail it sends its own.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toNodemailer } from 'interview-compass/exporters/nodemailer';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen', email: 'maya@example.com' },
 *   interviewers: [{ name: 'Sam Lee' }],
 * };
 * const { payload, warnings } = toNodemailer(buildEmail('thank-you', { interview }, en));
 * payload.from; //=> { name: 'Maya Chen', address: 'maya@example.com' }
 * warnings[0]?.code; //=> 'no-recipient-address'
 * ```
 */
export function toNodemailer(email: Email): { payload: NodemailerMessage; warnings: Warning[] } {
  const from = email.from && readMailbox(email.from, 'email.from');
  const { to, cc, warnings } = readRecipients(email);
  const text = mailText(email.text);
  return {
    payload: {
      ...(from && { from: plainName(from) }),
      to: to.map(plainName),
      cc: cc.map(plainName),
      subject: headerLine(email.subject),
      text,
      html: htmlMail({ locale: email.locale, subject: email.subject, text }),
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    warnings,
  };
}

function plainName({ name, address }: MailAddress): MailAddress {
  return { name: headerLine(name), address };
}
