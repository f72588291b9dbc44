import type { Cues } from '../../cues/cues.js';
import { plainAfter, plainBefore, sentenceAt, type ReadText } from '../message/sentences.js';
import { isProvided, standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { isLabeled, isOfOthers } from './labels.js';
import type { Mention } from './mentions.js';

const rulesOf = perCues(({ people }: Cues) => {
  const article = `(?:(?:${anyOf(people.articles)}) )?`;
  // A few small words may stand between a cue and a person: "with senior engineer", "observed by the rector, padre".
  const small = `(?:[a-z'-]{2,20},? ){0,4}`;
  return {
    meet: new RegExp(`(?<![a-z])(?:${anyOf(people.meet)})[:,]?(?: both)? ${article}${small}[("]?$`),
    will: new RegExp(
      `^(?:['"),]|,? (?:who|and|qui|que|der|die|yang)(?![a-z])|,)?(?:[^a-z\\n]{0,3}(?:(?:${anyOf(people.and)}) (?:[a-z]{2,14} ){1,3})?(?:[a-z'-]{1,14} ){0,4}|(?='))(?:${anyOf(people.will)})(?![a-z])`,
    ),
    notBefore: new RegExp(`(?<![a-z])${anyOf(people.notBefore)}[:,]? ${article}(?:[a-z'-]{2,20} ){0,2}$`),
    notAfter: new RegExp(`^[,)]? ?(?:${anyOf(people.notAfter)})(?![a-z])`),
    agenda: new RegExp(`(?:[-|:,)] ?|\\d ?|(?<![a-z])${anyOf(people.meet)} ${article})$`),
    talk: finder(people.talk, ''),
    boss: finder(people.boss, ''),
    does: new RegExp(`^,? (?:(?:${anyOf(people.from)}) [a-z ]{2,24} )?${anyOf(people.does)}(?![a-z])`),
    you: finder(people.you, ''),
    pronounWill: new RegExp(
      `(?<![a-z])(?:${anyOf(people.pronouns)})(?: (?:[a-z]{2,9} )?|(?='))(?:${anyOf(people.will)})(?![a-z])`,
    ),
    relative: new RegExp(`^,? (?:${anyOf(people.relatives)})(?![a-z])[^,.;!?\\n]{3,60},`),
  };
});
const clock = /\d[:.h]\d{2}|\d ?(?:am|pm|h|uhr)(?![a-z])/;

/** What the words around people in a row say of their sitting in the interview. */
export interface ChainScore {
  readonly score: number;
  /** Whether the reader meets them. */
  readonly met: boolean;
  /** What was read, each by a name of its own. */
  readonly signs: readonly string[];
}

/** Reads what the words around people in a row say of their sitting in the interview. */
export function scoreChain(read: ReadText, chain: readonly Mention[], subjectLength: number): ChainScore {
  const { plain, cues } = read;
  const rules = rulesOf(cues);
  const [first, last] = [chain[0]!, chain.at(-1)!];
  if (isOfOthers(read, first.start)) return { score: -10, met: false, signs: ['others'] };
  if (isProvided(read, first.start)) return { score: -10, met: false, signs: ['provided'] };
  const isWeak = first.weak && chain.length === 1;
  const isShown = chain.some(({ title, department, name }) => title || department || name.polite);
  const before = plainBefore(read, first.start, 140);
  const after = plainAfter(read, last.end, 120);
  // "Ms. Oriol, who leads the department, will watch"
  const past = plainAfter(read, last.end, 180).replace(rules.relative, '').slice(0, 120);

  // A capital at the head of a sentence shows no name: only "will call you" does.
  const heads = isWeak && !/[a-z]/.test(before);
  const wills =
    (!first.weak && rules.does.test(after)) ||
    ((rules.will.test(after) || rules.will.test(past)) && (!heads || rules.you.test(past.slice(0, 60))));
  // "Bogdan and Sheila do the late shift, so they'd like half an hour with you"
  const theyWill = () =>
    (isShown || (chain.length > 1 && !/[a-z]/.test(before))) &&
    rules.pronounWill.test(`${past} ${plainAfter(read, sentenceAt(read, last.end)[1], 100)}`);

  const labeled = isLabeled(read, first.start, before);
  const onAgenda = !labeled && isOnAgenda(read, first);
  let score = labeled ? 6 : onAgenda ? 3 : 0;
  const isNot = rules.notBefore.test(before);
  const met = !isNot && rules.meet.test(before);
  if (isNot) score -= wills ? 2 : 7;
  else if (met) {
    const talk = rules.talk.test(before) || rules.talk.test(after);
    const isKnown = chain.some(({ title, described, name }) => title || described || name.polite);
    score += talk || isKnown ? 4 : isWeak ? 1 : first.weak ? 3 : 2;
  }
  const isNotAfter = rules.notAfter.test(after);
  const theirs = !isNotAfter && !wills && theyWill();
  if (isNotAfter) score -= 7;
  else if (wills) score += 4;
  else if (theirs) score += isShown ? 2 : 3;
  else if (heads) score -= 6;
  const said = `${before.slice(-60)} ${plain.slice(first.start, last.end)} ${after.slice(0, 80)}`;
  if (rules.boss.test(said)) score += 1;
  if (first.start < subjectLength && (score === 0 || first.weak)) score -= 4;
  const standing = standingAt(read, first.start, last.end);
  // "After your test, Ana will see you": what she will do outweighs the words before.
  if (standing === 'past' || standing === 'later') score -= wills ? 2 : 6;
  if (standing === 'now') score += 1;
  const signs = Object.entries({ labeled, onAgenda, isNot, met, isNotAfter, wills, theirs, heads }).flatMap(
    ([sign, holds]) => (holds ? [sign] : []),
  );
  return { score, met, signs: standing ? [...signs, standing] : signs };
}

/** Whether somebody stands in a line of an agenda: "Mon 12 Oct 11:00-11:30 - Oskar Nyman". */
function isOnAgenda({ plain, cues }: ReadText, { start, weak }: Mention): boolean {
  const line = plain.slice(plain.lastIndexOf('\n', start - 1) + 1, start);
  return !weak && line.length < 70 && clock.test(line) && rulesOf(cues).agenda.test(line);
}
