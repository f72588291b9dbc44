import type { Cues } from '../../cues/cues.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';

const rulesOf = perCues(({ job }: Cues) => ({
  last: new RegExp(`^${anyOf(job.companyLast)}$`),
  first: new RegExp(`^${anyOf(job.companyFirst)}(?![a-z])`),
}));

/** Whether a word is the last of an organization's name. */
export function isOrganizationWord(plain: string, cues: Cues): boolean {
  return rulesOf(cues).last.test(plain);
}

/** Whether words, as cues compare them, begin as the name of an organization does. */
export function opensOrganization(plain: string, cues: Cues): boolean {
  return rulesOf(cues).first.test(plain);
}

/** Whether the words say that this is an organization: `Harbor Bank`, `University of Leeds`, `PT Samudra`. */
export function isOrganization(text: string, cues: Cues): boolean {
  const { last, first } = rulesOf(cues);
  const plain = plainOf(text);
  const words = plain.split(' ').map((word) => word.replace(/[.,]$/, ''));
  return (
    words.length > 1 &&
    ((first.test(plain) && !plain.startsWith('the ')) ||
      words.some((word, index) => index > 0 && last.test(word) && (index === words.length - 1 || index < 4)))
  );
}
