import { interviewTypeIds, type InterviewTypeId } from '../catalog.js';
import type { NameConcept } from './concepts.js';
import type { ReadName } from './read.js';
import { anyInterview, nameRules, type NameRule } from './rules.js';

/** How surely a name means a type, and the words that say so. */
export interface NameVote {
  readonly type: InterviewTypeId;
  /** In percent. */
  readonly percent: number;
  readonly matched: string;
}

/**
 * What is done in a meeting names it before how it is arranged, and that before who sits in it: a case interview with
 * the director is a case interview.
 */
const arrangements: readonly InterviewTypeId[] = ['panel', 'onsite-loop'];
const persons: readonly InterviewTypeId[] = [
  'recruiter-screen',
  'hr-interview',
  'agency-screen',
  'hiring-manager',
  'peer-interview',
  'cross-functional',
  'skip-level',
  'executive',
];

/** Every type the concepts of a name speak for. Empty when they speak of no interview. */
export function voteOn(read: ReadName): readonly NameVote[] {
  const concepts = new Set(read.parts.map(({ concept }) => concept));
  if (isElsewhere(read, concepts)) return [];
  const spoken = nameRules.filter(({ when }) => when.every((concept) => concepts.has(concept)));
  const rules =
    spoken.length === 0
      ? [anyInterview]
      : spoken.filter((rule) => !spoken.some((other) => saysMore(other, rule)));
  const mended = read.parts.some((part) => part.mended) ? 4 : 0;
  const doubt = mended + 2 * Math.min(read.unknown, 4);
  const votes = interviewTypeIds.flatMap((type) => {
    const best = rules.reduce<NameRule | undefined>(
      (so, rule) => ((rule.then[type] ?? 0) > (so?.then[type] ?? 0) ? rule : so),
      undefined,
    );
    return best ? [{ type, percent: best.then[type]! - doubt, matched: wordsOf(best, read) }] : [];
  });
  return votes.map((vote) => ({ ...vote, percent: Math.round(vote.percent * share(vote, votes)) }));
}

function saysMore(rule: NameRule, than: NameRule): boolean {
  return rule.when.length > than.when.length && than.when.every((concept) => rule.when.includes(concept));
}

/** What is left of a vote when the name also says something that names a meeting before it. */
function share({ type }: NameVote, votes: readonly NameVote[]): number {
  const isStrong = (of: (type: InterviewTypeId) => boolean) =>
    votes.some((vote) => of(vote.type) && vote.percent >= 68);
  const names = (each: InterviewTypeId) => !persons.includes(each) && !arrangements.includes(each);
  if (persons.includes(type))
    return isStrong(names) || isStrong((each) => arrangements.includes(each)) ? 0.75 : 1;
  return arrangements.includes(type) && isStrong(names) ? 0.8 : 1;
}

/** Words that say which meeting rather than which kind, or nothing of it. */
const vague: readonly NameConcept[] = [
  'filler',
  'with',
  'and',
  'meeting',
  'round',
  'job-title',
  'video',
  'in-person',
  'chat',
];

/** No job interview: another kind of talk, or words of which none is about one. */
function isElsewhere({ unknown }: ReadName, concepts: ReadonlySet<NameConcept>): boolean {
  if (concepts.has('other') || concepts.has('user-research')) return true;
  return [...concepts].every((concept) => vague.includes(concept)) && (unknown > 0 || concepts.size === 0);
}

function wordsOf({ when }: NameRule, { parts, text }: ReadName): string {
  const used = parts.filter(
    ({ concept }) => when.includes(concept) && concept !== 'with' && concept !== 'and',
  );
  if (used.length === 0) return text;
  const start = Math.min(...used.map((part) => part.start));
  const end = Math.max(...used.map((part) => part.end));
  return text.slice(start, end);
}
