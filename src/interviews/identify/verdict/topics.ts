import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';

const rulesOf = perCues(({ people }: Cues) => ({
  hr: finder(people.hrTopics),
  user: finder(people.userTopics),
}));
const mostHits = 60;

/** How many things the text says will be talked about that HR asks, and that the team asks. */
export function readTopics({ plain, cues }: ReadText): { readonly hr: number; readonly user: number } {
  const { hr, user } = rulesOf(cues);
  const count = (words: RegExp) =>
    new Set([...matches(plain, words)].slice(0, mostHits).map(([word]) => word)).size;
  return { hr: count(hr), user: count(user) };
}
