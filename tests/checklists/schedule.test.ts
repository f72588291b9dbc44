/** When items are due, seen from outside. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import { instantOfLead, usualWeekend } from '../../src/checklists/leads.js';
import type { Checklist, ChecklistItem } from '../../src/checklists/model.js';
import type { ChecklistOptions } from '../../src/checklists/options.js';
import { needsOffice } from '../../src/checklists/traits.js';
import type { Interview } from '../../src/interviews/model.js';
import { localAsUtc, offsetAt } from '../../src/interviews/time.js';
import { en } from '../../src/locales/en/index.js';
import { anyInterview, anyLead, anyOptions, nowBefore } from './arbitraries.js';
import { runs } from '../support/fuzz.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const factsOf = (item: ChecklistItem) => checklistItems[item.id as ChecklistItemId];
const isBefore = (item: ChecklistItem) => !factsOf(item).due.endsWith('after') && item.phase !== 'during';
const timeOf = (item: ChecklistItem) => Date.parse(item.dueAt!);

interface Local {
  readonly hours: number;
  readonly weekday: number;
}

function localOf(instant: number, timeZone: string): Local {
  const local = localAsUtc(instant, timeZone);
  return { hours: (local - Math.floor(local / day) * day) / hour, weekday: new Date(local).getUTCDay() };
}

/** A list, and what its times are judged by. */
function made(interview: Interview, lead: number, options: ChecklistOptions) {
  const now = nowBefore(interview, lead);
  const list = buildChecklist(interview, en, { ...options, now });
  const { startsAt, endsAt, timeZone } = list.event!;
  const start = Date.parse(startsAt);
  const minutes = (Date.parse(endsAt) - start) / minute;
  const weekend = options.weekend ?? usualWeekend;
  const latest = (item: ChecklistItem) => {
    const { due, latest: last = due } = factsOf(item);
    return instantOfLead(last, { instant: start, timeZone }, minutes, weekend);
  };
  return { list, now: now.getTime(), start, end: Date.parse(endsAt), timeZone, weekend, latest };
}

const anyList = fc.tuple(anyInterview, anyLead, anyOptions);

