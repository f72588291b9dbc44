import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromCalendarInvite,
  fromCalendarInvites,
  type CalendarInvite,
} from '../../src/importers/calendar-invite.js';
import { windowsZones } from '../../src/importers/calendar-invite/windows-zones.js';
import { checkInterview } from '../../src/interviews/check.js';
import { checkTimeZone } from '../../src/interviews/time.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { growth, linear, processorTime } from '../support/growth.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

const fixture = (name: string) =>
  readFileSync(`tests/fixtures/calendar/${name}.ics`, 'utf8').replaceAll('\n', '\r\n');
const event = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const codes = ({ warnings }: CalendarInvite) => warnings.map(({ code }) => code);
const people = ({ interview }: CalendarInvite) => interview?.interviewers?.map(({ name }) => name);

describe('as programs write them', () => {
  test('Google Calendar', () => {
    const read = fromCalendarInvite(fixture('google-request'), { timeZone: 'Europe/Berlin' });
    expect(read.interview).toMatchObject({
      type: 'hiring-manager',
      startsAt: '2026-12-08T14:00:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 45,
      setting: 'video',
      link: 'https://meet.google.com/wqz-hjkd-abc',
    });
    expect(read.interview?.candidate?.email).toBe('maya.chen@gmail.com');
    expect(read.interview?.interviewers).toEqual([
      expect.objectContaining({ name: 'Dana Ortiz', email: 'dana.ortiz@nordwind-logistics.example' }),
    ]);
    expect(read.interview?.location).toBeUndefined();
    expect(read.found).toContainEqual({ field: 'link', from: 'X-GOOGLE-CONFERENCE' });
  });

  test('Google Calendar calls off: the same id, and nothing to go to', () => {
    const [asked, off] = ['google-request', 'google-cancel'].map((name) => fromCalendarInvite(fixture(name)));
    expect(off).toMatchObject({ canceled: true, sequence: 1, id: asked!.id });
    expect(off!.interview).toBeUndefined();
    expect(codes(off!)).toEqual(['canceled']);
    expect(asked!.interview?.id).toBe(asked!.id);
  });

  test('Exchange with Teams, in German, with a Windows zone', () => {
    const read = fromCalendarInvite(fixture('exchange-teams'));
    expect(read.interview).toMatchObject({
      type: 'technical-interview',
      startsAt: '2026-12-09T09:30:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 90,
      setting: 'video',
      link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg2%40thread.v2/0?context=x',
      candidate: { name: 'Maya Chen', email: 'maya.chen@posteo.example' },
    });
    expect(people(read)).toEqual(['Dana Ortiz', 'Tom Weber']);
    expect(read.interview?.location).toBeUndefined();
  });

  test('Outlook with a zone of its own, in summer', () => {
    const read = fromCalendarInvite(fixture('outlook-custom-zone'), { timeZone: 'America/New_York' });
    expect(read.interview).toMatchObject({
      type: 'panel',
      startsAt: '2027-07-08T14:00:00-04:00',
      minutes: 60,
      setting: 'in-person',
      location: 'Seminar Room 2, Riverside Hospital, 14 Quay Road',
      candidate: { name: 'Maya Chen', email: 'maya.chen@mail.example' },
    });
    expect(people(read)).toEqual(['Tom Reed']);
    expect(fromCalendarInvite(fixture('outlook-custom-zone')).interview?.startsAt).toBe(
      '2027-07-08T18:00:00Z',
    );
  });

  test('Apple Calendar, in Indonesian', () => {
    const read = fromCalendarInvite(fixture('apple-invite'));
    expect(read.interview).toMatchObject({
      type: 'hiring-manager',
      startsAt: '2026-12-10T10:00:00+07:00',
      timeZone: 'Asia/Jakarta',
      minutes: 60,
      setting: 'in-person',
      location: 'Kopi Senja Senopati Jl. Senopati No. 41, Jakarta Selatan, Indonesia',
      candidate: { name: 'Bagus Pratama', email: 'bagus.pratama@gmail.com' },
    });
    expect(people(read)).toEqual(['Sari Wulandari']);
    expect(read.sequence).toBe(1);
  });

  test('Calendly: a number to be called on is no place', () => {
    const read = fromCalendarInvite(fixture('calendly'), { timeZone: 'America/Chicago' });
    expect(read.interview).toMatchObject({
      type: 'recruiter-screen',
      startsAt: '2026-12-03T10:30:00-06:00',
      minutes: 30,
      setting: 'phone',
      candidate: { name: 'Maya Chen' },
    });
    expect(people(read)).toEqual(['Priya Nair']);
    expect(read.interview?.location).toBeUndefined();
    expect(read.interview?.link).toBeUndefined();
  });

  test('a whole interview day, sent by a robot', () => {
    const day = fromCalendarInvites(fixture('greenhouse-day'), { candidateEmail: 'Maya.Chen@mail.example' });
    expect(day.map(({ interview }) => [interview?.type, interview?.startsAt])).toEqual([
      ['behavioral-interview', '2026-12-11T17:00:00Z'],
      ['system-design', '2026-12-11T18:00:00Z'],
    ]);
    expect(day.map(people)).toEqual([['Rui Silva'], ['Sam Lee']]);
    expect(day.map(({ interview }) => interview?.link)).toEqual([
      'https://acme.zoom.us/j/11223344556?pwd=def',
      'https://acme.zoom.us/j/99887766554?pwd=abc',
    ]);
    const first = fromCalendarInvite(fixture('greenhouse-day'));
    expect(first.interview?.type).toBe('behavioral-interview');
    expect(first.warnings).toContainEqual({ code: 'ambiguous', path: 'ics', detail: '2' });
  });

  test('Thunderbird with Webex, in French', () => {
    const read = fromCalendarInvite(fixture('webex-thunderbird'));
    expect(read.interview).toMatchObject({
      type: 'hr-interview',
      startsAt: '2026-12-14T14:30:00+01:00',
      timeZone: 'Europe/Paris',
      minutes: 45,
      setting: 'video',
      link: 'https://larochelle.webex.com/larochelle/j.php?MTID=m0123',
      candidate: { name: 'Inès Moreau' },
    });
    expect(people(read)).toEqual(['Claire Fontaine']);
  });
});

