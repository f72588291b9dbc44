/**
 * Writes `src/interviews/cues/leanings.ts`: how much single words lean to a message that is no invitation, and how much
 * what else a message shows weighs beside them, by logistic regression over the labeled messages that are open to rules.
 * The same messages give the same file. No message of the untouched half or of a set for measuring alone is read. With
 * the name of a set it leaves that set out and prints how the others judge it: `node scripts/lean-invitations.js
 * invitations-sixth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { openMessages, openSets } from './open-messages.js';
import { sourceParts } from './source-parts.js';

/** Sets on which rules and words are weighed against each other: on the others the rules know every message. */
const weighed = ['-third', '-fourth', '-fifth', '-sixth', '-eighth', '-ninth', '-tenth', '-eleventh'].map(
  (name) => `invitations${name}`,
);
/** Messages a word must be in. */
const leastMessages = 4;
/** What both kinds of messages are about, and days, which lean by chance; stems of five letters. */
const passedOver =
  /^(?:inter|entre|vorst|wawan|gespr|sele[ck]|seleks|candi|kandi|(?:mon|tues|wednes|thurs|fri|satur|sun)d?|janua|febru|march|april|june|july|augus|sept|octob|novem|decem|lun(?:di|es)|mar(?:di|tes)|mercr|mierc|jeudi|jueve|vendr|viern|samed|sabad|diman|domin|monta|diens|donne|freit|samst|sonnt|mittw|senin|selas|rabu|kamis|jumat|sabtu|mingg)$/;
/** Rounds of descent, its step, and what draws weights to nothing: much ahead of all, little that speaks for them. */
const ofWords = { rounds: 300, step: 8, decay: 5e-5, sparsity: 1e-5 };
const ofSigns = { rounds: 4000, step: 0.1, decay: 1e-3, sparsity: 0 };
/** The largest weight, so that no word decides alone. */
const largest = 2;
/** Units of a weight of a word: ten to one of the log odds. */
const scale = 10;
/** The least weight that is written down. */
const least = 3;
/** Units of the sum: a hundred to one of the log odds. */
const fineScale = 100;
/** Numbers of a message count up to about as much as this. */
const alike = 3;
/** As in `leaning.ts`. */
const manyWords = 40;
/** The shares of all words come to about as much in a long message. */
const mostShare = 20;

const target = join(root, 'src/interviews/cues/leanings.ts');
const { distinctStems, shareOf, readThread, numbersOfNewest } = await sourceParts('interviews/identify', {
  'words/distinct.ts': ['distinctStems', 'shareOf'],
  'thread.ts': ['readThread'],
  'verdict/invitation.ts': ['numbersOfNewest'],
});
const [leftOut] = process.argv.slice(2);
const sets = new Map(openSets.map((name) => [name, messagesOf(name)]));
const taught = openSets.filter((name) => name !== leftOut);
const learned = learnWords(taught);
const weights = learnSigns(weighed.filter((name) => name !== leftOut));
if (leftOut === undefined) await write();
else tell(sets.get(leftOut) ?? []);

/**
 * @typedef {{ words: string[], numbers: number[], none: number }} Message
 * @typedef {{ at: number[], values: number[], none: number }} Row
 * @typedef {{ known: string[], weights: Float64Array }} Words
 * @param {string} name
 * @returns {Message[]}
 */
function messagesOf(name) {
  return openMessages(name).map(({ text, receivedAt, timeZone, expected }) => {
    const received = receivedAt === undefined ? undefined : Date.parse(receivedAt);
    const thread = readThread(text, { received, timeZone });
    return {
      words: distinctStems(thread.plain),
      numbers: numbersOfNewest(thread),
      none: expected.verdict === 'none' ? 1 : 0,
    };
  });
}

/**
 * @param {readonly string[]} names
 * @returns {Words}
 */
function learnWords(names) {
  const messages = names.flatMap((name) => sets.get(name) ?? []);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { words } of messages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts]
    .filter(([word, count]) => count >= leastMessages && !passedOver.test(word))
    .map(([word]) => word)
    .sort();
  const index = new Map(known.map((word, at) => [word, at]));
  const rows = messages.map(({ words, none }) => {
    const at = words.flatMap((word) => index.get(word) ?? []);
    const share = shareOf(at.length);
    // What all words lean to together stands first: it is nothing where there are none.
    return {
      at: [0, ...at.map((place) => place + 1)],
      values: [(at.length * share) / mostShare, ...at.map(() => share)],
      none,
    };
  });
  return { known, weights: descend(rows, known.length + 1, ofWords).slice(1) };
}

