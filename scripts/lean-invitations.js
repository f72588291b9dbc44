/**
 * Writes `src/interviews/cues/leanings.ts`: how much single words lean to a message that is no invitation, by logistic
 * regression over the labeled messages that are open to rules. The same messages give the same file. No message of the
 * untouched half or of a set for measuring alone is read. With the name of a set it leaves that set out and prints how
 * the others judge it: `node scripts/lean-invitations.js invitations-sixth`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';

/** The sets that are open, and of the first its tuning half. */
const open = ['', '-second', '-third', '-later', '-development', '-fourth', '-fifth', '-sixth'].map(
  (name) => `invitations${name}`,
);
/** Messages a word must be in. */
const leastMessages = 5;
/** What both kinds of messages are about, and days, which lean by chance. */
const passedOver =
  /^(?:interview|entretien|entrevista|vorstellungs|wawancara|gesprach|sel[ae]k|[ck]andidat|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|lun(?:di|es)|mar(?:di|tes)|mercredi|miercoles|jeudi|jueves|vendredi|viernes|samedi|sabado|d(?:imanche|omingo)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|senin|selasa|rabu|kamis|jumat|sabtu|minggu)/;
const rounds = 250;
const step = 8;
const decay = 1e-4;
/** Draws weights that little speaks for to nothing. */
const sparsity = 1e-4;
/** Units of a weight: ten to one of the log odds. */
const scale = 10;
/** The largest weight, so that no word decides alone. */
const largest = 3;

const target = join(root, 'src/interviews/cues/leanings.ts');
const { plainOf, distinctWords, shareOf } = await packageParts();
const [leftOut] = process.argv.slice(2);
const learned = learn(open.filter((name) => name !== leftOut).flatMap(messagesOf));
if (leftOut === undefined) await write();
else tell(messagesOf(leftOut));

async function packageParts() {
  const from = (/** @type {string} */ path) => JSON.stringify(join(root, 'src/interviews/identify', path));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { plainOf } from ${from('words/plain.ts')};
        export { distinctWords, shareOf } from ${from('words/distinct.ts')};`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(/** @type {any} */ (outputFiles[0]).text)}`);
}

/**
 * @typedef {{ words: string[], none: number }} Message
 * @param {string} name
 * @returns {Message[]}
 */
function messagesOf(name) {
  const folder = join(root, 'tests/fixtures', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && (name !== 'invitations' || isTuning(file)))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .map(({ text, expected }) => ({
      words: distinctWords(plainOf(text)),
      none: expected.verdict === 'none' ? 1 : 0,
    }));
}

/** @param {string} file */
function isTuning(file) {
  const first = createHash('sha256').update(file).digest('hex').charAt(0);
  return parseInt(first, 16) % 2 === 0;
}

/**
 * Accelerated proximal gradient descent: the loss is convex, so that the start does not matter.
 *
 * @param {Message[]} messages
 */
function learn(messages) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { words } of messages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts]
    .filter(([word, count]) => count >= leastMessages && !passedOver.test(word))
    .map(([word]) => word)
    .sort();
  const at = new Map(known.map((word, index) => [word, index]));
  const rows = messages.map(({ words, none }) => ({
    present: words.flatMap((word) => at.get(word) ?? []),
    none,
  }));
  let weights = new Float64Array(known.length);
  let ahead = weights;
  let bias = 0;
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight) => decay * weight);
    let biasSlope = 0;
    for (const { present, none } of rows) {
      const part = shareOf(present.length);
      const sum = present.reduce((total, index) => total + (ahead[index] ?? 0) * part, bias);
      const miss = (1 / (1 + Math.exp(-sum)) - none) / rows.length;
      biasSlope += miss;
      for (const index of present) slope[index] = (slope[index] ?? 0) + miss * part;
    }
    const moved = ahead.map((weight, index) => shrunk(weight - step * (slope[index] ?? 0)));
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = moved.map((weight, index) => weight + ((momentum - 1) / next) * (weight - (weights[index] ?? 0)));
    weights = moved;
    momentum = next;
    bias -= biasSlope / 2;
  }
  return { known, weights, bias };
}

/** @param {number} weight */
function shrunk(weight) {
  return Math.sign(weight) * Math.min(largest, Math.max(0, Math.abs(weight) - step * sparsity));
}

async function write() {
  const lines = learned.known
    .map((word, index) => ({ word, weight: Math.round(scale * (learned.weights[index] ?? 0)) }))
    .filter(({ weight }) => weight !== 0)
    .map(({ word, weight }) => `${word} ${weight}`);
  console.log(`${lines.length} words; bias ${Math.round(scale * learned.bias)}`);
  const text = `/** Written by \`node scripts/lean-invitations.js\`; do not edit by hand. */

/** How much words lean to a message that is no invitation, in all languages: a word, and after a space its weight. */
export const leanings = \`${lines.join('\n')}\`;
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/** @param {Message[]} messages */
function tell(messages) {
  const at = new Map(learned.known.map((word, index) => [word, learned.weights[index]]));
  const right = messages.filter(({ words, none }) => {
    const found = words.flatMap((word) => at.get(word) ?? []);
    const sum = found.reduce((total, weight) => total + weight, 0) * shareOf(found.length);
    return sum + learned.bias > 0 === (none === 1);
  });
  console.log(`${leftOut}: ${right.length} of ${messages.length}`);
}
