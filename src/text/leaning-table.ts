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

/** What was learned of how features lean: by nothing at all, and by each of them. */
export interface Learned {
  /** How a text leans that says nothing, to each reading, in hundredths of the log odds. */
  readonly bias: readonly number[];
  /** How many hundredths a leaning of one is worth. */
  readonly unit: number;
  readonly table: LeaningTable;
}

/** How much features lean to each reading, in hundredths; the more of them are known, the less each counts. */
export function leaningOf(
  features: readonly string[],
  { bias, unit, table }: Learned,
): { readonly sums: readonly number[]; readonly known: number } {
  const leans = features.flatMap((feature) => table.get(feature) ?? []);
  const part = unit / Math.sqrt(Math.max(1, leans.length));
  const sums = bias.map((each, at) =>
    Math.round(each + part * leans.reduce((sum, lean) => sum + (lean.get(at) ?? 0), 0)),
  );
  return { sums, known: leans.length };
}

/** How likely each reading is, in percent. */
export function percentsOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) / 100));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => Math.round((100 * each) / all));
}
