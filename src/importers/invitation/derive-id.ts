import type { Interview } from '../../interviews/model.js';
import { startOf } from '../../interviews/time.js';
import { fold } from '../../text/fold.js';
import { hash } from '../../text/hash.js';

/**
 * An id that two mails about one meeting share: from its type, company, role, round and instant; where none of these
 * but the type is known, from the words of the mail.
 */
export function deriveId(interview: Omit<Interview, 'id'>, text: string): string {
  const { type, company, role, round } = interview;
  const instant = startOf(interview)?.instant;
  const known = [company?.name, role?.title, instant].some((value) => value !== undefined);
  const facts = [type, fold(company?.name ?? ''), fold(role?.title ?? ''), round ?? '', instant ?? ''];
  const seed = known ? facts.join('|') : `${type}|${fold(text)}`;
  return `invitation-${type}-${hexOf(hash(seed))}${hexOf(hash(seed, 0x9e3779b9))}`;
}

function hexOf(number: number): string {
  return number.toString(16).padStart(8, '0');
}
