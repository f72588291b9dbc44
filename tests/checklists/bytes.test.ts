/** Same input, same bytes: whatever the zone of the machine, and however often. */
import { afterEach, expect, test } from 'vitest';
import { buildChecklist } from '../../src/checklists/build.js';
import { mergeChecklists } from '../../src/checklists/merge.js';
import { rescheduleChecklist } from '../../src/checklists/reschedule.js';
import { updateItem } from '../../src/checklists/update.js';
import { toCsv } from '../../src/exporters/csv.js';
import { toGoogleCalendarUrl } from '../../src/exporters/google-calendar-url.js';
import { toHtml } from '../../src/exporters/html.js';
import { toIcs } from '../../src/exporters/ics.js';
import { toMarkdown } from '../../src/exporters/markdown.js';
import { toOutlookCalendarUrl } from '../../src/exporters/outlook-calendar-url.js';
import { toPrintCard } from '../../src/exporters/print-card.js';
import { toText } from '../../src/exporters/text.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/index.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** All there is to make of an interview, in one text. */
function everything(interview: Interview): string {
  const now = '2026-03-27T20:00Z';
  const list = updateItem(
    buildChecklist(interview, en, {
      now,
      minutesAvailable: [
        { from: '2026-03-28T09:00Z', to: '2026-03-28T12:00Z' },
        { from: '2026-03-29T00:30Z', to: '2026-03-29T20:00Z' },
      ],
    }),
    'company-website',
    { done: true, dueAt: '2026-03-28T10:00Z' },
  );
  const moved = rescheduleChecklist(list, { ...interview, startsAt: '2026-04-06T10:00' }, en, { now });
  const merged = mergeChecklists([
    moved,
    buildChecklist({ ...interview, id: 'n-2', type: 'panel' }, en, { now }),
  ]);
  return JSON.stringify(
    [list, moved, merged].map((each) => [
      each,
      toMarkdown(each),
      toHtml(each),
      toText(each),
      toCsv(each),
      toIcs(each, { now, include: ['interview', 'items', 'removed'] }),
      toPrintCard(each),
      toGoogleCalendarUrl(each),
      toOutlookCalendarUrl(each),
    ]),
  );
}

test.each(['Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu'])('an interview in %s', (timeZone) => {
  const interview: Interview = {
    id: 'n-1',
    type: 'hiring-manager',
    startsAt: '2026-03-30T10:00',
    timeZone,
    setting: 'video',
    link: 'https://meet.example/r/42',
    company: { name: 'Nordwind' },
    interviewers: [{ name: 'Dana Ortiz' }],
  };
  const made = ['UTC', 'Pacific/Apia', 'America/New_York'].map((machine, index) => {
    process.env['TZ'] = machine;
    expect(new Date('2026-03-30T12:00Z').getTimezoneOffset()).toBe([0, -780, 240][index]);
    return everything(interview);
  });
  expect(new Set(made).size).toBe(1);
});
