import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import { isJobWord, nameFrom, wordsAt, type Word } from './names.js';
import { anyOf, finder, plainOf } from '../words/plain.js';

/** A job title or department as it stands beside a name. */
export interface Title extends TextRange {
  readonly text: string;
}

const rulesOf = perCues(({ people }: Cues) => ({
  stop: new RegExp(`^${anyOf(people.titleStops)}$`),
  link: new RegExp(`^${anyOf(people.titleLinks)}$`),
  and: new RegExp(`^${anyOf(people.and)}$`),
  article: new RegExp(`^${anyOf(people.articles)}$`),
  articles: new RegExp(`^(?:${anyOf(people.articles)} ){1,2}`),
  job: finder(people.jobs, ''),
  hr: finder(people.hr, ''),
  hrHere: new RegExp(`^${anyOf(people.hr.toSorted((a, b) => b.length - a.length))}(?![a-z])`),
  notHr: finder(people.notHr, ''),
  agency: finder(people.agency, ''),
  recruiter: finder(people.recruiters, ''),
  executive: finder(people.executives, ''),
  lead: finder(people.leads, ''),
  mark: new RegExp(`(?: (?:${anyOf(people.articlesAfter)}))?(?:, ?| ?\\(| ?: ?| ?[-|] | )$`),
  between: new RegExp(
    `^(?:,| -|-| \\||:| /|;)? ?(?:${anyOf(people.is)}(?![a-z]) ?)?(?:${anyOf(people.articles)} ){0,2}`,
  ),
  clause: new RegExp(`, (?:${anyOf([...people.pronouns, ...people.relatives, ...people.you])})(?![a-z])`),
  fromBefore: new RegExp(
    `(?<![a-z])(?:${anyOf(people.from)}) (?:(?:${anyOf(people.articles)}) )?((?:${anyOf(people.hr)}) )$`,
  ),
  from: new RegExp(
    `^(?:,? ?(?:${anyOf(people.from)})(?![a-z])|,| -|-| @) ?(?:(?:${anyOf([...people.articles, ...people.from])}) ){0,3}`,
  ),
}));

// Pronouns, times, numbers and other asides in brackets are no titles.
const aside =
  /\d{2}|^(?:she|he|they|him|her|optional|virtual|remote|video|tbc|tbd|https?)(?![a-z])|\S@\S|[?!]|: ?[^:]*:|^[^:]{0,3}:/;

/** The title right after a name: in brackets, after a comma, dash or bar, or after "is our". */
export function titleAfter(
  read: ReadText,
  nameEnd: number,
): (Title & { readonly whole: number }) | undefined {
  const { text, plain, cues } = read;
  const rules = rulesOf(cues);
  const bracket = /^ ?\(([^()\n]{2,90}(?:\([^()\n]{1,30}\)[^()\n]{0,30})?)\)/.exec(
    text.slice(nameEnd, nameEnd + 140),
  );
  if (bracket) {
    const start = nameEnd + bracket[0].length - 1 - bracket[1]!.length;
    const whole = nameEnd + bracket[0].length;
    const inner = plain.slice(start, whole - 1);
    const lead = rules.articles.exec(inner)?.[0].length ?? 0;
    // "(our Managing Partner, he'd be the boss)"
    const cut = rules.clause.exec(inner)?.index ?? inner.length;
    const title = text.slice(start + lead, start + cut).trim();
    if (
      !aside.test(plainOf(title)) &&
      title.length > 1 &&
      (title.split(' ').length <= 6 || rules.job.test(inner) || rules.hr.test(inner))
    ) {
      return { text: title, start: start + lead, end: start + lead + title.length, whole };
    }
    return undefined;
  }
  const under = titleUnder(read, nameEnd);
  if (under) return under;
  const gap = rules.between.exec(plain.slice(nameEnd, nameEnd + 60))?.[0] ?? '';
  if (gap === '' || gap === ' ') {
    // "Nia HR Kopi Lintang": a department right behind a name.
    const next = wordsAt(text, nameEnd + 1, 1)[0];
    const isDepartment =
      next && text[nameEnd] === ' ' && /^\p{Lu}{2,4}$/u.test(next.text) && rules.hr.test(next.plain);
    return isDepartment ? { text: next.text, start: next.start, end: next.end, whole: next.end } : undefined;
  }
  const title = titleAt(read, nameEnd + gap.length, !/^[,;:] ?$/.test(gap));
  if (!title) return undefined;
  // "Senior Manager, Fraud Modelling" goes on to the end of its line or sentence.
  const more =
    /^(?:,| [-–]) (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)\p{Lu}[\p{L}&]*(?: (?:and |& |of )?\p{Lu}[\p{L}&]*){0,3}(?: \([^()\n]{1,20}\))?(?=\n|$|\.(?:\s|$)| [-–—] |\))/u.exec(
      text.slice(title.end, title.end + 80),
    )?.[0];
  const department = more === undefined ? departmentBehind(read, title.end) : undefined;
  if (department) {
    const whole = { text: text.slice(title.start, department.end), start: title.start, end: department.end };
    return { ...whole, whole: department.end };
  }
  const isPerson = more !== undefined && nameFrom(wordsAt(text, title.end + 2, 6), cues)?.polite === true;
  const bracket2 = more === undefined ? / ?\([\p{L}&/ .-]{2,20}\)/uy : undefined;
  if (bracket2) bracket2.lastIndex = title.end;
  const aside2 = bracket2?.exec(text)?.[0].length ?? 0;
  const end = more === undefined || isPerson ? title.end + aside2 : title.end + more.length;
  return { text: text.slice(title.start, end), start: title.start, end, whole: end };
}