describe('time', () => {
  const start = (...lines: string[]) => fromCalendarInvite(event(...lines, 'SUMMARY:HR interview'));
  test.each<[line: string, startsAt: string | undefined, zone: string | undefined]>([
    ['DTSTART:20261203T090000Z', '2026-12-03T09:00:00Z', 'UTC'],
    ['DTSTART;TZID=Europe/Berlin:20260703T100000', '2026-07-03T10:00:00+02:00', 'Europe/Berlin'],
    ['DTSTART;TZID=SE Asia Standard Time:20261203T100000', '2026-12-03T10:00:00+07:00', 'Asia/Bangkok'],
    [
      'DTSTART;TZID="Pacific Standard Time":20260703T100000',
      '2026-07-03T10:00:00-07:00',
      'America/Los_Angeles',
    ],
    [
      'DTSTART;TZID=/freeassociation.sourceforge.net/America/Argentina/Ushuaia:20261203T100000',
      '2026-12-03T10:00:00-03:00',
      'America/Argentina/Ushuaia',
    ],
    ['DTSTART:20261203T100000', undefined, undefined],
    ['DTSTART;TZID=Nowhere:20261203T100000', undefined, undefined],
    ['DTSTART;VALUE=DATE:20261203', undefined, undefined],
    ['DTSTART:tomorrow', undefined, undefined],
    ['DTSTART:20260230T100000Z', undefined, undefined],
    ['X-NO:DTSTART', undefined, undefined],
  ])('%s', (line, startsAt, zone) => {
    const read = start(line);
    expect([read.interview?.startsAt, read.interview?.timeZone]).toEqual([startsAt, zone]);
    expect(codes(read).includes('no-date')).toBe(startsAt === undefined);
  });
  test('a local time is read in the zone of the reader, or of the calendar', () => {
    const floating = event('DTSTART:20261203T100000', 'SUMMARY:HR interview');
    expect(fromCalendarInvite(floating, { timeZone: 'Asia/Jakarta' }).interview?.startsAt).toBe(
      '2026-12-03T10:00:00+07:00',
    );
    const calendar = floating.replace('METHOD:REQUEST', 'X-WR-TIMEZONE:Europe/Lisbon');
    expect(fromCalendarInvite(calendar).interview?.startsAt).toBe('2026-12-03T10:00:00+00:00');
  });
  test.each<[string, number | undefined]>([
    ['DURATION:PT1H30M', 90],
    ['DURATION:P1D', 1440],
    ['DURATION:P1W', undefined],
    ['DURATION:-PT30M', undefined],
    ['DTEND:20261203T084500Z', undefined],
    ['DTEND:20261203T094500Z', 45],
    ['DTEND:nonsense', undefined],
  ])('%s lasts %s minutes', (line, minutes) => {
    expect(start('DTSTART:20261203T090000Z', line).interview?.minutes).toBe(minutes);
  });
  test('every Windows zone is one that the runtime knows', () => {
    expect(Object.keys(windowsZones).length).toBeGreaterThan(130);
    for (const zone of Object.values(windowsZones)) expect(() => checkTimeZone(zone, '')).not.toThrow();
  });
  test('a zone that repeats every second is not walked through', () => {
    const zone = (rule: string) =>
      `BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:${rule}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT`;
    const read = (rule: string) => {
      fromCalendarInvite(
        event('DTSTART;TZID=X:20261203T100000', 'SUMMARY:HR').replace('BEGIN:VEVENT', zone(rule)),
      );
    };
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYSECOND=1,2,3',
      `FREQ=YEARLY;BYMONTHDAY=${Array.from({ length: 28 }, (_, day) => day + 1).join(',')}`,
      'FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
    ]) {
      // Two thousand years of seconds would take minutes.
      expect(processorTime(() => read(rule))).toBeLessThan(1_500_000);
    }
  });
});

