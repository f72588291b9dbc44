import type { Interview } from '../interviews/model.js';
import type { Moment } from '../interviews/time.js';
import { InterviewCompassError } from '../text/error.js';
import { assemble } from './assemble.js';
import type { Checklist, ChecklistItem, Dated } from './model.js';
import type { ChecklistOptions } from './options.js';
import type { ChecklistWords } from './words.js';

/**
 * Makes the next version of a list, for an interview that was moved or of which more is known by now: new due times,
 * the same ids, a higher `sequence`. What is done stays done, and own items, notes and what an app or a person has set are
 * kept, as is what the list was made with (circumstances, place, zone, weekend, questions, skipped items) unless the
 * options say otherwise. Items of the old list that are in the new one no more are in `leftOut`, as they were.
 *
 * @param interview - all that is known of it now, not only what changed
 * @throws InterviewCompassError as `buildChecklist`; `invalid-value` for a merged list, or when the interview has
 * another id than the list
 *
 * @example
 * ```ts
 * import { buildChecklist, en, rescheduleChecklist, updateItem, type Interview } from 'interview-compass';
 *
 * const interview: Interview = { id: 'n-1', type: 'hr-interview', startsAt: '2026-12-03T10:00', timeZone: 'Asia/Jakarta' };
 * const list = updateItem(buildChecklist(interview, en, { now: '2026-11-24T08:00Z' }), 'company-website', { done: true });
 * const moved = { ...interview, startsAt: '2026-12-07T14:00' };
 * const next = rescheduleChecklist(list, moved, en, { now: '2026-12-01T08:00Z' });
 * next.items.find(({ id }) => id === 'company-website')?.done; //=> true
 * next.sequence > list.sequence; //=> true
 * ```
 */
export function rescheduleChecklist(
  list: Checklist,
  interview: Interview,
  words: ChecklistWords,
  options: ChecklistOptions & { readonly now: Moment },
): Dated<Checklist> {
  if (list.others) {
    throw new InterviewCompassError('a merged list has no interview of its own', {
      code: 'invalid-value',
      path: 'list.others',
      hint: 'Reschedule the list of the interview that moved, then merge the lists again.',
    });
  }
  const id = interview.id ?? list.id;
  if (list.id !== undefined && id !== list.id) {
    throw new InterviewCompassError(`the list is for "${list.id}" and the interview is "${String(id)}"`, {
      code: 'invalid-value',
      path: 'interview.id',
      hint: 'A rescheduled interview keeps its id; build a new list for another interview.',
    });
  }
  const items = new Map(itemsBefore(list).map((item) => [item.id, item]));
  const skipped = list.leftOut.filter(({ reason }) => reason === 'skipped').map((each) => each.id);
  const next = assemble(
    id === undefined ? interview : { ...interview, id },
    words,
    { ...list.preferences, questions: list.questions, ...given(options) },
    { items, skipped },
  );
  return { ...next, createdAt: next.createdAt!, sequence: list.sequence + 1 };
}

/** An option that is `undefined` is one that is not given. */
function given(options: ChecklistOptions): ChecklistOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Items of the list and of the versions before it that may come back. */
function itemsBefore({ items, leftOut }: Checklist): ChecklistItem[] {
  return [...leftOut.flatMap(({ was }) => was ?? []), ...items];
}
