import type { Start } from '../interviews/time.js';
import { officeHours, openMinutes, wakingHours, workedOn, type Hours } from './hours.js';
import { instantOfLead, isAfter, isDayBefore, usualWeekend } from './leads.js';
import type { ChecklistPhase, Lead } from './model.js';
import { afterDependencies } from './order.js';
import { hoursAround, inOrder, settle } from './settle.js';

const minute = 60_000;
/** What is late is due at times people say: 9:05, not 9:03. */
const step = 5 * minute;

/** When the interview is and when the candidate works. */
export interface Timing {
  /** Start, and the zone the candidate prepares in. */
  readonly start: Start;
  /** Length of the interview. */
  readonly minutes: number;
  /** Nothing is due before it. */
  readonly now?: number | undefined;
  /** Days on which offices are closed. */
  readonly weekend?: readonly number[] | undefined;
  /** Whether the candidate rests on those days too. */
  readonly restOnWeekend?: boolean | undefined;
}

/** Something to schedule. */
export interface Task {
  readonly id: string;
  readonly phase: ChecklistPhase;
  readonly due: Lead;
  readonly latest?: Lead | undefined;
  /** Minutes it takes. */
  readonly minutes: number;
  /** Somebody at an office has to answer. */
  readonly office?: boolean | undefined;
  readonly dependsOn?: readonly string[] | undefined;
}

/** A task with the moments between which it serves its purpose. */
export interface TimedTask<T extends Task = Task> {
  readonly task: T;
  /** When it is best done. */
  readonly ideal: number;
  /** The last moment at which it still helps. */
  readonly latest: number;
  /** Before this it makes no sense: the end of the interview, for what comes after it. */
  readonly earliest: number;
}

/** The moments of tasks, in the order to do them. Equal times keep the order of the tasks. */
export function timeTasks<T extends Task>(tasks: readonly T[], timing: Timing): TimedTask<T>[] {
  const { start, minutes, weekend = usualWeekend } = timing;
  const known = new Map<Lead, number>();
  const at = (lead: Lead) => {
    const instant = known.get(lead) ?? instantOfLead(lead, start, minutes, weekend);
    known.set(lead, instant);
    return instant;
  };
  const end = start.instant + minutes * minute;
  const timed = tasks.map((task) => {
    const due = at(task.due);
    const last = at(task.latest ?? task.due);
    // A day before names no hour: its evening gives way where that is too late, as before a start at night.
    const ideal = isDayBefore(task.due) ? Math.min(due, last) : due;
    return { task, ideal, latest: Math.max(ideal, last), earliest: isAfter(task.due) ? end : -Infinity };
  });
  return afterDependencies(
    timed.sort((a, b) => a.ideal - b.ideal),
    ({ task }) => task,
  );
}

/**
 * When each task is due. What should have been begun before `now` follows one another from now on, in waking hours; the
 * rest keeps its ideal time. Nothing is due at night, nothing that needs an open office on a closed day, and nothing
 * before what it depends on, as long as it still serves its purpose then.
 *
 * @param timed - in the order of `timeTasks`, none past its latest moment
 * @param placed - times that stand, such as those in free slots
 */
export function dueTimes(
  timed: readonly TimedTask[],
  timing: Timing,
  placed: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const { start, weekend = usualWeekend, restOnWeekend = false } = timing;
  const now = timing.now === undefined ? -Infinity : Math.ceil(timing.now / minute) * minute;
  const waking = wakingHours(start.timeZone, restOnWeekend ? weekend : []);
  const office = officeHours(start.timeZone, weekend);
  const hoursOf = (task: Task) => (task.office ? [office, waking] : [waking]);
  const isLate = ({ task, ideal }: TimedTask) => ideal - task.minutes * minute < now;
  const late = timed.filter((each) => isLate(each) && !placed.has(each.task.id));
  const pace = paceOf(late, now, start.instant, waking);
  const due = new Map<string, number>();
  let busyUntil = now;
  for (const each of timed) {
    const { task, ideal, latest, earliest } = each;
    let at = placed.get(task.id);
    if (at === undefined) {
      if (isLate(each)) busyUntil = workedOn(busyUntil, task.minutes * pace, waking);
      const wanted = isLate(each) ? Math.max(ideal, Math.ceil(busyUntil / step) * step) : ideal;
      const bounds = { from: Math.max(now, earliest), to: latest };
      const tied = task.phase === 'day-of' && start.instant - ideal <= hoursAround;
      const by = Math.min(wanted, latest);
      at = task.phase === 'during' ? by : settle(by, bounds, hoursOf(task), tied);
    }
    due.set(task.id, at);
  }
  inOrder(timed, due, hoursOf, now, placed);
  return due;
}

/** How much of its time each late task gets: all of it, or its share where the waking hours left are too few. */
function paceOf(late: readonly TimedTask[], now: number, start: number, waking: Hours): number {
  const needed = late.reduce((sum, { task }) => sum + task.minutes, 0);
  if (needed === 0 || start <= now) return 1;
  return Math.min(1, openMinutes(now, start, waking, needed) / needed);
}

/**
 * Minutes there are from `now` to each moment: the waking ones. In the last hours before the interview the person is up,
 * whatever the hour.
 *
 * @param enough - how many are asked for
 */
export function wakingMinutes(
  now: number,
  { start, weekend = usualWeekend, restOnWeekend = false }: Timing,
  enough: number,
): (until: number) => number {
  const waking = wakingHours(start.timeZone, restOnWeekend ? weekend : []);
  return (until) =>
    start.instant - now <= hoursAround
      ? (until - now) / minute
      : openMinutes(now, Math.min(until, start.instant), waking, enough);
}
