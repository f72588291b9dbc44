export type Calendar = readonly [year: number, month: number, day: number];

/** What words say of a day. */
export interface Reading {
  /** Day as days since 1970; absent when the words leave it open. */
  readonly day?: number | undefined;
  /** Why the day is open, or what is unsure about it. */
  readonly problem?: 'ambiguous' | 'no-date' | 'already-past' | undefined;
}

/** What is known of days outside the text. */
export interface DateContext {
  /** Day the message came, as days since 1970 in the zone of the reader. */
  readonly today?: number | undefined;
  /** Which comes first in `3/12/2026`; both can where it is not known. */
  readonly first?: 'day' | 'month' | undefined;
}

/** Days since 1970 of a calendar day; `undefined` when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / 86_400_000 : undefined;
}

/** Month and day that two numbers can mean; in the order that is known, or in the other where that gives no month. */
export function inOrder(
  first: number,
  second: number,
  order: DateContext['first'],
): (readonly [month: number, day: number])[] {
  const [dayFirst, monthFirst] = [[second, first] as const, [first, second] as const];
  if (order === 'day') return second <= 12 ? [dayFirst] : [monthFirst];
  if (order === 'month') return first <= 12 ? [monthFirst] : [dayFirst];
  return [dayFirst, monthFirst];
}

/** The day in the first year in which it is not over. */
export function comingYear(month: number, day: number, today: number): Calendar[] {
  const now = new Date(today * 86_400_000).getUTCFullYear();
  const first = [now, now + 1].find((year) => (dayNumber(year, month, day) ?? -1) >= today);
  return first === undefined ? [] : [[first, month, day]];
}

/** The one reading that exists, falls on the named weekday and is not over. */
export function settle(
  readings: readonly Calendar[],
  named: number | undefined,
  today: number | undefined,
): Reading {
  const existing = new Set(readings.flatMap(([year, month, day]) => dayNumber(year, month, day) ?? []));
  const fitting = [...existing].filter((day) => named === undefined || weekdayOf(day) === named);
  const ahead = fitting.filter((day) => today === undefined || day >= today);
  if (ahead.length === 1) return { day: ahead[0]! };
  if (ahead.length > 1 || (existing.size > 0 && fitting.length === 0)) return { problem: 'ambiguous' };
  return { problem: fitting.length > 0 ? 'already-past' : 'no-date' };
}

/** Day of the week, Sunday 0. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
