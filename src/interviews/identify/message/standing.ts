import { matches } from '../../../text/match.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { plainAfter, plainBefore, type ReadText } from './sentences.js';

/** Whether words speak of this meeting or its second part, of what is over, or of what comes only later or perhaps. */
export type Standing = 'now' | 'then' | 'past' | 'later';

const standingWords = perCues(({ standing, people }) => ({
  now: finder(standing.now),
  past: finder(standing.past),
  later: finder(standing.later),
  then: finder(standing.then),
  provided: finder(standing.provided, ''),
  over: finder(standing.over, ''),
  follows: finder(standing.follows, ''),
  // "Instead of a phone screen, we …": what follows speaks of something else.
  negation: new RegExp(`(?<![a-z])${anyOf(standing.negations)}(?: [^\\s,;:.]{1,20}){0,2} $`),
  turns: new RegExp(
    `,? (?:- )?(?<=, |- )(?:${anyOf(standing.subjects)}(?![a-z])|${anyOf(people.honorifics)}\\.? )`,
    'g',
  ),
}));

/** Of what the sentence speaks at a position: the nearest words before decide, then those after that say it is over. */
export function standingAt(read: ReadText, start: number, end = start): Standing | undefined {
  const words = standingWords(read.cues);
  const clause = plainAfter(read, end, 60).replace(/^([^,;]{0,60}).*$/s, '$1');
  if (words.over.test(clause)) return 'past';
  if (words.follows.test(clause)) return 'later';
  const before = plainBefore(read, start, 200);
  if (words.negation.test(before)) return 'past';
  if (isProvided(read, start) || headsLaterList(read, start, words.later)) return 'later';
  let best: Standing | undefined;
  let bestEnd = -1;
  const upTo = before + read.plain.slice(start, start + 16);
  const turn = [...matches(upTo, words.turns)].findLast(({ index }) => index < before.length)?.index ?? -1;
  for (const kind of ['past', 'later', 'then', 'now'] as const) {
    for (const match of matches(before, words[kind])) {
      const at = match.index + match[0].length;
      if (at > bestEnd && (kind === 'now' || at > turn)) [best, bestEnd] = [kind, at];
    }
  }
  return best;
}

/** Whether the sentence speaks, up to a position, of what comes only if this meeting goes well. */
export function isProvided(read: ReadText, start: number): boolean {
  return standingWords(read.cues).provided.test(plainBefore(read, start, 200));
}

/** Whether a position stands in a list under a line such as "Our process is as follows:". */
function headsLaterList({ plain }: ReadText, position: number, later: RegExp): boolean {
  const lineStart = plain.lastIndexOf('\n', position - 1) + 1;
  if (!/^[-*]? ?(?:\d{1,2}[.)] )?/.exec(plain.slice(lineStart, lineStart + 8))?.[0]) return false;
  let end = lineStart - 1;
  for (let up = 0; up < 8 && end > 0; up++) {
    const start = plain.lastIndexOf('\n', end - 1) + 1;
    const above = plain.slice(start, end).trim();
    if (above.endsWith(':')) return [...matches(above, later)].length > 0;
    if (above.length > 100) return false;
    end = start - 1;
  }
  return false;
}
