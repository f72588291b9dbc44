import { opensWithEvent } from './events.js';
import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';

/** The words of a text in small letters, without marks. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})–(?=\p{L})/gu, '-')
    .replace(/[^\p{L}\p{N}\s'’%-]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a word of more than the ending and a letter ends so; an empty ending is of a language without it. */
export function endsWith(word: string, ending: string): boolean {
  if (ending === '' || word.length <= ending.length + 1 || !word.endsWith(ending)) return false;
  // "bring"
  return ending.length < 3 || /[aeiouy\P{ASCII}]/u.test(word.slice(0, -ending.length));
}

/** "errors", "people"; not "process". */
export function isPlural(noun: string, cues: NoteCues): boolean {
  if (cues.pluralNouns.includes(noun)) return true;
  const { ending, not } = cues.plural;
  return (
    endsWith(noun, ending) && !not.some((each) => noun.endsWith(each)) && !cues.notPlurals.includes(noun)
  );
}

/** Plural, or not counted: "errors", "training", "retention", "safety". */
export function isMass(noun: string, cues: NoteCues): boolean {
  return (
    /^\d/.test(noun) ||
    isPlural(noun, cues) ||
    cues.notPlurals.includes(noun) ||
    cues.massNouns.includes(noun) ||
    (!cues.countNouns.includes(noun) && cues.massEndings.some((ending) => endsWith(noun, ending)))
  );
}

/** Whether a word is a number, or stands like one: "ten", "several". */
export function isCount(word: string, cues: NoteCues): boolean {
  // "thirty-two"
  const isNumber = word.split('-').every((part) => cues.numberWords.includes(part));
  return /^\d/.test(word) || isNumber || cues.quantities.includes(word);
}

/** Whether a word can open a noun phrase: an article, a possessive, a number. */
export function isOpening(word: string, cues: NoteCues): boolean {
  return cues.determiners.includes(word) || isCount(word, cues);
}

/** The noun a phrase is about, and the index of the word behind it: "shortage" in "the shortage of drivers". */
export function headOf(
  words: readonly string[],
  verb: number,
  cues: NoteCues,
): { readonly head: string; readonly end: number } {
  const lists = [cues.prepositions, cues.times, cues.relatives, [cues.and, cues.since]];
  const tells = (index: number) => isAmong(words[index + 1] ?? '', [cues.prepositions, cues.particles]);
  const ends = (word: string, index: number) =>
    index > 0 &&
    (index === verb ||
      isAmong(word, lists) ||
      // "weekends once a month"
      (cues.adverbs.includes(word) && cues.indefinite.includes(words[index + 1] ?? '')) ||
      // "girls dropping out"
      (endsWith(word, cues.activityEnding) &&
        (tells(index) || isOpening(words[index + 1] ?? '', cues)) &&
        isPlural(words[index - 1]!, cues)) ||
      // "parcels sent out without labels"
      (isPlural(words[index - 1]!, cues) && cues.gate?.sure?.doneTo.verbs.includes(word) === true) ||
      // "the shop opening in May", not "the grand opening"
      (cues.comings.includes(word) && tells(index)));
  const at = words.findIndex(ends);
  const whole = at < 0 ? words.length : at;
  // "residents still ring the old number"
  const isAside = isAmong(words[whole - 1] ?? '', [cues.never, cues.adverbs, cues.nowadays]);
  const end = whole === verb && whole > 1 && isAside ? whole - 1 : whole;
  // "parents late for pick-up": what stands behind the noun describes it.
  const isBehind = end > 1 && cues.predicates.adjectives.includes(words[end - 1]!);
  return { head: words[isBehind ? end - 2 : end - 1] ?? '', end };
}

/**
 * "company van" becomes "the company van": what was talked about is known to both; "step-free entrance", spoken of for
 * the first time, "a step-free entrance". Plurals, names, and nouns that are not counted stay bare; so does everything
 * in a language without articles.
 *
 * @param verb - index of the main verb, -1 where there is none
 */
