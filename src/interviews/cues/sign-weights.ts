/** Written by `node scripts/lean-signs.js`; do not edit by hand. */

/** How a message leans of which nothing is read, in hundredths of the log odds that it is no invitation. */
export const signBias = -26;

/** What the numbers of `judge-none.ts` weigh, in the same unit. */
export const signWeights: readonly number[] = [
  11, -24, 13, 7, 5, 40, 32, -4, -57, -161, -166, -108, 59, -51, -32,
];
