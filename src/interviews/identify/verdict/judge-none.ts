import type { InterviewTypeId } from '../../catalog.js';
import type { NoneReason } from '../../cues/cues.js';
import { signBias, signWeights } from '../../cues/sign-weights.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { readInvitation, readNone, type InvitationScore, type NoneScore } from './none.js';
import type { TypeScore } from './type.js';

/** What else a message tells of an invitation. */
export interface Signs {
  /** Whether it gives a start, offers several, or names a day alone. */
  readonly when: 'start' | 'offered' | 'day' | undefined;
  /** Whether the start is one to which the meeting was moved. */
  readonly moves: boolean;
  readonly people: number;
  /** The sides of those who will interview, as far as it shows them. */
  readonly sides: ReadonlySet<InterviewFamily>;
  readonly hasRole: boolean;
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
  /** What was weighed beside the words; absent where nothing was. */
  readonly numbers?: readonly number[] | undefined;
}

/** Score from which a type is named outright rather than hinted at. */
const outright = 8;
/** Types whose invitations name nobody, for nobody is there. */
const unattended: readonly InterviewTypeId[] = ['one-way-video', 'ai-screen'];
const silent: Judged = { none: false, invites: false, confidence: 0.5 };

/** Weighs what a message says against an invitation with what says that it is one. */
export function judgeNone(body: ReadText, signs: Signs): Judged {
  // "Mohon maaf, wawancara diundur ke Rabu pukul 10": who moves a meeting is sorry, and takes nothing back.
  const against = readNone(body, signs.named).filter(
    ({ reason, sure }) => !signs.moves || (reason !== 'cancellation' && (reason !== 'rejection' || sure)),
  );
  const invitation = readInvitation(body);
  const [strongest] = against;
  const { when, people, type, passesOn } = signs;
  const says = strongest ?? invitation.range ?? (when === 'day' && passesOn ? undefined : when);
  if (says === undefined && (passesOn || (people === 0 && type === undefined))) return silent;
  const numbers = numbersOf(against, invitation, signs);
  const points = numbers.reduce((sum, number, index) => sum + number * (signWeights[index] ?? 0), signBias);
  const confidence = Math.min(98, 60 + Math.round(Math.abs(points) / 10)) / 100;
  // Who names a recorded or led interview outright invites to it, unless they plainly say something else.
  const isUnattended = type !== undefined && type.score >= outright && unattended.includes(type.type);
  const isPlain = isUnattended && !against.some(({ sure }) => sure);
  if (isPlain || points <= 0)
    return { none: false, invites: true, range: invitation.range, confidence, numbers };
  // Above an older message a few words alone, whatever they lean to, take nothing back.
  return passesOn && !strongest
    ? { ...silent, numbers }
    : { none: true, invites: false, range: strongest, confidence, numbers };
}

/**
 * What a message shows beside its words, each as a number: `scripts/lean-signs.js` learns what they weigh from
 * messages that few rules were made on.
 */
function numbersOf(
  against: readonly NoneScore[],
  invitation: InvitationScore,
  { when, sides, hasRole, type }: Signs,
): readonly number[] {
  const of = (reason: NoneReason) => Math.min(against.find((each) => each.reason === reason)?.score ?? 0, 10);
  const isNamed = type !== undefined && type.score >= outright;
  return [
    Math.min(
      against.reduce((sum, { score }) => sum + score, 0),
      20,
    ),
    ...(['receipt', 'exit', 'to-interviewer', 'other'] as const).map(of),
    Number(against.some(({ sure }) => sure)),
    Math.min(against[0]?.score ?? 0, 12),
    Math.min(type?.score ?? 0, 10),
    Number(isNamed),
    Number(isNamed && unattended.includes(type.type)),
    Number(when === 'start' || when === 'offered'),
    Number(hasRole),
    Math.max(0, Math.min(invitation.job, 3) - 1),
    Number(sides.has('hr')),
    Number(sides.has('user')),
  ];
}
