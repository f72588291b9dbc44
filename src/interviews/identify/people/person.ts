import { interviewTypes, type InterviewTypeId } from '../../catalog.js';
import type { Cues } from '../../cues/cues.js';
import { familyOfPerson } from '../../families.js';
import type { Person } from '../../model.js';
import type { InterviewerRole, InterviewFamily } from '../../vocabulary.js';
import { isBossWord } from './boss.js';
import { familyOf } from './family.js';
import { isJobWord } from './name-words.js';
import type { Interviewer } from './interviewer.js';
import { plainOf } from '../words/plain.js';

/** What is known of the interview somebody sits in. */
export interface Seat {
  readonly type: InterviewTypeId | undefined;
  /** Whether the job is one in HR. */
  readonly hrJob: boolean;
  /** Whether an agency holds the interview. */
  readonly agency: boolean;
  readonly company: string | undefined;
  readonly cues: Cues;
}

/** An interviewer as a person of the model. */
export function toPerson(interviewer: Interviewer, { type, hrJob, agency, company, cues }: Seat): Person {
  const { name, email, boss, sender } = interviewer;
  const title =
    boss && interviewer.title !== undefined && isBossWord(interviewer.title, cues)
      ? undefined
      : interviewer.title;
  const family = agency && sender ? 'hr' : familyOf(interviewer, hrJob, cues);
  const told = { name, ...(title && { title: plainTitle(title, company, cues) }) };
  const role = boss ? 'hiring-manager' : roleOf(told, family, type);
  return { ...told, ...(role && { role }), ...(email && { email }) };
}

const doing = /, (?:hiring|recruiting|interviewing) .*$/iu;
const linkEnd = /(?:,| -| –| \||(?: \p{Ll}{1,4}){1,2})$/u;

/** Without the company it ends with, and what somebody does there; "one of our senior engineers" is a senior engineer. */
function plainTitle(title: string, company: string | undefined, cues: Cues): string {
  let left = title.replace(doing, '');
  if (company !== undefined && left.endsWith(` ${company}`)) {
    const before = left.slice(0, -company.length - 1).replace(linkEnd, '');
    if (before !== '') left = before;
  }
  // "dueño del taller Mofles" at "Mofles y Frenos El Rayo"
  const head = company === undefined ? undefined : / (?<word>\p{Lu}\p{L}+)$/u.exec(left)?.groups?.['word'];
  if (head !== undefined && new RegExp(`^${head} (?:y|e|et|dan|&) `).test(company!))
    left = left.slice(0, -head.length - 1).replace(linkEnd, '');
  const one = /^(?:\p{Ll}.*|\p{Lu}\p{L}+)[^s](?=s$)/u.exec(left)?.[0];
  return one !== undefined && isJobWord(plainOf(one.slice(one.lastIndexOf(' ') + 1)), cues) ? one : left;
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
