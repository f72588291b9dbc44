import type { InterviewTypeId } from '../../catalog.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { leaningOf } from './leaning.js';
import { readInvitation, readNone, type InvitationScore, type NoneScore } from './none.js';
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

/** Score from which a type is named outright rather than hinted at. */
const outright = 8;
/** Types whose invitations name nobody, for nobody is there. */
const unattended: readonly InterviewTypeId[] = ['one-way-video', 'ai-screen'];
const silent: Judged = { none: false, invites: false, confidence: 0.5 };

/** Weighs what a message says against an invitation with what says that it is one. */
export function judgeNone(body: ReadText, signs: Signs): Judged {
  const against = readNone(body, signs.named);
  const invitation = readInvitation(body);
  const [strongest] = against;
  const { when, people, type, passesOn } = signs;
  const says = strongest ?? invitation.range ?? (when === 'day' && passesOn ? undefined : when);
  if (says === undefined && (passesOn || (people === 0 && type === undefined))) return silent;
  const points = pointsAgainst(body, against, invitation, signs);
  const confidence = Math.min(98, 60 + Math.abs(points)) / 100;
  if (points <= 0) return { none: false, invites: true, range: invitation.range, confidence };
  // Above an older message a few words alone, whatever they lean to, take nothing back.
  return passesOn && !strongest ? silent : { none: true, invites: false, range: strongest, confidence };
}

/**
 * Tenths of the log odds that a message is no invitation: the weights are those of a logistic regression over messages no
 * rule was made on, rounded. What a phrase says counts beside how all words lean, so that neither decides alone.
 */
function pointsAgainst(
  { plain }: ReadText,
  against: readonly NoneScore[],
  { score, job }: InvitationScore,
  { when, people, titled, type }: Signs,
): number {
  const all = against.reduce((sum, each) => sum + each.score, 0);
  const named = type !== undefined && type.score >= outright;
  const attended = named && unattended.includes(type.type) ? 1 : people;
  return (
    Math.max(-40, Math.min(40, leaningOf(plain))) +
    Math.min(against[0]?.score ?? 0, 12) +
    Math.min(all, 20) +
    (against.some(({ sure }) => sure) ? 9 : 0) -
    Math.min(score, 6) +
    Math.min(job, 3) -
    5 * Math.min(attended, 2) -
    (titled ? 3 : 0) -
    Math.min(type?.score ?? 0, 10) -
    (named ? 3 : 0) -
    (when === 'start' || when === 'offered' ? 3 : 0)
  );
}
