import type { InterviewTypeId } from '../../interviews/catalog.js';
import { familyOfPerson } from '../../interviews/families.js';
import type { Person } from '../../interviews/model.js';

const recruits = /\b(?:recruiter|sourcer|talent|recruit(?:ing|ment))\b/i;
const executive = /\b(?:CEO|COO|CFO|CTO|founder|co-founder|managing director|owner|president)\b/i;
const leads =
  /\b(?:manager|head|lead|leader|supervisor|director|matron|sister|principal|headteacher|forem[ae]n|foreperson|superintendent|chef|deputy)\b/i;

/** The type that the people suggest when no words name one, and whether it is more than likely. */
export function inferType(
  people: readonly Person[],
): { readonly type: InterviewTypeId; readonly sure: boolean } | undefined {
  const [first, ...others] = people;
  if (!first) return undefined;
  if (others.length > 0) return { type: 'panel', sure: false };
  const title = first.title ?? '';
  if (recruits.test(title)) return { type: 'recruiter-screen', sure: true };
  if (familyOfPerson(first) === 'hr') return { type: 'hr-interview', sure: true };
  if (executive.test(title)) return { type: 'executive', sure: true };
  return leads.test(title) ? { type: 'hiring-manager', sure: false } : undefined;
}
