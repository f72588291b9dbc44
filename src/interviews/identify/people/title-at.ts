import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { wordsAt, type Word } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';
import { hasHrWord, hasJobWord, jobWordAt } from './family.js';
import { isCapital, isJobWord, isNamePart } from './name-words.js';
import { nameFrom } from './names.js';

/** A job title or department as it stands beside a name. */
export interface Title extends TextRange {
  readonly text: string;
}

const rulesOf = perCues(({ people }: Cues) => ({
  stop: new RegExp(`^${anyOf(people.titleStops)}$`),
  link: new RegExp(`^${anyOf(people.titleLinks)}$`),
  and: new RegExp(`^${anyOf(people.and)}$`),
  from: new RegExp(`^${anyOf(people.from)}$`),
  article: new RegExp(`^${anyOf(people.articles)}$`),
}));

const mostWords = 10;

/**
 * The job title at a position.
 *
 * @param surely - whether a word of a department is enough, as after a dash
 */
export function titleAt(read: ReadText, start: number, surely = false): Title | undefined {
  const { text, cues } = read;
  const { link, article } = rulesOf(cues);
  const words = wordsAt(text, start, mostWords);
  let count = 0;
  while (count < words.length) {
    const stop = stopAt(read, words, count);
    if (stop === 'person') return undefined;
    if (stop) break;
    count++;
  }
  const isLoose = ({ plain }: Word) => link.test(plain) || article.test(plain);
  while (count > 0 && isLoose(words[count - 1]!)) count--;
  const kept = words.slice(0, count);
  const [first] = kept;
  if (!first || isClause(read, kept) || startsNextPerson(kept, cues) || isSomebody(kept, cues))
    return undefined;
  const end = kept.at(-1)!.end;
  const plain = read.plain.slice(start, end);
  const isJob = kept.some((word) => isJobWord(word.plain, cues)) || hasJobWord(plain, cues);
  const isHr = hasHrWord(plain, cues) && (surely || kept.length <= 4);
  return isJob || isHr ? { text: text.slice(first.start, end), start: first.start, end } : undefined;
}

/** Why a title does not go on with a word: it has ended, or another person is named; `undefined` where it does. */
function stopAt(read: ReadText, words: readonly Word[], index: number): 'end' | 'person' | undefined {
  const { cues } = read;
  const rules = rulesOf(cues);
  const word = words[index]!;
  const before = words[index - 1];
  if (rules.stop.test(word.plain) || (!before && rules.link.test(word.plain))) return 'end';
  const person = before && nameFrom(words.slice(index), cues);
  // "Leiterin des Personalamts Frau Dietz" is the next person of a list.
  if (person?.polite) return 'person';
  if (rules.and.test(word.plain)) {
    const rest = words.slice(index + 1);
    // "Head of Learning and Development" goes on; "Engineer and Sam Lee", "Engineer and Sam from my team" do not.
    const isNamed = isNamePart(rest[0], cues) && rules.from.test(rest[1]?.plain ?? '');
    if (!before || isNamed || startsPerson(rest, cues)) return 'end';
    // "General Manager and HR Manager" are two.
    const isWhole = hasJobWord(read.plain.slice(words[0]!.start, word.start), cues);
    if (isWhole && startsTitle(rest, cues)) return 'end';
  }
  // "chair Susan Kim" is the next person of a list.
  const isBehindJob = before && isCapital(word) && isSmall(before) && isJobWord(before.plain, cues);
  return isBehindJob && person ? 'end' : undefined;
}

/** Whether the words begin a clause: "PT Nusa, sedang mencari Manager". */
function isClause({ plain, cues }: ReadText, kept: readonly Word[]): boolean {
  const start = kept[0]!.start;
  const job = jobWordAt(plain.slice(start, kept.at(-1)!.end), cues);
  const leading = kept.findIndex((word) => !isSmall(word) || word.end - start > job);
  return leading > 2 || leading === -1;
}

/** Whether a job opens the words of the next person: "Sergeant Ana Ruiz", "chair Susan Kim". */
function startsNextPerson(kept: readonly Word[], cues: Cues): boolean {
  const job = kept.findIndex((word) => isJobWord(word.plain, cues));
  if (job < 0 || job === kept.length - 1) return false;
  const person = nameFrom(kept.slice(job + 1), cues);
  return person !== undefined && (isSmall(kept[job]!) || (job === 0 && person.end >= kept.at(-1)!.end));
}

/** Whether the words tell of which department somebody is: "Catriona in HR", "Nita TA". */
export function isSomebody([first, second]: readonly Word[], cues: Cues): boolean {
  if (!isNamePart(first, cues) || !second || hasHrWord(first!.plain, cues)) return false;
  return (
    rulesOf(cues).from.test(second.plain) ||
    (/^\p{Lu}{2,4}$/u.test(second.text) && hasHrWord(second.plain, cues))
  );
}

/** Whether the next two words hold a title or department of their own. */
function startsTitle(words: readonly Word[], cues: Cues): boolean {
  const next = words.slice(0, 2).map(({ plain }) => plain);
  return next.some((plain) => isJobWord(plain, cues)) || hasHrWord(next.join(' '), cues);
}

function startsPerson(words: readonly Word[], cues: Cues): boolean {
  if (nameFrom(words, cues)) return true;
  const job = words.findIndex((word) => isJobWord(word.plain, cues));
  return job >= 0 && job < 3 && nameFrom(words.slice(job + 1), cues) !== undefined;
}

function isSmall({ text }: Word): boolean {
  return /^\p{Ll}/u.test(text);
}
