/**
 * Writes `src/interviews/cues/verdict-leanings.ts`: how much words of a message, and two in a row, lean to each verdict, by
 * multinomial logistic regression over the labeled messages that are open to rules. The same messages give the same file.
 * No message of the untouched half or of a set for measuring alone is read. With the name of a set it leaves that set out,
 * writes nothing, and prints how the others judge it: `node scripts/lean-verdicts.js invitations-ninth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { learnKept, packed } from './learn.js';
import { openSets } from './open-messages.js';
import { messagesOf, readBy } from './unseen.js';

const verdicts = ['hr', 'user', 'mixed', 'none'];
const rounds = 40;
/** How many features are kept, in steps. */
const kept = [100_000, 24_000];
/** The part of a message that is left out at each look at it: more than usual, as few words say who holds an interview. */
const leftOutOfEach = 0.65;
/** What makes the likelihoods of messages left out right: with so much left out of each, weights come out too sure. */
const calm = 0.84;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 4, least: 1, most: 13 };

const target = join(root, 'src/interviews/cues/verdict-leanings.ts');
const leftOut = process.argv.slice(2);
const taught = openSets.filter((name) => !leftOut.includes(name));
const model = learnKept(
  messagesOf(taught).map(({ ids, verdict, weight }) => ({
    ids,
    weight,
    truth: Float64Array.from(verdicts, (each) => (each === verdict ? 1 : 0)),
  })),
  verdicts.map((_, at) => [at]),
  { rounds, kept, leftOut: leftOutOfEach },
);
if (leftOut.length === 0) await write();
else for (const name of leftOut) tell(name, readBy([name], taught));

async function write() {
  const leanings = packed(
    model.learned.map(({ feature, weights }) => ({ feature, weights: centered(weights) })),
    written,
  );
  const text = `import type { PackedLeanings } from '../../text/leaning-table.js';

/** Written by \`node scripts/lean-verdicts.js\`; do not edit by hand. */

/** How a message leans that says nothing, to each of hr, user, mixed and none, in hundredths of the log odds. */
export const verdictBias: readonly number[] = ${JSON.stringify(centered(model.bias).map((each) => Math.round(100 * calm * each)))};

/** How many hundredths a leaning of one is worth. */
export const verdictUnit = ${Math.round((100 * calm) / written.scale)};

/** How much each leans to each verdict. */
export const verdictLeanings: PackedLeanings = ${JSON.stringify(leanings)};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/**
 * Only what sets verdicts apart counts.
 *
 * @param {Float64Array} weights
 */
function centered(weights) {
  const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
  return [...weights].map((weight) => weight - mean);
}

/**
 * @param {string} name
 * @param {{ ids: string[], verdict: string }[]} messages
 */
function tell(name, messages) {
  const byFeature = new Map(model.learned.map(({ feature, weights }) => [feature, weights]));
  const right = messages.filter(({ ids, verdict }) => {
    const known = ids.flatMap((id) => byFeature.get(id) ?? []);
    const sums = verdicts.map(
      (_, at) =>
        (model.bias[at] ?? 0) +
        known.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / Math.sqrt(Math.max(1, known.length)),
    );
    return verdicts[sums.indexOf(Math.max(...sums))] === verdict;
  });
  console.log(`${name}: ${right.length} of ${messages.length}`);
}
