import { matches } from '../../../text/match.js';
import { oncePer } from '../../../text/once.js';
import type { Cues } from '../../cues/cues.js';
import { matchesDomain } from '../job/domains.js';
import type { KnownFirms } from '../job/firms.js';
import { plainBefore, sentenceAt, type ReadText } from '../message/sentences.js';
import { wordsAt } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { departmentBefore } from './departments.js';
import { isArticleBefore, type EarlyTitle } from './mention-titles.js';
import { isCapital, isJobWord, isNoName } from './name-words.js';
import { nameFrom, type Name } from './names.js';

const rulesOf = perCues(({ people, job }: Cues) => ({
  titleLink: new RegExp(
    `(?<![a-z])(?:${anyOf(people.titleLinks.filter((link) => link !== 'and' && link !== '&'))}) $`,
  ),
  roleNoun: new RegExp(`(?<![a-z])${anyOf(job.roleNouns)} (?:${anyOf(job.roleLinks)} )?$`),
  jobWith: new RegExp(
    `(?<![a-z])${anyOf(job.roleNouns)} (?:with|at|for|bei|beim|en|con|chez|avec|dans|di|dengan) (?:the )?$`,
  ),
  talk: finder(people.talk, ''),
  pronoun: new RegExp(`^${anyOf([...people.you, ...people.pronouns, ...people.articles, ...people.and])}$`),
  introduces: new RegExp(
    `(?<![a-z])${anyOf([...people.meet, ...people.and, ...people.selfIntro, ...people.articles, ...people.you])} $`,
  ),
  // "the team from Cork"
  ofUnit: new RegExp(`(?<![a-z])(?:${anyOf(people.units)})s? (?:${anyOf(people.from)}) $`),
  within: new RegExp(`(?<![a-z])(?:${anyOf(people.within)}) $`),
  place: new RegExp(
    `(?<![a-z])(?:${anyOf(job.beforeCompany.filter((word) => /^(?:at|bei|beim|chez|@|joining|join|di)$/.test(word)))}) (?:the )?$`,
  ),
}));

