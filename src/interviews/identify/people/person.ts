import { interviewTypes, type InterviewTypeId } from '../../catalog.js';
import type { Cues } from '../../cues/cues.js';
import { familyOfPerson } from '../../families.js';
import type { Person } from '../../model.js';
import type { InterviewerRole, InterviewFamily } from '../../vocabulary.js';
import { isBossWord } from './boss.js';
import { familyOf } from './family.js';
import type { Interviewer } from './interviewer.js';

/** What is known of the interview somebody sits in. */
export interface Seat {
  readonly type: InterviewTypeId | undefined;
  /** Whether the job is one in HR. */
  readonly hrJob: boolean;
  /** Whether an agency holds the interview. */
  readonly agency: boolean;
  readonly cues: Cues;
}

/** An interviewer as a person of the model. */
export function toPerson(interviewer: Interviewer, { type, hrJob, agency, cues }: Seat): Person {
  const { name, email, boss, sender } = interviewer;
  const title =
    boss && interviewer.title !== undefined && isBossWord(interviewer.title, cues)
      ? undefined
      : interviewer.title;
  const family = agency && sender ? 'hr' : familyOf(interviewer, hrJob, cues);
  const told = { name, ...(title && { title }) };
  const role = boss ? 'hiring-manager' : roleOf(told, family, type);
  return { ...told, ...(role && { role }), ...(email && { email }) };
}

/** The role that makes the interview's families those of the verdict, where title and type would not. */
function roleOf(
  person: Person,
  family: InterviewFamily | undefined,
  type: InterviewTypeId | undefined,
): InterviewerRole | undefined {
  if (family === undefined || type === undefined) return undefined;
  const assumed = familyOfPerson(person) ?? interviewTypes[type].family;
  return assumed === family ? undefined : family === 'hr' ? 'hr-generalist' : 'team-member';
}
