import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import { mayBeVerb } from './clause.js';
import { endsWith, isMass, isOpening, wordsOf } from './nouns.js';
import { isRegularPast } from './verbs.js';

/** What a person can point to: "my years on nights", "ten years as a tiler", "experience with forklifts". */
export function isOwnTopic(text: string, [first = '', ...rest]: readonly string[], cues: NoteCues): boolean {
  if (rest.some((word) => cues.contrasts.includes(word))) return false;
  if (text.includes(',') && !isListed(text, cues)) return false;
  // "my answer about refunds", "the potassium story"
  if (cues.own !== '' && rest.slice(0, 3).some((word) => cues.notBrought.includes(word))) return false;
  const isOwn = first === cues.own || rest.includes(cues.self.toLowerCase()) || rest.includes(cues.own);
  if (
    cues.article !== '' &&
    cues.determiners.includes(first) &&
    !isOwn &&
    !rest.some((word) => cues.relatives.includes(word))
  )
    return false;
  // "12k ksph", "30+ draws a day"
  const isSpan = rest
    .slice(0, 2)
    .some((word) => [...cues.durations, ...cues.ownNouns, cues.of].includes(word));
  if (/^\d/.test(first) && !isSpan) return false;
  return rest.length > 0 && (isOpening(first, cues) || cues.ownNouns.includes(first));
}

/** "a CDL, two ratings and a clean record": the "and" is of the list, not of one of its items. */
function isListed(text: string, cues: NoteCues): boolean {
  return wordsOf(text.slice(text.lastIndexOf(','))).includes(cues.and);
}

