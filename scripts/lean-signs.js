/**
 * Writes `src/interviews/cues/sign-weights.ts`: how much what rules read in a message weighs for its being no invitation,
 * by logistic regression over the labeled messages on which few rules were made. The same messages give the same file. No
 * message of the untouched half or of a set for measuring alone is read. With the name of a set it leaves that set out,
 * writes nothing, and prints how the others judge it: `node scripts/lean-signs.js invitations-sixth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';
import { openMessages, openSets } from './open-messages.js';
import { sourceParts } from './source-parts.js';

/** On the other sets the rules know every message. */
const known = ['', '-second', '-later', '-development'].map((name) => `invitations${name}`);
/** Rounds of descent, its step, and what draws weights to nothing. */
const [rounds, step, decay] = [4000, 0.1, 1e-3];
/** Numbers of a message count up to about as much as this. */
const alike = 3;
/** Units of a weight: a hundred to one of the log odds. */
const scale = 100;

const target = join(root, 'src/interviews/cues/sign-weights.ts');
const { readThread, numbersOfNewest } = await sourceParts('interviews/identify', {
  'thread.ts': ['readThread'],
  'verdict/invitation.ts': ['numbersOfNewest'],
});
const [leftOut] = process.argv.slice(2);
const [bias = 0, ...weights] = learn(
  openSets.filter((name) => !known.includes(name) && name !== leftOut).flatMap(messagesOf),
);
if (leftOut === undefined) await write();
else tell(messagesOf(leftOut));

/**
 * @typedef {{ numbers: number[], none: number }} Message
 * @param {string} name
 * @returns {Message[]}
 */
function messagesOf(name) {
  return openMessages(name)
    .map(({ text, receivedAt, timeZone, expected }) => {
      const received = receivedAt === undefined ? undefined : Date.parse(receivedAt);
      const numbers = numbersOfNewest(readThread(text, { received, timeZone }));
      return { numbers, none: expected.verdict === 'none' ? 1 : 0 };
    })
    .filter(({ numbers }) => numbers.length > 0);
}

/**
 * Accelerated gradient descent: the loss is convex, so that the start does not matter.
 *
 * @param {readonly Message[]} messages
 */
function learn(messages) {
  const width = 1 + (messages[0]?.numbers.length ?? 0);
  const units = Array.from({ length: width }, (_, at) =>
    at === 0 ? 1 : Math.max(1, Math.max(...messages.map(({ numbers }) => numbers[at - 1] ?? 0)) / alike),
  );
  const rows = messages.map(({ numbers, none }) => ({
    values: [1, ...numbers].map((value, at) => value / (units[at] ?? 1)),
    none,
  }));
  let current = new Float64Array(width);
  let ahead = current;
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight) => decay * weight);
    for (const { values, none } of rows) {
      const sum = values.reduce((total, value, at) => total + value * (ahead[at] ?? 0), 0);
      const miss = (1 / (1 + Math.exp(-sum)) - none) / rows.length;
      values.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + miss * value));
    }
    const moved = ahead.map((weight, at) => weight - step * (slope[at] ?? 0));
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = moved.map((weight, at) => weight + ((momentum - 1) / next) * (weight - (current[at] ?? 0)));
    current = moved;
    momentum = next;
  }
  return units.map((unit, at) => Math.round((scale * (current[at] ?? 0)) / unit));
}

async function write() {
  const text = `/** Written by \`node scripts/lean-signs.js\`; do not edit by hand. */

/** How a message leans of which nothing is read, in hundredths of the log odds that it is no invitation. */
export const signBias = ${bias};

/** What the numbers of \`judge-none.ts\` weigh, in the same unit. */
export const signWeights: readonly number[] = ${JSON.stringify(weights)};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

/** @param {readonly Message[]} messages */
function tell(messages) {
  const wrong = messages.filter(({ numbers, none }) => {
    const sum = numbers.reduce((total, number, at) => total + number * (weights[at] ?? 0), bias);
    return sum > 0 !== (none === 1);
  });
  console.log(`${leftOut}: ${wrong.length} of ${messages.length} wrong`);
}
