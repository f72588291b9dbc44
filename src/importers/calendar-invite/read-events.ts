import ICAL from 'ical.js';
import { InterviewCompassError } from '../../text/error.js';

/** Longest file that is read, in UTF-16 code units. */
export const longest = 1_000_000;
// A line this long is an attachment. ical.js takes time that grows with the square of a line's parameters.
const longestLine = 60_000;

/** A calendar and its events, each once, in its newest revision. */
export interface CalendarFile {
  /** METHOD, upper case: `REQUEST`, `CANCEL` …; empty when there is none. */
  readonly method: string;
  /** X-WR-TIMEZONE, the zone of the calendar. */
  readonly timeZone: string | undefined;
  readonly zones: ReadonlyMap<string, ICAL.Component>;
  readonly events: readonly ICAL.Component[];
}

/**
 * Reads a file with ical.js: folding, escapes and parameters are its trade. Lines that are no content lines, which
 * mail programs leave in pasted files, and attachments are left out first.
 */
export function readCalendar(ics: unknown): CalendarFile {
  if (typeof ics !== 'string' || ics.trim() === '') {
    throw unreadable(typeof ics === 'string' ? 'the file is empty' : 'a calendar file is a string');
  }
  if (ics.length > longest) {
    throw new InterviewCompassError(`the file has ${ics.length} characters`, {
      code: 'too-large',
      path: 'ics',
      hint: `Pass the invitation alone, without attachments: at most ${longest} characters.`,
    });
  }
  const calendars = parse(contentLines(ics));
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (events.length === 0) throw unreadable('the calendar has no event');
  const zones = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'));
  return {
    method: valueOf(calendars[0]!, 'method')?.toUpperCase() ?? '',
    timeZone: valueOf(calendars[0]!, 'x-wr-timezone'),
    zones: new Map(zones.map((zone) => [valueOf(zone, 'tzid') ?? '', zone])),
    events: newestOfEach(events),
  };
}

/** The value of a property as text; `undefined` when it is absent or empty. */
export function valueOf(component: ICAL.Component, name: string): string | undefined {
  // The raw value: what ical.js makes of a malformed date or duration throws, and this reader says more.
  const value: unknown = (component.getFirstProperty(name)?.jCal as unknown[] | undefined)?.[3];
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function contentLines(ics: string): string {
  const start = ics.search(/BEGIN:VCALENDAR/i);
  if (start < 0) throw unreadable('no line says BEGIN:VCALENDAR');
  return ics
    .slice(start)
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter(
      (line) =>
        line.length <= longestLine && /^[A-Za-z0-9-]{1,64}[;:]/.test(line) && !/^ATTACH[;:]/i.test(line),
    )
    .join('\r\n');
}

function parse(text: string): readonly ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const several = Array.isArray(parsed[0]);
    return (several ? (parsed as unknown[][]) : [parsed]).map((jCal) => new ICAL.Component(jCal));
  } catch (error) {
    throw unreadable(`the file is no calendar (${(error as Error).message.slice(0, 120)})`);
  }
}

/** One event for each UID: the highest SEQUENCE, then the latest stamp; of a series, the series. */
function newestOfEach(events: readonly ICAL.Component[]): readonly ICAL.Component[] {
  const newest = new Map<string, ICAL.Component>();
  for (const event of events) {
    const uid = valueOf(event, 'uid') ?? `${valueOf(event, 'dtstart')} ${valueOf(event, 'summary')}`;
    const known = newest.get(uid);
    if (!known || isNewer(event, known)) newest.set(uid, event);
  }
  return [...newest.values()];
}

function isNewer(a: ICAL.Component, b: ICAL.Component): boolean {
  const rank = (event: ICAL.Component): readonly (number | string)[] => [
    valueOf(event, 'recurrence-id') === undefined ? 1 : 0,
    sequenceOf(event),
    valueOf(event, 'last-modified') ?? valueOf(event, 'dtstamp') ?? '',
  ];
  const [first, second] = [rank(a), rank(b)];
  const differing = first.findIndex((value, index) => value !== second[index]);
  return differing >= 0 && first[differing]! > second[differing]!;
}

/** How often the event was revised. */
export function sequenceOf(event: ICAL.Component): number {
  const value: unknown = (event.getFirstProperty('sequence')?.jCal as unknown[] | undefined)?.[3];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function unreadable(problem: string): InterviewCompassError {
  return new InterviewCompassError(problem, {
    code: 'unreadable',
    path: 'ics',
    hint: 'Pass the text of an .ics file, from BEGIN:VCALENDAR to END:VCALENDAR.',
  });
}
