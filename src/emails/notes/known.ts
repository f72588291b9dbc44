import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { endsWith, isPlural } from './nouns.js';

/** Whether a word alone is one that is known. */
export function isKnownWord(word: string, cues: NoteCues): boolean {
  const lists = [
    cues.massNouns,
    cues.countNouns,
    cues.eitherVerbs,
    cues.taskVerbs,
    cues.nounVerbs,
    cues.groups,
  ];
  const more = [cues.labels, cues.ownNouns, cues.determiners, cues.questionWords, cues.pluralNouns];
  const isFormed =
    isPlural(word, cues) ||
    endsWith(word, cues.activityEnding) ||
    cues.massEndings.some((ending) => endsWith(word, ending));
  return isFormed || isAmong(word, [...lists, ...more]);
}

/** "merenda": a word alone that is neither known, nor formed like one, nor a name. */
export function isStrange(text: string, cues: NoteCues): boolean {
  if (cues.wholeEndings.length === 0 || !/^\p{Ll}[\p{Ll}-]*$/u.test(text)) return false;
  const lists = [
    cues.singles,
    cues.properWords,
    cues.pastVerbs,
    cues.countNouns,
    cues.notPlurals,
    cues.loans,
    cues.pay,
    cues.labels,
  ];
  const isFormed = cues.wholeEndings.some((ending) => text.endsWith(ending));
  return !isFormed && !isKnownWord(text, cues) && !isAmong(text, lists);
}
