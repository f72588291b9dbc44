/**
 * Writes `src/locales/<code>/emails/tone.ts`: how much words, and groups of words, of a sentence lean to each fault of tone
 * or to none. It learns from the labeled sentences that are open to rules, and from the sentences of notes that are. The
 * same sentences give the same file. With the name of a set, after a language, it leaves that set out, writes nothing, and
 * prints how the others judge it: `node scripts/lean-tone.js en review-sentences-3`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { learnKept, packed } from './learn.js';
import { sourceParts } from './source-parts.js';
import { toneSentences } from './tone-sentences.js';

/** @typedef {import('./tone-sentences.js').Row} Row */

/** Faults that are in what is meant by a sentence, and not in a phrase itself. */
const meant = ['pressure', 'desperation', 'apology', 'blame', 'negative-talk', 'flattery'];

/**
 * By language: in which sentences a phrase is no fault, what is not learned from, how often all are looked at, how many features are kept, what a weight of one is
 * written as, the least that is kept and the most that is written; how likely a fault has to be to be told, in percent.
 */
const languages = {
  en: {
    name: 'English',
    meant: [...meant, 'ai-tell'],
    believable: { meant: 10, said: 2 },
    without: /^$/,
    rounds: 40,
    kept: 7500,
    // Found on open notes, each corpus and each writer left out: lower, more innocent sentences are told than faults are found.
    likely: 70,
    written: { scale: 3, least: 2, leastOfLast: 1, most: 13 },
  },
  id: {
    name: 'Indonesian',
    // Its phrases of pay are words that stand in many jobs.
    meant: [...meant, 'pay-talk'],
    believable: { meant: 15, said: 3 },
    // Two groups that stand in one sentence, somewhere, and words with one between: from so few sentences they tell little.
    without: /[&*]/,
    rounds: 40,
    kept: 4000,
    likely: 70,
    written: { scale: 3, least: 3, leastOfLast: 2, most: 13 },
  },
};
const codes = /** @type {(keyof typeof languages)[]} */ (Object.keys(languages));
const [only, leftOut, part] = process.argv.slice(2);
for (const code of codes.filter((each) => only === undefined || each === only)) await learnLanguage(code);

/** @param {keyof typeof languages} code */
async function learnLanguage(code) {
  const { name, meant, believable, without, rounds, kept, likely, written } = languages[code];
  const { sets, faults, readings: told, idsOf: allIdsOf } = await toneSentences(code);
  const idsOf = (/** @type {string} */ text) => allIdsOf(text).filter((each) => !without.test(each));
  const readings = [...told, 'innocent'];
  const isTested = (/** @type {string} */ set, /** @type {number} */ at) =>
    set === leftOut && (part === undefined || at % 4 === Number(part));
  const all = Object.entries(sets).flatMap(([set, rows]) =>
    rows.map((row, at) => ({ row, tested: isTested(set, at) })),
  );
  const model = learnKept(
    all
      .filter(({ tested }) => !tested)
      .map(({ row }) => ({ ids: idsOf(row.text), truth: truthOf(row, readings), weight: row.weight })),
    readings.map((_, at) => [at]),
    { rounds, kept: [kept] },
  );
  const words = {
    readings,
    meant,
    believable,
    likely,
    bias: centered(model.bias).map((each) => Math.round(100 * each)),
    unit: Math.round(100 / written.scale),
    leanings: packed(
      model.learned.map(({ feature, weights }) => ({ feature, weights: centered(weights) })),
      written,
    ),
  };
  console.log(`${name}: ${all.length} sentences`);
  if (leftOut === undefined) await write(code, name, words);
  else
    await tell(
      all.filter(({ tested }) => tested).map(({ row }) => row),
      { faults, idsOf, words },
    );
}

/** @param {Row} row the first fault counts twice what the others do @param {string[]} readings */
function truthOf({ faults: own }, readings) {
  const shares = new Float64Array(readings.length);
  if (own.length === 0) shares[readings.length - 1] = 1;
  own.forEach((fault, index) => {
    shares[readings.indexOf(fault)] = (index === 0 ? 2 : 1) / (own.length + 1);
  });
  return shares;
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

/**
 * @param {string} code
 * @param {string} name
 * @param {{ readings: string[], meant: readonly string[], believable: { meant: number, said: number }, likely: number, bias: number[], unit: number, leanings: ReturnType<typeof packed> }} words
 */
async function write(code, name, { readings, meant, believable, likely, bias, unit, leanings }) {
  const target = join(root, `src/locales/${code}/emails/tone.ts`);
  const text = `/** Written by \`node scripts/lean-tone.js\`; do not edit by hand. */
import type { ToneWords } from '../../../emails/words.js';
import { toneAffixes, toneGroups } from './tone-groups.js';

/** How ${name} words lean to faults of tone. */
export const tone: ToneWords = {
  groups: toneGroups,
  affixes: toneAffixes,
  readings: ${JSON.stringify(readings)},
  meant: ${JSON.stringify(meant)},
  believable: ${JSON.stringify(believable)},
  likely: ${likely},
  bias: ${JSON.stringify(bias)},
  unit: ${unit},
  leanings: ${JSON.stringify(leanings)},
};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/**
 * How the written words judge sentences that they were not learned from.
 *
 * @param {readonly Row[]} rows
 * @param {{ faults: string[], idsOf: (text: string) => string[], words: { readings: string[], bias: number[], unit: number, leanings: ReturnType<typeof packed> } }} learned
 */
async function tell(rows, { faults, idsOf, words }) {
  const { leaningOf, percentsOf } = await sourceParts('', {
    'text/leaning-table.ts': ['leaningOf', 'percentsOf'],
  });
  const judged = rows.map(({ text, faults: own }) => {
    const percents = percentsOf(leaningOf(idsOf(text), words).sums);
    const most = Math.max(...percents);
    return { own, reading: words.readings[percents.indexOf(most)] ?? '', percent: most };
  });
  const isFaulty = (/** @type {{ faults: string[] }} */ { faults: own }) =>
    own.some((each) => faults.includes(each));
  const faulty = rows.filter(isFaulty).length;
  for (const least of [50, 60, 70, 75, 80, 85, 90]) {
    const told = judged.filter(({ reading, percent }) => faults.includes(reading) && percent >= least);
    const right = told.filter(({ own, reading }) => own.includes(reading)).length;
    const innocent = told.filter(({ own }) => !isFaulty({ faults: own })).length;
    console.log(
      `from ${least} %: ${right} of ${told.length} right, of ${faulty} with a fault; ${innocent} of ${rows.length - faulty} innocent`,
    );
  }
}
