import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';

const rulesOf = perCues(({ people }: Cues) => ({
  boss: finder(people.boss, ''),
  myReports: finder(people.myReports, ''),
  pronoun: new RegExp(`^${anyOf(people.pronouns)}(?![a-z])`),
}));

/** Whether the words around somebody, or a next sentence on "she", say that they would be the reader's boss. */
export function isBoss(read: ReadText, { start, end }: TextRange): boolean {
  const { plain, cues } = read;
  const { boss, pronoun } = rulesOf(cues);
  const [from, to] = sentenceAt(read, start);
  if (boss.test(plain.slice(Math.max(from, start - 70), Math.min(to, end + 90)))) return true;
  const next = plain.slice(to, Math.min(sentenceAt(read, to)[1], to + 90));
  return pronoun.test(next) && boss.test(next);
}

/** Whether the writer would be the reader's boss: "the role reports to me". */
export function writesAsBoss({ plain, cues }: ReadText): boolean {
  return rulesOf(cues).myReports.test(plain);
}

/** Whether a title says no more than what somebody would be to the reader: `future line manager`. */
export function isBossWord(title: string, cues: Cues): boolean {
  const plain = plainOf(title);
  return (
    rulesOf(cues).boss.exec(plain)?.[0] === plain || /^(?:future |new )?(?:line|hiring) manager$/.test(plain)
  );
}
