import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkTimeZone,
  instantFrom,
  instantOf,
  localAsUtc,
  offsetAt,
  startOf,
  toIso,
} from '../../src/interviews/time.js';

const start = (startsAt: unknown, timeZone?: string) =>
  startOf({ type: 'panel', startsAt: startsAt as string, timeZone });
const startIso = (startsAt: string, timeZone?: string) => {
  const { instant } = start(startsAt, timeZone)!;
  return new Date(instant).toISOString();
};
const throwing = (code: string, path: string) => expect.objectContaining({ code, path }) as Error;

/** The clock of a zone as the runtime's own formatter shows it. */
const clockOf = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(instant)
    .replace(' ', 'T');

describe('startOf', () => {
  test.each([
    ['2026-12-03T10:00Z', undefined, '2026-12-03T10:00:00.000Z', 'UTC'],
    ['2026-12-03t10:00z', undefined, '2026-12-03T10:00:00.000Z', 'UTC'],
    ['2026-12-03T10:00:30.5Z', undefined, '2026-12-03T10:00:30.500Z', 'UTC'],
    ['2026-12-03 10:00 +0100', undefined, '2026-12-03T09:00:00.000Z', 'UTC'],
    ['2026-12-03T10:00+05:45', undefined, '2026-12-03T04:15:00.000Z', 'UTC'],
    ['2026-12-03T10:00-03:30', undefined, '2026-12-03T13:30:00.000Z', 'UTC'],
    ['2026-12-03T10:00+14:00', undefined, '2026-12-02T20:00:00.000Z', 'UTC'],
    ['2026-12-03T10:00Z', 'Asia/Jakarta', '2026-12-03T10:00:00.000Z', 'Asia/Jakarta'],
    ['2026-12-03T10:00+01:00', 'Europe/Berlin', '2026-12-03T09:00:00.000Z', 'Europe/Berlin'],
    ['2026-12-03T10:00', 'Europe/Berlin', '2026-12-03T09:00:00.000Z', 'Europe/Berlin'],
    ['2026-07-03T10:00', 'Europe/Berlin', '2026-07-03T08:00:00.000Z', 'Europe/Berlin'],
    ['2026-12-03T10:00', 'Asia/Kathmandu', '2026-12-03T04:15:00.000Z', 'Asia/Kathmandu'],
    ['2026-12-03T10:00', 'America/St_Johns', '2026-12-03T13:30:00.000Z', 'America/St_Johns'],
    ['2026-12-03T10:00', 'Etc/GMT+5', '2026-12-03T15:00:00.000Z', 'Etc/GMT+5'],
    ['2028-02-29T10:00', 'UTC', '2028-02-29T10:00:00.000Z', 'UTC'],
    // Clocks already moved, or about to: Berlin 29 March 2026, 02:00 to 03:00; New York 8 March 2026.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z', 'Europe/Berlin'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'Europe/Berlin'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z', 'America/New_York'],
    // Overlap, Berlin 25 October 2026: the earlier of the two instants, unless the offset says which.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'Europe/Berlin'],
    ['2026-10-25T02:30+02:00', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'Europe/Berlin'],
    ['2026-10-25T02:30+01:00', 'Europe/Berlin', '2026-10-25T01:30:00.000Z', 'Europe/Berlin'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'America/New_York'],
    // Lord Howe moves by half an hour.
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', 'Australia/Lord_Howe'],
  ])('%s in %s', (startsAt, timeZone, utc, zone) => {
    expect(startIso(startsAt, timeZone)).toBe(utc);
    expect(start(startsAt, timeZone)?.timeZone).toBe(zone);
  });

  test('no date is no start, but the zone is checked all the same', () => {
    expect(start(undefined)).toBeUndefined();
    expect(start(undefined, 'Asia/Jakarta')).toBeUndefined();
    expect(() => start(undefined, 'Asia/Jakata')).toThrow(
      throwing('unknown-time-zone', 'interview.timeZone'),
    );
  });

  test.each([
    ['2026-03-29T02:00', 'Europe/Berlin'],
    ['2026-03-29T02:59', 'Europe/Berlin'],
    ['2026-03-08T02:30', 'America/New_York'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe'],
    // Samoa had no 30 December 2011.
    ['2011-12-30T12:00', 'Pacific/Apia'],
  ])('%s does not exist in %s', (startsAt, timeZone) => {
    expect(() => start(startsAt, timeZone)).toThrow(throwing('invalid-date', 'interview.startsAt'));
  });

  test.each([
    '2026-02-30T10:00Z',
    '2026-02-29T10:00Z',
    '2026-13-01T10:00Z',
    '2026-00-10T10:00Z',
    '2026-12-00T10:00Z',
    '2026-12-03T24:00Z',
    '2026-12-03T10:60Z',
    '2026-12-03T10:00:60Z',
    '0050-01-01T10:00Z',
    '2026-12-03T10:00+15:00',
    '2026-12-03T10:00+05:99',
    '2026-12-03',
    '2026-12-03T10Z',
    '03.12.2026 10:00',
    'tomorrow at ten',
    '',
    '2026-12-03T10:00Z; DROP',
    null,
    1_796_292_000_000,
    new Date('2026-12-03T10:00Z'),
  ])('%s is not a date', (startsAt) => {
    expect(() => start(startsAt, 'UTC')).toThrow(throwing('invalid-date', 'interview.startsAt'));
  });

  test('an endless date is not a date, an endless zone no zone', () => {
    expect(() => start(`2026-12-03T10:00${'0'.repeat(10_000)}Z`)).toThrow(
      throwing('invalid-date', 'interview.startsAt'),
    );
    expect(() => start('2026-12-03T10:00', 'A'.repeat(10_000))).toThrow(
      throwing('unknown-time-zone', 'interview.timeZone'),
    );
  });

  test('a local time needs a zone', () => {
    expect(() => start('2026-12-03T10:00')).toThrow(throwing('missing-time-zone', 'interview.startsAt'));
  });

  test.each([
    ['2026-12-03T10:00+02:00', 'Europe/Berlin'],
    ['2026-07-03T10:00+01:00', 'Europe/Berlin'],
    ['2026-12-03T10:00+00:00', 'Europe/Berlin'],
    ['2026-10-25T02:30+03:00', 'Europe/Berlin'],
  ])('%s contradicts %s', (startsAt, timeZone) => {
    expect(() => start(startsAt, timeZone)).toThrow(
      throwing('offset-contradicts-zone', 'interview.startsAt'),
    );
  });

  test('paths name the interview they are told', () => {
    expect(() => startOf({ type: 'panel', startsAt: 'x' }, 'inputs.interview')).toThrow(
      throwing('invalid-date', 'inputs.interview.startsAt'),
    );
  });
});

describe('checkTimeZone', () => {
  test.each([
    'Europe/Berlin',
    'Asia/Jakarta',
    'UTC',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT-14',
    'EST5EDT',
  ])('%s is a zone', (zone) => {
    expect(() => checkTimeZone(zone, 'timeZone')).not.toThrow();
  });

  test('every zone the runtime lists is one', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) checkTimeZone(zone, 'timeZone');
  });

  test.each([
    'Mars/Base',
    'Mars+07',
    'GMT+07',
    'Etc/GMT+05',
    'Etc/GMT+13',
    '+07:00',
    'WIB',
    '',
    'constructor',
    'toString',
    '__proto__',
    'Europe/Berlin\r\nX: y',
  ])('%s is not', (zone) => {
    expect(() => checkTimeZone(zone, 'timeZone')).toThrow(throwing('unknown-time-zone', 'timeZone'));
  });
});

