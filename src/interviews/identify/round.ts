import { matches } from '../../text/match.js';
import type { Cues } from '../cues/cues.js';
import type { TextRange } from './mail-text.js';
import type { ReadText } from './message/sentences.js';
import { standingAt } from './message/standing.js';
import { perCues } from './words/per-cues.js';
import { finder } from './words/plain.js';

const wordsOf = perCues(({ rounds }: Cues) =>
  Object.entries(rounds).map(([words, round]) => ({ words: finder([words]), round })),
);

/** The number of the round, or that it is the last one, and where that stands. */
export function readRound(
  read: ReadText,
): (TextRange & { readonly round?: number; readonly isFinal: boolean }) | undefined {
  let best: (TextRange & { readonly round: number }) | undefined;
  for (const { words, round } of wordsOf(read.cues)) {
    let looks = 0;
    for (const match of matches(read.plain, words)) {
      if (++looks > 20) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const standing = standingAt(read, start, end);
      if (standing === 'past' || standing === 'later') continue;
      if (best === undefined || start < best.start) best = { start, end, round };
      break;
    }
  }
  if (!best) return undefined;
  const { round, ...range } = best;
  return round === 0 ? { ...range, isFinal: true } : { ...range, round, isFinal: false };
}
