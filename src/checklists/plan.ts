import { claimsThatFit, type Claim, type Supply } from './fit.js';
import { isAfter, isDayBefore } from './leads.js';
import type { ItemLeftOutReason, Priority } from './model.js';
import { dueTimes, timeTasks, wakingMinutes, type Task, type TimedTask, type Timing } from './schedule.js';
import { minutesIn, placeInSlots, within, type Span } from './slots.js';

const minute = 60_000;
/** A slot in the evening of a day is as good as one in its afternoon. */
const restOfEvening = 4 * 60 * minute;

/** Something to plan. */
export interface PlanTask extends Task {
  readonly priority: Priority;
  readonly done: boolean;
  /** When it was due in an earlier version: stays with what is done. */
  readonly wasDue?: number | undefined;
  /** When the person wants it to be due: stays as long as it serves its purpose then. */
  readonly wanted?: number | undefined;
}

/** The time there is to prepare: minutes, or stretches in order that do not overlap. */
export type FreeTime = number | readonly Span[];

/** A task with its due time; without one in a list without a date. */
export interface PlannedTask<T extends PlanTask> {
  readonly task: T;
  readonly at?: number | undefined;
}

/** What is to be done when, and what is not. */
export interface Plan<T extends PlanTask> {
  readonly tasks: readonly PlannedTask<T>[];
  readonly leftOut: readonly { readonly task: T; readonly reason: ItemLeftOutReason }[];
}

/**
 * Plans tasks for an interview: what is too late and what does not fit is left out, the rest has a due time. What is done
 * stays.
 *
 * @param dated - whether the start is known; else the timing only gives the order
 */
export function planTasks<T extends PlanTask>(
  tasks: readonly T[],
  timing: Timing,
  dated: boolean,
  free: FreeTime | undefined,
): Plan<T> {
  const now = dated ? timing.now : undefined;
  const timed = timeTasks(tasks, timing);
  const leftOut = new Map<TimedTask<T>, ItemLeftOutReason>();
  const undone = timed.filter(({ task }) => !task.done);
  for (const each of undone) if (isTooLate(each, now)) leftOut.set(each, 'too-late');

  const claiming = undone.filter((each) => !leftOut.has(each) && isPreparation(each));
  const fitting = fittingOf(
    claiming.map((each) => claimOf(each, dated)),
    dated ? timing : { ...timing, now: undefined },
    free,
  );
  for (const each of claiming) if (!fitting.has(each.task.id)) leftOut.set(each, 'no-time');

  const open = undone.filter((each) => !leftOut.has(each));
  const due = dated ? dueTimes(open, timing, placedTimes(open, timing, free)) : undefined;
  const planned = timed
    .filter((each) => !leftOut.has(each))
    .map(({ task, ideal }) => {
      const at = task.done ? due && task.wasDue : due?.get(task.id);
      return { task, at, order: at ?? ideal };
    });
  return {
    tasks: planned.sort((a, b) => a.order - b.order),
    leftOut: timed.flatMap((each) => {
      const reason = leftOut.get(each);
      return reason ? [{ task: each.task, reason }] : [];
    }),
  };
}

function isTooLate({ latest }: TimedTask, now: number | undefined): boolean {
  return now !== undefined && latest < Math.ceil(now / minute) * minute;
}

/** Time to prepare goes into what comes before the interview; what comes during and after it takes none of it. */
function isPreparation({ task }: TimedTask): boolean {
  return task.phase !== 'during' && !isAfter(task.due);
}

function claimOf({ task, ideal, latest }: TimedTask<PlanTask>, dated: boolean): Claim {
  return {
    id: task.id,
    priority: task.priority,
    minutes: task.minutes,
    ideal,
    deadline: dated ? latest : Infinity,
    arrangement: task.phase === 'logistics' || task.phase === 'day-of',
    dependsOn: task.dependsOn ?? [],
  };
}

/** Ids of what can still be done in the waking hours that are left, and of that what fits into the free time. */
function fittingOf(
  claims: readonly Claim[],
  timing: Timing,
  free: FreeTime | undefined,
): ReadonlySet<string> {
  const { now = -Infinity, start } = timing;
  const slots = free === undefined || typeof free === 'number' ? undefined : free;
  const needed = claims.reduce((sum, claim) => sum + claim.minutes, 0);
  // Who names free slots knows when they are awake.
  const left: Supply = slots ? (until) => (until - now) / minute : wakingMinutes(now, timing, needed);
  const coming = Number.isFinite(now) && now < start.instant;
  const possible = coming ? claimsThatFit(claims, left, 'passed-on') : undefined;
  if (free === undefined) return possible ?? new Set(claims.map(({ id }) => id));
  const supply: Supply = slots
    ? (deadline) => minutesIn(within(slots, now, Math.min(deadline, start.instant)))
    : () => free as number;
  return claimsThatFit(possible ? claims.filter(({ id }) => possible.has(id)) : claims, supply, 'kept');
}

/** Times that do not follow from the leads: within free slots, or wanted by the person. */
function placedTimes(
  kept: readonly TimedTask<PlanTask>[],
  { start, now = -Infinity }: Timing,
  free: FreeTime | undefined,
): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  for (const { task, earliest, latest } of kept) {
    if (task.wanted !== undefined && task.wanted >= Math.max(now, earliest) && task.wanted <= latest) {
      wanted.set(task.id, task.wanted);
    }
  }
  if (free === undefined || typeof free === 'number') return wanted;
  const inSlots = kept.filter(
    (each) =>
      isPreparation(each) &&
      each.task.phase !== 'day-of' &&
      each.task.minutes > 0 &&
      !wanted.has(each.task.id),
  );
  const deadlines = new Map(kept.map(({ task, latest }) => [task.id, wanted.get(task.id) ?? latest]));
  for (const { task } of kept.toReversed()) {
    const by = deadlines.get(task.id)!;
    for (const id of task.dependsOn ?? []) {
      const before = deadlines.get(id);
      if (before !== undefined) deadlines.set(id, Math.min(before, by));
    }
  }
  const slotTasks = inSlots.map(({ task, ideal }) => ({
    id: task.id,
    minutes: task.minutes,
    ideal: Math.min(isDayBefore(task.due) ? ideal + restOfEvening : ideal, deadlines.get(task.id)!),
    deadline: deadlines.get(task.id)!,
    dependsOn: task.dependsOn ?? [],
  }));
  return new Map([...wanted, ...placeInSlots(slotTasks, within(free, now, start.instant))]);
}
