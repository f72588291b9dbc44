/** A list over its life: checked off, edited, put off, moved, stored and loaded, in any order. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import type { Checklist, ChecklistItem, Lead } from '../../src/checklists/model.js';
import { progressOf, readiness } from '../../src/checklists/progress.js';
import { rescheduleChecklist } from '../../src/checklists/reschedule.js';
import { checklistSchema } from '../../src/checklists/schema.js';
import { updateItem } from '../../src/checklists/update.js';
import { upgradeChecklist } from '../../src/checklists/upgrade.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import { interviewSettings } from '../../src/interviews/vocabulary.js';
import { en } from '../../src/locales/en/index.js';
import { anyInterview, zones } from './arbitraries.js';
import { runs } from '../support/fuzz.js';

const minute = 60_000;

/** What must be true of the list, whatever happens to it. */
interface Model {
  readonly done: Set<string>;
  readonly own: Set<string>;
  readonly titles: Map<string, string>;
  readonly notes: Map<string, string>;
  readonly skipped: Set<string>;
  /** Changed by hand since the last reschedule, and due whenever that says. */
  readonly touched: Set<string>;
  sequence: number;
  now: number;
}

interface Real {
  list: Checklist;
  interview: Interview;
}

type Step = fc.Command<Model, Real> & { readonly run: (model: Model, real: Real) => void };

function step(name: string, run: (model: Model, real: Real) => void): Step {
  return {
    check: () => true,
    run: (model, real) => {
      const before = real.list.sequence;
      run(model, real);
      expect(real.list.sequence).toBeGreaterThanOrEqual(before);
      expectTrue(model, real.list);
    },
    toString: () => name,
  };
}

function expectTrue({ done, own, titles, notes, skipped, touched, now }: Model, list: Checklist): void {
  const ids = list.items.map(({ id }) => id);
  const away = list.leftOut.map(({ id }) => id);
  expect(new Set([...ids, ...away]).size).toBe(ids.length + away.length);
  for (const item of [...list.items, ...list.leftOut.flatMap(({ was }) => was ?? [])]) {
    expect(item.done, item.id).toBe(done.has(item.id));
    expect(item.note, item.id).toBe(notes.get(item.id));
    if (titles.has(item.id)) expect(item.title).toBe(titles.get(item.id));
  }
  for (const id of own) expect([...ids, ...away]).toContain(id);
  for (const id of skipped) expect(ids).not.toContain(id);
  for (const { id, dueAt, done: isDone } of list.items) {
    if (dueAt && !isDone && !touched.has(id)) expect(Date.parse(dueAt), id).toBeGreaterThanOrEqual(now);
  }
  expect(checklistSchema.parse(list)).toEqual(list);
  expect(upgradeChecklist(JSON.stringify(list))).toEqual(list);
  expectReadiness(list);
}

