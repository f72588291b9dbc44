import { describe, expect, test } from 'vitest';
import { instantOfLead, isLead } from '../../src/checklists/leads.js';
import type { Lead } from '../../src/checklists/model.js';
import { toIso } from '../../src/interviews/time.js';

const at = (iso: string, timeZone = 'Europe/Berlin') => ({ instant: Date.parse(iso), timeZone });

describe('tells what a lead means in the zone', () => {
  test.each<[string, string, Lead, string]>([
    ['minutes and hours are exact', '2026-12-03T10:00:00+01:00', '90m before', '2026-12-03T08:30:00+01:00'],
    ['days before end in the evening', '2026-12-03T10:00:00+01:00', '2d before', '2026-12-01T18:00:00+01:00'],
    [
      'a day before an evening interview is not after it',
      '2026-12-03T17:00:00+01:00',
      '1d before',
      '2026-12-02T18:00:00+01:00',
    ],
    ['hours after count from the end', '2026-12-03T10:00:00+01:00', '1h after', '2026-12-03T11:45:00+01:00'],
    ['and are told to the quarter', '2026-12-03T10:10:00+01:00', '1h after', '2026-12-03T12:00:00+01:00'],
    ['minutes after are exact', '2026-12-03T10:10:00+01:00', '10m after', '2026-12-03T11:05:00+01:00'],
    ['nothing after is before the end', '2026-12-03T10:10:00+01:00', '0d after', '2026-12-03T10:55:00+01:00'],
    ['days after keep the full hour', '2026-12-03T10:00:00+01:00', '1d after', '2026-12-04T10:00:00+01:00'],
    ['business days skip the weekend', '2026-12-03T10:00:00+01:00', '2bd after', '2026-12-07T10:00:00+01:00'],
    [
      'a Friday evening reaches Monday',
      '2026-12-04T18:00:00+01:00',
      '1bd after',
      '2026-12-07T10:00:00+01:00',
    ],
    [
      'clocks going back keep the evening',
      '2026-10-26T10:00:00+01:00',
      '2d before',
      '2026-10-24T18:00:00+02:00',
    ],
    [
      'clocks going forward keep the hour',
      '2026-03-28T10:00:00+01:00',
      '1d after',
      '2026-03-29T10:00:00+02:00',
    ],
  ])('%s', (_, start, lead, expected) => {
    expect(toIso(instantOfLead(lead, at(start), 45), 'Europe/Berlin')).toBe(expected);
  });

  test('in a zone with a half-hour offset, around midnight', () => {
    const start = at('2026-12-03T00:30:00+05:30', 'Asia/Kolkata');
    expect(toIso(instantOfLead('1d before', start, 30), 'Asia/Kolkata')).toBe('2026-12-02T18:00:00+05:30');
  });

  test('where Friday and Saturday are the weekend', () => {
    const start = at('2026-12-03T10:00:00+03:00', 'Asia/Riyadh');
    expect(toIso(instantOfLead('1bd after', start, 30, [5, 6]), 'Asia/Riyadh')).toBe(
      '2026-12-06T10:00:00+03:00',
    );
  });
});

test.each([
  ['2d before', true],
  ['0m after', true],
  ['15bd after', true],
  ['15bd before', false],
  ['2 d before', false],
  ['1.5h before', false],
  ['-1d before', false],
  ['99999d before', false],
  ['', false],
  [undefined, false],
])('%j is a lead: %s', (text, expected) => {
  expect(isLead(text)).toBe(expected);
});
