import type { Cues } from '../../cues/cues.js';
import { matchesDomain } from './domains.js';
import { perCues } from '../words/per-cues.js';
import { isOrganization } from './organizations.js';
import { bareTeam, isCompanyName, proper, trimCompany } from './company-name.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { hasJob } from './role-phrase.js';
import { headingLength, subjectPieces } from '../message/subject.js';
import { told, type Told } from '../message/told.js';

interface Candidate {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly score: number;
}

const links = '(?:de|del|von|of|at|bei|di|du|from|dari|da|chez)(?: (?:the|la|el|le|der|los))?';

const rulesOf = perCues(({ job, people }: Cues) => ({
  label: new RegExp(
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(job.companyLabels)})(?: \\([^)\\n]{1,20}\\))? ?: ?([^\\n]{2,110})`,
    'g',
  ),
  before: new RegExp(
    `(?<![a-z])(?:${anyOf([...job.beforeCompanySurely, ...job.beforeCompany])})(?: |(?<=')|(?<=@))(?:(?:the|la|el|le|der|die|das|dem|den) )?(?=\\S)`,
    'g',
  ),
  surely: new RegExp(`(?:^|[^a-z])(?:${anyOf(job.beforeCompanySurely)}) ?(?:(?:the|la|el|le|der|die) )?$`),
  first: new RegExp(
    `(?<![a-z0-9])(?:${anyOf(job.companyFirst.filter((word) => word !== 'the'))}) (?=\\S)`,
    'g',
  ),
  anywhere: new RegExp(`(?<![a-z])(?:${anyOf(job.beforeCompanySurely)}) ?(?<=[ @])`, 'g'),
  ofJob: new RegExp(`(?<![a-z])(?:${anyOf(people.jobs)}) ${anyOf(job.beforeCompany)} (?:\\w{2,3} )?$`),
  // "jefe de mantenimiento de", "RR. HH. de", "HR office of"
  ofTeam: new RegExp(
    `(?<![a-z])(?:(?:${anyOf(people.jobs)}) ${links} [^\\s,.;]{4,20}|${anyOf([...people.hr, ...job.teams])}(?: (?:office|unit|team|department))?) ${links} $`,
  ),
  aside: /, (?:en|in|a|di) (?:la |el )?$/,
  link: new RegExp(`(?:^|[^a-z])${anyOf(people.titleLinks)} (?:\\w{2,3} )?$`),
  client: new RegExp(`(?:^|[^a-z])(?:${anyOf(job.clients)}),? $`),
  talk: finder(job.talks, ''),
}));

const capitals =
  /(?<![\p{L}'’&])(?<!(?:\p{Lu}[\p{L}'’]{0,25}|&) )\p{Lu}[\p{L}'’-]{1,25}(?: (?:& |of |de |des |für )?\p{Lu}[\p{L}'’&-]{1,25}){1,4}/gu;
const mostLooks = 120;
/** Score from which a name is taken for the company's. */
const enough = 2;

/**
 * The organization that hires: the name that most of the message's habits of naming one point to.
 *
 * @param people - full names of people of the thread
 * @param mentioned - what else may be a name of somebody
 */
export function readCompany(
  part: Part,
  domains: readonly string[],
  people: readonly string[],
  mentioned: readonly string[],
): Told | undefined {
  const { cues } = part.body;
  const isPerson = (name: string) =>
    !isOrganization(name, cues) && people.some((each) => each.includes(name) || name.includes(each));
  const isMentioned = (name: string, score: number) =>
    score < 5 && !isOrganization(name, cues) && mentioned.includes(name);
  const all = [
    ...ofLabels(part.body),
    ...ofSender(part, isPerson),
    ...ofSubject(part),
    ...ofLines(part.body),
    ...ofHead(part),
    ...ofText(part.body),
  ].filter(
    ({ name, score }) =>
      score >= 12 || (isCompanyName(name, cues) && !isPerson(name) && !isMentioned(name, score)),
  );
  const sums = new Map<string, { first: Candidate; score: number }>();
  for (const candidate of all) {
    const key = plainOf(candidate.name);
    const known = sums.get(key);
    const shown =
      (candidate.name.includes('&') ? 2 : 0) +
      (candidate.name.includes(' ') ? 1 : 0) +
      (isOrganization(candidate.name, cues) ? 4 : 0) +
      (matchesDomain(candidate.name, domains) ? 6 : 0);
    if (known) known.score += candidate.score;
    else sums.set(key, { first: candidate, score: candidate.score + shown });
  }
  // "Nimbuspay" and "Nimbuspay Technologies Pvt Ltd" speak for each other.
  for (const [key, sum] of sums)
    for (const [other, { score }] of sums)
      if (sum.score >= 5 && other.startsWith(`${key} `)) sum.score += Math.min(score, 4);
  const [best] = [...sums.values()].toSorted((a, b) => b.score - a.score);
  if (!best || best.score < enough) return undefined;
  const { passage, name, start } = best.first;
  return told(passage, name, start);
}

/** "Company: Harbor Bank" */
function ofLabels(body: Passage): Candidate[] {
  const { text, plain, cues } = body;
  return [...plain.matchAll(rulesOf(cues).label)].slice(0, 5).flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length;
    const name = text
      .slice(start, start + match[1]!.length)
      .replace(/ (?:[-–—|(]).*$/, '')
      .trim();
    return name.length < 70 && /^\p{Lu}/u.test(name) ? [{ name, passage: body, start, score: 12 }] : [];
  });
}

