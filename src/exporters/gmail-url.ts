import type { Email } from '../emails/model.js';
import { readRecipients } from '../text/address.js';
import { multiLine, oneLine } from '../text/clean.js';
import { composeLink, type ComposeLink } from '../text/compose-link.js';

export type { ComposeLink };

// Google documents neither the page nor a limit. RFC 9110 section 4.1: anything on the way may refuse more than 8,000.
const longest = 8000;

/**
 * A mail as a link that opens it in Gmail on the web: recipients, subject and plain text, in the account the browser is
 * signed in to. People without an address are left out.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toGmailUrl } from 'interview-compass/exporters/gmail-url';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen' },
 *   interviewers: [{ name: 'Sam Lee', email: 'sam.lee@nordwind.example' }],
 * };
 * const { url } = toGmailUrl(buildEmail('thank-you', { interview }, en));
 * url.split('&su=')[0]; //=> 'https://mail.google.com/mail/?view=cm&fs=1&to=sam.lee%40nordwind.example'
 * ```
 */
export function toGmailUrl(email: Email): ComposeLink {
  const { to, cc, warnings } = readRecipients(email);
  const fields = {
    view: 'cm',
    fs: '1',
    to: to.map(({ address }) => address).join(),
    cc: cc.map(({ address }) => address).join(),
    su: oneLine(email.subject),
    body: multiLine(email.text).replaceAll('\n', '\r\n'),
  };
  return composeLink('https://mail.google.com/mail/', fields, { longest, warnings });
}
