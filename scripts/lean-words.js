/**
 * Writes `src/questions/cues/en/leanings.ts`: how much words, groups of words, pairs of them and cues lean to each kind of
 * question and to who asks, by multinomial logistic regression over the training questions, the tuning half of the corpus
 * and our own banks. It learns from all that is found, keeps the features that tell most, and learns again from those. The
 * same questions give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';

const rounds = 20;
/** So much of a question is left out at each look at it, that no feature comes to rely on another. */
const leftOut = 0.5;
const decay = 1e-3;
const step = 0.5;
const biasStep = 0.02;
/** Rows a feature must be in, and how many of them are kept. */
const leastRows = 2;
const keptFeatures = 5400;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const scale = 2;
const leastWeight = 2;
const mostWeight = 13;
/** What a leaning of one is worth beside the weights of cues. */
const worth = 20;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const target = join(root, 'src/questions/cues/en/leanings.ts');
const { cueHitsOf, namedCues, featuresOf, plainText, questionBanks } = await packageParts();
const rows = [...['training', 'tuning'].flatMap(written), ...ownQuestions()];
const kinds = [...new Set(rows.flatMap((row) => row.kinds))].sort();
const directions = ['from-candidate', 'to-candidate'];
const both = [...kinds, ...directions];
/** What a question can be read as: a kind, by one who asks. */
const readings = [...new Set(rows.flatMap((row) => row.kinds.map((kind) => `${row.direction} ${kind}`)))]
  .sort()
  .map((id) => ({ id, parts: id.split(' ').map((part) => both.indexOf(part)) }));
const found = rows.map(({ text }) => featureIds(text));
const kept = mostTelling(learn(found), keptFeatures);
writeFileSync(
  target,
  await format(moduleOf(learn(found.map((ids) => ids.filter((id) => kept.has(id))))), {
    ...(await resolveConfig(target)),
    filepath: target,
  }),
);

/** Words are read by the rules of the package. */
async function packageParts() {
  const from = (/** @type {string} */ path) => JSON.stringify(join(root, 'src/questions', path));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { plainText } from ${from('identify/plain.ts')};
        export { featuresOf } from ${from('identify/features.ts')};
        export { cueHitsOf, namedCues } from ${from('identify/cues-found.ts')};
        export { questionBanks } from ${from('en/index.ts')};`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(/** @type {any} */ (outputFiles[0]).text)}`);
}

/**
 * @typedef {{ text: string, direction: string, kinds: string[] }} Row
 * @param {string} name
 * @returns {Row[]}
 */
