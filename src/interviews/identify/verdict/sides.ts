import type { InterviewTypeId } from '../../catalog.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import { familyOf } from '../people/family.js';
import type { Interviewer } from '../people/interviewer.js';
import type { People } from '../people/people.js';
import type { Actors } from './actors.js';
import { isHrType, type TypeScore } from './type.js';

/** What tells who holds an interview. */
export interface Shown {
  readonly people: People;
  readonly types: readonly TypeScore[];
  readonly actors: Actors;
  /** How many things that HR asks, and that the team asks, the text says will be talked about. */
  readonly topics: { readonly hr: number; readonly user: number };
  /** Whether the job is one in HR. */
  readonly hrJob: boolean;
  /** Whether an agency writes. */
  readonly agency: boolean;
  /** Whether text or signature have any word of HR. */
  readonly speaksOfHr: boolean;
  readonly cues: Cues;
}

/** Who holds an interview, and whether that is said rather than likely. */
export interface Sides {
  readonly verdict: 'hr' | 'user' | 'mixed';
  readonly sure: boolean;
}

/** Who holds the interview: what is said of those who sit there first, then what happens there, then who writes. */
export function decideSides(shown: Shown): Sides {
  const { types, people, actors, topics, speaksOfHr } = shown;
  const { interviewers } = people;
  const [top] = types;
  const sides = (isHr: boolean, sure: boolean): Sides => ({ verdict: isHr ? 'hr' : 'user', sure });
  // Nobody of the team listens to a machine.
  if (top && top.weight >= 5 && (top.type === 'ai-screen' || top.type === 'one-way-video'))
    return sides(true, true);
  const families = familiesOf(shown);
  if (
    families.size === 2 ||
    (families.has('user') && actors.beside) ||
    (actors.hr >= 10 && actors.user >= 10)
  )
    return { verdict: 'mixed', sure: true };
  if (families.size === 1) return sides(families.has('hr'), true);
  // "an interview with our Human Capital team" tells more than what else happens there.
  if (actors.hr >= 3 && actors.user === 0 && interviewers.length === 0) return sides(true, true);
  if (top && top.weight >= 5 && top.score >= 7 && !sayLittle.includes(top.type))
    return sides(isHrType(top.type), true);
  if (actors.hr !== actors.user) return sides(actors.hr > actors.user, false);
  const asked = topics.user - topics.hr;
  if (Math.abs(asked) >= 2 && interviewers.length > 0) return sides(asked < 0, false);
  // HR is introduced as HR: somebody of whom nothing is said is of the team.
  if (interviewers.some(({ sender }) => !sender)) return sides(false, false);
  if (top && top.score > 0) return sides(isHrType(top.type), false);
  return sides(!people.self || !people.sender || speaksOfHr, false);
}

/** Types that either side may hold: they say little of who sits there. */
const sayLittle: readonly InterviewTypeId[] = [
  'panel',
  'onsite-loop',
  'meal-interview',
  'campus-screen',
  'group-screen',
  'presentation',
  'behavioral-interview',
];

/** The families of those who are named. */
function familiesOf({ people: { interviewers }, agency, hrJob, cues }: Shown): ReadonlySet<InterviewFamily> {
  const isHr = (person: Interviewer) => familyOf(person, hrJob, cues) === 'hr';
  const senderIsHr = interviewers.some((person) => person.sender && isHr(person));
  const someIsHr = interviewers.some(isHr);
  return new Set(
    interviewers.flatMap((person): InterviewFamily | readonly [] => {
      if (agency && person.sender) return 'hr';
      // Beside somebody of HR, those of whom nothing is said are of the team.
      const isBeside = senderIsHr || (someIsHr && (person.title ?? '') !== '') || person.described;
      return familyOf(person, hrJob, cues) ?? (!person.sender && isBeside ? 'user' : []);
    }),
  );
}
