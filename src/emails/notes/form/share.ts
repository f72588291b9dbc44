import { mayBeVerb, opensRest } from '../clause.js';
import type { NoteCues } from '../cues.js';
import { isAmong } from '../lookup.js';
import { isPlural, wordsOf } from '../nouns.js';
import { isThirdPerson, isVerb } from '../verbs.js';
import { found, type Answer, type Noted } from './noted.js';

/** Most words of what a part is a part of. */
const longest = 5;

/** "about 3 percent of valves never come back", "one weld in nine fails the test": what a part of them does. */
export function asShare({ text, words, kind, cues }: Noted): Answer {
  const { amount, one } = cues.shares ?? {};
  if (kind !== 'point' || amount === undefined || one === undefined || text.includes(',')) return undefined;
  const ofOne = one.exec(text)?.[0];
  const share = ofOne ?? amount.exec(text)?.[0];
  if (share === undefined) return undefined;
  const begun = wordsOf(share).length;
  const verb = ofOne === undefined ? verbOfMany(words, begun, cues) : verbOfOne(words, begun, cues);
  return verb > 0 ? found('clause', verb) : undefined;
}

/** "… of our visitors never come back", "… of tenants vote" */
function verbOfMany(words: readonly string[], begun: number, cues: NoteCues): number {
  return words.findIndex((word, index) => {
    const [before = '', next = ''] = [words[index - 1], words[index + 1]];
    if (index <= begun || index > begun + longest || goesOnFrom(words.slice(begun, index), cues))
      return false;
    if (isOften(word, cues)) return mayBeVerb(next, cues);
    const isAct = mayBeVerb(word, cues) && !isPlural(word, cues) && isPlural(before, cues);
    // "half of our visitors leave early", "a third of tenants skip rent"
    return isAct && (next === '' || opensRest(next, cues) || isPlain(word, cues));
  });
}

/** "one weld in nine fails", "one in five parcels comes back": behind one of many a word in this form is no plural. */
function verbOfOne(words: readonly string[], begun: number, cues: NoteCues): number {
  const at = words.findIndex((word, index) => index >= begun && isOften(word, cues));
  if (at > 0 && at < begun + 3) return at;
  return words.findIndex(
    (word, index) =>
      index >= begun &&
      index < begun + 3 &&
      isPlural(word, cues) &&
      (isThirdPerson(word, cues) || cues.clauseVerbs.includes(word) || mayBeVerb(word, cues)) &&
      // "one in five night calls"
      words[index + 1] !== undefined,
  );
}

function isOften(word: string, cues: NoteCues): boolean {
  return isAmong(word, [cues.never, cues.gate?.sure?.onlys ?? []]);
}

/** A verb that takes its object without an article, and is hardly ever a noun. */
function isPlain(word: string, cues: NoteCues): boolean {
  return (
    (isVerb(word, cues) || cues.pluralClauseVerbs.includes(word)) && !cues.mostlyNouns.includes(`${word}s`)
  );
}

/** "half of the people who rent": what a side clause, or a list, does is another matter. */
function goesOnFrom(words: readonly string[], cues: NoteCues): boolean {
  return words.some((word) => isAmong(word, [cues.relatives, cues.questionWords, [cues.and]]));
}
