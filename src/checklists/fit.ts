import { priorities, type Priority } from './model.js';
import { afterDependencies } from './order.js';

/** An item that asks for some of the time there is. */
export interface Claim {
  readonly id: string;
  readonly priority: Priority;
  readonly minutes: number;
  /** When it is best done; the earlier, the sooner it is served. */
  readonly ideal: number;
  /** The moment by which it must be done; `Infinity` without a date. */
  readonly deadline: number;
  /** Something without which there is no interview, such as the way there: served before what can be learned. */
  readonly arrangement: boolean;
  readonly dependsOn: readonly string[];
}

/** Free minutes up to a deadline; never fall as the deadline moves back. */
export type Supply = (deadline: number) => number;

/**
 * Ids of the claims that can be served, each in turn: required first, then by priority, arrangements before the rest,
 * then by lead; nothing without what it depends on.
 *
 * @param refused - what becomes of the time of a claim that finds too little: `passed-on` to the next ones, or `kept`.
 * With `kept`, more time never takes a claim out, for each is then weighed against the same others in any amount of time.
 */
export function claimsThatFit(
  claims: readonly Claim[],
  supply: Supply,
  refused: 'passed-on' | 'kept',
): ReadonlySet<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const deadlines = [...new Set(claims.map(({ deadline }) => deadline))].sort((a, b) => a - b);
  const slotOf = new Map(deadlines.map((deadline, slot) => [deadline, slot]));
  /** Minutes left up to each deadline. */
  let left = deadlines.map(supply);
  /** The deadline each claim has, or has by what builds on it. */
  const slots = new Map<string, number>();
  const fitting = new Set<string>();

  for (const claim of inOrderOfService(claims)) {
    const slot = slotOf.get(claim.deadline)!;
    const next = [...left];
    const moved = claim.dependsOn.flatMap((id) => broughtForward(id, slot, next));
    take(next, slot, next.length, claim.minutes);
    const needed = claim.dependsOn.filter((id) => byId.has(id));
    const free = claim.minutes === 0 && needed.length === 0;
    const fits = free || (needed.every((id) => fitting.has(id)) && Math.min(...next.slice(slot)) >= 0);
    if (fits) fitting.add(claim.id);
    if (!fits && refused === 'passed-on') continue;
    left = next;
    slots.set(claim.id, slot);
    for (const id of moved) slots.set(id, Math.min(slots.get(id)!, slot));
  }
  return fitting;

  /** What something builds on has to be done by the same deadline. Gives the ids that this moves. */
  function broughtForward(id: string, slot: number, next: number[]): string[] {
    const before = slots.get(id);
    if (before === undefined || before <= slot) return [];
    const { minutes, dependsOn } = byId.get(id)!;
    take(next, slot, before, minutes);
    return [id, ...dependsOn.flatMap((each) => broughtForward(each, slot, next))];
  }
}

function take(left: number[], from: number, to: number, minutes: number): void {
  for (let slot = from; slot < to; slot++) left[slot]! -= minutes;
}

function inOrderOfService(claims: readonly Claim[]): Claim[] {
  const ranked = claims.toSorted(
    (a, b) =>
      priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
      Number(b.arrangement) - Number(a.arrangement) ||
      a.ideal - b.ideal,
  );
  return afterDependencies(ranked, (claim) => claim);
}