function expectReadiness(list: Checklist): void {
  const { percent, items, requiredOpen, points, pointsInAll } = readiness(list);
  const open = list.items.filter((item) => item.priority === 'required' && !item.done);
  expect(requiredOpen.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
  if (percent === 100) expect(open).toEqual([]);
  expect(items.reduce((sum, item) => sum + (item.done ? item.points : 0), 0)).toBe(points);
  expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(pointsInAll);
  for (const item of list.items.filter((each) => !each.done).slice(0, 3)) {
    expect(readiness(updateItem(list, item.id, { done: true })).percent).toBeGreaterThanOrEqual(percent);
  }
}

const pick = (list: Checklist, at: number): ChecklistItem | undefined =>
  list.items.length > 0 ? list.items[at % list.items.length] : undefined;

const steps: fc.Arbitrary<Step>[] = [
  fc.nat().map((at) =>
    step(`toggle ${at}`, ({ done, touched }, real) => {
      const item = pick(real.list, at);
      if (!item) return;
      touched.add(item.id);
      real.list = updateItem(real.list, item.id, { done: !item.done });
      if (item.done) done.delete(item.id);
      else done.add(item.id);
    }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom('Call first', 'Read it twice')).map(([at, title]) =>
    step(`title ${at} ${title}`, ({ titles }, real) => {
      const item = pick(real.list, at);
      if (!item) return;
      real.list = updateItem(real.list, item.id, { title });
      titles.set(item.id, title);
    }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom('', 'Voicemail,\ncall again')).map(([at, note]) =>
    step(`note ${at} ${note}`, ({ notes }, real) => {
      const item = pick(real.list, at);
      if (!item) return;
      real.list = updateItem(real.list, item.id, { note });
      if (note) notes.set(item.id, note);
      else notes.delete(item.id);
    }),
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3000 })).map(([at, minutes]) =>
    step(`put off ${at} by ${minutes}`, (_, real) => {
      const item = pick(real.list, at);
      if (!item?.dueAt || !real.list.event) return;
      real.list = updateItem(real.list, item.id, {
        dueAt: new Date(Date.parse(item.dueAt) + minutes * minute),
      });
    }),
  ),
  fc.nat().map((at) =>
    step(`skip ${at}`, ({ skipped }, real) => {
      const item = pick(real.list, at);
      if (!item) return;
      real.list = updateItem(real.list, item.id, { skipped: true });
      skipped.add(item.id);
    }),
  ),
  fc.nat().map((at) =>
    step(`bring back ${at}`, (model, real) => {
      const away = real.list.leftOut.filter(({ reason, was }) => reason === 'skipped' && was);
      const left = away[at % Math.max(1, away.length)];
      if (!left) return;
      model.touched.add(left.id);
      real.list = updateItem(real.list, left.id, { skipped: false });
      model.skipped.delete(left.id);
    }),
  ),
  fc
    .record({
      shift: fc.integer({ min: -20_000, max: 20_000 }),
      later: fc.integer({ min: 0, max: 2_000 }),
      type: fc.option(fc.constantFrom(...interviewTypeIds), { nil: undefined }),
      setting: fc.option(fc.constantFrom(...interviewSettings), { nil: undefined }),
      timeZone: fc.option(fc.constantFrom(...zones), { nil: undefined }),
      dated: fc.boolean(),
      minutesAvailable: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
      extra: fc.option(
        fc.record({
          id: fc.constantFrom('own-a', 'own-b', 'own-c'),
          due: fc.constantFrom<Lead>('3d before', '2h before', '1d after'),
          minutes: fc.integer({ min: 0, max: 60 }),
        }),
        { nil: undefined },
      ),
    })
    .map((move) =>
      step(`move ${JSON.stringify(move)}`, (model, real) => {
        const { shift, later, type, setting, timeZone, dated, minutesAvailable, extra } = move;
        const { startsAt, ...rest } = real.interview;
        const start = Date.parse(startsAt ?? '2026-06-01T09:00Z') + shift * minute;
        model.now += later * minute;
        model.touched.clear();
        real.interview = {
          ...rest,
          ...(type && { type }),
          ...(setting && { setting }),
          ...(timeZone && { timeZone }),
          ...(dated && { startsAt: new Date(start).toISOString() }),
        };
        real.list = rescheduleChecklist(real.list, real.interview, en, {
          now: new Date(model.now),
          minutesAvailable,
          extraItems: extra && [{ ...extra, title: extra.id }],
        });
        expect(real.list.sequence).toBe(model.sequence + 1);
        if (extra) model.own.add(extra.id);
      }),
    ),
  fc.constant(
    step('store and load', (_, real) => {
      real.list = upgradeChecklist(JSON.parse(JSON.stringify(real.list)));
    }),
  ),
];

test('any life of a list', () => {
  const withSequence = (each: fc.Arbitrary<Step>) =>
    each.map((command): Step => ({
      check: () => true,
      run: (model, real) => {
        model.sequence = real.list.sequence;
        command.run(model, real);
      },
      toString: () => String(command),
    }));
  fc.assert(
    fc.property(
      anyInterview,
      fc.commands(steps.map(withSequence), { maxCommands: 12 }),
      (interview, commands) => {
        const now = Date.parse(interview.startsAt!) - 8 * 1440 * minute;
        const setup = () => ({
          model: {
            done: new Set<string>(),
            own: new Set<string>(),
            titles: new Map<string, string>(),
            notes: new Map<string, string>(),
            skipped: new Set<string>(),
            touched: new Set<string>(),
            sequence: 0,
            now,
          },
          real: { list: buildChecklist(interview, en, { now: new Date(now) }), interview },
        });
        fc.modelRun(setup, commands);
      },
    ),
    { numRuns: runs(60) },
  );
});

const interview: Interview = {
  id: 'nordwind-2',
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/Berlin',
  minutes: 45,
  setting: 'video',
  link: 'https://meet.example/r/42',
  company: { name: 'Nordwind' },
  interviewers: [{ name: 'Dana Ortiz', title: 'Site Manager' }],
};
const now = '2026-11-20T08:00Z';
const list = buildChecklist(interview, en, { now });
const item = (of: Checklist, id: string) => of.items.find((each) => each.id === id);

describe('a reschedule', () => {
  test('keeps ids, what is done and when it was due; raises the sequence; dates the rest anew', () => {
    const used = updateItem(list, 'company-website', { done: true });
    const moved = rescheduleChecklist(used, { ...interview, startsAt: '2026-12-10T14:00' }, en, {
      now: '2026-12-01T08:00Z',
    });
    expect(moved.id).toBe(list.id);
    expect(moved.createdAt).toBe('2026-12-01T08:00:00.000Z');
    expect(moved.sequence).toBe(used.sequence + 1);
    expect(new Set(moved.items.map(({ id }) => id))).toEqual(new Set(list.items.map(({ id }) => id)));
    expect(item(moved, 'company-website')).toMatchObject({
      done: true,
      dueAt: item(list, 'company-website')!.dueAt,
    });
    expect(item(moved, 'test-video')?.dueAt).toBe('2026-12-09T18:00:00+01:00');
  });

  test('by phone in place of video: what is pointless now goes, with its last state, and comes back', () => {
    const used = updateItem(list, 'test-video', { done: true, note: 'Light is poor.' });
    const phone = rescheduleChecklist(used, { ...interview, setting: 'phone', link: undefined }, en, { now });
    expect(item(phone, 'test-video')).toBeUndefined();
    expect(item(phone, 'phone-spot')).toBeDefined();
    const left = phone.leftOut.find(({ id }) => id === 'test-video');
    expect(left).toMatchObject({ reason: 'not-applicable', was: { done: true, note: 'Light is poor.' } });
    const video = rescheduleChecklist(phone, interview, en, { now });
    expect(item(video, 'test-video')).toMatchObject({ done: true, note: 'Light is poor.' });
    expect(video.leftOut.map(({ id }) => id)).toContain('phone-spot');
  });

  test('keeps what the list was made with, and what is skipped', () => {
    const first = buildChecklist(interview, en, {
      now,
      circumstances: ['relocation'],
      timeZone: 'Asia/Jakarta',
      skip: ['mock-interview'],
      questions: { toAsk: [{ id: 'q-1', text: 'How is the work divided?' }] },
      extraItems: [{ id: 'ticket', title: 'Buy the train ticket', due: '2d before', minutes: 10 }],
      replace: { 'company-website': { how: 'Our page on the employer: https://uni.example/nordwind' } },
    });
    const next = rescheduleChecklist(first, { ...interview, startsAt: '2026-12-10T10:00' }, en, { now });
    expect(next.preferences).toEqual({ circumstances: ['relocation'], timeZone: 'Asia/Jakarta' });
    expect(next.event?.timeZone).toBe('Asia/Jakarta');
    expect(item(next, 'moving-plan')).toBeDefined();
    expect(next.leftOut).toContainEqual(expect.objectContaining({ id: 'mock-interview', reason: 'skipped' }));
    expect(item(next, 'prepare-questions-team')?.details).toEqual([
      { kind: 'to-ask', text: 'How is the work divided?', id: 'q-1' },
    ]);
    expect(item(next, 'ticket')).toMatchObject({ own: { due: '2d before' }, minutes: 10 });
    expect(item(next, 'company-website')).toMatchObject({
      how: 'Our page on the employer: https://uni.example/nordwind',
      title: 'Spend some time on the website of Nordwind',
      changed: ['how'],
    });
    const other = rescheduleChecklist(first, interview, en, { now, circumstances: [], skip: [] });
    expect(item(other, 'moving-plan')).toBeUndefined();
    expect(item(other, 'mock-interview')).toBeDefined();
  });

  test('keeps the time a person chose while it serves its purpose', () => {
    const chosen = updateItem(list, 'test-video', { dueAt: '2026-12-02T12:30+01:00' });
    expect(item(chosen, 'test-video')).toMatchObject({
      dueAt: '2026-12-02T12:30:00+01:00',
      due: 'Wed, Dec 2, 12:30 PM',
      changed: ['dueAt'],
    });
    const same = rescheduleChecklist(chosen, { ...interview, startsAt: '2026-12-03T15:00' }, en, { now });
    expect(item(same, 'test-video')?.dueAt).toBe('2026-12-02T12:30:00+01:00');
    const sooner = rescheduleChecklist(chosen, { ...interview, startsAt: '2026-12-02T10:00' }, en, { now });
    expect(item(sooner, 'test-video')?.dueAt).toBe('2026-12-01T18:00:00+01:00');
    expect(item(sooner, 'test-video')?.changed).toBeUndefined();
  });

  test('is for the same interview', () => {
    expect(() => rescheduleChecklist(list, { ...interview, id: 'other' }, en, { now })).toThrow(
      expect.objectContaining({ code: 'invalid-value', path: 'interview.id' }),
    );
    const { id: _, ...nameless } = interview;
    expect(rescheduleChecklist(list, nameless, en, { now }).id).toBe('nordwind-2');
  });
});

describe('an update', () => {
  test('that changes nothing gives the same list back', () => {
    expect(updateItem(list, 'company-website', { done: false, note: '' })).toBe(list);
    expect(updateItem(list, 'company-website', { title: item(list, 'company-website')!.title })).toBe(list);
    expect(updateItem(list, 'company-website', {})).toBe(list);
  });

  test('leaves the old list as it was', () => {
    const before = JSON.stringify(list);
    updateItem(list, 'company-website', { done: true, skipped: true, note: 'x' });
    expect(JSON.stringify(list)).toBe(before);
  });

  test('moves an item to its new time', () => {
    const next = updateItem(list, 'read-job-posting', { dueAt: '2026-12-02T20:00+01:00' });
    const times = next.items.map(({ dueAt }) => Date.parse(dueAt!));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test.each([
    ['no-such-item', {}, 'unknown-id', 'id'],
    ['company-websit', { done: true }, 'unknown-id', 'id'],
    ['company-website', { title: ' \u202E ' }, 'invalid-value', 'patch.title'],
    ['company-website', { minutes: -1 }, 'invalid-value', 'patch.minutes'],
    ['company-website', { priority: 'urgent' as never }, 'unknown-id', 'patch.priority'],
    ['company-website', { dueAt: 'soon' }, 'invalid-date', 'patch.dueAt'],
    ['company-website', { dueAt: '2026-12-02T20:00' }, 'missing-time-zone', 'patch.dueAt'],
  ])('%s %j is refused', (id, patch, code, path) => {
    expect(() => updateItem(list, id, patch)).toThrow(expect.objectContaining({ code, path }));
  });

  test('an undated list has no due times to change, and everything else', () => {
    const undated = buildChecklist({ type: 'panel' }, en);
    expect(() => updateItem(undated, 'company-website', { dueAt: new Date(0) })).toThrow(
      expect.objectContaining({ code: 'invalid-value', path: 'patch.dueAt' }),
    );
    expect(item(updateItem(undated, 'company-website', { done: true }), 'company-website')?.done).toBe(true);
  });
});

describe('items of an app’s own', () => {
  test('stand at their time, with defaults', () => {
    const own = buildChecklist(interview, en, {
      now,
      extraItems: [
        { id: 'badge', title: 'Pick up\nthe badge', due: '30m before' },
        { id: 'call-mum', title: 'Call mum', due: '1h after', latest: '2d after', priority: 'optional' },
      ],
    });
    expect(item(own, 'badge')).toEqual({
      id: 'badge',
      title: 'Pick up the badge',
      how: '',
      why: '',
      phase: 'logistics',
      priority: 'recommended',
      minutes: 0,
      dueAt: '2026-12-03T09:30:00+01:00',
      due: 'Thu, Dec 3, 9:30 AM',
      done: false,
      families: ['user'],
      sources: ['own-judgement'],
      own: { due: '30m before' },
    });
    expect(item(own, 'call-mum')).toMatchObject({
      phase: 'after',
      own: { due: '1h after', latest: '2d after' },
    });
  });

  test.each([
    [{ id: 'company-website', title: 'x', due: '1d before' }, 'options.extraItems[0].id'],
    [{ id: '', title: 'x', due: '1d before' }, 'options.extraItems[0].id'],
    [{ id: 'a\nb', title: 'x', due: '1d before' }, 'options.extraItems[0].id'],
    [{ id: 'a', title: ' ', due: '1d before' }, 'options.extraItems[0].title'],
    [{ id: 'a', due: '1d before' }, 'options.extraItems[0].title'],
    [{ id: 'a', title: 'x', due: 'tomorrow' }, 'options.extraItems[0].due'],
    [{ id: 'a', title: 'x' }, 'options.extraItems[0].due'],
    [{ id: 'a', title: 'x', due: '1d before', latest: '1bd before' }, 'options.extraItems[0].latest'],
    [{ id: 'a', title: 'x', due: '1d before', minutes: 0.5 }, 'options.extraItems[0].minutes'],
    [{ id: 'a', title: 'x', due: '1d before', phase: 'later' }, 'options.extraItems[0].phase'],
  ])('%j is refused', (own, path) => {
    expect(() => buildChecklist(interview, en, { extraItems: [own as never] })).toThrow(
      expect.objectContaining({ path }),
    );
  });

  test('two of one id are refused', () => {
    const own = { id: 'a', title: 'x', due: '1d before' } as const;
    expect(() => buildChecklist(interview, en, { extraItems: [own, own] })).toThrow(
      expect.objectContaining({ path: 'options.extraItems[1].id' }),
    );
  });
});

test('ours can be replaced, a field at a time', () => {
  const own = buildChecklist(interview, en, {
    now,
    replace: {
      'company-website': {
        title: 'Read our page\u0000 on it',
        priority: 'optional',
        minutes: 5,
        due: '1d before',
      },
    },
  });
  const ours = item(list, 'company-website')!;
  expect(item(own, 'company-website')).toMatchObject({
    title: 'Read our page on it',
    why: ours.why,
    priority: 'optional',
    minutes: 5,
    dueAt: '2026-12-02T18:00:00+01:00',
    lead: { due: '1d before' },
    changed: ['title', 'priority', 'minutes'],
  });
  expect(() => buildChecklist(interview, en, { replace: { 'company-websit': {} } as never })).toThrow(
    expect.objectContaining({ code: 'unknown-id' }),
  );
});

describe('progress', () => {
  test('counts what is done, by phase, and says what is next', () => {
    const next = updateItem(list, list.items[0]!.id, { done: true });
    const progress = progressOf(next);
    expect(progress).toMatchObject({ done: 1, count: list.items.length, next: { id: list.items[1]!.id } });
    const { phase } = list.items[0]!;
    expect(progress.phases.find((each) => each.phase === phase)).toMatchObject({ done: 1 });
    expect(progress.phases.reduce((sum, { count }) => sum + count, 0)).toBe(progress.count);
    const all = list.items.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(progress.minutesLeft).toBe(all - list.items[0]!.minutes);
  });

  test('is at 100 only with the last required item, the thank-you note included', () => {
    const doneBut = (id?: string) => ({
      ...list,
      items: list.items.map((each) => ({ ...each, done: each.id !== id })),
    });
    expect(readiness(doneBut()).percent).toBe(100);
    for (const { id } of list.items.filter(({ priority }) => priority === 'required')) {
      expect(readiness(doneBut(id)).percent, id).toBeLessThan(100);
    }
    expect(readiness(doneBut('send-thank-you-team')).percent).toBe(99);
    expect(readiness(list).percent).toBe(0);
  });

  test('of a list without items', () => {
    const empty = { ...list, items: [] };
    expect(readiness(empty).percent).toBe(100);
    expect(progressOf(empty)).toEqual({ done: 0, count: 0, minutesLeft: 0, phases: [] });
  });
});
