import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { endsWith, isMass, isOpening, isPlural, wordsOf } from './nouns.js';
import { isKnownPast, isPast, isRegularPast } from './verbs.js';

/** Whether a text begins with a past form, as an account of oneself without "I" does. */
export function startsInPast(text: string, cues: NoteCues): boolean {
  const [first = '', second = ''] = wordsOf(text);
  if (cues.bothTenses.includes(first) && isObjectAhead(second, cues)) return true;
  return isPast(first, cues) || (cues.pastEnding !== '' && first.endsWith('ly') && isPast(second, cues));
}

/** "I built …", "built the …", "reduced scrap …", "worked in …": not "certified in ALS" or "motivated", which describe. */
export function isAccount([first = '', second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  if (first.split(/['’]/)[0] === cues.self.toLowerCase()) return second !== '';
  if (cues.bothTenses.includes(first) && isObjectAhead(second, cues)) return true;
  if (cues.pastEnding !== '' && cues.ofBoth.includes(first)) return isPast(second, cues);
  if (cues.pastEnding !== '' && first.endsWith('ly')) return startsInPast(`${second} ${third}`, cues);
  if (cues.describing.includes(first) && !isOpening(second, cues) && !isMass(second, cues)) return false;
  const isKnown = isKnownPast(first, cues) && (second !== '' || first.length > 5);
  if (third !== '' && isRegularPast(first, cues) && !cues.describing.includes(first)) return true;
  const tells =
    isOpening(second, cues) ||
    cues.particles.includes(second) ||
    (isMass(second, cues) && !cues.prepositions.includes(second));
  return isKnown || ((tells || isPast(second, cues)) && isRegularPast(first, cues));
}

/** "the pattern", "level 3": what was split. */
function isObjectAhead(word: string, cues: NoteCues): boolean {
  return isOpening(word, cues) || cues.numbered.includes(word);
}

/** Where "I" stands in "at the Oulu dairy I kept a log": behind a place, and before a past form; 0 where it does not. */
export function opensWithPlace(words: readonly string[], cues: NoteCues): number {
  if (!cues.prepositions.includes(words[0] ?? '') || cues.pastEnding === '') return 0;
  const at = words.findIndex((word) => word === cues.self.toLowerCase() || cues.ofBoth.includes(word));
  return at > 1 && at < 7 && isPast(words[at + 1] ?? '', cues) ? at : 0;
}

/** Where the verb stands in "at my last clinic the waiting list fell to 5 weeks": behind a place or a time of one's own; 0 where there is none. */
export function toldOfPlace(words: readonly string[], cues: NoteCues): number {
  const [first = '', second = ''] = words;
  // "at Marsh Lane my team went from 62 to 91%"
  const owners = [cues.own, cues.proof?.ours[0]];
  const own = second === cues.own ? 1 : words.slice(0, 7).findIndex((word) => owners.includes(word));
  const isOwn = cues.prepositions.includes(first) && own > 0 && cues.plainSelf !== undefined;
  const at = isOwn
    ? words.findIndex(
        (word, index) =>
          index > Math.max(3, own + 1) &&
          (isAmong(word, [cues.plainSelf!.turned, cues.changing]) || isFigured(words, index, cues)),
      )
    : 0;
  const [verb = '', next = ''] = words.slice(at);
  // "fell by a third", "doubled"; not "the lights went out"
  const lists = [cues.proof?.directions ?? [], cues.whereFrom];
  const isTurn =
    isAmong(next, [...lists, [cues.by, cues.to]]) || /^\d/.test(next) || isFigured(words, at, cues);
  const isAlone = isRegularPast(verb, cues) && !cues.particles.includes(next);
  // "cut returns from 8 to 3%"
  const isChange = cues.changing.includes(verb) && (isPlural(next, cues) || isOpening(next, cues));
  const before = words.slice(1, at);
  const isOther =
    !(isTurn || isAlone || isChange) ||
    before.some((word) => isAmong(word, [cues.pronouns, cues.relatives, [cues.and]]));
  return at > 0 && !isOther ? at : 0;
}

/** "my fail rate was under 2%": a figure stands behind the verb, or behind how near it is. */
function isFigured(words: readonly string[], at: number, cues: NoteCues): boolean {
  const [verb = '', next = '', figure = ''] = words.slice(at);
  return (
    cues.copulas.includes(verb) &&
    (/^\d/.test(next) || (cues.prepositions.includes(next) && /^\d/.test(figure)))
  );
}

/** "cut fines at the Yuma branch, loans +38%", "done lifts on the tower no drops": more is tacked on than one account. */
export function isTacked(text: string, cues: NoteCues): boolean {
  if (cues.article === '') return false;
  const words = wordsOf(text);
  const isNo = (word: string, index: number) =>
    index > 3 &&
    index > words.length - 4 &&
    (cues.noMore.startsWith(`${word} `) || isNeverBehindSpan(words, index, cues)) &&
    !isAmong(words[index - 1]!, [cues.prepositions, [cues.and]]) &&
    !isPast(words[index - 1]!, cues);
  if (/\s[+-]\d/.test(text) || words.some(isNo)) return true;
  const parts = text.split(/,\s/).slice(1).map(wordsOf);
  if (parts.some((part) => part.includes(cues.and))) return false;
  const joints = [cues.prepositions, cues.relatives, cues.adverbs, cues.turns, cues.pastVerbs];
  return parts.some(
    ([first = '', ...rest]) =>
      isMoved([first, ...rest], cues) ||
      (!isAmong(first, joints) && !isPast(first, cues) && !endsWith(first, cues.activityEnding)),
  );
}

/** "sorted parcels 2 years never lost one": a second account begins. */
export function isNeverBehindSpan(words: readonly string[], index: number, cues: NoteCues): boolean {
  return cues.never.includes(words[index]!) && cues.durations.includes(words[index - 1] ?? '');
}

/** "dropped calls down from 3 to 1": calls that were dropped, and no deed. */
export function isMoved([, noun = '', next = '']: readonly string[], cues: NoteCues): boolean {
  return isPlural(noun, cues) && cues.predicates.moves.includes(next);
}
