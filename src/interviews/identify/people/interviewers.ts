import type { Cues } from '../../cues/cues.js';
import type { Mention } from './mentions.js';
import {
  isProvided,
  plainAfter,
  plainBefore,
  sentenceAt,
  standingAt,
  type ReadText,
} from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { familyOfTitle } from './titles.js';

/** A person and how much speaks for their sitting in the interview. */
export interface ScoredMention extends Mention {
  readonly score: number;
}

const rulesOf = perCues(({ people, standing, job, place }: Cues) => {
  const others = [...people.otherLabels, ...job.roleLabels, ...job.companyLabels, ...place.labels];
  const article = `(?:(?:${anyOf(people.articles)}) )?`;
  // A few small words may stand between a cue and a person: "with senior engineer", "observed by the rector, padre".
  const small = `(?:[a-z'-]{2,20},? ){0,4}`;
  return {
    meet: new RegExp(`(?<![a-z])(?<cue>${anyOf(people.meet)})[:,]?(?: both)? ${article}${small}[("]?$`),
    meetEnd: new RegExp(`(?<![a-z])${anyOf(people.meet)}[^a-z]{0,3}$`),
    will: new RegExp(
      `^(?:['"),]|,? (?:who|and|qui|que|der|die|yang)(?![a-z])|,)?(?:[^a-z\\n]{0,3}(?:(?:${anyOf(people.and)}) (?:[a-z]{2,14} ){1,3})?(?:[a-z'-]{1,14} ){0,4}|(?='))(?:${anyOf(people.will)})(?![a-z])`,
    ),
    labels: new RegExp(
      `^[-*\\d.) ]{0,6}(?:${anyOf(people.labels)})(?: \\([^)]{1,20}\\))? ?[:=]|(?:^|[|,;(] ?)[-*\\d.) ]{0,6}(?:${anyOf(people.labels)}) ?[:=-] ?${article}$`,
    ),
    header: new RegExp(`(?<![a-z])(?:${anyOf([...people.labels, ...people.meet])})[^\\n]{0,30}:$`),
    otherLabels: new RegExp(
      `^[-*\\d.) ]{0,6}(?:${anyOf(others)}) ?[:=]|[|,;(] ?(?:${anyOf(people.otherLabels)}) ?[:=-] ?$`,
    ),
    notBefore: new RegExp(`(?<![a-z])${anyOf(people.notBefore)}[:,]? ${article}(?:[a-z'-]{2,20} ){0,2}$`),
    notAfter: new RegExp(`^[,)]? ?(?:${anyOf(people.notAfter)})(?![a-z])`),
    agenda: new RegExp(`(?:[-|:,)] ?|\\d ?|(?<![a-z])${anyOf(people.meet)} ${article})$`),
    talk: finder(people.talk, ''),
    boss: finder(people.boss, ''),
    and: new RegExp(
      `^ ?(?:[,;&/+|] ?|[,;]? ?(?:${anyOf(people.and)})(?![a-z]) ){1,2}(?:(?:${anyOf(people.articles)}) )?(?:[a-z]{2,15} ){0,2}$`,
    ),
    does: new RegExp(`^,? (?:(?:${anyOf(people.from)}) [a-z ]{2,24} )?${anyOf(people.does)}(?![a-z])`),
    you: finder(people.you, ''),
    pronounWill: new RegExp(
      `(?<![a-z])(?:${anyOf(people.pronouns)})(?: (?:[a-z]{2,9} )?|(?='))(?:${anyOf(people.will)})(?![a-z])`,
    ),
    relative: new RegExp(`^,? (?:${anyOf(people.relatives)})(?![a-z])[^,.;!?\\n]{3,60},`),
    goesOn: new RegExp(`(?:,|(?<![a-z])(?:${anyOf(people.and)})) (?:[a-z]{2,12} ){0,3}$`),
    nextLine: /^[,;]?\n[-* \d.)]{0,6}$/,
    now: finder(standing.now, ''),
  };
});

/** Scores everybody a text names: 3 and more sits in the interview, less than 0 does not. */
export function scoreMentions(
  read: ReadText,
  mentions: readonly Mention[],
  subjectLength: number,
): ScoredMention[] {
  const { plain, cues } = read;
  const rules = rulesOf(cues);
  const chains: Mention[][] = [];
  for (const mention of mentions) {
    const chain = chains.at(-1);
    const previous = chain?.at(-1);
    const gap = previous && plain.slice(previous.end, mention.start);
    const goesOn =
      gap !== undefined &&
      gap.length < 60 &&
      (rules.and.test(gap) || (!mention.weak && rules.nextLine.test(gap)));
    if (chain && goesOn) chain.push(mention);
    else chains.push([mention]);
  }
  let last: { readonly sentence: number; readonly score: number } | undefined;
  return chains.flatMap((chain) => {
    const { score: base, met } = scoreChain(read, chain, rules, subjectLength);
    const [sentence] = sentenceAt(read, chain[0]!.start);
    // "with Irene, who leads the team, and with Álex": the sentence goes on.
    const shown = chain.some(({ title, department }) => title !== undefined || department !== undefined);
    const joins =
      met || (shown && rules.goesOn.test(plain.slice(Math.max(0, chain[0]!.start - 40), chain[0]!.start)));
    const score = base + (joins && last?.sentence === sentence && last.score >= 3 ? 3 : 0);
    last = { sentence, score };
    // In company of somebody with a title a full name needs none.
    const titled = chain.some(({ title, weak }) => title !== undefined && !weak);
    return chain.map((mention) => ({
      ...mention,
      score: score + own(mention, score, cues) + (titled && !mention.title && !mention.weak ? 2 : 0),
    }));
  });
}

