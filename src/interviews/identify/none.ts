import type { Cues, NoneReason } from '../cues/cues.js';
import type { TextRange } from './mail-text.js';
import { standingAt, type ReadText } from './message-text.js';
import { perCues } from './merge.js';
import { finder } from './plain.js';

/** What a message is instead of an invitation, how much speaks for it, and the words that speak most. */
export interface NoneScore extends TextRange {
  readonly reason: NoneReason;
  readonly score: number;
  /** Weight of the strongest words. */
  readonly top: number;
}

const wordsOf = perCues(({ none, invites, hiring }: Cues) => ({
  none: none.map(([reason, weight, phrases]) => ({ reason, weight, words: finder(phrases) })),
  invites: finder(invites),
  hiring: finder(hiring),
}));

/** What speaks against an invitation, strongest reason first. Each phrase counts once. */
export function readNone(read: ReadText): NoneScore[] {
  const { plain, cues } = read;
  const found = new Map<NoneReason, NoneScore>();
  for (const { reason, weight, words } of wordsOf(cues).none) {
    const seen = new Set<string>();
    let looks = 0;
    for (const match of plain.matchAll(words)) {
      if (++looks > 40) break;
      if (seen.has(match[0])) continue;
      // The offer at the end of a process is not yet made.
      if (reason === 'offer' && standingAt(read, match.index) === 'later') continue;
      seen.add(match[0]);
      const before = found.get(reason);
      const range =
        before && before.top >= weight
          ? before
          : { start: match.index, end: match.index + match[0].trimEnd().length };
      found.set(reason, {
        reason,
        score: (before?.score ?? 0) + weight,
        top: Math.max(before?.top ?? 0, weight),
        start: range.start,
        end: range.end,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score);
}

/** How much a text reads like an invitation of a candidate, and where it says so first. */
export function readInvitation({ plain, cues }: ReadText): {
  readonly score: number;
  /** Distinct words of hiring. */
  readonly job: number;
  readonly range?: TextRange | undefined;
} {
  const { invites, hiring } = wordsOf(cues);
  const seen = new Set<string>();
  let range: TextRange | undefined;
  let looks = 0;
  for (const match of plain.matchAll(invites)) {
    if (++looks > 60) break;
    // An invitation with an if is none.
    if (
      /(?:^|[^a-z])(?:if|should|may|might|unless|once|whether|not|wenn|falls|sollte|si|jika|bila|apabila|kalau)(?![a-z])[^.!?\n]{0,80}$/.test(
        plain.slice(Math.max(0, match.index - 90), match.index),
      )
    )
      continue;
    range ??= { start: match.index, end: match.index + match[0].trimEnd().length };
    seen.add(match[0]);
  }
  const job = new Set<string>();
  looks = 0;
  for (const match of plain.matchAll(hiring)) {
    if (++looks > 60) break;
    job.add(match[0]);
  }
  return { score: 2 * Math.min(seen.size, 4) + Math.min(job.size, 3), job: job.size, range };
}
