import type { NoteCues } from '../words.js';
import type { NoteForm, NoteKind } from './model.js';
import { endsWith, isMass, isOpening, isPlural, wordsOf } from './nouns.js';

/** The form of a note and the index of its main verb, -1 where it has none. */
export interface FormFound {
  readonly form: NoteForm;
  readonly verb: number;
}

/**
 * The form of a note, or `undefined` when it is not sure of any: rather no note than one that limps.
 *
 * @param kind - what the note is; of oneself one tells in other forms: "built the rota", "ten years on nights"
 * @param isTold - somebody "said" it, so that "the archive moves in May" is a sentence
 */
export function formOf(text: string, cues: NoteCues, kind: NoteKind, isTold = false): FormFound | undefined {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  const found = (form: NoteForm | undefined, verb = -1) => form && { form, verb };
  if (cues.emptyNotes.includes(words.join(' ')) || cues.negations.includes(first)) return undefined;
  if (/[=<>@\\|]|: /u.test(text) || isSpliced(text, cues)) return undefined;
  if (kind === 'self' && cues.hedges.includes(`${first} ${second}`)) return undefined;
  if (first === cues.to) return found(isOpening(second, cues) ? undefined : 'task');
  if (cues.questionWords.includes(first))
    return found(kind === 'point' ? formOfQuestion(words, cues) : undefined);
  if (kind !== 'point' && isAccount(words, cues)) return found('clause', 1);
  const known = mainVerbAt(words, cues);
  const verb = known < 0 && isTold ? toldVerbAt(words, cues) : known;
  if (verb === 0) return undefined;
  // "rolling back a bad release": behind an activity only a verb known for one makes a sentence of it.
  if (isActivity(words, cues) && !cues.finiteVerbs.includes(words[verb] ?? '')) return found('doing');
  if (verb > 0)
    return found(kind === 'self' && !cues.determiners.includes(first) ? undefined : 'clause', verb);
  if (isTask(words, cues)) return found('task');
  const isNoun = cues.verbNouns.includes(first);
  if (isVerb(first, cues) && !isNoun && cues.prepositions.includes(second)) return undefined;
  // "the rota they use", "why it matters": late in a noun phrase a pronoun opens a side clause; elsewhere somebody acts.
  const pronoun = words.findIndex((word) => cues.pronouns.includes(word));
  const isAside = cues.determiners.includes(first) || cues.questionWords.includes(words[pronoun - 1] ?? '');
  if (pronoun >= 0 && (pronoun < 2 || !isAside)) return undefined;
  if (words.some((word) => cues.predicatives.includes(word))) return undefined;
  // "the area floods … every Monday" has a verb nobody lists, and an article to show where its subject begins.
  const habit = words.findIndex((word, index) => index > 2 && cues.habits.includes(word));
  if (habit > 0 && cues.determiners.includes(first)) return found('clause', habit - 1);
  if (habit > 0) return undefined;
  return found(
    (kind === 'self' ? isOwnTopic(text, words, cues) : isTopic(text, words, cues)) ? 'topic' : undefined,
  );
}

/** "the new oven, it arrives in March": two sentences in one. */
function isSpliced(text: string, cues: NoteCues): boolean {
  if (cues.auxiliaries.length === 0) return false;
  return text
    .split(/,\s/)
    .slice(1)
    .map(wordsOf)
    .some(([first = '', ...rest]) => {
      const isSentence = isOpening(first, cues) && mainVerbAt([first, ...rest], cues) > 0;
      return cues.pronouns.includes(first) || isSentence || (/^\d/.test(first) && !rest.includes(cues.and));
    });
}

