import type { NoteCues } from '../words.js';
import type { NoteContext, NoteForm } from './model.js';

/**
 * The form of a note, or `undefined` when it is not sure of any: rather no note than one that limps.
 *
 * @param kind - what the note is; of oneself one tells in other forms: "built the rota", "ten years on nights"
 */
export function formOf(
  text: string,
  cues: NoteCues,
  kind: NonNullable<NoteContext['kind']>,
): NoteForm | undefined {
  const words = wordsOf(text);
  const [first = '', second = '', third = ''] = words;
  if (cues.emptyNotes.includes(words.join(' ')) || cues.negations.includes(first)) return undefined;
  if (first === cues.to) return isVerb(second, cues) ? 'task' : undefined;
  if (cues.questionWords.includes(first)) {
    // "how is it measured", "what do they expect" are asked; "what is expected" is told.
    const isFree =
      cues.freeRelatives.includes(first) && !cues.pronouns.includes(third) && !isOpening(third, cues);
    return cues.auxiliaries.includes(second) && !isFree ? 'question' : words.length > 2 ? 'topic' : undefined;
  }
  if (kind !== 'point' && isAccount(words, cues)) return 'clause';
  const verb = mainVerbAt(words, cues);
  if (verb === 0) return undefined;
  // "rolling back a bad release": behind an activity only a verb known for one makes a sentence of it.
  if (isActivity(words, cues) && !cues.finiteVerbs.includes(words[verb] ?? '')) return 'doing';
  if (verb > 0) return kind === 'self' && !cues.determiners.includes(first) ? undefined : 'clause';
  if (isTask(words, cues)) return 'task';
  if (isVerb(first, cues) && cues.prepositions.includes(second)) return undefined;
  // "the rota they use", "why it matters": late in a noun phrase a pronoun opens a side clause; elsewhere somebody acts.
  const pronoun = words.findIndex((word) => cues.pronouns.includes(word));
  const isAside = cues.determiners.includes(first) || cues.questionWords.includes(words[pronoun - 1] ?? '');
  if (pronoun >= 0 && (pronoun < 2 || !isAside)) return undefined;
  if (words.some((word) => cues.predicatives.includes(word))) return undefined;
  return (kind === 'self' ? isOwnTopic(words, cues) : isTopic(text, words, cues)) ? 'topic' : undefined;
}

/**
 * "company van" becomes "the company van": what was talked about is known to both; "step-free entrance", spoken of for
 * the first time, "a step-free entrance". Plurals, names, and nouns that are not counted stay bare; so does everything
 * in a language without articles.
 */
