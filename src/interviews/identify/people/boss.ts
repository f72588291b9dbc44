import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { familyOfTitle } from './family.js';

const rulesOf = perCues(({ people }: Cues) => ({
  boss: finder(people.boss, ''),
  rightBefore: new RegExp(`(?<![a-z0-9])${anyOf(people.boss)},? ?[(]?$`),
  myReports: finder(people.myReports, ''),
  lead: new RegExp(
    `(?<![a-z'])(?:${anyOf(people.iLead)}) ((?:(?!(?<![a-z])${anyOf(people.and)} )[^,.;:!?\\n]){2,60})`,
    'g',
  ),
  hire: finder(people.iHire, ''),
  hires: finder(people.iHire),
  pronoun: new RegExp(`^${anyOf(people.pronouns)}(?![a-z])`),
}));

/**
 * Whether the words around somebody, or a next sentence on "she", say that they would be the reader's boss.
 *
 * @param others - where the text names people: what stands beyond the nearest of them is said of somebody else
 */
export function isBoss(read: ReadText, { start, end }: TextRange, others: readonly TextRange[]): boolean {
  const { plain, cues } = read;
  const { boss, pronoun, rightBefore } = rulesOf(cues);
  const [from, to] = sentenceAt(read, start);
  const previous = Math.max(0, ...others.filter((each) => each.end <= start).map((each) => each.end));
  const following = Math.min(
    plain.length,
    ...others.filter((each) => each.start >= end).map((each) => each.start),
  );
  const before = plain.slice(Math.max(from, previous, start - 70), start);
  const after = plain.slice(end, Math.min(to, following, end + 90));
  // Between two people the words are said of the first, but right before the second: "Ana and your boss, Ben".
  const isBetween = previous > from && previous < start;
  const isOfOther = following < to && rightBefore.test(after);
  if ((isBetween ? rightBefore : boss).test(before) || boss.test(plain.slice(start, end))) return true;
  if (boss.test(after) && !isOfOther) return true;
  const next = plain.slice(to, Math.min(sentenceAt(read, to)[1], to + 90));
  return following > to && pronoun.test(next) && boss.test(next);
}

/** Whether the writer would be the reader's boss: "the role reports to me". */
export function writesAsBoss(read: ReadText): boolean {
  return rulesOf(read.cues).myReports.test(read.plain) || leadsAndHires(read);
}

const mostLeads = 5;

/** "I run the field team and I'm hiring a dispatcher": HR leads teams too, and seeks for others. */
function leadsAndHires({ plain, cues }: ReadText): boolean {
  const { lead, hire } = rulesOf(cues);
  return (
    hire.test(plain) &&
    [...matches(plain, lead)].slice(0, mostLeads).some(([, led]) => familyOfTitle(led!, cues) !== 'hr')
  );
}

/** The text without its "I'm hiring", which is no word of HR. */
export function withoutHiring({ plain, cues }: ReadText): string {
  return plain.replace(rulesOf(cues).hires, ' ');
}

/** Whether a title says no more than what somebody would be to the reader: `future line manager`. */
export function isBossWord(title: string, cues: Cues): boolean {
  const plain = plainOf(title);
  return (
    rulesOf(cues).boss.exec(plain)?.[0] === plain || /^(?:future |new )?(?:line|hiring) manager$/.test(plain)
  );
}
