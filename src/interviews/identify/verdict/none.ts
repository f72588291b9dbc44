import { matches } from '../../../text/match.js';
import type { Cues, NoneReason } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { plainBefore, type ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';

/** What a message is instead of an invitation, how much speaks for it, and the words that speak most. */
export interface NoneScore extends TextRange {
  readonly reason: NoneReason;
  readonly score: number;
  /** Whether some of the words say so by themselves. */
  readonly sure: boolean;
}

const weights = { sure: 6, likely: 4, hint: 3 } as const;
/** What an "if" before it takes back. */
const conditional: Readonly<Partial<Record<NoneReason, true>>> = { rejection: true, cancellation: true };
/** Hits of one list that are looked at. */
const mostHits = 40;

const wordsOf = perCues(({ none, invites, hiring, standing }: Cues) => ({
  none: (Object.keys(none) as NoneReason[]).flatMap((reason) =>
    (['sure', 'likely', 'hint'] as const).map((kind) => ({
      reason,
      kind,
      words: finder(none[reason][kind]),
    })),
  ),
  invites: finder(invites),
  hiring: finder(hiring),
  condition: new RegExp(`(?:^|[^a-z])${anyOf(standing.conditions)}(?![a-z])[^.!?\\n]{0,80}$`),
}));

/**
 * What speaks against an invitation, strongest reason first. Each phrase counts once.
 *
 * @param named - where the text names people: a Head of Research makes no study of a talk
 */
export function readNone(read: ReadText, named: readonly TextRange[]): NoneScore[] {
  const found = new Map<NoneReason, NoneScore>();
  const { none, condition } = wordsOf(read.cues);
  for (const { reason, kind, words } of none) {
    const seen = new Set<string>();
    let looks = 0;
    for (const match of matches(read.plain, words)) {
      if (++looks > mostHits) break;
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (seen.has(match[0]) || named.some((span) => span.start <= start && end <= span.end)) continue;
      // "If you no longer wish to be considered, you can withdraw your application"
      if (conditional[reason] && condition.test(plainBefore(read, start, 90))) continue;
      // The offer at the end of a process is not yet made.
      if (reason === 'offer' && standingAt(read, start) === 'later') continue;
      seen.add(match[0]);
      const before = found.get(reason);
      found.set(reason, {
        reason,
        score: (before?.score ?? 0) + weights[kind],
        sure: before?.sure ?? kind === 'sure',
        start: before?.start ?? start,
        end: before?.end ?? end,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score);
}

/** How much a text reads like an invitation of a candidate, and where it says so first. */
export interface InvitationScore {
  readonly score: number;
  /** Distinct words of hiring. */
  readonly job: number;
  readonly range?: TextRange | undefined;
}

/** Looks for what asks a candidate to come, and for words of hiring. */
export function readInvitation({ plain, cues }: ReadText): InvitationScore {
  const { invites, hiring, condition } = wordsOf(cues);
  const seen = new Set<string>();
  let range: TextRange | undefined;
  let looks = 0;
  for (const match of matches(plain, invites)) {
    if (++looks > mostHits) break;
    // An invitation with an if is none.
    if (condition.test(plain.slice(Math.max(0, match.index - 90), match.index))) continue;
    range ??= { start: match.index, end: match.index + match[0].trimEnd().length };
    seen.add(match[0]);
  }
  const job = new Set([...matches(plain, hiring)].slice(0, mostHits).map(([words]) => words));
  return { score: 2 * Math.min(seen.size, 4) + Math.min(job.size, 3), job: job.size, range };
}
