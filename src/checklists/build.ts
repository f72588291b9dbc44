import { interviewTypes } from '../interviews/catalog.js';
import { checkId, checkInterview } from '../interviews/check.js';
import { familiesOf } from '../interviews/families.js';
import type { Interview, Person } from '../interviews/model.js';
import { instantFrom, toIso, type Moment, type Start } from '../interviews/time.js';
import { inSentence } from '../text/case.js';
import { oneLine } from '../text/clean.js';
import { fillFirst, type PlaceValues, type Variants } from '../text/fill.js';
import { InterviewCompassError } from '../text/error.js';
import type { Warning } from '../text/warning.js';
import { checklistItems, type ChecklistItemId } from './catalog.js';
import { chooseItems, type ChosenItem } from './choose.js';
import {
  circumstances as knownCircumstances,
  type Checklist,
  type ChecklistEvent,
  type ChecklistItem,
  type Circumstance,
  type Dated,
  type LeftOutItem,
} from './model.js';
import { isAfter, scheduleTasks } from './schedule.js';
import type { ChecklistWords } from './words.js';

/** How a checklist is made. */
export interface ChecklistOptions {
  /** The current moment. Nothing is due before it; it becomes `createdAt`. Without it all ideal times are given. */
  readonly now?: Moment | undefined;
  /** What is special about the candidate's situation; each adds items of its own. */
  readonly circumstances?: readonly Circumstance[] | undefined;
  /** Country or region of the job, ISO 3166, such as `ID` or `US-CA`; adds what applies there. */
  readonly place?: string | undefined;
  /** Ids of items to leave out. */
  readonly skip?: readonly ChecklistItemId[] | undefined;
}

/**
 * Makes the prep checklist of an interview: what to do, when it is due in the candidate's time zone, how, and why.
 * Without a date the items are in order but not dated; after the interview only what comes after is left.
 *
 * @throws InterviewCompassError when the interview cannot be meant: unknown id, impossible date, unknown zone, …
 *
 * @example
 * ```ts
 * import { buildChecklist, en } from 'interview-compass';
 *
 * const list = buildChecklist(
 *   { type: 'recruiter-screen', startsAt: '2026-12-03T10:00', timeZone: 'Europe/Berlin' },
 *   en,
 *   { now: '2026-11-24T08:00Z' },
 * );
 * list.title; //=> 'Prepare for your recruiter screen'
 * list.event?.when; //=> 'Thursday, December 3, 2026 at 10:00 AM GMT+1'
 * ```
 */
export function buildChecklist(
  interview: Interview,
  words: ChecklistWords,
  options: ChecklistOptions & { readonly now: Moment },
): Dated<Checklist>;
export function buildChecklist(
  interview: Interview,
  words: ChecklistWords,
  options?: ChecklistOptions,
): Checklist;
export function buildChecklist(
  interview: Interview,
  words: ChecklistWords,
  options: ChecklistOptions = {},
): Checklist {
  const start = checkInterview(interview);
  const { circumstances = [], place, skip = [] } = options;
  circumstances.forEach((each, index) =>
    checkId(each, knownCircumstances, `options.circumstances[${index}]`),
  );
  if (place !== undefined) checkPlace(place);
  skip.forEach((id, index) => checkId(id, Object.keys(checklistItems), `options.skip[${index}]`));
  const now = options.now === undefined ? undefined : instantFrom(options.now, 'options.now');
  const minutes = interview.minutes ?? usualMinutes(interview);
  const families = familiesOf(interview);
  const event = start && eventOf(interview, start, minutes, words);
  const places = placesOf(interview, start, minutes, words);
  const leftOut: LeftOutItem[] = [];

  const chosen = chooseItems(interview, families, circumstances, place).filter(({ id }) => {
    if (skip.includes(id)) leftOut.push({ id, reason: 'skipped' });
    return !skip.includes(id);
  });
  const items: ChecklistItem[] = [];
  for (const { item, at } of orderItems(chosen, start, minutes, now)) {
    if (start && at === undefined) leftOut.push({ id: item.id, reason: 'too-late' });
    else items.push(wordItem(item, places, words, start && at !== undefined ? { at, start } : undefined));
  }
  return {
    kind: 'checklist',
    schemaVersion: 1,
    ...(interview.id && { id: interview.id }),
    ...(now !== undefined && { createdAt: new Date(now).toISOString() }),
    sequence: 0,
    locale: words.code,
    title: fillFirst(words.checklists.titles, places)!,
    intro: words.checklists.intro[families.length > 1 ? 'mixed' : families[0]!],
    closing: words.checklists.closing,
    labels: words.checklists.labels,
    interview,
    ...(event && { event }),
    items,
    leftOut,
    warnings: warningsOf(interview, start, minutes, now),
  };
}

