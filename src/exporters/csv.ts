/**
 * A writer of our own: RFC 4180 is a page long, and the generators do not defuse formulas by default. What is read back by
 * an independent parser is in the tests.
 */
import type { Checklist, ChecklistItem } from '../checklists/model.js';
import { oneLine } from '../text/clean.js';
import { readInstant, utc } from '../text/instant.js';
import { detailLines } from './outline.js';

/** How CSV is written. */
export interface CsvOptions {
  /**
   * For a person who opens the file in a spreadsheet, or for a program that imports it. Default: `spreadsheet`, which puts
   * an apostrophe before every text that would be a formula; the reader sees it in other programs. `import` leaves texts as
   * they are.
   */
  readonly for?: 'spreadsheet' | 'import' | undefined;
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8. Default: `false`. */
  readonly byteOrderMark?: boolean | undefined;
}

type Column = readonly [name: string, value: (item: ChecklistItem, list: Checklist) => string];

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['how', ({ how }) => how],
  ['why', ({ why }) => why],
  ['phase', ({ phase }) => phase],
  ['phase_label', ({ phase }, { labels }) => labels.phases[phase]],
  ['priority', ({ priority }) => priority],
  ['due_utc', ({ dueAt }) => instant(dueAt)],
  ['due_label', ({ due }) => due ?? ''],
  ['minutes', ({ minutes }) => (minutes > 0 ? String(minutes) : '')],
  ['done', ({ done }) => (done ? 'true' : 'false')],
  ['note', ({ note }) => note ?? ''],
  [
    'details',
    (item) =>
      detailLines(item)
        .map(({ text }) => text)
        .join('; '),
  ],
];

/**
 * A checklist as CSV (RFC 4180): a header, a row an item, lines ended by CRLF, times in UTC. A field is empty where an
 * item has no due time, or takes no time of its own. No text becomes a formula when the file is opened in a spreadsheet.
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toCsv } from 'interview-compass/exporters/csv';
 *
 * const [header, first] = toCsv(buildChecklist({ type: 'recruiter-screen' }, en)).split('\r\n');
 * header?.split(',').slice(0, 4); //=> ['id', 'title', 'how', 'why']
 * first?.split(',')[0]; //=> 'read-job-posting'
 * ```
 */
export function toCsv(list: Checklist, options: CsvOptions = {}): string {
  const { for: reader = 'spreadsheet', byteOrderMark = false } = options;
  const rows = [
    columns.map(([name]) => name),
    ...list.items.map((item) => columns.map(([, value]) => field(value(item, list), reader))),
  ];
  return `${byteOrderMark ? '\uFEFF' : ''}${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

// OWASP, "CSV Injection": what a spreadsheet reads as the beginning of a formula, in full width too.
const formula = /^\s*[=+\-@＝＋－＠]/u;

function field(text: string, reader: 'spreadsheet' | 'import'): string {
  const line = oneLine(text);
  const safe = reader === 'spreadsheet' && formula.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) || safe !== line ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function instant(iso: string | undefined): string {
  const read = readInstant(iso ?? '');
  return read === undefined ? '' : utc(read);
}
