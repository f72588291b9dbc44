import type { InterviewTypeId } from '../catalog.js';
import type { Cues } from '../cues/cues.js';
import type { InterviewFamily } from '../vocabulary.js';
import type { TextRange } from './mail-text.js';
import { standingAt, type ReadText } from './message-text.js';
import { perCues } from './merge.js';
import type { Interviewer, People } from './people.js';
import { finder, plainOf } from './plain.js';
import { rankOf } from './titles.js';
import { isHrType, type TypeScore } from './type.js';

/** Which sides sit in the interview, and how much speaks for each. */
export interface Sides {
  readonly hr: number;
  readonly user: number;
  /** Where in the text of the body unnamed people show a side. */
  readonly ranges: readonly TextRange[];
}

const rulesOf = perCues(({ people }: Cues) => ({
  hr: finder(people.hrActors),
  user: finder(people.userActors),
  both: finder(people.both),
  hrJob: finder(people.hrJobs, ''),
  agency: finder(people.agency),
}));

/** Whether a job is one in HR, where a title in HR is the future boss's. */
export function isHrJob(role: string | undefined, cues: Cues): boolean {
  return role !== undefined && rulesOf(cues).hrJob.test(plainOf(role));
}

/** How often the text speaks as an agency. */
export function agencyCount({ plain, cues }: ReadText): number {
  return new Set([...plain.matchAll(rulesOf(cues).agency)].slice(0, 30).map(([words]) => words)).size;
}

/** The family an interviewer speaks for here. */
export function familyOf(person: Interviewer, hrJob: boolean, cues: Cues): InterviewFamily | undefined {
  if (person.boss) return 'user';
  if (person.family !== 'hr' || !hrJob || person.title === undefined) return person.family;
  const { recruiter, lead } = rankOf(person.title, cues);
  return lead && !recruiter ? 'user' : 'hr';
}

/** Unnamed people of each side that the text says will be there. */
export function readActors(body: ReadText): Sides {
  const rules = rulesOf(body.cues);
  const ranges: TextRange[] = [];
  const count = (words: RegExp) => {
    let score = 0;
    let looks = 0;
    for (const match of body.plain.matchAll(words)) {
      if (++looks > 30) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const standing = standingAt(body, start, end);
      if (standing === 'past' || standing === 'later') continue;
      score += standing === 'now' ? 2 : 1;
      if (ranges.length < 3) ranges.push({ start, end });
    }
    return score;
  };
  const both = count(rules.both);
  return { hr: count(rules.hr) + 10 * both, user: count(rules.user) + 10 * both, ranges };
}

/** Who holds the interview. */
export function decideSides(
  people: People,
  types: readonly TypeScore[],
  actors: Sides,
  hrJob: boolean,
  agency: boolean,
  cues: Cues,
): { readonly verdict: 'hr' | 'user' | 'mixed'; readonly sure: boolean } {
  const [top] = types;
  // Nobody of the team listens to a machine.
  if (top && top.weight >= 5 && (top.type === 'ai-screen' || top.type === 'one-way-video'))
    return { verdict: 'hr', sure: true };
  const families = new Set(
    people.interviewers.flatMap((person) => {
      if (agency && person.sender) return ['hr' as const];
      return familyOf(person, hrJob, cues) ?? [];
    }),
  );
  if (families.size === 2 || (actors.hr >= 10 && actors.user >= 10)) return { verdict: 'mixed', sure: true };
  const [only] = families;
  if (only) return { verdict: only, sure: true };
  if (top && top.weight >= 5 && decides(top.type))
    return { verdict: isHrType(top.type) ? 'hr' : 'user', sure: true };
  if (actors.hr !== actors.user) return { verdict: actors.hr > actors.user ? 'hr' : 'user', sure: false };
  if (people.self && people.sender) return { verdict: 'hr', sure: false };
  return { verdict: top ? (isHrType(top.type) ? 'hr' : 'user') : 'hr', sure: false };
}

/** Types that either side may hold say little of who sits there. */
function decides(type: InterviewTypeId): boolean {
  return ![
    'panel',
    'onsite-loop',
    'meal-interview',
    'campus-screen',
    'group-screen',
    'presentation',
    'behavioral-interview',
  ].includes(type);
}
