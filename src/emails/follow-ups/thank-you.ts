import { at, dayOf, dayOff, daysOf, openParts, type Calendar, type Span } from './calendar.js';
import type { FollowUpPolicy, FollowUpReason } from './model.js';

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

/** When a message may arrive, in instants, and why then. */
export interface Slot {
  readonly windows: readonly Span[];
  readonly best: number;
  readonly reasons: ReadonlySet<FollowUpReason>;
}

/** When the thank-you note may arrive. */
export function thankYouSlot(end: number, policy: FollowUpPolicy, calendar: Calendar): Slot {
  const { minMinutes, bestMinutes, okHours, latestHours, hours, weekends } = policy.thankYou;
  const reasons = new Set<FollowUpReason>();
  const isOpen = (date: number) => weekends || dayOff(date, calendar) === undefined;
  const from = end + minMinutes * minute;
  let until = end + okHours * hour;
  let windows = [...openParts({ from, until }, hours, isOpen, calendar)];
  if (windows.length === 0) {
    reasons.add('later-than-usual');
    until = end + latestHours * hour;
    windows = [...openParts({ from, until }, hours, isOpen, calendar)];
  }
  if (windows.length === 0) {
    // Every holiday closes a week at most, so an open hour lies within as many weeks and a few.
    const farEnough = from + (calendar.holidays.size + 3) * week;
    const [first] = openParts({ from, until: farEnough }, hours, isOpen, calendar);
    windows = [first!];
  }
  const [first, last] = [windows[0]!, windows.at(-1)!];
  if (minMinutes > 0) reasons.add('after-end');
  if (!weekends && dayOf(first.from, calendar) > dayOf(from, calendar)) reasons.add('next-business-day');
  addLeftOut(reasons, { from, until: Math.max(until, last.until) }, policy, calendar);
  const wanted = end + bestMinutes * minute;
  const fitting = windows.find((each) => each.until >= wanted);
  return { windows, best: fitting ? Math.max(fitting.from, wanted) : last.until, reasons };
}

/** Adds why parts of the stretch of time are left out. */
function addLeftOut(
  reasons: Set<FollowUpReason>,
  span: Span,
  { thankYou: { hours, weekends }, checkIn: { hours: office } }: FollowUpPolicy,
  calendar: Calendar,
): void {
  const inOffice = hours.every(({ from, until }) => from >= office.from && until <= office.until);
  for (const date of daysOf(span, calendar)) {
    const off = weekends ? undefined : dayOff(date, calendar);
    const isIn = (from: number, until: number) =>
      Math.max(span.from, at(date, from, calendar)) < Math.min(span.until, at(date, until, calendar));
    if (off) {
      if (isIn(0, 24)) reasons.add(off);
      continue;
    }
    hours.forEach(({ from }, index) => {
      if (isIn(index === 0 ? 0 : hours[index - 1]!.until, from)) {
        reasons.add(inOffice ? 'office-hours' : index === 0 ? 'quiet-hours' : 'usual-hours');
      }
    });
    if (isIn(hours.at(-1)!.until, 24)) reasons.add(inOffice ? 'office-hours' : 'quiet-hours');
  }
}
