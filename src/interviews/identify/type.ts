import type { InterviewTypeId } from '../catalog.js';
import type { MailPart } from './mail-parts.js';
import { typeCues } from './type-cues.js';

/** A type and the words that told it. */
export interface ReadType {
  readonly type: InterviewTypeId;
  readonly start: number;
  readonly end: number;
  /** How sure the words are: 3 names the type, 1 is a habit of speech. */
  readonly weight: number;
}

// What stands before a cue in its sentence and says that this meeting is the one the mail is about …
const asked =
  /\b(?:invit|would like|['’]d (?:like|love)|love to|schedul|book(?:ed|ing)?\b|confirm|arrang|mov(?:e|ing) you|happy to|pleased|delighted|please join|details (?:for|of)|next (?:step|stage|round)(?: for you)? (?:is|will be)|reminder)/gi;
// … or that it is over, or comes only later.
const elsewhere =
  /\b(?:passed|completed|completing|after|following (?:your|our|the)|thank(?:s| you) for|enjoyed|since your|from your|previous|earlier|last week|at a later|later (?:on|stage|round)|if (?:successful|all goes|that goes|it goes|you pass)|instead of|rather than|no need|without|successful candidates)\b/gi;
const over =
  /^[^.!?\n]{0,25}\b(?:went|has been great|was (?:great|a pleasure)|is behind you|(?:last|yesterday))\b/i;
// A part that comes second still names the meeting when nothing else does.
const second = /\b(?:followed by|and then|then)\b/i;
const conditional =
  /\b(?:if (?:your|we|selected|successful|shortlisted|you(?: are|['’]re) (?:selected|successful|shortlisted))|should (?:you|your|we)|may|might|could be)\b/i;
/** Hits of one cue that are looked at. */
const mostHits = 20;

/** The type a mail names, by the cue that speaks of this meeting most clearly. */
export function readType(part: MailPart): ReadType | undefined {
  const { text } = part.body;
  let best: ReadType | undefined;
  let bestScore = 0;
  for (const { type, weight, words } of typeCues) {
    let hits = 0;
    for (const match of text.matchAll(words)) {
      if (++hits > mostHits) break;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const score = weight + contextOf(text, start, end) + (start < part.subjectLength ? 2 : 0);
      if (score <= bestScore) continue;
      bestScore = score;
      best = { type, start, end, weight };
    }
  }
  return best;
}

/** 2 when the words before speak of this meeting, -2 when of its second part, -5 when of another, else 0. */
export function contextOf(text: string, start: number, end: number): number {
  if (over.test(text.slice(end, end + 60))) return -5;
  const before = sentenceBefore(text, start);
  if (conditional.test(before)) return -5;
  const lastOf = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
  const [here, other] = [lastOf(asked), lastOf(elsewhere)];
  if (other > here) return -5;
  return second.test(before) ? -2 : here >= 0 ? 2 : 0;
}

/** What stands before a position in its sentence, at most `most` units. */
export function sentenceBefore(text: string, position: number, most = 120): string {
  const before = text.slice(Math.max(0, position - most), position);
  const end = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? '].map((mark) => before.lastIndexOf(mark)),
  );
  return before.slice(end + 1);
}