/** Behind "at", and wherever a word such as "PT" or "Hospital" opens a name. */
function ofText(body: Passage): Candidate[] {
  const { text, plain, cues } = body;
  const rules = rulesOf(cues);
  const found: Candidate[] = [];
  const seen = new Set<number>();
  const take = (start: number, score: number, opened = false) => {
    if (seen.has(start)) return;
    seen.add(start);
    const name = proper(text, start, cues, opened);
    if (name) found.push({ name, passage: body, start, score });
  };
  for (const [words, base] of [
    [rules.first, 3],
    [rules.before, 1],
  ] as const) {
    let looks = 0;
    for (const match of plain.matchAll(words)) {
      if (++looks > mostLooks) break;
      // "the bakery" is no part of a name; "Hospital San Juan" is one.
      const isFirst = base === 3 && /^\p{Lu}/u.test(text[match.index]!);
      const start = isFirst ? match.index : match.index + match[0].length;
      const ahead = plain.slice(Math.max(0, start - 40), start);
      const surely =
        (rules.surely.test(ahead) && !rules.aside.test(ahead)) ||
        rules.ofTeam.test(ahead) ||
        (rules.ofJob.test(ahead) && !rules.link.test(ahead));
      // "joining The Segara": the article is a part of the name.
      const article = base === 1 ? /(?<=[ '])\p{Lu}\p{Ll}{1,2} $/u.exec(text.slice(start - 5, start)) : null;
      const client = rules.client.test(plain.slice(Math.max(0, start - 30), start));
      take(
        start - (article?.[0].length ?? 0),
        client ? 10 : base === 3 ? base : surely ? 5 : base,
        base === 3 && !isFirst,
      );
    }
  }
  // "Long White Roastery, Ponsonby Rd": the last word shows an organization.
  for (const { index, 0: name } of text.slice(0, 20_000).matchAll(capitals))
    if (isOrganization(name, cues)) take(index, 1);
  // "Titan Lifting want you on site": a name that opens a sentence.
  for (const start of body.starts.slice(0, 60)) take(start, 1);
  return found;
}

/** The sender's shown name, and the lines of the signature, but for people, titles and teams. */
function ofSender(part: Part, isPerson: (name: string) => boolean): Candidate[] {
  const { cues } = part.body;
  const found: Candidate[] = [];
  for (const [index, line] of part.signature.slice(0, 7).entries()) {
    let better = 4;
    for (const match of line.text.matchAll(/(?:[^|,·•@()\n–—/]|\/(?! )){1,90}/g)) {
      for (const piece of match[0].split(/ - /)) {
        const text = afterCue(piece.trim(), cues);
        // "Consultant, Medstaff Recruitment" is a firm, "Nordwind Recruitment" above a letter its team.
        const isFirm = match.index > 0 && isOrganization(text, cues);
        const bare = trimCompany(isFirm ? text : bareTeam(text, cues), '', cues);
        if (bare === undefined || !isCompanyName(bare, cues) || isPerson(bare)) continue;
        const start = line.text.indexOf(bare);
        // "Valérie, Studio Halbmond": who signs stands first.
        const signs = index < 3 && match.index === 0 && !bare.includes(' ') && bare === text.trim();
        found.push({ name: bare, passage: line, start: Math.max(start, 0), score: signs ? 1 : better });
        if (!signs) better = 1;
      }
    }
  }
  const shown = part.from && /^"?([^"<\n]{2,80})/.exec(part.from.text)?.[1]?.trim();
  if (part.from && shown) {
    const name = bareTeam(afterCue(shown, cues), cues);
    if (name !== shown || isOrganization(name, cues))
      found.push({ name, passage: part.from, start: Math.max(0, part.from.text.indexOf(name)), score: 5 });
  }
  return found;
}

/** What stands behind "at": `Acme` of "Lena at Acme". */
function afterCue(text: string, cues: Cues): string {
  const { anywhere } = rulesOf(cues);
  const cue = [...plainOf(text).matchAll(anywhere)].find(({ index, 0: words }) =>
    /^\p{Lu}/u.test(text.slice(index + words.length)),
  );
  return cue ? text.slice(cue.index + cue[0].length) : text;
}

/** Beside a job in a line such as `Mapbird — Geospatial Engineer`. */
function ofLines({ text, cues, ...rest }: Passage): Candidate[] {
  const passage = { text, cues, ...rest };
  let at = 0;
  return text
    .slice(0, 1500)
    .split('\n')
    .flatMap((line) => {
      const from = at;
      at += line.length + 1;
      const pieces = line.length > 90 || /[,.!?]$/.test(line) ? [] : subjectPieces(line);
      if (pieces.length !== 2 || !pieces.some((piece) => hasJob(piece.text, cues))) return [];
      return pieces
        .filter((piece) => /^\p{Lu}/u.test(piece.text))
        .map((piece) => ({ name: piece.text, passage, start: from + piece.at, score: 2 }));
    });
}

/** The line that heads a letter: "Ministry of the Environment". */
function ofHead({ body, subjectLength }: Part): Candidate[] {
  const { text, cues } = body;
  const line = /^\s*(\p{Lu}[^\n,;:!?|]{3,70})(?=\n)/u.exec(text);
  if (subjectLength > 0 || !line || !isOrganization(line[1]!, cues)) return [];
  return [{ name: line[1]!.trim(), passage: body, start: line[0].length - line[1]!.length, score: 6 }];
}

/** A piece of a subject such as `Interview: Senior Nurse - Harbor Hospital`. */
function ofSubject({ body, subjectLength }: Part): Candidate[] {
  const { text, cues } = body;
  const { talk } = rulesOf(cues);
  return subjectPieces(text.slice(0, headingLength(text, subjectLength)))
    .filter(({ text: piece }) => /^[\p{Lu}\d]/u.test(piece) && !talk.test(plainOf(piece)))
    .map(({ text: name, at }) => ({ name, passage: body, start: at, score: subjectLength > 0 ? 3 : 2 }));
}
