/** Labeled messages as they look to one who has not seen them. */
import { openMessages } from './open-messages.js';
import { learnSeats, sitsBy } from './seats.js';
import { sourceParts } from './source-parts.js';

/** So many parts the sets are dealt to. Who sits there is read in each by what was learned from the others. */
const parts = 5;
/** Sets in which more messages mislead on purpose than anybody gets: each counts half. */
const misleading = ['invitations-fourteenth'];

const { readThread, readWeighable } = await sourceParts(
  'interviews/identify',
  {
    'thread.ts': ['readThread'],
    'verdict/weigh.ts': ['readWeighable'],
  },
  {
    'src/interviews/identify/people/seats.ts':
      'export const sitsThere = (features) => globalThis.sitsThere(features);',
  },
);

/**
 * @typedef {{ ids: string[], verdict: string, weight: number }} Message what shows who holds the interview, who does, and how
 *   much the message counts
 */

/**
 * The messages of the sets that are learned from.
 *
 * @param {readonly string[]} sets
 * @returns {Message[]}
 */
export function messagesOf(sets) {
  return Array.from({ length: parts }, (_, part) => {
    const own = sets.filter((_set, at) => at % parts === part);
    return readBy(
      own,
      sets.filter((set) => !own.includes(set)),
    );
  }).flat();
}

/**
 * @param {readonly string[]} sets
 * @param {readonly string[]} others who sits there is learned from
 * @returns {Message[]}
 */
export function readBy(sets, others) {
  Object.assign(globalThis, { sitsThere: sitsBy(learnSeats(others)) });
  return sets.flatMap((set) =>
    openMessages(set).map(({ text, receivedAt, timeZone, expected }) => {
      const received = receivedAt === undefined ? undefined : Date.parse(receivedAt);
      const { features } = readWeighable(readThread(text, { received, timeZone }));
      return { ids: features, verdict: expected.verdict, weight: misleading.includes(set) ? 0.5 : 1 };
    }),
  );
}
