import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { endsWith, isMass, isOpening, isPlural, wordsOf } from './nouns.js';
import { isPaperOf } from './promised.js';
import { isPast, isVerb } from './verbs.js';

/** Most words of a noun behind its joint: "the tile people", "the Opole festival". */
const longest = 3;

/** "link to video from Opole festival": inside what both know of, the articles that were left out. */
export function withThe(text: string, cues: NoteCues): string {
  if (cues.bareBehind === undefined) return text;
  const words = text.split(' ');
  const small = words.map((word) => wordsOf(word)[0] ?? '');
  const put: string[] = [];
  for (const [index, word] of words.entries()) {
    const isOfPaper = isPaperOf(small, index - 1, cues);
    // "how to store it"
    // "ask my tutor to write to you"
    const objects = [cues.ofSelf, cues.determiners, [cues.reader.name, cues.to]];
    const isOfVerb =
      small[index - 1] === cues.to &&
      (isAmong(small[index - 2] ?? '', [cues.questionWords]) || isAmong(small[index + 1] ?? '', objects));
    if (
      index > 0 &&
      !isOfPaper &&
      !isOfVerb &&
      isJoint(words, index - 1, cues) &&
      lacksArticle(words.slice(index), cues)
    )
      put.push(cues.article);
    put.push(word);
  }
  // "PDF of the bar project"
  const isAcronym = /^\p{Lu}{2,}$/u.test(words[0]!) && words[1] === cues.of;
  return isAcronym ? [cues.article, ...put].join(' ') : put.join(' ');
}

/** "of", "from", "when"; "and" where an article stands before it. */
function isJoint(words: readonly string[], at: number, cues: NoteCues): boolean {
  const word = words[at]!;
  if (word === cues.and) return at > 0 && words.slice(0, at).includes(cues.article);
  return isAmong(word, [[cues.of, cues.to, cues.with], cues.whereFrom, cues.addressing, cues.whens]);
}

/** One thing, counted and known to both, that stands bare: "video", "Opole festival"; not "Lublin", "data", "my card". */
function lacksArticle(rest: readonly string[], cues: NoteCues): boolean {
  const small = rest.map((word) => wordsOf(word)[0] ?? '');
  // "for that wedding"
  if (cues.backward.includes(small[0]!)) return false;
  const ends = (word: string, index: number) =>
    index > 0 &&
    (isAmong(word, [
      cues.prepositions,
      cues.relatives,
      cues.finiteVerbs,
      cues.times,
      cues.pronouns,
      cues.turns,
    ]) ||
      word === cues.and ||
      /[,)]$/.test(rest[index - 1]!));
  const at = small.findIndex(ends);
  const group = small.slice(0, at < 0 ? small.length : at);
  const [first = ''] = group;
  const head = group.at(-1) ?? '';
  const lists = [
    cues.moments.seasons,
    cues.pronouns,
    cues.questionWords,
    cues.prepositions,
    cues.bareBehind!,
    cues.ofSelf,
    cues.readerAlone,
  ];
  const isOther =
    isOpening(first, cues) ||
    // "for last year"
    cues.times.includes(first) ||
    isAmong(first, lists) ||
    isAmong(head, lists) ||
    cues.capitalized.includes(first);
  const isNoun =
    /^\p{Ll}{3,}[,)]?$/u.test(rest[group.length - 1] ?? '') && !isPlural(head, cues) && !isMass(head, cues);
  const isOdd =
    isAmong(head, [cues.adverbs, cues.predicates.adjectives, cues.times, cues.particles]) ||
    isPast(head, cues);
  const acts = isVerb(first, cues) && group.length > 1;
  return (
    group.length > 0 &&
    group.length <= longest &&
    isNoun &&
    !isOther &&
    !isOdd &&
    !acts &&
    !endsWith(first, cues.activityEnding)
  );
}