describe('instantFrom', () => {
  test.each([
    [new Date('2026-12-03T10:00Z')],
    ['2026-12-03T10:00Z'],
    ['2026-12-03T17:00+07:00'],
    ['2026-12-03T10:00:00.000Z'],
  ])('%s', (moment) => {
    expect(instantFrom(moment, 'options.now')).toBe(Date.UTC(2026, 11, 3, 10));
  });

  test('a moment needs an offset and a meaning', () => {
    expect(() => instantFrom('2026-12-03T10:00', 'options.now')).toThrow(
      throwing('missing-time-zone', 'options.now'),
    );
    for (const moment of ['soon', new Date(NaN), 5 as unknown as Date, null as unknown as Date]) {
      expect(() => instantFrom(moment, 'options.now')).toThrow(throwing('invalid-date', 'options.now'));
    }
  });
});

test.each([
  [Date.UTC(2026, 11, 3, 10), 'UTC', '2026-12-03T10:00:00Z'],
  [Date.UTC(2026, 11, 3, 10), 'Europe/Berlin', '2026-12-03T11:00:00+01:00'],
  [Date.UTC(2026, 11, 3, 10), 'America/St_Johns', '2026-12-03T06:30:00-03:30'],
  [Date.UTC(2026, 11, 3, 23), 'Asia/Kathmandu', '2026-12-04T04:45:00+05:45'],
  [Date.UTC(2026, 11, 3, 10), 'Europe/London', '2026-12-03T10:00:00+00:00'],
])('toIso(%d, %s)', (instant, zone, iso) => {
  expect(toIso(instant, zone)).toBe(iso);
});

describe('against the clock of the runtime', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Asia/Jakarta',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Apia',
    'Pacific/Chatham',
  );
  const instant = fc
    .integer({ min: Date.UTC(2005, 0), max: Date.UTC(2050, 0) })
    .map((value) => Math.floor(value / 1000) * 1000);

  test('toIso shows the local clock and reads back as the same instant', () => {
    fc.assert(
      fc.property(instant, zone, (instant, zone) => {
        const iso = toIso(instant, zone);
        expect(iso.slice(0, 19)).toBe(clockOf(instant, zone));
        expect(Date.parse(iso)).toBe(instant);
        expect(start(iso, zone)).toEqual({ instant, timeZone: zone });
      }),
    );
  });

  test('a local time the clock shows is the first instant at which it shows', () => {
    fc.assert(
      fc.property(instant, zone, (instant, zone) => {
        const local = localAsUtc(instant, zone);
        const found = instantOf(local, zone);
        expect(clockOf(found, zone)).toBe(clockOf(instant, zone));
        expect(found).toBeLessThanOrEqual(instant);
        expect(offsetAt(zone, found) * 60_000).toBe(local - found);
      }),
    );
  });
});
