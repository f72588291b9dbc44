import type { Cue } from '../cues/cues.js';
import { classes } from '../cues/en/classes.js';
import { directionCues } from '../cues/en/direction.js';
import { fromCandidate } from '../cues/en/from-candidate.js';
import { toCandidate } from '../cues/en/to-candidate.js';
import type { QuestionDirection, QuestionKind } from '../taxonomy.js';
import { hitsOf, type CueHit } from './cue-hits.js';
import type { PlainText, TextRange } from './plain.js';

/** The cues found in a text for one that this person asks. */
export interface CuesFound {
  readonly direction: QuestionDirection;
  /** What shows that they ask. */
  readonly speaks: readonly CueHit[];
  /** What speaks for each kind if they do. */
  readonly kinds: readonly { readonly kind: QuestionKind; readonly hits: readonly CueHit[] }[];
}

type KindCues = Readonly<Partial<Record<QuestionKind, readonly Cue[]>>>;

/** The cues found in a text, by who may be asking. */
export function cueHitsOf(plain: PlainText): CuesFound[] {
  // Who asks shows in what is told as much as in what is asked.
  const throughout = { ...plain, asking: [] };
  const found = (direction: QuestionDirection, cues: KindCues): CuesFound => ({
    direction,
    speaks: hitsOf(directionCues[direction], throughout, classes),
    kinds: (Object.keys(cues) as QuestionKind[]).map((kind) => ({
      kind,
      hits: hitsOf(cues[kind]!, plain, classes),
    })),
  });
  return [found('to-candidate', toCandidate), found('from-candidate', fromCandidate)];
}

/** The cues found, by the names that leanings are learned by: `@to-candidate pay 2`. */
export function namedCues(found: readonly CuesFound[]): { name: string; range: TextRange }[] {
  return found.flatMap(({ direction, speaks, kinds }) => [
    ...speaks.map(({ cue, range }) => ({ name: `@${direction} ${cue}`, range })),
    ...kinds.flatMap(({ kind, hits }) =>
      hits.map(({ cue, range }) => ({ name: `@${direction} ${kind} ${cue}`, range })),
    ),
  ]);
}
