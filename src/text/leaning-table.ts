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
    [...matches(packed, /(\D)(\d+)/g)].map(([, letter, weight]) => {
      const large = letter!.toUpperCase();
      return [letters.indexOf(large), letter === large ? Number(weight) : -Number(weight)];
    }),
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZΓΔΘΛ';

/** What was learned of how features lean: by nothing at all, and by each of them. */
export interface Learned {
  /** How a text leans that says nothing, to each reading, in hundredths of the log odds. */
  readonly bias: readonly number[];
  /** How many hundredths a leaning of one is worth. */
  readonly unit: number;
  readonly table: LeaningTable;
}

/**
 * How much features lean to each reading, in hundredths. Words, what rules read (`=`) and what stands beside a side (`%`)
 * are weighed apart; the more of a kind are known, the less each counts.
 */
export function leaningOf(
  features: readonly string[],
  { bias, unit, table }: Learned,
): { readonly sums: readonly number[]; readonly known: number } {
  const kinds = new Map<string, Leans[]>();
  let known = 0;
  for (const feature of features) {
    const leans = table.get(feature);
    if (!leans) continue;
    known++;
    const [kind] = /^[=%]?/.exec(feature)!;
    const others = kinds.get(kind);
    if (others) others.push(leans);
    else kinds.set(kind, [leans]);
  }
  const sums = bias.map((each, at) =>
    [...kinds.values()].reduce(
      (sum, leans) =>
        sum + (unit / Math.sqrt(leans.length)) * leans.reduce((all, lean) => all + (lean.get(at) ?? 0), 0),
      each,
    ),
  );
  return { sums: sums.map(Math.round), known };
}

/** How likely each reading is, in percent. */
export function percentsOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) / 100));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => Math.round((100 * each) / all));
}
