import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Checklist } from '../../src/checklists/model.js';
import { toIcs, type IcsOptions } from '../../src/exporters/ics.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyMoment, anyText } from './arbitraries.js';
import { expectContentLines, labelsIn, readCalendar, valueOf, type Entry } from './calendar.js';
import { checklist, checklistSaying, hostileTexts, undatedChecklist, unsafeLinks } from './fixtures.js';

const now = '2026-11-23T10:00:00Z';
const todos: IcsOptions = { include: ['items'], itemsAs: 'todo', alarm: 30 };

function names({ entries }: Entry): string[] {
  return entries.map((entry) => String(valueOf(entry, 'uid')).split('@')[0]!);
}

function error(code: string, path: string) {
  return expect.objectContaining({ name: 'InterviewCompassError', code, path }) as Error;
}

describe('golden files', () => {
  test.each([
    ['checklist.ics', undefined],
    ['checklist-todo.ics', todos],
  ])('%s', async (name, options) => {
    const ics = toIcs(checklist, options);
    expectContentLines(ics);
    const file = new URL(`../golden/${name}`, import.meta.url);
    await expect(ics).toMatchFileSnapshot(file.pathname);
    // The line above takes LF for CRLF.
    expect(ics).toBe(readFileSync(file, 'utf8'));
  });
});

test('the interview is an event with its place, link and reminder', () => {
  const calendar = readCalendar(toIcs(checklist, { include: ['interview'] }));
  expect(calendar.properties).toEqual([
    ['version', '2.0'],
    ['prodid', '-//interview-compass//interview-compass//EN'],
    ['method', 'PUBLISH'],
    ['name', checklist.title],
    ['x-wr-calname', checklist.title],
  ]);
  expect(calendar.entries).toEqual([
    {
      kind: 'vevent',
      properties: [
        ['uid', 'interview@nordwind-42.interview-compass.invalid'],
        ['dtstamp', '2026-11-23T10:00:00Z'],
        ['sequence', 2],
        ['dtstart', '2026-12-03T09:00:00Z'],
        ['dtend', '2026-12-03T10:00:00Z'],
        ['summary', 'Hiring-manager interview: Nordwind Logistics'],
        [
          'description',
          `${checklist.interview.link}\n\n${checklist.intro}\n\n[x] Read the posting again and mark what you have done before\n[ ] Look up Zoë Müller (Lagerleiterin) and 山田 太郎\n[ ] Write down three questions, the hardest first\n[ ] Go to bed at your usual time`,
        ],
        ['location', 'Hall 4; gate B, Kaistraße 7'],
        ['url', checklist.interview.link],
        ['conference', checklist.interview.link],
        ['class', 'PRIVATE'],
      ],
      entries: [
        {
          kind: 'valarm',
          properties: [
            ['action', 'DISPLAY'],
            ['trigger', '-PT60M'],
            ['description', 'Hiring-manager interview: Nordwind Logistics'],
          ],
          entries: [],
        },
      ],
    },
  ]);
});

describe('items as events', () => {
  const { entries } = readCalendar(toIcs(checklist, { include: ['items'] }));

  test('those with a due time, ending then', () => {
    expect(entries.map((entry) => [entry.kind, valueOf(entry, 'dtstart'), valueOf(entry, 'dtend')])).toEqual([
      ['vevent', '2026-11-30T16:30:00Z', '2026-11-30T17:00:00Z'],
      ['vevent', '2026-12-01T16:40:00Z', '2026-12-01T17:00:00Z'],
      ['vevent', '2026-12-02T20:45:00Z', '2026-12-02T21:00:00Z'],
    ]);
  });

  test('which leave the time free and say how and why', () => {
    const [first] = entries;
    const { how, why } = checklist.items[0]!;
    expect(valueOf(first!, 'transp')).toBe('TRANSPARENT');
    expect(valueOf(first!, 'description')).toBe(`${how}\n\n${why}`);
    expect(valueOf(first!, 'categories')).toBe('Research');
  });
});

