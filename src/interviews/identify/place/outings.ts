import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { isGivenName } from '../people/name-words.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';
import { letter } from './streets.js';

const word = `\\p{Lu}${letter}{0,25}`;
const area = `${word}(?: ${word}){0,2}`;
/** "at Moss & Bean (Northern Quarter)", "chez Prune, canal Saint-Martin": a house whose quarter is told. */
const house = new RegExp(
  `(?<=(?<!\\p{L})(?:[Aa]t|[Bb]eim?|[Ii]m|[Cc]hez|[Aa]u|[Ee]n|[Dd]i) )${word}(?: (?:& )?${word}){0,3}(?: \\(${area}\\)|, (?:\\p{Ll}{3,8} )?${area}| (?:am|an der|on|in) ${area})`,
  'gu',
);
const mostLooks = 40;

const rulesOf = perCues(({ place, time, people }: Cues) => ({
  outing: finder(place.outings, ''),
  none: finder([...place.online, ...time.weekdays, ...people.honorifics], ''),
}));

/**
 * A café and the like that is known by its name alone: "coffee on Tuesday, 9am at Ritual, Deansgate".
 *
 * @param isTimed - whether a time stands right before a position
 */
export function outingPlace(
  { text, plain, cues }: ReadText,
  isTimed: (start: number) => boolean,
): TextRange | undefined {
  const { outing, none } = rulesOf(cues);
  if (!outing.test(plain)) return undefined;
  let looks = 0;
  for (const { index: start, 0: name } of matches(text, house)) {
    if (++looks > mostLooks) return undefined;
    const end = start + name.length;
    const first = /^[^\s,]+/.exec(plain.slice(start, end))![0];
    // "coffee at 10 chez Sarah, Head of People"
    if (isTimed(start) && !none.test(plain.slice(start, end)) && !isGivenName(first)) return { start, end };
  }
  return undefined;
}
