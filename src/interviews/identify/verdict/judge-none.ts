import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { leaningOf } from './leaning.js';
import { readInvitation, readNone, type NoneScore } from './none.js';
import type { TypeScore } from './type.js';

/** What else a message tells of an invitation. */
export interface Signs {
  /** Whether it gives a start, offers several, or names a day alone. */
  readonly when: 'start' | 'offered' | 'day' | undefined;
  readonly people: number;
  /** Whether somebody with a job title is among them. */
  readonly titled: boolean;
  readonly self: boolean;
  readonly type: TypeScore | undefined;
  /** Where the text names people, titles included. */
  readonly named: readonly TextRange[];
  /** Whether an older message follows, which this one may but pass on. */
  readonly passesOn: boolean;
}

/** Whether a message invites, is something else, or says nothing of it, as the note above a forwarded one. */
export interface Judged {
  readonly none: boolean;
  readonly invites: boolean;
  /** Where it asks the reader to come, or says what it is instead. */
  readonly range?: TextRange | undefined;
  readonly confidence: number;
}

/** Weighs what a message says against an invitation with what says that it is one. */
export function judgeNone(body: ReadText, signs: Signs): Judged {
  const against = readNone(body, signs.named);
  const invitation = readInvitation(body);
  const [strongest] = against;
  const says = strongest ?? invitation.range ?? signs.when ?? signs.type;
  if (signs.passesOn && says === undefined) return { none: false, invites: false, confidence: 0.5 };
  const points = pointsAgainst(body, against, invitation.job, signs);
  const confidence = Math.min(98, 60 + Math.abs(points)) / 100;
  if (points > 0) return { none: true, invites: false, range: strongest, confidence };
  return { none: false, invites: true, range: invitation.range, confidence };
}

/**
 * Tenths of the log odds that a message is no invitation: the weights are those of a logistic regression over messages no
 * rule was made on, rounded. What a phrase says counts beside how all words lean, so that neither decides alone.
 */
function pointsAgainst(
  { plain }: ReadText,
  against: readonly NoneScore[],
  job: number,
  { when, people, titled, type }: Signs,
): number {
  const all = against.reduce((sum, { score }) => sum + score, 0);
  const named = type !== undefined && type.score >= 8;
  return (
    -2 +
    Math.max(-40, Math.min(40, leaningOf(plain))) +
    Math.min(against[0]?.score ?? 0, 12) +
    Math.min(all, 20) +
    (against.some(({ sure }) => sure) ? 9 : 0) +
    Math.min(job, 3) -
    5 * Math.min(people, 2) -
    (titled ? 3 : 0) -
    (named ? 3 : 0) -
    Math.min(type?.score ?? 0, 10) -
    (when === 'start' || when === 'offered' ? 3 : 0)
  );
}
