/**
 * Writes `src/questions/cues/en/leanings.ts`: how much words, groups of words, pairs of them and cues lean to each kind of
 * question and to who asks, by multinomial logistic regression over the training questions, the tuning half of the corpus
 * and our own banks. It learns from all that is found, keeps the features that tell most, and learns again from those. The
 * same questions give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { sourceParts } from './source-parts.js';
import { learnKept, packed } from './learn.js';

const rounds = 20;
/** How many features are kept. */
const kept = 5400;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 2, least: 2, most: 13 };
/** What a leaning of one is worth beside the weights of cues. */
const worth = 20;

const target = join(root, 'src/questions/cues/en/leanings.ts');
const { cueHitsOf, namedCues, featuresOf, plainText, questionBanks } = await sourceParts('questions', {
  'identify/plain.ts': ['plainText'],
  'identify/features.ts': ['featuresOf'],
  'identify/cues-found.ts': ['cueHitsOf', 'namedCues'],
  'en/index.ts': ['questionBanks'],
});
const rows = [...['training', 'tuning'].flatMap(labeled), ...ownQuestions()];
const kinds = [...new Set(rows.flatMap((row) => row.kinds))].sort();
const directions = ['from-candidate', 'to-candidate'];
const both = [...kinds, ...directions];
/** What a question can be read as: a kind, by one who asks. */
const readings = [...new Set(rows.flatMap((row) => row.kinds.map((kind) => `${row.direction} ${kind}`)))]
  .sort()
  .map((id) => ({ id, parts: id.split(' ').map((part) => both.indexOf(part)) }));
const examples = rows.map((row) => ({ ids: featureIds(row.text), truth: truthOf(row) }));
const model = learnKept(
  examples,
  readings.map(({ parts }) => parts),
  { rounds, kept: [kept] },
);
writeFileSync(target, await format(moduleOf(model), { ...(await resolveConfig(target)), filepath: target }));

/**
 * @typedef {{ text: string, direction: string, kinds: string[] }} Row
 * @param {string} name
 * @returns {Row[]}
 */
function labeled(name) {
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

/** @param {Row} row the reader's first choice counts twice what the others do */
function truthOf({ direction, kinds }) {
  const shares = new Float64Array(readings.length);
  kinds.forEach((kind, index) => {
    shares[readings.findIndex(({ id }) => id === `${direction} ${kind}`)] = index === 0 ? 2 : 1;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** @param {import('./learn.js').Model} model */
function moduleOf({ bias, learned }) {
  const packedWords = packed(
    learned.map(({ feature, weights }) => ({ feature, weights: centered(weights) })),
    written,
  );
  return `import type { PackedLeanings } from '../../../text/leaning-table.js';

/** Written by \`node scripts/lean-words.js\`; do not edit by hand. */

/** What words and cues lean to: a kind, or that the candidate asks. */
export const readings: readonly string[] = ${JSON.stringify([...kinds, directions[0]])};

/** How a text leans that says nothing, in the unit of the weights of cues. */
export const bias: readonly number[] = ${JSON.stringify(centered(bias).map((each) => Math.round(worth * each)))};

/** What a leaning of one is worth beside the weights of cues. */
export const unit = ${(worth / written.scale).toFixed(2)};

/** How much words, groups, pairs and cues lean to each reading. */
export const leanings: PackedLeanings = ${JSON.stringify(packedWords)};
`;
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
