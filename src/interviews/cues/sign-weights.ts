/** Written by `node scripts/lean-signs.js`; do not edit by hand. */

/** How a message leans of which nothing is read, in hundredths of the log odds that it is no invitation. */
export const signBias = -29;

/** What the numbers of `judge-none.ts` weigh, in the same unit. */
export const signWeights: readonly number[] = [
  11, -22, 10, 6, 5, 49, 30, -6, -52, -155, -163, -115, 61, -50, -40,
];
