import { interviewTypeIds, interviewTypes } from './catalog.js';
import { checkId } from './check.js';
import { meansHr } from './hr-titles.js';
import type { Interview, Person } from './model.js';
import { interviewerFamilies, interviewFamilyIds, type InterviewFamily } from './vocabulary.js';

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
 * familyOfPerson({ name: 'Rina Kartika', title: 'Manajer HRD' }); //=> 'hr'
 * familyOfPerson({ name: 'Kim Lee', title: 'Recruitment Software Engineer' }); //=> undefined
 * ```
 */
export function familyOfPerson(person: Person, interview?: Interview): InterviewFamily | undefined {
  const { role, title } = person;
  if (role !== undefined && Object.hasOwn(interviewerFamilies, role)) return interviewerFamilies[role];
  if (!title || interview?.role?.field === 'people') return undefined;
  return meansHr(title) ? 'hr' : undefined;
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
