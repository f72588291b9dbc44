import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Passage } from '../message/passage.js';
import { isJobWord, isNoName } from '../people/name-words.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { matchesDomain } from './domains.js';
import { isOrganizationWord } from './organizations.js';
import type { Token } from './tokens.js';

const rulesOf = perCues(({ job, people, time, mail }: Cues) => {
  const whole = (words: readonly string[]) => new RegExp(`^(?:${anyOf(words)})$`);
  // "Position: the ", "als ", `as "`
  const before = (words: readonly string[]) =>
    new RegExp(
      `(?<![a-z])(?:${anyOf(words)})(?![a-z])(?: ?[:"(]){0,2}(?: (?:${anyOf(people.articles)})(?![a-z]))?(?: ?["(])?`,
      'g',
    );
  return {
    words: {
      role: whole(job.roleWords),
      org1: whole(job.companyFirst),
      hr: whole(people.hr),
      team: whole(job.teams),
      talk: whole(job.talks),
      the: whole(people.articles),
      of: whole(people.titleLinks),
      mr: whole(people.honorifics),
      noun: whole(job.roleNouns),
      in: whole(people.within),
      fr: whole(people.from),
      you: whole(people.you),
      meet: whole(people.meet),
      and: whole(people.and),
      is: whole(people.is),
      day: whole([...time.weekdays, ...time.months, ...Object.keys(time.days)]),
      hi: whole(mail.greetings),
      bye: whole(mail.closings),
      unit: whole(people.units),
      agency: whole(people.agencyNames),
      exec: whole(people.executives),
      will: whole(people.will),
      stop: whole(people.titleStops),
      end: whole(job.roleEnds),
      not: whole(job.notRoles),
      mine: whole(people.first),
      firm: whole(job.beforeCompany),
      surely: whole(job.beforeCompanySurely),
      one: whole(job.asOne),
      rlabel: whole(job.roleLabels),
      flabel: whole(job.companyLabels),
    },
    before: {
      role: before(job.beforeRole),
      roleLabel: before(job.roleLabels),
      looseLabel: before(job.looseRoleLabels),
      one: before(job.asOne),
      at: before(job.beforeCompanySurely),
      firm: before(job.beforeCompany),
      firmLabel: before(job.companyLabels),
      client: before(job.clients),
    },
    after: { role: finder(job.afterRole), wants: finder(job.companyWants) },
  };
});

/** What each word is by itself: of a job, of an organization, small, somebody's name. */
export function tagsOf(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  domains: readonly string[],
  cues: Cues,
): readonly (readonly string[])[] {
  const words = Object.entries(rulesOf(cues).words);
  const known = new Map<string, readonly string[]>();
  return tokens.map(({ plain, text, isPerson }) => {
    let tags = known.get(text);
    if (tags === undefined) {
      const byUse = {
        job: isJobWord(plain, cues),
        org: isOrganizationWord(plain, cues),
        no: isNoName(plain, cues),
      };
      const here = { name: names.has(plain), domain: matchesDomain(text, domains) };
      tags = [
        ...Object.entries({ ...byUse, ...here }).flatMap(([tag, holds]) => (holds ? [tag] : [])),
        ...words.flatMap(([tag, rule]) => (rule.test(plain) ? [tag] : [])),
      ];
      known.set(text, tags);
    }
    return isPerson ? [...tags, 'person'] : tags;
  });
}

/** The cues that end right before tokens, and those that begin right at them, by the token's index. */
export interface CuePlaces {
  readonly before: ReadonlyMap<number, readonly string[]>;
  readonly at: ReadonlyMap<number, readonly string[]>;
}

/** Where cues stand. */
export function cuePlaces(tokens: readonly Token[], cues: Cues): CuePlaces {
  const rules = rulesOf(cues);
  const before = new Map<number, string[]>();
  const at = new Map<number, string[]>();
  for (const [passage, first] of firstOfPassages(tokens)) {
    const mark = (places: Map<number, string[]>, name: string, rule: RegExp, isEnd: boolean) => {
      let index = first;
      for (const { index: start, 0: cue } of matches(passage.plain, rule)) {
        const sought = isEnd ? start + cue.length : start;
        while (tokens[index]?.passage === passage && tokens[index]!.start < sought) index++;
        const own = places.get(index);
        if (!own) places.set(index, [name]);
        else if (!own.includes(name)) own.push(name);
      }
    };
    for (const [name, rule] of Object.entries(rules.before)) mark(before, name, rule, true);
    for (const [name, rule] of Object.entries(rules.after)) mark(at, name, rule, false);
  }
  return { before, at };
}

function firstOfPassages(tokens: readonly Token[]): ReadonlyMap<Passage, number> {
  const first = new Map<Passage, number>();
  tokens.forEach(({ passage }, index) => {
    if (!first.has(passage)) first.set(passage, index);
  });
  return first;
}
