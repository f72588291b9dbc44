import { checkId } from '../interviews/check.js';
import { instantFrom, toIso, type Moment } from '../interviews/time.js';
import { multiLine, oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import {
  changeableFields,
  type ChangeableField,
  type Checklist,
  type ChecklistItem,
  type Priority,
} from './model.js';
import { checkItem } from './options.js';
import { dueTeller } from './tell.js';

/** What may be changed of an item. What is absent stays as it is. */
export interface ItemPatch {
  readonly done?: boolean | undefined;
  /** What the person wrote beside it; empty takes it away. */
  readonly note?: string | undefined;
  /** `true` takes the item out of the list, `false` brings it back. */
  readonly skipped?: boolean | undefined;
  /** When it is to be due: an ISO 8601 string with offset, or a `Date`. */
  readonly dueAt?: Moment | undefined;
  readonly title?: string | undefined;
  readonly how?: string | undefined;
  readonly why?: string | undefined;
  readonly priority?: Priority | undefined;
  /** Minutes it takes. */
  readonly minutes?: number | undefined;
}

/**
 * The list with one item changed: checked off, put off, worded anew, skipped. The list itself stays as it is; a change
 * that changes nothing gives the same list back. `sequence` is raised, so that calendars take the newer version.
 *
 * @param id - of an item in the list, or of one that was skipped
 * @throws InterviewCompassError `unknown-id` when there is no such item, `invalid-value` or `invalid-date` for what cannot
 * be meant
 *
 * @example
 * ```ts
 * import { buildChecklist, en, readiness, updateItem } from 'interview-compass';
 *
 * const list = buildChecklist({ type: 'recruiter-screen' }, en);
 * const next = updateItem(list, 'company-website', { done: true, note: 'Read on the train.' });
 * next.items.find(({ id }) => id === 'company-website')?.done; //=> true
 * readiness(next).percent > readiness(list).percent; //=> true
 * ```
 */
export function updateItem<List extends Checklist>(list: List, id: string, patch: ItemPatch): List {
  const away = list.leftOut.find((each) => each.id === id && each.reason === 'skipped' && each.was);
  checkId(id, [...list.items.map((item) => item.id), ...(away ? [id] : [])], 'id');
  checkItem(patch, 'patch');
  const item = away?.was ?? list.items.find((each) => each.id === id)!;
  const changed = changedItem(item, patch, list);
  const skipped = patch.skipped ?? away !== undefined;
  if (changed === item && skipped === (away !== undefined)) return list;
  const others = list.leftOut.filter((each) => each !== away);
  return {
    ...list,
    sequence: list.sequence + 1,
    items: skipped ? list.items.filter((each) => each.id !== id) : withItem(list.items, changed),
    leftOut: skipped ? [...others, { id, reason: 'skipped', title: changed.title, was: changed }] : others,
  };
}

/** The item in its place: where it stood, else by its due time, else last. */
function withItem(items: readonly ChecklistItem[], item: ChecklistItem): ChecklistItem[] {
  const stands = items.findIndex(({ id }) => id === item.id);
  const rest = items.filter(({ id }) => id !== item.id);
  const due = timeOf(item);
  if (stands >= 0 && timeOf(items[stands]!) === due) return items.with(stands, item);
  const later = due === undefined ? -1 : rest.findIndex((each) => (timeOf(each) ?? -Infinity) > due);
  return later < 0 ? [...rest, item] : rest.toSpliced(later, 0, item);
}

function timeOf({ dueAt }: ChecklistItem): number | undefined {
  return dueAt === undefined ? undefined : Date.parse(dueAt);
}

function changedItem(item: ChecklistItem, patch: ItemPatch, list: Checklist): ChecklistItem {
  const { done = item.done, note = item.note } = patch;
  const dueAt = patch.dueAt === undefined ? undefined : instantFrom(patch.dueAt, 'patch.dueAt');
  const timeZone = dueAt === undefined ? '' : zoneOf(list);
  const set = definedOf({
    title: patch.title && oneLine(patch.title),
    how: patch.how === undefined ? undefined : oneLine(patch.how),
    why: patch.why === undefined ? undefined : oneLine(patch.why),
    priority: patch.priority,
    minutes: patch.minutes,
    dueAt: dueAt === undefined ? undefined : toIso(dueAt, timeZone),
  });
  const fields = changeableFields.filter((field) => field in set && set[field] !== item[field]);
  const words = note === undefined ? '' : multiLine(note);
  if (fields.length === 0 && done === item.done && words === (item.note ?? '')) return item;
  const { note: _, ...rest } = item;
  return {
    ...rest,
    ...set,
    ...(fields.includes('dueAt') && { due: dueTeller(list.locale, timeZone)(dueAt!) }),
    done,
    ...(fields.length > 0 && { changed: [...new Set([...(item.changed ?? []), ...fields])] }),
    ...(words && { note: words }),
  };
}

type Settable = Partial<Pick<ChecklistItem, ChangeableField>>;

function definedOf(fields: {
  readonly [Field in ChangeableField]: ChecklistItem[Field] | undefined;
}): Settable {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function zoneOf({ event, others = [] }: Checklist): string {
  const zone = event?.timeZone ?? others.find((each) => each.event)?.event?.timeZone;
  if (zone !== undefined) return zone;
  throw new InterviewCompassError('a list without a date has no due times', {
    code: 'invalid-value',
    path: 'patch.dueAt',
    hint: 'Reschedule the list with the start of the interview first.',
  });
}
