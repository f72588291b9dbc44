/**
 * Reads an interview out of a calendar invitation (.ics).
 *
 * @module interview-compass/importers/calendar-invite
 */
import { interviewTypeIds, type InterviewTypeId } from '../interviews/catalog.js';
import { checkId } from '../interviews/check.js';
import type { IdentifyLanguage } from '../interviews/identify.js';
import type { Interview } from '../interviews/model.js';
import { checkTimeZone } from '../interviews/time.js';
import type { Warning } from '../text/warning.js';
import { readEvent } from './calendar-invite/read-event.js';
import { readCalendar } from './calendar-invite/read-events.js';
import type { InvitationField } from './invitation/fields.js';

export type { InvitationField } from './invitation/fields.js';

/** What a calendar invitation is read against. */
export interface CalendarInviteOptions {
  /** IANA zone of the reader: the start is told in it. Default: the zone of the event. */
  readonly timeZone?: string | undefined;
  /** Email address of the candidate. Default: the one attendee from outside the organizer's company. */
  readonly candidateEmail?: string | undefined;
  /** Kind of interview, where the app knows it. Default: read from title and text. */
  readonly type?: InterviewTypeId | undefined;
  /** Languages the text may be in. Default: those its words show. */
  readonly languages?: readonly IdentifyLanguage[] | undefined;
}

/** A field and where in the event it was read from. */
export interface FoundInEvent {
  readonly field: InvitationField;
  /** Name of the property, such as `DTSTART` or `X-GOOGLE-CONFERENCE`. */
  readonly from: string;
}

/** What one event of a calendar file tells. */
export interface CalendarInvite {
  /** The interview; there whenever its type is known and it was not canceled. Its `id` stays with the event. */
  readonly interview?: Interview | undefined;
  /** The id that the interview has, or had before it was canceled. */
  readonly id: string;
  /** Revision of the event: a higher one replaces what was read before. */
  readonly sequence: number;
  /** Whether the meeting was called off. */
  readonly canceled: boolean;
  /** Title of the event. */
  readonly title: string;
  readonly found: readonly FoundInEvent[];
  /** Fields worth asking for; `type` is among them when there is no interview. */
  readonly missing: readonly InvitationField[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads the interview out of a calendar file as Google Calendar, Outlook, Apple Calendar and schedulers send it: start
 * in whatever zone the file names, length, link, place, people, type. Rooms and robots are skipped. Of several
 * revisions the newest counts; of several events the earliest, with a warning `ambiguous`.
 *
 * @throws `InterviewCompassError` `unreadable` when the text is no calendar file or holds no event, `too-large` above a
 * million characters, `unknown-time-zone` or `unknown-id` for options that cannot be meant
 *
 * @example
 * ```ts
 * import { fromCalendarInvite } from 'interview-compass/importers/calendar-invite';
 *
 * const { interview, missing } = fromCalendarInvite(`BEGIN:VCALENDAR
 * METHOD:REQUEST
 * BEGIN:VEVENT
 * UID:7f3a@nordwind.example
 * DTSTART;TZID=W. Europe Standard Time:20261203T100000
 * DURATION:PT45M
 * SUMMARY:Hiring manager interview
 * LOCATION:https://meet.google.com/abc-defg-hij
 * ORGANIZER;CN="Ortiz, Dana":mailto:dana@nordwind.example
 * END:VEVENT
 * END:VCALENDAR`);
 * interview?.type; //=> 'hiring-manager'
 * interview?.startsAt; //=> '2026-12-03T10:00:00+01:00'
 * interview?.interviewers?.[0]?.name; //=> 'Dana Ortiz'
 * missing; //=> ['company', 'role', 'candidate']
 * ```
 */
export function fromCalendarInvite(ics: string, options: CalendarInviteOptions = {}): CalendarInvite {
  const [first, ...others] = fromCalendarInvites(ics, options);
  if (others.length === 0) return first!;
  const several: Warning = { code: 'ambiguous', path: 'ics', detail: String(others.length + 1) };
  return { ...first!, warnings: [...first!.warnings, several] };
}

/**
 * Reads every event of a calendar file as an interview, earliest first: an interview day may come as one file.
 *
 * @throws `InterviewCompassError` as `fromCalendarInvite` does
 *
 * @example
 * ```ts
 * import { fromCalendarInvites } from 'interview-compass/importers/calendar-invite';
 *
 * const event = (time: string, title: string) =>
 *   `BEGIN:VEVENT\nUID:${time}\nDTSTART:20261203T${time}Z\nSUMMARY:${title}\nEND:VEVENT\n`;
 * const day = fromCalendarInvites(
 *   `BEGIN:VCALENDAR\n${event('130000', 'System design')}${event('090000', 'Bar raiser')}END:VCALENDAR`,
 * );
 * day.map(({ interview }) => interview?.type); //=> ['bar-raiser', 'system-design']
 * ```
 */
export function fromCalendarInvites(
  ics: string,
  options: CalendarInviteOptions = {},
): readonly CalendarInvite[] {
  if (options.timeZone !== undefined) checkTimeZone(options.timeZone, 'options.timeZone');
  if (options.type !== undefined) checkId(options.type, interviewTypeIds, 'options.type');
  const file = readCalendar(ics);
  const startOf = ({ interview }: CalendarInvite) => Date.parse(interview?.startsAt ?? '') || Infinity;
  return file.events
    .map((event) => readEvent(event, file, options))
    .sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}
