import type { Email } from '../emails/model.js';
import { multiLine, oneLine } from '../text/clean.js';
import { composeLink, type ComposeLink } from '../text/compose-link.js';
import { InterviewCompassError } from '../text/error.js';

export type { ComposeLink };

// WhatsApp documents the form of the link but no limit. RFC 9110 section 4.1: anything on the way may refuse more than
// 8,000.
const longest = 8000;

/** Whom the link is for. */
export interface WhatsAppUrlOptions {
  /**
   * Number with its country code: `+62 812 3456 7890`. Default: none, and the reader chooses whom to send it to.
   */
  readonly phone?: string | undefined;
}

/**
 * The text of a mail as a link that opens it in WhatsApp. Neither subject nor addresses are in it, so no address is
 * missed. WhatsApp shows `*word*` in bold and knows no way to prevent it.
 *
 * @throws InterviewCompassError `invalid-value` for a phone number without country code or that cannot be one
 *
 * @example
 * ```ts
 * import { buildEmail, en } from 'interview-compass';
 * import { toWhatsAppUrl } from 'interview-compass/exporters/whatsapp-url';
 *
 * const interview = { type: 'recruiter-screen', candidate: { name: 'Maya Chen' } } as const;
 * const mail = buildEmail('thank-you', { interview }, en);
 * toWhatsAppUrl(mail, { phone: '+62 812-3456-7890' }).url.split('?')[0]; //=> 'https://wa.me/6281234567890'
 * toWhatsAppUrl(mail).url.split('?')[0]; //=> 'https://wa.me/'
 * ```
 */
export function toWhatsAppUrl(email: Email, options: WhatsAppUrlOptions = {}): ComposeLink {
  const digits = options.phone ? phoneDigits(options.phone) : '';
  return composeLink(`https://wa.me/${digits}`, { text: multiLine(email.text) }, { longest, warnings: [] });
}

/** The number as WhatsApp wants it: country code first, digits only, at most 15 of them (ITU-T E.164 section 6). */
function phoneDigits(phone: string): string {
  const line = oneLine(phone);
  // In "+44 (0)20 …" the zero is for calls within the country.
  const digits = line.replace(/^(\+?\d{1,3} ?)\(0\)/, '$1').replace(/\D/g, '');
  if (/^\+?[\d ().\-/\u2010-\u2013]+$/.test(line) && /^[1-9]\d{6,14}$/.test(digits)) return digits;
  throw new InterviewCompassError(`"${line.slice(0, 80)}" is not an international phone number`, {
    code: 'invalid-value',
    path: 'options.phone',
    hint: 'Write the country code first, such as "+62 812 3456 7890", or leave it out.',
  });
}
