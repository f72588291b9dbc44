import type { Start } from '../time.js';
import { interviewStages } from '../vocabulary.js';
import type { ProcessRound } from './model.js';

/** A round and its start, as far as one is known. */
export interface DatedRound extends ProcessRound {
  readonly start: Start | undefined;
  /** Where it stood when it was passed in. */
  readonly index: number;
}

/**
 * The rounds in order: by date; those without one by their number, else by their stage, else after those before them.
 * Dates win over numbers.
 */
export function inOrder(rounds: readonly DatedRound[]): readonly DatedRound[] {
  const ordered = rounds
    .filter(({ start }) => start !== undefined)
    .sort((a, b) => a.start!.instant - b.start!.instant || a.index - b.index);
  const undated = rounds.filter(({ start }) => start === undefined);
  // Those with a number first: they can be placed among the dated ones, and give the others something to stand by.
  for (const round of undated.sort((a, b) => numberOf(a) - numberOf(b) || a.index - b.index)) {
    const later = ordered.findIndex((other) => comesBefore(round, other));
    ordered.splice(later < 0 ? ordered.length : later, 0, round);
  }
  return ordered;
}

function comesBefore({ interview: a }: DatedRound, { interview: b }: DatedRound): boolean {
  if (a.round !== undefined && b.round !== undefined) return a.round < b.round;
  if (a.stage === undefined || b.stage === undefined) return false;
  return interviewStages.indexOf(a.stage) < interviewStages.indexOf(b.stage);
}

function numberOf({ interview }: DatedRound): number {
  return interview.round ?? Number.MAX_SAFE_INTEGER;
}
