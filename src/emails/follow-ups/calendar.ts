import { instantOf, localAsUtc } from '../../interviews/time.js';
import { InterviewCompassError } from '../../text/error.js';
import type { FollowUpReason, HourRange } from './model.js';

const hour = 3_600_000;
const day = 24 * hour;

/** The recipient's calendar. Days are told as UTC midnights, as in `localAsUtc`. */
export interface Calendar {
  readonly timeZone: string;
  /** Days of the week off. */
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<number>;
}

/** A stretch of time between two instants. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The day a `YYYY-MM-DD` names. Throws when there is no such day. */
export function readDay(text: unknown, path: string): number {
  const found = /^\d{4}-\d{2}-\d{2}$/.test(String(text)) ? Date.parse(`${String(text)}T00:00:00Z`) : NaN;
  // Some engines roll 30 February over into March; a day that does not come back is not a day.
  if (!Number.isNaN(found) && new Date(found).toISOString().startsWith(String(text))) return found;
  throw new InterviewCompassError(`"${String(text)}" is not a day that exists`, {
    code: 'invalid-date',
    path,
    hint: 'Write the day as "2026-12-03".',
  });
}

/** The day the recipient's calendar shows at an instant. */
export function dayOf(instant: number, { timeZone }: Calendar): number {
  return Math.floor(localAsUtc(instant, timeZone) / day) * day;
}

/** The instant at which the recipient's clock shows the hour. */
export function at(date: number, hours: number, { timeZone }: Calendar): number {
  return instantOf(date + hours * hour, timeZone);
}

/** Why nobody works that day, or `undefined` on a business day. */
export function dayOff(date: number, calendar: Calendar): FollowUpReason | undefined {
  if (calendar.weekend.includes(new Date(date).getUTCDay())) return 'weekend';
  return calendar.holidays.has(date) ? 'holiday' : undefined;
}

/** The day a number of business days later. Weekends and holidays that were passed over are added to the reasons. */
export function businessDaysLater(
  date: number,
  count: number,
  calendar: Calendar,
  passedOver?: Set<FollowUpReason>,
): number {
  let found = date;
  for (let left = count; left > 0;) {
    found += day;
    const off = dayOff(found, calendar);
    if (off === undefined) left--;
    else passedOver?.add(off);
  }
  return found;
}

/** Days from the one of the first instant to the one of the last. */
export function* daysOf({ from, until }: Span, calendar: Calendar): Generator<number> {
  const last = dayOf(until, calendar);
  for (let date = dayOf(from, calendar); date <= last; date += day) yield date;
}

/** The parts of a stretch of time that fall into the hours of the day. */
export function* openParts(
  span: Span,
  hours: readonly HourRange[],
  isOpen: (date: number) => boolean,
  calendar: Calendar,
): Generator<Span> {
  for (const date of daysOf(span, calendar)) {
    if (!isOpen(date)) continue;
    for (const range of hours) {
      const from = Math.max(span.from, at(date, range.from, calendar));
      const until = Math.min(span.until, at(date, range.until, calendar));
      // Nothing is left of an hour that the clocks skip.
      if (from < until) yield { from, until };
    }
  }
}

/** The zone of fixed offset nearest to the one a date is written with. There are none of half an hour. */
export function zoneOfOffset(startsAt: string): string {
  const [, sign, hours] = /([+-])(\d{2}):?\d{2}$/.exec(startsAt.trim()) ?? [];
  if (hours === undefined || +hours === 0) return 'UTC';
  // The names count the other way around: Etc/GMT+8 is eight hours behind UTC, and there is none beyond GMT+12.
  return sign === '+' ? `Etc/GMT-${+hours}` : `Etc/GMT+${Math.min(+hours, 12)}`;
}
