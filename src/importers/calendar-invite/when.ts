import type ICAL from 'ical.js';
import { instantOf, toIso } from '../../interviews/time.js';
import { readIso } from '../../text/instant.js';
import { valueOf, type CalendarFile } from './read-events.js';
import { ianaZone, locationOf, offsetBy } from './zones.js';

/** When an event starts and how long it lasts, as far as it says. */
export interface When {
  /** ISO 8601 with offset. */
  readonly startsAt?: string;
  /** IANA zone the start is told in. */
  readonly timeZone?: string;
  readonly minutes?: number;
  /** Why there is no start: a local time without a zone, or a day without a time. */
  readonly open?: 'no-zone' | 'whole-day' | 'unreadable';
}

/** Reads DTSTART with DTEND or DURATION. Times are told in the reader's zone, else in that of the event. */
export function readWhen(event: ICAL.Component, file: CalendarFile, readerZone: string | undefined): When {
  const start = readTime(event, 'dtstart', file, readerZone);
  if (typeof start === 'string') return { open: start };
  const timeZone = readerZone ?? start.zone ?? ianaZone(file.timeZone) ?? 'UTC';
  const end = readTime(event, 'dtend', file, readerZone);
  const minutes =
    typeof end === 'string'
      ? durationOf(valueOf(event, 'duration'))
      : Math.round((end.instant - start.instant) / 60_000);
  return {
    startsAt: toIso(start.instant, timeZone),
    timeZone,
    ...(minutes !== undefined && minutes > 0 && minutes <= 1440 && { minutes }),
  };
}

interface Read {
  readonly instant: number;
  readonly zone: string | undefined;
}

function readTime(
  event: ICAL.Component,
  name: 'dtstart' | 'dtend',
  file: CalendarFile,
  readerZone: string | undefined,
): Read | NonNullable<When['open']> {
  const value = valueOf(event, name);
  const read = value === undefined ? undefined : readIso(value);
  if (value === undefined || !read) {
    return value !== undefined && /^\d{4}-?\d{2}-?\d{2}$/.test(value) ? 'whole-day' : 'unreadable';
  }
  if (read.offset !== undefined)
    return inRange({ instant: read.local - read.offset * 60_000, zone: undefined });
  const tzid: unknown = event.getFirstProperty(name)?.getParameter('tzid');
  const id = typeof tzid === 'string' ? tzid : undefined;
  const definition = id === undefined ? undefined : file.zones.get(id);
  const zone = ianaZone(id) ?? locationOf(definition);
  if (zone !== undefined) return inRange({ instant: instantOf(read.local, zone), zone });
  const offset = definition && offsetBy(definition, value);
  if (offset !== undefined) return inRange({ instant: read.local - offset * 60_000, zone: undefined });
  const floating = readerZone ?? (id === undefined ? ianaZone(file.timeZone) : undefined);
  return floating === undefined
    ? 'no-zone'
    : inRange({ instant: instantOf(read.local, floating), zone: floating });
}

/** A local time in year 0 or 9999 may be no instant that can be written. */
function inRange(read: Read): Read | 'unreadable' {
  return Math.abs(read.instant) < 253_000_000_000_000 ? read : 'unreadable';
}

/** Minutes of an RFC 5545 DURATION such as `PT1H30M`. */
function durationOf(text: string | undefined): number | undefined {
  const parts = /^\+?P(?:(\d{1,4})W|(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?)$/.exec(
    text ?? '',
  );
  if (!parts) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = parts.map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}
