/** Stored lists of every released version load for ever. */
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { explainItem } from '../../src/checklists/explain.js';
import { mergeChecklists } from '../../src/checklists/merge.js';
import type { Checklist } from '../../src/checklists/model.js';
import { readiness } from '../../src/checklists/progress.js';
import { rescheduleChecklist } from '../../src/checklists/reschedule.js';
import { checklistSchema } from '../../src/checklists/schema.js';
import { updateItem } from '../../src/checklists/update.js';
import { upgradeChecklist } from '../../src/checklists/upgrade.js';
import { toCsv } from '../../src/exporters/csv.js';
import { toHtml } from '../../src/exporters/html.js';
import { toIcs } from '../../src/exporters/ics.js';
import { toMarkdown } from '../../src/exporters/markdown.js';
import { toPrintCard } from '../../src/exporters/print-card.js';
import { toText } from '../../src/exporters/text.js';
import { en } from '../../src/locales/en/index.js';
import { runs } from '../support/fuzz.js';

const folder = new URL('../fixtures/stored/', import.meta.url);
const stored = readdirSync(folder)
  .filter((file) => /^checklist-.*\.json$/.test(file))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

test('there are stored lists', () => {
  expect(stored.length).toBeGreaterThanOrEqual(2);
});

describe.each(stored)('%s', (_, json) => {
  const old = JSON.parse(json) as Checklist;
  const list = upgradeChecklist(json);

  test('is valid as it was stored and as it is loaded', () => {
    expect(checklistSchema.parse(old)).toEqual(old);
    expect(checklistSchema.parse(list)).toEqual(list);
    expect(upgradeChecklist(old)).toEqual(list);
    expect(upgradeChecklist(list)).toEqual(list);
  });

  test('says and holds what it did', () => {
    const { items, ...rest } = list;
    const { items: oldItems, ...oldRest } = old;
    expect(rest).toEqual(oldRest);
    expect(items.map(({ rule: __, ...item }) => item)).toEqual(oldItems);
  });

  test('can do all that a new one can', () => {
    const now = '2026-12-01T08:00Z';
    for (const item of list.items) expect(explainItem(item, en).reasons[0]?.about).toBe('family');
    const first = list.items.find(({ done }) => !done)!;
    expect(readiness(updateItem(list, first.id, { done: true })).percent).toBeGreaterThanOrEqual(
      readiness(list).percent,
    );
    const next = rescheduleChecklist(
      list,
      { ...list.interview, startsAt: '2026-12-10T10:00+01:00', timeZone: 'Europe/Berlin' },
      en,
      { now },
    );
    for (const { id } of list.items.filter(({ done }) => done)) {
      const kept =
        next.items.find((item) => item.id === id) ?? next.leftOut.find((left) => left.id === id)?.was;
      expect(kept?.done, id).toBe(true);
    }
    expect(mergeChecklists([list, buildChecklist({ type: 'panel' }, en)]).items.length).toBeGreaterThan(
      list.items.length,
    );
    for (const text of [
      toMarkdown(list),
      toHtml(list),
      toText(list),
      toCsv(list),
      toPrintCard(list).payload,
    ]) {
      expect(text).not.toMatch(/undefined|\[object/);
    }
    if (list.id) expect(toIcs(list, { now })).toContain('BEGIN:VEVENT');
  });
});

test('the dated list of 0.1.0 tells why its items are there, the circumstance included', () => {
  const list = upgradeChecklist(stored.find(([file]) => file === 'checklist-0.1.0.json')![1]);
  const rule = (id: string) => list.items.find((item) => item.id === id)?.rule;
  expect(rule('test-video')).toEqual({ setting: 'video' });
  expect(rule('moving-plan')).toEqual({ circumstances: ['relocation'] });
});

describe('what is no list', () => {
  const good = buildChecklist({ type: 'panel' }, en);
  const withItem = (change: object) => ({ ...good, items: [{ ...good.items[0]!, ...change }] });

  test.each<[path: string, json: unknown]>([
    ['json', '{'],
    ['json', ''],
    ['kind', null],
    ['kind', undefined],
    ['kind', []],
    ['kind', 42],
    ['kind', '"checklist"'],
    ['kind', { ...good, kind: 'email' }],
    ['schemaVersion', { ...good, schemaVersion: 2 }],
    ['schemaVersion', { ...good, schemaVersion: '1' }],
    ['schemaVersion', { ...good, schemaVersion: undefined }],
    ['sequence', { ...good, sequence: -1 }],
    ['items', { ...good, items: {} }],
    ['items[0]', { ...good, items: [null] }],
    ['items[0].title', withItem({ title: 7 })],
    ['items[0].phase', withItem({ phase: 'later' })],
    ['items[0].done', withItem({ done: 'yes' })],
    ['items[0].sources', withItem({ sources: [1] })],
    ['items[0].own', withItem({ own: { due: 'soon' } })],
    ['items[0].lead', withItem({ lead: { latest: 5 } })],
    ['items[0].details', withItem({ details: [{}] })],
    ['items[0].from', withItem({ from: [] })],
    ['labels', { ...good, labels: { ...good.labels, phases: {} } }],
    ['event', { ...good, event: {} }],
    ['others', { ...good, others: [{ interview: {} }] }],
    ['questions', { ...good, questions: { toAsk: ['Why?'] } }],
    ['interview', { ...good, interview: null }],
    ['interview', { ...good, interview: {} }],
    ['leftOut', { ...good, leftOut: [1] }],
    ['leftOut[0].was', { ...good, leftOut: [{ id: 'x', reason: 'skipped', was: 1 }] }],
    ['leftOut[0].was.id', { ...good, leftOut: [{ id: 'x', reason: 'skipped', was: {} }] }],
  ])('is unreadable at %s', (path, json) => {
    expect(() => upgradeChecklist(json)).toThrow(
      expect.objectContaining({ name: 'InterviewCompassError', code: 'unreadable', path }),
    );
  });

  test('a list from a newer version says so', () => {
    expect(() => upgradeChecklist({ ...good, schemaVersion: 9 })).toThrow(/newer version/);
  });

  test('anything at all is refused or loads', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(good)), (value, field) => {
        for (const json of [value, { ...good, [field]: value }]) {
          try {
            const list = upgradeChecklist(json);
            // What loads can be shown.
            for (const show of [toMarkdown, toHtml, toText, toCsv, toPrintCard, readiness]) show(list);
          } catch (error) {
            expect(error).toMatchObject({ name: 'InterviewCompassError', code: 'unreadable' });
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
