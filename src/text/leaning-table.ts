import { matches } from './match.js';

/** How much something leans to each reading, by the reading's number. */
export type Leans = ReadonlyMap<number, number>;

/** How much each feature leans. */
export type LeaningTable = ReadonlyMap<string, Leans>;

/**
 * Reads a written table: on each line a feature, a tab, and for each reading its letter, a small one for a weight below
 * nothing, and the weight.
 */
export function unpackLeanings(lines: string): LeaningTable {
  return new Map(
    lines.split('\n').map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), leansOf(line.slice(at + 1))] as const;
    }),
  );
}

function leansOf(packed: string): Leans {
  return new Map(
    [...matches(packed, /([A-Za-z])(\d+)/g)].map(([, letter, weight]) => [
      letters.indexOf(letter!.toUpperCase()),
      letter! < 'a' ? Number(weight) : -Number(weight),
    ]),
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