/**
 * What the leaning of the words and the other numbers weigh. Words lean to what they were learned from, so that each set
 * is leaned by words of the others.
 *
 * @param {readonly string[]} names
 */
function learnSigns(names) {
  const messages = names.flatMap((name) => {
    const words = learnWords(taught.filter((other) => other !== name));
    return (sets.get(name) ?? [])
      .filter(({ numbers }) => numbers.length > 0)
      .map(({ words: own, numbers, none }) => ({ values: [leaningOf(own, words), ...numbers], none }));
  });
  const width = messages[0]?.values.length ?? 0;
  const units = Array.from({ length: width }, (_, at) =>
    at === 0 ? scale : Math.max(1, Math.max(...messages.map(({ values }) => values[at] ?? 0)) / alike),
  );
  const at = units.map((_, index) => index);
  const rows = messages.map(({ values, none }) => ({
    at,
    values: values.map((value, index) => value / (units[index] ?? 1)),
    none,
  }));
  const own = descend(rows, width, ofSigns);
  return units.map((unit, index) => Math.round((fineScale * (own[index] ?? 0)) / unit));
}

/**
 * Accelerated proximal gradient descent: the loss is convex, so that the start does not matter.
 *
 * @param {readonly Row[]} rows
 * @param {number} width
 * @param {typeof ofWords} how
 */
function descend(rows, width, { rounds, step, decay, sparsity }) {
  let current = new Float64Array(width);
  let ahead = current;
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight) => decay * weight);
    for (const { at, values, none } of rows) {
      const sum = at.reduce((total, index, place) => total + (ahead[index] ?? 0) * (values[place] ?? 0), 0);
      const miss = (1 / (1 + Math.exp(-sum)) - none) / rows.length;
      at.forEach((index, place) => (slope[index] = (slope[index] ?? 0) + miss * (values[place] ?? 0)));
    }
    const moved = ahead.map((weight, index) => shrunk(weight - step * (slope[index] ?? 0), step * sparsity));
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = moved.map((weight, index) => weight + ((momentum - 1) / next) * (weight - (current[index] ?? 0)));
    current = moved;
    momentum = next;
  }
  return current;
}

/**
 * @param {number} weight
 * @param {number} by
 */
function shrunk(weight, by) {
  return Math.sign(weight) * Math.min(largest, Math.max(0, Math.abs(weight) - by));
}

/**
 * The weights as they are written down; 0 for those left out.
 *
 * @param {Words} words
 */
function rounded({ known, weights: own }) {
  return known.map((word, at) => {
    const weight = Math.round(scale * (own[at] ?? 0));
    return { word, weight: Math.abs(weight) < least ? 0 : weight };
  });
}

/**
 * How much words lean, as the package sums it up.
 *
 * @param {readonly string[]} words
 * @param {Words} by
 */
function leaningOf(words, by) {
  const index = new Map(rounded(by).map(({ word, weight }) => [word, weight]));
  const found = words.flatMap((word) => index.get(word) || []);
  const told = Math.min(1, found.length / manyWords);
  const sum = found.reduce((total, weight) => total + weight, 0);
  return Math.round(sum * shareOf(found.length) * told);
}

async function write() {
  const lines = rounded(learned)
    .filter(({ weight }) => weight !== 0)
    .map(({ word, weight }) => `${word} ${weight}`);
  console.log(`${lines.length} words; ${weights}`);
  const text = `/** Written by \`node scripts/lean-invitations.js\`; do not edit by hand. */

/** What the numbers of \`judge-none.ts\` weigh, in hundredths of the log odds that a message is no invitation. */
export const signWeights: readonly number[] = ${JSON.stringify(weights)};

/** How much stems lean to a message that is no invitation, in all languages: a stem, and after a space its weight. */
export const leanings = \`${lines.join('\n')}\`;
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/** @param {readonly Message[]} messages */
function tell(messages) {
  const wrong = messages.filter(({ words, numbers, none }) => {
    const all = [leaningOf(words, learned), ...numbers];
    const sum = all.reduce((total, number, index) => total + number * (weights[index] ?? 0), 0);
    return numbers.length > 0 && sum > 0 !== (none === 1);
  });
  const missed = wrong.filter(({ none }) => none === 1).length;
  console.log(
    `${leftOut}: ${wrong.length} of ${messages.length} wrong, ${missed} of them taken for invitations`,
  );
}
