import { leanings } from '../../cues/leanings.js';
import { distinctStems, shareOf } from '../words/distinct.js';

/** Known words from which a message tells all it can; a line or two tells little. */
const manyWords = 40;

/**
 * How much the words of a message lean to something else than an invitation, learned from labeled messages, in tenths of
 * the log odds: above 0 they do, below 0 they lean to an invitation. The more words there are, the less each counts.
 */
export function leaningOf(plain: string): number {
  const weights = unpacked();
  const found = distinctStems(plain).flatMap((word) => weights.get(word) ?? []);
  const sum = found.reduce((total, weight) => total + weight, 0);
  const told = Math.min(1, found.length / manyWords);
  return Math.round(sum * shareOf(found.length) * told);
}

let table: ReadonlyMap<string, number> | undefined;

/** Unpacked on first use: most apps never ask. A word, and after a space its weight. */
function unpacked(): ReadonlyMap<string, number> {
  table ??= new Map(
    leanings.split('\n').map((line) => {
      const [word, weight] = line.split(' ');
      return [word!, Number(weight)] as const;
    }),
  );
  return table;
}
