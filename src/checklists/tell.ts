import { localAsUtc } from '../interviews/time.js';
import { teller, type Teller } from '../text/tell.js';

const dueForm = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
} satisfies Intl.DateTimeFormatOptions;
const startForm = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
} satisfies Intl.DateTimeFormatOptions;

/** Tells when something is due: `Mon, Nov 30, 6:00 PM`. */
export function dueTeller(locale: string, timeZone: string): Teller {
  return zoneTeller(locale, timeZone, dueForm);
}

/** Tells when the interview starts: `Thursday, December 3, 2026 at 10:00 AM GMT+1`. */
export function startTeller(locale: string, timeZone: string): Teller {
  const offset = isOffset(timeZone) ? ` GMT${timeZone.replace(/([+-])0?(\d+):(\d\d)/, shortOffset)}` : '';
  const told = zoneTeller(locale, timeZone, offset ? startForm : { ...startForm, timeZoneName: 'short' });
  return (instant) => told(instant) + offset;
}

/** Tells instants in a form of `Intl`, in a zone that is an IANA name or an offset. */
export function zoneTeller(locale: string, timeZone: string, form: Intl.DateTimeFormatOptions): Teller {
  // Offsets are zones to newer runtimes only: there the clock is read as if it were in UTC.
  const fixed = isOffset(timeZone);
  const tell = teller(locale, { ...form, timeZone: fixed ? 'UTC' : timeZone });
  return fixed ? (instant) => tell(localAsUtc(instant, timeZone)) : tell;
}

function isOffset(timeZone: string): boolean {
  return /^[+-]/.test(timeZone);
}

function shortOffset(_: string, sign: string, hours: string, minutes: string): string {
  return `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}
