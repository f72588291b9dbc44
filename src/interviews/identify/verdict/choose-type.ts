import { leaningOf, percentsOf, type Learned } from '../../../text/leaning-table.js';
import type { InterviewTypeId } from '../../catalog.js';
import { leaningTypes, typeBias, typeLeanings, typeLifts, typeUnit } from '../../cues/type-leanings.js';
import type { TextRange } from '../mail-text.js';
import { typeFeatures, type Meeting } from './type-features.js';
import type { Shares } from './weigh.js';

const learned: Learned = { bias: typeBias, unit: typeUnit, leanings: typeLeanings };

/** The likeliest type and who holds it. */
export interface ChosenType {
  readonly verdict: keyof Shares;
  /** How likely the verdict is, in percent. */
  readonly percent: number;
  /** Absent where a line or two speak for none. */
  readonly type?: InterviewTypeId | undefined;
  /** The two likeliest types, the likelier first. */
  readonly likely: readonly InterviewTypeId[];
  /** Whether the message names the type, or all of it speaks for it. */
  readonly sure: boolean;
  /** Where in the message words name the type. */
  readonly range?: TextRange | undefined;
}

const sides = ['hr', 'user', 'mixed'] as const satisfies readonly (keyof Shares)[];
/** Percent from which a type is as sure as one that is named. */
const enough = 70;
/** So many known features tell all they can. Of a line or two, the words that name a type tell more. */
const muchKnown = 40;
/** Percent from which a line or two that names none tells a type. */
const least = 24;
/** What such words count of which nothing else is known, in hundredths of the log odds. */
const byName = 400;
/** Words from this weight on name a type, or say what happens there. */
const leastNaming = 3;

/** Lift below which those of a side do not hold meetings of a type. */
const leastLift = 3;

/**
 * Of what type a meeting is and who holds it: by what was learned from labeled messages, and by who holds meetings of each
 * type.
 *
 * @param shares - how likely each side holds it, in percent
 */
export function chooseType(meeting: Meeting, shares: Shares): ChosenType {
  const { sums: learnt, known } = leaningOf(typeFeatures(meeting), learned);
  const told = Math.min(1, known / muchKnown);
  const [first] = meeting.types.filter(({ weight }) => weight >= leastNaming);
  const sums = learnt.map(
    (sum, at) => told * sum + (leaningTypes[at] === first?.type ? (1 - told) * byName : 0),
  );
  const byType = percentsOf(sums.map((sum, at) => sum + 100 * Math.log(heldBy(shares, at))));
  const bySide = sidesBeside(shares, percentsOf(sums));
  const likeliest = Math.max(...bySide);
  const verdict = sides[bySide.indexOf(likeliest)]!;
  // An agency writes, but the client's directors sit there: no screen of the agency's.
  const ranked = leaningTypes
    .map((each, at) => ({ each, percent: byType[at]!, lift: typeLifts[verdict][at]! }))
    .filter(({ each, percent, lift }) => lift >= leastLift && !isUnsaid(meeting, each, percent))
    .toSorted((a, b) => b.percent - a.percent);
  const [{ each: type, percent }] = ranked as [(typeof ranked)[number]];
  const named = meeting.types.find((each) => each.type === type && each.weight >= leastNaming);
  const isNamed = named !== undefined;
  return {
    verdict,
    percent: Math.round(likeliest),
    ...((isNamed || known >= muchKnown || percent >= least) && { type }),
    likely: ranked.slice(0, 2).map(({ each }) => each),
    sure: isNamed || percent >= enough,
    range: named?.said,
  };
}

/** Percent up to which a type that nothing is said of gives way to the next. */
const half = 50;
/** Whether stray words alone lean to another department: a commercial manager may be the boss of an export manager. */
function isUnsaid({ types, interviewers }: Meeting, type: InterviewTypeId, percent: number): boolean {
  const isTold = interviewers.some(({ title, described, boss }) => title !== undefined || described || boss);
  return isTold && type === 'cross-functional' && percent < half && types.every((each) => each.type !== type);
}

/** How much more often than others those who may hold it hold a type, by its number. */
function heldBy(shares: Shares, at: number): number {
  return sides.reduce((sum, side) => sum + shares[side] * typeLifts[side][at]!, 0);
}

/**
 * How likely each side is, in percent, when it is known how likely the types are; together as likely as before. Both are
 * read from the same words in part, so that what the types tell counts half.
 */
function sidesBeside(shares: Shares, byType: readonly number[]): number[] {
  const before = sides.map((side) => shares[side]);
  const told = sides.map(
    (side) => shares[side] * byType.reduce((sum, percent, at) => sum + percent * typeLifts[side][at]!, 0),
  );
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  return before.map((share, at) => (share + (sumOf(before) * told[at]!) / sumOf(told)) / 2);
}
