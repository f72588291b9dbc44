import type { Cues } from '../../cues/cues.js';
import { isJobWord, isNoName } from '../people/name-words.js';
import { isFullName } from '../people/names.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { isOrganization } from './organizations.js';

const rulesOf = perCues(({ job }: Cues) => ({
  job: new RegExp(`^${anyOf(job.roleWords)}$`),
  notFirst: new RegExp(`^${anyOf(job.notRoles)}$`),
}));

/** "(m/w/d)" and the like */
export const gender =
  / ?[([](?:[mwfdxhv*]|gn|all genders|h\/f|f\/h)(?:\s?[/|]\s?[a-z*]{1,6}){0,3}[)\]]|(?<= )[mwfhd]\/[mwfhd](?:\/[a-z])?$/i;
/** Words of the longest title. */
export const mostWords = 9;

/** Without `(m/f/d)` and the like. */
export function withoutGender(text: string): string {
  return text.replace(gender, '').replace(/[ .,;:-]{1,5}$/, '');
}

/** Whether words are a job title rather than a name, an organization or a part of a sentence. */
export function isRole(text: string, cues: Cues): boolean {
  const words = text.split(' ');
  const low = words.map((each) => plainOf(each).replace(/[.,]$/, ''));
  if (words.length > mostWords || text.length < 2 || /^\d+$/.test(text)) return false;
  if (rulesOf(cues).notFirst.test(low[0]!)) return false;
  const isJob = hasJob(text, cues);
  if (!isJob && (isNoName(low[0]!, cues) || isOrganization(text, cues))) return false;
  const [first, last] = [words[0]!, words.at(-1)!];
  return isJob || (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last) && !isFullName(text, cues));
}

/** Whether one of the words is that of a job. */
export function hasJob(text: string, cues: Cues): boolean {
  const { job } = rulesOf(cues);
  return text.split(/[ /(),:*·-]/).some((each) => isJobWord(plainOf(each), cues) || job.test(plainOf(each)));
}
