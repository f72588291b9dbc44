import type { Cues } from '../../cues/cues.js';
import { countWords } from '../../cues/shared.js';
import type { Told } from '../message/told.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import type { JobText } from './job-text.js';
import type { Span } from './span-features.js';

const rulesOf = perCues(({ job, people, time }: Cues) => ({
  quality: new RegExp(`^${anyOf(job.qualities)}$`),
  talk: /^(?:interview|wawancara|entretien|entrevue|entrevista|vorstellungsgesprach|bewerbungsgesprach|probearbeiten)$/,
  // "interview manager jam 10" is one with a manager.
  boss: new RegExp(`(?<![a-z])${anyOf([...people.leads, ...people.executives, ...people.hr])}(?![a-z])`),
  stops: new RegExp(
    `^${anyOf([...people.titleStops, ...people.from, ...people.meet, ...time.clockLeads, ...time.fillers, ...job.roleEnds])}$`,
  ),
}));

/** Tags of words that go on in the sentence and not in a title. */
const goesOn = new Set(
  'end stop is will of in and you meet day fr at firm surely talk the mr name person'.split(' '),
);
/** Who does something, in the English titles of all languages: "UX writer". */
const agent =
  /^(?:(?!after|other|either|under|later|unter|hinter|immer|weiter|wieder)[a-z]{3,}(?:er|or|ist)|lead|architect|analyst|consultant)$/;

/** Whether a word goes on right behind the one before it, within a title. */
function isWithin({ tokens, tags }: JobText, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token !== undefined &&
    before?.passage === token.passage &&
    token.start === before.end + 1 &&
    /^(?:a|A|AA)$/.test(token.shape) &&
    !tags[at]!.some((tag) => goesOn.has(tag))
  );
}

/** The last word of a title that was found: "clinique" of "chef de projet clinique", "writer" of "UX writer". */
export function lastOfRole(job: JobText, { first, last }: Span): number {
  const { tokens, tags } = job;
  const goes = (at: number) => isWithin(job, at) && tokens[at]!.shape === 'a';
  let end = last;
  const isShort = first === last && /^\p{Lu}{2,4}$/u.test(tokens[last]!.text);
  if (isShort && goes(end + 1) && agent.test(tokens[end + 1]!.plain)) end++;
  if (end === last && !tags.slice(first, end + 1).some((own) => own.includes('job'))) return end;
  const { quality } = rulesOf(tokens[first]!.passage.cues);
  while (end < last + 2 && goes(end + 1) && quality.test(tokens[end + 1]!.plain)) end++;
  return end;
}

const one = new RegExp(`^${anyOf(countWords)}$`);
const ours = /^(?:our|my|their|unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|nuestr[oa]|mi|notre|mon|ma)$/;

const mostWords = 4;

/** A job right behind the word for an interview: "diundang interview crew toko dgn tim kami". */
export function roleBehindTalk(job: JobText): Span | undefined {
  const { tokens, tags } = job;
  for (let at = 0; at < tokens.length - 1; at++) {
    const { talk, boss, stops } = rulesOf(tokens[at]!.passage.cues);
    if (!talk.test(tokens[at]!.plain)) continue;
    let last = at;
    while (last < at + mostWords + 1 && isWithin(job, last + 1) && !stops.test(tokens[last + 1]!.plain))
      last++;
    if (last === at || last > at + mostWords) continue;
    const [first, own] = [at + 1, tags.slice(at + 1, last + 1)];
    const words = tokens.slice(first, last + 1).map(({ plain }) => plain);
    if (own[0]!.concat(own.at(-1)!).includes('job') && !boss.test(words.join(' '))) return { first, last };
  }
  return undefined;
}

/** "PM ET" of "at 2:00 PM ET" is a half of a day and a zone, and no job. */
export function isPartOfTime({ tokens }: JobText, { first, last }: Span): boolean {
  const words = tokens.slice(first, last + 1).map(({ plain }) => plain);
  return (
    tokens[first - 1]?.plain === '#' &&
    words.every((word) =>
      /^(?:[ap]m|uhr|h|hrs|[aecmp][sd]?t|gmt|utc|bst|ist|[cew]es?t|wib|wita|wit)$/.test(word),
    )
  );
}

/** "our second engineer" is an engineer; "notre second de cuisine" is one by trade. */
export function firstOfRole({ tokens, tags }: JobText, { first, last }: Span): number {
  const [before, token] = [tokens[first - 1], tokens[first]!];
  const isCounted =
    first < last &&
    token.shape === 'a' &&
    one.test(token.plain) &&
    ours.test(before?.plain ?? '') &&
    !tags[first + 1]!.includes('of');
  return isCounted ? first + 1 : first;
}

/** A job without the employer behind it: "backend en Nubea" at Nubea. */
export function withoutEmployer(role: Told, company: string, { job }: Cues): Told {
  const [plain, firm] = [plainOf(role.value), plainOf(company)];
  if (!plain.endsWith(` ${firm}`)) return role;
  const head = plain.slice(0, -firm.length - 1);
  const link = new RegExp(
    `(?: (?:${anyOf([...job.beforeCompanySurely, ...job.beforeCompany])})|,| [-@])$`,
  ).exec(head);
  if (!link || link.index < 2) return role;
  const value = role.value.slice(0, link.index);
  return { value, range: { start: role.range.start, end: role.range.start + value.length } };
}
