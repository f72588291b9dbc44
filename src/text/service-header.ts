/** For headers that a mail service writes from the fields of a request, by rules of its own. */
import type { MailAddress } from './address.js';
import { oneLine } from './clean.js';

/**
 * One clean line. Services hand ASCII on as it is, so `=?` is parted: mail programs would decode it as an encoded word
 * (RFC 2047 section 2) and show what nobody has read.
 *
 * @example
 * ```ts
 * import { headerLine } from '../src/text/service-header.js';
 *
 * headerLine('=?utf-8?q?Hi?='); //=> '= ?utf-8?q?Hi?='
 * ```
 */
export function headerLine(text: string): string {
  return oneLine(text).replaceAll('=?', '= ?');
}

/**
 * The name as it can stand beside an address, where no reader takes any of it for an address. Quotes and backslashes
 * vanish: Postmark does not read the escapes of RFC 5322 section 3.2.4. A name with `<`, `>` or `@` might be an address
 * itself, so nothing of it is left.
 *
 * @example
 * ```ts
 * import { displayName } from '../src/text/service-header.js';
 *
 * displayName('Maya "May" Chen'); //=> 'Maya May Chen'
 * displayName('x, evil@y.example'); //=> ''
 * ```
 */
export function displayName(name: string): string {
  const line = headerLine(oneLine(name).replace(/["\\]/g, ''));
  return /[<>@]/.test(line) ? '' : line;
}

/**
 * A name with its address as one text (RFC 5322 section 3.4): `Dana Ortiz <dana@example.com>`. Unlike in a mail file,
 * letters beyond ASCII stay as they are, since the service encodes them. A name with punctuation stands in quotes.
 */
export function namedAddress({ name, address }: MailAddress): string {
  const shown = displayName(name);
  if (shown === '') return address;
  return /^[\p{L}\p{M}\p{N} '’-]+$/u.test(shown) ? `${shown} <${address}>` : `"${shown}" <${address}>`;
}