describe('for any interview, zone and moment', () => {
  test('nothing is due before now, after its purpose, or on the wrong side of the interview', () => {
    fc.assert(
      fc.property(anyList, ([interview, lead, options]) => {
        const { list, now, start, end, latest } = made(interview, lead, options);
        for (const item of list.items) {
          const due = timeOf(item);
          expect(due, item.id).toBeGreaterThanOrEqual(now);
          expect(due, item.id).toBeLessThanOrEqual(latest(item));
          if (isBefore(item)) expect(due, item.id).toBeLessThanOrEqual(start);
          else if (item.phase === 'during') expect(due >= start && due <= end, item.id).toBe(true);
          else expect(due, item.id).toBeGreaterThanOrEqual(end);
        }
        if (now > end) expect(list.items.filter(isBefore)).toEqual([]);
      }),
    );
  });

  test('nothing is due at night, nor on a day of rest, unless the interview leaves no other time', () => {
    fc.assert(
      fc.property(anyList, ([interview, lead, options]) => {
        const { list, now, end, timeZone, weekend, latest } = made(interview, lead, options);
        const isFree = (instant: number) => {
          const { hours, weekday } = localOf(instant, timeZone);
          return hours >= 7 && hours < 22 && !(options.restOnWeekend && weekend.includes(weekday));
        };
        for (const item of list.items) {
          const due = timeOf(item);
          if (item.phase === 'during' || isFree(due)) continue;
          // What builds on it may have to be done at that moment.
          const follows = list.items.some(
            (each) => timeOf(each) === due && factsOf(each).dependsOn?.includes(item.id as ChecklistItemId),
          );
          if (follows) continue;
          // What belongs to the hours before the interview may not move to another part of the day.
          const tied = item.phase === 'day-of' && !factsOf(item).due.endsWith('d before');
          const earliest = due - (tied ? 4 * hour : 7 * day);
          const from = Math.max(now, isBefore(item) ? earliest : end);
          for (let at = Math.ceil(from / minute) * minute; at <= latest(item); at += 15 * minute) {
            // The last quarter of an hour before the night is left free.
            const soon = localOf(at, timeZone).hours > 21.75;
            if (!soon) expect(isFree(at), `${item.id} at ${item.dueAt!}`).toBe(false);
          }
        }
      }),
      { numRuns: runs(70) },
    );
  });

  test('nothing that needs an open office is due while offices are closed, if it can be helped', () => {
    fc.assert(
      fc.property(anyList, ([interview, lead, options]) => {
        const { list, now, timeZone, weekend, latest } = made(interview, lead, options);
        const isOpen = (instant: number) => {
          const { hours, weekday } = localOf(instant, timeZone);
          return hours >= 9 && hours <= 17 && !weekend.includes(weekday);
        };
        for (const item of list.items) {
          if (!needsOffice.includes(item.id as ChecklistItemId) || isOpen(timeOf(item))) continue;
          const follows = list.items.some(
            (each) =>
              timeOf(each) === timeOf(item) && factsOf(each).dependsOn?.includes(item.id as ChecklistItemId),
          );
          if (follows) continue;
          const from = isBefore(item)
            ? Math.max(now, timeOf(item) - 7 * day)
            : Date.parse(list.event!.endsAt);
          for (let at = Math.ceil(from / minute) * minute; at <= latest(item); at += 15 * minute) {
            expect(isOpen(at), `${item.id} at ${item.dueAt!}`).toBe(false);
          }
        }
      }),
      { numRuns: runs(70) },
    );
  });

  test('items come in the order they are due, and none before what it depends on', () => {
    fc.assert(
      fc.property(anyList, ([interview, lead, options]) => {
        const { list } = made(interview, lead, options);
        const times = list.items.map(timeOf);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expectDependencies(list);
      }),
    );
  });

  test('times are told with the offset of the zone, and no two lists of the same differ', () => {
    fc.assert(
      fc.property(anyList, ([interview, lead, options]) => {
        const { list, timeZone } = made(interview, lead, options);
        expect(timeZone).toBe(options.timeZone ?? interview.timeZone);
        for (const { dueAt } of list.items) {
          const [, sign = '+', hours = '0', minutes = '0'] = /(?:([+-])(\d\d):(\d\d)|Z)$/.exec(dueAt!)!;
          const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
          expect(offset).toBe(offsetAt(timeZone, Date.parse(dueAt!)));
        }
        expect(JSON.stringify(made(interview, lead, options).list)).toBe(JSON.stringify(list));
      }),
    );
  });

  test('without a date the order is the same and nothing is dated', () => {
    fc.assert(
      fc.property(anyInterview, anyOptions, (interview, options) => {
        const { startsAt: _, timeZone: __, ...undated } = interview;
        const list = buildChecklist(undated, en, options);
        expect(list.items.some(({ dueAt, due }) => dueAt ?? due)).toBe(false);
        expect(list.event).toBeUndefined();
        expectDependencies(list);
        const ideal = list.items.map((item) =>
          instantOfLead(factsOf(item).due, { instant: Date.UTC(2026, 0, 14, 12), timeZone: 'UTC' }, 60),
        );
        expect(ideal).toEqual([...ideal].sort((a, b) => a - b));
      }),
    );
  });
});

function expectDependencies({ items }: Checklist): void {
  const place = new Map(items.map(({ id }, index) => [id, index]));
  for (const [index, item] of items.entries()) {
    for (const id of factsOf(item).dependsOn ?? []) {
      if (place.has(id)) expect(place.get(id), `${item.id} after ${id}`).toBeLessThan(index);
    }
  }
}

