import { fillFirst } from '../text/fill.js';
import { oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { mergedItems, originsOf, uniqueBy } from './merge-items.js';
import type {
  Checklist,
  ChecklistItem,
  ChecklistQuestions,
  Dated,
  LeftOutItem,
  MergedInterview,
} from './model.js';

/**
 * One list of several: the rounds of a loop, or the lists of a panel. What says the same is done once: to prepare, for
 * all of them, by the earliest due time; on the way there and in the interview, once a day; afterward, once an interview.
 * It is done when it was done in one of them, and as long and as important as in the one that asks most. `from` says which
 * lists an item stands in, so that checking it off can be passed on to them.
 *
 * @throws InterviewCompassError `missing-value` without a list, `invalid-value` for lists in several languages
 *
 * @example
 * ```ts
 * import { buildChecklist, en, mergeChecklists } from 'interview-compass';
 *
 * const company = { name: 'Nordwind' };
 * const first = buildChecklist({ id: 'n-1', type: 'peer-interview', startsAt: '2026-12-03T10:00Z', company }, en);
 * const second = buildChecklist({ id: 'n-2', type: 'executive', startsAt: '2026-12-03T13:00Z', company }, en);
 * const day = mergeChecklists([first, second]);
 * day.title; //=> 'Prepare for your 2 interviews at Nordwind'
 * day.items.filter(({ title }) => title === 'Spend some time on the website of Nordwind').length; //=> 1
 * ```
 */
export function mergeChecklists(lists: readonly Dated<Checklist>[]): Dated<Checklist>;
export function mergeChecklists(lists: readonly Checklist[]): Checklist;
export function mergeChecklists(lists: readonly Checklist[]): Checklist {
  const [first, ...rest] = inOrderOfStart(lists);
  if (!first) {
    throw new InterviewCompassError('there is nothing to merge', {
      code: 'missing-value',
      path: 'lists',
      hint: 'Pass at least one list.',
    });
  }
  if (rest.length === 0) return first;
  const other = rest.find(({ locale }) => locale !== first.locale);
  if (other) {
    throw new InterviewCompassError(`lists in "${first.locale}" and "${other.locale}" make no list`, {
      code: 'invalid-value',
      path: 'lists',
      hint: 'Build all of them with the words of one language.',
    });
  }
  const all = [first, ...rest];
  const [main, ...others] = uniqueBy(all.flatMap(interviewsOf), ({ id, interview, event }) =>
    JSON.stringify([id ?? interview, event?.startsAt]),
  );
  const ids = [main!, ...others].flatMap(({ id }) => id ?? []);
  const items = mergedItems(all);
  const stamps = all.map(({ createdAt }) => createdAt);
  const { kind, schemaVersion, locale, closing, labels } = first;
  return {
    kind,
    schemaVersion,
    locale,
    closing,
    labels,
    ...(ids.length > 0 && { id: ids.join('+') }),
    ...(stamps.every((stamp) => stamp !== undefined) && { createdAt: stamps.sort().at(-1)! }),
    sequence: all.reduce((sum, { sequence }) => sum + sequence, 0),
    title: titleOf(all, 1 + others.length),
    intro: uniqueBy(
      all.map(({ intro }) => intro),
      (intro) => intro,
    ).join(' '),
    interview: main!.interview,
    ...(main!.event && { event: main!.event }),
    ...(others.length > 0 && { others }),
    ...mergedQuestions(all),
    items,
    leftOut: mergedLeftOut(all, items),
    warnings: uniqueBy(
      all.flatMap(({ warnings }) => warnings),
      (warning) => JSON.stringify(warning),
    ),
  };
}

function inOrderOfStart(lists: readonly Checklist[]): Checklist[] {
  const start = ({ event }: Checklist) => (event ? Date.parse(event.startsAt) : Infinity);
  // Infinity less Infinity is no order: what has no date keeps its place.
  return lists.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

function interviewsOf({ id, interview, event, others }: Checklist): MergedInterview[] {
  const own = others ? interview.id : id;
  return [{ ...(own !== undefined && { id: own }), interview, ...(event && { event }) }, ...(others ?? [])];
}

function titleOf(lists: readonly Checklist[], count: number): string {
  const companies = uniqueBy(
    lists.flatMap(interviewsOf).map(({ interview }) => oneLine(interview.company?.name ?? '')),
    (name) => name,
  );
  const company = companies.length === 1 ? companies[0] : undefined;
  const titles = uniqueBy(
    lists.map(({ title }) => title),
    (title) => title,
  );
  const merged = lists[0]!.labels.merged ?? [];
  if (count === 1 && titles.length === 1) return titles[0]!;
  return fillFirst(merged, { count: String(count), company }) ?? titles.join(' · ');
}

/** The questions of all of them, each once. */
function mergedQuestions(lists: readonly Checklist[]): Pick<Checklist, 'questions'> {
  const of = (kind: keyof ChecklistQuestions) =>
    uniqueBy(
      lists.flatMap(({ questions }) => questions?.[kind] ?? []),
      ({ text }) => text,
    );
  const [toAsk, practice] = [of('toAsk'), of('practice')];
  if (toAsk.length + practice.length === 0) return {};
  return { questions: { ...(toAsk.length > 0 && { toAsk }), ...(practice.length > 0 && { practice }) } };
}

/** What no list holds, and what earlier versions held. */
function mergedLeftOut(lists: readonly Checklist[], items: readonly ChecklistItem[]): LeftOutItem[] {
  const held = new Set(items.flatMap(({ from }) => from!.map(({ item }) => item)));
  const all = lists.flatMap((list) =>
    list.leftOut
      .filter(({ id, was }) => was || !held.has(id))
      .map((left) => (left.was ? { ...left, was: { ...left.was, from: originsOf(left.was, list) } } : left)),
  );
  return uniqueBy(all, ({ id, was }) => JSON.stringify([id, was?.from]));
}
