/** What fits into the time there is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import { claimsThatFit, type Claim } from '../../src/checklists/fit.js';
import { instantOfLead } from '../../src/checklists/leads.js';
import { priorities, type Checklist, type ChecklistItem } from '../../src/checklists/model.js';
import type { ChecklistOptions } from '../../src/checklists/options.js';
import { planTasks, type PlanTask } from '../../src/checklists/plan.js';
import { minutesIn, readSlots, within } from '../../src/checklists/slots.js';
import type { Interview } from '../../src/interviews/model.js';
import { localAsUtc } from '../../src/interviews/time.js';
import { en } from '../../src/locales/en/index.js';
import { anyInterview, anyLead, nowBefore } from './arbitraries.js';
import { runs } from '../support/fuzz.js';

const minute = 60_000;
const factsOf = ({ id }: { readonly id: string }) => checklistItems[id as ChecklistItemId];
const isPreparation = (item: ChecklistItem) =>
  item.phase !== 'during' && !factsOf(item).due.endsWith('after');
const minutesOf = (list: Checklist) =>
  list.items.filter(isPreparation).reduce((sum, { minutes }) => sum + minutes, 0);
const idsOf = ({ items }: Checklist) => items.map(({ id }) => id);

function expectWhole(list: Checklist, everything: Checklist): void {
  const all = [...idsOf(list), ...list.leftOut.map(({ id }) => id)];
  expect([...all].sort()).toEqual([...idsOf(everything), ...everything.leftOut.map(({ id }) => id)].sort());
  const kept = new Set(idsOf(list));
  const everyone = new Set(idsOf(everything));
  for (const item of list.items.filter(isPreparation)) {
    for (const id of factsOf(item).dependsOn ?? []) {
      if (everyone.has(id)) expect(kept, `${item.id} without ${id}`).toContain(id);
    }
  }
}

describe('minutes', () => {
  test('more of them never remove an item, and the sum is never above them', () => {
    fc.assert(
      fc.property(
        anyInterview,
        anyLead,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 300 }),
        (interview, lead, few, more) => {
          const now = nowBefore(interview, lead);
          const everything = buildChecklist(interview, en, { now });
          const less = buildChecklist(interview, en, { now, minutesAvailable: few });
          const enough = buildChecklist(interview, en, { now, minutesAvailable: few + more });
          expect(minutesOf(less)).toBeLessThanOrEqual(few);
          expect(minutesOf(enough)).toBeLessThanOrEqual(few + more);
          expect(new Set(idsOf(enough))).toEqual(new Set([...idsOf(less), ...idsOf(enough)]));
          expectWhole(less, everything);
          expect(everything.leftOut.length).toBeLessThanOrEqual(less.leftOut.length);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test('required first: nothing of less weight takes their time, unless they build on it', () => {
    fc.assert(
      fc.property(anyInterview, fc.integer({ min: 0, max: 900 }), (interview, minutesAvailable) => {
        const list = buildChecklist(interview, en, { minutesAvailable });
        const everything = buildChecklist(interview, en);
        const missing = list.leftOut.map(
          ({ id }) => everything.items.find((item) => item.id === id)!.priority,
        );
        const heaviest = Math.min(...missing.map((each) => priorities.indexOf(each)));
        const needed = new Set<string>();
        const need = (id: string): void => {
          for (const each of factsOf({ id }).dependsOn ?? []) {
            needed.add(each);
            need(each);
          }
        };
        for (const { id } of everything.items) need(id);
        for (const item of list.items.filter(isPreparation)) {
          if (item.minutes === 0 || needed.has(item.id)) continue;
          expect(priorities.indexOf(item.priority), item.id).toBeLessThanOrEqual(heaviest);
        }
      }),
    );
  });

  test('are the waking ones until the interview, where nothing else is said', () => {
    const quarter = 15 * minute;
    fc.assert(
      fc.property(anyInterview, fc.integer({ min: 241, max: 3 * 1440 }), (interview, lead) => {
        const now = nowBefore(interview, lead);
        const list = buildChecklist(interview, en, { now });
        const start = Date.parse(interview.startsAt!);
        let awake = 0;
        for (let at = now.getTime(); at < start; at += quarter) {
          const local = localAsUtc(at, interview.timeZone!);
          const hours = (local % (24 * 60 * minute)) / (60 * minute);
          // A quarter that begins just before the day does counts: the bound is one from above.
          if (hours > 6.75 && hours < 21.75) awake += 15;
        }
        expect(minutesOf(list)).toBeLessThanOrEqual(awake);
      }),
      { numRuns: runs(60) },
    );
  });

  test('take what can be learned by lead, after the arrangements', () => {
    const interview: Interview = { type: 'hiring-manager', setting: 'video' };
    const kept = idsOf(buildChecklist(interview, en, { minutesAvailable: 60 }));
    expect(kept).toContain('test-video');
    expect(kept).toContain('read-job-posting');
    expect(kept).not.toContain('practice-aloud');
  });

  test('without a date and without any minutes', () => {
    const list = buildChecklist({ type: 'panel' }, en, { minutesAvailable: 0 });
    expect(minutesOf(list)).toBe(0);
    expect(list.items.some(({ phase }) => phase === 'after')).toBe(true);
    expect(list.warnings.map(({ code }) => code)).toContain('item-left-out');
  });

  test.each([-1, 1.5, NaN, Infinity, '60' as unknown as number])('not %j', (minutesAvailable) => {
    expect(() => buildChecklist({ type: 'panel' }, en, { minutesAvailable })).toThrow(
      expect.objectContaining({
        name: 'InterviewCompassError',
        path: expect.stringMatching(/minutesAvailable/) as string,
      }),
    );
  });
});

/** Free hours on the days before the start, in order or not, touching or not. */
const anySlots = fc.array(
  fc.record({
    before: fc.integer({ min: -300, max: 8 * 1440 }),
    minutes: fc.integer({ min: 5, max: 300 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function slotsOf({ startsAt }: Interview, parts: readonly { before: number; minutes: number }[]) {
  const start = Date.parse(startsAt!);
  return parts.map(({ before, minutes }) => ({
    from: new Date(start - before * minute),
    to: new Date(start - before * minute + minutes * minute),
  }));
}

describe('free slots', () => {
  test('hold what takes time, whole and in time, and what comes before comes first', () => {
    fc.assert(
      fc.property(anyInterview, anyLead, anySlots, (interview, lead, parts) => {
        const now = nowBefore(interview, lead);
        const slots = slotsOf(interview, parts);
        const list = buildChecklist(interview, en, { now, minutesAvailable: slots });
        const start = Date.parse(interview.startsAt!);
        const free = within(readSlots(slots, 'slots'), now.getTime(), start);
        expect(minutesOf(list)).toBeLessThanOrEqual(minutesIn(free));
        expectWhole(list, buildChecklist(interview, en, { now }));
        const inSlots = list.items.filter(
          (item) => isPreparation(item) && item.phase !== 'day-of' && item.minutes > 0,
        );
        // Worked off one after the other, each ends in a slot, with all the time it takes before it.
        let worked = 0;
        for (const item of inSlots) {
          const due = Date.parse(item.dueAt!);
          worked += item.minutes;
          expect(
            free.some(({ from, to }) => due > from && due <= to),
            item.id,
          ).toBe(true);
          expect(minutesIn(within(free, -Infinity, due)), item.id).toBeGreaterThanOrEqual(worked);
          const { due: lead_, latest = lead_ } = factsOf(item);
          const { timeZone, endsAt } = list.event!;
          const length = (Date.parse(endsAt) - start) / minute;
          expect(due, item.id).toBeLessThanOrEqual(
            instantOfLead(latest, { instant: start, timeZone }, length),
          );
        }
        for (const item of list.items) {
          for (const id of factsOf(item).dependsOn ?? []) {
            const before = list.items.find((each) => each.id === id);
            if (before)
              expect(
                before.dueAt! <= item.dueAt! || Date.parse(before.dueAt!) <= Date.parse(item.dueAt!),
              ).toBe(true);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('more of them never remove an item', () => {
    fc.assert(
      fc.property(anyInterview, anyLead, anySlots, anySlots, (interview, lead, some, more) => {
        const now = nowBefore(interview, lead);
        const options = (parts: typeof some): ChecklistOptions => ({
          now,
          minutesAvailable: slotsOf(interview, parts),
        });
        const less = idsOf(buildChecklist(interview, en, options(some)));
        const enough = idsOf(buildChecklist(interview, en, options([...some, ...more])));
        expect(new Set(enough)).toEqual(new Set([...less, ...enough]));
      }),
      { numRuns: runs(60) },
    );
  });

  test('an evening a day: each item as near its best time as the evenings allow', () => {
    const evening = (date: string) => ({ from: `${date}T18:00+01:00`, to: `${date}T20:30+01:00` });
    const list = buildChecklist(
      { type: 'recruiter-screen', startsAt: '2026-12-03T10:00', timeZone: 'Europe/Berlin', setting: 'phone' },
      en,
      {
        now: '2026-11-20T08:00+01:00',
        minutesAvailable: ['2026-11-26', '2026-11-28', '2026-11-30', '2026-12-02'].map(evening),
      },
    );
    const due = (id: string) => list.items.find((item) => item.id === id)?.dueAt;
    // Nothing waits for the last evening that is best done a week before.
    expect(due('phone-spot')).toMatch(/^2026-12-02T/);
    expect(due('your-introduction')).toMatch(/^2026-11-28T/);
  });

  test.each([
    [{ from: '2026-12-01T20:00Z', to: '2026-12-01T18:00Z' }, 'options.minutesAvailable[0]'],
    [{ from: '2026-12-01T20:00Z', to: '2026-12-01T20:00Z' }, 'options.minutesAvailable[0]'],
    [{ from: '2026-12-01T20:00', to: '2026-12-01T21:00Z' }, 'options.minutesAvailable[0].from'],
    [{ from: '2026-12-01T20:00Z', to: 'later' }, 'options.minutesAvailable[0].to'],
  ])('%j is no slot', (slot, path) => {
    expect(() => buildChecklist({ type: 'panel' }, en, { minutesAvailable: [slot] })).toThrow(
      expect.objectContaining({ path }),
    );
  });
});

describe('claims', () => {
  const anyClaims: fc.Arbitrary<Claim[]> = fc
    .array(
      fc.record({
        priority: fc.constantFrom(...priorities),
        minutes: fc.integer({ min: 0, max: 9 }),
        ideal: fc.integer({ min: 0, max: 50 }),
        deadline: fc.integer({ min: 1, max: 60 }),
        arrangement: fc.boolean(),
        builds: fc.array(fc.nat(), { maxLength: 2 }),
      }),
      { maxLength: 9 },
    )
    .map((all) =>
      all.map(({ builds, ...rest }, index) => ({
        ...rest,
        id: String(index),
        dependsOn: index === 0 ? [] : [...new Set(builds.map((each) => String(each % index)))],
      })),
    );
  /** Which minutes are free. */
  const anyMinutes = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
  const supplyOf = (free: readonly boolean[]) => (deadline: number) =>
    free.slice(0, deadline).filter(Boolean).length;

  /** Whether the claims can be worked off minute by minute, the earliest deadline first: nothing does better. */
  function canBeDone(claims: readonly Claim[], free: readonly boolean[]): boolean {
    const by = new Map(claims.map(({ id, deadline }) => [id, deadline]));
    // As many rounds as claims: enough for the longest chain.
    for (const _ of claims) {
      for (const claim of claims) {
        for (const id of claim.dependsOn) {
          if (by.has(id)) by.set(id, Math.min(by.get(id)!, by.get(claim.id)!));
        }
      }
    }
    const order = [...claims].sort((a, b) => by.get(a.id)! - by.get(b.id)!);
    const minutes = free.flatMap((isFree, at) => (isFree ? at + 1 : []));
    let used = 0;
    return order.every(({ id, minutes: needed }) => {
      used += needed;
      return needed === 0 || (minutes[used - 1] ?? Infinity) <= by.get(id)!;
    });
  }

  test.each(['kept', 'passed-on'] as const)('that fit can all be done in time: %s', (refused) => {
    fc.assert(
      fc.property(anyClaims, anyMinutes, (claims, free) => {
        const fitting = claimsThatFit(claims, supplyOf(free), refused);
        const kept = claims.filter(({ id }) => fitting.has(id));
        expect(canBeDone(kept, free)).toBe(true);
        for (const { dependsOn } of kept) for (const id of dependsOn) expect(fitting.has(id)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('stay when there is more time', () => {
    fc.assert(
      fc.property(anyClaims, anyMinutes, anyMinutes, (claims, free, more) => {
        const less = claimsThatFit(claims, supplyOf(free), 'kept');
        const both = free.map((isFree, at) => isFree || more[at]!);
        const enough = claimsThatFit(claims, supplyOf(both), 'kept');
        expect([...less].filter((id) => !enough.has(id))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('time that is passed on is not wasted: a claim that cannot be met takes none', () => {
    const claim = (id: string, rest: Partial<Claim>): Claim => ({
      id,
      priority: 'required',
      minutes: 10,
      ideal: 0,
      deadline: 60,
      arrangement: false,
      dependsOn: [],
      ...rest,
    });
    const claims = [claim('too-long', { minutes: 99 }), claim('short', { ideal: 1 })];
    expect([...claimsThatFit(claims, () => 60, 'passed-on')]).toEqual(['short']);
    expect([...claimsThatFit(claims, () => 60, 'kept')]).toEqual([]);
  });
});

describe('growth', () => {
  /** Fields that are read while so many items are planned. */
  function readsFor(count: number): number {
    let reads = 0;
    const leads = Object.values(checklistItems);
    const tasks = Array.from({ length: count }, (_, index): PlanTask => {
      const { due, latest, phase } = leads[index % leads.length]!;
      const task: PlanTask = {
        id: String(index),
        phase,
        due,
        latest,
        priority: priorities[index % 3]!,
        minutes: 5 + (index % 40),
        done: index % 11 === 0,
        dependsOn: index > 3 ? [String(index - 3)] : [],
      };
      return new Proxy(task, {
        get: (target, field) => {
          reads++;
          return Reflect.get(target, field) as unknown;
        },
      });
    });
    const start = { instant: Date.parse('2026-12-03T09:00Z'), timeZone: 'Europe/Berlin' };
    const now = start.instant - 2 * 1440 * minute;
    planTasks(tasks, { start, minutes: 45, now }, true, [{ from: now, to: start.instant }]);
    return reads;
  }

  test('is near-linear up to 500 items and beyond', () => {
    const [small, large, larger] = [readsFor(125), readsFor(500), readsFor(1000)];
    // Four times the items: four times the work, and a little for sorting.
    expect(large / small).toBeLessThan(5.5);
    expect(larger / large).toBeLessThan(2.6);
  });
});
