/**
 * Writes `src/locales/en/emails/tone.ts`: how much words, and groups of words, of a sentence lean to each fault of tone or
 * to none. It learns from the labeled sentences that are open to rules, and from the sentences of notes that are. The same
 * sentences give the same file. With the name of a set it leaves that set out, writes nothing, and prints how the others
 * judge it: `node scripts/lean-tone.js review-sentences-3`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { isTuning } from './open-messages.js';
import { sourceParts } from './source-parts.js';
import { learnKept, packed } from './learn.js';

/** The faults that single sentences show; what is discussed or attached, facts alone can tell. */
const faults = [
  'ai-tell',
  'apology',
  'blame',
  'cliche',
  'desperation',
  'flattery',
  'negative-talk',
  'pay-talk',
  'pressure',
  'unsupported-promise',
];
/** What a note should say, which a sentence can say in many ways. */
const goods = ['fit', 'interest'];
const readings = [...faults, ...goods, 'innocent'];
const rounds = 20;
/** How many features are kept. */
const kept = 6000;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 3, least: 3, leastOfLast: 1, most: 13 };

const target = join(root, 'src/locales/en/emails/tone.ts');
const { findPhrases, readTokens, readDraft, toneFeaturesOf, toneGroups, emailTemplates, drafts, review } =
  await sourceParts('', {
    'emails/review/lexicon.ts': ['findPhrases'],
    'emails/review/tokens.ts': ['readTokens'],
    'emails/review/draft.ts': ['readDraft'],
    'emails/review/tone/features.ts': ['toneFeaturesOf'],
    'locales/en/emails/tone-groups.ts': ['toneGroups'],
    'emails/templates.ts': ['emailTemplates'],
    'locales/en/emails/drafts.ts': ['drafts'],
    'locales/en/emails/review.ts': ['review'],
  });
const sets = {
  'review-sentences': sentencesByFault(),
  'review-sentences-2': sentencesOf('review-sentences-2'),
  'review-sentences-3': sentencesOf('review-sentences-3'),
  'review-sentences-4': sentencesOf('review-sentences-4'),
  'review-sentences-5': goodsOf('review-sentences-5'),
  'review-sentences-6': sentencesOf('review-sentences-6'),
  'review-sentences-7': sentencesOf('review-sentences-7'),
  'review-sentences-8': sentencesOf('review-sentences-8'),
  'review-corpus': notesOf('review-corpus', isTuning),
  'review-corpus-later': notesOf('review-corpus-later', () => true),
  drafts: ownSentences(),
  'review-corpus-development': notesOf('review-corpus-development', () => true),
  'review-corpus-open': notesOf('review-corpus-open', () => true),
};
const [leftOut, part] = process.argv.slice(2);
const isTested = (/** @type {string} */ name, /** @type {number} */ at) =>
  name === leftOut && (part === undefined || at % 4 === Number(part));
const all = Object.entries(sets).flatMap(([name, rows]) =>
  rows.map((row, at) => ({
    row: name === 'review-sentences-5' ? row : withGoods(row),
    tested: isTested(name, at),
  })),
);
const model = learnKept(
  all
    .filter(({ tested }) => !tested)
    .map(({ row }) => ({ ids: idsOf(row.text), truth: truthOf(row), weight: row.weight })),
  readings.map((_, at) => [at]),
  { rounds, kept },
);
if (leftOut === undefined) await write();
else tell(all.filter(({ tested }) => tested).map(({ row }) => row));

/**
 * @typedef {{ text: string, faults: string[], weight: number }} Row
 * @returns {Row[]} the sentences that phrases were made on
 */
function sentencesByFault() {
  const { faults: byFault, innocent } = JSON.parse(
    readFileSync(join(root, 'tests/fixtures/review-sentences.json'), 'utf8'),
  );
  return [
    ...faults.flatMap((fault) =>
      byFault[fault].map((/** @type {string} */ text) => ({ text, faults: [fault], weight: 1 })),
    ),
    ...innocent.map((/** @type {string} */ text) => ({ text, faults: [], weight: 1 })),
  ];
}

/**
 * @param {string} name
 * @returns {Row[]}
 */
function sentencesOf(name) {
  return readFileSync(join(root, `tests/fixtures/${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ fault }) => fault === null || faults.includes(fault))
    .map(({ text, fault, also = [] }) => ({
      text,
      faults:
        fault === null ? [] : [fault, ...also.filter((/** @type {string} */ each) => faults.includes(each))],
      weight: 1,
    }));
}

/**
 * @param {string} name
 * @returns {Row[]} sentences that say one of the goods or none
 */
function goodsOf(name) {
  return readFileSync(join(root, `tests/fixtures/${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, says }) => ({ text, faults: says === null ? [] : [says], weight: 1 }));
}

