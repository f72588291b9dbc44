import { leaningOf, percentsOf, type Learned } from '../../../text/leaning-table.js';
import { verdictBias, verdictLeanings, verdictUnit } from '../../cues/verdict-leanings.js';
import type { InterviewVerdict } from '../../identify.js';
import type { Thread } from '../thread.js';
import { findInvitation, type Invitation, type NoInvitation } from './invitation.js';
import { readFeatures, readInvitation, type Reading } from './reading.js';
import { wordFeaturesOf } from './word-features.js';

const learned: Learned = { bias: verdictBias, unit: verdictUnit, leanings: verdictLeanings };

const sides = ['hr', 'user', 'mixed'] as const;
const verdicts = [...sides, 'none'] as const satisfies readonly InterviewVerdict[];

/** What is weighed of a thread, and what was read on the way. */
export interface Weighable {
  /** What rules say of whether it invites. */
  readonly said: Invitation | NoInvitation;
  /** Who holds the interview if it invites; absent where no message of it could. */
  readonly reading?: Reading | undefined;
  /** All words, and what rules read. */
  readonly features: readonly string[];
}

/** The confidence from which rules are sure that a message does not invite. */
const sureOfNone = 0.75;

/** Reads what tells whether a thread invites and who holds the interview: also where rules say that it does not invite. */
export function readWeighable(thread: Thread): Weighable {
  const { said, likely } = findInvitation(thread);
  const reading = likely && readInvitation(likely, thread);
  const none = `${said.none} ${said.none && said.confidence >= sureOfNone}`;
  const shown =
    reading === undefined
      ? []
      : [...readFeatures(reading), `=none ${none} ${reading.holders.verdict} ${reading.holders.sure}`];
  return {
    said,
    reading,
    features: [
      ...new Set([
        ...wordFeaturesOf(thread.plain),
        ...shown,
        `=none ${none}`,
        `=none ${none} of ${sizeOf(thread.plain)}`,
        `=holds ${reading?.holders.verdict} of ${sizeOf(thread.plain)}`,
      ]),
    ],
  };
}

/** Words up to which a message is a line, a few lines, and a short mail. A line that says nothing against it invites. */
const sizes = [14, 40, 120];

function sizeOf(plain: string): number {
  const words = plain.split(/\s+/, sizes.at(-1)! + 1).length;
  return sizes.filter((most) => words > most).length;
}

/** So many known features tell all they can. A line or two says less: what is missing, rules make up for. */
const muchKnown = 70;
/** What rules count of which nothing else is known, in hundredths of the log odds. */
const byRules = 300;

/** Percent from which a message is taken for no invitation: rather a wrong guess of a side than a real invitation lost. */
const enoughForNone = 50;
/** The same where a message moves an interview to another time: who is sorry for that takes nothing back. */
const enoughAgainstMove = 90;

/**
 * "I run the depot … a quick call? I'll tell you about the team" sounds like a recruiter, whoever writes. Percent from which
 * such a message is none, and how sure it is else that the writer's own word holds.
 */
const enoughAgainstBoss = 90;
const ofBoss = 0.95;
const surelyUser = 85;

/**
 * Percent below which words alone do not seat HR beside a team that is all named with its titles: a formal letter sounds like
 * HR, whoever sits there.
 */
const enoughForUnnamed = 90;

/** How likely each side holds the interview, in percent. */
export type Shares = Readonly<Record<(typeof sides)[number], number>>;

/** The likeliest verdict by what was learned from labeled messages, and how likely it and each side are, in percent. */
export function weigh({ said, reading, features }: Weighable): {
  readonly verdict: InterviewVerdict;
  readonly percent: number;
  readonly shares: Shares;
} {
  const { sums, known } = leaningOf(features, learned);
  const told = Math.min(1, known / muchKnown);
  const ruled = said.none ? 'none' : (reading?.holders.verdict ?? 'none');
  const percents = percentsOf(
    verdicts.map((verdict, at) => told * sums[at]! + (verdict === ruled ? (1 - told) * byRules : 0)),
  );
  const [hr, user, mixed, none] = percents as [number, number, number, number];
  const shares = { hr, user, mixed };
  const { onlyTeam, onlyBoss } = reading?.holders ?? {};
  if (onlyBoss && !said.none && none < enoughAgainstBoss && user < surelyUser) {
    const percent = Math.round(ofBoss * (hr + user + none));
    return { verdict: 'user', percent, shares: { hr: 0, user: percent, mixed } };
  }
  const isMove = !said.none && said.moves;
  if (none >= (isMove ? enoughAgainstMove : enoughForNone)) return { verdict: 'none', percent: none, shares };
  if (onlyTeam && mixed > user && mixed < enoughForUnnamed)
    return { verdict: 'user', percent: mixed, shares: { hr, user: mixed, mixed: user } };
  const percent = Math.max(...percents.slice(0, sides.length));
  return { verdict: sides[percents.indexOf(percent)]!, percent, shares };
}
