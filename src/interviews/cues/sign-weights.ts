/** Written by `node scripts/lean-signs.js`; do not edit by hand. */

/** How a message leans of which nothing is read, in hundredths of the log odds that it is no invitation. */
export const signBias = -25;

/** What the numbers of `judge-none.ts` weigh, in the same unit. */
export const signWeights: readonly number[] = [
  12, -22, 9, 6, 6, 52, 30, -5, -55, -153, -164, -125, 59, -54, -40,
];
