/**
 * Writes `src/interviews/cues/type-leanings.ts`: how much what is found in an invitation leans to each type of interview, by
 * multinomial logistic regression over the labeled invitations that are open to rules, and who holds interviews of each type.
 * The same messages give the same file. No message of the untouched half or of a set for measuring alone is read. With
 * `unseen` it writes nothing, leaves a fifth of the sets out at a time, and prints how the others judge them, and what is
 * taken for what; with names of sets it does so for those: `node scripts/lean-types.js invitations-ninth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { kindOf, learnSparse, packed, partsOf } from './learn.js';
import { openSets } from './open-messages.js';
import { invitationsOf, readInvitationsBy } from './unseen.js';

/** @typedef {import('./unseen.js').Invitation} Invitation */

const sides = ['hr', 'user', 'mixed'];
const rounds = 20;
const leftOut = 0.6;
/** How many weights are kept. */
const kept = 10500;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 2, least: 1, most: 16 };
/** What is added to how often a side holds a type, that nothing is impossible. */
const chance = 0.3;
const parts = 5;
/** Mistakes that are told. */
const mostTold = 20;

const target = join(root, 'src/interviews/cues/type-leanings.ts');
const asked = process.argv.slice(2);
const taught = openSets.filter((name) => !asked.includes(name));
const invitations = invitationsOf(taught);
const types = [...new Set(invitations.flatMap((each) => each.types))].sort();

if (asked.length === 0) await write(learnTypes(invitations));
else if (asked[0] === 'unseen') {
  const partOf = (/** @type {Invitation} */ { set }) => openSets.indexOf(set) % parts;
  tell(
    Array.from({ length: parts }, (_, part) =>
      judged(
        invitations.filter((each) => partOf(each) === part),
        learnTypes(invitations.filter((each) => partOf(each) !== part)),
      ),
    ).flat(),
  );
} else tell(judged(readInvitationsBy(asked, taught), learnTypes(invitations)));

/** @param {readonly Invitation[]} examples */
function learnTypes(examples) {
  return learnSparse(
    examples.map(({ ids, types: right }) => ({
      ids,
      truth: Float64Array.from(types, (type) => (right.includes(type) ? 1 / right.length : 0)),
    })),
    types.map((_, at) => [at]),
    { rounds, kept, leftOut },
  );
}

/**
 * How much more often each side holds a type than anybody does, in percent.
 *
 * @param {readonly Invitation[]} examples
 */
function liftsOf(examples) {
  const counted = (/** @type {readonly Invitation[]} */ some) => {
    const counts = types.map((type) =>
      some.reduce((sum, each) => sum + (each.types.includes(type) ? 1 / each.types.length : 0), chance),
    );
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / all);
  };
  const anybody = counted(examples);
  return Object.fromEntries(
    sides.map((side) => [
      side,
      counted(examples.filter(({ verdict }) => verdict === side)).map((share, at) =>
        Math.max(1, Math.round((100 * share) / (anybody[at] ?? 1))),
      ),
    ]),
  );
}

/** @param {import('./learn.js').Model} model */
async function write({ bias, learned }) {
  const text = `import type { PackedLeanings } from '../../text/leaning-table.js';
import type { InterviewTypeId } from '../catalog.js';

/** Written by \`node scripts/lean-types.js\`; do not edit by hand. */

/** The types of the table, in its order. */
export const leaningTypes: readonly InterviewTypeId[] = ${JSON.stringify(types)};

/** How much more often those who hold an interview hold each type than anybody does, in percent. */
export const typeLifts: Readonly<Record<'hr' | 'user' | 'mixed', readonly number[]>> = ${JSON.stringify(liftsOf(invitations))};

/** How an invitation leans that says nothing, in hundredths of the log odds. */
export const typeBias: readonly number[] = ${JSON.stringify([...bias].map((each) => Math.round(100 * each)))};

/** How many hundredths a leaning of one is worth. */
export const typeUnit = ${100 / written.scale};

/** How much each leans to each type. */
export const typeLeanings: PackedLeanings = ${JSON.stringify(packed(learned, written))};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/**
 * What each of these would be taken for, whoever holds it.
 *
 * @param {readonly Invitation[]} some
 * @param {import('./learn.js').Model} model
 */
function judged(some, { bias, learned }) {
  const byFeature = new Map(learned.map(({ feature, weights }) => [feature, weights]));
  return some.map((each) => {
    const known = each.ids.filter((id) => byFeature.has(id));
    const share = partsOf(known);
    const sums = types.map((_, at) =>
      known.reduce(
        (sum, id) => sum + (byFeature.get(id)?.[at] ?? 0) * (share.get(kindOf(id)) ?? 0),
        bias[at] ?? 0,
      ),
    );
    return { ...each, found: types[sums.indexOf(Math.max(...sums))] ?? '' };
  });
}

/** @param {readonly ReturnType<typeof judged>[number][]} some */
function tell(some) {
  const isRight = (/** @type {ReturnType<typeof judged>[number]} */ { found, types: right }) =>
    right.includes(found);
  for (const key of /** @type {const} */ (['set', 'language']))
    for (const name of new Set(some.map((each) => each[key]))) {
      const own = some.filter((each) => each[key] === name);
      console.log(`${name}: ${own.filter(isRight).length} of ${own.length}`);
    }
  console.log(`together: ${some.filter(isRight).length} of ${some.length}`);
  /** @type {Map<string, number>} */
  const mistaken = new Map();
  for (const each of some.filter((one) => !isRight(one))) {
    const mistake = `${each.types[0]} for ${each.found}`;
    mistaken.set(mistake, 1 + (mistaken.get(mistake) ?? 0));
  }
  const most = [...mistaken].sort((a, b) => b[1] - a[1]).slice(0, mostTold);
  for (const [mistake, count] of most) console.log(`  ${count} ${mistake}`);
}