test('items as to-dos keep what has no date, and say what is done', () => {
  const { entries } = readCalendar(toIcs(checklist, todos));
  expect(
    entries.map((entry) => [
      entry.kind,
      ...['due', 'priority', 'status', 'percent-complete'].map((name) => valueOf(entry, name)),
      ...entry.entries.map((alarm) => valueOf(alarm, 'trigger')),
    ]),
  ).toEqual([
    ['vtodo', '2026-11-30T17:00:00Z', 1, 'COMPLETED', 100],
    ['vtodo', '2026-12-01T17:00:00Z', 5, 'NEEDS-ACTION', 0, '-PT30M'],
    ['vtodo', undefined, 9, 'NEEDS-ACTION', 0],
    ['vtodo', '2026-12-02T21:00:00Z', 1, 'NEEDS-ACTION', 0, '-PT30M'],
  ]);
  expect(toIcs(checklist, todos)).toContain('TRIGGER;RELATED=END:-PT30M');
});

describe('what was removed', () => {
  const was = { ...checklist.items[1]!, id: 'gone', title: 'Look up the way' };
  const list: typeof checklist = {
    ...checklist,
    leftOut: [
      { id: 'gone', reason: 'not-applicable', was },
      { id: 'late', reason: 'too-late' },
    ],
  };

  test('is canceled where that is asked for, under the id it had', () => {
    expect(names(readCalendar(toIcs(list)))).not.toContain('event.gone');
    const { entries } = readCalendar(toIcs(list, { include: ['removed'], alarm: 10 }));
    expect(entries.map((entry) => [valueOf(entry, 'uid'), valueOf(entry, 'status'), entry.entries])).toEqual([
      ['event.gone@nordwind-42.interview-compass.invalid', 'CANCELLED', []],
    ]);
    const [todo] = readCalendar(toIcs(list, { include: ['removed'], itemsAs: 'todo' })).entries;
    expect([valueOf(todo!, 'uid'), valueOf(todo!, 'status')]).toEqual([
      'todo.gone@nordwind-42.interview-compass.invalid',
      'CANCELLED',
    ]);
  });
});

describe('a merged list', () => {
  const other = {
    id: 'nordwind-43',
    interview: { ...checklist.interview, id: 'nordwind-43', location: 'Hall 5' },
    event: {
      ...checklist.event!,
      summary: 'HR interview',
      startsAt: '2026-12-04T10:00:00+01:00',
      endsAt: '2026-12-04T10:30:00+01:00',
    },
  };
  const from = (list: string, item: string) => [{ list, item }];
  const list: typeof checklist = {
    ...checklist,
    id: 'nordwind-42+nordwind-43',
    others: [other],
    items: [
      {
        ...checklist.items[0]!,
        from: [...from('nordwind-42', 'read-posting'), ...from('nordwind-43', 'read-posting')],
      },
      {
        ...checklist.items[1]!,
        id: 'nordwind-43.look-up-people',
        from: from('nordwind-43', 'look-up-people'),
      },
    ],
  };

  test('updates what the single lists have put into a calendar', () => {
    const uids = readCalendar(toIcs(list)).entries.map((entry) => valueOf(entry, 'uid'));
    expect(uids).toEqual([
      'interview@nordwind-42.interview-compass.invalid',
      'interview@nordwind-43.interview-compass.invalid',
      'event.read-posting@nordwind-42.interview-compass.invalid',
      'event.look-up-people@nordwind-43.interview-compass.invalid',
    ]);
  });

  test('has every interview', () => {
    const [, second] = readCalendar(toIcs(list, { include: ['interview'] })).entries;
    expect(['summary', 'dtstart', 'dtend', 'location'].map((name) => valueOf(second!, name))).toEqual([
      'HR interview',
      '2026-12-04T09:00:00Z',
      '2026-12-04T09:30:00Z',
      'Hall 5',
    ]);
  });
});

test('an item says what it is about, and what was noted', () => {
  const items = [
    {
      ...checklist.items[0]!,
      note: 'Ask for page 2',
      details: [{ kind: 'person', text: 'Zoë; Müller,\n(Lead)' } as const],
    },
  ];
  const [entry] = readCalendar(toIcs({ ...checklist, items }, { include: ['items'] })).entries;
  const { how, why } = checklist.items[0]!;
  expect(valueOf(entry!, 'description')).toBe(`${how}\n\n${why}\n\nAsk for page 2\n\n- Zoë; Müller, (Lead)`);
});

