import type { InterviewTypeId } from '../catalog.js';
import { familyOfPerson } from '../families.js';
import type { Person } from '../model.js';
import { interviewersOf } from './interviewers.js';
import type { MailPart } from './mail-parts.js';
import type { TextRange } from './mail-text.js';
import { isInvited } from './refusal.js';
import { readCandidate } from './job.js';
import { senderTalks } from './sender.js';
import { readType } from './type.js';

/** The type of the interview a mail is about. */
export interface TypeRead {
  readonly type: InterviewTypeId;
  readonly range: TextRange;
  /** Whether the mail names it, rather than makes it likely. */
  readonly sure: boolean;
}

const recruits = /\b(?:recruiter|sourcer|talent|recruit(?:ing|ment))\b/i;
const executive = /\b(?:CEO|COO|CFO|CTO|founder|co-founder|managing director|owner|president)\b/i;
const leads =
  /\b(?:manager|head|lead|leader|supervisor|director|matron|sister|principal|headteacher|forem[ae]n|foreperson|superintendent|chef|deputy)\b/i;

/** The type that the people suggest when no words name one, and whether it is more than likely. */
function inferType(
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

/** The type a mail names, or else the one that its people suggest. */
export function typeOf(part: MailPart, domains: readonly string[]): TypeRead | undefined {
  const read = readType(part);
  const named = read && {
    type: read.type,
    range: part.body.original(read.start, read.end),
    sure: read.weight > 1,
  };
  if (named?.sure) return named;
  if (!named && !isInvited(part) && senderTalks(part.body.text) === undefined) return undefined;
  const people = interviewersOf(part, readCandidate(part)?.value, domains);
  const inferred = inferType(people.map(({ person }) => person));
  return inferred ? { ...inferred, range: people[0]!.range } : named;
}