/** "ein Mitglied" is no name, and of "mein Kompagnon Jens" the noun is none, where nouns have a capital. */
export function personIn(read: ReadText, name: Name): Name | undefined {
  const { text, plain, cues } = read;
  if (!cues.capitalNouns || name.polite) return name;
  const isBracketed = /^ ?\(/.test(text.slice(name.end, name.end + 2));
  const before = plain.slice(Math.max(0, name.from - 40), name.from);
  // "als letzten Schritt": a noun behind a small word that introduces nobody.
  if (name.parts === 1 && !isBracketed && /[a-z] $/.test(before) && !rulesOf(cues).introduces.test(before))
    return undefined;
  if (!isArticleBefore(read, name.from)) return name;
  if (name.parts === 1) return isBracketed ? name : undefined;
  const [first] = wordsAt(text, name.start, 1);
  return nameFrom(wordsAt(text, first!.end + 1, 8), cues, true);
}

/** Whether what stands right beside a name shows that it names no person. */
export function isNoPerson(read: ReadText, name: Name, { domains, firms }: KnownFirms): boolean {
  const { text, plain, cues } = read;
  const rules = rulesOf(cues);
  const behind = (units: number) => text.slice(name.end, name.end + units);
  const isSingle = name.parts === 1;
  // "Stage: …" is a label.
  if (isSingle && /^ ?:(?:\s|$)/.test(behind(3)) && opensSentence(read, name.from)) return true;
  if (/^(?:-\p{L}|@|\d)/u.test(behind(3))) return true;
  if (name.polite) return false;
  // "Regional Operations Manager": what goes on as a title is no name.
  const [next] = text[name.end] === ' ' ? wordsAt(text, name.end + 1, 1) : [];
  if (next && isJobWord(next.plain, cues) && isCapital(next)) return true;
  // "Band 2", "Room 4"
  if (isSingle && /^ \d{1,2}(?![\d:.]| ?[aph])/.test(behind(6))) return true;
  // "Harrow & Finch" is a firm.
  const isJoined = /^ & \p{Lu}/u.test(behind(4)) || /\p{L} & $/u.test(text.slice(0, name.from).slice(-6));
  if (isSingle && isJoined) return true;
  // "Working hours …", where the text writes "working" as well
  if (isSingle && opensSentence(read, name.from) && isWritten(read, name.text)) return true;
  const before = plain.slice(Math.max(0, name.from - 24), name.from);
  if (isSingle && rules.ofUnit.test(before)) return true;
  if (rules.place.test(before) || (isSingle && rules.within.test(before))) return true;
  if (isSingle ? firms.has(plainOf(name.text)) : matchesDomain(name.text, domains)) return true;
  const link = rules.titleLink.exec(before)?.[0];
  return link !== undefined && isBehindJob(read, name.from - link.length);
}

/** The words that a text writes without a capital. */
const writtenSmall = /* @__PURE__ */ oncePer(
  ({ text }: ReadText) =>
    new Set([...matches(text, /(?<![\p{L}@.])\p{Ll}+(?![\p{L}@])/gu)].map(([small]) => small)),
);

/** Whether a text writes a word without a capital as well. */
export function isWritten(read: ReadText, word: string): boolean {
  return writtenSmall(read).has(word.toLowerCase());
}

/** Whether a job word stands before a link: "Head of Dispute Resolution". */
function isBehindJob({ plain, cues }: ReadText, linkStart: number): boolean {
  const word = /([a-z]+) ?$/.exec(plain.slice(Math.max(0, linkStart - 24), linkStart))?.[1];
  return word !== undefined && isJobWord(word, cues);
}

/**
 * Whether a name belongs to the words before it: to a job, or to a longer name.
 *
 * @param isCut - whether a noun before the name was taken off
 */
export function isOfJob(
  read: ReadText,
  name: Name,
  from: number,
  early: EarlyTitle | undefined,
  isCut: boolean,
): boolean {
  if (name.polite) return false;
  const { plain, cues } = read;
  const rules = rulesOf(cues);
  // "posisi HR Generalist Sumber Pangan" names a job and a firm.
  const lead = early?.start ?? name.from;
  if (rules.roleNoun.test(plain.slice(Math.max(0, lead - 24), lead))) return true;
  // "the driver job with Fenwick Dairies"
  if (
    !early &&
    rules.jobWith.test(plain.slice(Math.max(0, lead - 40), lead)) &&
    !rules.talk.test(plainBefore(read, lead, 140))
  )
    return true;
  if (!early?.direct) return !isCut && goesOnName(read, name, from);
  // A single word behind a job word goes on the title, unless an article shows that a person is meant.
  return name.parts === 1 && !early.opened && (cues.headFirst || isCapital(early));
}

/** Whether a name follows another capitalized word, as none does: "Corrib MedTech". */
function goesOnName(read: ReadText, name: Name, from: number): boolean {
  const { text, cues } = read;
  const before = text.slice(Math.max(from, name.from - 24), name.from);
  const previous = /([\p{L}'’&-]*\p{L}) $/u.exec(before)?.[1];
  if (previous === undefined || !isCapital({ text: previous }) || departmentBefore(read, name.from))
    return false;
  const plain = plainOf(previous);
  if (isJobWord(plain, cues) || rulesOf(cues).pronoun.test(plain)) return false;
  const isSmallWord = isNoName(plain.replace(/'(?:s|m|re|ll)$/, ''), cues);
  return !(isSmallWord && opensSentence(read, name.from - previous.length - 1));
}

/** Whether a position is the first of a sentence but for marks. */
function opensSentence(read: ReadText, position: number): boolean {
  const [start] = sentenceAt(read, position);
  return /(?:^|[:(–—-] ?)[^\p{L}]*$/u.test(read.text.slice(start, position));
}