describe('place', () => {
  const read = (...lines: string[]) =>
    fromCalendarInvite(event('SUMMARY:Panel interview', ...lines)).interview;
  test.each<
    [lines: string[], setting: string | undefined, location: string | undefined, link: string | undefined]
  >([
    [['LOCATION:Zoom'], 'video', undefined, undefined],
    [['LOCATION:Phone call'], 'phone', undefined, undefined],
    [['LOCATION:14 Quay Road\\, Bristol'], 'in-person', '14 Quay Road, Bristol', undefined],
    [['LOCATION:https://us02web.zoom.us/j/8?pwd=1'], 'video', undefined, 'https://us02web.zoom.us/j/8?pwd=1'],
    [['LOCATION:Room Elbe; https://zoom.us/j/1'], 'in-person', 'Room Elbe', 'https://zoom.us/j/1'],
    [['LOCATION:Microsoft Teams Meeting; Berlin Office 3.14'], 'in-person', 'Berlin Office 3.14', undefined],
    [
      ['CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/room/7'],
      'video',
      undefined,
      'https://video.example/room/7',
    ],
    [['URL:https://nordwind.example/jobs/7'], undefined, undefined, undefined],
    [['URL:https://teams.live.com/meet/93'], 'video', undefined, 'https://teams.live.com/meet/93'],
    [
      ['DESCRIPTION:<a href="https://acme.webex.com/meet/x">join</a>'],
      'video',
      undefined,
      'https://acme.webex.com/meet/x',
    ],
  ])('%j', (lines, setting, location, link) => {
    const interview = read(...lines);
    expect([interview?.setting, interview?.location, interview?.link]).toEqual([setting, location, link]);
  });
  test('a link that is not safe is told, not followed', () => {
    const invite = fromCalendarInvite(event('SUMMARY:HR interview', 'LOCATION:javascript:alert(1)'));
    expect(invite.interview?.link).toBeUndefined();
    expect(invite.warnings).toContainEqual({
      code: 'unsafe-link',
      path: 'interview.link',
      detail: 'javascript:alert(1)',
    });
  });
});

describe('people', () => {
  const read = (...lines: string[]) => fromCalendarInvite(event('SUMMARY:HR interview', ...lines));
  test('who declined, rooms and robots do not interview', () => {
    const invite = read(
      'ORGANIZER:mailto:scheduling@acme.example',
      'ATTENDEE;CN=Gone;PARTSTAT=DECLINED:mailto:gone@acme.example',
      'ATTENDEE;CN=Blue Room;CUTYPE=ROOM:mailto:blue@acme.example',
      'ATTENDEE:mailto:no-reply@acme.example',
      'ATTENDEE:mailto:dana.ortiz@acme.example',
      'ATTENDEE;CN=Maya Chen:mailto:maya@gmail.com',
    );
    expect(people(invite)).toEqual(['Dana Ortiz']);
    expect(invite.interview?.candidate?.name).toBe('Maya Chen');
  });
  test('who only arranges the meeting does not interview', () => {
    const lines = [
      'ORGANIZER;CN=Lena Vogt:mailto:lena@acme.example',
      'ATTENDEE;CN=Lena Vogt:mailto:lena@acme.example',
      'ATTENDEE;CN=Dana Ortiz:mailto:dana@acme.example',
      'ATTENDEE;CN=Maya Chen:mailto:maya@gmail.com',
    ];
    expect(people(read(...lines))).toEqual(['Lena Vogt', 'Dana Ortiz']);
    const told = read(...lines, 'DESCRIPTION:You will talk with Dana Ortiz\\, Site Manager.');
    expect(told.interview?.interviewers).toEqual([
      { name: 'Dana Ortiz', title: 'Site Manager', email: 'dana@acme.example' },
    ]);
  });
  test('the candidate whose address is known is found among colleagues', () => {
    const lines = [
      'ORGANIZER;CN=Lena:mailto:lena@acme.example',
      'ATTENDEE;CN=Maya:mailto:maya@acme.example',
      'ATTENDEE;CN=Tom Reed:mailto:tom@acme.example',
    ];
    const invite = fromCalendarInvite(event('SUMMARY:HR interview', ...lines), {
      candidateEmail: ' MAYA@acme.example ',
    });
    expect(invite.interview?.candidate?.name).toBe('Maya');
    expect(people(invite)).toEqual(['Tom Reed']);
  });
});

