/**
 * Writes `src/questions/cues/en/flag-leanings.ts`: how much words, and words of what is private with what stands around
 * them, lean to each category of possibly inappropriate questions or to none. It learns from the labeled questions that
 * are open to rules, and takes ordinary questions for innocent that no rule flags. The same questions give the same file.
 * With the name of a set of them it leaves that set out, writes nothing, and prints how the others judge it:
 * `node scripts/lean-flags.js open-2`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { sourceParts } from './source-parts.js';
import { learnKept, packed } from './learn.js';

/** The labeled questions that are open. */
const open = [
  'question-flags/open',
  'question-flags/open-2',
  'question-flags/open-3',
  'question-flags/look-alikes',
  'question-flags/roundabout',
  'question-flags/tuning',
  'question-later/flags',
];
const rounds = 20;
/** How many features are kept. */
const kept = 8000;
/** What an ordinary question counts beside a labeled one, and one of our own banks, which is surely innocent. */
const ordinary = 0.3;
const surelyInnocent = 1;
/**
 * What a weight of one is written as, the least that is kept and the most that is written. Innocence is told by many words
 * that say little each: of theirs more is kept.
 */
const written = { scale: 3, least: 3, leastOfLast: 1, most: 13 };

const target = join(root, 'src/questions/cues/en/flag-leanings.ts');
const { privateFeaturesOf, plainText, flagByRules, questionBanks } = await sourceParts('questions', {
  'identify/plain.ts': ['plainText'],
  'flags/features.ts': ['privateFeaturesOf'],
  'flags/by-rules.ts': ['flagByRules'],
  'en/index.ts': ['questionBanks'],
});
const [leftOut] = process.argv.slice(2);
const labeled = open.map((name) => ({ name, rows: questionsOf(name) }));
const rows = [
  ...labeled.filter(({ name }) => !isLeftOut(name)).flatMap((each) => each.rows),
  ...ordinaryRows(),
];
const categories = [...new Set(rows.flatMap((row) => row.categories))].sort();
const readings = [...categories, 'innocent'];
const model = learnKept(
  rows.map((row) => ({ ids: idsOf(row.text), truth: truthOf(row), weight: row.weight })),
  readings.map((_, at) => [at]),
  { rounds, kept: [kept] },
);
if (leftOut === undefined) await write();
else tell(labeled.filter(({ name }) => isLeftOut(name)).flatMap((each) => each.rows));

/** @param {string} name */
function isLeftOut(name) {
  return leftOut !== undefined && name.endsWith(`/${leftOut}`);
}

/**
 * @typedef {{ text: string, categories: string[], weight: number }} Row
 * @param {string} name
 * @returns {any[]}
 */
function linesOf(name) {
  return readFileSync(join(root, `tests/fixtures/${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * @param {string} name
 * @returns {Row[]}
 */
function questionsOf(name) {
  return linesOf(name).map(({ text, category, also = [] }) => ({
    text,
    categories: category === null ? [] : [category, ...also],
    weight: 1,
  }));
}

/** @returns {Row[]} */
function ordinaryRows() {
  const foreign = ['training', 'tuning'].flatMap((name) => linesOf(`question-kinds/${name}`));
  const own = questionBanks.flatMap((/** @type {any} */ { facts, words }) =>
    Object.keys(facts).flatMap((id) => [words[id].text, ...words[id].probes]),
  );
  return [
    ...foreign.map(({ text }) => ({ text, categories: [], weight: ordinary })),
    ...own.map((/** @type {string} */ text) => ({ text, categories: [], weight: surelyInnocent })),
  ].filter(({ text }) => flagByRules(plainText(text)).length === 0);
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function idsOf(text) {
  return privateFeaturesOf(plainText(text)).map((/** @type {{ id: string }} */ { id }) => id);
}

/** @param {Row} row the first category counts twice what the others do */
function truthOf({ categories: own }) {
  const shares = new Float64Array(readings.length);
  if (own.length === 0) shares[readings.length - 1] = 1;
  own.forEach((category, index) => {
    shares[readings.indexOf(category)] = (index === 0 ? 2 : 1) / (own.length + 1);
  });
  return shares;
}

async function write() {
  const leanings = packed(
    model.learned.map(({ feature, weights }) => ({ feature, weights: centered(weights) })),
    written,
  );
  const text = `import type { PackedLeanings } from '../../../text/leaning-table.js';

/** Written by \`node scripts/lean-flags.js\`; do not edit by hand. */

/** What words lean to, : a category of what is private, or none. */
export const flagReadings: readonly string[] = ${JSON.stringify(readings)};

/** How a text leans that says nothing, in hundredths. */
export const flagBias: readonly number[] = ${JSON.stringify(centered(model.bias).map((each) => Math.round(100 * each)))};

/** How many hundredths a leaning of one is worth. */
export const flagUnit = ${Math.round(100 / written.scale)};

/** How much each leans to each reading. */
export const flagLeanings: PackedLeanings = ${JSON.stringify(leanings)};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/**
 * Only what sets readings apart counts: taken from the middle, most weights are next to nothing and need not be written.
 *
 * @param {Float64Array} weights
 */
function centered(weights) {
  const middle = [...weights].sort((a, b) => a - b)[weights.length >> 1] ?? 0;
  return [...weights].map((weight) => weight - middle);
}

/** @param {Row[]} questions */
function tell(questions) {
  const byFeature = new Map(model.learned.map(({ feature, weights }) => [feature, weights]));
  for (const least of [-1, -0.5, 0, 0.5, 1]) {
    let flags = 0;
    let right = 0;
    for (const { text, categories: own } of questions) {
      const known = idsOf(text).flatMap((id) => byFeature.get(id) ?? []);
      const sums = readings.map(
        (_, at) =>
          (model.bias[at] ?? 0) +
          known.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / Math.sqrt(Math.max(1, known.length)),
      );
      const innocent = sums.pop() ?? 0;
      const any = Math.log(sums.reduce((sum, each) => sum + Math.exp(each), 0));
      if (any - innocent <= least) continue;
      flags += 1;
      if (own.includes(readings[sums.indexOf(Math.max(...sums))] ?? '')) right += 1;
    }
    const all = questions.filter(({ categories: own }) => own.length > 0).length;
    console.log(`above ${least}: ${right} of ${flags} flags right, ${right} of ${all} found`);
  }
}
