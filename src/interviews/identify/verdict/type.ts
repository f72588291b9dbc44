import { matches } from '../../../text/match.js';
import { interviewTypes, type InterviewTypeId } from '../../catalog.js';
import type { Cues, TypeCue } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { originalOf, type Passage } from '../message/passage.js';
import { standingAt, type Standing } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';

/** A type, what speaks for it and where. */
export interface TypeScore extends TextRange {
  readonly type: InterviewTypeId;
  readonly score: number;
  /** The strongest weight of the words. */
  readonly weight: number;
  /** Where the words stand in the message. */
  readonly said: TextRange;
}

const wordsOf = perCues(({ types }: Cues) =>
  types.map(([type, weight, phrases]: TypeCue) => ({ type, weight, words: finder(phrases) })),
);

/** Hits of one cue that are looked at. */
const mostHits = 20;

const standingScore: Readonly<Record<Standing, number>> = { now: 2, then: -2, past: -6, later: -6 };

/** The types that words speak for, the likeliest first; of equals the earlier row of the cues. */
export function readTypes(read: Passage, subjectLength: number): TypeScore[] {
  const best = new Map<InterviewTypeId, TypeScore>();
  for (const { type, weight, words } of wordsOf(read.cues)) {
    let hits = 0;
    for (const match of matches(read.plain, words)) {
      if (++hits > mostHits) break;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const standing = standingAt(read, start, end);
      const score = weight * 2 + (standing ? standingScore[standing] : 0) + (start < subjectLength ? 3 : 0);
      if (score > 0 && score > (best.get(type)?.score ?? 0))
        best.set(type, { type, score, weight, start, end, said: originalOf(read, { start, end }) });
    }
  }
  const ranked = [...best.values()].toSorted((a, b) => b.score - a.score);
  // Role play and group talk are parts of such a day.
  const whole = ranked.findIndex(({ type, score }) => type === 'assessment-center' && score >= 6);
  return whole > 0 ? [ranked[whole]!, ...ranked.filter((_, index) => index !== whole)] : ranked;
}

/** Whether a type is usually held by HR. */
export function isHrType(type: InterviewTypeId): boolean {
  return interviewTypes[type].family === 'hr';
}
