import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { plainAfter, type ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';

/**
 * What the sender says of sitting in the interview: `alone` counts where nobody else is named, `perhaps` where there is
 * no other sign of anybody.
 */
export type Talks = 'yes' | 'alone' | 'perhaps' | 'no';

const rulesOf = perCues(({ people }: Cues) => {
  const [me, and] = [anyOf(people.me), anyOf(people.and)];
  return {
    self: finder(people.self),
    selfAlone: finder(people.selfAlone),
    selfNot: finder(people.selfNot, ''),
    other: new RegExp(`^(?: [^\\s.!?]{1,16}){0,4} ${anyOf(people.selfOther)}(?![a-z])`),
    first: finder(people.first, ''),
    schedules: finder(people.selfSchedules, ''),
    meBefore: new RegExp(`(?<![a-z])${me}(?: \\([^()]{1,40}\\))?,? ${and} (?:[a-z\\d]{1,14} ){0,3}$`),
    meAfter: new RegExp(`^,? ${and} ${me}(?![a-z])`),
    meInBrackets: new RegExp(`(?<![a-z])(?:${me}) \\(([^()\\n]{2,60})\\)`),
  };
});
const mostLooks = 40;

/** What the sender says of sitting in the interview; `undefined` where they say nothing. */
export function senderTalks(body: ReadText): Talks | undefined {
  const { plain, cues } = body;
  const { self, selfAlone, selfNot, first, schedules } = rulesOf(cues);
  if (selfNot.test(plain)) return 'no';
  if (saysOfThis(body, self)) return 'yes';
  if (saysOfThis(body, selfAlone)) return 'alone';
  return first.test(plain) && !schedules.test(plain) ? 'perhaps' : undefined;
}

/** Whether words of a talk are said of this one, not of another before or after. */
function saysOfThis(body: ReadText, words: RegExp): boolean {
  const { other } = rulesOf(body.cues);
  let looks = 0;
  for (const { index, 0: match } of matches(body.plain, words)) {
    if (++looks > mostLooks) break;
    const standing = standingAt(body, index, index);
    if (standing === 'past' || standing === 'later') continue;
    if (!other.test(plainAfter(body, index + match.length, 44))) return true;
  }
  return false;
}

/** Whether the writer names themself beside somebody: "me and Jens", "Bruno y yo". */
export function isBesideMe({ plain, cues }: ReadText, { start, end }: TextRange): boolean {
  const { meBefore, meAfter } = rulesOf(cues);
  return (
    meBefore.test(plain.slice(Math.max(0, start - 60), start)) || meAfter.test(plain.slice(end, end + 24))
  );
}

/** What the sender is by a bracket behind "me": `me (People & Capability)`. */
export function titleOfMe({ text, plain, cues }: ReadText): string | undefined {
  const match = rulesOf(cues).meInBrackets.exec(plain);
  if (!match) return undefined;
  const end = match.index + match[0].length - 1;
  return text.slice(end - match[1]!.length, end);
}
