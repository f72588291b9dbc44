import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Passage } from '../message/passage.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import type { NamedCompany } from './company-beside.js';
import { proper } from './company-name.js';
import { isOrganization } from './organizations.js';

const links = '(?:de|del|von|of|at|bei|di|du|from|dari|da|chez)(?: (?:the|la|el|le|der|los))?';

const rulesOf = perCues(({ job, people }: Cues) => ({
  opening: new RegExp(
    `(?<![a-z0-9])(?:${anyOf(job.companyFirst.filter((word) => word !== 'the'))}) (?=\\S)`,
    'g',
  ),
  before: new RegExp(
    `(?<![a-z])(?:${anyOf([...job.beforeCompanySurely, ...job.beforeCompany])})(?: |(?<=')|(?<=@))(?:(?:the|la|el|le|der|die|das|dem|den) )?(?=\\S)`,
    'g',
  ),
  surely: new RegExp(`(?:^|[^a-z])(?:${anyOf(job.beforeCompanySurely)}) ?(?:(?:the|la|el|le|der|die) )?$`),
  ofJob: new RegExp(`(?<![a-z])(?:${anyOf(people.jobs)}) ${anyOf(job.beforeCompany)} (?:\\w{2,3} )?$`),
  // "jefe de mantenimiento de", "RR. HH. de", "HR office of"
  ofTeam: new RegExp(
    `(?<![a-z])(?:(?:${anyOf(people.jobs)}) ${links} [^\\s,.;]{4,20}|${anyOf([...people.hr, ...job.teams])}(?: (?:office|unit|team|department))?) ${links} $`,
  ),
  link: new RegExp(`(?:^|[^a-z])${anyOf(people.titleLinks)} (?:\\w{2,3} )?$`),
  wants: finder(job.companyWants),
  client: new RegExp(`(?:^|[^a-z])(?:${anyOf(job.clients)}),? $`),
}));

const aside = /, (?:en|in|a|di) (?:la |el )?$/;
const capitals =
  /(?<![\p{L}'’&])(?<!(?:\p{Lu}[\p{L}'’]{0,25}|&) )\p{Lu}[\p{L}'’-]{1,25}(?: (?:& |of |de |des |für )?\p{Lu}[\p{L}'’&-]{1,25}){1,4}/gu;
const mostLooks = 120;
const mostText = 20_000;
const mostSentences = 60;

/** Where a name may begin, and how much that says. */
interface Opening {
  readonly start: number;
  readonly score: number;
  /** Whether a word such as `bakery` stands before, so that "Au" and "Les" open a name. */
  readonly opened?: boolean;
}

/** Names of the company in what a text says. */
export function ofText(body: Passage, domains: readonly string[] = []): NamedCompany[] {
  const seen = new Set<number>();
  const openings = [
    ...behindOpenings(body),
    ...behindCues(body),
    ...atOrganizations(body, domains),
    ...beforeWants(body),
    ...body.starts.slice(0, mostSentences).map((start) => ({ start, score: 0.5 })),
  ];
  return openings.flatMap(({ start, score, opened }: Opening) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const name = proper(body.text, start, body.cues, opened);
    return name ? [{ name, passage: body, start, score }] : [];
  });
}

/** At or behind a word that opens the name of an organization: "Hospital San Juan", "the bakery Au Pain". */
function behindOpenings(body: Passage): Opening[] {
  const { opening } = rulesOf(body.cues);
  return looksAt(body, opening).map(({ index, 0: words }) => {
    const isPart = /^\p{Lu}/u.test(body.text[index]!);
    const start = isPart ? index : index + words.length;
    return { start, score: isClient(body, start) ? 10 : 3, opened: !isPart };
  });
}

/** Behind words such as "at": "join us at Acme". */
function behindCues(body: Passage): Opening[] {
  const { text, plain, cues } = body;
  const { before, surely, ofTeam, ofJob, link } = rulesOf(cues);
  return looksAt(body, before).map(({ index, 0: words }) => {
    const start = index + words.length;
    const ahead = plain.slice(Math.max(0, start - 40), start);
    const isSure =
      (surely.test(ahead) && !aside.test(ahead)) ||
      ofTeam.test(ahead) ||
      (ofJob.test(ahead) && !link.test(ahead));
    // "joining The Segara": the article is a part of the name.
    const article =
      /(?<=[ '])\p{Lu}\p{Ll}{1,2} $/u.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
    return { start: start - article.length, score: isClient(body, start) ? 10 : isSure ? 5 : 1 };
  });
}

/** "Delgado Mechanical wants to see you", but for one name, which may be somebody's. */
function beforeWants({ text, plain, cues }: Passage): Opening[] {
  return [...matches(plain, rulesOf(cues).wants)].slice(0, mostLooks).flatMap(({ index }) => {
    const before = /(?<![\p{L}'’])\p{Lu}[\p{L}'’&-]{1,25}(?: (?:& )?\p{Lu}[\p{L}'’&-]{1,25}){1,3} $/u.exec(
      text.slice(Math.max(0, index - 80), index),
    );
    return before ? [{ start: index - before[0].length, score: 4 }] : [];
  });
}

/** At names of which the last word shows an organization: "Long White Roastery, Ponsonby Rd". */
function atOrganizations({ text, cues }: Passage, domains: readonly string[]): Opening[] {
  return [...matches(text.slice(0, mostText), capitals)].flatMap(({ index, 0: name }) =>
    isOrganization(name, cues) || domains.includes(plainOf(name).replaceAll(' ', ''))
      ? [{ start: index, score: 1 }]
      : [],
  );
}

function looksAt({ plain }: Passage, words: RegExp): readonly RegExpExecArray[] {
  return [...matches(plain, words)].slice(0, mostLooks);
}

/** Whether an agency names whom it seeks for: "our client, Acme". */
function isClient({ plain, cues }: Passage, start: number): boolean {
  return rulesOf(cues).client.test(plain.slice(Math.max(0, start - 30), start));
}