export function withArticle(text: string, cues: NoteCues, isKnown: boolean): string {
  const words = wordsOf(text);
  const [first = ''] = words;
  const opens =
    cues.determiners.includes(first) || cues.numberWords.includes(first) || cues.pronouns.includes(first);
  if (cues.article === '' || opens || cues.questionWords.includes(first)) return text;
  // A name, or what belongs to one: "Nordwind's depot", "Friday deliveries", "dr. Smith".
  if (/^\p{Lu}\p{Ll}/u.test(text) || /['’]s$|\.$/.test(text.split(' ')[0]!)) return text;
  const verb = mainVerbAt(words, cues);
  const ends = (word: string, index: number) =>
    index > 0 && (index === verb || cues.prepositions.includes(word) || word === cues.and);
  const end = words.findIndex(ends);
  const head = words.at(end < 0 ? -1 : end - 1)!;
  if (isKnown) return words[end] === cues.of || !isMass(head, cues) ? `${cues.article} ${text}` : text;
  const [beforeConsonant, beforeVowel] = cues.indefinite;
  return isMass(head, cues) || /^\d/.test(first)
    ? text
    : `${/^[aeiou]/.test(first) ? beforeVowel : beforeConsonant} ${text}`;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}'’%-]/gu, ''))
    .filter((word) => word !== '');
}

/** Index of the main verb, -1 when there is none: a verb behind `that` or `which` belongs to the noun before. */
function mainVerbAt(words: readonly string[], cues: NoteCues): number {
  for (const [index, word] of words.entries()) {
    if (index > 0 && (cues.relatives.includes(word) || cues.questionWords.includes(word))) return -1;
    if (cues.finiteVerbs.includes(word)) return index;
    // "they lose two drivers a month": behind a pronoun any word is the verb.
    if (index === 1 && cues.pronouns.includes(words[0]!)) return index;
    // "returns flood the hall": an article stands at the start or behind a preposition; else behind a verb.
    if (index > 1 && cues.determiners.includes(word) && !mayPrecedeNoun(words[index - 1]!, cues))
      return index - 1;
    // "the area floods with parcels every Monday": told of a habit it is a sentence; which word is its verb matters little.
    if (index > 2 && cues.habits.includes(word)) return index - 1;
  }
  return -1;
}

function mayPrecedeNoun(word: string, cues: NoteCues): boolean {
  const lists = [cues.prepositions, cues.determiners, cues.relatives, cues.questionWords];
  return (
    lists.some((list) => list.includes(word)) || word === cues.and || endsWith(word, cues.activityEnding)
  );
}

/** Whether a word can open a noun phrase: an article, a possessive, a number. */
function isOpening(word: string, cues: NoteCues): boolean {
  return cues.determiners.includes(word) || cues.numberWords.includes(word) || /^\d/.test(word);
}

function isVerb(word: string, cues: NoteCues): boolean {
  return cues.taskVerbs.includes(word) || cues.nounVerbs.includes(word);
}

/** Plural, or not counted: "errors", "training", "retention", "safety". */
function isMass(noun: string, cues: NoteCues): boolean {
  return (
    /^\d/.test(noun) ||
    cues.massNouns.includes(noun) ||
    cues.massEndings.some((ending) => endsWith(noun, ending))
  );
}

/** "reduce damage", "cut the waiting time", "train drivers on nights"; not "cover letters" or "work from home". */
function isTask([first = '', second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  if (cues.taskVerbs.includes(first)) return second !== '';
  if (!cues.nounVerbs.includes(first)) return false;
  return cues.determiners.includes(second) || (isMass(second, cues) && cues.prepositions.includes(third));
}

function isActivity([first = '', ...rest]: readonly string[], cues: NoteCues): boolean {
  return rest.length > 0 && endsWith(first, cues.activityEnding) && !cues.notActivities.includes(first);
}

/** Whether a text begins with a past form, as an account of oneself without "I" does. */
export function startsInPast(text: string, cues: NoteCues): boolean {
  const [first = ''] = wordsOf(text);
  return cues.pastVerbs.includes(first) || endsWith(first, cues.pastEnding);
}

/** "I built …", "built the …", "reduced scrap …": not "certified in ALS" or "motivated", which describe. */
function isAccount([first = '', second = '']: readonly string[], cues: NoteCues): boolean {
  if (first.split(/['’]/)[0] === cues.self.toLowerCase()) return second !== '';
  const tells = isOpening(second, cues) || (isMass(second, cues) && !cues.prepositions.includes(second));
  return tells && startsInPast(first, cues);
}

/** What a person can point to: "my years on nights", "ten years as a tiler", "experience with forklifts". */
function isOwnTopic([first = '', ...rest]: readonly string[], cues: NoteCues): boolean {
  return rest.length > 0 && (isOpening(first, cues) || cues.ownNouns.includes(first));
}

function isTopic(text: string, words: readonly string[], cues: NoteCues): boolean {
  const isList = text.includes(',') && words.includes(cues.and);
  if (/[,:–—()]/u.test(text) && !isList) return false;
  const [first = ''] = words;
  const last = words.at(-1)!;
  if (words.length === 1) return first.length > 3 && !endsWith(first, cues.pastEnding);
  if (isOpening(first, cues)) return words.length <= 16;
  // Without an article a long row of words is shorthand for a sentence more often than one noun phrase.
  const joins = (word: string, index: number) =>
    index > 0 && index < words.length - 1 && (cues.prepositions.includes(word) || word === cues.and);
  if (words.some(joins)) return words.length <= 12;
  return !endsWith(last, cues.pastEnding) && words.length <= (isMass(last, cues) ? 4 : 3);
}

/** Whether a word of more than the ending and two letters ends so; an empty ending is of a language without it. */
function endsWith(word: string, ending: string): boolean {
  return ending !== '' && word.length > ending.length + 2 && word.endsWith(ending);
}
