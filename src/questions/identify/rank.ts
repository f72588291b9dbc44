import { classes } from '../cues/en/classes.js';
import type { Cue } from '../cues/cues.js';
import { hitsOf, sumOf, type WeighedRange } from './cue-hits.js';
import type { PlainText } from './plain.js';

/** An id that cues speak for. */
export interface Ranked<Id extends string> {
  readonly id: Id;
  readonly weight: number;
  readonly hits: readonly WeighedRange[];
}

/** What cues speak for, the heaviest first; of equals, the one listed first. */
export function rank<Id extends string>(
  cues: Readonly<Partial<Record<Id, readonly Cue[]>>>,
  plain: PlainText,
): Ranked<Id>[] {
  return (Object.keys(cues) as Id[])
    .map((id) => {
      const hits = hitsOf(cues[id]!, plain, classes);
      return { id, hits, weight: sumOf(hits) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
