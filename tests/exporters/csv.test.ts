import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type CsvOptions } from '../../src/exporters/csv.js';
import { oneLine } from '../../src/text/clean.js';
import { anyMoment, anyText } from './arbitraries.js';
import { checklist, checklistSaying, hostileTexts, undatedChecklist } from './fixtures.js';

type Row = Record<string, string>;

/** The rows as an independent parser reads them, which throws where RFC 4180 is broken. */
function read(csv: string): Row[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n', bom: true });
}

const formulaStart = /^\s*[=+\-@＝＋－＠\t\r\n]/u;

test('checklist.csv', async () => {
  await expect(toCsv(checklist).replaceAll('\r\n', '\n')).toMatchFileSnapshot('../golden/checklist.csv');
});

test('a row an item, in order, with what a program needs and what a person reads', () => {
  const [first, second, third] = read(
    toCsv({
      ...checklist,
      items: checklist.items.map((item, index) => ({
        ...item,
        note: index === 0 ? 'Page 2,\n"duties"' : undefined,
        details:
          index === 1
            ? [
                { kind: 'person', text: 'Zoë Müller' },
                { kind: 'link', text: 'https://x.example' },
              ]
            : undefined,
      })),
    }),
  );
  expect(first).toEqual({
    id: 'read-posting',
    title: checklist.items[0]!.title,
    how: checklist.items[0]!.how,
    why: checklist.items[0]!.why,
    phase: 'research',
    phase_label: 'Research',
    priority: 'required',
    due_utc: '2026-11-30T17:00:00Z',
    due_label: 'Mon, Nov 30, 6:00 PM',
    minutes: '30',
    done: 'true',
    note: 'Page 2, "duties"',
    details: '',
  });
  expect(second).toMatchObject({
    priority: 'recommended',
    done: 'false',
    details: 'Zoë Müller; https://x.example',
  });
  expect(third).toMatchObject({ due_utc: '', due_label: '' });
  const timeless = { ...checklist, items: [{ ...checklist.items[0]!, minutes: 0 }] };
  expect(read(toCsv(timeless))[0], 'no time of its own').toMatchObject({ minutes: '' });
  expect(read(toCsv(undatedChecklist))).toHaveLength(checklist.items.length);
});

test('lines end in CRLF, and a byte order mark comes on demand', () => {
  const csv = toCsv(checklist);
  expect(csv.split('\r\n')).toHaveLength(checklist.items.length + 2);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(csv.startsWith('id,')).toBe(true);
  expect(toCsv(checklist, { byteOrderMark: true })).toBe(`\uFEFF${csv}`);
});

describe('formulas', () => {
  test.each([
    ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
    ['+1', `'+1`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'=1`],
    [' \n=1', `'=1`],
    ['＝1+1', `'＝1+1`],
    ['a=1', 'a=1'],
    [`'=1`, `'=1`],
  ])('%j is told as text', (title, expected) => {
    const list = checklistSaying(title);
    for (const row of read(toCsv(list))) expect([row['title'], row['how']]).toEqual([expected, expected]);
    expect(read(toCsv(list, { for: 'import' }))[0]?.['title']).toBe(oneLine(title));
  });

  test('not even the ids of an app’s own items are one', () => {
    const items = checklist.items.map((item) => ({ ...item, id: '=1+1' }));
    expect(read(toCsv({ ...checklist, items }))[0]?.['id']).toBe(`'=1+1`);
  });
});

describe('whatever a text holds comes out as text', () => {
  function expectToSay(text: string, options: CsvOptions): void {
    const said = oneLine(text);
    const rows = read(toCsv(checklistSaying(text), options));
    expect(rows.map(({ id }) => id)).toEqual(checklist.items.map(({ id }) => id));
    for (const row of rows) {
      expect(Object.keys(row)).toHaveLength(13);
      for (const field of ['title', 'how', 'why', 'due_label'] as const) {
        if (options.for === 'import') expect(row[field]).toBe(said);
        else {
          expect(row[field]).not.toMatch(formulaStart);
          expect([said, `'${said}`]).toContain(row[field]);
        }
      }
    }
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text, {});
    expectToSay(text, { for: 'import' });
  });

  test('any text, any moment', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<CsvOptions>({}, { for: 'import' }), (text, options) => {
        expectToSay(text, options);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(anyMoment, anyText), (dueAt) => {
        const [row] = read(toCsv({ ...checklist, items: [{ ...checklist.items[0]!, dueAt }] }));
        expect(row?.['due_utc']).toMatch(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?$/);
      }),
    );
  });
});