/** Whether a text that is no sentence is one noun phrase for sure. */
export function isTopic(text: string, words: readonly string[], cues: NoteCues): boolean {
  const isList = text.includes(',') && isListed(text, cues);
  // "rute Bitung–Ternate"
  const isRoute = /(?<=\p{Lu}\p{L}+)–(?=\p{Lu}\p{Ll})/gu;
  // "toleransi 0,5 mm"
  const bare = text.replace(isRoute, '-').replace(/(?<=\d),(?=\d)/gu, '.');
  if (/[,–—()]|:(?!\d)|\s-\s/u.test(bare) && !isList) return false;
  const [first = '', second = ''] = words;
  const last = words.at(-1)!;
  // "sat with Pam", "reading block 90 min", "27 kids"
  if (cues.pastVerbs.includes(first) && !cues.nounVerbs.includes(first)) return false;
  // "ditraktir makan siang": what was done, and to whom nobody says.
  const isUndergone = cues.ownWords?.outcomes?.undergone.test(`${text} `) === true;
  if (isUndergone && cues.verbForms?.not.includes(first) === false) return false;
  const isStray = (word: string, index: number) =>
    index > (words.length > 2 ? 1 : 0) &&
    /^\d/.test(word) &&
    !isNumberedBy(words[index - 1]!, cues) &&
    // "gates that hold 30 tons"
    !cues.asides.includes(words[index - 2] ?? '');
  const isMoved = cues.moved !== undefined && text.toLowerCase().startsWith(`${cues.moved.from} `);
  if (cues.article !== '' && !isMoved && words.some(isStray)) return false;
  // "a case where I had to say no to a client"
  const opening = words.findIndex((word, index) => index > 1 && cues.relatives.includes(word));
  const isSide = cues.article !== '' && opening > 0 && isOpening(first, cues);
  const before = words.slice(1, isSide ? opening : -1);
  if (before.some((word) => cues.contrasts.includes(word)) || isBareMove(text, words, cues)) return false;
  // "3T install delayed"
  if (words.length > 1 && isRegularPast(last, cues)) return false;
  const hasAside = words.slice(1, -1).some((word) => cues.relatives.includes(word));
  // "x-ray rate 3%", "promoted to shift lead", "from paper to tablets"
  const isMeasured = cues.article !== '' && /\p{L} \d+(?:[.,]\d+)?(?:%|k)$/u.test(text);
  if (isMeasured || cues.notFirst.includes(first)) return false;
  // "kids group 4-6 years"
  if (words.length > 2 && cues.durations.includes(last) && /^\d+[-–]\d+$/.test(words.at(-2)!)) {
    if (!cues.prepositions.includes(words.at(-3)!)) return false;
  }
  // "start 5 am"
  const hour = words.findIndex((word) => cues.hours.includes(word));
  if (hour > 1 && !cues.prepositions.includes(words[hour - 2]!)) return false;
  if (isRegularPast(first, cues) && cues.prepositions.includes(second)) return false;
  // "polished a bowl": who did?
  if (isRegularPast(first, cues) && cues.determiners.includes(second)) return false;
  // "24 on, 48 off"
  if (cues.article !== '' && /^\d/.test(first) && cues.switchedOn === second) return false;
  // "swab 20 floors": a word before a number is a verb, where it is not one that is numbered.
  const isCounting =
    cues.article !== '' && isNumeral(second, cues) && words.length > 2 && !/^\p{Lu}/u.test(text);
  if (isCounting && !isOpening(first, cues) && !cues.numbered.includes(first)) return false;
  // "new crane coming spring"; not "the closing shift"
  const isBehindNoun = (index: number) => index > 0 && !cues.determiners.includes(words[index - 1]!);
  if (words.some((word, index) => isBehindNoun(index) && isBareComing(word, words[index + 1], cues)))
    return false;
  // "late to the sorting office": who is?
  if (cues.predicates.adjectives.includes(first) && cues.prepositions.includes(second)) return false;
  if (cues.notLast.includes(last)) return false;
  if (cues.predicates.adjectives.includes(last) && !hasAside) return false;
  // "stressful"; not "rework on stainless", where it is what stands behind the preposition.
  const isBehindPreposition = cues.prepositions.includes(words.at(-2) ?? '');
  if (!isBehindPreposition && cues.adjectiveEndings.some((ending) => endsWith(last, ending))) return false;
  if (words.length === 1) return first.length > 2 && !isRegularPast(first, cues);
  const isOwned = words.slice(0, 3).some((word) => /['’]s?$/.test(word));
  if (isOpening(first, cues) || isOwned) return words.length <= 16;
  // Without an article a long row of words is shorthand for a sentence more often than one noun phrase.
  const joints = [...cues.prepositions, ...cues.times, ...cues.versus, cues.and];
  // "night shifts once a month"
  const isRate = cues.indefinite.includes(words.at(-2)!) && cues.perUnits.includes(last);
  if (hasAside || isRate || words.slice(1, -1).some((word) => joints.includes(word)))
    return words.length <= 12;
  // "rencana penambahan 6 tempat tidur awal tahun depan"
  if (cues.verbForms?.purposes.includes(first)) return words.length <= 10;
  const longest = cues.longestBareNoun - (isMass(last, cues) || cues.openAdjectives.includes(first) ? 0 : 1);
  return !isRegularPast(last, cues) && words.length <= longest;
}

/** "monolith to services": from one to the other; not "the switch to Kotlin", nor a "lane to Memphis". */
function isBareMove(text: string, words: readonly string[], cues: NoteCues): boolean {
  const at = cues.to === '' ? -1 : words.indexOf(cues.to, 1);
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  if (at < 1 || after === '' || words.slice(0, at).some((word) => cues.prepositions.includes(word)))
    return false;
  const isMoving =
    mayBeVerb(before, cues) ||
    cues.verbNouns.includes(before) ||
    isMass(before, cues) ||
    endsWith(before, 'ion');
  const isName = /\p{Lu}/u.test(text.split(/\s+/)[at + 1]?.charAt(0) ?? '');
  return !isMoving && !isName && !isOpening(words[0]!, cues) && !isOpening(after, cues);
}

/** What may stand before a number in a noun phrase: "at 7", "grade 5", "team of 9". */
export function isNumberedBy(word: string, cues: NoteCues): boolean {
  const lists = [
    cues.prepositions,
    cues.determiners,
    cues.numbered,
    cues.quantities,
    cues.versus,
    cues.capitalized,
    cues.properWords,
    cues.definite,
    cues.relatives,
    cues.times,
    cues.turns,
    [cues.and, cues.to],
  ];
  return isAmong(word, lists);
}

/** "new crane coming spring": in shorthand the word between is missing. */
function isBareComing(word: string, next: string | undefined, cues: NoteCues): boolean {
  if (!cues.comings.includes(word) || next === undefined) return false;
  const lists = [cues.prepositions, cues.times, cues.capitalized, cues.adverbs, cues.particles];
  return !isAmong(next, lists) && !isOpening(next, cues);
}

/** Whether a word is a number in figures or in letters. */
export function isNumeral(word: string, cues: NoteCues): boolean {
  return /^\d+$/.test(word) || cues.numberWords.includes(word);
}
