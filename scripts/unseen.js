/** Labeled messages as they look to one who has not seen them. */
import { openMessages } from './open-messages.js';
import { learnSeats, sitsBy } from './seats.js';
import { sourceParts } from './source-parts.js';

/** So many parts the sets are dealt to. Who sits there is read in each by what was learned from the others. */
const parts = 5;
/** Sets in which more messages mislead on purpose than anybody gets: each counts half. */
const misleading = ['invitations-fourteenth'];

const { readThread, readWeighable, readMeeting, typeFeatures } = await sourceParts(
  'interviews/identify',
  {
    'thread.ts': ['readThread'],
    'verdict/weigh.ts': ['readWeighable'],
    'meeting.ts': ['readMeeting'],
    'verdict/type-features.ts': ['typeFeatures'],
  },
  {
    'src/interviews/identify/people/seats.ts':
      'export const sitsThere = (features) => globalThis.sitsThere(features);',
  },
);

/**
 * @typedef {{ ids: string[], verdict: string, weight: number }} Message what shows who holds the interview, who does, and how
 *   much the message counts
 * @typedef {{ ids: string[], verdict: string, types: string[], set: string, language: string }} Invitation what shows the type
 *   of the interview, and the types that are right
 */

/**
 * The messages of the sets that are learned from.
 *
 * @param {readonly string[]} sets
 * @returns {Message[]}
 */
export function messagesOf(sets) {
  return inParts(sets, readBy);
}

/**
 * Those that invite.
 *
 * @param {readonly string[]} sets
 * @returns {Invitation[]}
 */
export function invitationsOf(sets) {
  return inParts(sets, readInvitationsBy);
}

/**
 * @template Read
 * @param {readonly string[]} sets
 * @param {(own: readonly string[], others: readonly string[]) => Read[]} read
 */
function inParts(sets, read) {
  return Array.from({ length: parts }, (_, part) => {
    const own = sets.filter((_set, at) => at % parts === part);
    return read(
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
  learnFrom(others);
  return sets.flatMap((set) =>
    openMessages(set).map((message) => ({
      ids: readWeighable(threadOf(message)).features,
      verdict: message.expected.verdict,
      weight: misleading.includes(set) ? 0.5 : 1,
    })),
  );
}

/**
 * @param {readonly string[]} sets
 * @param {readonly string[]} others who sits there is learned from
 * @returns {Invitation[]}
 */
export function readInvitationsBy(sets, others) {
  learnFrom(others);
  return sets.flatMap((set) =>
    openMessages(set)
      .filter(({ expected }) => expected.types.length > 0)
      .map((message) => {
        const thread = threadOf(message);
        const { reading } = readWeighable(thread);
        const { verdict, types } = message.expected;
        const ids = reading ? typeFeatures(readMeeting(reading, thread)) : [];
        return { ids, verdict, types, set, language: message.language };
      }),
  );
}

/** @param {readonly string[]} sets */
function learnFrom(sets) {
  Object.assign(globalThis, { sitsThere: sitsBy(learnSeats(sets)) });
}

/** @param {{ text: string, receivedAt?: string, timeZone?: string }} message */
function threadOf({ text, receivedAt, timeZone }) {
  const received = receivedAt === undefined ? undefined : Date.parse(receivedAt);
  return readThread(text, { received, timeZone });
}