describe('title', () => {
  const read = (title: string, ...lines: string[]) =>
    fromCalendarInvite(event(`SUMMARY:${title}`, ...lines)).interview;
  const host = 'ORGANIZER;CN=Lena Vogt:mailto:lena@nordwind-logistics.example';
  test.each<[title: string, type: string, role: string | undefined, company: string | undefined]>([
    ['Phone screen - Backend Engineer', 'recruiter-screen', 'Backend Engineer', undefined],
    [
      'Panel interview: Senior Staff Nurse at Riverside Hospital',
      'panel',
      'Senior Staff Nurse',
      'Riverside Hospital',
    ],
    [
      'Nordwind Logistics | HR interview | Warehouse Team Lead',
      'hr-interview',
      'Warehouse Team Lead',
      'Nordwind Logistics',
    ],
    ['Technical interview (Nordwind Logistics)', 'technical-interview', undefined, 'Nordwind Logistics'],
    ['HR - Final round', 'hr-closing', undefined, undefined],
    ['Store manager interview', 'hiring-manager', 'Store manager', undefined],
  ])('%s', (title, type, role, company) => {
    const interview = read(title, host);
    expect([interview?.type, interview?.role?.title, interview?.company?.name]).toEqual([
      type,
      role,
      company,
    ]);
  });
});

describe('type', () => {
  test.each<[title: string, type: string | undefined]>([
    ['Updated invitation: HM screen - Maya Chen @ Tue Dec 8, 2026', 'hiring-manager'],
    ['Vorstellungsgespräch mit der Geschäftsführung', 'executive'],
    ['Dentist', undefined],
    ['Exit interview', undefined],
  ])('%s: %s', (title, type) => {
    const read = fromCalendarInvite(event(`SUMMARY:${title}`, 'DTSTART:20261203T090000Z'));
    expect(read.interview?.type).toBe(type);
    expect(codes(read).includes('not-an-interview')).toBe(type === undefined);
    if (type === undefined) expect(read.missing[0]).toBe('type');
  });
  test('the app knows better', () => {
    const read = fromCalendarInvite(event('SUMMARY:Chat'), { type: 'peer-interview' });
    expect(read.interview?.type).toBe('peer-interview');
    expect(codes(read)).not.toContain('ambiguous');
  });
  test('a guess says so', () => {
    expect(codes(fromCalendarInvite(event('SUMMARY:Second interview')))).toContain('ambiguous');
    // A calendar holds more than interviews.
    expect(codes(fromCalendarInvite(event('SUMMARY:Lunch with Anna')))).toContain('ambiguous');
    expect(codes(fromCalendarInvite(event('SUMMARY:Lunch interview with Anna')))).not.toContain('ambiguous');
  });
});

describe('revisions', () => {
  const revision = (sequence: number, start: string, extra = '') =>
    `BEGIN:VEVENT\r\nUID:7\r\nSEQUENCE:${sequence}\r\nDTSTART:${start}\r\nSUMMARY:HR interview\r\n${extra}END:VEVENT\r\n`;
  test('the highest sequence counts, wherever it stands', () => {
    const ics = `BEGIN:VCALENDAR\r\n${revision(0, '20261201T090000Z')}${revision(2, '20261203T090000Z')}${revision(1, '20261202T090000Z')}END:VCALENDAR`;
    const read = fromCalendarInvite(ics);
    expect(read.interview?.startsAt).toBe('2026-12-03T09:00:00Z');
    expect(codes(read)).toEqual([]);
  });
  test('two calendars in one file', () => {
    const one = event('SUMMARY:HR interview', 'DTSTART:20261203T090000Z');
    const two = event('SUMMARY:Panel interview', 'DTSTART:20261202T090000Z').replace('UID:1', 'UID:2');
    expect(fromCalendarInvites(`${one}\r\n${two}`).map(({ interview }) => interview?.type)).toEqual([
      'panel',
      'hr-interview',
    ]);
  });
});

