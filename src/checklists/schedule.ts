import { instantOf, localAsUtc, type Start } from '../interviews/time.js';
import type { Lead } from './model.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Things due a number of days before are due by early evening, when they can still be done. */
const eveningHour = 18;
/** Follow-ups on a business day are due when offices are open. */
const officeHour = 10;

/** A lead in its parts. */
interface Distance {
  readonly count: number;
  readonly unit: 'm' | 'h' | 'd' | 'bd';
  readonly side: 'before' | 'after';
}

function readLead(lead: Lead): Distance {
  const [, count, unit, side] = /^(\d+)(m|h|d|bd) (before|after)$/.exec(lead)!;
  return { count: Number(count), unit: unit as Distance['unit'], side: side as Distance['side'] };
}

/** Whether the lead is told from the end of the interview. */
export function isAfter(lead: Lead): boolean {
  return readLead(lead).side === 'after';
}

/**
 * The instant a lead means. Days are days of the local calendar, so a change of clocks does not move the hour; days
 * before end at six in the evening, days after at the hour the interview ended, business days at ten.
 */
export function instantOfLead(lead: Lead, start: Start, minutes: number): number {
  const { count, unit, side } = readLead(lead);
  const end = start.instant + minutes * minute;
  if (unit === 'm' || unit === 'h') {
    const length = count * (unit === 'm' ? minute : hour);
    return side === 'before' ? start.instant - length : end + length;
  }
  const local = localAsUtc(side === 'before' ? start.instant : end, start.timeZone);
  const midnight = local - (((local % day) + day) % day);
  if (side === 'before') {
    const evening = instantOf(midnight - count * day + eveningHour * hour, start.timeZone);
    return Math.min(evening, start.instant - count * hour);
  }
  if (unit === 'd') return instantOf(local + count * day, start.timeZone);
  return instantOf(businessDaysLater(midnight, count) + officeHour * hour, start.timeZone);
}

/** Midnight a number of weekdays later. Holidays differ by place and are not known here. */
function businessDaysLater(midnight: number, count: number): number {
  let date = midnight;
  for (let left = count; left > 0;) {
    date += day;
    const weekday = new Date(date).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return date;
}

/** Something to schedule. */
export interface Task {
  readonly due: Lead;
  readonly latest?: Lead | undefined;
  /** Minutes it takes. */
  readonly minutes: number;
}

/**
 * Due instants of tasks, in the order of their ideal times. What should have been done before `now` is laid out one
 * after the other from `now` on, but never beyond its latest moment; what is past even that is `undefined`.
 *
 * @param tasks - in the order in which equal times are to stay
 */
export function scheduleTasks<T extends Task>(
  tasks: readonly T[],
  start: Start,
  minutes: number,
  now: number | undefined,
): { readonly task: T; readonly at: number | undefined }[] {
  const byIdeal = tasks
    .map((task) => ({ task, ideal: instantOfLead(task.due, start, minutes) }))
    .sort((a, b) => a.ideal - b.ideal);
  if (now === undefined) return byIdeal.map(({ task, ideal }) => ({ task, at: ideal }));
  let busyUntil = now;
  return byIdeal
    .map(({ task, ideal }) => {
      if (ideal >= now) return { task, at: ideal };
      const latest = Math.max(ideal, instantOfLead(task.latest ?? task.due, start, minutes));
      if (latest < now) return { task, at: undefined };
      busyUntil += task.minutes * minute;
      return { task, at: Math.min(busyUntil, latest) };
    })
    .sort((a, b) => (a.at ?? -Infinity) - (b.at ?? -Infinity));
}
