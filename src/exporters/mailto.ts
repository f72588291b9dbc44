import type { Email } from '../emails/model.js';
import { readRecipients, type MailAddress } from '../text/address.js';
import { oneLine } from '../text/clean.js';
import { mailText } from '../text/mime.js';
import { encodeQuery } from '../text/url.js';
import type { Warning } from '../text/warning.js';

/** A link that opens a mail in the reader's mail program. */
export interface MailtoLink {
  readonly url: string;
  /** Characters of the link. */
  readonly length: number;
  /** `no-recipient-address` for people without one, `too-long` when some systems would cut the link. */
  readonly warnings: Warning[];
}

/** Windows hands on about 2,040 characters; beyond this the link is not safe. */
const safeLength = 1990;

/**
 * A mail as a `mailto:` link (RFC 6068): recipients, subject and plain text. People without an address are left out.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en, type Interview } from 'interview-compass';
 * import { toMailto } from 'interview-compass/exporters/mailto';
 *
 * const interview: Interview = {
 *   type: 'recruiter-screen',
 *   candidate: { name: 'Maya Chen' },
 *   interviewers: [{ name: 'Sam Lee', email: 'sam.lee@nordwind.example' }],
 * };
 * const { url } = toMailto(buildEmail('thank-you', { interview }, en));
 * url.split('?')[0]; //=> 'mailto:sam.lee@nordwind.example'
 * ```
 */
export function toMailto(email: Email): MailtoLink {
  const { to, cc, warnings } = readRecipients(email);
  // RFC 6068 section 5: line ends in a body are %0D%0A.
  const body = encodeQuery(mailText(email.text).replaceAll('\n', '\r\n'));
  const fields = [
    ...(cc.length > 0 ? [`cc=${addressList(cc)}`] : []),
    `subject=${encodeQuery(oneLine(email.subject))}`,
    `body=${body}`,
  ];
  const url = `mailto:${addressList(to)}?${fields.join('&')}`;
  if (url.length > safeLength) warnings.push({ code: 'too-long', path: 'url', detail: String(url.length) });
  return { url, length: url.length, warnings };
}

function addressList(addresses: readonly MailAddress[]): string {
  return addresses.map(({ address }) => address.split('@').map(encodeQuery).join('@')).join(',');
}
