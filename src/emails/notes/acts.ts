import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { joins, opensRest } from './clause.js';
import { endsWith, isOpening, isPlural } from './nouns.js';
import { mayPrecedeNoun } from './verbs.js';

/** "the twins nap at different times": behind a plural with its article a word before a preposition may be a verb. */
export function actsPerhaps(
  [first = '', noun = '', word = '', next = '']: readonly string[],
  cues: NoteCues,
): boolean {
  const isNoun = isPlural(noun, cues) && !cues.attributive.includes(noun) && !isOpening(noun, cues);
  const isWord =
    /^\p{L}/u.test(word) &&
    !cues.predicates.adjectives.includes(word) &&
    !mayPrecedeNoun(word, cues) &&
    !isPlural(word, cues) &&
    !opensRest(word, cues) &&
    !joins(word, cues);
  return (
    cues.determiners.includes(first) &&
    isNoun &&
    isWord &&
    cues.prepositions.includes(next) &&
    next !== cues.of
  );
}

/** "members who owe rent stop answering": behind the side clause they do something. */
export function actsBehindAside(words: readonly string[], cues: NoteCues): boolean {
  const aside = words.findIndex((word) => cues.asides.includes(word));
  if (aside < 1 || !isPlural(words[aside - 1]!, cues)) return false;
  return words.some((word, index) => {
    if (
      index < aside + 3 ||
      mayPrecedeNoun(words[index - 1]!, cues) ||
      // "visitors who will not leave"
      isAmong(words[index - 1]!, [cues.negations, cues.auxiliaries, cues.finiteVerbs, cues.adverbs]) ||
      cues.pronouns.includes(words[index - 1]!)
    )
      return false;
    const next = words[index + 1] ?? '';
    const acts =
      cues.pluralClauseVerbs.includes(word) && (endsWith(next, cues.activityEnding) || opensRest(next, cues));
    return acts || cues.finiteVerbs.includes(word);
  });
}

/** "builders top trees on Sundays": many, a word, and many more: a sentence or a noun phrase. */
export function actsOnMany(
  [first = '', word = '', third = '', next = '']: readonly string[],
  cues: NoteCues,
): boolean {
  const isMany = (noun: string) =>
    isPlural(noun, cues) &&
    endsWith(noun, cues.plural.ending) &&
    !cues.attributive.includes(noun) &&
    !isOpening(noun, cues);
  const isWord =
    !isPlural(word, cues) && !mayPrecedeNoun(word, cues) && !opensRest(word, cues) && !joins(word, cues);
  const isEnd = next === '' || cues.prepositions.includes(next) || cues.habits.includes(next);
  return isMany(first) && isMany(third) && isWord && isEnd && !cues.predicates.adjectives.includes(word);
}

/** "ropes foul when the tide turns": what they do, and when. */
export function actsBeforeAside(
  [first = '', word = '', next = '']: readonly string[],
  cues: NoteCues,
): boolean {
  const isMany = isPlural(first, cues) && endsWith(first, cues.plural.ending) && !isOpening(first, cues);
  const isWord =
    word !== '' && !isPlural(word, cues) && !mayPrecedeNoun(word, cues) && !opensRest(word, cues);
  return isMany && isWord && cues.whens.includes(next) && !cues.predicates.adjectives.includes(word);
}