function written(name) {
  return readFileSync(join(root, `tests/fixtures/question-kinds/${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** @returns {Row[]} */
function ownQuestions() {
  return questionBanks.flatMap((/** @type {any} */ { facts, words }) =>
    Object.entries(facts).map(([id, { direction, kind }]) => ({
      text: words[id].text,
      direction,
      kinds: [kind],
    })),
  );
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function featureIds(text) {
  const plain = plainText(text);
  return [
    ...featuresOf(plain).map((/** @type {{ id: string }} */ { id }) => id),
    ...namedCues(cueHitsOf(plain)).map((/** @type {{ name: string }} */ { name }) => name),
  ];
}

/**
 * @typedef {{ feature: string, rows: number, weights: Float64Array }} Learned
 * @typedef {{ bias: Float64Array, learned: Learned[] }} Model
 */

/**
 * @param {string[][]} idsOfRows the features of each row
 * @returns {Model} weights for each kind and for who asks; a reading weighs what its kind and who asks weigh together
 */
function learn(idsOfRows) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of idsOfRows.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const learned = [...counts]
    .filter(([, count]) => count >= leastRows)
    .map(([feature, count]) => ({
      feature,
      rows: count,
      weights: new Float64Array(both.length),
      past: new Float64Array(both.length).fill(0.01),
    }))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const byFeature = new Map(learned.map((each) => [each.feature, each]));
  const examples = rows.map((row, index) => ({
    known: (idsOfRows[index] ?? []).flatMap((id) => byFeature.get(id) ?? []),
    truth: truthOf(row),
  }));
  const bias = new Float64Array(both.length);
  const logits = new Float64Array(both.length);
  const misses = new Float64Array(both.length);
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (const { known, truth } of shuffled(examples, random)) {
      const present = known.filter(() => random() >= leftOut);
      const part = 1 / Math.sqrt(Math.max(1, present.length));
      logits.set(bias);
      for (const { weights } of present)
        weights.forEach((weight, at) => (logits[at] = (logits[at] ?? 0) + weight * part));
      const likely = softmax(
        readings.map(({ parts }) => parts.reduce((sum, at) => sum + (logits[at] ?? 0), 0)),
      );
      misses.fill(0);
      likely.forEach((share, index) => {
        for (const at of readings[index]?.parts ?? [])
          misses[at] = (misses[at] ?? 0) + share - (truth[index] ?? 0);
      });
      misses.forEach((miss, at) => (bias[at] = (bias[at] ?? 0) - biasStep * miss));
      for (const { weights, past } of present) {
        for (let at = 0; at < weights.length; at++) {
          const weight = weights[at] ?? 0;
          const slope = (misses[at] ?? 0) * part + decay * weight;
          const passed = (past[at] ?? 0) + slope * slope;
          past[at] = passed;
          weights[at] = weight - (step / Math.sqrt(passed)) * slope;
        }
      }
    }
  }
  return { bias, learned };
}

/** @param {Row} row the reader's first choice counts twice what the others do */
function truthOf({ direction, kinds }) {
  const shares = new Float64Array(readings.length);
  kinds.forEach((kind, index) => {
    shares[readings.findIndex(({ id }) => id === `${direction} ${kind}`)] = index === 0 ? 2 : 1;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/**
 * The features that tell the readings apart most, over all rows.
 *
 * @param {Model} model
 * @param {number} count
 */
function mostTelling({ learned }, count) {
  const told = learned.map(({ feature, rows, weights }) => {
    const spread = readings.map(({ parts }) => parts.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
    const mean = spread.reduce((sum, each) => sum + each, 0) / spread.length;
    return { feature, telling: rows * spread.reduce((sum, each) => sum + (each - mean) ** 2, 0) };
  });
  return new Set(
    told
      .sort((a, b) => b.telling - a.telling)
      .slice(0, count)
      .map(({ feature }) => feature),
  );
}

/** @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/**
 * @template Item
 * @param {Item[]} items
 * @param {() => number} random
 */
function shuffled(items, random) {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** @param {number[]} logits */
function softmax(logits) {
  const most = Math.max(...logits);
  const powers = logits.map((each) => Math.exp(each - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}

/** @param {Model} model */
function moduleOf({ bias, learned }) {
  const lines = learned.flatMap(({ feature, weights }) => {
    const packed = packedOf(weights);
    return packed === '' ? [] : [`${feature}\t${packed}`];
  });
  return `/** Written by \`node scripts/lean-words.js\`; do not edit by hand. */

/** What words and cues lean to, in the order of their letters, A the first: a kind, or that the candidate asks. */
export const readings: readonly string[] = ${JSON.stringify([...kinds, directions[0]])};

/** How a text leans that says nothing, in the unit of the weights of cues. */
export const bias: readonly number[] = ${JSON.stringify(centered(bias).map((each) => Math.round(worth * each)))};

/** What a leaning of one is worth beside the weights of cues. */
export const unit = ${(worth / scale).toFixed(2)};

/** How much each leans: on each line a word, a group, a pair or a cue, a tab, and and for each reading its letter and a weight; a small letter's is below nothing. */
export const leanings = ${JSON.stringify(lines.join('\n'))};
`;
}

/** @param {Float64Array} weights */
function packedOf(weights) {
  return centered(weights)
    .map((weight) => Math.max(-mostWeight, Math.min(mostWeight, Math.round(scale * weight))))
    .map((weight, at) => {
      const letter = letters.charAt(at);
      if (Math.abs(weight) < leastWeight) return '';
      return `${weight > 0 ? letter : letter.toLowerCase()}${Math.abs(weight)}`;
    })
    .join('');
}

/**
 * Only what sets kinds apart counts, and only who of the two asks: taken from the middle of the kinds, most weights are
 * next to nothing and need not be written.
 *
 * @param {Float64Array} weights
 */
function centered(weights) {
  const ofKinds = [...weights.slice(0, kinds.length)];
  const middle = [...ofKinds].sort((a, b) => a - b)[kinds.length >> 1] ?? 0;
  const [fromCandidate = 0, toCandidate = 0] = weights.slice(kinds.length);
  return [...ofKinds.map((weight) => weight - middle), fromCandidate - toCandidate];
}
