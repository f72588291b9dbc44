import type { NoneReason } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { readInvitation, readNone } from './none.js';
import type { TypeScore } from './type.js';

/** What else a message tells that speaks for an invitation. */
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
}

/** Whether a message invites, is something else, or says nothing of it, as the note above a forwarded one. */
export interface Judged {
  readonly none: boolean;
  readonly invites: boolean;
  readonly reason?: NoneReason | undefined;
  readonly range: TextRange;
  readonly confidence: number;
}

/** Score from which a reason decides, and whether a plain invitation with a time withstands it. */
const bars: Readonly<Record<NoneReason, { readonly from: number; readonly withstood: boolean }>> = {
  rejection: { from: 6, withstood: true },
  cancellation: { from: 6, withstood: true },
  receipt: { from: 6, withstood: true },
  offer: { from: 6, withstood: false },
  advertisement: { from: 6, withstood: false },
  research: { from: 6, withstood: false },
  exit: { from: 6, withstood: false },
  'to-interviewer': { from: 6, withstood: false },
  scam: { from: 9, withstood: false },
  other: { from: 6, withstood: false },
};

/** Reasons whose words stand in invitations too: receipts in their first line, advertisements and regrets in their footer. */
const yields: Readonly<Partial<Record<NoneReason, true>>> = {
  rejection: true,
  receipt: true,
  advertisement: true,
  offer: true,
};

/** Weighs what a message says against an invitation with what says that it is one. */
export function judgeNone(body: ReadText, { when, people, titled, self, type, named: spans }: Signs): Judged {
  const invitation = readInvitation(body);
  const named = type !== undefined && type.score >= 8;
  const against = readNone(body, spans);
  const timed = when === 'start' || when === 'offered';
  const open = when === undefined && !named && !self;
  // Somebody is asked to come at a time, for a job.
  const plain = timed && invitation.score >= 5 && (invitation.job > 1 || named || titled);
  const points =
    invitation.score +
    (when === 'start' ? 3 : when ? 2 : 0) +
    (when === 'start' && body.plain.includes('?') ? 1 : 0) +
    (people > 0 ? 2 : 0) +
    (self ? 1 : 0) +
    (named ? 4 : type ? 1 : 0);
  // Somebody asks the reader to come or to talk, at a time or in person.
  const asks = (timed ? points >= 6 : self && points >= 8) && (self || titled || named || invitation.job > 1);
  for (const { reason, score, sure, start, end } of against) {
    const { from, withstood } = bars[reason];
    // One phrase alone decides nothing against somebody who asks the reader to come or to talk.
    if (
      yields[reason] &&
      score < 10 &&
      asks &&
      (reason !== 'advertisement' || (self && against.length === 1)) &&
      (reason !== 'offer' || (titled && timed && score < 7))
    )
      continue;
    // A job in research speaks of research too.
    const bar = from + (reason === 'research' && invitation.job >= 3 ? 6 : 0);
    const decides =
      score >= bar && (sure || (!plain && score >= bar + 1) || (open && reason !== 'advertisement'));
    // Nothing but a word of regret, and no time: no more is needed.
    const slight =
      open &&
      people === 0 &&
      score >= 3 &&
      (reason === 'rejection' || reason === 'receipt') &&
      !(type && invitation.score >= 6);
    if (!decides && !slight) continue;
    if (withstood && timed && invitation.score >= 4 && score < 9) continue;
    if (reason === 'receipt' && (named || self) && invitation.score >= 6) continue;
    const confidence = Math.min(98, 70 + 3 * Math.max(0, score - from)) / 100;
    return { none: true, invites: false, reason, range: { start, end }, confidence };
  }
  // Nobody is named and nothing is, and hints of several kinds speak against it.
  const [strongest] = against;
  const doubt = against.reduce((sum, { score }) => sum + score, 0);
  if (strongest && doubt >= 7 && against.length > 1 && people === 0 && !type && !self) {
    const { reason, start, end } = strongest;
    return { none: true, invites: false, reason, range: { start, end }, confidence: 0.6 };
  }
  // Where nothing speaks against it, an invitation needs no second word.
  const speaksOfJob = invitation.job > 0 || type !== undefined || titled || self || people > 0;
  const invites = speaksOfJob && points >= (against.length === 0 ? 2 : 5);
  return { none: false, invites, range: invitation.range ?? { start: 0, end: 0 }, confidence: 0.6 };
}
