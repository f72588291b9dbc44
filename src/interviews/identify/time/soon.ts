import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { toIso } from '../../time.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import type { ReadStart } from './start.js';

const rulesOf = perCues(({ time, length, people }: Cues) => ({
  soon: new RegExp(
    `(?<![a-z])(?:${anyOf(time.inTime.before)} (?:${anyOf(time.about)} )?(?<number>\\d{1,2}|${anyOf(Object.keys(length.numbers))}) ?(?:${anyOf(length.minutes)})(?![a-z])|(?<before>\\d{1,2}) ?(?:${anyOf(length.minutes)}) ${anyOf(time.inTime.after)}(?![a-z]))`,
    'g',
  ),
  talks: finder([...people.self, ...people.selfAlone], ''),
}));

/** "Free to talk in 20 mins?": a start counted from the arrival of the message. */
export function readSoon(
  { text, plain, cues, ...rest }: ReadText,
  { received, timeZone }: { readonly received: number | undefined; readonly timeZone: string | undefined },
): ReadStart | undefined {
  if (received === undefined || timeZone === undefined) return undefined;
  const { soon, talks } = rulesOf(cues);
  for (const match of [...matches(plain, soon)].slice(0, 10)) {
    const [from, to] = sentenceAt({ text, plain, cues, ...rest }, match.index);
    if (!talks.test(plain.slice(from, to))) continue;
    const told = match.groups!['number'] ?? match.groups!['before']!;
    const minutes = /^\d/.test(told) ? Number(told) : cues.length.numbers[told];
    if (minutes === undefined || minutes === 0) continue;
    const instant = Math.floor(received / 60_000 + minutes) * 60_000;
    return {
      startsAt: toIso(instant, timeZone),
      timeZone,
      instant,
      parts: 1,
      evidence: [{ start: match.index, end: match.index + match[0].length }],
      warnings: [],
    };
  }
  return undefined;
}
