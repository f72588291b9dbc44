import { interviewTypes } from '../interviews/catalog.js';
import { checkInterview } from '../interviews/check.js';
import { familiesOf } from '../interviews/families.js';
import type { Interview } from '../interviews/model.js';
import { instantFrom } from '../interviews/time.js';
import { fillFirst } from '../text/fill.js';
import { listedQuestions } from './details.js';
import { entriesOf } from './entries.js';
import { itemMaker, leftOutOf, warningsOf } from './items.js';
import type { Checklist, ChecklistItem, ChecklistPreferences } from './model.js';
import { checkOptions, type ChecklistOptions } from './options.js';
import { planTasks, type FreeTime } from './plan.js';
import { eventOf, placesByFamily, placesOf } from './say.js';
import { readSlots } from './slots.js';
import type { ChecklistWords } from './words.js';
import { zoneOf } from './zone.js';

/** The version before, when there is one: what was done, set and left out there. */
export interface Before {
  readonly items: ReadonlyMap<string, ChecklistItem>;
  /** Ids that were skipped. */
  readonly skipped: readonly string[];
}

const nothingBefore: Before = { items: new Map(), skipped: [] };

/** Makes a list, new or the next version of one. Checks everything first. */
export function assemble(
  interview: Interview,
  words: ChecklistWords,
  options: ChecklistOptions,
  before: Before = nothingBefore,
): Checklist {
  const checked = checkInterview(interview);
  checkOptions(options);
  const now = options.now === undefined ? undefined : instantFrom(options.now, 'options.now');
  const start = checked && { ...checked, timeZone: zoneOf(interview, checked, options.timeZone) };
  const minutes = interview.minutes ?? usualMinutes(interview);
  const families = familiesOf(interview);
  const preferences = preferencesOf(options);
  const questions = options.questions && listedQuestions(options.questions);
  const skipped = new Set<string>(options.skip ?? before.skipped);
  const all = entriesOf({
    interview,
    families,
    words,
    placesFor: placesByFamily(interview, start, minutes, words),
    preferences,
    options,
    questions: questions ?? {},
    previous: before.items,
  });
  const plan = planTasks(
    all.filter(({ id }) => !skipped.has(id)),
    {
      // Without a date the distances still give the order: measured from any fixed day they sort the same.
      start: start ?? { instant: Date.UTC(2001, 0, 31, 12), timeZone: 'UTC' },
      minutes,
      now,
      weekend: preferences.weekend,
      restOnWeekend: preferences.restOnWeekend,
    },
    start !== undefined,
    freeTime(options),
  );
  const make = itemMaker(words.code, start);
  const event = start && eventOf(interview, start, minutes, words);
  const { merged, card } = words.checklists.notes;
  return {
    kind: 'checklist',
    schemaVersion: 1,
    ...(interview.id && { id: interview.id }),
    ...(now !== undefined && { createdAt: new Date(now).toISOString() }),
    sequence: 0,
    locale: words.code,
    title: fillFirst(words.checklists.titles, placesOf(interview, start, minutes, words))!,
    intro: words.checklists.intro[families.length > 1 ? 'mixed' : families[0]!],
    closing: words.checklists.closing,
    labels: { ...words.checklists.labels, merged, card },
    interview,
    ...(event && { event }),
    ...(questions && Object.keys(questions).length > 0 && { questions }),
    ...(Object.keys(preferences).length > 0 && { preferences }),
    items: plan.tasks.map(({ task, at }) => make(task, at)),
    leftOut: leftOutOf(plan, all, skipped, before.items, make),
    warnings: warningsOf(interview, start, minutes, now, plan),
  };
}

/** The middle of the type's usual range, to five minutes. */
function usualMinutes({ type }: Interview): number {
  const { min, max } = interviewTypes[type].minutes;
  return Math.round((min + max) / 10) * 5;
}

function preferencesOf(options: ChecklistOptions): ChecklistPreferences {
  const { circumstances = [], place, timeZone, weekend, restOnWeekend } = options;
  return {
    ...(circumstances.length > 0 && { circumstances }),
    ...(place !== undefined && { place }),
    ...(timeZone !== undefined && { timeZone }),
    ...(weekend !== undefined && { weekend }),
    ...(restOnWeekend !== undefined && { restOnWeekend }),
  };
}

function freeTime({ minutesAvailable }: ChecklistOptions): FreeTime | undefined {
  return minutesAvailable === undefined || typeof minutesAvailable === 'number'
    ? minutesAvailable
    : readSlots(minutesAvailable, 'options.minutesAvailable');
}
