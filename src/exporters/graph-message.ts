import type { Email } from '../emails/model.js';
import { readRecipients, type MailAddress } from '../text/address.js';
import { mailText } from '../text/mime.js';
import { headerLine } from '../text/service-header.js';
import type { Warning } from '../text/warning.js';

/** Somebody a message of Microsoft Graph is to. */
export interface GraphRecipient {
  emailAddress: MailAddress;
}

/** What Microsoft Graph takes as a message: the body of `POST /me/messages`, or `message` in that of `/me/sendMail`. */
export interface GraphMessage {
  subject: string;
  body: { contentType: 'text'; content: string };
  toRecipients: GraphRecipient[];
  ccRecipients: GraphRecipient[];
}

// Exchange Web Services, element Subject. Graph documents no limit of its own and stores in the same mailboxes.
const longestSubject = 255;

/**
 * A mail for Microsoft Graph, in plain text. It has no sender: Graph puts the owner of the mailbox and refuses others.
 * People without an address are left out. `too-long` warns of a subject beyond 255 characters.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toGraphMessage } from 'interview-compass/exporters/graph-message';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen' },
 *   interviewers: [{ name: 'Sam Lee', email: 'sam.lee@nordwind.example' }],
 * };
 * const { payload } = toGraphMessage(buildEmail('thank-you', { interview }, en));
 * payload.toRecipients[0]?.emailAddress; //=> { name: 'Sam Lee', address: 'sam.lee@nordwind.example' }
 * ```
 */
export function toGraphMessage(email: Email): { payload: GraphMessage; warnings: Warning[] } {
  const { to, cc, warnings } = readRecipients(email);
  const subject = headerLine(email.subject);
  if (subject.length > longestSubject) {
    warnings.push({ code: 'too-long', path: 'email.subject', detail: String(subject.length) });
  }
  return {
    payload: {
      subject,
      body: { contentType: 'text', content: mailText(email.text) },
      toRecipients: to.map(graphRecipient),
      ccRecipients: cc.map(graphRecipient),
    },
    warnings,
  };
}

function graphRecipient({ name, address }: MailAddress): GraphRecipient {
  return { emailAddress: { name: headerLine(name), address } };
}
