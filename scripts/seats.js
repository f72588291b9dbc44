/** Who sits in an interview, as it is learned from labeled messages. */
import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { root } from './doors.js';
import { kindOf, learnKept, packed, partsOf } from './learn.js';
import { openMessages } from './open-messages.js';
import { sourceParts } from './source-parts.js';

const rounds = 20;
/** How many features are kept. */
const kept = 24_000;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 4, least: 1, most: 16 };

/** The file that is written. */
export const seatsFile = 'src/interviews/cues/seat-leanings.ts';

const { readThread, readCandidates, sameName, leastLeaning } = await sourceParts('interviews/identify', {
  'thread.ts': ['readThread'],
  'people/candidates.ts': ['readCandidates'],
  'people/same-name.ts': ['sameName'],
  'people/seats.ts': ['leastLeaning'],
});

/**
 * Everybody whom the messages of a set name.
 *
 * @param {string} set
 * @returns {{ ids: string[], sits: boolean }[]}
 */
export function candidatesOf(set) {
  return openMessages(set)
    .filter(({ expected }) => expected.verdict !== 'none')
    .flatMap(({ text, expected }) => {
      const { parts, readers, firms } = readThread(text, {});
      return parts.flatMap((/** @type {any} */ part) => {
        const { persons, sender } = readCandidates(part, readers, firms);
        return persons.map((/** @type {any} */ { mentions, writes, features }) => {
          const names = mentions.map((/** @type {any} */ { name }) => name.text);
          const known = writes ? [...names, sender.name] : names;
          const sits = expected.interviewers.some((/** @type {any} */ { name }) =>
            known.some((/** @type {string} */ each) => sameName(each, name, part.body.cues)),
          );
          return { ids: features, sits };
        });
      });
    });
}

/** One reading is that somebody sits there; the other, that they do not, is what weighs nothing. @param {readonly string[]} sets */
export function learnSeats(sets) {
  const people = sets.flatMap(candidatesOf);
  return learnKept(
    people.map(({ ids, sits }) => ({ ids, truth: Float64Array.from(sits ? [1, 0] : [0, 1]) })),
    [[0], []],
    { rounds, kept: [kept] },
  );
}

/**
 * Whether somebody with these features sits there.
 *
 * @param {ReturnType<typeof learnSeats>} model
 */
export function sitsBy({ bias, learned }) {
  const byFeature = new Map(learned.map(({ feature, weights }) => [feature, weights[0] ?? 0]));
  return (/** @type {readonly string[]} */ features) => {
    const known = features.filter((feature) => byFeature.has(feature));
    const parts = partsOf(known);
    const sum = known.reduce(
      (total, feature) => total + (byFeature.get(feature) ?? 0) * (parts.get(kindOf(feature)) ?? 0),
      0,
    );
    return 100 * ((bias[0] ?? 0) + sum) > leastLeaning(features);
  };
}

/**
 * The text of the file.
 *
 * @param {ReturnType<typeof learnSeats>} model
 */
export async function seatsText({ bias, learned }) {
  const text = `import type { PackedLeanings } from '../../text/leaning-table.js';

/** Written by \`node scripts/lean-seats.js\`; do not edit by hand. */

/** How somebody leans to sitting there of whom nothing is known, in hundredths of the log odds. */
export const seatBias: readonly number[] = ${JSON.stringify([...bias].map((each) => Math.round(100 * each)))};

/** How many hundredths a leaning of one is worth. */
export const seatUnit = ${100 / written.scale};

/** How much each leans. */
export const seatLeanings: PackedLeanings = ${JSON.stringify(packed(learned, written))};
`;
  return format(text, { ...(await resolveConfig(join(root, seatsFile))), filepath: seatsFile });
}
