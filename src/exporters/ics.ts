/**
 * A writer of our own: of the generators measured, none does to-dos, alarms and folding by octets through a typed API
 * in all runtimes. What is read back by independent parsers is in the tests.
 */
import type { Checklist, ChecklistItem, Dated, MergedInterview, Priority } from '../checklists/model.js';
import type { Moment } from '../interviews/time.js';
import { oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { icsLines, icsParameter, icsText, icsTime } from '../text/ics.js';
import { checkInstant, instantAt } from '../text/instant.js';
import { encodeQuery, safeUrl } from '../text/url.js';
import { calendarSpan, furtherDetails } from './outline.js';

/** What goes into a calendar file. */
export interface IcsOptions {
  /**
   * The interview, the items of the list, and those that an earlier version of it held, as canceled. Default: the first
   * two. Pass `removed` too where that earlier version was exported.
   */
  readonly include?: readonly ('interview' | 'items' | 'removed')[] | undefined;
  /**
   * How items are written. Default: `event`, which every calendar shows; items without `dueAt` are then left out.
   * `todo` is for task apps and keeps them. Few apps read events and to-dos from one file: write one file of each.
   */
  readonly itemsAs?: 'event' | 'todo' | undefined;
  /**
   * Minutes before each entry at which it reminds; `false` for no reminders. Default: 60 before the interview, none for
   * items. Google and Outlook drop reminders on import and use the reader's own.
   */
  readonly alarm?: number | false | undefined;
}

interface Writing {
  readonly list: Checklist;
  /** `DTSTAMP` and `SEQUENCE`. */
  readonly version: readonly string[];
  readonly itemsAs: 'event' | 'todo';
  readonly alarm: number | false | undefined;
  /** Whether what is written is to be taken out of the calendar. */
  readonly canceled?: boolean | undefined;
}

const interviewAlarmMinutes = 60;
const priorities: Readonly<Record<Priority, number>> = { required: 1, recommended: 5, optional: 9 };

/**
 * A checklist as an iCalendar file (RFC 5545) with UTC times: the interview as an event, the items as events that end
 * when they are due (or begin, in the interview), or as to-dos. Ids come from `list.id` and the item ids, so that a later file updates what an
 * earlier one made. Everything is private, and only the interview blocks time: calendars are often shared at work.
 *
 * @throws InterviewCompassError `missing-id` without `list.id`, `missing-value` when nothing is left to write (an
 * undated list has no events: write its items as to-dos), and `invalid-date` or `invalid-value` for what cannot be meant
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 * import { toIcs } from 'interview-compass/exporters/ics';
 *
 * const list = buildChecklist(
 *   { id: 'nordwind-1', type: 'hiring-manager', startsAt: '2026-12-03T10:00+01:00' },
 *   en,
 *   { now: '2026-11-23T10:00Z' },
 * );
 * toIcs(list, { include: ['interview'] }).includes('DTSTART:20261203T090000Z'); //=> true
 * ```
 */
export function toIcs(list: Dated<Checklist>, options?: IcsOptions): string;
export function toIcs(list: Checklist, options: IcsOptions & { readonly now: Moment }): string;
export function toIcs(
  list: Checklist,
  options: IcsOptions & { readonly now?: Moment | undefined } = {},
): string {
  const { include = ['interview', 'items'], itemsAs = 'event', alarm } = options;
  checkAlarm(alarm);
  const { createdAt, sequence } = list;
  const made =
    createdAt === undefined ? instantAt(options.now, 'options.now') : instantAt(createdAt, 'list.createdAt');
  const version = [`DTSTAMP:${icsTime(made)}`, `SEQUENCE:${sequence > 0 ? Math.trunc(sequence) : 0}`];
  const writing: Writing = { list, version, itemsAs, alarm };
  const components = [
    ...(include.includes('interview') ? interviewEvents(writing, !include.includes('items')) : []),
    ...(include.includes('items')
      ? list.items.flatMap((item, index) => itemEntry(item, `list.items[${index}]`, writing))
      : []),
    ...(include.includes('removed') ? removedEntries(writing) : []),
  ];
  if (components.length === 0) {
    throw new InterviewCompassError('there is nothing to put into a calendar', {
      code: 'missing-value',
      path: 'list.event',
      hint: 'Set interview.startsAt before the list is built, or pass { itemsAs: "todo" } to write undated to-dos.',
    });
  }
  const name = line(list.title);
  return icsLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//interview-compass//interview-compass//EN',
    // Outlook takes every entry of a published file, but only the first of a request.
    'METHOD:PUBLISH',
    // RFC 7986 section 5.1, and the older name of the same that more readers know.
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...components,
    'END:VCALENDAR',
  ]);
}

function interviewEvents(writing: Writing, withItems: boolean): string[] {
  const { id, event, interview, others, intro, items } = writing.list;
  const plan = withItems
    ? items.map(({ done, title }) => `[${done ? 'x' : ' '}] ${oneLine(title)}`).join('\n')
    : '';
  const main = { id: others ? interview.id : id, event, interview };
  return [
    ...interviewEvent(main, 'list.event', [intro, plan], writing),
    ...(others ?? []).flatMap((each, index) =>
      interviewEvent(each, `list.others[${index}].event`, [], writing),
    ),
  ];
}

