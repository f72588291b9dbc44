import { InterviewCompassError } from '../text/error.js';
import { fold } from '../text/fold.js';
import { aliasesOf } from './aliases/look-up.js';
import { interviewTypes, type InterviewTypeId } from './catalog.js';
import { detailsOf, type NameDetails } from './names/details.js';
import { readName } from './names/read.js';
import { voteOn, type NameVote } from './names/vote.js';
import type { InterviewFamily } from './vocabulary.js';

/** A type that a name may mean. */
export interface InterviewTypeMatch {
  readonly type: InterviewTypeId;
  /** From 0 to 1: how surely the name alone means this type. */
  readonly confidence: number;
  /** The words of the name that say so. */
  readonly matched: string;
}

/** What a name may mean outside hiring. `user-research` is the UX method that is also called "user interview". */
export type OtherMeaning = 'user-research';

/** What people's name for an interview may mean. */
export interface InterviewTypeResolution {
  /** Likeliest first; empty when the name means no interview this package knows. */
  readonly matches: readonly InterviewTypeMatch[];
  /** Whether the name alone does not settle it: offer the matches rather than take the first. */
  readonly ambiguous: boolean;
  /** The family, where all likely matches are of one. */
  readonly family?: InterviewFamily | undefined;
  /** What the name says besides the type: spread it into an `Interview`. */
  readonly details: NameDetails;
  /** What else the words mean, outside hiring. */
  readonly alsoMeans?: readonly OtherMeaning[] | undefined;
}

/** How a name is read. */
export interface ResolveOptions {
  /**
   * Language of the name, BCP 47. Default: told from the words. Understood are English, Indonesian, German, Spanish,
   * French and Brazilian Portuguese; others are read as if none were given.
   */
  readonly language?: string | undefined;
}

/** A best match below this is a guess, and so is one with another this near. */
const sure = 0.62;
const near = 0.09;
/** In percent: one of several things that a known name is called. */
const guess = 40;
/** Matches with less than this share of the best one's confidence are not told. */
const worthTelling = 0.45;

/**
 * The interview types that a name may mean: names as people write them, in six languages, with typing slips, and the
 * strings of trackers and applicant tracking systems. Says that a name is ambiguous rather than guess.
 *
 * @throws `InterviewCompassError` `invalid-value` when the name is no string
 *
 * @example
 * ```ts
 * import { resolveInterviewType } from 'interview-compass/interviews';
 *
 * const { matches: [best], details } = resolveInterviewType('2nd round w/ hiring manger (Zoom, 45 min)');
 * best?.type; //=> 'hiring-manager'
 * best?.matched; //=> 'hiring manger'
 * details; //=> { setting: 'video', round: 2, minutes: 45 }
 *
 * resolveInterviewType('onsite').ambiguous; //=> true
 * resolveInterviewType('user interview').alsoMeans; //=> ['user-research']
 * resolveInterviewType('dentist').matches; //=> []
 * ```
 */
export function resolveInterviewType(name: string, options: ResolveOptions = {}): InterviewTypeResolution {
  if (typeof name !== 'string') {
    throw new InterviewCompassError('a name is a string', {
      code: 'invalid-value',
      path: 'name',
      hint: 'Pass what people call the interview, such as "HR round".',
    });
  }
  const read = readName(name, options.language);
  const votes = new Map(voteOn(read).map((vote) => [vote.type, vote]));
  const aliases = aliasesOf(fold(read.text));
  const settled = aliases.length === 1;
  for (const type of aliases) {
    const percent = settled ? 97 : Math.max(guess, (votes.get(type)?.percent ?? 0) + 10);
    votes.set(type, { type, percent, matched: read.text });
  }
  // A name that is known to be several things is no surer for a rule that points to one of them; one that is known to
  // be one thing leaves the others behind.
  const most = aliases.length > 1 ? 60 : settled ? 80 : 100;
  const ranked = [...votes.values()]
    .map((vote) =>
      settled && vote.type === aliases[0] ? vote : { ...vote, percent: Math.min(vote.percent, most) },
    )
    .sort((a, b) => b.percent - a.percent);
  return resolution(ranked, read);
}

function resolution(ranked: readonly NameVote[], read: ReturnType<typeof readName>): InterviewTypeResolution {
  const [best, second] = ranked;
  const matches = ranked
    .filter(({ percent }) => percent >= best!.percent * worthTelling)
    .slice(0, 5)
    .map(({ type, percent, matched }) => ({ type, confidence: percent / 100, matched }));
  const families = new Set(matches.map(({ type }) => interviewTypes[type].family));
  const [family] = families;
  const alsoMeans = read.language !== 'id' && best && read.parts.some(({ concept }) => concept === 'user');
  return {
    matches,
    ambiguous:
      best !== undefined &&
      (best.percent < 100 * sure || best.percent - (second?.percent ?? 0) <= 100 * near),
    ...(families.size === 1 && { family }),
    details: detailsOf(read),
    ...(alsoMeans && { alsoMeans: ['user-research'] as const }),
  };
}
