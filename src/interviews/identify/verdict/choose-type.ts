import type { InterviewTypeId } from '../../catalog.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewFormat } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import { rankOf } from '../people/family.js';
import type { Interviewer } from '../people/interviewer.js';
import { typeShares } from './type-leaning.js';
import { isHrType, type TypeScore } from './type.js';

/** A type, whether the message names it rather than makes it likely, and where. */
export interface ChosenType {
  readonly type: InterviewTypeId;
  readonly sure: boolean;
  /** Range in the body; absent where the people alone suggest the type. */
  readonly range?: TextRange | undefined;
}

/** What is known of the meeting when its type is chosen. */
export interface Meeting {
  readonly verdict: 'hr' | 'user' | 'mixed';
  readonly interviewers: readonly Interviewer[];
  /** Whether an agency holds it, and whether the text says so beyond the signature. */
  readonly agency: 'says' | 'signs' | undefined;
  /** Whether words or people show who holds it. */
  readonly evident: boolean;
  /** Several talks in a row. */
  readonly inTurn: boolean;
}

interface Suggestion {
  readonly type: InterviewTypeId;
  readonly score: number;
  readonly sure: boolean;
}

// Held by either side, whatever their home family.
const eitherSide: readonly InterviewTypeId[] = [
  'panel',
  'onsite-loop',
  'campus-screen',
  'group-screen',
  'assessment-center',
  'meal-interview',
  'behavioral-interview',
  'values-interview',
];
// Named of an arrangement: what happens there says more.
const arrangements: readonly InterviewTypeId[] = [
  'panel',
  'hiring-manager',
  'executive',
  'hr-interview',
  'recruiter-screen',
];

/** What a unit of the log of a share counts beside the points of cues, and the least share that is told apart. */
const perLog = 3;
const leastShare = 1 / 400;
/** The share from which the words of a message make a type likely that no cue speaks for. */
const likely = 0.3;

/**
 * The type that the words name, weighed against who sits there and what all words of the message lean to.
 *
 * @param plain - the text of the message, as cues compare it
 */
export function chooseType(
  types: readonly TypeScore[],
  meeting: Meeting,
  plain: string,
  cues: Cues,
): ChosenType | undefined {
  const whole = types.find(({ type, score }) => type === 'assessment-center' && score >= 6);
  const other = types.some(({ type, weight }) => type !== 'meal-interview' && weight > 4);
  const named = types.map(({ type, score, weight, start, end }) => ({
    type,
    // Role play, presentation and lunch are parts of the day.
    score:
      score -
      misfit(type, meeting) +
      (whole?.type === type ? 8 : 0) -
      (type === 'meal-interview' && (meeting.inTurn || other) ? 8 : 0),
    sure: weight > 2,
    range: { start, end },
  }));
  const spoken = [...named, ...suggest(meeting, cues).map((each) => ({ ...each, range: undefined }))].filter(
    ({ score }) => score > 0,
  );
  const shares = typeShares(plain);
  const leaning = [...shares].flatMap(([type, share]) =>
    share < likely ? [] : [{ type, score: -misfit(type, meeting), sure: false, range: undefined }],
  );
  const leans = (type: InterviewTypeId) => perLog * Math.log(Math.max(shares.get(type) ?? 0, leastShare));
  const [best] = [...spoken, ...leaning].toSorted(
    (a, b) => b.score + leans(b.type) - a.score - leans(a.type),
  );
  // What people and words make likely may be named as well.
  return named.find(({ type, sure }) => sure && type === best?.type) ?? best;
}

/** How badly a type goes with those who sit there. */
function misfit(type: InterviewTypeId, { verdict, interviewers }: Meeting): number {
  const isHr = isHrType(type);
  const either = eitherSide.includes(type);
  if (verdict === 'mixed') return either ? 0 : arrangements.includes(type) ? 5 : 6;
  if ((verdict === 'hr') === isHr) return 0;
  if (verdict === 'hr' && type === 'panel') return 7;
  return either ? 1 : interviewers.length > 0 ? 9 : 4;
}

/** The types that the people and the arrangement make likely. */
function suggest({ verdict, interviewers, agency, evident, inTurn }: Meeting, cues: Cues): Suggestion[] {
  const titles = interviewers.map(({ title }) => title ?? '');
  const ranks = titles.map((title) => rankOf(title, cues));
  const count = interviewers.length;
  const [first] = ranks;
  if (verdict === 'mixed')
    return [
      inTurn ? { type: 'onsite-loop', score: 9, sure: false } : { type: 'panel', score: 9, sure: false },
    ];
  if (verdict === 'hr') {
    if (agency) return [{ type: 'agency-screen', score: agency === 'says' ? 14 : 9, sure: true }];
    const recruits = ranks.some(({ recruiter }) => recruiter);
    if (count === 0) return evident ? [{ type: 'hr-interview', score: 3, sure: false }] : [];
    return [{ type: recruits ? 'recruiter-screen' : 'hr-interview', score: 8, sure: true }];
  }
  // Three in a row are a loop, whatever each of them asks.
  if (inTurn && count > 1) return [{ type: 'onsite-loop', score: count > 2 ? 14 : 9, sure: false }];
  const boss = interviewers.some((each) => each.boss);
  if (count > 1 && ranks.every(({ executive }) => executive))
    return [{ type: 'executive', score: 8, sure: false }];
  if (count > 1) return [{ type: 'panel', score: 7, sure: false }];
  if (count === 0) return evident ? [{ type: 'hiring-manager', score: 3, sure: false }] : [];
  if (boss) return [{ type: 'hiring-manager', score: 10, sure: true }];
  if (first!.executive) return [{ type: 'executive', score: 7, sure: true }];
  return [{ type: 'hiring-manager', score: first!.lead ? 7 : 4, sure: false }];
}

/** How the meeting is arranged, by its type and those who sit there. */
export function formatOf(
  type: InterviewTypeId | undefined,
  { interviewers, inTurn }: Meeting,
): InterviewFormat | undefined {
  switch (type) {
    case 'ai-screen':
      return 'ai-led';
    case 'one-way-video':
      return 'asynchronous';
    case 'group-screen':
    case 'assessment-center':
      return 'group';
    case 'onsite-loop':
      return 'sequential';
    case undefined:
      return undefined;
    default:
      if (inTurn && interviewers.length > 1) return 'sequential';
      if (type === 'panel' || interviewers.length > 1) return 'panel';
      return interviewers.length === 1 ? 'one-on-one' : undefined;
  }
}
