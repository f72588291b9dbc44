import { clip, oneLine } from '../../text/clean.js';
import { fold } from '../../text/fold.js';
import type { Warning } from '../../text/warning.js';
import type { DatedRound } from './order.js';

/** Rounds that name another company than the first does, and numbers that the dates contradict. */
export function contradictionsIn(rounds: readonly DatedRound[]): readonly Warning[] {
  const [first] = rounds.flatMap(({ interview }) => interview.company?.name ?? []);
  const strangers = rounds.flatMap(({ interview, index }): Warning[] => {
    const name = interview.company?.name;
    if (name === undefined || fold(name) === fold(first!)) return [];
    return [
      { code: 'contradiction', path: `rounds[${index}].interview.company`, detail: clip(oneLine(name), 200) },
    ];
  });
  const misplaced = rounds.flatMap(({ interview, index }, position): Warning[] => {
    const { round } = interview;
    const before = rounds
      .slice(0, position)
      .some((other) => (other.interview.round ?? 0) > (round ?? Infinity));
    return before
      ? [{ code: 'contradiction', path: `rounds[${index}].interview.round`, detail: String(round) }]
      : [];
  });
  return [...strangers, ...misplaced];
}