const looksOn =
  /^(?:(?:as |als |como |en tant qu'|sebagai )?(?:an? )?(?:observ\w*|note-?tak\w*|scribe|minutes|beobacht\w*|protokoll\w*|notul\w*|pengamat))/;

function own(mention: Mention, chainScore: number, cues: Cues): number {
  // "Joan Peel (observing)"
  if (mention.title && looksOn.test(plainOf(mention.title.text))) return -20;
  const isJob = mention.title !== undefined && familyOfTitle(mention.title.text, cues) !== undefined;
  if (mention.weak) return chainScore >= 3 || mention.described ? 0 : -3;
  return (
    (mention.title ? (isJob ? 2 : 1) : 0) +
    (mention.department ? 2 : 0) +
    (mention.name.polite ? 1 : 0) +
    (mention.name.parts > 1 ? 1 : 0)
  );
}

function scoreChain(
  read: ReadText,
  chain: readonly Mention[],
  rules: ReturnType<typeof rulesOf>,
  subjectLength: number,
): { readonly score: number; readonly met: boolean } {
  const { plain } = read;
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const lineStart = plain.lastIndexOf('\n', first.start - 1) + 1;
  const line = plain.slice(lineStart, first.start);
  const before = plainBefore(read, first.start, 140);
  // "Ms. Oriol, who leads the department, will watch"
  const after = plainAfter(read, last.end, 120);
  const past = plainAfter(read, last.end, 180).replace(rules.relative, '').slice(0, 120);
  let score = 0;
  let met = false;
  if (rules.otherLabels.test(line) || isProvided(read, first.start)) return { score: -10, met };
  if (rules.labels.test(line) || rules.labels.test(before)) score += 6;
  else if (isListed(plain, lineStart, line, rules)) score += 6;
  // A line of an agenda: "Mon 12 Oct 11:00-11:30 - Oskar Nyman".
  else if (
    !first.weak &&
    line.length < 70 &&
    /\d[:.h]\d{2}|\d ?(?:am|pm|h|uhr)(?![a-z])/.test(line) &&
    rules.agenda.test(line)
  )
    score += 3;
  // A capital at the head of a sentence shows no name: only "will call you" does.
  const heads = chain.length === 1 && first.weak && !/[a-z]/.test(before);
  const wills =
    (!first.weak && rules.does.test(after)) ||
    ((rules.will.test(after) || rules.will.test(past)) && (!heads || rules.you.test(past.slice(0, 60))));
  if (rules.notBefore.test(before)) score -= wills ? 2 : 7;
  else {
    const meet = rules.meet.exec(before)?.groups!['cue'];
    if (meet !== undefined) {
      met = true;
      const talk = rules.talk.test(before) || rules.talk.test(after);
      const shown = chain.some(
        ({ title, described, name }) => title !== undefined || described || name.polite,
      );
      score += talk || shown ? 4 : first.weak && chain.length === 1 ? 1 : first.weak ? 3 : 2;
    }
  }
  const shown = chain.some(({ title, department, name }) => title || department || name.polite);
  // "Bogdan and Sheila do the late shift, so they'd like half an hour with you"
  const theyWill =
    !wills &&
    (shown || (chain.length > 1 && !/[a-z]/.test(before))) &&
    rules.pronounWill.test(`${past} ${plainAfter(read, sentenceAt(read, last.end)[1], 100)}`);
  if (rules.notAfter.test(after)) score -= 7;
  else if (wills) score += 4;
  else if (theyWill) score += shown ? 2 : 3;
  else if (heads) score -= 6;
  const said = `${before.slice(-60)} ${plain.slice(first.start, last.end)} ${after.slice(0, 80)}`;
  if (rules.boss.test(said)) score += 1;
  if (first.start < subjectLength && (score === 0 || first.weak)) score -= 4;
  const standing = standingAt(read, first.start, last.end);
  // "After your test, Ana will see you": what she will do outweighs the words before.
  if (standing === 'past' || standing === 'later') score -= wills ? 2 : 6;
  if (standing === 'now') score += 1;
  return { score, met };
}

/** Whether the line stands in a list under a line such as "Panel:". */
function isListed(
  plain: string,
  lineStart: number,
  line: string,
  { header, meetEnd: ends }: ReturnType<typeof rulesOf>,
): boolean {
  if (!/^[-*\d.) ]{0,6}(?:[a-z][a-z ]{1,24} ?[-:] ?)?$/.test(line)) return false;
  let end = lineStart - 1;
  for (let up = 0; up < 8 && end > 0; up++) {
    const start = plain.lastIndexOf('\n', end - 1) + 1;
    const above = plain.slice(start, end).trim();
    if (above.endsWith(':')) return header.test(above);
    // "You'll meet" on a line of its own
    if (up === 0 && above.length < 40 && ends.test(above)) return true;
    if (above.length > 100) return false;
    end = start - 1;
  }
  return false;
}
