import { instantOf, localAsUtc } from '../interviews/time.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When something may be due, on the clock of the zone. Both ends are allowed. */
export interface Hours {
  readonly timeZone: string;
  /** Hour from 0; half past eight is 8.5. */
  readonly from: number;
  readonly until: number;
  /** Days of the week off, 0 for Sunday to 6 for Saturday; never all seven. */
  readonly daysOff: readonly number[];
}

/** Nights are for sleeping: nothing is due between ten and seven, and the last thing a quarter of an hour before. */
export function wakingHours(timeZone: string, daysOff: readonly number[]): Hours {
  return { timeZone, from: 7, until: 21.75, daysOff };
}

/** When somebody answers a call or a mail. */
export function officeHours(timeZone: string, daysOff: readonly number[]): Hours {
  return { timeZone, from: 9, until: 17, daysOff };
}

/** Whether something may be due then. */
export function isOpen(instant: number, { timeZone, from, until, daysOff }: Hours): boolean {
  const local = localAsUtc(instant, timeZone);
  const time = local - midnightOf(local);
  return (
    time >= from * hour && time <= until * hour && !daysOff.includes(new Date(midnightOf(local)).getUTCDay())
  );
}

/** The last open moment that is not later. */
export function openBefore(instant: number, hours: Hours): number {
  return isOpen(instant, hours) ? instant : nearest(instant, hours, -1);
}

/** The first open moment that is not earlier. */
export function openAfter(instant: number, hours: Hours): number {
  return isOpen(instant, hours) ? instant : nearest(instant, hours, 1);
}

/** The moment at which work of so many minutes is done that starts at the instant and rests while it is closed. */
export function workedOn(instant: number, minutes: number, hours: Hours): number {
  let at = openAfter(instant, hours);
  for (let left = minutes * minute; ;) {
    const end = edgeOf(midnightOf(localAsUtc(at, hours.timeZone)), hours, -1);
    if (at + left <= end) return at + left;
    left -= Math.max(end - at, 0);
    at = nearest(Math.max(end, at) + minute, hours, 1);
  }
}

/** Open minutes between two instants; counts no further than `enough`. */
export function openMinutes(from: number, to: number, hours: Hours, enough: number): number {
  let minutes = 0;
  for (let at = openAfter(from, hours); at < to && minutes < enough;) {
    const end = edgeOf(midnightOf(localAsUtc(at, hours.timeZone)), hours, -1);
    minutes += Math.max(Math.min(end, to) - at, 0) / minute;
    at = nearest(Math.max(end, at) + minute, hours, 1);
  }
  return Math.min(minutes, enough);
}

function nearest(instant: number, hours: Hours, direction: 1 | -1): number {
  const today = midnightOf(localAsUtc(instant, hours.timeZone));
  for (let date = today; ; date += direction * day) {
    const edge = edgeOf(date, hours, direction);
    // A day that the zone skipped has the edge of another day.
    if ((edge - instant) * direction >= 0 && isOpen(edge, hours)) return edge;
  }
}

/** Where the open hours of a day begin, seen forward, or end, seen backward. */
function edgeOf(date: number, { timeZone, from, until }: Hours, direction: 1 | -1): number {
  return instantOf(date + (direction === 1 ? from : until) * hour, timeZone);
}

function midnightOf(local: number): number {
  return Math.floor(local / day) * day;
}
