/** Company and job of an interview, as they are learned from labeled messages. */
import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { root } from './doors.js';
import { learnSpans, likelihoods } from './learn-spans.js';
import { packed } from './learn.js';
import { openMessages } from './open-messages.js';
import { sourceParts } from './source-parts.js';

/** @typedef {'company' | 'role'} Sought */
/** @typedef {{ text: import('./learn-spans.js').SpanText, wanted: string | undefined, language: string }} Message */

export const sought = /** @type {const} */ (['company', 'role']);

/** How many features are kept. */
const kept = 7200;
/** What a weight of one is written as, the least that is kept and the most that is written. */
const written = { scale: 8, least: 1, most: 26 };
/** Percent from which one is told: where fewer are wrong than when rules chose. */
export const least = { company: 25, role: 42 };
/** Sets of which most messages were labeled without looking for company and job: those that have them count. */
const partlyLabeled = ['invitations-development', 'invitations-fifteenth'];

const { readThread, findInvitation, readInvitation, readSpans, forAll } = await sourceParts(
  'interviews/identify',
  {
    'thread.ts': ['readThread'],
    'verdict/invitation.ts': ['findInvitation'],
    'verdict/reading.ts': ['readInvitation'],
    'job/spans.ts': ['readSpans', 'forAll'],
  },
);
const { fold } = await sourceParts('text', { 'fold.ts': ['fold'] });

/** @type {Map<string, number>} */
const numbers = new Map();
/** @type {string[]} */
const features = [];

/** Forgets the features of what was learned before: there are millions. */
export function startOver() {
  numbers.clear();
  features.length = 0;
}

/** @param {readonly string[]} names */
function numbersOf(names) {
  return Int32Array.from(new Set(names), (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, features.length);
    return features.push(name) - 1;
  });
}

/**
 * The messages of a set that invite.
 *
 * @param {string} set
 * @returns {{ job: any, expected: any, language: string, set: string }[]}
 */
export function jobsOf(set) {
  return openMessages(set).flatMap(({ text, receivedAt, timeZone, expected, language }) => {
    if (expected.verdict === 'none') return [];
    const received = receivedAt === undefined ? undefined : Date.parse(receivedAt);
    const thread = readThread(text, { received, timeZone });
    const { likely } = findInvitation(thread);
    return likely ? [{ job: readInvitation(likely, thread).job, expected, language, set }] : [];
  });
}

/**
 * Messages as pieces that may be what is sought.
 *
 * @param {ReturnType<typeof jobsOf>} jobs
 * @param {Sought} what
 * @returns {Message[]}
 */
export function piecesOf(jobs, what) {
  return jobs.flatMap(({ job, expected, language, set }) => {
    // As the text is read: without the star of `Referent*in`, and without the mark that all may apply.
    const wanted = expected[what]?.replaceAll('*', '').replace(forAll, '');
    if (wanted === undefined && partlyLabeled.includes(set)) return [];
    const { spans, whole, ...byToken } = readSpans(job, what);
    const each = (/** @type {string[][]} */ tokens) => tokens.map(numbersOf);
    // Where the text has it exactly as it is labeled, only that is right: "Product Manager", not "PRODUCT MANAGER".
    const isExact = spans.some((/** @type {any} */ { value }) => value === wanted);
    const isRight = (/** @type {string} */ value) =>
      wanted !== undefined && (isExact ? value === wanted : isSame(value, wanted));
    const pieces = spans.map((/** @type {any} */ span) => ({
      first: span.first,
      last: span.last,
      key: span.key,
      value: span.value,
      features: numbersOf(whole(span)),
      isRight: isRight(span.value),
    }));
    const text = {
      first: each(byToken.first),
      last: each(byToken.last),
      within: each(byToken.within),
      between: each(byToken.between),
      spans: pieces,
      isAbsent: wanted === undefined,
    };
    return [{ text, wanted, language }];
  });
}

/** @param {string} one @param {string} other */
export function isSame(one, other) {
  return fold(one) === fold(other);
}

/** A message of which no piece is as it is labeled teaches nothing. @param {readonly Message[]} messages */
export function learnJobs(messages) {
  const texts = messages.flatMap(({ text }) =>
    text.isAbsent || text.spans.some(({ isRight }) => isRight) ? [text] : [],
  );
  const { weights, absent } = learnSpans(texts, { size: features.length, kept });
  return { weights: weights.map((weight) => Math.round(written.scale * weight) / written.scale), absent };
}

/**
 * What is read of a message, and how likely it is.
 *
 * @param {Message} message
 * @param {ReturnType<typeof learnJobs>} learned
 */
export function readBy({ text }, { weights, absent }) {
  const { likely } = likelihoods(text, absent, weights);
  /** @type {Map<string, { sum: number, most: number, value: string }>} */
  const byKey = new Map();
  text.spans.forEach(({ key, value }, at) => {
    const share = likely[at] ?? 0;
    const known = byKey.get(key) ?? { sum: 0, most: -1, value };
    known.sum += share;
    if (share > known.most) Object.assign(known, { most: share, value });
    byKey.set(key, known);
  });
  const [best] = [...byKey.values()].sort((a, b) => b.sum - a.sum);
  return best && { value: best.value, percent: Math.round(100 * best.sum) };
}

/** The file that is written. @param {Sought} what */
export const fileOf = (what) => `src/interviews/cues/${what}-leanings.ts`;

/**
 * The text of the file.
 *
 * @param {Sought} what
 * @param {ReturnType<typeof learnJobs>} learned
 */
export async function textOf(what, { weights, absent }) {
  const learned = features.map((feature, at) => ({ feature, weights: [weights[at] ?? 0] }));
  const text = `import type { PackedLeanings } from '../../text/leaning-table.js';

/** Written by \`node scripts/lean-jobs.js\`; do not edit by hand. */

/** What a weight of one, in log odds, is written as. */
export const ${what}Scale = ${written.scale};

/** How much a message leans to not saying it. */
export const ${what}Absent = ${Math.round(written.scale * absent)};

/** How likely it must be, in percent, to be told. */
export const ${what}Least = ${least[what]};

/** How much each leans. */
export const ${what}Leanings: PackedLeanings = ${JSON.stringify(packed(learned, written))};
`;
  const file = fileOf(what);
  return format(text, { ...(await resolveConfig(join(root, file))), filepath: file });
}
