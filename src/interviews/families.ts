import { fold } from '../text/fold.js';
import { interviewTypeIds, interviewTypes } from './catalog.js';
import { checkId } from './check.js';
import type { Interview, Person } from './model.js';
import { interviewerFamilies, interviewFamilyIds, type InterviewFamily } from './vocabulary.js';

// Job titles that can mean nothing but HR, folded. A title must match from end to end: "HR Systems Engineer" and
// "Recruitment Software Engineer" are engineers, and "People Manager" is any manager.
const rank =
  '(?:senior|sr|junior|jr|lead|principal|chief|deputy|assistant|associate|global|regional|group|corporate|internal|' +
  'technical|tech|it|campus|university|agency)';
const department =
  '(?:h ?r|hrd|human resources?|talent acquisition|people operations|people ops|people (?:and )?culture|recruiting|recruitment)';
const job =
  '(?:manager|director|generalist|specialist|coordinator|officer|(?:business )?partner|representative|advisor|adviser|' +
  'administrator|assistant|associate|consultant|executive|supervisor|staff|lead|head|team lead(?:er)?)';
const hrTitles = [
  new RegExp(`^(?:${rank} )*(?:recruiter|headhunter)$`),
  new RegExp(`^(?:${rank} )*${department} ${job}$`),
  new RegExp(`^(?:${rank} )*(?:people|talent) (?:business )?partner$`),
  new RegExp(
    `^(?:${rank} )*(?:head|director|manager|vp|vice president)(?: of)? (?:${department}|people|talent)$`,
  ),
  /^(?:chief people officer|chro|hrbp|hrd|hr|human resources|talent acquisition)$/,
];

/**
 * The family a person speaks for: that of the role; without a role, `hr` where the job title can mean nothing else;
 * otherwise `undefined`.
 *
 * @param interview - the interview the person sits in: for a job in HR itself, titles say nothing and are not read
 *
 * @example
 * ```ts
 * import { familyOfPerson } from 'interview-compass';
 *
 * familyOfPerson({ name: 'Rui Silva', role: 'hiring-manager' }); //=> 'user'
 * familyOfPerson({ name: 'Dana Ortiz', title: 'Talent Acquisition Partner' }); //=> 'hr'
 * familyOfPerson({ name: 'Kim Lee', title: 'Recruitment Software Engineer' }); //=> undefined
 * ```
 */
export function familyOfPerson(person: Person, interview?: Interview): InterviewFamily | undefined {
  const { role, title } = person;
  if (role !== undefined && Object.hasOwn(interviewerFamilies, role)) return interviewerFamilies[role];
  if (!title || title.length > 200 || interview?.role?.field === 'people') return undefined;
  // "HR Manager, Nordwind", "Recruiter at Nordwind", "People Partner (EMEA)": what comes first is the title.
  const [head = ''] = title.split(/[,(|–—]| - | at | @ /i);
  const meansHr = (text: string) => hrTitles.some((pattern) => pattern.test(fold(text)));
  return meansHr(title) || meansHr(head) ? 'hr' : undefined;
}

/**
 * The families an interview spans, by the people who sit in it, `hr` first. Somebody whose family is unknown is taken
 * to be there for the type's home family; so is everybody where nobody is named.
 *
 * @throws `InterviewCompassError` `unknown-id` when there is no such type
 *
 * @example
 * ```ts
 * import { familiesOf } from 'interview-compass';
 *
 * familiesOf({ type: 'panel' }); //=> ['user']
 * familiesOf({
 *   type: 'panel',
 *   interviewers: [
 *     { name: 'Rui Silva', role: 'hiring-manager' },
 *     { name: 'Dana Ortiz', role: 'recruiter' },
 *   ],
 * }); //=> ['hr', 'user']
 * ```
 */
export function familiesOf(interview: Interview): readonly InterviewFamily[] {
  checkId(interview.type, interviewTypeIds, 'interview.type');
  const { family: home } = interviewTypes[interview.type];
  const present = (interview.interviewers ?? []).map((person) => familyOfPerson(person, interview) ?? home);
  return present.length > 0 ? interviewFamilyIds.filter((family) => present.includes(family)) : [home];
}
