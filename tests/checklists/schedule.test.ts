import { describe, expect, test } from 'vitest';
import { instantOfLead, scheduleTasks } from '../../src/checklists/schedule.js';
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
    ['days after keep the hour', '2026-12-03T10:00:00+01:00', '1d after', '2026-12-04T10:45:00+01:00'],
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
      '2026-03-29T10:45:00+02:00',
    ],
  ])('%s', (_, start, lead, expected) => {
    expect(toIso(instantOfLead(lead, at(start), 45), 'Europe/Berlin')).toBe(expected);
  });

  test('in a zone with a half-hour offset, around midnight', () => {
    const start = at('2026-12-03T00:30:00+05:30', 'Asia/Kolkata');
    expect(toIso(instantOfLead('1d before', start, 30), 'Asia/Kolkata')).toBe('2026-12-02T18:00:00+05:30');
  });
});

describe('when time is short', () => {
  const task = (due: Lead, latest: Lead | undefined, minutes: number) => ({ due, latest, minutes });
  const start = at('2026-12-03T10:00:00+01:00');
  const now = Date.parse('2026-12-03T08:00:00+01:00');

  test('late tasks follow one another from now on, and none passes its last moment', () => {
    const late = [
      task('5d before', '1h before', 30),
      task('3d before', '1h before', 45),
      task('2d before', '30m before', 60),
    ];
    const result = scheduleTasks(late, start, 45, now).map(
      ({ at }) => at && toIso(at, 'Europe/Berlin').slice(11, 16),
    );
    expect(result).toEqual(['08:30', '09:00', '09:30']);
  });

  test('what can no longer help is not scheduled', () => {
    expect(scheduleTasks([task('5d before', '1d before', 30)], start, 45, now)[0]?.at).toBeUndefined();
  });

  test('nothing is due before now or after its purpose', () => {
    const leads: Lead[] = [
      '7d before',
      '3d before',
      '1d before',
      '4h before',
      '1h before',
      '10m before',
      '1h after',
      '1d after',
    ];
    for (const minutesLeft of [5, 20, 90, 600, 3000, 20_000]) {
      const soon = start.instant - minutesLeft * 60_000;
      for (const { task: each, at: due } of scheduleTasks(
        leads.map((lead) => task(lead, '5m before', 20)),
        start,
        45,
        soon,
      )) {
        if (due === undefined) continue;
        expect(due).toBeGreaterThanOrEqual(soon);
        if (each.due.endsWith('before')) expect(due).toBeLessThanOrEqual(start.instant);
      }
    }
  });
});
