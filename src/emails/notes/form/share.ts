import { joins, mayBeVerb, opensRest } from '../clause.js';
import { isAmong } from '../lookup.js';
import { isPlural, wordsOf } from '../nouns.js';
import { isVerb } from '../verbs.js';
import { found, type Answer, type Noted } from './noted.js';

/** Most words of what a part is a part of. */
const longest = 5;

/** "about 3 percent of valves never come back", "one weld in nine fails the test": what a part of them does. */
export function asShare({ text, words, kind, cues }: Noted): Answer {
  const { amount, one } = cues.shares ?? {};
  if (kind !== 'point' || text.includes(',')) return undefined;
  const isOne = one?.test(text) === true;
  const share = (isOne ? one : amount)?.exec(text)?.[0];
  if (share === undefined) return undefined;
  const begun = wordsOf(share).length + (isOne ? 0 : 1);
  const verb = words.findIndex((word, index) => {
    const [before = '', next = ''] = [words[index - 1], words[index + 1]];
    // "half of the people who rent": what a side clause, or a list, does is another matter.
    const isFar = index > begun + longest || words.slice(begun, index).some((each) => joins(each, cues));
    if (index < begun || isFar) return false;
    if (isAmong(word, [cues.never, cues.gate?.sure?.onlys ?? []])) return mayBeVerb(next, cues);
    if (!mayBeVerb(word, cues) || isPlural(word, cues) !== isOne) return false;
    // "one in five night calls"; behind one of many the form shows the verb.
    if (isOne) return next !== '';
    // "a third of tenants skip rent"
    const isPlain = isVerb(word, cues) || cues.pluralClauseVerbs.includes(word);
    return isPlural(before, cues) && (next === '' || opensRest(next, cues) || isPlain);
  });
  return verb > 0 ? found('clause', verb) : undefined;
}
