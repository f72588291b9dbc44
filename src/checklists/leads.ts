import { instantOf, localAsUtc, type Start } from '../interviews/time.js';
import type { Lead } from './model.js';

const minute = 60_000;
const quarter = 15 * minute;
const hour = 60 * minute;
const day = 24 * hour;

/** Things due a number of days before are due by early evening, when they can still be done. */
const eveningHour = 18;
/** Follow-ups on a business day are due when offices are open. */
const officeHour = 10;

/** Days on which offices are closed in most of the world. */
export const usualWeekend: readonly number[] = [0, 6];

/** A lead in its parts. */
interface Distance {
  readonly count: number;
  readonly unit: 'm' | 'h' | 'd' | 'bd';
  readonly side: 'before' | 'after';
}

const leadForm = /^(\d{1,4})(?:(m|h|d) (before|after)|(bd) (after))$/;

/** Whether a text is a lead, such as `2d before`. */
export function isLead(text: unknown): text is Lead {
  return typeof text === 'string' && leadForm.test(text);
}

function readLead(lead: Lead): Distance {
  const [, count, unit, side, businessDays, after] = leadForm.exec(lead)!;
  return {
    count: Number(count),
    unit: (unit ?? businessDays) as Distance['unit'],
    side: (side ?? after) as Distance['side'],
  };
}

/** Whether the lead is told from the end of the interview. */
export function isAfter(lead: Lead): boolean {
  return readLead(lead).side === 'after';
}

/** Whether the lead names a day before the interview and no hour. */
export function isDayBefore(lead: Lead): boolean {
  const { unit, side } = readLead(lead);
  return unit === 'd' && side === 'before';
}

/**
 * The instant a lead means. Days are days of the local calendar, so a change of clocks does not move the hour; days
 * before end at six in the evening, days after at the full hour in which the interview ended, business days at ten. Hours
 * after are told to the quarter: nobody is asked to write a note at 10:55.
 *
 * @param minutes - length of the interview
 */
export function instantOfLead(lead: Lead, start: Start, minutes: number, weekend = usualWeekend): number {
  const { count, unit, side } = readLead(lead);
  const end = start.instant + minutes * minute;
  if (unit === 'm' || unit === 'h') {
    const length = count * (unit === 'm' ? minute : hour);
    if (side === 'before') return start.instant - length;
    return unit === 'm' ? end + length : Math.ceil((end + length) / quarter) * quarter;
  }
  const local = localAsUtc(side === 'before' ? start.instant : end, start.timeZone);
  const midnight = local - (((local % day) + day) % day);
  if (side === 'before') {
    const evening = instantOf(midnight - count * day + eveningHour * hour, start.timeZone);
    return Math.min(evening, start.instant - count * hour);
  }
  if (unit === 'd') {
    const fullHour = local - (((local % hour) + hour) % hour);
    return Math.max(end, instantOf(fullHour + count * day, start.timeZone));
  }
  return instantOf(businessDaysLater(midnight, count, weekend) + officeHour * hour, start.timeZone);
}

/** Midnight a number of business days later. Holidays differ by place and are not known here. */
function businessDaysLater(midnight: number, count: number, weekend: readonly number[]): number {
  let date = midnight;
  for (let left = count; left > 0;) {
    date += day;
    if (!weekend.includes(new Date(date).getUTCDay())) left--;
  }
  return date;
}
