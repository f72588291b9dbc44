/**
 * Writes `src/interviews/cues/type-leanings.ts`: how much single words of an invitation lean to each type of interview, by
 * multinomial logistic regression over the labeled invitations that are open to rules. The same messages give the same
 * file. No message of the untouched half or of a set for measuring alone is read. With the name of a set it leaves that
 * set out: `node scripts/lean-types.js invitations-sixth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { openMessages, openSets } from './open-messages.js';
import { sourceParts } from './source-parts.js';

/** Messages a word must be in. */
const leastMessages = 3;
const rounds = 300;
const step = 8;
const decay = 5e-6;
/** Draws weights that little speaks for to nothing. */
const sparsity = 1e-4;
/** Units of a weight: ten to one of the log odds; less than the least is left out. */
const scale = 10;
const leastWeight = 3;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const target = join(root, 'src/interviews/cues/type-leanings.ts');
const { plainOf, distinctStems, shareOf } = await sourceParts('interviews/identify', {
  'words/plain.ts': ['plainOf'],
  'words/distinct.ts': ['distinctStems', 'shareOf'],
});
const [leftOut] = process.argv.slice(2);
const messages = openSets.filter((name) => name !== leftOut).flatMap(invitationsOf);
const types = [...new Set(messages.flatMap((message) => message.types))].sort();
writeFileSync(
  target,
  await format(moduleOf(learn()), { ...(await resolveConfig(target)), filepath: target }),
);

/**
 * @typedef {{ words: string[], types: string[] }} Message
 * @param {string} name
 * @returns {Message[]}
 */
function invitationsOf(name) {
  return openMessages(name)
    .filter(({ expected }) => expected.types.length > 0)
    .map(({ text, expected }) => ({ words: distinctStems(plainOf(text)), types: expected.types }));
}

/** Accelerated proximal gradient descent: the loss is convex, so that the start does not matter. */
function learn() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { words } of messages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts]
    .filter(([, count]) => count >= leastMessages)
    .map(([word]) => word)
    .sort();
  const at = new Map(known.map((word, index) => [word, index]));
  const width = types.length;
  const rows = messages.map((message) => ({
    present: message.words.flatMap((word) => at.get(word) ?? []),
    truth: types.map((type) => (message.types.includes(type) ? 1 / message.types.length : 0)),
  }));
  let weights = new Float64Array(known.length * width);
  let ahead = weights;
  const bias = new Float64Array(width);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight) => decay * weight);
    const biasSlope = new Float64Array(width);
    for (const { present, truth } of rows) {
      const part = shareOf(present.length);
      const sums = bias.map((own, type) =>
        present.reduce((total, word) => total + (ahead[word * width + type] ?? 0) * part, own),
      );
      softmax(sums).forEach((share, type) => {
        const miss = (share - (truth[type] ?? 0)) / rows.length;
        biasSlope[type] = (biasSlope[type] ?? 0) + miss;
        for (const word of present)
          slope[word * width + type] = (slope[word * width + type] ?? 0) + miss * part;
      });
    }
    const moved = ahead.map((weight, index) => shrunk(weight - step * (slope[index] ?? 0)));
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = moved.map((weight, index) => weight + ((momentum - 1) / next) * (weight - (weights[index] ?? 0)));
    weights = moved;
    momentum = next;
    biasSlope.forEach((each, type) => (bias[type] = (bias[type] ?? 0) - each / 2));
  }
  return { known, weights, bias };
}

/** @param {number} weight */
function shrunk(weight) {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - step * sparsity);
}

/** @param {Float64Array} logits */
function softmax(logits) {
  const most = Math.max(...logits);
  const powers = logits.map((each) => Math.exp(each - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}

/** @param {ReturnType<typeof learn>} learned */
function moduleOf({ known, weights, bias }) {
  const packed = (/** @type {ArrayLike<number>} */ row, least = leastWeight) =>
    types
      .map((_, type) => ({ letter: letters[type], weight: Math.round(scale * (row[type] ?? 0)) }))
      .filter(({ weight }) => Math.abs(weight) >= least)
      .map(({ letter, weight }) => `${letter}${weight}`)
      .join('');
  const width = types.length;
  const lines = known
    .map((word, index) => ({ word, row: packed(weights.subarray(index * width, (index + 1) * width)) }))
    .filter(({ row }) => row !== '')
    .map(({ word, row }) => `${word} ${row}`);
  console.log(`${lines.length} words of ${known.length}`);
  return `import type { InterviewTypeId } from '../catalog.js';

/** Written by \`node scripts/lean-types.js\`; do not edit by hand. */

/** The types that words lean to, in the order of their letters: A to Z, then a to z. */
export const leaningTypes: readonly InterviewTypeId[] = ${JSON.stringify(types)};

/** How much each type is likely before any word is read. */
export const typeBias = '${packed(bias, 1)}';

/** How much words lean to a type, in all languages: on each line a word, and after a space a letter and weight for each type. */
export const typeLeanings = ${JSON.stringify(lines.join('\n'))};
`;
}
