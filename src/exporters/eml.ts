/**
 * A writer of our own: of the generators measured, only nodemailer is correct, and it runs in Node alone. What is read
 * back by independent parsers is in the tests.
 */
import type { Dated } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { Moment } from '../interviews/time.js';
import { readMailbox, readRecipients, type MailAddress } from '../text/address.js';
import { htmlMail } from '../text/html.js';
import { instantAt } from '../text/instant.js';
import { base64Body, header, headerAddresses, headerText, mailText, messageId } from '../text/mime.js';

/** How a mail file is written. */
export interface EmlOptions {
  /** The moment it is written, for the `Date` header of a mail that has no `createdAt`. */
  readonly now?: Moment | undefined;
}

// RFC 2046 section 5.1.1. With "=_" it cannot occur in a base64 body.
const boundary = '=_interview-compass';

/**
 * A mail as a file to open and send (RFC 5322), with text and HTML alternatives that say the same. `X-Unsent` makes
 * Outlook for Windows open it as a draft; elsewhere it opens as a message. People without an address are left out of
 * the headers, the sender too. The message id stays the same while the mail does.
 *
 * @throws InterviewCompassError `invalid-value` for an address that cannot be one, `missing-value` without a moment,
 * `invalid-date` for one that does not exist
 *
 * @example
 * ```ts
 * import { buildEmail, en } from 'interview-compass';
 * import { toEml } from 'interview-compass/exporters/eml';
 *
 * const mail = buildEmail(
 *   'thank-you',
 *   { interview: { type: 'hiring-manager', candidate: { name: 'Maya Chen', email: 'maya@example.com' } } },
 *   en,
 *   { now: '2026-12-03T12:00Z' },
 * );
 * toEml(mail).split('\r\n')[1]; //=> 'From: Maya Chen <maya@example.com>'
 * ```
 */
export function toEml(email: Dated<Email>, options?: EmlOptions): string;
export function toEml(email: Email, options: EmlOptions & { readonly now: Moment }): string;
export function toEml(email: Email, options: EmlOptions = {}): string {
  const { createdAt, locale, subject } = email;
  const made =
    createdAt === undefined ? instantAt(options.now, 'options.now') : instantAt(createdAt, 'email.createdAt');
  const text = mailText(email.text);
  const from = email.from && readMailbox(email.from, 'email.from');
  const { to, cc } = readRecipients(email);
  const people = [
    addressHeader('From', from ? [from] : []),
    addressHeader('To', to),
    addressHeader('Cc', cc),
  ];
  const head = `${people.join('')}${header('Subject', headerText(subject))}${header('Date', [mailDate(made)])}`;
  return [
    header('X-Unsent', ['1']),
    head,
    header('Message-ID', [messageId(email.id, head + text)]),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['multipart/alternative;', `boundary="${boundary}"`]),
    '\r\n',
    part('text/plain', text),
    part('text/html', htmlMail({ locale, subject, text })),
    `--${boundary}--\r\n`,
  ].join('');
}

function addressHeader(name: string, addresses: readonly MailAddress[]): string {
  return addresses.length > 0 ? header(name, headerAddresses(addresses)) : '';
}

/** RFC 5322 section 3.3. The form of `toUTCString` is fixed by ECMA-262, but for the name of its zone. */
function mailDate(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}

function part(type: string, body: string): string {
  return [
    `--${boundary}\r\n`,
    header('Content-Type', [`${type};`, 'charset=utf-8']),
    header('Content-Transfer-Encoding', ['base64']),
    '\r\n',
    base64Body(body),
  ].join('');
}
