import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { InterviewSetting } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { readTimes } from '../time/times.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';
import type { Found } from './found.js';

const mediaOf = perCues(({ settings, place }: Cues) => ({
  media: Object.entries(settings).map(
    ([setting, words]) => [setting as InterviewSetting, finder(words)] as const,
  ),
  contact: finder(place.contact, ''),
}));

/** What a match of the words for a medium adds. */
const weights: Readonly<Record<InterviewSetting, number>> = {
  recorded: 5,
  video: 2,
  phone: 2,
  'in-person': 1,
  chat: 1,
};

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
  const { media, contact } = mediaOf(cues);
  // Where the time is told, the place is told too.
  const timed = new Set(readTimes(read).map(({ start }) => sentenceAt(read, start)[0]));
  for (const [setting, words] of media) {
    const isCall = setting === 'phone' || setting === 'chat';
    let besideTime = 0;
    const seen = new Set<string>();
    let first: TextRange | undefined;
    let looks = 0;
    for (const match of matches(plain, words)) {
      if (++looks > 30) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const standing = standingAt(read, start, end);
      const [from, to] = sentenceAt(read, start);
      // "I have already sent the entry: Thursday 10:00, Zoom" is still to come; "as discussed by phone" is not.
      if (standing === 'later' || (standing === 'past' && (isCall || !timed.has(from)))) continue;
      if (timed.has(from)) besideTime = 2;
      // "Decisions go out by phone", "questions? Call me"
      else if (isCall && contact.test(plain.slice(Math.max(from, start - 150), Math.min(to, end + 80))))
        continue;
      first ??= { start, end };
      seen.add(match[0]);
    }
    const extra = setting === 'video' && meeting ? 4 : setting === 'in-person' && location ? 2 : 0;
    const range =
      setting === 'video' ? (meeting ?? first) : (first ?? (setting === 'in-person' ? location : undefined));
    if (range) told(setting, range, weights[setting] * Math.min(seen.size, 3) + extra + besideTime);
  }
  return best;
}
