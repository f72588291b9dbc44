import { oneLine } from './clean.js';
import { InterviewCompassError } from './error.js';

const isoForm =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;

/** A date and time as it is written. */
export interface IsoTime {
  /** The clock's time as if it were UTC, in milliseconds since 1970. */
  readonly local: number;
  /** Minutes ahead of UTC; absent where none is written. */
  readonly offset?: number;
}

/** An ISO 8601 date and time, with or without offset; `undefined` for anything else, days that do not exist included. */
export function readIso(text: string): IsoTime | undefined {
  const parts = isoForm.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction = '0', z, sign, hours, minutes] = parts;
  const local = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second);
  // Date.UTC rolls 30 February over into March and reads the years 0 to 99 as 19xx: what does not come back is no date.
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (!new Date(local).toISOString().startsWith(written)) return undefined;
  const exact = local + Math.floor(+`0.${fraction}` * 1000);
  if (z) return { local: exact, offset: 0 };
  if (hours === undefined || minutes === undefined) return { local: exact };
  const offset = +hours * 60 + +minutes;
  if (offset > 14 * 60 || +minutes > 59) return undefined;
  return { local: exact, offset: sign === '-' ? -offset : offset };
}

/**
 * Milliseconds since 1970 of an ISO 8601 date and time with offset, or `undefined` for anything else, days that do not
 * exist included.
 *
 * @example
 * ```ts
 * import { readInstant } from '../src/text/instant.js';
 *
 * readInstant('1970-01-01T01:00:00+01:00'); //=> 0
 * readInstant('2026-02-30T10:00Z'); //=> undefined
 * ```
 */
export function readInstant(text: string): number | undefined {
  const { local, offset } = readIso(text) ?? {};
  if (local === undefined || offset === undefined) return undefined;
  const instant = local - offset * 60_000;
  return isPrintable(instant) ? instant : undefined;
}

/** Whether the instant has a year of four digits in UTC, the only years that mail, calendars and HTML can write. */
function isPrintable(instant: number): boolean {
  return instant >= -62_167_219_200_000 && instant <= 253_402_300_799_999;
}

/**
 * The instant a moment means, in milliseconds since 1970.
 *
 * @throws InterviewCompassError `missing-value` without a moment, `invalid-date` for one that is not a date
 */
export function instantAt(moment: string | Date | undefined, path: string): number {
  if (moment === undefined) {
    throw new InterviewCompassError('nothing says when this is made', {
      code: 'missing-value',
      path,
      hint: 'Pass { now }, here or where the artifact is built.',
    });
  }
  return checkInstant(
    typeof moment === 'string' ? (readInstant(moment) ?? NaN) : moment.getTime(),
    path,
    moment,
  );
}

/** The instant itself; throws `invalid-date` when it cannot be written. */
export function checkInstant(instant: number, path: string, shown: unknown = instant): number {
  if (isPrintable(instant)) return instant;
  throw new InterviewCompassError(
    `"${oneLine(String(shown)).slice(0, 80)}" is not a date and time that exists`,
    {
      code: 'invalid-date',
      path,
      hint: 'Write ISO 8601 with an offset, such as "2026-12-03T10:00+01:00", or pass a Date.',
    },
  );
}

/** The instant in UTC, to the second: `2026-12-03T09:00:00Z`. */
export function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