/** A department of HR right behind a title: "Senior Adviser, People Capability, at 11". */
function departmentBehind({ text, plain, cues }: ReadText, titleEnd: number): TextRange | undefined {
  const words =
    /^, (\p{Lu}[\p{L}&]*(?: (?:and |& |y |et |und |de |dan )?\p{Lu}[\p{L}&]*){0,3})(?![\p{L}])/u.exec(
      text.slice(titleEnd, titleEnd + 60),
    )?.[1];
  if (words === undefined || nameFrom(wordsAt(text, titleEnd + 2, 4), cues)) return undefined;
  const end = titleEnd + 2 + words.length;
  return rulesOf(cues).hr.test(plain.slice(titleEnd + 2, end)) ? { start: titleEnd, end } : undefined;
}

/** The title on the line under a name that has its line to itself. */
function titleUnder(read: ReadText, nameEnd: number): (Title & { readonly whole: number }) | undefined {
  const { text } = read;
  if (text[nameEnd] !== '\n') return undefined;
  const start = nameEnd + 1;
  const end = !text.includes('\n', start) ? text.length : text.indexOf('\n', start);
  const line = text.slice(text.lastIndexOf('\n', nameEnd - 1) + 1, nameEnd);
  if (line.split(' ').length > 5 || end - start > 60) return undefined;
  const title = titleAt(read, start, true);
  return title && title.end >= end - 1 ? { ...title, whole: title.end } : undefined;
}

/**
 * The job title at a position.
 *
 * @param surely - whether a word of a department is enough, as after a dash
 */
