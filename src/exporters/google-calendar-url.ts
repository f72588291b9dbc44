import type { Checklist } from '../checklists/model.js';
import { composeLink, type ComposeLink } from '../text/compose-link.js';
import { icsTime } from '../text/ics.js';
import { calendarEvent, type CalendarUrlOptions } from './calendar-event.js';

export type { CalendarUrlOptions, ComposeLink };

// Google documents neither the page nor a limit. RFC 9110 section 4.1: anything on the way may refuse more than 8,000.
const longest = 8000;

/**
 * The interview as a link that opens it, filled in, in Google Calendar on the web, or one item of the list. Nothing is
 * saved until the reader does; a second link makes a second entry, so for what may change a calendar file is better.
 *
 * @throws InterviewCompassError `missing-value` for what has no date, `unknown-id` for an item the list does not have
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toGoogleCalendarUrl } from 'interview-compass/exporters/google-calendar-url';
 *
 * const list = buildChecklist({ type: 'hr-interview', startsAt: '2026-12-03T10:00+01:00', minutes: 30 }, en);
 * const { url } = toGoogleCalendarUrl(list);
 * new URL(url).searchParams.get('dates'); //=> '20261203T090000Z/20261203T093000Z'
 * ```
 */
export function toGoogleCalendarUrl(list: Checklist, options: CalendarUrlOptions = {}): ComposeLink {
  const { title, from, to, location, body, timeZone } = calendarEvent(list, options);
  const fields = {
    action: 'TEMPLATE',
    text: title,
    dates: `${icsTime(from)}/${icsTime(to)}`,
    ctz: timeZone,
    location,
    details: googleText(body),
  };
  return composeLink('https://calendar.google.com/calendar/render', fields, { longest, warnings: [] });
}

/** The page shows tags in `details` as what they mean; a text has none. */
function googleText(text: string): string {
  return text.replaceAll('<', '&lt;');
}
