/**
 * How many characters a text has whose reading is timed. What grows faster than the text shows at the length given here;
 * `LONGEST_TEXT=…` makes it longer, as `npm run proof` does.
 */
export function longestText(length: number): number {
  return Math.max(length, Number(process.env['LONGEST_TEXT'] ?? 0));
}
