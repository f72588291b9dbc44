import type { NoneReason } from '../cues/cues.js';
import type { TextRange } from './mail-text.js';
import type { ReadText } from './message-text.js';
import { readInvitation, readNone } from './none.js';
import type { TypeScore } from './type.js';

/** What else a message tells that speaks for an invitation. */
export interface Signs {
  readonly starts: boolean;
  readonly people: number;
  readonly self: boolean;
  readonly type: TypeScore | undefined;
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
  rejection: { from: 6, withstood: false },
  cancellation: { from: 6, withstood: true },
  receipt: { from: 6, withstood: true },
  offer: { from: 6, withstood: false },
  advertisement: { from: 7, withstood: false },
  research: { from: 9, withstood: false },
  exit: { from: 6, withstood: false },
  'to-interviewer': { from: 6, withstood: false },
  scam: { from: 9, withstood: false },
  other: { from: 6, withstood: false },
};

/** Without words of this weight many small ones decide nothing. */
const decisive = 6;

/** Weighs what a message says against an invitation with what says that it is one. */
export function judgeNone(body: ReadText, { starts, people, self, type }: Signs): Judged {
  const nowhere = { start: 0, end: 0 };
  const invitation = readInvitation(body);
  const named = type !== undefined && type.score >= 8;
  const against = readNone(body);
  for (const { reason, score, top, start, end } of against) {
    const { from, withstood } = bars[reason];
    if (score < from || top < decisive) continue;
    if (withstood && starts && invitation.score >= 4) continue;
    if (withstood && reason === 'receipt' && named && invitation.score >= 6) continue;
    return {
      none: true,
      invites: false,
      reason,
      range: { start, end },
      confidence: Math.min(98, 70 + 3 * (score - from)) / 100,
    };
  }
  const asks = starts && /\?/.test(body.plain);
  const points =
    invitation.score +
    (asks ? 1 : 0) +
    (starts ? 3 : 0) +
    (people > 0 ? 2 : 0) +
    (self ? 1 : 0) +
    (named ? 4 : type ? 1 : 0);
  // Where nothing speaks against it, an invitation needs no second word.
  const invites = points >= (against.length === 0 ? 3 : 5);
  return { none: false, invites, range: invitation.range ?? nowhere, confidence: 0.6 };
}
