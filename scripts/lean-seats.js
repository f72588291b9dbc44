/**
 * Writes `src/interviews/cues/seat-leanings.ts`: how much what stands at the name of somebody in a message leans to their
 * sitting in the interview, by logistic regression over the labeled messages that are open to rules and invite. The same
 * messages give the same file. No message of the untouched half or of a set for measuring alone is read. With the names of
 * sets it leaves those out, writes nothing, and prints how the others judge them: `node scripts/lean-seats.js
 * invitations-ninth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { openMessages, openSets } from './open-messages.js';
import { sourceParts } from './source-parts.js';
import { learnKept, packed } from './learn.js';

const rounds = 20;
/** How many features are kept. */
const kept = 8000;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 4, least: 1, most: 16 };

const target = join(root, 'src/interviews/cues/seat-leanings.ts');
const { readThread, readCandidates, sameName } = await sourceParts('interviews/identify', {
  'thread.ts': ['readThread'],
  'people/candidates.ts': ['readCandidates'],
  'people/same-name.ts': ['sameName'],
});
const leftOut = process.argv.slice(2);
/** One reading is that somebody sits there; the other, that they do not, is what weighs nothing. */
const model = learnKept(
  openSets
    .filter((name) => !leftOut.includes(name))
    .flatMap(candidatesOf)
    .map(({ ids, sits }) => ({ ids, truth: Float64Array.from(sits ? [1, 0] : [0, 1]) })),
  [[0], []],
  { rounds, kept },
);
if (leftOut.length === 0) await write();
else for (const name of leftOut) tell(name);

/**
 * Everybody whom the messages of a set name.
 *
 * @param {string} set
 * @returns {{ ids: string[], sits: boolean }[]}
 */
function candidatesOf(set) {
  return openMessages(set)
    .filter(({ expected }) => expected.verdict !== 'none')
    .flatMap(({ text, expected }) => {
      const { parts, readers, firms } = readThread(text, {});
      return parts.flatMap((/** @type {any} */ part) => {
        const { persons, sender } = readCandidates(part, readers, firms);
        return persons.map((/** @type {any} */ { mentions, writes, features }) => {
          const names = [...mentions.map((/** @type {any} */ each) => each.name.text), ...(writes ? [sender.name] : [])];
          const sits = expected.interviewers.some((/** @type {any} */ { name }) =>
            names.some((each) => sameName(each, name, part.body.cues)),
          );
          return { ids: features, sits };
        });
      });
    });
}

async function write() {
  const lines = model.learned.flatMap(({ feature, weights }) => {
    const line = packed([...weights], written);
    return line === '' ? [] : [`${feature}\t${line}`];
  });
  console.log(`${lines.length} features`);
  const text = `/** Written by \`node scripts/lean-seats.js\`; do not edit by hand. */

/** How somebody leans to sitting there of whom nothing is known, in hundredths of the log odds. */
export const seatBias: readonly number[] = ${JSON.stringify([...model.bias].map((each) => Math.round(100 * each)))};

/** How many hundredths a leaning of one is worth. */
export const seatUnit = ${100 / written.scale};

/** How much each leans: on each line what is found, a tab, and the weight behind a letter, a small one below nothing. */
export const seatLeanings = ${JSON.stringify(lines.join('\n'))};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/** @param {string} name */
function tell(name) {
  const byFeature = new Map(model.learned.map(({ feature, weights }) => [feature, weights[0] ?? 0]));
  const people = candidatesOf(name);
  const right = people.filter(({ ids, sits }) => {
    const known = ids.flatMap((id) => byFeature.get(id) ?? []);
    const sum = known.reduce((total, weight) => total + weight, 0) / Math.sqrt(Math.max(1, known.length));
    return (model.bias[0] ?? 0) + sum > 0.25 === sits;
  });
  console.log(`${name}: ${right.length} of ${people.length}`);
}
