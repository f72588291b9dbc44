import { instantFrom, type Moment } from '../interviews/time.js';
import { InterviewCompassError } from '../text/error.js';

const minute = 60_000;

/** A stretch of time that is free for preparing. */
export interface FreeSlot {
  readonly from: Moment;
  readonly to: Moment;
}

/** A stretch of time between two instants. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The stretches in order, those that touch joined. Throws for one that ends before it begins. */
export function readSlots(slots: readonly FreeSlot[], path: string): Span[] {
  const spans = slots.map((slot, index) => {
    const from = instantFrom(slot.from, `${path}[${index}].from`);
    const to = instantFrom(slot.to, `${path}[${index}].to`);
    if (from < to) return { from, to };
    throw new InterviewCompassError('a free slot must end after it begins', {
      code: 'invalid-value',
      path: `${path}[${index}]`,
      hint: 'Pass { from, to } with `from` earlier than `to`.',
    });
  });
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The parts of the stretches between two instants. */
export function within(spans: readonly Span[], from: number, to: number): Span[] {
  return spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from < span.to);
}

/** Minutes the stretches have. */
export function minutesIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + (to - from), 0) / minute;
}

/** Something to be done within the slots. */
export interface SlotTask {
  readonly id: string;
  readonly minutes: number;
  /** When it is best done by. */
  readonly ideal: number;
  /** When it must be done by. */
  readonly deadline: number;
  readonly dependsOn: readonly string[];
}

/**
 * When each task is done, working in the free slots alone: as close before its ideal time as the slots allow. What
 * finds no room there is begun at once; where that is too late for anything, all of it moves to its deadlines.
 *
 * @param tasks - that fit, in the order to do them
 */
export function placeInSlots(
  tasks: readonly SlotTask[],
  slots: readonly Span[],
): ReadonlyMap<string, number> {
  const relaxed = placeBackward(withDependents(tasks, 'ideal'), slots);
  const late = tasks.filter(({ id }) => !relaxed.done.has(id));
  const caughtUp = placeForward(late, relaxed.free);
  const inTime = withDependents(tasks, 'deadline', relaxed.began).every(
    ({ id, by }) => (caughtUp.get(id) ?? -Infinity) <= by,
  );
  if (inTime) return new Map([...relaxed.done, ...caughtUp]);
  return placeBackward(withDependents(tasks, 'deadline'), slots).done;
}

interface DueTask extends SlotTask {
  /** The moment by which it is to be done, so that what builds on it can follow. */
  readonly by: number;
}

function withDependents(
  tasks: readonly SlotTask[],
  key: 'ideal' | 'deadline',
  began: ReadonlyMap<string, number> = new Map(),
): DueTask[] {
  const by = new Map(tasks.map((task) => [task.id, task[key]]));
  for (const { id, dependsOn } of tasks.toReversed()) {
    const before = Math.min(by.get(id)!, began.get(id) ?? Infinity);
    for (const each of dependsOn) if (by.has(each)) by.set(each, Math.min(by.get(each)!, before));
  }
  return tasks.map((task) => ({ ...task, by: by.get(task.id)! }));
}

interface Placed {
  readonly done: ReadonlyMap<string, number>;
  readonly began: ReadonlyMap<string, number>;
  /** What is left of the slots. */
  readonly free: Span[];
}

/** The last task first, each as late as it may be. Ends with the first that finds too little room. */
function placeBackward(tasks: readonly DueTask[], slots: readonly Span[]): Placed {
  const done = new Map<string, number>();
  const began = new Map<string, number>();
  const passed: Span[] = [];
  const open = [...slots];
  let room = minutesIn(slots) * minute;
  const take = (from: number, span: Span) => {
    room -= span.to - from;
    if (from > span.from) open.push({ from: span.from, to: from });
  };
  // Equal times keep their order, so what something builds on stays before it.
  for (const { id, minutes, by } of tasks.toSorted((a, b) => a.by - b.by).reverse()) {
    while ((open.at(-1)?.to ?? -Infinity) > by) {
      const span = open.pop()!;
      const cut = Math.max(span.from, by);
      passed.push({ from: cut, to: span.to });
      take(cut, span);
    }
    let left = minutes * minute;
    if (room < left) break;
    done.set(id, open.at(-1)!.to);
    while (left > 0) {
      const span = open.pop()!;
      const from = Math.max(span.from, span.to - left);
      left -= span.to - from;
      began.set(id, from);
      take(from, span);
    }
  }
  return { done, began, free: [...open, ...passed.reverse()] };
}

/** The first task first, each as soon as there is room. */
function placeForward(tasks: readonly SlotTask[], slots: readonly Span[]): Map<string, number> {
  const done = new Map<string, number>();
  const open = slots.toReversed();
  for (const { id, minutes } of tasks) {
    let left = minutes * minute;
    while (left > 0 && open.length > 0) {
      const span = open.pop()!;
      const taken = Math.min(left, span.to - span.from);
      left -= taken;
      if (left === 0) done.set(id, span.from + taken);
      if (span.from + taken < span.to) open.push({ from: span.from + taken, to: span.to });
    }
    if (left > 0) done.set(id, Infinity);
  }
  return done;
}