export function titleAt(read: ReadText, start: number, surely = false): Title | undefined {
  const { text, cues } = read;
  const rules = rulesOf(cues);
  const words = wordsAt(text, start, 10);
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (rules.stop.test(word.plain) || (index === 0 && rules.link.test(word.plain))) break;
    const rest = words.slice(index + 1);
    // "Leiterin des Personalamts Frau Dietz" is the next person of a list.
    if (index > 0 && nameFrom(words.slice(index), cues)?.polite) return undefined;
    // "Head of Learning and Development" goes on; "Engineer and Sam Lee" does not.
    const joins = rules.and.test(word.plain);
    if (joins && (index === 0 || startsPerson(rest, cues))) break;
    // "General Manager and HR Manager" are two.
    const whole = joins && rules.job.test(read.plain.slice(words[0]!.start, word.start));
    if (whole && startsTitle(rest, rules, cues)) break;
    // "chair Susan Kim" is the next person of a list.
    if (
      index > 0 &&
      /^\p{Lu}/u.test(word.text) &&
      isJobWord(words[index - 1]!.plain, cues) &&
      /^\p{Ll}/u.test(words[index - 1]!.text) &&
      nameFrom(words.slice(index), cues)
    )
      break;
    count++;
  }
  while (
    count > 0 &&
    (rules.link.test(words[count - 1]!.plain) || rules.article.test(words[count - 1]!.plain))
  )
    count--;
  const kept = words.slice(0, count);
  if (kept.length === 0) return undefined;
  const end = kept.at(-1)!.end;
  const plain = read.plain.slice(start, end);
  // "PT Nusa, sedang mencari Manager": a title does not begin with a clause.
  const isJob = kept.some((word) => isJobWord(word.plain, cues)) || rules.job.test(plain);
  const job = rules.job.exec(plain)?.index ?? Infinity;
  // "PT Nusa, sedang mencari Manager": a title does not begin with a clause.
  const leading = kept.findIndex((word) => !/^\p{Ll}/u.test(word.text) || word.end - start > job);
  if (leading > 2 || leading === -1) return undefined;
  const isHr = rules.hr.test(plain) && (surely || kept.length <= 4);
  if (!isJob && !isHr) return undefined;
  // "Sergeant Ana Ruiz" and "chair Susan Kim" begin the next person.
  const firstJob = kept.findIndex((word) => isJobWord(word.plain, cues));
  if (firstJob >= 0 && firstJob < kept.length - 1) {
    const person = nameFrom(kept.slice(firstJob + 1), cues);
    if (person && (/^\p{Ll}/u.test(kept[firstJob]!.text) || (firstJob === 0 && person.end >= end)))
      return undefined;
  }
  return { text: text.slice(kept[0]!.start, end), start: kept[0]!.start, end };
}

/** Whether the next two words hold a title or department of their own. */
function startsTitle(words: readonly Word[], rules: ReturnType<typeof rulesOf>, cues: Cues): boolean {
  return (
    words.slice(0, 2).some((word) => isJobWord(word.plain, cues)) ||
    rules.hr.test(
      words
        .slice(0, 2)
        .map((word) => word.plain)
        .join(' '),
    )
  );
}

function startsPerson(words: readonly Word[], cues: Cues): boolean {
  if (nameFrom(words, cues)) return true;
  const job = words.findIndex((word) => isJobWord(word.plain, cues));
  return job >= 0 && job < 3 && nameFrom(words.slice(job + 1), cues) !== undefined;
}

