import { tzOffset } from '@date-fns/tz/tzOffset';
import { InterviewCompassError } from '../text/error.js';
import { readIso, type IsoTime } from '../text/instant.js';
import type { Interview } from './model.js';

/** A moment in time: an ISO 8601 string with offset, or a `Date`. */
export type Moment = string | Date;

/**
 * Minutes by which the zone is ahead of UTC at an instant. The zone table is that of the runtime, read by
 * `@date-fns/tz`, which keeps one `Intl.DateTimeFormat` a zone.
 */
export function offsetAt(timeZone: string, instant: number): number {
  return tzOffset(timeZone, new Date(instant));
}

/** Throws unless the runtime knows the zone as an IANA name. */
export function checkTimeZone(timeZone: string, path: string): void {
  // Where the runtime does not know a name, tzOffset takes any "+07" in it for an offset ("Mars+07", "Etc/GMT+05"), and
  // the names of Object.prototype ("constructor") for functions. Offsets say nothing about daylight saving.
  const isName =
    /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(timeZone) &&
    (!/[+-]\d\d/.test(timeZone) || /^Etc\/GMT(?:\+1[0-2]|-1[0-4])$/i.test(timeZone));
  if (isName && Number.isFinite(offsetAt(timeZone, 0))) return;
  throw new InterviewCompassError(`"${timeZone}" is not a time zone`, {
    code: 'unknown-time-zone',
    path,
    hint: 'Use an IANA name such as "Europe/Berlin" or "Asia/Jakarta".',
  });
}

/** The instant at which clocks in the zone show the given local time (told as if it were UTC). */
export function instantOf(localAsUtc: number, timeZone: string): number {
  // The offset is unknown until the instant is, so try the offsets of the day before and the day after: away from a
  // change of clocks they are equal. In an overlap the earlier instant wins, in a gap the clocks jump forward.
  const day = 86_400_000;
  const before = offsetAt(timeZone, localAsUtc - day);
  const after = offsetAt(timeZone, localAsUtc + day);
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    const instant = localAsUtc - offset * 60_000;
    if (offsetAt(timeZone, instant) === offset) return instant;
  }
  return localAsUtc - before * 60_000;
}

/** Local time in the zone at an instant, told as if it were UTC, so that UTC getters read the local clock. */
export function localAsUtc(instant: number, timeZone: string): number {
  return instant + offsetAt(timeZone, instant) * 60_000;
}

/** ISO 8601 with the offset of the zone, to the second: `2026-12-03T10:00:00+01:00`. */
export function toIso(instant: number, timeZone: string): string {
  const offset = offsetAt(timeZone, instant);
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  if (timeZone === 'UTC') return `${local}Z`;
  const minutes = Math.abs(Math.round(offset));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** When an interview starts and in which zone its times are told. */
export interface Start {
  /** Milliseconds since 1970, UTC. */
  readonly instant: number;
  /** Zone to tell times in; `UTC` when the interview names only an offset. */
  readonly timeZone: string;
}

/** When the interview starts; `undefined` when it has no date. Throws when the date cannot be meant. */
export function startOf(interview: Interview, path = 'interview'): Start | undefined {
  const { startsAt, timeZone } = interview;
  if (timeZone !== undefined) checkTimeZone(timeZone, `${path}.timeZone`);
  return startsAt === undefined ? undefined : readStart(startsAt, timeZone, `${path}.startsAt`);
}

/** The start a text means, local to the zone or with an offset that the zone has then. Throws for anything else. */
export function readStart(startsAt: string, timeZone: string | undefined, at: string): Start {
  const read = readTime(startsAt, at);
  if (read.offset === undefined) {
    if (timeZone === undefined) {
      throw new InterviewCompassError(`"${startsAt}" is a local time and no time zone is given`, {
        code: 'missing-time-zone',
        path: at,
        hint: 'Add an offset ("…+07:00", "…Z") or set interview.timeZone to an IANA name.',
      });
    }
    const instant = instantOf(read.local, timeZone);
    if (localAsUtc(instant, timeZone) !== read.local) {
      throw new InterviewCompassError(`clocks in ${timeZone} skip "${startsAt}"`, {
        code: 'invalid-date',
        path: at,
        hint: 'The clocks go forward then; choose a time an hour earlier or later.',
      });
    }
    return { instant, timeZone };
  }
  const instant = read.local - read.offset * 60_000;
  if (
    timeZone !== undefined &&
    offsetAt(timeZone, instant) !== read.offset &&
    !startsAt.toUpperCase().endsWith('Z')
  ) {
    throw new InterviewCompassError(`"${startsAt}" has an offset that ${timeZone} does not have then`, {
      code: 'offset-contradicts-zone',
      path: at,
      hint: `Clocks in ${timeZone} show ${toIso(instant, timeZone)} at that instant. Correct the offset, or leave it out.`,
    });
  }
  return { instant, timeZone: timeZone ?? 'UTC' };
}

/** The instant an option such as `now` means, in milliseconds since 1970. Throws when it has no offset or no meaning. */
export function instantFrom(moment: Moment, path: string): number {
  if (typeof moment !== 'string') {
    const instant = moment instanceof Date ? moment.getTime() : NaN;
    if (!Number.isNaN(instant)) return instant;
    throw invalidDate(String(moment), path);
  }
  const { local, offset } = readTime(moment, path);
  if (offset !== undefined) return local - offset * 60_000;
  throw new InterviewCompassError(`"${moment}" has no offset`, {
    code: 'missing-time-zone',
    path,
    hint: 'Pass a Date, or add an offset: "…Z" or "…+07:00".',
  });
}

function readTime(value: unknown, path: string): IsoTime {
  const read = typeof value === 'string' ? readIso(value.trim()) : undefined;
  if (read) return read;
  throw invalidDate(String(value), path);
}

function invalidDate(text: string, path: string): InterviewCompassError {
  return new InterviewCompassError(`"${text}" is not a date and time that exists`, {
    code: 'invalid-date',
    path,
    hint: 'Write ISO 8601, such as "2026-12-03T10:00+01:00", or "2026-12-03T10:00" beside a time zone.',
  });
}