describe('reminders', () => {
  const alarms = (options: IcsOptions) =>
    readCalendar(toIcs(checklist, options)).entries.flatMap(({ entries }) =>
      entries.map((alarm) => valueOf(alarm, 'trigger')),
    );

  test('are one hour before the interview, on demand before every entry still to do, or none', () => {
    expect(alarms({})).toEqual(['-PT60M']);
    expect(alarms({ alarm: 10 })).toEqual(['-PT10M', '-PT10M', '-PT10M']);
    expect(alarms({ alarm: 0 })).toHaveLength(3);
    expect(alarms({ alarm: false })).toEqual([]);
  });

  test.each([-1, 1.5, NaN, Infinity, 50_000, '5\r\nX:1' as unknown as number])('not %j minutes', (alarm) => {
    expect(() => toIcs(checklist, { alarm })).toThrow(error('invalid-value', 'options.alarm'));
  });
});

describe('ids', () => {
  test('stay the same when the list is made again, and differ in everything else', () => {
    const uids = names(readCalendar(toIcs(checklist)));
    expect(uids).toEqual(['interview', 'event.read-posting', 'event.look-up-people', 'event.sleep']);
    const later = { ...checklist, createdAt: '2026-12-01T08:00:00Z', sequence: 3, title: 'Other' };
    expect(names(readCalendar(toIcs(later)))).toEqual(uids);
    expect(new Set([...uids, ...names(readCalendar(toIcs(checklist, todos)))]).size).toBe(8);
  });

  test.each(['a b', 'a@b', 'ä/ö', 'x\r\nATTENDEE:mailto:a@b', '{42}', 'x'.repeat(500)])(
    '%j is one value',
    (id) => {
      const ics = toIcs({ ...checklist, id }, { include: ['interview'] });
      expectContentLines(ics);
      const uid = String(valueOf(readCalendar(ics).entries[0]!, 'uid'));
      expect(uid).toMatch(/^interview@[\w.~%-]+$/);
      expect(decodeURIComponent(uid)).toBe(`interview@${id}.interview-compass.invalid`);
    },
  );

  test.each([undefined, ''])('a list needs one, %j is none', (id) => {
    expect(() => toIcs({ ...checklist, id })).toThrow(error('missing-id', 'list.id'));
  });
});

test('what is to be done in the interview begins with it, and all else ends when it is due', () => {
  const [first] = checklist.items;
  const during = {
    ...first!,
    id: 'take-notes',
    phase: 'during' as const,
    minutes: 0,
    dueAt: '2026-12-03T10:00:00+01:00',
  };
  const { entries } = readCalendar(toIcs({ ...checklist, items: [first!, during] }, { include: ['items'] }));
  expect(entries.map((entry) => [valueOf(entry, 'dtstart'), valueOf(entry, 'dtend')])).toEqual([
    ['2026-11-30T16:30:00Z', '2026-11-30T17:00:00Z'],
    ['2026-12-03T09:00:00Z', '2026-12-03T09:15:00Z'],
  ]);
});

describe('moments', () => {
  test('a list without createdAt takes now, a date or a text', () => {
    const list = { ...checklist, createdAt: undefined };
    expect(toIcs(list, { now })).toBe(toIcs(list, { now: new Date(now) }));
    expect(toIcs(list, { now })).toBe(toIcs(checklist));
    expect(toIcs(list, { now: '2026-11-23 17:00+0700' })).toBe(toIcs(checklist));
  });

  test('one of the two is needed, by the type too', () => {
    const list: Checklist = { ...checklist, createdAt: undefined };
    // @ts-expect-error -- a list that may be undated needs { now }
    expect(() => toIcs(list)).toThrow(error('missing-value', 'options.now'));
    // @ts-expect-error -- nor do other options help
    expect(() => toIcs(list, { alarm: 5 })).toThrow(error('missing-value', 'options.now'));
  });

  test.each<[path: string, list: Partial<typeof checklist>]>([
    ['list.createdAt', { createdAt: 'today' }],
    ['list.event.startsAt', { event: { ...checklist.event!, startsAt: '2026-12-03T10:00' } }],
    ['list.event.endsAt', { event: { ...checklist.event!, endsAt: '2026-02-30T10:00Z' } }],
    ['list.items[0].dueAt', { items: [{ ...checklist.items[0]!, dueAt: 'x\r\nATTENDEE:mailto:a@b' }] }],
    ['list.items[0].minutes', { items: [{ ...checklist.items[0]!, minutes: Infinity }] }],
  ])('%s must exist', (path, list) => {
    expect(() => toIcs({ ...checklist, ...list })).toThrow(error('invalid-date', path));
  });
});

