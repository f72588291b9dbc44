import type { Email } from '../emails/model.js';
import { readRecipients } from '../text/address.js';
import { multiLine, oneLine } from '../text/clean.js';
import { composeLink, type ComposeLink } from '../text/compose-link.js';
import { InterviewCompassError } from '../text/error.js';

export type { ComposeLink };

/** Whose mailbox it is: `personal` for Outlook.com and Hotmail, `work` for Microsoft 365 at work or school. */
export type OutlookAccount = 'personal' | 'work';

// Microsoft documents neither the pages nor a limit today; of the page before them it said "around 2048 chars".
const longest = 2048;

const pages: Readonly<Record<OutlookAccount, string>> = {
  personal: 'https://outlook.live.com/mail/0/deeplink/compose',
  work: 'https://outlook.office.com/mail/deeplink/compose',
};

/** Where the link leads. */
export interface OutlookUrlOptions {
  /** Default: `personal`. */
  readonly account?: OutlookAccount | undefined;
}

/**
 * A mail as a link that opens it in Outlook on the web: recipients, subject and plain text. People without an address
 * are left out. Readers who have to sign in first get a draft with `+` for every blank, a fault of the page.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one, `unknown-id` for an account that is
 * neither
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toOutlookUrl } from 'interview-compass/exporters/outlook-url';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen' },
 *   interviewers: [{ name: 'Sam Lee', email: 'sam.lee@nordwind.example' }],
 * };
 * const { url } = toOutlookUrl(buildEmail('thank-you', { interview }, en), { account: 'work' });
 * url.split('?')[0]; //=> 'https://outlook.office.com/mail/deeplink/compose'
 * ```
 */
export function toOutlookUrl(email: Email, options: OutlookUrlOptions = {}): ComposeLink {
  const { account = 'personal' } = options;
  if (!Object.hasOwn(pages, account)) {
    throw new InterviewCompassError('there is no such kind of account', {
      code: 'unknown-id',
      path: 'options.account',
      hint: 'Use "personal" or "work".',
    });
  }
  const { to, cc, warnings } = readRecipients(email);
  const fields = {
    to: to.map(({ address }) => address).join(';'),
    cc: cc.map(({ address }) => address).join(';'),
    subject: oneLine(email.subject),
    body: multiLine(email.text).replaceAll('\n', '\r\n'),
  };
  return composeLink(pages[account], fields, { longest, warnings });
}
