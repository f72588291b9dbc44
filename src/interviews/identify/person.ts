import { jobWord } from './english.js';
import type { TextRange } from './mail-text.js';
import { matchesDomain, nameFrom, withoutHonorific, wordsAt, type Name, type Word } from './names.js';

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

const article = /(?:(?:our|the|your|both|also|my colleagues?|my manager|a|an|with|either) ){1,2}/iy;
const inBrackets = / ?\(([^()\n]{2,70})\)/y;
const mailHere = / ?[<([]([\w.+-]{1,64}@[A-Za-z0-9.-]{3,80})[>)\]]/y;
const afterName = /(?:, | ?[-–—|] )(?:who (?:is|leads|runs) |who['’]s )?(?:our |the |your |a |an )?/y;
const titleStops =
  /^(?:on|at|in|from|for|will|who|via|to|by|is|are|or|with|about|this|next|tomorrow|today|as|over|that|where|when|we|you|i)$/i;
const hiringManager = /\b(?:hiring|line)[- ]manager$/i;
const rank = /^(?:captain|chef|doctor|lieutenant|matron|officer|principal|professor|sergeant|sister)$/i;

/**
 * The person named at a position, with the job title before or after the name.
 *
 * @param single - whether a first name alone is enough
 */
export function readPerson(
  text: string,
  from: number,
  single: boolean,
  context: PeopleContext,
): ReadPerson | undefined {
  article.lastIndex = from;
  const start = from + (article.exec(text)?.[0].length ?? 0);
  const words = wordsAt(text, start);
  const name = nameFrom(words, true);
  if (name && !isOther(name, context) && !endsInJob(words, name)) {
    const { title, email, end } = readAfterName(text, name.end);
    if (title || single || name.text.includes(' ')) return person(name, title, email, name.start, end);
  }
  const titled = nameAfterTitle(text, words);
  if (!titled || isOther(titled.name, context)) return undefined;
  const before = text.slice(start, titled.titleEnd);
  const { title, email, end } = readAfterName(text, titled.name.end);
  // "your future line manager, Dana Ortiz, Site Manager": the first is what she is to the reader.
  const manages = hiringManager.test(before);
  const read = person(titled.name, title ?? (manages ? undefined : before), email, start, end);
  return manages ? { ...read, manages } : read;
}

/** The person whose full name stands before a job title in brackets. */
export function readBracketed(
  text: string,
  bracket: RegExpMatchArray,
  context: PeopleContext,
): ReadPerson | undefined {
  const end = bracket.index!;
  const title = bracket[1]!;
  if (!isTitle(title)) return undefined;
  const line = text.slice(Math.max(0, end - 80), end);
  for (const { index } of [...line.matchAll(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu)].slice(-5)) {
    const name = nameFrom(wordsAt(text, end - line.length + index, 6));
    if (name?.end !== end) continue;
    return isOther(name, context)
      ? undefined
      : person(name, title, undefined, name.start, end + bracket[0].length);
  }
  return undefined;
}

/** The job title at a position. */
export function titleAt(text: string, start: number): TextRange | undefined {
  const words = wordsAt(text, start, 9);
  let count = 0;
  for (const [index, { text: word }] of words.entries()) {
    if (titleStops.test(word)) break;
    // "Head of Learning and Development" goes on; "Engineer and Sam Lee", "Engineer and chair Kim Park" do not.
    const rest = words.slice(index + 1);
    if (word === 'and' && (index === 0 || nameFrom(rest) || nameAfterTitle(text, rest))) break;
    count++;
  }
  while (count > 0 && /^(?:and|of|the|our)$/.test(words[count - 1]!.text)) count--;
  const kept = words.slice(0, count);
  const job = kept.findIndex(({ text: word }) => jobWord.test(word));
  if (job === -1) return undefined;
  // "chair Susan Kim" and "Sergeant Ana Ruiz" are the next person of a list, "Manager Platform Services" is a title.
  const addresses = /^[a-z]/.test(kept[job]!.text) || (job === 0 && rank.test(kept[0]!.text));
  if (addresses && nameFrom(kept.slice(job + 1))) return undefined;
  return { start, end: kept.at(-1)!.end };
}

/** Whether two names are one person's: equal, or one the first name of the other. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => withoutHonorific(name).toLowerCase());
  return a === b || a!.startsWith(`${b!} `) || b!.startsWith(`${a!} `);
}

/** "Head of Nursing, Ruth Okafor", "the store manager (Lisa)", "ward manager Ruth Okafor", "Sergeant Ana Ruiz". */
function nameAfterTitle(
  text: string,
  words: readonly Word[],
): { readonly name: Name; readonly titleEnd: number } | undefined {
  const jobs = words.flatMap((word, index) => (jobWord.test(word.text) ? [index] : []));
  if (jobs.length === 0) return undefined;
  const direct = () => {
    for (const job of jobs) {
      const isOf = /^(?:of|for)$/.test(words[job + 1]?.text ?? '');
      for (const first of isOf ? [job + 4, job + 3] : [job + 1, job + 2]) {
        const name = nameFrom(words.slice(first), !isOf);
        if (name && !endsInJob(words, name)) return { name, titleEnd: words[first - 1]!.end };
      }
    }
    return undefined;
  };
  const apart = () => {
    const last = words.at(-1)!.end;
    const mark = /^(?:, | \()/.exec(text.slice(last, last + 2))?.[0];
    const name = mark && nameFrom(wordsAt(text, last + 2, 6), true);
    if (!name || (mark === ' (' && text[name.end] !== ')')) return undefined;
    return { name: mark === ' (' ? { ...name, end: name.end + 1 } : name, titleEnd: last };
  };
  return rank.test(words[jobs[0]!]!.text) ? (direct() ?? apart()) : (apart() ?? direct());
}

/** "Regional Operations Manager Debbie Cole" begins with no name: a job word follows at once. */
function endsInJob(words: readonly Word[], name: Name): boolean {
  const next = words.find((word) => word.start > name.end);
  return next !== undefined && jobWord.test(next.text);
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
  return {
    title: text.slice(title.start, title.end),
    email: later?.email,
    end: Math.max(later?.end ?? 0, title.end),
  };
}

function readMail(text: string, position: number): { email: string; end: number } | undefined {
  mailHere.lastIndex = position;
  const match = mailHere.exec(text);
  return match ? { email: match[1]!, end: position + match[0].length } : undefined;
}

function isTitle(text: string): boolean {
  return (
    text.split(/[ ,/-]/).some((word) => jobWord.test(word)) ||
    /^(?:[A-Z]{2,6}|People(?: Team)?|Talent)$/.test(text)
  );
}

function isOther(name: Name, { candidate, domains }: PeopleContext): boolean {
  return (
    (candidate !== undefined && sameName(candidate, name.text)) ||
    (name.text.includes(' ') && matchesDomain(name.text, domains))
  );
}

function person(
  name: Name,
  title: string | undefined,
  email: string | undefined,
  start: number,
  end: number,
): ReadPerson {
  return { name: name.text, ...(title && { title }), ...(email && { email }), start, end };
}
