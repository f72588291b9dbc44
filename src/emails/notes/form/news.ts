import type { NoteCues } from '../cues.js';
import { isAmong } from '../lookup.js';
import { endsWith } from '../nouns.js';
import { isNumeral } from '../topic.js';

/** "8 patients a day", "every other Friday off": neither those spoken of nor any. */
export function isBareCount(text: string, words: readonly string[], cues: NoteCues): boolean {
  if (cues.article === '' || /^\d+[/-]/.test(text)) return false;
  const lists = [cues.prepositions, cues.relatives, cues.questionWords, [cues.and, cues.per]];
  const isJoint = (word: string) => endsWith(word, cues.activityEnding) || isAmong(word, lists);
  const isHabit = cues.habits.includes(words[0]!) && cues.singularDeterminers.includes(words[0]!);
  return (isNumeral(words[0]!, cues) || isHabit) && words.length > 1 && !words.slice(1, -1).some(isJoint);
}

/** What can stand behind a colon as it was noted: short, of nobody, and without a turn: "no more leaf blowers before 8". */
export function isNews(words: readonly string[], cues: NoteCues): boolean {
  const lists = [cues.pronouns, cues.turns, cues.predicatives, cues.finiteVerbs, cues.auxiliaries];
  const [, ...rest] = words;
  return words.length > 2 && words.length < 9 && !rest.some((word) => isAmong(word, lists));
}