/** The title right before a name, up to where another person's words end. */
export function titleBefore(read: ReadText, nameStart: number, from: number): Title | undefined {
  const { text, plain, cues } = read;
  const rules = rulesOf(cues);
  const begin = Math.max(from, nameStart - 80, plain.lastIndexOf('\n', nameStart - 1) + 1);
  const head = plain.slice(begin, nameStart);
  // "Program Manager kami, Bapak Wenda": the possessive may stand behind.
  const mark = rules.mark.exec(head)?.[0];
  if (mark === undefined) return undefined;
  const end = nameStart - mark.length;
  const words = [...text.slice(begin, end).matchAll(/[\p{L}\p{N}&][\p{L}\p{M}\p{N}'’&/.-]*/gu)];
  let first = words.length;
  let edge = end;
  let small = 0;
  for (let index = words.length - 1; index >= 0 && words.length - index <= 8; index--) {
    const word = words[index]!;
    const start = begin + word.index;
    const between = text.slice(start + word[0].length, edge);
    if (index < words.length - 1 && !/^(?: | - | – |, |\/)$/.test(between)) break;
    if (index === words.length - 1 && between !== '') break;
    // "tim kami. Direktur": the sentence before is over.
    if (/\p{L}{4}\.$/u.test(word[0])) break;
    const plainWord = plainOf(word[0]);
    const isSmall = /^\p{Ll}/u.test(word[0]);
    const isLink = rules.link.test(plainWord) && first < words.length;
    // "Learning and Development" goes on, "the restaurant and ask for chef" does not.
    const [left, right] = [words[index - 1]?.[0] ?? '', words[index + 1]?.[0] ?? ''];
    if (
      isLink &&
      /^(?:and|for|und|y|e|et|dan|a|in|to|en)$/.test(plainWord) &&
      !(/^\p{Lu}/u.test(left) && /^\p{Lu}/u.test(right))
    )
      break;
    if (!isLink && (rules.article.test(plainWord) || rules.stop.test(plainWord))) break;
    const behind = plain.slice(edge, end);
    if (between === ', ' && !rules.job.test(behind) && !rules.hr.test(behind)) break;
    if (
      isSmall &&
      !isJobWord(plainWord, cues) &&
      !rules.link.test(plainWord) &&
      !rules.hr.test(plainWord) &&
      ++small > 3
    )
      break;
    first = index;
    edge = start;
  }
  while (first < words.length && rules.link.test(plainOf(words[first]![0]))) first++;
  if (first >= words.length) return undefined;
  // Small words ahead of the title belong to the sentence: "meet store manager Lisa".
  const jobs = words.flatMap((word, index) =>
    index >= first && (isJobWord(plainOf(word[0]), cues) || rules.hr.test(plainOf(word[0]))) ? [index] : [],
  );
  if (jobs.length === 0) return undefined;
  const opened = rules.article.test(plainOf(words[first - 1]?.[0] ?? ''));
  const isSmall = (index: number) => /^\p{Ll}/u.test(words[index]![0]);
  let cut = jobs[0]!;
  while (cut > first && !isSmall(cut - 1)) cut--;
  // "our shop foreman", "unser kaufmännischer Leiter": one or two small words after an article belong to it.
  const short =
    cut - first <= 2 && !words.slice(first, cut).some((word) => rules.link.test(plainOf(word[0])));
  if (!opened || !short) first = cut;
  const start = begin + words[first]!.index;
  const title = text.slice(start, end);
  return { text: title, start, end };
}

/** The department named after a person: "from our People team", "dari tim HR". */
export function departmentAfter(read: ReadText, nameEnd: number): Title | undefined {
  const { text, plain, cues } = read;
  const rules = rulesOf(cues);
  const gap = rules.from.exec(plain.slice(nameEnd, nameEnd + 40))?.[0] ?? '';
  if (gap.trim() === '') return undefined;
  const start = nameEnd + gap.length;
  // "RR. HH." does not end at its first stop.
  const known = rules.hrHere.exec(plain.slice(start, start + 40))?.[0].length ?? 0;
  const length = Math.max(
    known,
    /^[^,.;:!?()\n]{2,40}/.exec(plain.slice(start, start + 40))?.[0].length ?? 0,
  );
  const all = plain
    .slice(start, start + length)
    .split(' ')
    .slice(0, 4);
  // "from the HR team and Tom Auer" ends before the next person.
  const and = all.findIndex((word) => rules.and.test(word));
  const words = (and < 0 || rules.hr.test(all.slice(and).join(' ')) ? all : all.slice(0, and)).join(' ');
  return rules.hr.test(words) && !rules.notHr.test(words)
    ? { text: text.slice(start, start + words.length), start, end: start + words.length }
    : undefined;
}

/** The department named before a person: "from HR Sadie Lunn". */
export function departmentBefore({ text, plain, cues }: ReadText, nameStart: number): Title | undefined {
  const from = Math.max(0, nameStart - 50);
  const match = rulesOf(cues).fromBefore.exec(plain.slice(from, nameStart));
  if (!match) return undefined;
  const start = from + match.index + match[0].length - match[1]!.length;
  const end = start + match[1]!.trimEnd().length;
  // "de Talento Humano" goes on.
  const whole = rulesOf(cues).hrHere.exec(plain.slice(start, start + 60))?.[0].length ?? 0;
  if (start + whole > nameStart) return undefined;
  return { text: text.slice(start, end), start, end };
}

/** The family a title or department speaks for. */
export function familyOfTitle(title: string, cues: Cues): InterviewFamily | undefined {
  const rules = rulesOf(cues);
  const plain = plainOf(title);
  if ((rules.hr.test(plain) && !rules.notHr.test(plain)) || rules.agency.test(plain)) return 'hr';
  return rules.job.test(plain) || plain.split(/[ ,/]/).some((word) => isJobWord(word, cues))
    ? 'user'
    : undefined;
}

/** What a title says of somebody's place. */
export function rankOf(
  title: string,
  cues: Cues,
): { recruiter: boolean; executive: boolean; lead: boolean; agency: boolean } {
  const rules = rulesOf(cues);
  const plain = plainOf(title);
  return {
    recruiter: rules.recruiter.test(plain),
    executive: rules.executive.test(plain),
    lead: rules.lead.test(plain),
    agency: rules.agency.test(plain),
  };
}
