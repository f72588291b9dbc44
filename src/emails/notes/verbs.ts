import type { NoteCues } from './cues.js';
import { isCompound, isFormedVerb } from './formed.js';
import { isAmong, wordFor } from './lookup.js';
import { endsWith, isCount, isOpening, isPlural } from './nouns.js';

/** Whether a word may be the plain form of a verb. */
export function isVerb(word: string, cues: NoteCues): boolean {
  return cues.taskVerbs.includes(word) || cues.nounVerbs.includes(word);
}

/** "do", "don't": what a question asks with. */
export function isAuxiliary(word: string, cues: NoteCues): boolean {
  return cues.auxiliaries.includes(word) || (/n['’]t$/u.test(word) && cues.finiteVerbs.includes(word));
}

/** Whether a word is a past form without being irregular. */
export function isRegularPast(word: string, cues: NoteCues): boolean {
  return endsWith(word, cues.pastEnding) && !cues.notPast.includes(word);
}

/** Whether a word is a past form. */
export function isPast(word: string, cues: NoteCues): boolean {
  return isKnownPast(word, cues) || isRegularPast(word, cues);
}

/** "slept", "overslept": past forms that have no ending to show it. */
export function isKnownPast(word: string, cues: NoteCues): boolean {
  const { pastVerbs, pastPrefixes, notPast } = cues;
  // "output"
  if (notPast.includes(word)) return false;
  return (
    pastVerbs.includes(word) ||
    pastPrefixes.some((prefix) => word.startsWith(prefix) && pastVerbs.includes(word.slice(prefix.length)))
  );
}

/** "has" and "plans" as they stand behind "you"; `undefined` for what is no such form. */
export function behindYou(verb: string, cues: NoteCues): string | undefined {
  const small = verb.toLowerCase();
  const known = wordFor(cues.pluralVerbs, small);
  if (known !== undefined) return known;
  if (isPast(small, cues) || cues.auxiliaries.includes(small)) return small;
  return plainOf(small, cues);
}

/** "decides" without its ending: "decide". */
function plainOf(word: string, cues: NoteCues): string | undefined {
  if (!isPlural(word, cues)) return undefined;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Whether a word is a verb in the form that stands behind a single noun, and no noun: "decides", not "covers". */
export function isThirdPerson(word: string, cues: NoteCues): boolean {
  const plain = plainOf(word, cues);
  if (plain === undefined || cues.notThirdPerson.includes(word)) return false;
  const lists = [cues.taskVerbs, cues.eventVerbs];
  return lists.some((list) => list.includes(plain) || list.includes(word.slice(0, -1)));
}

/** Index of the main verb, -1 when there is none: a verb behind `that` or `which` belongs to the noun before. */
export function mainVerbAt(words: readonly string[], cues: NoteCues): number {
  const articles = [[cues.article, cues.own, cues.reader.possessive], cues.indefinite, cues.habits];
  const hasArticle = cues.determiners.includes(words[0] ?? '') && !cues.habits.includes(words[0] ?? '');
  for (const [index, word] of words.entries()) {
    if (index > 0 && (cues.relatives.includes(word) || cues.questionWords.includes(word))) return -1;
    // "the rota they use": a pronoun behind a noun with its article opens a side clause.
    if (index > 1 && hasArticle && cues.pronouns.includes(word) && !mayPrecedeNoun(words[index - 1]!, cues))
      return -1;
    // "the rose garden"
    const isNamed = cues.article !== '' && words[index - 1] === cues.article && index < words.length - 1;
    const isFinite = cues.finiteVerbs.includes(word) && !isCompound(words, index, cues) && !isNamed;
    if (isFinite || isFormedVerb(words, index, cues)) return index;
    if (index === 0 || (endsWith(word, cues.activityEnding) && !cues.pronouns.includes(words[index - 1]!)))
      continue;
    // "the card needs renewing by March"
    if (isInNeed(words, index, cues)) return index;
    // "guards may sit", not "in May": a modal that is a name as well stands behind a noun and before more.
    const isModal = cues.modalNames.includes(word) && /^\p{L}/u.test(words[index + 1] ?? '');
    if (isModal && !mayPrecedeNoun(words[index - 1]!, cues) && !mayPrecedeNoun(words[index + 1]!, cues))
      return index;
    // "they lose two drivers a month": behind a pronoun any word is the verb.
    if (index === 1 && cues.pronouns.includes(words[0]!)) return index;
    if (isVerbBehind(words, index, cues)) return index;
    // "returns flood the hall": an article stands at the start or behind a preposition; else behind a verb.
    const isRate = isAmong(words[index + 1] ?? '', [
      cues.perUnits,
      cues.moments.seasons,
      cues.moments.partsOfDay,
      cues.moments.days,
    ]);
    const isObject = index > 1 && cues.determiners.includes(word) && !cues.habits.includes(word) && !isRate;
    const isInfinitive = cues.to !== '' && words[index - 2] === cues.to;
    // "line out the door"
    const isParticle = cues.particles.includes(words[index - 1] ?? '');
    // "caseloads of no more than 18"
    const isNone = cues.negations.includes(words[index - 1] ?? '');
    // "the night the pump froze": right behind an article stands a noun.
    const isNoun = cues.article !== '' && isAmong(words[index - 2] ?? '', articles);
    if (
      isObject &&
      !isInfinitive &&
      !isParticle &&
      !isNone &&
      !isNoun &&
      !mayPrecedeNoun(words[index - 1]!, cues)
    )
      return index - 1;
  }
  return -1;
}

/** "the card needs renewing", "licence needs renewing": a thing named by its article, or a paper; not "training needs planning". */
export function isInNeed(words: readonly string[], index: number, cues: NoteCues): boolean {
  const [noun = '', word = '', act = ''] = words.slice(index - 1);
  const isPaper = isAmong(noun, [cues.ownPapers, cues.ownNouns]) && !endsWith(noun, cues.activityEnding);
  const isNamed = cues.determiners.includes(words[0]!) && !isPlural(noun, cues);
  return (
    index > 0 &&
    cues.needing.includes(word) &&
    endsWith(act, cues.activityEnding) &&
    !isOpening(noun, cues) &&
    (isPaper || (isNamed && index > 1))
  );
}

/** Index of the first word behind a noun that may be its verb, -1 when there is none: what was "said" has one. */
export function toldVerbAt(words: readonly string[], cues: NoteCues): number {
  const isNoun = (word: string) => !isOpening(word, cues) && !mayPrecedeNoun(word, cues);
  return words.findIndex(
    (word, index) => index > 1 && isNoun(words[index - 1]!) && endsWith(word, cues.plural.ending),
  );
}

/** "nurses leave", "the wing opens", "my team cut scrap": forms that behind a noun are the verb. */
function isVerbBehind(words: readonly string[], index: number, cues: NoteCues): boolean {
  const [noun = '', word = '', next] = words.slice(index - 1);
  const isKnown = cues.clauseVerbs.includes(word) || isThirdPerson(word, cues);
  // "calving starts": here an activity is the subject.
  const isSubject = isKnown && endsWith(noun, cues.activityEnding);
  // "the 6 am finishes"
  if (isOpening(noun, cues) || isAmong(noun, [cues.negations, cues.hours])) return false;
  if (mayPrecedeNoun(noun, cues) && !isSubject) return false;
  const isBegun = cues.determiners.includes(words[0]!) && index > 1;
  const isKnownHere = isBegun && next !== undefined && cues.articleClauseVerbs.includes(word);
  if (isKnown || isKnownHere) return next !== cues.by;
  // "two systems run on one server": counted, they are many.
  const joints = [cues.prepositions, cues.determiners, cues.relatives, [cues.and]];
  const isFar =
    index < 5 && isCount(words[0]!, cues) && !words.slice(1, index).some((each) => isAmong(each, joints));
  const isCounted = (isFar || isCount(words[index - 2] ?? '', cues)) && endsWith(noun, cues.plural.ending);
  if (!isPlural(noun, cues) && !isCounted) return false;
  const hasParticle = next !== undefined && cues.particles.includes(next);
  const lists = [cues.eventVerbs, cues.pluralClauseVerbs];
  return hasParticle || isVerb(word, cues) || isAmong(word, lists);
}

/** Whether a noun may follow: a preposition, an article, a word that joins. */
export function mayPrecedeNoun(word: string, cues: NoteCues): boolean {
  const lists = [cues.prepositions, cues.determiners, cues.relatives, cues.questionWords, cues.quantities];
  return isAmong(word, lists) || word === cues.and || endsWith(word, cues.activityEnding);
}

/** Whether somebody does something in it, or something is so. */
export function acts(words: readonly string[], cues: NoteCues): boolean {
  return words.some(
    (word) => isAmong(word, [cues.finiteVerbs, cues.bothTenses, cues.pastVerbs]) || isPast(word, cues),
  );
}
