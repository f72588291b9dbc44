import { jobWord } from './english.js';
import { matchesDomain, nameFrom, withoutHonorific, wordsAt, type Name } from './names.js';
import { sentenceBefore } from './read-type.js';
import type { TextRange } from './mail-text.js';

/** A person and where they are named. */
export interface ReadPerson extends TextRange {
  readonly name: string;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  /** Whether the text calls them the hiring manager. */
  readonly manages?: boolean | undefined;
}

/** What is known of names that are not interviewers. */
export interface PeopleContext {
  /** Names under which mail addresses are registered. */
  readonly domains: readonly string[];
  readonly candidate?: string | undefined;
}

const introduces =
  /\b(?:with|meet(?:ing)?|(?:interviewed|hosted|led|conducted|observed|run|joined) by|(?:speak|speaking|talk|talking|chat|chatting) to|interviewers?(?: (?:will be|are|is))?|panel(?: (?:members|will|be|consists? of|includes?|comprises?|is|are|of)){0,3}|attendees|see)(?: both)?:?\s/gi;
const willDo =
  /\bwill (?:be |also |both |then ){0,2}(?:interview|meet|talk|speak|chat|call|ring|phone|join|conduct|lead|run|host|take you|show you)/gi;
const speaksOfInterview =
  /\b(?:interview|call|chat|meet|speak|talk|conversation|session|screen|panel|zoom|teams|video|discuss|invit|round|exercise|introduc)/i;
const contact =
  /\b(?:contact|questions?|reach out|get in touch|email|reply|confirm|copied|cc|worked|working|arrang\w{0,4}|coordinat\w{0,4}) (?:\S{1,20} ){0,4}$/i;
const article = /(?:(?:our|the|your|both|also|my colleagues?|my manager|a|an|with|either) ){1,2}/iy;
const separator =
  /,? ?(?:and|&|plus|as well as|along with|together with|followed by)(?: also| then)?(?: with)? |[,;] (?:and )?|\n[-–•·] ?/y;
