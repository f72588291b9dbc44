import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import { endsWith, headOf, isOpening, isPlural } from './nouns.js';
import { isNumeral } from './topic.js';
import { isPast, isRegularPast, isThirdPerson, isVerb, mayPrecedeNoun } from './verbs.js';

/** A verb in what looks like a noun phrase. */
export interface LikelyVerb {
  readonly at: number;
  /** It cannot be a noun: "the sheep graze". Else it may be one: "the roof leaks". */
  readonly isSure: boolean;
}

/**
 * The verb behind the subject where no verb is known for one at sight: "deliveries clash with school runs", "the roof
 * leaks in two rooms", "the night shift clocks 40 calls", "morale dipped after the merger".
 */
export function likelyVerbIn(words: readonly string[], cues: NoteCues): LikelyVerb | undefined {
  if (cues.eitherVerbs.length === 0 || words.some((word) => cues.versus.includes(word))) return undefined;
  let isBehindPreposition = false;
  for (let index = 1; index < words.length - 1; index++) {
    const word = words[index]!;
    // "the pumper nobody wants to give up": a side clause begins.
    if (joins(word, cues) || (index > 1 && cues.pronouns.includes(word))) return undefined;
    isBehindPreposition ||= cues.prepositions.includes(word);
    const subject = words[index - 1]!;
    if (mayPrecedeNoun(subject, cues) || isOpening(subject, cues)) continue;
    const isAlone =
      !isBehindPreposition && !isPlural(subject, cues) && cues.singularDeterminers.includes(words[0]!);
    // "every second order changes": behind "every" a noun is no plural.
    if (isAlone && isPlural(word, cues) && mayBeVerb(word, cues)) return { at: index, isSure: true };
    if (cues.mostlyNouns.includes(word)) continue;
    if (cues.prepositions.includes(word) || isOpening(word, cues)) continue;
    const isSure = isBehindPreposition ? isFarVerb(words, index, cues) : isVerbAt(words, index, cues);
    if (isSure !== undefined) return { at: index, isSure };
  }
  return undefined;
}

/** "milking robot breaks down often": an activity by its form, a robot by its sense. */
export function isActedBy(words: readonly string[], cues: NoteCues): boolean {
  return words.some(
    (word, index) =>
      index > 1 &&
      isPlural(word, cues) &&
      mayBeVerb(word, cues) &&
      !isPlural(words[index - 1]!, cues) &&
      cues.particles.includes(words[index + 1] ?? ''),
  );
}

/** Whether a word joins two parts of a sentence. */
export function joins(word: string, cues: NoteCues): boolean {
  return word === cues.and || cues.relatives.includes(word) || cues.questionWords.includes(word);
}

/** Whether the word behind a noun is its verb for sure or may be; `undefined` for what is no verb at all. */
function isVerbAt(words: readonly string[], index: number, cues: NoteCues): boolean | undefined {
  const [subject = '', word = '', next = ''] = words.slice(index - 1);
  // "two churches sharing one building"
  if (endsWith(word, cues.activityEnding)) return undefined;
  const isAdverb =
    cues.adverbs.includes(word) || cues.never.includes(word) || endsWith(word, cues.mannerEnding);
  // "the ferry only sails on Mondays"; not "the members only evening"
  const [, , , behind = ''] = words.slice(index - 1);
  const isOften = cues.never.includes(word) || cues.gate?.sure?.onlys.includes(word) === true;
  const isNamed = index > 1 && cues.determiners.includes(words[0]!) && !isOpening(subject, cues);
  const isPlain = /^\p{L}+$/u.test(next) && isPlural(next, cues) && !isPlural(subject, cues);
  if (isOften && isNamed && isPlain && cues.prepositions.includes(behind) && !opensRest(next, cues))
    return true;
  if (isAdverb) return mayBeVerb(next, cues) ? true : undefined;
  // "clocks 40 calls", "travel two hours"; not "ward 3 nurses"
  const counts = index + 2 < words.length && isNumeral(next, cues);
  // "room ratio 1 to 6": one of the two is a plural, or the word no verb.
  const agrees = isPlural(word, cues) !== isPlural(subject, cues) || isPast(word, cues);
  if (counts && agrees && !cues.numbered.includes(word) && !cues.particles.includes(word)) return true;
  if (isRegularPast(word, cues)) return opensRest(next, cues) ? false : undefined;
  if (!mayBeVerb(word, cues)) return undefined;
  // "printer jams in winter" reads as a noun phrase as well, "the printer jams" less so.
  const isBare = index === 1 && !cues.articleClauseVerbs.includes(word) && !cues.particles.includes(next);
  // "the season runs Monday to Friday"
  const isSure = isThirdPerson(word, cues) || cues.capitalized.includes(next);
  if (isPlural(word, cues)) return isSure || (isBare ? undefined : false);
  if (isPlural(subject, cues) && endsWith(subject, cues.plural.ending)) {
    // "three pilots hit retirement age"
    const isCounted = index === 2 && isNumeral(words[0]!, cues);
    // "two systems run side by side"
    const [, , , , again = ''] = words.slice(index - 1);
    const isPaired = cues.article !== '' && next !== '' && again === next;
    return cues.attributive.includes(subject) ? undefined : isCounted || isPaired || opensRest(next, cues);
  }
  // "sheep get through the fence"
  return cues.taskVerbs.includes(word) && opensRest(next, cues) ? false : undefined;
}

/** "the wait for scans stretches to nine weeks": no noun of two is made of plurals. */
function isFarVerb(words: readonly string[], index: number, cues: NoteCues): boolean | undefined {
  const [subject = '', word = '', next = ''] = words.slice(index - 1);
  // "parts for the old lift take months"
  const isOfMany = cues.pluralClauseVerbs.includes(word) && isPlural(headOf(words, -1, cues).head, cues);
  if (isOfMany && !isPlural(subject, cues) && !cues.verbNouns.includes(word)) return false;
  if (!isPlural(word, cues) || !mayBeVerb(word, cues) || !opensRest(next, cues)) return undefined;
  return isPlural(subject, cues) && !cues.attributive.includes(subject);
}

/** What stands behind a verb and not behind the first noun of two: a preposition, an article, an adverb. */
export function opensRest(word: string, cues: NoteCues): boolean {
  const lists = [
    cues.prepositions,
    cues.particles,
    cues.adverbs,
    cues.never,
    cues.times,
    cues.habits,
    cues.questionWords,
    cues.relatives,
  ];
  return isOpening(word, cues) || endsWith(word, cues.mannerEnding) || isAmong(word, lists);
}

/** A word that is, or may be, a verb in the present: "leak", "leaks". */
export function mayBeVerb(word: string, cues: NoteCues): boolean {
  const stems = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  const lists = [cues.eitherVerbs, cues.pluralClauseVerbs, cues.eventVerbs];
  return stems.some((stem) => isVerb(stem, cues) || isAmong(stem, lists));
}
