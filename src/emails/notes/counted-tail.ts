/** What stands behind an account without a verb: so many, so much, a figure. */
import type { ProofWords } from './cues/proof-words.js';
import type { NoteCues } from './cues.js';
import { opensRest } from './clause.js';
import { isAmong } from './lookup.js';
import { isCount, isMass, isOpening, isPlural, withIndefinite, wordsOf } from './nouns.js';
import { acts, isKnownPast, isPast, isRegularPast, mainVerbAt } from './verbs.js';

/** "30 regulars", "an X-ray pass rate of 98%", "sales up 22%"; "two won prizes", which is a sentence. */
export function nounTail(
  part: string,
  words: readonly string[],
  cues: NoteCues,
  proof: ProofWords,
  before: string,
): string | undefined {
  const [first = '', second = ''] = words;
  const isMany = isPlural(first, cues) && isPast(second, cues);
  if (isMany || (isCount(first, cues) && isKnownPast(second, cues))) return `, ${cues.and} ${part}`;
  if (mainVerbAt(words, cues) >= 0 || words.some((word) => cues.finiteVerbs.includes(word))) return undefined;
  const turn = words.findIndex((word) => proof.directions.includes(word));
  const from = cues.moved?.from.split(' ').at(-1);
  const behind = words[turn + 1] ?? '';
  const isTurn = turn > 0 && turn < 4 && (/^\d/.test(behind) || behind === from);
  // "212 down to 90 in ten months"
  if (turn === 1 && /^\d/.test(first) && second !== '' && words[2] === cues.to && from !== undefined)
    return `, ${from} ${part}`;
  // "one callback in two years"
  const [joint = '', many = '', unit = ''] = words.slice(-3);
  const isInSpan = joint === cues.moments.in && isCount(many, cues) && cues.durations.includes(unit);
  if (isCount(first, cues) && isInSpan && words.length < 8) return `, ${cues.with} ${part}`;
  // "40 a term"
  const isEach = cues.indefinite.includes(second) && cues.perUnits.includes(words[2] ?? '');
  if (isCount(first, cues) && isEach && words.length === 3) return ` (${part})`;
  if (isCount(first, cues)) return isTurn ? undefined : countTail(part, words, cues, proof, before);
  if (isTurn) {
    const isBare = isOpening(first, cues) || isMass(words[turn - 1]!, cues) || /^\p{Lu}{2}/u.test(part);
    return `, ${cues.with} ${isBare ? part : `${cues.article} ${part}`}`;
  }
  return measured(part, cues, `, ${cues.with} `);
}

/** "40 volunteers": what was set up or is held has them; of anything else, "60k copies", a bracket says how many. */
function countTail(
  part: string,
  words: readonly string[],
  cues: NoteCues,
  proof: ProofWords,
  before: string,
): string | undefined {
  const [, second = '', third = ''] = words;
  // "one £40m" is one of them; so is "two promoted"
  if (/^\p{L}+ [£$€]\d\S*$/u.test(part)) return ` (${part.replace(' ', ` ${cues.of} ${cues.them[0]!} `)})`;
  if (isRegularPast(second, cues) && (words.length < 3 || cues.prepositions.includes(third)))
    return isMass(words.at(-1)!, cues) || words.length < 7 ? ` (${part})` : undefined;
  if (second === '' || cues.durations.includes(second) || !isManyThings(words, cues)) return undefined;
  const isHeld = before
    .split(' ')
    .slice(0, 2)
    .some((word) => proof.makes.includes(word));
  return isHeld ? `, ${cues.with} ${part}` : ` (${part})`;
}

/** "3 public inquiries", "98% clean entries", "400 in the first year"; not "12 years newspaper route before", "15 now". */
function isManyThings(all: readonly string[], cues: NoteCues): boolean {
  // "3M labels a month"
  const rate = all.findIndex(
    (word, index) =>
      index > 1 &&
      isAmong(word, [cues.indefinite, [cues.per]]) &&
      cues.perUnits.includes(all[index + 1] ?? '') &&
      (index === all.length - 2 || cues.prepositions.includes(all[index + 2]!)),
  );
  const words = rate < 0 ? all : [...all.slice(0, rate), ...all.slice(rate + 2)];
  const joint = words.findIndex((word, index) => index > 0 && isAmong(word, [cues.prepositions, [cues.of]]));
  const [thing, rest] = joint < 0 ? [words, []] : [words.slice(1, joint), words.slice(joint + 1)];
  const head = (joint < 0 ? words : thing).at(-1) ?? '';
  // "in the first year"
  const isOdd = (word: string, index: number) =>
    !(cues.definite.includes(word) && words[index - 1] === cues.article) &&
    isAmong(word, [cues.adverbs, cues.pronouns, cues.particles, cues.finiteVerbs, cues.times, cues.turns]);
  const isShort = words.length < 9 && (joint < 0 ? words.length < 5 : thing.length < 4 && rest.length > 0);
  return isShort && !words.some(isOdd) && (isPlural(head, cues) || cues.pluralNouns.includes(head));
}

/** "pass rate 98%", "scrap under 1%": a thing and its figure. */
export function measured(part: string, cues: NoteCues, before = ''): string | undefined {
  const [, thing = '', figure = ''] = /^(\D+?)\s(-?\d[\d.,]*\s?%?)$/u.exec(part) ?? [];
  const words = wordsOf(thing);
  const last = words.at(-1) ?? '';
  if (
    thing === '' ||
    last === cues.of ||
    cues.numbered.includes(last) ||
    // "moulds for batch 12"
    words.slice(0, -1).some((word) => cues.prepositions.includes(word)) ||
    words.length > 4 ||
    acts(words, cues) ||
    isPast(words[0]!, cues)
  )
    return undefined;
  if (opensRest(last, cues)) {
    const head = words.at(-2) ?? '';
    return head === '' || (!isMass(head, cues) && words.length < 2) ? undefined : `${before}${part}`;
  }
  const isBare = isMass(last, cues) || isOpening(words[0]!, cues);
  return `${before}${isBare ? thing : withIndefinite(thing, cues)} ${cues.of} ${figure}`;
}
