import { oneLine } from './clean.js';
import { InterviewCompassError } from './error.js';
import type { Warning } from './warning.js';

/** A name with the address that stands for it in a header. */
export interface MailAddress {
  readonly name: string;
  /** Checked by `checkAddress`. */
  readonly address: string;
}

const localPart = /^[\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)*$/;
const domainName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/**
 * The address in ASCII: a dot-atom at a domain name, 254 characters at most (RFC 5321 section 4.5.3.1, RFC 5322 section
 * 3.4.1), an internationalized domain in its ASCII form. Quoted local parts, comments and lists are refused.
 *
 * @throws InterviewCompassError `invalid-value` for anything else
 *
 * @example
 * ```ts
 * import { checkAddress } from '../src/text/address.js';
 *
 * checkAddress('dana@bücher.example', 'email.to[0].address'); //=> 'dana@xn--bcher-kva.example'
 * ```
 */
export function checkAddress(address: string, path: string): string {
  const [, local = '', domain = ''] = /^([^@]{1,64})@([^@]{1,253})$/.exec(address.trim()) ?? [];
  const name = asciiDomain(domain);
  if (localPart.test(local) && domainName.test(name) && local.length + name.length < 254) {
    return `${local}@${name}`;
  }
  throw new InterviewCompassError(`"${oneLine(address).slice(0, 80)}" is not an email address`, {
    code: 'invalid-value',
    path,
    hint: 'Write one plain address such as "dana@example.com", or leave it out.',
  });
}

function asciiDomain(domain: string): string {
  // The URL parser does the IDNA mapping. It sees no ASCII domain, which it might read as a number, and nothing that
  // would end the host.
  if (!/[^ -~]/.test(domain) || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return domain;
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return '';
  }
}

interface NamedMailbox {
  readonly name: string;
  readonly address?: string | undefined;
}

/** The mailbox with its name cleaned and its address checked; `undefined` when it has no address. */
export function readMailbox({ name, address }: NamedMailbox, path: string): MailAddress | undefined {
  return address ? { name: oneLine(name), address: checkAddress(address, `${path}.address`) } : undefined;
}

/** Who a mail can be sent to, and a warning for everybody whose address is unknown. */
export function readRecipients(email: {
  readonly to: readonly NamedMailbox[];
  readonly cc: readonly NamedMailbox[];
}): { readonly to: MailAddress[]; readonly cc: MailAddress[]; readonly warnings: Warning[] } {
  const warnings: Warning[] = [];
  const read = (mailboxes: readonly NamedMailbox[], path: string) =>
    mailboxes.flatMap((mailbox, index) => {
      const at = `${path}[${index}]`;
      const addressed = readMailbox(mailbox, at);
      if (!addressed)
        warnings.push({ code: 'no-recipient-address', path: at, detail: oneLine(mailbox.name) });
      return addressed ?? [];
    });
  const [to, cc] = [read(email.to, 'email.to'), read(email.cc, 'email.cc')];
  if (email.to.length === 0) warnings.push({ code: 'no-recipient-address', path: 'email.to' });
  return { to, cc, warnings };
}
