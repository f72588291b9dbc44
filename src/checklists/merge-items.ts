import { factsOf } from './choose.js';
import {
  checklistPhases,
  priorities,
  type Checklist,
  type ChecklistItem,
  type ChecklistPhase,
  type ItemOrigin,
} from './model.js';

/** What is done once for all interviews, whichever day it is. */
const onceForAll: readonly ChecklistPhase[] = ['research', 'tailor', 'practice', 'ask'];

/** The items of several lists, those that are one thing to do put together, in the order to do them. */
export function mergedItems(lists: readonly Checklist[]): ChecklistItem[] {
  const interviews = new Map<string, ChecklistItem[]>();
  const starts = new Map<ItemOrigin, string>();
  for (const list of lists) {
    const key = interviewKey(list) ?? String(interviews.size);
    const items = list.items.map((item) => ({ ...item, from: originsOf(item, list) }));
    interviews.set(key, [...(interviews.get(key) ?? []), ...items]);
    for (const { from } of items) starts.set(from[0]!, startOf(list, from[0]!) ?? '');
  }
  // Of one interview, what differs only in how it is said (of whom) is one thing to do, and names all of them.
  const each = [...interviews.values()].flatMap((items) =>
    combined(items, (item) => [item.title, timeOf(item)]),
  );
  return withOwnIds(inOrderToDo(combined(each, (item) => [item.title, item.how, dayKey(item, starts)])));
}

/** When the interview begins that an item comes from. */
function startOf({ event, interview, others = [] }: Checklist, { list }: ItemOrigin): string | undefined {
  if (list === undefined || interview.id === list) return event?.startsAt;
  return (others.find(({ id }) => id === list) ?? { event }).event?.startsAt;
}

function interviewKey({ id, event }: Checklist): string | undefined {
  return id === undefined ? event?.startsAt : `id ${id}`;
}

/** The items, those with the same id and key put together. */
function combined(
  items: readonly ChecklistItem[],
  keyOf: (item: ChecklistItem) => readonly unknown[],
): ChecklistItem[] {
  const found = new Map<string, ChecklistItem>();
  for (const item of items) {
    const key = JSON.stringify([item.from![0]!.item, ...keyOf(item)]);
    const before = found.get(key);
    found.set(key, before ? together(before, item) : item);
  }
  return [...found.values()];
}

/** Within which time the same is done once only: ever, on one day, or for one interview. */
function dayKey(item: ChecklistItem, starts: ReadonlyMap<ItemOrigin, string>): string {
  const { phase, dueAt, from } = item;
  const [origin] = from!;
  if (onceForAll.includes(phase)) return '';
  if (phase !== 'after') return dueAt?.slice(0, 10) ?? '';
  if (dueAt === undefined) return origin!.list ?? '';
  // A note follows each interview; on a business day one letter asks after all of them.
  return isOnBusinessDay(item) ? String(Date.parse(dueAt)) : `${starts.get(origin!)} ${Date.parse(dueAt)}`;
}

function isOnBusinessDay({ own, lead, from }: ChecklistItem): boolean {
  const due = own?.due ?? lead?.due ?? factsOf(from![0]!.item)?.due;
  return due?.endsWith('bd after') ?? false;
}

/** The lists an item stands in: its own, unless that is a merged one and knows better. */
export function originsOf({ id, from }: ChecklistItem, list: Checklist): readonly ItemOrigin[] {
  return from ?? [{ ...(list.id !== undefined && { list: list.id }), item: id }];
}

function together(a: ChecklistItem, b: ChecklistItem): ChecklistItem {
  const [sooner] = [a, b].toSorted((x, y) => timeOf(x) - timeOf(y));
  const { dueAt, due } = sooner!;
  const details = uniqueBy([...(a.details ?? []), ...(b.details ?? [])], (detail) => JSON.stringify(detail));
  return {
    ...a,
    priority: priorities[Math.min(priorities.indexOf(a.priority), priorities.indexOf(b.priority))]!,
    minutes: Math.max(a.minutes, b.minutes),
    ...(dueAt !== undefined && { dueAt, due }),
    done: a.done || b.done,
    families: uniqueBy([...a.families, ...b.families], (family) => family),
    sources: uniqueBy([...a.sources, ...b.sources], (source) => source),
    ...(details.length > 0 && { details }),
    from: uniqueBy([...a.from!, ...b.from!], (origin) => JSON.stringify(origin)),
  };
}

/** By due time; what has none comes last, by phase. Equal times keep their order. */
function inOrderToDo(items: readonly ChecklistItem[]): ChecklistItem[] {
  const phase = (item: ChecklistItem) => checklistPhases.indexOf(item.phase);
  return items.toSorted((a, b) => {
    const [first, second] = [timeOf(a), timeOf(b)];
    if (first !== second) return first < second ? -1 : 1;
    return first === Infinity ? phase(a) - phase(b) : 0;
  });
}

/** The first keeps its id; what is to be done again for another interview has the id of that list before it. */
function withOwnIds(items: readonly ChecklistItem[]): ChecklistItem[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const { list = '', item: id } = item.from![0]!;
    const wanted = taken.has(id) ? `${list}.${id}` : id;
    let own = wanted;
    for (let count = 2; taken.has(own); count++) own = `${wanted}-${count}`;
    taken.add(own);
    return { ...item, id: own };
  });
}

function timeOf({ dueAt }: ChecklistItem): number {
  return dueAt === undefined ? Infinity : Date.parse(dueAt);
}

/** The first of all those with the same key, in their order. */
export function uniqueBy<T>(all: readonly T[], key: (each: T) => string): T[] {
  return [...new Map(all.toReversed().map((each) => [key(each), each])).values()].reverse();
}
