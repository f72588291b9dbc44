import type { InterviewTypeId } from '../../catalog.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import { standingAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import type { Interviewer, People } from '../people/people.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { familyOfTitle, rankOf, titleAt } from '../people/titles.js';
import { isHrType, type TypeScore } from './type.js';

/** Which sides sit in the interview, and how much speaks for each. */
export interface Sides {
  readonly hr: number;
  readonly user: number;
  /** Somebody of HR without a name is there beside somebody with one. */
  readonly beside: boolean;
  /** Where in the text of the body unnamed people show a side. */
  readonly ranges: readonly TextRange[];
}

const rulesOf = perCues(({ people }: Cues) => ({
  label: new RegExp(
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(people.labels)})(?: \\([^)\\n]{1,20}\\))? ?: ?([^\\n]{3,200})`,
    'g',
  ),
  meet: new RegExp(
    `(?<![a-z])(?:${anyOf(people.meet)}) (?:(?:${anyOf(people.articles)}) ){0,2}(?=[a-z])`,
    'g',
  ),
  beside: new RegExp(
    `^[,)]? ?(?:${anyOf(people.and)}) (?:(?:${anyOf(people.articles)}) )?${anyOf(people.hrActors)}(?![a-z])`,
  ),
  next: new RegExp(`^(?:, |,? (?:${anyOf(people.and)}) )(?:(?:${anyOf(people.articles)}) ){0,2}`),
  piece: new RegExp(`[^;,/&]+?(?= ${anyOf(people.and)} |[;,/&]|$)`, 'g'),
  lead: new RegExp(`^ ?(?:${anyOf(people.and)} )?`),
  hrTopics: finder(people.hrTopics),
  userTopics: finder(people.userTopics),
  hrWords: finder(people.hr, ''),
  hr: finder(people.hrActors),
  user: finder(people.userActors),
  both: finder(people.both),
  hrJob: finder(people.hrJobs, ''),
  agency: finder(people.agency),
  agencyName: finder(people.agencyNames, ''),
}));

/** Whether a job is one in HR, where a title in HR is the future boss's. */
export function isHrJob(role: string | undefined, cues: Cues): boolean {
  return role !== undefined && rulesOf(cues).hrJob.test(plainOf(role));
}

/** How often the text speaks as an agency. */
export function agencyCount({ plain, cues }: ReadText): number {
  return new Set([...plain.matchAll(rulesOf(cues).agency)].slice(0, 30).map(([words]) => words)).size;
}

/** Whether a line of a signature or a title, as cues compare it, names an agency. */
export function isAgencyName(plain: string, cues: Cues): boolean {
  return rulesOf(cues).agencyName.test(plain);
}

/** The family an interviewer speaks for here. */
export function familyOf(person: Interviewer, hrJob: boolean, cues: Cues): InterviewFamily | undefined {
  if (person.boss) return 'user';
  if (person.family !== 'hr' || !hrJob || person.title === undefined) return person.family;
  const { recruiter, lead } = rankOf(person.title, cues);
  return lead && !recruiter ? 'user' : 'hr';
}

/** How many things the text says will be talked about that HR asks, and that the team asks. */
export function readTopics({ plain, cues }: ReadText): { readonly hr: number; readonly user: number } {
  const count = (words: RegExp) =>
    new Set([...plain.matchAll(words)].slice(0, 60).map(([word]) => word)).size;
  const rules = rulesOf(cues);
  return { hr: count(rules.hrTopics), user: count(rules.userTopics) };
}

/** Whether the text has any word of HR. */
export function hasHrWord({ plain, cues }: ReadText): boolean {
  return rulesOf(cues).hrWords.test(plain);
}

/** Unnamed people of each side that the text says will be there. */
export function readActors(body: ReadText, spans: readonly TextRange[]): Sides {
  const rules = rulesOf(body.cues);
  const ranges: TextRange[] = [];
  const count = (words: RegExp) => {
    const score = { hr: 0, user: 0 };
    let looks = 0;
    for (const match of body.plain.matchAll(words)) {
      if (++looks > 30) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const standing = standingAt(body, start, end);
      if (standing === 'past' || standing === 'later') continue;
      // "the recruiting crew" is no crew.
      const phrase = /^[^,.;:!?()\n]{0,30}/
        .exec(body.plain.slice(end, end + 30))![0]
        .split(' ')
        .slice(0, 3)
        .join(' ');
      score[rules.hrWords.test(`${match[0]}${phrase}`) ? 'hr' : 'user'] += standing === 'now' ? 2 : 1;
      if (ranges.length < 3) ranges.push({ start, end });
    }
    return score;
  };
  const each = count(rules.both);
  const both = each.hr + each.user;
  const titled = readTitled(body, spans);
  ranges.push(...titled.ranges);
  const weigh = (family: InterviewFamily) =>
    10 * both +
    (titled.labels.has(family) ? 10 : 0) +
    (titled.met.has(family) ? (titled.met.size > 1 ? 10 : 3) : 0);
  const [hr, user] = [count(rules.hr), count(rules.user)];
  return {
    hr: hr.hr + hr.user + user.hr + weigh('hr'),
    user: user.user + weigh('user'),
    beside: isBeside(body, spans),
    ranges: ranges.slice(0, 4),
  };
}

/** "Dr. Khan and a member of our People team": HR goes on the list of those who are named. */
function isBeside({ plain, cues }: ReadText, spans: readonly TextRange[]): boolean {
  const { beside } = rulesOf(cues);
  return spans.some(({ end }) => beside.test(plain.slice(end, end + 80)));
}

/** Titles of people without a name: in lines such as "Panel: Branch Manager, HR Business Partner", and after "with our". */
function readTitled(
  body: ReadText,
  spans: readonly TextRange[],
): { labels: Set<InterviewFamily>; met: Set<InterviewFamily>; ranges: TextRange[] } {
  const rules = rulesOf(body.cues);
  const found = {
    labels: new Set<InterviewFamily>(),
    met: new Set<InterviewFamily>(),
    ranges: [] as TextRange[],
  };
  const isNamed = (start: number, end: number) => spans.some((span) => start < span.end && span.start < end);
  const take = (set: Set<InterviewFamily>, start: number, end: number) => {
    const family = isNamed(start, end) ? undefined : familyOfTitle(body.text.slice(start, end), body.cues);
    if (!family) return;
    set.add(family);
    found.ranges.push({ start, end });
  };
  let looks = 0;
  for (const match of body.plain.matchAll(rules.label)) {
    if (++looks > 30) break;
    const from = match.index + match[0].length - match[1]!.length;
    for (const piece of match[1]!.matchAll(rules.piece)) {
      const lead = rules.lead.exec(piece[0])![0].length;
      take(found.labels, from + piece.index + lead, from + piece.index + piece[0].length);
    }
  }
  looks = 0;
  for (const match of body.plain.matchAll(rules.meet)) {
    if (++looks > 60) break;
    const standing = standingAt(body, match.index);
    if (standing === 'past' || standing === 'later') continue;
    // "the Programs Director, the M&E Lead and the HR Manager"
    let start = match.index + match[0].length;
    for (let count = 0; count < 6; count++) {
      const title = titleAt(body, start);
      if (!title) break;
      take(found.met, title.start, title.end);
      const next = rules.next.exec(body.plain.slice(title.end, title.end + 40))?.[0];
      if (!next) break;
      start = title.end + next.length;
    }
  }
  return found;
}

/** Who holds the interview. */
export function decideSides(
  people: People,
  types: readonly TypeScore[],
  actors: Sides,
  hrJob: boolean,
  agency: boolean,
  cues: Cues,
  speaksOfHr: boolean,
  topics: { readonly hr: number; readonly user: number },
): { readonly verdict: 'hr' | 'user' | 'mixed'; readonly sure: boolean } {
  const [top] = types;
  // Nobody of the team listens to a machine.
  if (top && top.weight >= 5 && (top.type === 'ai-screen' || top.type === 'one-way-video'))
    return { verdict: 'hr', sure: true };
  const isHr = (person: Interviewer) => familyOf(person, hrJob, cues) === 'hr';
  const senderIsHr = people.interviewers.some((person) => person.sender && isHr(person));
  const someIsHr = people.interviewers.some(isHr);
  const families = new Set<InterviewFamily>(
    people.interviewers.flatMap((person) => {
      if (agency && person.sender) return ['hr' as const];
      const family = familyOf(person, hrJob, cues);
      // Beside somebody of HR, those of whom nothing is said are of the team.
      const isBeside = senderIsHr || (someIsHr && (person.title ?? '') !== '') || person.described;
      return family ?? (!person.sender && isBeside ? 'user' : []);
    }),
  );
  if (
    families.size === 2 ||
    (families.has('user') && actors.beside) ||
    (actors.hr >= 10 && actors.user >= 10)
  )
    return { verdict: 'mixed', sure: true };
  const [only] = families;
  if (only) return { verdict: only, sure: true };
  // "an interview with our Human Capital team" tells more than what else happens there.
  if (actors.hr >= 3 && actors.user === 0 && people.interviewers.length === 0)
    return { verdict: 'hr', sure: true };
  if (top && top.weight >= 5 && top.score >= 7 && decides(top.type))
    return { verdict: isHrType(top.type) ? 'hr' : 'user', sure: true };
  if (actors.hr !== actors.user) return { verdict: actors.hr > actors.user ? 'hr' : 'user', sure: false };
  const asked = topics.user - topics.hr;
  if (Math.abs(asked) >= 2 && people.interviewers.length > 0)
    return { verdict: asked > 0 ? 'user' : 'hr', sure: false };
  // HR is introduced as HR: somebody of whom nothing is said is of the team.
  if (people.interviewers.some(({ sender }) => !sender)) return { verdict: 'user', sure: false };
  if (top && top.score > 0) return { verdict: isHrType(top.type) ? 'hr' : 'user', sure: false };
  return { verdict: people.self && people.sender && !speaksOfHr ? 'user' : 'hr', sure: false };
}

/** Types that either side may hold say little of who sits there. */
function decides(type: InterviewTypeId): boolean {
  return ![
    'panel',
    'onsite-loop',
    'meal-interview',
    'campus-screen',
    'group-screen',
    'presentation',
    'behavioral-interview',
  ].includes(type);
}
