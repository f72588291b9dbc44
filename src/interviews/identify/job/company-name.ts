import type { Cues } from '../../cues/cues.js';
import { isJobWord, isNoName } from '../people/name-words.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { isOrganization, isOrganizationWord } from './organizations.js';

const word = "[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’&.+/-]{0,30}";
const phrase = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.+-]{0,30}|\\d\\p{L}{2,20})(?: (?:of the |of |for |and |& |de la |de los |de |del |du |des |d'|und |y |et |dan |für )?${word}){0,6}`,
  'uy',
);
const small =
  /^(?:of|the|for|and|de|la|los|las|el|del|du|des|le|les|d'.*|l'.*|und|fur|y|e|et|dan|van|von|zu|am|an|der|im)$/;
const street =
  /(?:\b(?:Street|Road|Rd|St|Avenue|Ave|Lane|Square|Drive|Place|Platz|Blvd)\.?|[a-zß]stra(?:ß|ss)e|str\.)$/;

/** Legal forms with small letters, which no name holds. */
const foreignForm = /,? (?:Sp\. ?z ?o\. ?o\.?|s\. ?r\. ?o\.?|d\. ?o\. ?o\.?|a\.s\.)$/;

const longest = (phrases: readonly string[]) => phrases.toSorted((a, b) => b.length - a.length);

const rulesOf = perCues(({ job, people, time }: Cues) => ({
  time: new RegExp(`^(?:${anyOf([...time.weekdays, ...time.months, ...Object.keys(time.days)])})$`),
  polite: new RegExp(`^(?:${anyOf([...people.honorifics, ...people.academic])})\\.?$`),
  first: new RegExp(`^(?:${anyOf(job.companyFirst)})(?![a-z])`),
  teamsSurely: new RegExp(`(?: (?:${anyOf(longest(job.teamsSurely))})){1,3}$`),
  teams: new RegExp(`(?: ${anyOf(longest(job.teams))}){1,5}$`),
  teamsFirst: new RegExp(`^(?:${anyOf(longest(job.teams))}(?: |, ?| - )(?:@ )?){1,3}`),
  onlyTeams: new RegExp(
    `^(?:(?:${anyOf(longest([...job.teams, ...people.hr, ...people.articles, ...people.titleLinks]))}|[&,@])(?: |$))+$`,
  ),
}));

/**
 * The proper name that stands at a position.
 *
 * @param opened - whether a word such as `bakery` stands before, so that "Au" and "Les" open a name
 */
export function proper(text: string, start: number, cues: Cues, opened = false): string | undefined {
  phrase.lastIndex = start;
  const raw = phrase.exec(text)?.[0];
  if (raw === undefined || /\d ?$/.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const name = trimCompany(raw, text.slice(start + raw.length, start + raw.length + 12), cues, opened);
  // "Prairie Mutual Careers"
  const team = name && rulesOf(cues).teamsSurely.exec(plainOf(name));
  return team && team.index > 1 ? name.slice(0, team.index) : name;
}

/** A name without the words of a sentence that follow it. */
export function trimCompany(raw: string, after: string, cues: Cues, opened = false): string | undefined {
  const words = raw.replace(foreignForm, '').split(' ');
  const rules = rulesOf(cues);
  const stop = words.findIndex((each, index) => {
    const plain = plainOf(each).replace(/[.,']+$/, '');
    return index === 0
      ? !opened && isNoName(plain, cues) && !rules.first.test(plainOf(raw)) && !isOrganization(raw, cues)
      : rules.time.test(plain);
  });
  const kept = words.slice(0, stop === -1 ? words.length : stop);
  // "HR Officer Glow Lab": the title stands before the name.
  const job = kept.findLastIndex((each) => isJobWord(plainOf(each), cues));
  const named = kept.slice(job + 1);
  const titled =
    job >= 0 &&
    kept.slice(0, job + 1).every((each) => isJobWord(plainOf(each), cues) || isNoName(plainOf(each), cues)) &&
    isOrganization(named.join(' '), cues);
  let name = (titled ? named : kept).join(' ');
  // A sentence ends at ". " and "Ltd." does not end one.
  const sentence = /[\p{L}\d)]{2,30}\. \p{Lu}/u.exec(name);
  if (sentence && !/^(?:inc|ltd|corp|dept|pvt|st|pt|cv|co)\./i.test(sentence[0]))
    name = name.slice(0, sentence.index + sentence[0].length - 3);
  name = name.replace(/(?: (?:and|of|of the|for|&|de|du|und|y|et|dan))$/, '');
  if (!/\.\p{L}\.$/u.test(name)) name = name.replace(/[.&+'’-]{1,5}$/, '');
  if (/['’]s$/.test(name) && /^ [a-z]/.test(after) && !/^ (?:on|in|at|for|and|is|has|we|as|to)\b/.test(after))
    name = name.slice(0, -2);
  return name.length > 1 && !/^\d+$/.test(name) ? name : undefined;
}

/** A name without the team that writes: `Nordwind Careers`, `Talent Acquisition Nordwind`. */
export function bareTeam(text: string, cues: Cues): string {
  const rules = rulesOf(cues);
  if (rules.onlyTeams.test(plainOf(text))) return '';
  const behind = text.slice(rules.teamsFirst.exec(plainOf(text))?.[0].length ?? 0);
  const name = behind.slice(0, behind.length - (rules.teams.exec(plainOf(behind))?.[0].length ?? 0));
  return behind === text ? name : name.replace(/^(?:of|de|der|des|du|von|di) (?=\p{Lu})/u, '');
}

/** Whether a proper name may be an organization's: no person, title, team, day or place. */
export function isCompanyName(name: string, cues: Cues): boolean {
  const plain = plainOf(name);
  const rules = rulesOf(cues);
  const words = plain.split(' ');
  const isShown = isOrganizationWord(words.at(-1)!, cues);
  const isJob = words.some((each) => isJobWord(each, cues)) && !isShown;
  return (
    name.length > 1 &&
    name.length <= 60 &&
    /^[\p{Lu}\d]/u.test(name) &&
    !/\d{3}|\d[:.]\d{2}|https?:|www\.|[?!]$|^G['’]day|^\d+(?:am|pm|h)?$/i.test(name) &&
    !/^\d/.test(words.at(-1)!) &&
    !rules.onlyTeams.test(plain) &&
    words.every((each, index) => small.test(each) || !/^\p{Ll}/u.test(name.split(' ')[index] ?? '')) &&
    !words.some((each) => rules.time.test(each)) &&
    !street.test(name) &&
    !/[<>/]/.test(name) &&
    !(isJobWord(words.at(-1)!, cues) && !isShown) &&
    !rules.polite.test(words[0]!) &&
    (isOrganization(name, cues) ||
      (!isJob &&
        !(isNoName(words[0]!.replace(/'.*$/, ''), cues) && !(small.test(words[0]!) && words.length > 1))))
  );
}