/** @param {Row} row a sentence without a fault; whether it says one of the goods, phrases tell */
function withGoods(row) {
  if (row.faults.length > 0) return row;
  const tokens = readTokens(row.text, review);
  const said = goods.filter((good) => findPhrases(tokens, review[good], review).length > 0);
  return { ...row, faults: said };
}

/** @returns {Row[]} what our own drafts say, which is surely innocent */
function ownSentences() {
  const templates = emailTemplates({ code: 'en', emails: drafts });
  const phrasings = templates.flatMap((/** @type {any} */ { sentences }) =>
    Object.values(sentences).flatMap((byTone) => Object.values(byTone).flat(2)),
  );
  return [...new Set(phrasings)].map((text) => ({
    text: text.replace(/\{\w+\}/g, 'it'),
    faults: [],
    weight: 0.5,
  }));
}

/**
 * The sentences of English notes; those with a fault that is quoted are of it.
 *
 * @param {string} name
 * @param {(file: string) => boolean} isOpen
 * @returns {Row[]}
 */
function notesOf(name, isOpen) {
  const folder = join(root, 'tests/fixtures', name);
  const notes = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && isOpen(file))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .filter(({ language }) => language === 'en');
  return notes.flatMap(({ subject, text, faults: own = [], arguable = [] }) => {
    const { sentences } = readDraft(subject, text, review);
    return sentences.flatMap((/** @type {{ start: number, end: number }} */ { start, end }) => {
      const within = own.filter((/** @type {{ quote?: string }} */ { quote }) => {
        const at = quote === undefined ? -1 : text.indexOf(quote);
        return at >= 0 && at < end && start < at + (quote ?? '').length;
      });
      const named = within
        .map((/** @type {{ fault: string }} */ { fault }) => fault)
        .filter((/** @type {string} */ fault) => faults.includes(fault));
      // Where a reader could object or not, a sentence teaches nothing.
      const isUnclear =
        named.length === 0 && arguable.some((/** @type {string} */ each) => faults.includes(each));
      return isUnclear ? [] : [{ text: text.slice(start, end), faults: named, weight: 1 }];
    });
  });
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function idsOf(text) {
  return toneFeaturesOf(readTokens(text, review), text, toneGroups);
}

/** @param {Row} row the first fault counts twice what the others do */
function truthOf({ faults: own }) {
  const shares = new Float64Array(readings.length);
  if (own.length === 0) shares[readings.length - 1] = 1;
  own.forEach((fault, index) => {
    shares[readings.indexOf(fault)] = (index === 0 ? 2 : 1) / (own.length + 1);
  });
  return shares;
}

async function write() {
  const lines = model.learned.flatMap(({ feature, weights }) => {
    const line = packed(centered(weights), written);
    return line === '' ? [] : [`${feature}\t${line}`];
  });
  console.log(`${lines.length} features of ${all.length} sentences`);
  const text = `/** Written by \`node scripts/lean-tone.js\`; do not edit by hand. */
import type { ToneWords } from '../../../emails/words.js';
import { toneGroups } from './tone-groups.js';

/** How English words lean to faults of tone. */
export const tone: ToneWords = {
  groups: toneGroups,
  readings: ${JSON.stringify(readings)},
  bias: ${JSON.stringify(centered(model.bias).map((each) => Math.round(100 * each)))},
  unit: ${Math.round(100 / written.scale)},
  leanings: ${JSON.stringify(lines.join('\n'))},
};
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

/** @param {Row[]} rows */
function tell(rows) {
  const byFeature = new Map(model.learned.map(({ feature, weights }) => [feature, weights]));
  const judged = rows.map(({ text, faults: own }) => {
    const known = idsOf(text).flatMap((id) => byFeature.get(id) ?? []);
    const sums = readings.map(
      (_, at) =>
        (model.bias[at] ?? 0) +
        known.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / Math.sqrt(Math.max(1, known.length)),
    );
    const most = Math.max(...sums);
    const share = 1 / sums.reduce((sum, each) => sum + Math.exp(each - most), 0);
    return { own, reading: readings[sums.indexOf(most)] ?? '', share };
  });
  for (const least of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const told = judged.filter(({ reading, share }) => faults.includes(reading) && share >= least);
    const right = told.filter(({ own, reading }) => own.includes(reading)).length;
    const innocent = told.filter(({ own }) => !own.some((each) => faults.includes(each))).length;
    const faulty = rows.filter(({ faults: own }) => own.some((each) => faults.includes(each))).length;
    console.log(
      `above ${least}: ${right} of ${told.length} right, of ${faulty} with a fault; ${innocent} of ${rows.length - faulty} innocent`,
    );
  }
}