describe('nothing to write', () => {
  test('an undated list has no events', () => {
    expect(() => toIcs(undatedChecklist, { now })).toThrow(error('missing-value', 'list.event'));
  });

  test('but it has to-dos', () => {
    const { entries } = readCalendar(toIcs(undatedChecklist, { now, itemsAs: 'todo' }));
    expect(entries.map(({ kind }) => kind)).toEqual(['vtodo', 'vtodo', 'vtodo', 'vtodo']);
  });

  test('include may be empty by mistake', () => {
    expect(() => toIcs(checklist, { include: [] })).toThrow(error('missing-value', 'list.event'));
  });
});

test.each(unsafeLinks)('%j goes nowhere', (link) => {
  const ics = toIcs({ ...checklist, interview: { ...checklist.interview, link } });
  const [interview] = readCalendar(ics).entries;
  expect(interview!.properties.map(([name]) => name)).not.toContain('url');
  expect(interview!.properties.map(([name]) => name)).not.toContain('conference');
  expect(valueOf(interview!, 'description')).toBe(checklist.intro);
});

test.each([-1, 1.9, NaN, '1\r\nX:1' as unknown as number])('sequence %j is a whole number', (sequence) => {
  expect(toIcs({ ...checklist, sequence })).toMatch(/\r\nSEQUENCE:[01]\r\n/);
});

describe('whatever a text holds comes out as text', () => {
  function expectToSay(text: string, options: IcsOptions): void {
    const ics = toIcs(checklistSaying(text), options);
    expectContentLines(ics);
    const [plain, said] = [readCalendar(toIcs(checklist, options)), readCalendar(ics)];
    expect(names(said)).toEqual(names(plain));
    expect(valueOf(said, 'name')).toBe(oneLine(text));
    for (const [index, entry] of said.entries.entries()) {
      const shape = ({ properties }: Entry) =>
        properties
          .map(([name]) => name)
          .filter((name) => oneLine(text) || !/description|location/.test(name));
      expect(shape(entry)).toEqual(shape(plain.entries[index]!));
      expect(valueOf(entry, 'summary')).toBe(oneLine(text));
      for (const alarm of entry.entries) expect(valueOf(alarm, 'description')).toBe(oneLine(text));
      if (valueOf(entry, 'uid') !== 'interview@nordwind-42.interview-compass.invalid') {
        expect(valueOf(entry, 'description') ?? '').toBe(multiLine(`${text}\n\n${text}`));
      } else {
        expect(valueOf(entry, 'location') ?? '').toBe(oneLine(text));
        expect(labelsIn(ics)).toEqual([oneLine(text)]);
      }
    }
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text, {});
    expectToSay(text, todos);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, fc.constantFrom<IcsOptions>({}, todos), expectToSay));
  });

  test('any moment', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const list = { ...checklist, items: [{ ...checklist.items[0]!, dueAt: moment, minutes: 0 }] };
        const [entry] = readCalendar(toIcs(list, { include: ['items'] })).entries;
        expect(valueOf(entry!, 'dtend')).toBe(moment.replace(/\.\d+/, ''));
      }),
    );
  });
});

describe('the zone of the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each([
    ['UTC', 0],
    ['Asia/Tokyo', -540],
    ['America/Los_Angeles', 480],
  ])('does not matter: %s', (timeZone, offset) => {
    process.env['TZ'] = timeZone;
    expect(new Date(0).getTimezoneOffset()).toBe(offset);
    expect(toIcs(checklist)).toBe(readFileSync(new URL('../golden/checklist.ics', import.meta.url), 'utf8'));
  });
});
