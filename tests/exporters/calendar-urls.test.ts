import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../src/checklists/model.js';
import { toGoogleCalendarUrl, type CalendarUrlOptions } from '../../src/exporters/google-calendar-url.js';
import { toOutlookCalendarUrl } from '../../src/exporters/outlook-calendar-url.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { checklist, checklistSaying, hostileTexts, undatedChecklist, unsafeLinks } from './fixtures.js';

function read(link: string): [page: string, fields: Record<string, string>] {
  const { origin, pathname, searchParams, hash, username } = new URL(link);
  expect([hash, username]).toEqual(['', '']);
  return [`${origin}${pathname}`, Object.fromEntries(searchParams)];
}

const body = `${checklist.interview.link}\n\n${checklist.intro}`;

test('Google: the interview, with its place and zone', () => {
  const { url, length, warnings } = toGoogleCalendarUrl(checklist);
  expect(read(url)).toEqual([
    'https://calendar.google.com/calendar/render',
    {
      action: 'TEMPLATE',
      text: checklist.event!.summary,
      dates: '20261203T090000Z/20261203T100000Z',
      ctz: 'Europe/Berlin',
      location: checklist.interview.location,
      details: body,
    },
  ]);
  expect([length, warnings]).toEqual([url.length, []]);
});

test.each([
  ['personal', 'https://outlook.live.com/calendar/0/action/compose'],
  ['work', 'https://outlook.office.com/calendar/0/action/compose'],
] as const)('Outlook: the interview, in a %s account', (account, page) => {
  expect(read(toOutlookCalendarUrl(checklist, { account }).url)).toEqual([
    page,
    {
      rru: 'addevent',
      subject: checklist.event!.summary,
      startdt: '2026-12-03T09:00:00Z',
      enddt: '2026-12-03T10:00:00Z',
      location: checklist.interview.location,
      body,
    },
  ]);
});

const both = [
  ['Google', toGoogleCalendarUrl],
  ['Outlook', toOutlookCalendarUrl],
] as const;

describe.each(both)('%s', (_, toUrl) => {
  const fields = (list: Checklist, options: CalendarUrlOptions = {}) => read(toUrl(list, options).url)[1];

  test('one item of the list, ending when it is due', () => {
    const said = fields(checklist, { item: 'read-posting' });
    expect(said['text'] ?? said['subject']).toBe(checklist.items[0]!.title);
    expect(said['dates'] ?? said['enddt']).toMatch(/T17:?00:?00Z$/);
    expect(said['location']).toBeUndefined();
  });

  test('an online interview is at its link', () => {
    const interview = { ...checklist.interview, location: undefined };
    expect(fields({ ...checklist, interview })['location']).toBe(checklist.interview.link);
  });

  test.each(unsafeLinks)('%j goes nowhere', (link) => {
    const said = fields({ ...checklist, interview: { ...checklist.interview, link } });
    expect(said['details'] ?? said['body']).toBe(checklist.intro);
  });

  test('an offset is no zone to name', () => {
    const event = { ...checklist.event!, timeZone: '+05:30' };
    expect(fields({ ...checklist, event })['ctz']).toBeUndefined();
  });

  test('a link that is too long says so', () => {
    const { warnings, length } = toUrl({ ...checklist, intro: 'x'.repeat(9000) });
    expect(warnings).toEqual([{ code: 'too-long', path: 'url', detail: String(length) }]);
  });

  test.each([
    ['missing-value', 'list.event', undatedChecklist, {}],
    ['missing-value', 'options.item', undatedChecklist, { item: 'read-posting' }],
    ['unknown-id', 'options.item', checklist, { item: 'read-post' }],
    [
      'invalid-date',
      'list.event.startsAt',
      { ...checklist, event: { ...checklist.event!, startsAt: 'soon' } },
      {},
    ],
  ])('%s at %s', (code, path, list, options) => {
    expect(() => toUrl(list, options)).toThrow(expect.objectContaining({ code, path }));
  });

  describe('whatever a text holds comes out as text', () => {
    function expectToSay(text: string): void {
      const list = checklistSaying(text);
      const { url } = toUrl(list);
      expect(url).toMatch(/^https:\/\/[\w./-]+\?(?:&?\w+=[\w.~%-]+)+$/);
      const said = fields(list);
      expect(said['text'] ?? said['subject'] ?? '').toBe(oneLine(text));
      expect(said['location'] ?? '').toBe(oneLine(text) || checklist.interview.link);
      const written = multiLine(`${checklist.interview.link}\n\n${text}`);
      expect((said['details'] ?? said['body'])?.replaceAll('&lt;', '<')).toBe(
        written.replaceAll('&lt;', '<'),
      );
      expect(said['details'] ?? '').not.toContain('<');
    }

    test.each(hostileTexts)('%s', (__, text) => {
      expectToSay(text);
    });

    test('any text', () => {
      fc.assert(fc.property(anyText, expectToSay));
    });
  });
});

test('an account that is neither is refused', () => {
  expect(() => toOutlookCalendarUrl(checklist, { account: 'school' as never })).toThrow(
    expect.objectContaining({ code: 'unknown-id', path: 'options.account' }),
  );
});
