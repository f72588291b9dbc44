import type { Checklist } from '../checklists/model.js';
import { multiLine, oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { instantAt } from '../text/instant.js';
import { safeUrl } from '../text/url.js';
import { calendarSpan, furtherDetails } from './outline.js';

/** What a link puts into a calendar. */
export interface CalendarUrlOptions {
  /** Id of an item to add in place of the interview. */
  readonly item?: string | undefined;
}

/** An entry as the pages of calendars take it. */
export interface CalendarEvent {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly location: string;
  readonly body: string;
  /** IANA zone; empty where only an offset is known. */
  readonly timeZone: string;
}

/** The interview of a list, or one of its items, as an entry. Throws for what has no date. */
export function calendarEvent(list: Checklist, { item: id }: CalendarUrlOptions): CalendarEvent {
  const zone = list.event?.timeZone ?? '';
  const timeZone = /^[A-Za-z]/.test(zone) ? oneLine(zone) : '';
  if (id === undefined) {
    const { event, interview, intro } = list;
    if (!event) throw undated('list.event');
    const link = safeUrl(interview.link ?? '');
    return {
      title: oneLine(event.summary),
      from: instantAt(event.startsAt, 'list.event.startsAt'),
      to: instantAt(event.endsAt, 'list.event.endsAt'),
      location: oneLine(interview.location ?? '') || (link ?? ''),
      body: multiLine([link ?? '', intro].filter(Boolean).join('\n\n')),
      timeZone,
    };
  }
  const item = list.items.find((each) => each.id === id);
  if (!item) {
    throw new InterviewCompassError(`the list has no item "${oneLine(id).slice(0, 80)}"`, {
      code: 'unknown-id',
      path: 'options.item',
      hint: 'Pass the `id` of one of `list.items`.',
    });
  }
  if (item.dueAt === undefined) throw undated('options.item');
  const due = instantAt(item.dueAt, 'item.dueAt');
  return {
    title: oneLine(item.title),
    ...calendarSpan(item, due),
    location: '',
    body: multiLine([item.how, item.why, ...furtherDetails(item).map(({ text }) => `- ${text}`)].join('\n')),
    timeZone,
  };
}

function undated(path: string): InterviewCompassError {
  return new InterviewCompassError('what has no date cannot go into a calendar', {
    code: 'missing-value',
    path,
    hint: 'Set interview.startsAt before the list is built.',
  });
}
