import {
  checklistPhases,
  type Checklist,
  type ChecklistItem,
  type ChecklistPhase,
  type Priority,
} from './model.js';

/** What an item counts toward readiness. */
const points: Readonly<Record<Priority, number>> = { required: 6, recommended: 3, optional: 1 };

/** One item and what it counts. */
export interface ReadinessItem {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  /** Its share of all points. */
  readonly points: number;
}

/** How ready somebody is, and what makes it so. */
export interface Readiness {
  /** Whole number from 0 to 100. */
  readonly percent: number;
  /** Points of what is done. */
  readonly points: number;
  /** Points there are. */
  readonly pointsInAll: number;
  /** The items that count, in the order to do them. */
  readonly items: readonly ReadinessItem[];
  /** Required items that are not done: as long as there is one, `percent` stays below 100. */
  readonly requiredOpen: readonly ReadinessItem[];
}

/**
 * How ready the person is for the interview: the share of what is done of what comes before it, a required item counting
 * six, a recommended three, an optional one. Finishing an item never lowers it. The last point is given when all that
 * is required is done, in the interview and after it too: a list without its thank-you note is at 99 at most.
 *
 * @example
 * ```ts
 * import { buildChecklist, en, readiness } from 'interview-compass';
 *
 * const list = buildChecklist({ type: 'recruiter-screen' }, en);
 * const { percent, items } = readiness(list);
 * percent; //=> 0
 * items[0]; //=> { id: 'read-job-posting', title: 'Mark what the job posting really asks for', done: false, points: 6 }
 * ```
 */
export function readiness(list: Checklist): Readiness {
  const before = list.items.filter(({ phase }) => phase !== 'during' && phase !== 'after');
  // Once the interview is over, what is left to be ready with is what follows it.
  const items = (before.length > 0 ? before : list.items).map(countedItem);
  const sum = (all: readonly ReadinessItem[]) => all.reduce((total, item) => total + item.points, 0);
  const pointsInAll = sum(items);
  const done = sum(items.filter((item) => item.done));
  const requiredOpen = list.items
    .filter((item) => item.priority === 'required' && !item.done)
    .map(countedItem);
  const percent = pointsInAll === 0 ? 100 : Math.floor((100 * done) / pointsInAll);
  return {
    percent: requiredOpen.length > 0 ? Math.min(percent, 99) : percent,
    points: done,
    pointsInAll,
    items,
    requiredOpen,
  };
}

function countedItem({ id, title, done, priority }: ChecklistItem): ReadinessItem {
  return { id, title, done, points: points[priority] };
}

/** How much of one phase is done. */
export interface PhaseProgress {
  readonly phase: ChecklistPhase;
  readonly done: number;
  readonly count: number;
}

/** How much of a list is done. */
export interface Progress {
  /** Items that are done. */
  readonly done: number;
  /** Items there are. */
  readonly count: number;
  /** Minutes of the items that are not done. */
  readonly minutesLeft: number;
  /** The phases that have items, in the order they are done. */
  readonly phases: readonly PhaseProgress[];
  /** The item to do next; `undefined` when all are done. */
  readonly next?: ChecklistItem | undefined;
}

/**
 * How much of a list is done, and what comes next.
 *
 * @example
 * ```ts
 * import { buildChecklist, en, progressOf } from 'interview-compass';
 *
 * const progress = progressOf(buildChecklist({ type: 'recruiter-screen' }, en));
 * progress.done; //=> 0
 * progress.next?.id; //=> 'read-job-posting'
 * ```
 */
export function progressOf({ items }: Checklist): Progress {
  const open = items.filter(({ done }) => !done);
  const next = open[0];
  return {
    done: items.length - open.length,
    count: items.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
    phases: checklistPhases.flatMap((phase) => {
      const inPhase = items.filter((item) => item.phase === phase);
      return inPhase.length > 0
        ? [{ phase, done: inPhase.filter(({ done }) => done).length, count: inPhase.length }]
        : [];
    }),
    ...(next && { next }),
  };
}
