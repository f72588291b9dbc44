/** What sort of occasion a mail follows, where that calls for other words than usual. */
import { interviewTypes } from '../interviews/catalog.js';
import type { Interview, Person } from '../interviews/model.js';
import { oneLine } from '../text/clean.js';
import type { SlotId } from './plans.js';
import type { DraftWords, Replacements, SentenceWords } from './words.js';

/** What is put in place of usual words: to a family that has no team, and where the job's title, as it is named, goes on. */
export function replacedFor(
  interview: Interview,
  recipient: Person | undefined,
  title: string | undefined,
  words: DraftWords,
): Replacements {
  return [
    ...(isHousehold(interview, recipient) ? words.emails.withoutTeam : []),
    ...(isPhrase(title, words) ? words.emails.longRole : []),
  ];
}

/** Somebody without a company, a title or colleagues: a family that looks for a nanny. */
function isHousehold({ company, interviewers = [] }: Interview, recipient: Person | undefined): boolean {
  return (
    recipient !== undefined && !company && interviewers.length < 2 && !recipient.title && !recipient.role
  );
}

/** Whoever seeks for others has no team to join. */
function isAgency({ type }: Interview, recipient: Person | undefined): boolean {
  return (
    recipient?.role === 'agency-recruiter' || (type === 'agency-screen' && recipient?.role === undefined)
  );
}

/** What is said in place of the words of a slot: to an agency, of its client; of a trial, that one showed some work. */
export function otherWords(
  slot: SlotId,
  interview: Interview,
  recipient: Person | undefined,
  { emails: { interestElsewhere, thanksForTrial } }: DraftWords,
): SentenceWords | undefined {
  if (slot === 'hr-interest' && isAgency(interview, recipient)) return interestElsewhere;
  return slot === 'user-thanks' || slot === 'hr-thanks' ? thanksForTrial?.[interview.type] : undefined;
}

/** "PhD candidate in soil microbiology", "Nurse, nights": a title that goes on stands behind "position". */
function isPhrase(title = '', { emails: { cues } }: DraftWords): boolean {
  if (/,\s/.test(title)) return true;
  const parts = oneLine(title).split(' ');
  return (
    parts.slice(1, -1).some((word) => cues.prepositions.includes(word)) && /^\p{Ll}/u.test(parts.at(-1)!)
  );
}

/** Nobody was there to talk to. */
export function isRecorded({ type, format }: Interview): boolean {
  const [usual] = interviewTypes[type].formats;
  return ['asynchronous', 'ai-led'].includes(format ?? usual!);
}
