/** Written by `node scripts/lean-signs.js`; do not edit by hand. */

/** How a message leans of which nothing is read, in hundredths of the log odds that it is no invitation. */
export const signBias = -31;

/** What the numbers of `judge-none.ts` weigh, in the same unit. */
export const signWeights: readonly number[] = [
  9, -23, 13, 8, 9, 66, 29, -4, -71, -188, -178, -84, 64, -54, -39,
];
