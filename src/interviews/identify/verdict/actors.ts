import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { hasHrWord } from '../people/family.js';
import { readTitled } from '../people/titled.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';

/** Which sides unnamed people show, and how much speaks for each. */
export interface Actors {
  readonly hr: number;
  readonly user: number;
  /** Somebody of HR without a name is there beside somebody with one. */
  readonly beside: boolean;
  /** Where in the text of the body unnamed people show a side. */
  readonly ranges: readonly TextRange[];
}

const rulesOf = perCues(({ people }: Cues) => ({
  hr: finder(people.hrActors),
  user: finder(people.userActors),
  both: finder(people.both),
  beside: new RegExp(
    `^[,)]? ?(?:${anyOf(people.and)}) (?:(?:${anyOf(people.articles)}) )?${anyOf(people.hrActors)}(?![a-z])`,
  ),
}));
const mostHits = 30;
const enoughRanges = 3;

/**
 * Unnamed people of each side that the text says will be there.
 *
 * @param spans - where the text names people
 */
export function readActors(body: ReadText, spans: readonly TextRange[]): Actors {
  const { hr, user, both, beside } = rulesOf(body.cues);
  const each = countActors(body, both);
  const [ofHr, ofUser] = [countActors(body, hr), countActors(body, user)];
  const titled = readTitled(body, spans);
  const weight = (family: InterviewFamily) =>
    10 * (each.hr + each.user) +
    (titled.labels.has(family) ? 10 : 0) +
    (titled.met.has(family) ? (titled.met.size > 1 ? 10 : 3) : 0);
  const ranges = [...each.ranges.slice(0, enoughRanges), ...titled.ranges];
  const missing = Math.max(0, enoughRanges - ranges.length);
  return {
    hr: ofHr.hr + ofHr.user + ofUser.hr + weight('hr'),
    user: ofUser.user + weight('user'),
    // "Dr. Khan and a member of our People team": HR goes on the list of those who are named.
    beside: spans.some(({ end }) => beside.test(body.plain.slice(end, end + 80))),
    ranges: [...ranges, ...[...ofHr.ranges, ...ofUser.ranges].slice(0, missing)].slice(0, 4),
  };
}

/** How often words of unnamed people stand in a text, by the side the words behind them show. */
function countActors(
  body: ReadText,
  words: RegExp,
): { readonly hr: number; readonly user: number; readonly ranges: readonly TextRange[] } {
  const score = { hr: 0, user: 0 };
  const ranges: TextRange[] = [];
  let looks = 0;
  for (const { index: start, 0: match } of matches(body.plain, words)) {
    if (++looks > mostHits) break;
    const end = start + match.length;
    const standing = standingAt(body, start, end);
    if (standing === 'past' || standing === 'later') continue;
    // "the recruiting crew" is no crew.
    const [behind] = /^[^,.;:!?()\n]{0,30}/.exec(body.plain.slice(end, end + 30))!;
    const phrase = behind.split(' ').slice(0, 3).join(' ');
    score[hasHrWord(`${match}${phrase}`, body.cues) ? 'hr' : 'user'] += standing === 'now' ? 2 : 1;
    ranges.push({ start, end });
  }
  return { ...score, ranges };
}
