import { isAmong } from '../lookup.js';
import { endsWith, isMass, isPlural } from '../nouns.js';
import { found, type Answer, type Noted } from './noted.js';

/**
 * "The humidity swings in the east gallery", "the winter runs to Yellowknife": what may be a noun of two words, and is not
 * written like a sentence; told as a thing it holds either way.
 */
export function asCompound({ text, words, kind, isTold, isWritten, cues }: Noted): Answer {
  const [first = '', noun = '', word = '', next = '', ...rest] = words;
  const isOther = kind !== 'point' || cues.article === '' || isTold || isWritten || text.includes(',');
  if (isOther || !cues.determiners.includes(first) || cues.habits.includes(first)) return undefined;
  const { seasons, partsOfDay, days } = cues.moments;
  const isMoment = isAmong(noun, [seasons, partsOfDay, days]);
  const isUncounted = isMass(noun, cues) && !isPlural(noun, cues) && !endsWith(noun, cues.activityEnding);
  const isOfVerb = isAmong(word, [cues.clauseVerbs, isMoment ? [] : cues.articleClauseVerbs]);
  const isNoun = cues.gate?.sound?.nouns.test(word) === true || cues.eitherVerbs.includes(word.slice(0, -1));
  const acts = rest.some((each) => isAmong(each, [cues.finiteVerbs, cues.pronouns, cues.whens, cues.habits]));
  return (isMoment || (isUncounted && !cues.groups.includes(noun))) &&
    isPlural(word, cues) &&
    isNoun &&
    !isOfVerb &&
    cues.prepositions.includes(next) &&
    !cues.particles.includes(next) &&
    rest.length > 0 &&
    !acts
    ? found('topic')
    : undefined;
}
