import type { NoteCues } from './cues.js';
import { endsWith, isMass, isOpening } from './nouns.js';
import { isRegularPast, isVerb } from './verbs.js';

/** "keeping new nurses", "going digital"; not "the opening", nor "calving season", which is a noun. */
export function isActivity(words: readonly string[], cues: NoteCues): boolean {
  const [first = '', second = '', ...rest] = words;
  if (second === '' || !endsWith(first, cues.activityEnding) || isVerb(first, cues)) return false;
  // "dredging contract lapsed in 2023"
  if (isRegularPast(rest[0] ?? '', cues) && cues.prepositions.includes(rest[1] ?? '')) return false;
  // "late-running boats", not "co-planning on Fridays"
  if (first.includes('-') && !isOpening(second, cues) && !cues.prepositions.includes(second)) return false;
  if (cues.determiners.includes(second) || cues.becoming.includes(first)) return true;
  // "waiting to hear", not "the waiting room"
  if (cues.to !== '' && second === cues.to && cues.comings.includes(first)) return true;
  // "cleaning and relining a painting"
  const isPair = second === cues.and && endsWith(rest[0] ?? '', cues.activityEnding);
  if (isPair && isOpening(rest[1] ?? '', cues)) return true;
  if (cues.notActivities.includes(first)) return false;
  // "keeping crew sober"
  const act = first.slice(0, -cues.activityEnding.length);
  if (rest.length > 0 && cues.taskVerbs.includes(act)) return true;
  const isCompound = !isOpening(second, cues) && !cues.prepositions.includes(second) && !isMass(second, cues);
  return !isCompound || rest.length > 1 || (rest.length === 1 && isMass(rest[0]!, cues));
}
