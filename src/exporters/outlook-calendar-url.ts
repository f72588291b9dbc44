import type { Checklist } from '../checklists/model.js';
import { composeLink, type ComposeLink } from '../text/compose-link.js';
import { InterviewCompassError } from '../text/error.js';
import { utc } from '../text/instant.js';
import { calendarEvent, type CalendarUrlOptions } from './calendar-event.js';

export type { ComposeLink };

/** What a link puts into a calendar, and into whose. */
export interface OutlookCalendarUrlOptions extends CalendarUrlOptions {
  /** `personal` for Outlook.com and Hotmail, `work` for Microsoft 365 at work or school. Default: `personal`. */
  readonly account?: 'personal' | 'work' | undefined;
}

// Microsoft documents neither the pages nor a limit.
const longest = 2048;

const pages: Readonly<Record<'personal' | 'work', string>> = {
  personal: 'https://outlook.live.com/calendar/0/action/compose',
  work: 'https://outlook.office.com/calendar/0/action/compose',
};

/**
 * The interview as a link that opens it, filled in, in Outlook on the web, or one item of the list. Nothing is saved until
 * the reader does; a second link makes a second entry, so for what may change a calendar file is better.
 *
 * @throws InterviewCompassError `missing-value` for what has no date, `unknown-id` for an item the list does not have or
 * an account that is neither
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toOutlookCalendarUrl } from 'interview-compass/exporters/outlook-calendar-url';
 *
 * const list = buildChecklist({ type: 'hr-interview', startsAt: '2026-12-03T10:00+01:00', minutes: 30 }, en);
 * const { url } = toOutlookCalendarUrl(list, { account: 'work' });
 * new URL(url).searchParams.get('startdt'); //=> '2026-12-03T09:00:00Z'
 * ```
 */
export function toOutlookCalendarUrl(list: Checklist, options: OutlookCalendarUrlOptions = {}): ComposeLink {
  const { account = 'personal' } = options;
  if (!Object.hasOwn(pages, account)) {
    throw new InterviewCompassError('there is no such kind of account', {
      code: 'unknown-id',
      path: 'options.account',
      hint: 'Use "personal" or "work".',
    });
  }
  const { title, from, to, location, body } = calendarEvent(list, options);
  const fields = {
    rru: 'addevent',
    subject: title,
    startdt: utc(from),
    enddt: utc(to),
    location,
    body,
  };
  return composeLink(pages[account], fields, { longest, warnings: [] });
}
