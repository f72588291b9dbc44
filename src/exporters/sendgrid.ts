import type { Email } from '../emails/model.js';
import { readMailbox, readRecipients, type MailAddress } from '../text/address.js';
import { oneLine } from '../text/clean.js';
import { htmlMail } from '../text/html.js';
import { mailText } from '../text/mime.js';
import { displayName, headerLine } from '../text/service-header.js';
import type { Warning } from '../text/warning.js';

/** An address of SendGrid, with the name that stands for it. */
export interface SendGridAddress {
  email: string;
  /** Absent when unknown. */
  name?: string;
}

/** What `send` of `@sendgrid/mail` takes. */
export interface SendGridMessage {
  /** Absent when the sender's address is unknown; SendGrid needs one that you have verified there. */
  from?: SendGridAddress;
  to: SendGridAddress[];
  /** Absent when nobody gets a copy. */
  cc?: SendGridAddress[];
  subject: string;
  text: string;
  html: string;
}

// SendGrid, Mail Send, Limitations: for recipients and copies together.
const mostRecipients = 1000;

/**
 * A mail for SendGrid. To send from an address of your own, put it after: `{ ...payload, from: 'app@example.com' }`.
 * People without an address are left out, and nobody is in it twice, which SendGrid refuses. `too-long` warns of more
 * than 1,000 recipients.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toSendGrid } from 'interview-compass/exporters/sendgrid';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen', email: 'maya@example.com' },
 *   interviewers: [{ name: 'Lee, Sam', email: 'sam.lee@nordwind.example' }],
 * };
 * const { payload } = toSendGrid(buildEmail('thank-you', { interview }, en));
 * payload.from; //=> { email: 'maya@example.com', name: 'Maya Chen' }
 * payload.to; //=> [{ email: 'sam.lee@nordwind.example', name: 'Lee Sam' }]
 * ```
 */
export function toSendGrid(email: Email): { payload: SendGridMessage; warnings: Warning[] } {
  const from = email.from && readMailbox(email.from, 'email.from');
  const { to, cc, warnings } = readRecipients(email);
  const seen = new Set<string>();
  const [recipients, copies] = [withoutRepeats(to, seen), withoutRepeats(cc, seen)];
  if (seen.size > mostRecipients) {
    warnings.push({ code: 'too-long', path: 'email.to', detail: String(seen.size) });
  }
  const text = mailText(email.text);
  return {
    payload: {
      ...(from && { from: sendGridAddress(from) }),
      to: recipients.map(sendGridAddress),
      ...(copies.length > 0 && { cc: copies.map(sendGridAddress) }),
      subject: headerLine(email.subject),
      text,
      html: htmlMail({ locale: email.locale, subject: email.subject, text }),
    },
    warnings,
  };
}

/** SendGrid compares without regard to case. */
function withoutRepeats(addresses: readonly MailAddress[], seen: Set<string>): MailAddress[] {
  return addresses.filter(({ address }) => {
    const known = seen.has(address.toLowerCase());
    seen.add(address.toLowerCase());
    return !known;
  });
}

/** SendGrid, Mail Send, Limitations: what follows a comma or semicolon in a name would be read as another address. */
function sendGridAddress({ name, address }: MailAddress): SendGridAddress {
  const shown = oneLine(displayName(name).replace(/[,;]/g, ' '));
  return { email: address, ...(shown !== '' && { name: shown }) };
}