/** "how is it measured", "what do they expect" are asked; "what is expected", "how it works" are told. */
function formOfQuestion(words: readonly string[], cues: NoteCues): NoteForm | undefined {
  const [first = '', second = '', third = ''] = words;
  const isFree =
    cues.freeRelatives.includes(first) &&
    !cues.askingVerbs.includes(second) &&
    !cues.pronouns.includes(third) &&
    !isOpening(third, cues);
  if (cues.auxiliaries.includes(second) && !isFree) return 'question';
  return words.length > 2 && !cues.measures.includes(second)
    ? 'topic'
    : words.length > 4
      ? 'topic'
      : undefined;
}

/** Index of the main verb, -1 when there is none: a verb behind `that` or `which` belongs to the noun before. */
function mainVerbAt(words: readonly string[], cues: NoteCues): number {
  for (const [index, word] of words.entries()) {
    if (index > 0 && (cues.relatives.includes(word) || cues.questionWords.includes(word))) return -1;
    if (cues.finiteVerbs.includes(word)) return index;
    if (index === 0) continue;
    // "they lose two drivers a month": behind a pronoun any word is the verb.
    if (index === 1 && cues.pronouns.includes(words[0]!)) return index;
    if (isVerbBehind(words, index, cues)) return index;
    // "returns flood the hall": an article stands at the start or behind a preposition; else behind a verb.
    const isRate = cues.perUnits.includes(words[index + 1] ?? '');
    const isObject = index > 1 && cues.determiners.includes(word) && !cues.habits.includes(word) && !isRate;
    const isInfinitive = cues.to !== '' && words[index - 2] === cues.to;
    if (isObject && !isInfinitive && !mayPrecedeNoun(words[index - 1]!, cues)) return index - 1;
  }
  return -1;
}

/** Index of the first word behind a noun that may be its verb, -1 when there is none. */
function toldVerbAt(words: readonly string[], cues: NoteCues): number {
  const isNoun = (word: string) => !isOpening(word, cues) && !mayPrecedeNoun(word, cues);
  return words.findIndex(
    (word, index) => index > 1 && isNoun(words[index - 1]!) && endsWith(word, cues.plural.ending),
  );
}

/** "nurses leave", "the wing opens", "my team cut scrap": forms that behind a noun are the verb. */
function isVerbBehind(words: readonly string[], index: number, cues: NoteCues): boolean {
  const [noun = '', word = '', next] = words.slice(index - 1);
  if (isOpening(noun, cues) || mayPrecedeNoun(noun, cues) || cues.negations.includes(noun)) return false;
  const isKnown = cues.clauseVerbs.includes(word);
  const isKnownHere =
    index > 1 && cues.determiners.includes(words[0]!) && cues.articleClauseVerbs.includes(word);
  if (isKnown || isKnownHere) return next !== cues.by;
  return isPlural(noun, cues) && (isVerb(word, cues) || cues.pluralClauseVerbs.includes(word));
}

function mayPrecedeNoun(word: string, cues: NoteCues): boolean {
  const lists = [cues.prepositions, cues.determiners, cues.relatives, cues.questionWords, cues.quantities];
  return (
    lists.some((list) => list.includes(word)) || word === cues.and || endsWith(word, cues.activityEnding)
  );
}

function isVerb(word: string, cues: NoteCues): boolean {
  return cues.taskVerbs.includes(word) || cues.nounVerbs.includes(word);
}

