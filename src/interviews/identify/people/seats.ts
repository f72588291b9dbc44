import { leaningOf, type Learned } from '../../../text/leaning-table.js';
import { seatBias, seatLeanings, seatUnit } from '../../cues/seat-leanings.js';

const learned: Learned = { bias: seatBias, unit: seatUnit, leanings: seatLeanings };

/**
 * Leaning above which somebody sits there, in hundredths of the log odds: whom nobody expects is worse than one less. Where
 * words speak plainly against it, more must speak for it.
 */
const sits = { usually: 50, against: 260, past: 500 };

/** Whether somebody with these features sits in the interview, by what was learned from labeled messages. */
export function sitsThere(features: readonly string[]): boolean {
  return leaningOf(features, learned).sums[0]! > leastLeaning(features);
}

/** How much must speak for somebody with these features, in the same unit. */
export function leastLeaning(features: readonly string[]): number {
  return isOfPastTalk(features) ? sits.past : isSpokenAgainst(features) ? sits.against : sits.usually;
}

/** "As discussed with Sarah (HR), you will meet …": HR has had its talk, and nothing says that Sarah comes again. */
function isOfPastTalk(features: readonly string[]): boolean {
  return (
    ['=other title hr', '=sign past'].every((each) => features.includes(each)) &&
    !features.includes('=sign now')
  );
}

const against = /^=sign (?:isNot|isNotAfter|past|later|provided|others|heads)$/;

/** "I will not be on the call"; "please contact Lena Vogt" of somebody of whom nothing else is said. */
function isSpokenAgainst(features: readonly string[]): boolean {
  if (features.some((each) => /^=(?:me|self) /.test(each)))
    return features.some((each) => /^=(?:me|self) talks no$/.test(each));
  const signs = features.filter((each) => each.startsWith('=sign '));
  return signs.length > 0 && signs.every((sign) => against.test(sign));
}
