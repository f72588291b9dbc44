import { hash } from './hash.js';
import { oncePer } from './once.js';

/** How much something leans to each reading, by the reading's number. */
export type Leans = ArrayLike<number>;

/**
 * How much features lean, as a file writes it: the features by marks alone, which takes half the room of their words. One
 * in several hundred that was never learned has the mark of one that was, and counts as it does.
 */
export interface PackedLeanings {
  /** How far each mark is from the one before, in decimal digits, the last of them as a letter, `a` for 0. */
  readonly features: string;
  /**
   * By reading, in the order of the features: a weight as a letter, `A` for 1, a small one below nothing, and before it how
   * many features weigh nothing.
   */
  readonly weights: readonly string[];
}

/** How much each feature leans; nothing for one that nobody has learned of. */
export interface LeaningTable {
  readonly get: (feature: string) => Leans | undefined;
}

/** What stands for a feature: a number of 22 bits. */
export function markOf(feature: string): number {
  return hash(feature) >>> 10;
}

/** How features lean by what a file says: unpacked on first use, as most apps ask for few of them or none. */
export const tableOf = /* @__PURE__ */ oncePer(unpack);

function unpack({ features, weights }: PackedLeanings): LeaningTable {
  const rows = rowsOf(features);
  const width = weights.length;
  const all = new Int8Array(rows.size * width);
  weights.forEach((column, reading) => {
    let row = 0;
    eachLetter(column, (code, skipped) => {
      row += skipped;
      all[row++ * width + reading] = code < small ? code - large + 1 : small - code - 1;
    });
  });
  return {
    get(feature) {
      const row = rows.get(markOf(feature));
      return row === undefined ? undefined : all.subarray(row * width, (row + 1) * width);
    },
  };
}

/** The place of each mark. */
function rowsOf(features: string): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let mark = 0;
  eachLetter(features, (code, digits) => {
    mark += 10 * digits + code - small;
    rows.set(mark, rows.size);
  });
  return rows;
}

const [zero, large, small] = [48, 65, 97];

/** Calls back for each letter, with the number before it: 0 where there is none. */
function eachLetter(packed: string, found: (code: number, before: number) => void): void {
  let before = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code < large) before = 10 * before + code - zero;
    else {
      found(code, before);
      before = 0;
    }
  }
}

/** What was learned of how features lean: by nothing at all, and by each of them. */
export interface Learned {
  /** How a text leans that says nothing, to each reading, in hundredths of the log odds. */
  readonly bias: readonly number[];
  /** How many hundredths a leaning of one is worth. */
  readonly unit: number;
  readonly leanings: PackedLeanings;
}

/**
 * How much features lean to each reading, in hundredths. Words, what rules read (`=`) and what stands beside a side (`%`)
 * are weighed apart; the more of a kind are known, the less each counts.
 */
export function leaningOf(
  features: readonly string[],
  { bias, unit, leanings }: Learned,
): { readonly sums: readonly number[]; readonly known: number } {
  const table = tableOf(leanings);
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
        sum + (unit / Math.sqrt(leans.length)) * leans.reduce((all, lean) => all + lean[at]!, 0),
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