const caught = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isInterviewCompassError(error)) return error;
    throw error;
  }
  return undefined;
};

describe('rubbish', () => {
  test.each<[unknown, string]>([
    ['', 'unreadable'],
    [undefined, 'unreadable'],
    ['hello', 'unreadable'],
    ['BEGIN:VCALENDAR', 'unreadable'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'unreadable'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', 'unreadable'],
    [`BEGIN:VCALENDAR${'x'.repeat(1_000_000)}`, 'too-large'],
  ])('%.30j: %s', (ics, code) => {
    expect(caught(() => fromCalendarInvite(ics as string))).toMatchObject({ code, path: 'ics' });
  });
  test('options', () => {
    const ics = event('SUMMARY:x');
    expect(caught(() => fromCalendarInvite(ics, { timeZone: 'Mars' }))?.code).toBe('unknown-time-zone');
    expect(caught(() => fromCalendarInvite(ics, { type: 'chat' as 'panel' }))?.code).toBe('unknown-id');
  });
  test('a mail around it, LF, broken lines and an attachment do not matter', () => {
    const ics = `Hello\n\n${event('SUMMARY:HR interview', 'what is this', `ATTACH;ENCODING=BASE64;VALUE=BINARY:${'QUJD'.repeat(20_000)}`).replaceAll('\r\n', '\n')}\nBye`;
    expect(fromCalendarInvite(ics).interview?.type).toBe('hr-interview');
  });

  const name = fc.constantFrom(
    'DTSTART',
    'DTEND',
    'DURATION',
    'SUMMARY',
    'DESCRIPTION',
    'LOCATION',
    'ORGANIZER',
    'ATTENDEE',
    'SEQUENCE',
    'STATUS',
    'URL',
    'X-GOOGLE-CONFERENCE',
    'RRULE',
    'RECURRENCE-ID',
    'UID',
    'BEGIN',
    'END',
    'EXDATE',
    'GEO',
  );
  const line = fc
    .tuple(
      name,
      fc.constantFrom('', ';TZID=X', ';CN="a', ';VALUE=DATE', ';;', ';CN=^n^^', ';CUTYPE=ROOM', ';X=1;X=2'),
      fc.oneof(
        binaryText({ maxLength: 80 }),
        fc.constantFrom(
          '20261203T100000Z',
          'mailto:a@b.example',
          'VEVENT',
          'VTIMEZONE',
          '99999999T999999',
          'FREQ=SECONDLY',
        ),
      ),
    )
    .map(([key, parameters, value]) => `${key}${parameters}:${value.replace(/[\r\n]/g, '')}`);

  test('whatever stands in an event, the interview is one, or the error is ours', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const error = caught(() => {
          for (const read of fromCalendarInvites(event('SUMMARY:Panel interview', ...lines))) {
            if (read.interview) checkInterview(read.interview);
            expect(JSON.parse(JSON.stringify(read))).toEqual(read);
          }
        });
        expect(['unreadable', undefined]).toContain(error?.code);
      }),
      { numRuns: runs(1500) },
    );
  });

  test.each<[name: string, make: (size: number) => string]>([
    ['parameters', (size) => `ATTENDEE${';CN=a'.repeat(size / 5)}:mailto:a@b.example`],
    ['folds', (size) => `DESCRIPTION:${'a\r\n '.repeat(size / 4)}`],
    ['escapes', (size) => `DESCRIPTION:${'\\n'.repeat(size / 2)}`],
    ['attendees', (size) => 'ATTENDEE;CN=Ann Bo:mailto:a@b.example\r\n'.repeat(size / 39)],
    ['tags', (size) => `DESCRIPTION:${'<'.repeat(size)}`],
    ['links', (size) => `DESCRIPTION:${'https://'.repeat(size / 8)}`],
    ['events', (size) => 'END:VEVENT\r\nBEGIN:VEVENT\r\n'.repeat(size / 26)],
    ['quotes', (size) => `ATTENDEE;CN="${'a"'.repeat(size / 2)}:mailto:a@b.example`],
    ['commas', (size) => `LOCATION:${', '.repeat(size / 2)}`],
    ['letters', (size) => `SUMMARY:${'interview '.repeat(size / 10)}`],
  ])('%s: ten times the file takes about ten times as long', (_, make) => {
    const read = (ics: string) => caught(() => fromCalendarInvites(ics));
    const icsOf = (size: number) => event('SUMMARY:HR interview', make(size));
    expect(growth(read, icsOf, 450_000)).toBeLessThan(linear);
  });
});
