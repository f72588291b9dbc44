import { checkId } from '../interviews/check.js';
import { checkTimeZone, type Moment } from '../interviews/time.js';
import { oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { checklistItems, type ChecklistItemId } from './catalog.js';
import { isLead } from './leads.js';
import {
  checklistPhases,
  circumstances as knownCircumstances,
  priorities,
  type ChecklistPhase,
  type ChecklistPreferences,
  type ChecklistQuestions,
  type ItemLead,
  type Lead,
  type Priority,
} from './model.js';
import type { FreeSlot } from './slots.js';

/** An item of an app's own. */
export interface OwnItem extends ItemLead {
  /** Stable id, unique in the list and none of ours. */
  readonly id: string;
  readonly title: string;
  /** Default: empty. */
  readonly how?: string | undefined;
  /** Default: empty. */
  readonly why?: string | undefined;
  /** Default: `logistics`, or `after` when it is due after the interview. */
  readonly phase?: ChecklistPhase | undefined;
  /** Default: `recommended`. */
  readonly priority?: Priority | undefined;
  /** Minutes it takes. Default: 0. */
  readonly minutes?: number | undefined;
}

/** What an app says in place of ours, a field at a time. */
export interface ItemReplacement {
  readonly title?: string | undefined;
  readonly how?: string | undefined;
  readonly why?: string | undefined;
  readonly priority?: Priority | undefined;
  /** Minutes it takes. */
  readonly minutes?: number | undefined;
  readonly due?: Lead | undefined;
  readonly latest?: Lead | undefined;
}

/** How a checklist is made. */
export interface ChecklistOptions extends ChecklistPreferences {
  /** The current moment. Nothing is due before it; it becomes `createdAt`. Without it all ideal times are given. */
  readonly now?: Moment | undefined;
  /**
   * The time there is to prepare: minutes, or free slots, in which what takes time is then placed. What comes during and
   * after the interview takes none of it. Default: all the time from `now` to the start.
   */
  readonly minutesAvailable?: number | readonly FreeSlot[] | undefined;
  /** Questions to show beside the items they are for. */
  readonly questions?: ChecklistQuestions | undefined;
  /** Items of your own; they are kept in every later version of the list. */
  readonly extraItems?: readonly OwnItem[] | undefined;
  /** Ids of items to leave out. */
  readonly skip?: readonly ChecklistItemId[] | undefined;
  /** What you say in place of ours, by item id: an own title, an own link in `how`, another lead. */
  readonly replace?: { readonly [id in ChecklistItemId]?: ItemReplacement } | undefined;
}

/** Checks what types cannot. Throws `InterviewCompassError` naming the path. */
export function checkOptions(options: ChecklistOptions): void {
  const { circumstances = [], place, timeZone, weekend, skip = [], replace = {}, extraItems = [] } = options;
  circumstances.forEach((each, index) =>
    checkId(each, knownCircumstances, `options.circumstances[${index}]`),
  );
  if (place !== undefined && !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(place)) {
    throw invalid('options.place', place, 'Pass an ISO 3166 code, such as "ID" or "US-CA".');
  }
  if (timeZone !== undefined) checkTimeZone(timeZone, 'options.timeZone');
  if (weekend !== undefined && !isWeekend(weekend)) {
    throw invalid(
      'options.weekend',
      weekend,
      'Pass days from 0 (Sunday) to 6 (Saturday), such as [5, 6]; not all seven.',
    );
  }
  skip.forEach((id, index) => checkId(id, Object.keys(checklistItems), `options.skip[${index}]`));
  for (const [id, replacement] of Object.entries(replace)) {
    checkId(id, Object.keys(checklistItems), 'options.replace');
    if (replacement) checkItem(replacement, `options.replace.${id}`);
  }
  const { minutesAvailable } = options;
  if (minutesAvailable !== undefined && !Array.isArray(minutesAvailable)) {
    checkMinutes(minutesAvailable, 'options.minutesAvailable', Number.MAX_SAFE_INTEGER);
  }
  checkOwnItems(extraItems);
}

function checkOwnItems(items: readonly OwnItem[]): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const path = `options.extraItems[${index}]`;
    checkItem(item, path);
    if (typeof item.id !== 'string' || oneLine(item.id) !== item.id || item.id === '') {
      throw invalid(`${path}.id`, item.id, 'Pass a text of one line that stays the same.');
    }
    if (Object.hasOwn(checklistItems, item.id) || seen.has(item.id)) {
      throw invalid(`${path}.id`, item.id, 'Give it an id that no other item has; use `replace` for ours.');
    }
    seen.add(item.id);
    if (!isLead(item.due)) throw invalid(`${path}.due`, item.due, leadHint);
    if (item.title === undefined) throw invalid(`${path}.title`, item.title, titleHint);
    if (item.phase !== undefined) checkId(item.phase, checklistPhases, `${path}.phase`);
  });
}

const leadHint = 'Pass a lead such as "2d before", "90m before" or "1bd after".';
const titleHint = 'Say what to do, such as "Charge the tablet".';

/** Checks the fields of an item that an app may set. */
export function checkItem(item: ItemReplacement, path: string): void {
  const { title, how, why, priority, minutes, due, latest } = item;
  if (title !== undefined && (typeof title !== 'string' || oneLine(title) === '')) {
    throw invalid(`${path}.title`, title, titleHint);
  }
  for (const [field, text] of Object.entries({ how, why })) {
    if (text !== undefined && typeof text !== 'string')
      throw invalid(`${path}.${field}`, text, 'Pass a text.');
  }
  if (priority !== undefined) checkId(priority, priorities, `${path}.priority`);
  if (minutes !== undefined) checkMinutes(minutes, `${path}.minutes`, 1440);
  for (const [field, lead] of Object.entries({ due, latest })) {
    if (lead !== undefined && !isLead(lead)) throw invalid(`${path}.${field}`, lead, leadHint);
  }
}

function checkMinutes(value: unknown, path: string, most: number): void {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) return;
  throw invalid(path, value, 'Pass whole minutes from 0.');
}

function isWeekend(days: readonly number[]): boolean {
  return (
    Array.isArray(days) &&
    days.every((each) => Number.isInteger(each) && each >= 0 && each <= 6) &&
    new Set(days).size < 7
  );
}

function invalid(path: string, value: unknown, hint: string): InterviewCompassError {
  const shown = oneLine(JSON.stringify(value) ?? 'undefined').slice(0, 80);
  return new InterviewCompassError(`${shown} cannot be meant`, { code: 'invalid-value', path, hint });
}
