import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { headOf, isMass, isOpening } from './nouns.js';
import { isNumeral } from './topic.js';
import { isPast, mayPrecedeNoun } from './verbs.js';

/** "reduce damage", "cut the waiting time", "train drivers on nights"; not "cover letters" or "work from home". */
export function isTask(words: readonly string[], cues: NoteCues): boolean {
  const [first = '', second = '', third = ''] = words;
  // "lead times of nine weeks"
  if (cues.nounPairs?.includes(`${first} ${second}`)) return false;
  // "pick errors on the night shift"
  if (cues.compounds?.firsts.includes(first) && cues.compounds.heads.includes(second)) return false;
  if (isVersionOf(words, cues)) return false;
  // "reach test"
  if (cues.taskVerbs.includes(first) || isActiveVerb(first, cues))
    return second !== '' && (third !== '' || isMass(second, cues));
  if (cues.determiners.includes(second) && !cues.habits.includes(second)) return isPlainVerb(first, cues);
  if (!cues.nounVerbs.includes(first)) return false;
  // "draw 10 flash sheets"
  return isNumeral(second, cues)
    ? third !== '' && !cues.hours.includes(third)
    : isMass(second, cues) && cues.prepositions.includes(third);
}

/** What stands right before an article is a verb: "finish my apprenticeship"; not "visited the dock", "half the team". */
export function isPlainVerb(word: string, cues: NoteCues): boolean {
  const isOther = mayPrecedeNoun(word, cues) || isOpening(word, cues) || cues.pronouns.includes(word);
  const isAdverb = cues.adverbs.includes(word) || (cues.pastEnding !== '' && word.endsWith('ly'));
  const isFinite = isPast(word, cues) && !cues.nounVerbs.includes(word);
  return !isOther && !isAdverb && !isFinite && !isMass(word, cues);
}

/** "react 19 migration", "express 4 to 5 upgrade": a name with its number; one does something to 19 of them, not to one. */
export function isVersionOf(words: readonly string[], cues: NoteCues): boolean {
  const [, number = '', next = ''] = words;
  const { head, end } = headOf(words, -1, cues);
  const at = next === cues.to && /^\d/.test(words[3] ?? '') ? 4 : 2;
  const noun = at === 2 ? (end > 2 ? head : '') : (words[at] ?? '');
  return /^\d[\d.]*$/.test(number) && cues.moves.includes(noun);
}
