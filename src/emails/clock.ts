import type { Interview } from '../interviews/model.js';
import { instantFrom, localAsUtc, readStart, startOf, type Moment, type Start } from '../interviews/time.js';
import { InterviewCompassError } from '../text/error.js';
import { fill } from '../text/fill.js';
import { teller } from '../text/tell.js';
import type { DraftWords } from './words.js';

/** A moment as it is told: where no zone is known, by the clock of the offset it was given with. */
export interface Told extends Start {
  /** Minutes ahead of UTC, where no zone is known. */
  readonly offset?: number | undefined;
}

/** When the interview starts. */
export function startTold(interview: Interview): Told | undefined {
  const start = startOf(interview);
  if (start === undefined || interview.timeZone !== undefined) return start;
  return { ...start, offset: offsetOf(interview.startsAt) };
}

/** A time proposed instead: with its own offset, in the zone of the interview, or by the clock the interview starts by. */
export function proposalTold(text: string, { timeZone, startsAt = '' }: Interview, path: string): Told {
  const offset = offsetOf(text);
  if (timeZone !== undefined || offset !== undefined) return { ...readStart(text, timeZone, path), offset };
  const isUtc = /z$/i.test(text.trim());
  const asStart = offsetPattern.exec(startsAt.trim())?.[0] ?? (/z$/i.test(startsAt.trim()) ? 'Z' : '');
  return { ...readStart(isUtc ? text : text.trim() + asStart, timeZone, path), offset: offsetOf(startsAt) };
}

const offsetPattern = /([+-])(\d{2}):?(\d{2})$/;

/** The offset at the end of a time of day, in minutes. */
function offsetOf(text = ''): number | undefined {
  const [, sign, hours, minutes] = (text.includes('T') && offsetPattern.exec(text.trim())) || [];
  return sign === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** "on Tuesday", or "today" where that is known; `undefined` where it would be taken for another Tuesday. */
export function tellLately(
  { instant, timeZone, offset }: Told,
  now: Moment | undefined,
  words: DraftWords,
): string | undefined {
  const { today, yesterday, weekday } = words.emails.lately;
  const shift = shiftOf({ timeZone, offset });
  const dayAt = (moment: number) => dayOf(moment, { timeZone, offset });
  const passed = now === undefined ? undefined : dayAt(instantFrom(now, 'options.now')) - dayAt(instant);
  if (passed !== undefined && (passed < 0 || passed > 6)) return undefined;
  if (passed === 0) return today;
  if (passed === 1) return yesterday;
  const named = teller(words.code, { weekday: 'long', timeZone })(instant + shift);
  return fill(weekday, { weekday: named });
}

/** Whether a day is still to come: at the moment of writing or, where that is not known, when the interview was held. */
export function isStillDue(day: string, start: Told | undefined, now: Moment | undefined): boolean {
  const moment = now === undefined ? start?.instant : instantFrom(now, 'options.now');
  return moment !== undefined && Date.parse(day) / dayLength > dayOf(moment, start ?? { timeZone: 'UTC' });
}

const dayLength = 86_400_000;

/** A clock: that of a zone or, where none is known, of an offset. */
type Clock = Pick<Told, 'timeZone' | 'offset'>;

/** The day a clock shows at a moment, counted from 1970. */
function dayOf(moment: number, clock: Clock): number {
  return Math.floor((localAsUtc(moment, clock.timeZone) + shiftOf(clock)) / dayLength);
}

/** How far an offset is ahead of UTC, in milliseconds; a zone needs none. */
function shiftOf({ timeZone, offset = 0 }: Clock): number {
  return timeZone === 'UTC' ? offset * 60_000 : 0;
}

/** "Tuesday, December 8", where the language writes it so: "Tuesday 8 December". */
export function tellDate({ instant, timeZone, offset }: Told, words: DraftWords, at = timeZone): string {
  const tell = teller(codeIn(at, words), { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  return tell(instant + (timeZone === 'UTC' ? (offset ?? 0) : 0) * 60_000);
}

/** The language, as it is written where the clock of this zone is. */
function codeIn(timeZone: string, { code, emails: { elsewhere } }: DraftWords): string {
  if (elsewhere === undefined || elsewhere.but.includes(timeZone)) return code;
  return elsewhere.zones.some((each) => timeZone.startsWith(each)) ? elsewhere.code : code;
}

/**
 * "9:30 AM EST", "09:30 CET"; where people have no name for the zone, "09:30 Istanbul time"; with an offset alone, "9:30 AM GMT+1". Where all
 * meet in one place, nobody asks whose clock it is.
 */
export function tellTime({ instant, timeZone, offset }: Told, words: DraftWords, isThere = false): string {
  const code = codeIn(timeZone, words);
  const clock = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  if (isThere) return teller(code, clock)(instant + (timeZone === 'UTC' ? (offset ?? 0) : 0) * 60_000);
  if (timeZone !== 'UTC' || offset === undefined) {
    const named = teller(code, { ...clock, timeZoneName: 'short' })(instant);
    const city = cityOf(timeZone);
    if (city === undefined || !/(?:GMT|UTC)[+−-]\d/.test(named)) return named;
    const time = teller(code, clock)(instant);
    return fill(words.emails.cityTime, { time, city })!;
  }
  return `${teller(code, clock)(instant + offset * 60_000)} ${zoneOf(offset)}`;
}

/** "Buenos Aires" of "America/Argentina/Buenos_Aires"; `Etc/GMT+5` and offsets have none. */
function cityOf(timeZone: string): string | undefined {
  const [area = '', ...places] = timeZone.split('/');
  return area === 'Etc' ? undefined : places.at(-1)?.replaceAll('_', ' ');
}

/** "GMT+5:30", as `Intl` writes it where a zone has no name. */
function zoneOf(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes > 0 ? `:${String(minutes).padStart(2, '0')}` : '';
  return offset === 0 ? 'GMT' : `GMT${offset < 0 ? '-' : '+'}${hours}${rest}`;
}

/** A day of the calendar, the same in every zone. */
export function tellDay(day: string, path: string, words: DraftWords, at?: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : NaN;
  if (!Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)) {
    return tellDate({ instant, timeZone: 'UTC' }, words, at);
  }
  throw new InterviewCompassError(`"${day}" is not a day that exists`, {
    code: 'invalid-date',
    path,
    hint: 'Write it as year, month, day: "2026-12-11".',
  });
}