function interviewEvent(
  { id, event, interview }: MergedInterview,
  path: string,
  about: readonly string[],
  { version, alarm = interviewAlarmMinutes }: Writing,
): string[] {
  if (!event) return [];
  const url = interview.link === undefined ? undefined : safeUrl(interview.link);
  return [
    'BEGIN:VEVENT',
    `UID:${uid('interview', id)}`,
    ...version,
    `DTSTART:${icsTime(instantAt(event.startsAt, `${path}.startsAt`))}`,
    `DTEND:${icsTime(instantAt(event.endsAt, `${path}.endsAt`))}`,
    `SUMMARY:${line(event.summary)}`,
    ...described([url ?? '', ...about]),
    ...(interview.location ? [`LOCATION:${line(interview.location)}`] : []),
    // RFC 7986 section 5.11 beside the plain URL: calendars make a button of it.
    ...(url ? [`URL:${url}`, `CONFERENCE;VALUE=URI;LABEL=${icsParameter(event.summary)}:${url}`] : []),
    'CLASS:PRIVATE',
    ...alarmLines(alarm, event.summary),
    'END:VEVENT',
  ];
}

/** What is in the list no more: RFC 5545 section 3.8.1.11, so that a calendar that has it takes it out. */
function removedEntries({ list, ...writing }: Writing): string[] {
  return list.leftOut.flatMap(({ was }, index) =>
    was
      ? itemEntry({ ...was, done: false }, `list.leftOut[${index}].was`, { ...writing, list, canceled: true })
      : [],
  );
}

function itemEntry(item: ChecklistItem, path: string, writing: Writing): string[] {
  const { list, version, itemsAs, alarm = false, canceled = false } = writing;
  const due = item.dueAt === undefined ? undefined : instantAt(item.dueAt, `${path}.dueAt`);
  const reminds = item.done || canceled || due === undefined ? false : alarm;
  const { list: listId, item: itemId } = item.from?.[0] ?? { list: list.id, item: item.id };
  const common = [
    ...version,
    `SUMMARY:${line(item.title)}`,
    ...described([item.how, item.why, item.note ?? '', detailText(item)]),
    `CATEGORIES:${line(list.labels.phases[item.phase])}`,
    'CLASS:PRIVATE',
  ];
  if (itemsAs === 'todo') {
    return [
      'BEGIN:VTODO',
      `UID:${uid(`todo.${itemId}`, listId)}`,
      ...common,
      ...(due === undefined ? [] : [`DUE:${icsTime(due)}`]),
      `PRIORITY:${priorities[item.priority]}`,
      `STATUS:${canceled ? 'CANCELLED' : item.done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
      `PERCENT-COMPLETE:${item.done ? 100 : 0}`,
      ...alarmLines(reminds, item.title, ';RELATED=END'),
      'END:VTODO',
    ];
  }
  if (due === undefined) return [];
  const { from, to } = calendarSpan(item, due);
  return [
    'BEGIN:VEVENT',
    `UID:${uid(`event.${itemId}`, listId)}`,
    ...common,
    `DTSTART:${icsTime(checkInstant(from, `${path}.minutes`))}`,
    `DTEND:${icsTime(checkInstant(to, `${path}.minutes`))}`,
    'TRANSP:TRANSPARENT',
    ...(canceled ? ['STATUS:CANCELLED'] : []),
    ...alarmLines(reminds, item.title),
    'END:VEVENT',
  ];
}

function detailText(item: ChecklistItem): string {
  return furtherDetails(item)
    .map(({ text }) => `- ${text}`)
    .join('\n');
}

/** A TEXT value of one line. */
function line(text: string): string {
  return icsText(oneLine(text));
}

function described(paragraphs: readonly string[]): string[] {
  const text = icsText(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
  return text ? [`DESCRIPTION:${text}`] : [];
}

function alarmLines(minutes: number | false, text: string, related = ''): string[] {
  if (minutes === false) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER${related}:-PT${minutes}M`,
    `DESCRIPTION:${line(text)}`,
    'END:VALARM',
  ];
}

/** RFC 7986 section 5.3. Servers refuse one id for an event and a to-do, so each kind has its own. */
function uid(entry: string, id: string | undefined): string {
  if (id) return `${encodeQuery(entry)}@${encodeQuery(id)}.interview-compass.invalid`;
  throw new InterviewCompassError('a calendar entry needs an id that stays the same', {
    code: 'missing-id',
    path: 'list.id',
    hint: 'Set interview.id before the list is built: your own id of the interview.',
  });
}

function checkAlarm(alarm: number | false | undefined): void {
  if (alarm === undefined || alarm === false || (Number.isInteger(alarm) && alarm >= 0 && alarm <= 40_320))
    return;
  throw new InterviewCompassError(`${String(alarm)} is not a number of minutes`, {
    code: 'invalid-value',
    path: 'options.alarm',
    hint: 'Pass whole minutes from 0 to 40320 (four weeks), or false.',
  });
}
