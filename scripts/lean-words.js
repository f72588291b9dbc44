/**
 * Writes `src/questions/cues/en/leanings.ts`: how much words, groups of words and pairs of them lean to each kind of
 * question, by multinomial logistic regression over the training questions, the tuning half of the corpus and our own
 * banks. The same questions give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';

const rounds = 10;
const decay = 1e-3;
const step = 0.5;
const biasStep = 0.02;
/** Draws weights that little speaks for to nothing. */
const sparsity = 1e-3;
/** Rows a feature must be in. */
const leastRows = 2;
/** Weight of a leaning beside that of the cues, in the unit of `identify/leaning.ts`, and the least that is kept. */
const scale = 20 / 8;
const leastWeight = 2;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const target = join(root, 'src/questions/cues/en/leanings.ts');
const { featuresOf, plainText, questionBanks } = await packageParts();
const rows = [...['training', 'tuning'].flatMap(written), ...ownQuestions()];
const readings = [
  ...new Set(rows.flatMap(({ direction, kinds }) => kinds.map((kind) => `${direction} ${kind}`))),
].sort();
writeFileSync(
  target,
  await format(moduleOf(learn()), { ...(await resolveConfig(target)), filepath: target }),
);

/** Words are read by the rules of the package. */
async function packageParts() {
  const from = (/** @type {string} */ path) => JSON.stringify(join(root, 'src/questions', path));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { plainText } from ${from('identify/plain.ts')};
        export { featuresOf } from ${from('identify/features.ts')};
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

/** @returns {{ feature: string, weights: Float64Array }[]} */
function learn() {
  const found = rows.map(({ text }) =>
    featuresOf(plainText(text)).map((/** @type {{ id: string }} */ { id }) => id),
  );
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of found.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const learned = [...counts]
    .filter(([, count]) => count >= leastRows)
    .map(([feature]) => ({
      feature,
      weights: new Float64Array(readings.length),
      past: new Float64Array(readings.length).fill(0.01),
    }))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const byFeature = new Map(learned.map((each) => [each.feature, each]));
  const bias = new Float64Array(readings.length);
  const examples = rows.map((row, index) => ({
    present: found[index].flatMap((/** @type {string} */ id) => byFeature.get(id) ?? []),
    truth: truthOf(row),
  }));
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (const { present, truth } of shuffled(examples, random)) {
      const part = 1 / Math.sqrt(Math.max(1, present.length));
      const likely = softmax(
        bias.map((each, at) =>
          present.reduce(
            (/** @type {number} */ sum, /** @type {any} */ { weights }) => sum + weights[at] * part,
            each,
          ),
        ),
      );
      likely.forEach((share, at) => {
        const miss = share - (truth[at] ?? 0);
        bias[at] = (bias[at] ?? 0) - biasStep * miss;
        for (const { weights, past } of present) {
          const slope = miss * part + decay * weights[at];
          past[at] += slope * slope;
          const pace = step / Math.sqrt(past[at]);
          const moved = weights[at] - pace * slope;
          weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * sparsity);
        }
      });
    }
  }
  return learned;
}

/** @param {Row} row the reader's first choice counts twice what the others do */
function truthOf({ direction, kinds }) {
  const shares = new Float64Array(readings.length);
  kinds.forEach((kind, index) => (shares[readings.indexOf(`${direction} ${kind}`)] = index === 0 ? 2 : 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
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

/** @param {Float64Array} logits */
function softmax(logits) {
  const most = Math.max(...logits);
  const powers = logits.map((each) => Math.exp(each - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}

/** @param {ReturnType<typeof learn>} learned */
function moduleOf(learned) {
  const lines = learned.flatMap(({ feature, weights }) => {
    const packed = [...weights]
      .map((each, at) => ({ letter: letters[at], weight: Math.round(scale * each) }))
      .filter(({ weight }) => Math.abs(weight) >= leastWeight)
      .map(({ letter, weight }) => `${letter}${weight}`)
      .join('');
    return packed === '' ? [] : [`${feature}\t${packed}`];
  });
  return `/** Written by \`node scripts/lean-words.js\`; do not edit by hand. */

/** Who asks and what kind it is, in the order of their letters: A to Z, then a to z. */
export const readings: readonly string[] = ${JSON.stringify(readings)};

/** How much words lean to a reading: on each line a word, a group or a pair, a tab, and a letter and weight for each reading. */
export const leanings = ${JSON.stringify(lines.join('\n'))};
`;
}