const inBrackets = / ?\(([^()\n]{2,70})\)/y;
const mailHere = / ?[<([]([\w.+-]{1,64}@[A-Za-z0-9.-]{3,80})[>)\]]/y;
const afterName = /(?:, | ?[-–—|] )(?:who (?:is|leads|runs) |who['’]s )?(?:our |the |your |a |an )?/y;
const titleStops =
  /^(?:on|at|in|from|for|will|who|via|to|by|is|are|or|with|about|this|next|tomorrow|today|as|over|that|where|when|we|you|i)$/i;
const hiringManager = /\b(?:hiring|line)[- ]manager$/i;
const most = 12;
const mostCues = 300;

/** The people a text says will interview. */
export function readInterviewers(text: string, context: PeopleContext): ReadPerson[] {
  const found: ReadPerson[] = [];
  const add = (people: readonly ReadPerson[]) => {
    for (const person of people) {
      const known = found.findIndex((other) => sameName(other.name, person.name));
      if (known === -1) found.push(person);
      else if (!found[known]!.title && person.title) found[known] = person;
    }
  };
  let cues = 0;
  for (const match of text.matchAll(introduces)) {
    if (++cues > mostCues || found.length >= most) break;
    const end = match.index + match[0].length;
    const before = sentenceBefore(text, match.index);
    if (contact.test(`${before}${match[0]}`)) continue;
    const told =
      match[0].includes(':') ||
      speaksOfInterview.test(before + match[0]) ||
      speaksOfInterview.test(sentenceAfter(text, end));
    const single = !/^with/i.test(match[0]);
    add(readList(text, end, single, context).filter(({ title }) => told || title !== undefined));
  }
  for (const match of text.matchAll(willDo)) {
    if (++cues > 2 * mostCues || found.length >= most) break;
    const before = sentenceBefore(text, match.index, 250);
    const begin = match.index - before.length;
    const starts = [0, ...[...before.matchAll(/, /g)].slice(0, 4).map((comma) => comma.index + 2)];
    for (const start of starts) {
      const people = readList(text, begin + start, true, context).filter((each) => each.end <= match.index);
      // The name must be what "will" is said of, up to its title.
      if (people.length === 0 || !/^[^a-z]{0,3}$/.test(text.slice(people.at(-1)!.end, match.index))) continue;
      add(people);
      break;
    }
  }
  for (const match of text.matchAll(/ \(([^()\n]{2,70})\)/g)) {
    if (++cues > 3 * mostCues || found.length >= most) break;
    if (!isTitle(match[1]!) || contact.test(sentenceBefore(text, match.index))) continue;
    const name = nameBefore(text, match.index);
    if (name && !isOther(name, context)) {
      add([person(name.text, match[1]!, undefined, name.start, match.index + match[0].length)]);
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
}

/** The full name that ends at a position. */
function nameBefore(text: string, end: number): Name | undefined {
  const line = text.slice(Math.max(0, end - 80), end);
  const starts = [...line.matchAll(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu)]
    .slice(-5)
    .map(({ index }) => end - line.length + index);
  for (const start of starts) {
    const name = nameFrom(wordsAt(text, start, 6));
    if (name?.end === end) return name;
  }
  return undefined;
}

/** The people listed from a position on. */
function readList(text: string, start: number, single: boolean, context: PeopleContext): ReadPerson[] {
  const people: ReadPerson[] = [];
  let position = start;
  while (people.length < most) {
    const bullet = /^[-–•·\d.) ]{0,4}/.exec(text.slice(position, position + 5))![0].length;
    const person = readPerson(text, position + bullet, single || people.length > 0, context);
    if (!person) break;
    people.push(person);
    separator.lastIndex = person.end;
    const next = separator.exec(text);
    if (!next) break;
    position = person.end + next[0].length;
  }
  // A first name alone is somebody only beside a title or in company: "with Java" is not.
  return people.filter(({ name, title }) => name.includes(' ') || title || people.length > 1 || single);
}

function readPerson(
  text: string,
  from: number,
  single: boolean,
  context: PeopleContext,
): ReadPerson | undefined {
  article.lastIndex = from;
  const start = from + (article.exec(text)?.[0].length ?? 0);
  const words = wordsAt(text, start);
  const name = nameFrom(words, true);
  if (name && !isOther(name, context)) {
    const { title, email, end } = readAfterName(text, name.end);
    const alone = !name.text.includes(' ');
    if (alone && !title && !single) return undefined;
    // Two capitalized words after "with" can be a company; the words after a company are no job title.
    return person(name.text, title, email, name.start, end);
  }
  const job = words.findLastIndex((word) => jobWord.test(word.text));
  if (job === -1) return undefined;
  const { name: later, titleEnd } = nameAfterTitle(text, words, job);
  if (!later || isOther(later, context)) return undefined;
  const before = text.slice(start, titleEnd);
  const { title, email, end } = readAfterName(text, later.end);
  // "your future line manager, Dana Ortiz, Site Manager": the first is what she is to the reader.
  const manages = hiringManager.test(before);
  return {
    ...person(later.text, title ?? (manages ? undefined : before), email, start, end),
    ...(manages && { manages }),
  };
}

/** "Head of Nursing, Ruth Okafor", "ward manager Ruth Okafor", "Head of Nursing Ruth Okafor". */
function nameAfterTitle(
  text: string,
  words: ReturnType<typeof wordsAt>,
  job: number,
): { name?: Name | undefined; titleEnd: number } {
  const last = words.at(-1)!;
  if (text.startsWith(', ', last.end)) {
    const name = nameFrom(wordsAt(text, last.end + 2, 6), true);
    if (name) return { name, titleEnd: last.end };
  }
  const isOf = /^(?:of|for)$/.test(words[job + 1]?.text ?? '');
  const firsts = isOf ? [job + 4, job + 3] : [job + 1, job + 2];
  for (const first of firsts) {
    const name = nameFrom(words.slice(first), !isOf);
    if (name) return { name, titleEnd: words[first - 1]!.end };
  }
  return { titleEnd: last.end };
}

function readAfterName(
  text: string,
  nameEnd: number,
): { title?: string | undefined; email?: string | undefined; end: number } {
  const mail = readMail(text, nameEnd);
  const from = mail?.end ?? nameEnd;
  inBrackets.lastIndex = from;
  const bracket = inBrackets.exec(text);
  if (bracket && isTitle(bracket[1]!)) {
    return { title: bracket[1]!, email: mail?.email, end: from + bracket[0].length };
  }
  afterName.lastIndex = from;
  const lead = afterName.exec(text)?.[0];
  const title = lead === undefined ? undefined : titleAt(text, from + lead.length);
  if (title === undefined) return { email: mail?.email, end: from };
  const later = mail ?? readMail(text, title.end);
  return { title: text.slice(title.start, title.end), email: later?.email, end: later?.end ?? title.end };
}

/** The job title at a position. */
export function titleAt(text: string, start: number): TextRange | undefined {
  const words = wordsAt(text, start, 9);
  let count = 0;
  for (const [index, { text: word }] of words.entries()) {
    if (titleStops.test(word) || (word === 'and' && index === 0)) break;
    // "Head of Learning and Development" goes on; "Engineer and Sam Lee" does not.
    if (word === 'and' && nameFrom(words.slice(index + 1))) break;
    if (
      word === 'and' &&
      words.slice(index + 1, index + 3).some((later) => jobWord.test(later.text)) &&
      count > 0
    ) {
      const person = wordsAt(text, words[index + 1]!.start, 9);
      if (
        nameAfterTitle(
          text,
          person,
          person.findLastIndex((each) => jobWord.test(each.text)),
        ).name
      )
        break;
    }
    count++;
  }
  while (count > 0 && /^(?:and|of|the|our)$/.test(words[count - 1]!.text)) count--;
  const kept = words.slice(0, count);
  if (!kept.some(({ text: word }) => jobWord.test(word))) return undefined;
  // A name with a job after it is the next person of the list: "Sam Lee (Engineer)" begins with no job.
  if (nameFrom(kept) && !kept.slice(0, 4).some(({ text: word }) => jobWord.test(word))) return undefined;
  return { start, end: kept.at(-1)!.end };
}

function readMail(text: string, position: number): { email: string; end: number } | undefined {
  mailHere.lastIndex = position;
  const match = mailHere.exec(text);
  return match ? { email: match[1]!, end: position + match[0].length } : undefined;
}

function isTitle(text: string): boolean {
  return (
    text.split(/[ ,/-]/).some((word) => jobWord.test(word)) || /^(?:[A-Z]{2,6}|People(?: Team)?|Talent)$/.test(text)
  );
}

function isOther(name: Name, { candidate, domains }: PeopleContext): boolean {
  return (
    (candidate !== undefined && sameName(candidate, name.text)) ||
    (name.text.includes(' ') && matchesDomain(name.text, domains))
  );
}

function person(
  name: string,
  title: string | undefined,
  email: string | undefined,
  start: number,
  end: number,
): ReadPerson {
  return { name, ...(title && { title }), ...(email && { email }), start, end };
}

/** Whether two names are one person's: equal, or one the first name of the other. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => withoutHonorific(name).toLowerCase());
  return a === b || a!.startsWith(`${b!} `) || b!.startsWith(`${a!} `);
}

/** What stands after a position in its sentence. */
function sentenceAfter(text: string, position: number): string {
  const after = text.slice(position, position + 150);
  const end = /[.!?] |\n/.exec(after)?.index;
  return end === undefined ? after : after.slice(0, end);
}
