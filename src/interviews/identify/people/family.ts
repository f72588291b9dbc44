import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import { perCues } from '../words/per-cues.js';
import { finder, plainOf } from '../words/plain.js';
import { isJobWord } from './name-words.js';

const rulesOf = perCues(({ people }: Cues) => ({
  job: finder(people.jobs, ''),
  hr: finder(people.hr, ''),
  notHr: finder(people.notHr, ''),
  hrJob: finder(people.hrJobs, ''),
  agency: finder(people.agency, ''),
  recruiter: finder(people.recruiters, ''),
  executive: finder(people.executives, ''),
  lead: finder(people.leads, ''),
  head: finder(people.heads, ''),
}));

/** Whether words, as cues compare them, hold a word of a job. */
export function hasJobWord(plain: string, cues: Cues): boolean {
  return rulesOf(cues).job.test(plain);
}

/** Where the first word of a job stands in words as cues compare them; infinitely far where there is none. */
export function jobWordAt(plain: string, cues: Cues): number {
  return rulesOf(cues).job.exec(plain)?.index ?? Infinity;
}

/** Whether words, as cues compare them, hold a word of HR. */
export function hasHrWord(plain: string, cues: Cues): boolean {
  return rulesOf(cues).hr.test(plain);
}

/** Whether words, as cues compare them, are of HR as a whole: a Head of Customer Relations is not. */
export function isHr(plain: string, cues: Cues): boolean {
  const { hr, notHr } = rulesOf(cues);
  return hr.test(plain) && !notHr.test(plain);
}

/** The family a title or department speaks for. */
export function familyOfTitle(title: string, cues: Cues): InterviewFamily | undefined {
  const plain = plainOf(title);
  if (isHr(plain, cues) || rulesOf(cues).agency.test(plain)) return 'hr';
  return hasJobWord(plain, cues) || plain.split(/[ ,/]/).some((word) => isJobWord(word, cues))
    ? 'user'
    : undefined;
}

/** What a title says of somebody's place. */
export function rankOf(
  title: string,
  cues: Cues,
): { readonly recruiter: boolean; readonly executive: boolean; readonly lead: boolean } {
  const { recruiter, executive, lead } = rulesOf(cues);
  const plain = plainOf(title);
  return { recruiter: recruiter.test(plain), executive: executive.test(plain), lead: lead.test(plain) };
}

/** Whether a job is one in HR, where a title in HR is the future boss's. */
export function isHrJob(role: string | undefined, cues: Cues): boolean {
  return role !== undefined && rulesOf(cues).hrJob.test(plainOf(role));
}

/** The family an interviewer speaks for here. */
export function familyOf(
  person: {
    readonly title?: string | undefined;
    readonly family?: InterviewFamily | undefined;
    readonly boss: boolean;
  },
  hrJob: boolean,
  cues: Cues,
): InterviewFamily | undefined {
  if (person.boss) return 'user';
  if (person.family !== 'hr' || !hrJob || person.title === undefined) return person.family;
  const { recruiter, lead } = rankOf(person.title, cues);
  // Whoever heads recruiting hires recruiters for the own team.
  const heads = rulesOf(cues).head.test(plainOf(person.title));
  return heads || (lead && !recruiter) ? 'user' : 'hr';
}
