import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { isJobWord } from '../people/name-words.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { gender, hasJob, isRole, mostWords, withoutGender } from './job-title.js';
import { isOrganization, opensOrganization } from './organizations.js';

/** A job title and where it stands in its text. */
export interface RolePhrase {
  readonly value: string;
  readonly start: number;
}

const rulesOf = perCues(({ job, people, time }: Cues) => {
  const whole = (phrases: readonly string[]) => new RegExp(`^${anyOf(phrases)}$`);
  return {
    stop: whole([...people.titleStops, ...time.weekdays]),
    end: whole(job.roleEnds),
    article: whole(people.articles),
    link: whole(people.titleLinks),
    within: whole(people.within),
    noun: new RegExp(`^(?:${anyOf(job.roleNouns)}) ?:? (?:${anyOf(job.roleLinks)} )?`),
    notFirst: whole(job.notRoles),
    polite: new RegExp(`^${anyOf(people.honorifics)}\\.?$`),
  };
});

/** "(Grade 8)", "(E 9c TVöD)", "(MR5)" */
const grade = /^\((?:Band|Grade|Level|Stufe|[A-Z]{1,3}) ?\d{1,2}[a-z]?(?: \p{L}{2,8})?\)$/u;

/** "R-0048812", "LIB-0231" */
const reference = /^(?:[A-Z]{1,6}[-/]?\d[\w/-]{0,14}|#?\d{3,12}(?:[-/][A-Z\d]{1,8}){0,3})[:,]? (?=\p{L})/u;

/**
 * The job title that begins at a position: up to where the sentence goes on.
 *
 * @param surely - whether what stands before can only be followed by a job, so that any noun is one
 */
export function rolePhrase(text: string, from: number, cues: Cues, surely = false): RolePhrase | undefined {
  const rules = rulesOf(cues);
  let start = from;
  const line = (at: number) =>
    /^(?:[^\n;:!?“”"»]|:(?=in(?:nen)?(?!\p{L}))){2,110}/u.exec(text.slice(at, at + 110))?.[0] ?? '';
  start += /^["“„«'‘ ]{0,3}(?:d['’])?/.exec(text.slice(start, start + 5))![0].length;
  start += reference.exec(text.slice(start, start + 30))?.[0].length ?? 0;
  // "for the position of Ward Nurse", "untuk posisi Teller"
  for (let step = 0; step < 2; step++)
    start += rules.noun.exec(plainOf(text.slice(start, start + 40)))?.[0].length ?? 0;
  const words = [...matches(line(start), /\([^()\n]{2,34}\)|\S+/g)];
  const at = (index: number) => words[index]?.[0] ?? '';
  const plain = (index: number) => plainOf(at(index)).replace(/[.,()]+$/, '');
  // "team" ends a title, "Team Lead" holds it.
  const stops = (index: number) =>
    rules.stop.test(plain(index)) ||
    (rules.end.test(plain(index)) && (cues.capitalNouns || /^\p{Ll}/u.test(at(index))));
  const isCapital = (index: number) => /^\p{Lu}/u.test(at(index));
  let end = 0;
  let job = false;
  for (let index = 0; index < words.length && index < mostWords; index++) {
    const word = at(index);
    const goesOn =
      isCapital(index + 1) || ((cues.headFirst || !isCapital(0)) && /^\p{Ll}/u.test(at(index + 1)));
    if (word.startsWith('(')) {
      if (index > 0 && (/^\(\p{Lu}[^\d]*\)$/u.test(word) || grade.test(word) || gender.test(word)))
        end = words[index]!.index + word.length;
      break;
    }
    if (!/^[\p{L}\d]/u.test(word) && word !== '&') break;
    // "a" without an accent is a verb where "à" is a link.
    const isLink = index > 0 && word !== 'a' && (rules.link.test(plain(index)) || word === '&');
    if (isLink) {
      const next = plain(index + 1);
      const leads = rules.within.test(plain(index)) && isCapital(index + 1);
      const name = words.slice(index + 1, index + 5).map(([each]) => each);
      const rest = name
        .slice(
          0,
          Math.max(
            1,
            name.findIndex((each) => !/^\p{Lu}/u.test(each)),
          ),
        )
        .join(' ');
      const isNext = rules.article.test(next) && !rules.link.test(next) ? false : !stops(index + 1) && goesOn;
      const opens = isOrganization(rest, cues) || opensOrganization(plainOf(rest), cues);
      if (word !== '&' && (!(isNext || rules.link.test(next)) || leads || opens)) break;
      continue;
    }
    const before = index > 0 && (rules.link.test(plain(index - 1)) || /^d['’]/.test(word));
    if (index > 0 && !before && (rules.article.test(plain(index)) || stops(index))) break;
    if (index === 0 && stops(0)) return undefined;
    // After a title in capitals, or behind the noun where it stands last, a small word goes on the sentence.
    const small = /^\p{Ll}/u.test(word);
    if (small && !before && job && (isCapital(0) || !cues.headFirst) && !hasJob(word, cues)) break;
    if (small && !before && index > 0 && isCapital(0) && !job && !cues.capitalNouns) break;
    if (index > 0 && job && opensOrganization(plain(index), cues) && isCapital(index + 1)) break;
    job ||= hasJob(word, cues);
    end = words[index]!.index + word.length;
    if (/[,.]$/.test(word) && !/^(?:\p{L}|Sr|Jr|Dr|St|Dipl|Ing)\.$/u.test(word)) break;
  }
  const value = withoutGender(withoutHalf(text.slice(start, start + end).replace(/[ ,.(]{1,5}$/, '')));
  return isRole(value, cues) || (surely && isPlainNoun(value)) ? { value, start } : undefined;

  function isPlainNoun(noun: string): boolean {
    const low = plainOf(noun);
    return noun.length > 3 && !rules.notFirst.test(low.split(' ')[0]!) && !/\d/.test(noun);
  }
}

/** The job title that ends at a position, as before "position". */
export function rolePhraseBefore(text: string, end: number, cues: Cues): RolePhrase | undefined {
  const rules = rulesOf(cues);
  const from = Math.max(0, end - 90, text.lastIndexOf('\n', end - 1) + 1);
  const words = [...matches(text.slice(from, end), /\S+/g)];
  let first = words.length;
  for (let at = words.length - 1; at >= 0 && words.length - at <= mostWords; at--) {
    const each = words[at]![0];
    const low = plainOf(each).replace(/[.,;:!?"'()]+$/, '');
    const before = plainOf(words[at - 1]?.[0] ?? '');
    const isLink = first < words.length && rules.link.test(low) && isJobWord(before, cues);
    if (
      !isLink &&
      (/[.;:!?,]$|^[-–—|/•·]+$/.test(each) ||
        rules.article.test(low) ||
        rules.stop.test(low) ||
        rules.link.test(low) ||
        rules.notFirst.test(low))
    )
      break;
    first = at;
  }
  if (first === words.length) return undefined;
  const start = from + words[first]!.index;
  const lead = /^["“„«'‘(]{0,2}/.exec(text.slice(start))![0].length;
  const value = withoutGender(text.slice(start + lead, end).replace(/["”'’() ]{1,3}$/, ''));
  return isRole(value, cues) ? { value, start: start + lead } : undefined;
}

/** Whether a phrase can be the title itself: no half of a bracket, nobody addressed, no list. */
export function isPlausible(value: string, cues: Cues): boolean {
  const low = plainOf(value).split(' ');
  return (
    (value.match(/\(/g)?.length ?? 0) === (value.match(/\)/g)?.length ?? 0) &&
    !/[·|?"]|\d{1,2}[:.]\d{2}/.test(value) &&
    !low.some((each) => rulesOf(cues).polite.test(each) && !hasJob(each, cues))
  );
}

/** Without the bracket that closes what stands around it: "(position: Ward Nurse)". */
function withoutHalf(text: string): string {
  return text.includes('(') ? text : text.replace(/\).*$/, '');
}
