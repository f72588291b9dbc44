/** One list of several. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import { mergeChecklists } from '../../src/checklists/merge.js';
import type { Checklist } from '../../src/checklists/model.js';
import { rescheduleChecklist } from '../../src/checklists/reschedule.js';
import { checklistSchema } from '../../src/checklists/schema.js';
import { updateItem } from '../../src/checklists/update.js';
import { upgradeChecklist } from '../../src/checklists/upgrade.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/index.js';
import { anyInterview } from './arbitraries.js';
import { runs } from '../support/fuzz.js';

const now = '2026-11-20T08:00Z';
const common = {
  timeZone: 'Europe/Berlin',
  minutes: 45,
  setting: 'video',
  link: 'https://meet.example/r/42',
  company: { name: 'Nordwind' },
  role: { title: 'Developer', field: 'software' },
} satisfies Partial<Interview>;
const rounds: Interview[] = [
  {
    ...common,
    id: 'n-2',
    type: 'system-design',
    startsAt: '2026-12-03T13:00',
    interviewers: [{ name: 'Sam Lee', title: 'Architect' }],
  },
  {
    ...common,
    id: 'n-1',
    type: 'peer-interview',
    startsAt: '2026-12-03T10:00',
    interviewers: [{ name: 'Dana Ortiz', title: 'Developer' }],
  },
  {
    ...common,
    id: 'n-3',
    type: 'hr-interview',
    startsAt: '2026-12-07T10:00',
    interviewers: [{ name: 'Ruth Okafor', role: 'recruiter' }],
  },
];
const lists = rounds.map((interview) => buildChecklist(interview, en, { now }));
const merged = mergeChecklists(lists);
const named = ({ items }: Checklist, id: string) =>
  items.filter((item) => (item.from?.[0]?.item ?? item.id) === id);

describe('a loop of three interviews on two days', () => {
  test('has them all, the first first', () => {
    expect(merged.title).toBe('Prepare for your 3 interviews at Nordwind');
    expect(merged.id).toBe('n-1+n-2+n-3');
    expect(merged.interview.id).toBe('n-1');
    expect(merged.event?.startsAt).toBe('2026-12-03T10:00:00+01:00');
    expect(merged.others?.map(({ id, event }) => [id, event?.startsAt])).toEqual([
      ['n-2', '2026-12-03T13:00:00+01:00'],
      ['n-3', '2026-12-07T10:00:00+01:00'],
    ]);
    expect(merged.intro).toBe(`${lists[1]!.intro} ${lists[2]!.intro}`);
  });

  test('prepares once, by the first of them', () => {
    const [website, ...more] = named(merged, 'company-website');
    expect(more).toEqual([]);
    expect(website).toMatchObject({
      dueAt: lists[1]!.items.find(({ id }) => id === 'company-website')!.dueAt,
    });
    expect(website?.from?.map(({ list }) => list)).toEqual(['n-1', 'n-2', 'n-3']);
    expect(website?.families).toEqual(['user', 'hr']);
  });

  test('looks up each person, and thanks each', () => {
    expect(named(merged, 'research-interviewer').map(({ id, title }) => [id, title])).toEqual([
      ['research-interviewer', 'Look up Dana Ortiz, Developer'],
      ['n-2.research-interviewer', 'Look up Sam Lee, Architect'],
    ]);
    expect(named(merged, 'send-thank-you-team')).toHaveLength(2);
    expect(named(merged, 'send-thank-you-hr')).toHaveLength(1);
  });

  test('does once a day what belongs to the day, and after each interview what follows it', () => {
    expect(named(merged, 'note-what-is-said').map(({ dueAt }) => dueAt?.slice(0, 10))).toEqual([
      '2026-12-03',
      '2026-12-07',
    ]);
    expect(named(merged, 'debrief-notes')).toHaveLength(3);
  });

  test('has every id once, is in order, and survives JSON', () => {
    const ids = merged.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const times = merged.items.map(({ dueAt }) => Date.parse(dueAt!));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(checklistSchema.parse(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    expect(upgradeChecklist(JSON.stringify(merged))).toEqual(merged);
  });

  test('is done where one of them is, and newer than each', () => {
    const next = mergeChecklists([
      lists[0]!,
      lists[1]!,
      updateItem(lists[2]!, 'company-website', { done: true }),
    ]);
    expect(named(next, 'company-website')[0]?.done).toBe(true);
    expect(next.sequence).toBe(merged.sequence + 1);
  });

  test('can be changed itself, but its interviews are rescheduled one by one', () => {
    expect(
      named(updateItem(merged, 'n-2.research-interviewer', { done: true }), 'research-interviewer')[1]?.done,
    ).toBe(true);
    expect(() => rescheduleChecklist(merged, rounds[0]!, en, { now })).toThrow(
      expect.objectContaining({ code: 'invalid-value', path: 'list.others' }),
    );
  });
});

test('two interviews that end in the same hour each have a note, and one follow-up between them', () => {
  const { interviewers: _, ...nobody } = { ...common, type: 'peer-interview' as const, interviewers: [] };
  const first = { ...nobody, minutes: 20 };
  const both = ['2026-12-03T10:00', '2026-12-03T10:30'];
  const withIds = both.map((startsAt, index) =>
    buildChecklist({ ...first, id: `n-${index}`, startsAt }, en, { now }),
  );
  const without = both.map((startsAt) => buildChecklist({ ...first, startsAt }, en, { now }));
  for (const some of [withIds, without, [mergeChecklists(withIds), withIds[1]!]]) {
    const day = mergeChecklists(some);
    expect(named(day, 'send-thank-you-team').map(({ due }) => due)).toEqual([
      'Fri, Dec 4, 10:00 AM',
      'Fri, Dec 4, 10:00 AM',
    ]);
    expect(named(day, 'debrief-notes')).toHaveLength(2);
    expect(named(day, 'follow-up-if-silent')).toHaveLength(1);
  }
});

test('the two sides of a panel make one list, with what each of them asks', () => {
  const at = { ...common, id: 'p-1', startsAt: '2026-12-03T10:00' };
  const team = buildChecklist(
    { ...at, type: 'panel', interviewers: [{ name: 'Dana Ortiz', role: 'hiring-manager' }] },
    en,
    { now },
  );
  const hr = buildChecklist(
    { ...at, type: 'panel', interviewers: [{ name: 'Ruth Okafor', role: 'recruiter' }] },
    en,
    { now },
  );
  const panel = mergeChecklists([team, hr]);
  expect(named(panel, 'debrief-notes')).toHaveLength(1);
  expect(named(panel, 'know-your-range')).toHaveLength(1);
  expect(named(panel, 'research-interviewer')).toHaveLength(1);
  expect(panel.items.filter(({ id }) => id.startsWith('send-thank-you'))).toHaveLength(2);
});

test.each([
  ['missing-value', []],
  ['invalid-value', [lists[0]!, { ...lists[1]!, locale: 'id' }]],
])('%s', (code, some: Checklist[]) => {
  expect(() => mergeChecklists(some)).toThrow(expect.objectContaining({ code, path: 'lists' }));
});

describe('any lists', () => {
  const anyLists = fc
    .array(fc.tuple(anyInterview, fc.constantFrom('a', 'b', 'c', undefined)), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map(([interview, id]) => buildChecklist({ ...interview, id }, en, { now: '2026-01-01T00:00Z' })),
    );

  test('merge into a list that is whole: no item is lost, none is there twice', () => {
    fc.assert(
      fc.property(anyLists, (some) => {
        const one = mergeChecklists(some);
        const ids = one.items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const said = new Set(one.items.map(({ title }) => title));
        for (const { items } of some) for (const { title } of items) expect(said).toContain(title);
        expect(checklistSchema.parse(one)).toEqual(one);
        const seen = new Map<string, number>();
        one.items.forEach((item, index) => {
          const id = item.from?.[0]?.item ?? item.id;
          if (!seen.has(id)) seen.set(id, index);
        });
        // What an item builds on stands before it, in the first list that has both.
        for (const [index, item] of one.items.entries()) {
          const id = (item.from?.[0]?.item ?? item.id) as ChecklistItemId;
          for (const before of checklistItems[id].dependsOn ?? []) {
            if (some.length === 1 && seen.has(before)) expect(seen.get(before)).toBeLessThan(index);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('a list merged with itself is itself', () => {
    fc.assert(
      fc.property(anyInterview, (interview) => {
        const list = buildChecklist(interview, en, { now: '2026-01-01T00:00Z' });
        const twice = mergeChecklists([list, list]);
        expect(twice.items.map(({ from: _, ...item }) => item)).toEqual(list.items);
        expect(twice.others).toBeUndefined();
        expect(mergeChecklists([list])).toBe(list);
      }),
      { numRuns: runs(40) },
    );
  });

  test('the order of the lists does not matter for what is in it', () => {
    fc.assert(
      fc.property(anyLists, (all) => {
        const some = all.map((list, index) => ({ ...list, id: `n-${index}` }));
        const keys = (of: Checklist) =>
          of.items.map(({ title, how, dueAt = '' }) => `${title} ${how} ${Date.parse(dueAt)}`).sort();
        expect(keys(mergeChecklists([...some].reverse()))).toEqual(keys(mergeChecklists(some)));
      }),
      { numRuns: runs(40) },
    );
  });
});
