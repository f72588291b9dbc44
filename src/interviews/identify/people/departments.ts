import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { wordsAt } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';
import { hasHrWord, isHr } from './family.js';
import { nameFrom } from './names.js';
import { isSomebody, type Title } from './title-at.js';

const rulesOf = perCues(({ people }: Cues) => ({
  and: new RegExp(`^${anyOf(people.and)}$`),
  hrHere: new RegExp(`^${anyOf(people.hr.toSorted((a, b) => b.length - a.length))}(?![a-z])`),
  before: new RegExp(
    `(?<![a-z])(?:${anyOf(people.from)}) (?:(?:${anyOf(people.articles)}) )?((?:${anyOf(people.hr)}) )$`,
  ),
  from: new RegExp(
    `^(?:,? ?(?:${anyOf(people.from)})(?![a-z])|,| -|-| @) ?(?:(?:${anyOf([...people.articles, ...people.from])}) ){0,3}`,
  ),
}));

/** The department named after a person: "from our People team", "dari tim HR". */
export function departmentAfter({ text, plain, cues }: ReadText, nameEnd: number): Title | undefined {
  const { and, from, hrHere } = rulesOf(cues);
  const gap = from.exec(plain.slice(nameEnd, nameEnd + 40))?.[0] ?? '';
  if (gap.trim() === '') return undefined;
  const start = nameEnd + gap.length;
  if (isSomebody(wordsAt(text, start, 2), cues)) return undefined;
  const ahead = plain.slice(start, start + 40);
  // "RR. HH." does not end at its first stop.
  const known = hrHere.exec(ahead)?.[0].length ?? 0;
  const length = Math.max(known, /^[^,.;:!?()\n]{2,40}/.exec(ahead)?.[0].length ?? 0);
  const all = ahead.slice(0, length).split(' ').slice(0, 4);
  // "from the HR team and Tom Auer" ends before the next person.
  const next = all.findIndex((word) => and.test(word));
  const goesOn = next < 0 || hasHrWord(all.slice(next).join(' '), cues);
  const words = (goesOn ? all : all.slice(0, next)).join(' ');
  const end = start + words.length;
  return isHr(words, cues) ? { text: text.slice(start, end), start, end } : undefined;
}

/** The department named before a person: "from HR Sadie Lunn". */
export function departmentBefore({ text, plain, cues }: ReadText, nameStart: number): Title | undefined {
  const { before, hrHere } = rulesOf(cues);
  const from = Math.max(0, nameStart - 50);
  const match = before.exec(plain.slice(from, nameStart));
  if (!match) return undefined;
  const start = from + match.index + match[0].length - match[1]!.length;
  const end = start + match[1]!.trimEnd().length;
  // "de Talento Humano" goes on.
  const whole = hrHere.exec(plain.slice(start, start + 60))?.[0].length ?? 0;
  return start + whole > nameStart ? undefined : { text: text.slice(start, end), start, end };
}

const capitalized =
  /^, (\p{Lu}[\p{L}&]*(?: (?:and |& |y |et |und |de |dan )?\p{Lu}[\p{L}&]*){0,3})(?![\p{L}])/u;

/** A department of HR right behind a title: "Senior Adviser, People Capability, at 11". */
export function departmentBehind({ text, plain, cues }: ReadText, titleEnd: number): TextRange | undefined {
  const start = titleEnd + 2;
  const words = capitalized.exec(text.slice(titleEnd, titleEnd + 60))?.[1];
  if (words === undefined || nameFrom(wordsAt(text, start, 4), cues)) return undefined;
  const end = start + words.length;
  return hasHrWord(plain.slice(start, end), cues) ? { start, end } : undefined;
}
