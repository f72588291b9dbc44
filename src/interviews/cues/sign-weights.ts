/** Written by `node scripts/lean-signs.js`; do not edit by hand. */

/** How a message leans of which nothing is read, in hundredths of the log odds that it is no invitation. */
export const signBias = 62;

/** What the numbers of `judge-none.ts` weigh, in the same unit. */
export const signWeights: readonly number[] = [
  8, -30, 9, 5, 4, 90, 24, -2, -111, -204, -189, -94, 66, -77, -86,
];
