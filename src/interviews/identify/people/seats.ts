import { leaningOf, unpackLeanings, type Learned } from '../../../text/leaning-table.js';
import { seatBias, seatLeanings, seatUnit } from '../../cues/seat-leanings.js';

/** Leaning above which somebody sits there, in hundredths of the log odds: whom nobody expects is worse than one less. */
const sits = 25;

/** Whether somebody with these features sits in the interview, by what was learned from labeled messages. */
export function sitsThere(features: readonly string[]): boolean {
  return leaningOf(features, learned()).sums[0]! > sits;
}

let model: Learned | undefined;

/** Unpacked on first use: most apps never ask. */
const learned = (): Learned =>
  (model ??= { bias: seatBias, unit: seatUnit, table: unpackLeanings(seatLeanings) });
