import { likelyVerbIn, mayBeVerb } from './clause.js';
import type { NoteCues } from './cues.js';
import { isCount, isPlural } from './nouns.js';
import { mainVerbAt } from './verbs.js';

/** "only one driver in three follows the route", "too few firms bid for the work": where their verb stands, -1 where they have none. */
export function actOfAmount(words: readonly string[], cues: NoteCues): number {
  const [first = '', second = ''] = words;
  const opens = cues.negations.includes(first);
  if (cues.article === '' || !opens || !isCount(second, cues)) return -1;
  const last = words.length - 1;
  // "just two of the five lifts work"
  const endsActing = isPlural(words[last - 1]!, cues) && !isPlural(words[last]!, cues);
  if (endsActing && last > 3 && mayBeVerb(words[last]!, cues)) return last;
  const known = mainVerbAt(words, cues);
  const likely = likelyVerbIn(words, cues);
  const verb = known < 0 && likely?.isSure === true ? likely.at : known;
  const isAside = words.slice(0, verb).some((word) => cues.pronouns.includes(word));
  return verb > 2 && verb < last && !isAside ? verb : -1;
}