describe('how much time is left', () => {
  const interview: Interview = {
    type: 'hiring-manager',
    startsAt: '2026-12-03T10:00',
    timeZone: 'Europe/Berlin',
    minutes: 45,
    setting: 'video',
    interviewers: [{ name: 'Dana Ortiz' }],
  };
  const at = (now: string) => buildChecklist(interview, en, { now });
  const before = (list: Checklist) => list.items.filter(isBefore);

  test('three weeks: everything at its best time', () => {
    const list = at('2026-11-12T09:00+01:00');
    expect(list.leftOut).toEqual([]);
    expect(list.items[0]).toMatchObject({ id: 'confirm-details', dueAt: '2026-11-26T17:00:00+01:00' });
    expect(new Set(before(list).map(({ dueAt }) => dueAt!.slice(0, 10))).size).toBeGreaterThan(5);
  });

  test('tomorrow: what is late follows one another, in waking hours', () => {
    const list = at('2026-12-02T09:03+01:00');
    const late = before(list).filter(({ dueAt }) => dueAt! < '2026-12-02T18:00');
    expect(late.length).toBeGreaterThan(10);
    expect(late[0]).toMatchObject({ id: 'read-job-posting', dueAt: '2026-12-02T09:20:00+01:00' });
    for (const { dueAt } of list.items) expect(Number(dueAt!.slice(14, 16)) % 5).toBe(0);
  });

  test('tomorrow morning, late in the evening: the night is left alone', () => {
    const list = at('2026-12-02T21:00+01:00');
    for (const { dueAt, id } of before(list)) {
      expect(dueAt! < '2026-12-02T22:00' || dueAt! >= '2026-12-03T07:00', `${id} ${dueAt!}`).toBe(true);
    }
  });

  test('20 minutes: what can still be done in 20 minutes, and all that follows', () => {
    const list = at('2026-12-03T09:40+01:00');
    expect(before(list).reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(20);
    // Whether the call works comes before anything that can be learned.
    expect(before(list).map(({ id }) => id)).toEqual(['test-video', 'join-early']);
    expect(list.items.map(({ id }) => id)).toContain('debrief-notes');
    expect(new Set(list.leftOut.map(({ reason }) => reason))).toEqual(new Set(['too-late', 'no-time']));
  });

  test('over: only what comes after', () => {
    const list = at('2026-12-03T12:00+01:00');
    expect(list.items.map(({ phase }) => phase)).toEqual(list.items.map(() => 'after'));
    expect(list.warnings.map(({ code }) => code)).toContain('already-past');
    expect(at('2027-02-01T09:00+01:00').items).toEqual([]);
  });

  test('the evening before an interview is told in the evening', () => {
    const list = buildChecklist({ ...interview, type: 'work-sample', setting: 'in-person' }, en, {
      now: '2026-11-12T09:00+01:00',
    });
    expect(list.items.find(({ id }) => id === 'rest-the-evening-before')?.dueAt).toBe(
      '2026-12-02T18:00:00+01:00',
    );
  });

  test('what takes twenty minutes is not due in five', () => {
    const list = at('2026-11-27T17:55+01:00');
    const website = list.items.find(({ id }) => id === 'company-website')!;
    expect(website.minutes).toBe(20);
    expect(website.dueAt! >= '2026-11-27T18:15').toBe(true);
  });

  test.each(['14:00', '17:30', '20:00'])('whatever its hour: %s', (time) => {
    const list = buildChecklist(
      { ...interview, type: 'work-sample', setting: 'in-person', startsAt: `2026-12-03T${time}` },
      en,
      { now: '2026-11-12T09:00+01:00' },
    );
    expect(list.items.find(({ id }) => id === 'rest-the-evening-before')?.dueAt).toBe(
      '2026-12-02T18:00:00+01:00',
    );
  });

  test('but where the evening before is too late for it, as late as it still helps', () => {
    const list = buildChecklist(
      { ...interview, type: 'assessment-center', startsAt: '2026-12-03T00:30' },
      en,
      { now: '2026-11-12T09:00+01:00' },
    );
    expect(list.items.find(({ id }) => id === 'rest-the-evening-before')?.dueAt).toBe(
      '2026-12-02T16:30:00+01:00',
    );
  });

  test('tomorrow morning, late in the evening: no more than fits into the waking hours', () => {
    const list = at('2026-12-02T21:15+01:00');
    // Half an hour until bedtime, three hours in the morning.
    const minutes = before(list).reduce((sum, item) => sum + item.minutes, 0);
    expect(minutes).toBeLessThanOrEqual(210);
    expect(minutes).toBeGreaterThan(150);
  });

  test('what follows an interview is due at times people say', () => {
    const odd = { ...interview, startsAt: '2026-12-03T10:05', minutes: 25 };
    const list = buildChecklist(odd, en, { now: '2026-11-12T09:00+01:00' });
    const due = (id: string) => list.items.find((item) => item.id === id)?.due;
    expect(due('debrief-notes')).toBe('Thu, Dec 3, 11:30 AM');
    expect(due('send-thank-you-team')).toBe('Fri, Dec 4, 10:00 AM');
    const odder = { ...interview, startsAt: '2026-12-03T10:05', minutes: 35 };
    const next = buildChecklist(odder, en, { now: '2026-11-12T09:00+01:00' });
    expect(next.items.find(({ id }) => id === 'debrief-notes')?.due).toBe('Thu, Dec 3, 11:45 AM');
  });

  test('an interview at six in the morning forces what belongs to it, and nothing else', () => {
    const early = { ...interview, startsAt: '2026-12-03T06:00' };
    const list = buildChecklist(early, en, { now: '2026-11-12T09:00+01:00' });
    const atNight = list.items.filter(({ dueAt }) => {
      const hours = Number(dueAt!.slice(11, 13));
      return hours < 7 || hours >= 22;
    });
    expect(new Set(atNight.map(({ phase }) => phase))).toEqual(new Set(['day-of', 'during']));
  });
});

describe('the zone', () => {
  const type = 'hr-interview';
  const now = '2026-11-12T09:00Z';
  const itemOf = (list: Checklist, wanted: string) => list.items.find(({ id }) => id === wanted);

  test('is the candidate’s own where one is passed', () => {
    const interview: Interview = { type, startsAt: '2026-12-03T10:00', timeZone: 'America/New_York' };
    const list = buildChecklist(interview, en, { now, timeZone: 'Asia/Jakarta' });
    expect(list.event).toMatchObject({ startsAt: '2026-12-03T22:00:00+07:00', timeZone: 'Asia/Jakarta' });
    expect(itemOf(list, 'read-job-posting')?.dueAt).toMatch(/T18:00:00\+07:00$/);
  });

  test.each([
    ['2026-12-03T10:00+07:00', '+07:00', '2026-11-26T18:00:00+07:00', 'GMT+7'],
    ['2026-12-03T10:00+05:45', '+05:45', '2026-11-26T18:00:00+05:45', 'GMT+5:45'],
    ['2026-12-03T10:00-03:30', '-03:30', '2026-11-26T18:00:00-03:30', 'GMT-3:30'],
    ['2026-12-03T10:00Z', 'UTC', '2026-11-26T18:00:00Z', 'UTC'],
  ])('is the offset of the start where nothing else is known: %s', (startsAt, zone, due, told) => {
    const list = buildChecklist({ type, startsAt }, en, { now });
    expect(list.event?.timeZone).toBe(zone);
    expect(itemOf(list, 'read-job-posting')?.dueAt).toBe(due);
    expect(itemOf(list, 'read-job-posting')?.due).toBe('Thu, Nov 26, 6:00 PM');
    expect(list.event?.when).toBe(`Thursday, December 3, 2026 at 10:00 AM ${told}`);
  });
});

test.each<[path: string, options: ChecklistOptions]>([
  ['options.timeZone', { timeZone: '+07:00' }],
  ['options.timeZone', { timeZone: 'Mars/Olympus' }],
  ['options.weekend', { weekend: [0, 1, 2, 3, 4, 5, 6] }],
  ['options.weekend', { weekend: [7] }],
  ['options.weekend', { weekend: 'Sunday' as unknown as number[] }],
  ['options.place', { place: 'Germany' }],
  ['options.circumstances[0]', { circumstances: ['tired' as never] }],
])('%s is checked: %j', (path, options) => {
  expect(() => buildChecklist({ type: 'panel' }, en, options)).toThrow(expect.objectContaining({ path }));
});