/** "reduce damage", "cut the waiting time", "train drivers on nights"; not "cover letters" or "work from home". */
function isTask([first = '', second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  if (cues.taskVerbs.includes(first)) return second !== '';
  if (cues.determiners.includes(second)) return isPlainVerb(first, cues);
  return cues.nounVerbs.includes(first) && isMass(second, cues) && cues.prepositions.includes(third);
}

/** What stands right before an article is a verb: "finish my apprenticeship"; not "visited the dock", "half the team". */
function isPlainVerb(word: string, cues: NoteCues): boolean {
  const isOther = mayPrecedeNoun(word, cues) || isOpening(word, cues) || cues.pronouns.includes(word);
  const isPast = cues.pastVerbs.includes(word) && !cues.nounVerbs.includes(word);
  return !isOther && !isPast && !isRegularPast(word, cues) && !isPlural(word, cues);
}

/** "keeping new nurses", "going digital"; not "the opening", nor "calving season", which is a noun. */
function isActivity(words: readonly string[], cues: NoteCues): boolean {
  const [first = '', second = '', ...rest] = words;
  if (second === '' || !endsWith(first, cues.activityEnding) || cues.notActivities.includes(first))
    return false;
  if (cues.becoming.includes(first)) return true;
  const isCompound = !isOpening(second, cues) && !cues.prepositions.includes(second) && !isMass(second, cues);
  return !isCompound || rest.length > 1 || (rest.length === 1 && isMass(rest[0]!, cues));
}

/** Whether a text begins with a past form, as an account of oneself without "I" does. */
export function startsInPast(text: string, cues: NoteCues): boolean {
  const [first = '', second = ''] = wordsOf(text);
  const isPast = (word: string) => cues.pastVerbs.includes(word) || isRegularPast(word, cues);
  return isPast(first) || (cues.pastEnding !== '' && first.endsWith('ly') && isPast(second));
}

function isRegularPast(word: string, cues: NoteCues): boolean {
  return endsWith(word, cues.pastEnding) && !cues.notPast.includes(word);
}

/** "I built …", "built the …", "reduced scrap …", "worked in …": not "certified in ALS" or "motivated", which describe. */
function isAccount([first = '', second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  if (first.split(/['’]/)[0] === cues.self.toLowerCase()) return second !== '';
  if (cues.pastEnding !== '' && cues.ofBoth.includes(first)) return startsInPast(second, cues);
  if (cues.pastEnding !== '' && first.endsWith('ly')) return startsInPast(`${second} ${third}`, cues);
  const isKnown = cues.pastVerbs.includes(first) && second !== '';
  const tells = isOpening(second, cues) || (isMass(second, cues) && !cues.prepositions.includes(second));
  return isKnown || ((tells || startsInPast(second, cues)) && isRegularPast(first, cues));
}

/** What a person can point to: "my years on nights", "ten years as a tiler", "experience with forklifts". */
function isOwnTopic(text: string, [first = '', ...rest]: readonly string[], cues: NoteCues): boolean {
  if (text.includes(',') && !rest.includes(cues.and)) return false;
  return rest.length > 0 && (isOpening(first, cues) || cues.ownNouns.includes(first));
}

function isTopic(text: string, words: readonly string[], cues: NoteCues): boolean {
  const isList = text.includes(',') && words.includes(cues.and);
  if (/[,:–—()]|\s-\s/u.test(text) && !isList) return false;
  const [first = '', second = ''] = words;
  const last = words.at(-1)!;
  // "x-ray rate 3%", "promoted to shift lead"
  if (/\p{L} \d+(?:[.,]\d+)?(?:%|k)$/u.test(text)) return false;
  if (isRegularPast(first, cues) && cues.prepositions.includes(second)) return false;
  const hasAside = words.slice(1, -1).some((word) => cues.relatives.includes(word));
  if (cues.notLast.includes(last)) return false;
  if (cues.predicates.adjectives.includes(last) && !hasAside) return false;
  if (cues.adjectiveEndings.some((ending) => endsWith(last, ending))) return false;
  if (words.length === 1) return first.length > 3 && !isRegularPast(first, cues);
  if (isOpening(first, cues) || words.slice(0, 3).some((word) => /['’]s?$/.test(word)))
    return words.length <= 16;
  // Without an article a long row of words is shorthand for a sentence more often than one noun phrase.
  const joins = (word: string, index: number) =>
    index > 0 &&
    index < words.length - 1 &&
    (cues.prepositions.includes(word) || cues.times.includes(word) || word === cues.and);
  if (hasAside || words.some(joins)) return words.length <= 12;
  return !isRegularPast(last, cues) && words.length <= cues.longestBareNoun - (isMass(last, cues) ? 0 : 1);
}
