/**
 * Writes `src/questions/cues/en/leanings.ts`: how much each word leans to each kind of question, by multinomial logistic
 * regression over the training questions and the tuning half of the corpus. The same questions give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';

const rounds = 300;
const decay = 1e-4;
/** Rows a word must be in, and the least weight that is kept. */
const leastRows = 3;
const leastWeight = 2;
/** Weight of a leaning beside that of the cues. */
const scale = 3;

const target = join(root, 'src/questions/cues/en/leanings.ts');
const { plainText } = await plainWords();
const rows = ['training', 'tuning'].flatMap((name) =>
  readFileSync(join(root, `tests/fixtures/question-kinds/${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
writeFileSync(
  target,
  await format(moduleOf(learn()), { ...(await resolveConfig(target)), filepath: target }),
);

/** The rules by which words are read are those of the package. */
async function plainWords() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/questions/identify/plain.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** @returns {Map<string, [word: string, weight: number][]>} by `direction kind` */
function learn() {
  const texts = rows.map(({ text }) => [...new Set(plainText(text).text.split(' '))]);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([word, count]) => count >= leastRows && /\w/.test(word))
    .map(([word]) => word)
    .sort();
  const place = new Map(words.map((word, index) => [word, index]));
  const readings = [
    ...new Set(rows.flatMap(({ direction, kinds }) => kinds.map((kind) => `${direction} ${kind}`))),
  ].sort();

  const features = texts.map((each) => each.flatMap((word) => place.get(word) ?? []));
  const truth = rows.map(({ direction, kinds }) => {
    const shares = new Float64Array(readings.length);
    // The reader's first choice counts twice what the others do.
    kinds.forEach((kind, index) => (shares[readings.indexOf(`${direction} ${kind}`)] += index === 0 ? 2 : 1));
    const sum = shares.reduce((total, share) => total + share, 0);
    return shares.map((share) => share / sum);
  });
  const weights = words.map(() => new Float64Array(readings.length));
  const bias = new Float64Array(readings.length);
  for (let round = 0; round < rounds; round++) {
    const slope = words.map(() => new Float64Array(readings.length));
    const biasSlope = new Float64Array(readings.length);
    features.forEach((present, row) => {
      const part = 1 / Math.sqrt(Math.max(1, present.length));
      const likely = softmax(
        bias.map((each, reading) => present.reduce((sum, at) => sum + weights[at][reading] * part, each)),
      );
      likely.forEach((share, reading) => {
        const miss = share - truth[row][reading];
        biasSlope[reading] += miss;
        for (const at of present) slope[at][reading] += miss * part;
      });
    });
    slope.forEach((each, at) =>
      each.forEach(
        (sum, reading) => (weights[at][reading] -= 30 * (sum / rows.length + decay * weights[at][reading])),
      ),
    );
    biasSlope.forEach((sum, reading) => (bias[reading] -= (3 * sum) / rows.length));
  }
  return new Map(
    readings.map((reading, index) => [
      reading,
      words
        .map((word, at) => /** @type {[string, number]} */ ([word, Math.round(scale * weights[at][index])]))
        .filter(([, weight]) => Math.abs(weight) >= leastWeight),
    ]),
  );
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
  const tables = ['to-candidate', 'from-candidate'].map((direction) => {
    const kinds = [...learned].filter(([reading]) => reading.startsWith(`${direction} `));
    const lines = kinds.map(([reading, words]) => {
      const packed = words.map(([word, weight]) => `${word} ${weight}`).join(' ');
      return `${JSON.stringify(reading.slice(direction.length + 1))}: ${JSON.stringify(packed)},`;
    });
    return `${JSON.stringify(direction)}: {${lines.join('\n')}},`;
  });
  return `/** Written by \`node scripts/lean-words.js\`; do not edit by hand. */
import type { QuestionDirection, QuestionKind } from '../../taxonomy.js';

/** How much words lean to a kind when the candidate is asked, and when the candidate asks: \`word weight word weight …\`. */
export const leanings: Readonly<Record<QuestionDirection, Readonly<Partial<Record<QuestionKind, string>>>>> = {
${tables.join('\n')}
};
`;
}
