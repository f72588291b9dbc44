import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewSetting } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';
import type { Found } from './found.js';

const mediaOf = perCues(({ settings }: Cues) =>
  Object.entries(settings).map(([setting, words]) => [setting as InterviewSetting, finder(words)] as const),
);

/** The medium that most words speak for; of two the one that is said of this meeting. */
export function readSetting(
  read: ReadText,
  meeting: Found<string> | undefined,
  location: Found<string> | undefined,
): Found<InterviewSetting> | undefined {
  const { plain, cues } = read;
  let best: Found<InterviewSetting> | undefined;
  let bestScore = 0;
  const told = (value: InterviewSetting, range: TextRange, score: number) => {
    if (score > bestScore) [best, bestScore] = [{ value, start: range.start, end: range.end }, score];
  };
  for (const [setting, words] of mediaOf(cues)) {
    const seen = new Set<string>();
    let first: TextRange | undefined;
    let looks = 0;
    for (const match of matches(plain, words)) {
      if (++looks > 30) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const standing = standingAt(read, start, end);
      if (standing === 'past' || standing === 'later') continue;
      first ??= { start, end };
      seen.add(match[0]);
    }
    const extra = setting === 'video' && meeting ? 4 : setting === 'in-person' && location ? 2 : 0;
    const weight = setting === 'recorded' ? 5 : setting === 'video' ? 2 : setting === 'phone' ? 2 : 1;
    const range =
      setting === 'video' ? (meeting ?? first) : (first ?? (setting === 'in-person' ? location : undefined));
    if (range) told(setting, range, weight * Math.min(seen.size, 3) + extra);
  }
  return best;
}