export function withArticle(text: string, verb: number, cues: NoteCues, isKnown: boolean): string {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (cues.article === '' || cues.determiners.includes(first) || cues.pronouns.includes(first)) return text;
  if (cues.questionWords.includes(first) || cues.quantities.includes(first)) return text;
  const [, second = ''] = words;
  // "closing the warehouse and what comes after it"
  if (endsWith(first, cues.activityEnding) && cues.determiners.includes(second)) return text;
  // "only one driver in three stops", "design and print sit apart"
  const isAmount = isCount(second, cues) || cues.indefinite.includes(second);
  if (verb >= 0 && cues.negations.includes(first) && isAmount) return text;
  if (verb === 3 && second === cues.and) return text;
  if (words.some((word) => cues.versus.includes(word) || word === cues.or)) return text;
  // "SCD2 in the billing table"
  if (verb < 0 && isAcronym(text.split(' ')[0]!) && cues.prepositions.includes(words[1] ?? '')) return text;
  // "9 people in the team": those spoken of; "3 numbers per show" is a rate.
  const isRate = words.slice(1, -1).includes(cues.per);
  if (isCount(first, cues) && !/^\d+-\p{L}/u.test(first))
    return isKnown && words.length > 1 && verb < 0 && !isRate ? `${cues.article} ${text}` : text;
  // "about 3 percent of valves", "roughly one in five parcels"
  const { amount, one } = cues.shares ?? {};
  if (amount?.test(text) || one?.test(text)) return text;
  if (cues.loans.includes(text.toLowerCase())) return text;
  if (cues.definite.includes(first)) return `${cues.article} ${text}`;
  // "next intake", not "next year"
  const { seasons, partsOfDay, days } = cues.moments;
  const isWhen = isAmong(second, [cues.durations, cues.perUnits, cues.spans, seasons, partsOfDay, days]);
  const isDay = isWhen || isAmong(second, [cues.capitalized, cues.months]);
  if (verb > 1 && cues.times.includes(first)) return isDay ? text : `${cues.article} ${text}`;
  // "HACCP"
  if (/^\p{Lu}+$|^["“]/u.test(text)) return text;
  // A name, or what belongs to one: "Nordwind's depot", "Friday deliveries", "dr. Smith".
  const isOfEvent = opensWithEvent(text, cues) && /\s\p{Ll}+$/u.test(text);
  const isName = /^\p{Lu}\p{Ll}/u.test(text) || /['’]s$|\.$/.test(text.split(' ')[0]!);
  if (isName && !isOfEvent) return text;
  // "search and rescue"
  if (isKnown && verb < 0 && words.length === 3 && words[1] === cues.and) return text;
  // Of a list the first is told of first: "live captions, one speaker at a time".
  const isList = text.includes(', ') && words.includes(cues.and);
  const [item = ''] = isKnown && !isList ? [text] : text.split(', ');
  const { head, end } = headOf(item === text ? words : wordsOf(item), verb, cues);
  if (isKnown) return words[end] === cues.of || !isMass(head, cues) ? `${cues.article} ${text}` : text;
  return isMass(head, cues) ? text : withIndefinite(text, cues);
}

/** "an MOT tester", "a UKAS audit", "a NEBOSH course", "an 8-week rota": the article goes by the sound. */
export function withIndefinite(
  text: string,
  { indefinite: [beforeConsonant, beforeVowel] }: NoteCues,
): string {
  return `${soundsLikeVowel(text.split(' ')[0]!) ? beforeVowel : beforeConsonant} ${text}`;
}

function soundsLikeVowel(word: string): boolean {
  const [, initials] = /^(\p{Lu}+)(?!\p{Ll})/u.exec(word) ?? [];
  // Four letters and more that can be spoken as a word are: "NEBOSH", not "MRTPI".
  const isWord = initials !== undefined && /^[B-DF-HJ-NP-TV-Z][AEIOU].{2}/.test(initials);
  if (initials !== undefined && !isWord) return /^[AEFHILMNORSX]/.test(initials);
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d)|18\d\d(?!\d))/.test(word);
  // "x-ray", "e-bike", "u-bend"
  if (/^\p{L}-/u.test(word)) return /^[aefhilmnorsx]/i.test(word);
  if (/^(?:uni(?![nm])|us[eu]|ut[ei]|eu|one?(?:$|-)|once)/i.test(word)) return false;
  return /^(?:[aeiou]|hour|honou?r|honest|heir)/i.test(word);
}

/** "HACCP", "SCD2" */
function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
}