function checkPlace(place: string): void {
  if (/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(place)) return;
  throw new InterviewCompassError(`${JSON.stringify(place)} is not a country or region`, {
    code: 'invalid-value',
    path: 'options.place',
    hint: 'Pass an ISO 3166 code, such as "ID" or "US-CA".',
  });
}

/** The middle of the type's usual range, to five minutes. */
function usualMinutes({ type }: Interview): number {
  const { min, max } = interviewTypes[type].minutes;
  return Math.round((min + max) / 10) * 5;
}

function orderItems(
  chosen: readonly ChosenItem[],
  start: Start | undefined,
  minutes: number,
  now: number | undefined,
) {
  // Without a date the distances still give the order: measured from any fixed day they sort the same.
  const from = start ?? { instant: Date.UTC(2001, 0, 31, 12), timeZone: 'UTC' };
  const tasks = chosen.map((item) => ({ ...item.facts, minutes: item.minutes, item }));
  const over = start && now !== undefined && now > start.instant + minutes * 60_000;
  return scheduleTasks(tasks, from, minutes, start && now).map(({ task, at }) => ({
    item: task.item,
    at: over && !isAfter(task.due) ? undefined : at,
  }));
}

function wordItem(
  { id, facts, families, priority, minutes }: ChosenItem,
  places: PlaceValues,
  words: ChecklistWords,
  due: { at: number; start: Start } | undefined,
): ChecklistItem {
  const { title, how, why } = words.checklists.items[id];
  const say = (variants: Variants) => fillFirst(variants, places)!;
  return {
    id,
    title: say(title),
    how: say(how),
    why,
    phase: facts.phase,
    priority,
    minutes,
    ...(due && {
      dueAt: toIso(due.at, due.start.timeZone),
      due: tell(due.at, due.start, words, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
      }),
    }),
    done: false,
    families,
    sources: facts.sources,
  };
}

function eventOf(interview: Interview, start: Start, minutes: number, words: ChecklistWords): ChecklistEvent {
  return {
    summary: fillFirst(words.checklists.eventTitles, {
      type: words.interviews.types[interview.type].name,
      company: named(interview.company?.name),
    })!,
    startsAt: toIso(start.instant, start.timeZone),
    endsAt: toIso(start.instant + minutes * 60_000, start.timeZone),
    timeZone: start.timeZone,
    when: tell(start.instant, start, words, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  };
}

function placesOf(
  interview: Interview,
  start: Start | undefined,
  minutes: number,
  words: ChecklistWords,
): PlaceValues {
  const people = (interview.interviewers ?? []).filter(({ role }) => role !== 'ai-system');
  const list = new Intl.ListFormat(words.code, { type: 'conjunction' });
  // Beyond four names a title is no title any more; the variants without names serve then.
  const few = people.length > 0 && people.length < 5 ? people : undefined;
  return {
    company: named(interview.company?.name),
    role: named(interview.role?.title),
    // Beyond four names a title is no title any more; the variants without names serve then.
    interviewers: few && list.format(few.map((each) => nameOf(each, few.length < 3))),
    interviewer: people[0] && nameOf(people[0], false),
    names: few && list.format(few.map((each) => nameOf(each, false))),
    link: named(interview.link),
    location: named(interview.location),
    time: start && tell(start.instant, start, words, { timeStyle: 'short' }),
    date: start && tell(start.instant, start, words, { dateStyle: 'full' }),
    minutes: String(minutes),
    type: inSentence(words.interviews.types[interview.type].name),
  };
}

function nameOf({ name, title }: Person, withTitle: boolean): string {
  return withTitle && title ? `${oneLine(name)} (${oneLine(title)})` : oneLine(name);
}

function named(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

function tell(
  instant: number,
  { timeZone }: Start,
  words: ChecklistWords,
  format: Intl.DateTimeFormatOptions,
): string {
  // Newer CLDR puts a narrow no-break space before AM; older data an ordinary one. One form for all.
  return new Intl.DateTimeFormat(words.code, { ...format, timeZone })
    .format(instant)
    .replace(/[\u202F\u00A0]/g, ' ');
}

function warningsOf(
  interview: Interview,
  start: Start | undefined,
  minutes: number,
  now: number | undefined,
): Warning[] {
  const warnings: Warning[] = [];
  if (!start) warnings.push({ code: 'no-date', path: 'interview.startsAt' });
  else if (now !== undefined && now > start.instant + minutes * 60_000)
    warnings.push({ code: 'already-past', path: 'interview.startsAt' });
  if (start && interview.minutes === undefined) {
    warnings.push({ code: 'assumed-length', path: 'interview.minutes', detail: String(minutes) });
  }
  return warnings;
}
