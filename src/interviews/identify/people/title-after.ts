import type { Cues } from '../../cues/cues.js';
import type { ReadText } from '../message/sentences.js';
import { wordsAt } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { departmentBehind } from './departments.js';
import { hasHrWord, hasJobWord } from './family.js';
import { nameFrom } from './names.js';
import { titleAt, type Title } from './title-at.js';

/** A title and where what holds it ends: behind the closing bracket, for one. */
export interface TitleAfter extends Title {
  readonly whole: number;
}

const rulesOf = perCues(({ people }: Cues) => ({
  articles: new RegExp(`^(?:${anyOf(people.articles)} ){1,2}`),
  between: new RegExp(
    `^(?:,| -|-| \\||:| /|;)? ?(?:${anyOf(people.is)}(?![a-z]) ?)?(?:${anyOf(people.articles)} ){0,2}`,
  ),
  clause: new RegExp(`, (?:${anyOf([...people.pronouns, ...people.relatives, ...people.you])})(?![a-z])`),
}));

const bracket = /^ ?\(([^()\n]{2,90}(?:\([^()\n]{1,30}\)[^()\n]{0,30})?)\)/;
// Pronouns, times, numbers and other asides in brackets are no titles.
const aside =
  /\d{2}|^(?:she|he|they|him|her|optional|virtual|remote|video|tbc|tbd|https?)(?![a-z])|\S@\S|[?!]|: ?[^:]*:|^[^:]{0,3}:/;
// Beside a word of a job a number may be that of a department.
const clock = /\d[:.h]\d{2}|\d{3}|\S@\S|[?!]|: ?[^:]*:/;
// "Senior Manager, Fraud Modelling" goes on to the end of its line or sentence.
const rest =
  /^(?:,| [-–]) (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)\p{Lu}[\p{L}&]*(?: (?:and |& |of )?\p{Lu}[\p{L}&]*){0,3}(?: \([^()\n]{1,20}\))?(?=\n|$|\.(?:\s|$)| [-–—] |\))/u;
const restInBrackets = /^ ?\([\p{L}&/ .-]{2,20}\)/u;
const mostWords = 6;

/** The title right after a name: in brackets, on the line below, after a comma, dash or bar, or after "is our". */
export function titleAfter(read: ReadText, nameEnd: number): TitleAfter | undefined {
  const brackets = bracket.exec(read.text.slice(nameEnd, nameEnd + 140));
  if (brackets) return titleInBrackets(read, brackets[1]!, nameEnd + brackets[0].length);
  const under = titleUnder(read, nameEnd);
  if (under) return under;
  const gap = rulesOf(read.cues).between.exec(read.plain.slice(nameEnd, nameEnd + 60))?.[0] ?? '';
  if (gap === '' || gap === ' ') return shortDepartment(read, nameEnd);
  const title = titleAt(read, nameEnd + gap.length, !/^[,;:] ?$/.test(gap));
  return title && wholeTitle(read, title);
}

function titleInBrackets(
  { text, plain, cues }: ReadText,
  inner: string,
  whole: number,
): TitleAfter | undefined {
  const { articles, clause } = rulesOf(cues);
  const start = whole - 1 - inner.length;
  const words = plain.slice(start, whole - 1);
  const lead = articles.exec(words)?.[0].length ?? 0;
  // "(our Managing Partner, he'd be the boss)"
  const cut = clause.exec(words)?.index ?? words.length;
  const title = text.slice(start + lead, start + cut).trim();
  // "the Head of Sciences (Mr. Kiprono)"
  const isPerson = nameFrom(wordsAt(text, start, 3), cues, true)?.polite === true;
  const isTitle =
    !isPerson &&
    title.length > 1 &&
    !(hasJobWord(words, cues) ? clock : aside).test(plainOf(title)) &&
    (title.split(' ').length <= mostWords || hasJobWord(words, cues) || hasHrWord(words, cues));
  return isTitle ? { text: title, start: start + lead, end: start + lead + title.length, whole } : undefined;
}

/** The title on the line under a name that has its line to itself. */
function titleUnder(read: ReadText, nameEnd: number): TitleAfter | undefined {
  const { text } = read;
  if (text[nameEnd] !== '\n') return undefined;
  const start = nameEnd + 1;
  const end = text.includes('\n', start) ? text.indexOf('\n', start) : text.length;
  const line = text.slice(text.lastIndexOf('\n', nameEnd - 1) + 1, nameEnd);
  if (line.split(' ').length > 5 || end - start > 60) return undefined;
  const title = titleAt(read, start, true);
  return title && title.end >= end - 1 ? { ...title, whole: title.end } : undefined;
}

/** "Nia HR Kopi Lintang": a department right behind a name. */
function shortDepartment({ text, cues }: ReadText, nameEnd: number): TitleAfter | undefined {
  const [next] = text[nameEnd] === ' ' ? wordsAt(text, nameEnd + 1, 1) : [];
  if (!next || !/^\p{Lu}{2,4}$/u.test(next.text) || !hasHrWord(next.plain, cues)) return undefined;
  return { text: next.text, start: next.start, end: next.end, whole: next.end };
}

/** A title with the department or subject behind it. */
function wholeTitle(read: ReadText, { start, end: titleEnd }: Title): TitleAfter {
  const { text, cues } = read;
  const upTo = (end: number) => ({ text: text.slice(start, end), start, end, whole: end });
  const more = rest.exec(text.slice(titleEnd, titleEnd + 80))?.[0];
  if (more === undefined) {
    const brackets = restInBrackets.exec(text.slice(titleEnd, titleEnd + 24))?.[0].length ?? 0;
    return upTo(departmentBehind(read, titleEnd)?.end ?? titleEnd + brackets);
  }
  const isPerson = nameFrom(wordsAt(text, titleEnd + 2, 6), cues)?.polite === true;
  return upTo(isPerson ? titleEnd : titleEnd + more.length);
}
