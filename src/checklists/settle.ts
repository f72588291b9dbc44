import { openAfter, openBefore, type Hours } from './hours.js';
import type { Task, TimedTask } from './schedule.js';

/** The hours before the interview, in milliseconds: what belongs to them may be done by so much earlier. */
export const hoursAround = 4 * 60 * 60_000;

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/**
 * The nearest moment at which a task may be due; the moment itself where the interview leaves no other.
 *
 * @param tied - to the hours before the interview, such as the way there: of no use the evening before
 */
export function settle(
  instant: number,
  { from, to }: Bounds,
  hours: readonly Hours[],
  tied: boolean,
): number {
  for (const each of hours) {
    const before = openBefore(instant, each);
    const near = !tied || instant - before <= hoursAround;
    if (before === instant || (near && before >= from)) return before;
    const after = openAfter(instant, each);
    if (after <= to) return after;
  }
  return instant;
}

/** Moves tasks so that none is due before what it depends on: itself later, or else what it depends on earlier. */
export function inOrder(
  timed: readonly TimedTask[],
  due: Map<string, number>,
  hoursOf: (task: Task) => readonly Hours[],
  now: number,
  placed: ReadonlyMap<string, number>,
): void {
  for (const { task, latest } of timed) {
    const first = Math.max(...(task.dependsOn ?? []).map((id) => due.get(id) ?? -Infinity));
    if (first <= due.get(task.id)! || first > latest || placed.has(task.id)) continue;
    const later = hoursOf(task).map((hours) => openAfter(first, hours));
    due.set(task.id, later.find((at) => at <= latest) ?? first);
  }
  const byId = new Map(timed.map((each) => [each.task.id, each]));
  for (const { task } of timed.toReversed()) {
    const at = due.get(task.id)!;
    for (const id of task.dependsOn ?? []) {
      const before = byId.get(id);
      if (!before || due.get(id)! <= at || placed.has(id)) continue;
      const sooner = hoursOf(before.task).map((hours) => openBefore(at, hours));
      due.set(id, sooner.find((each) => each >= Math.max(now, before.earliest)) ?? at);
    }
  }
}
