import { matches } from '../../../text/match.js';
import type { InterviewTypeId } from '../../catalog.js';
import { leaningTypes, typeBias, typeLeanings } from '../../cues/type-leanings.js';
import { distinctStems, shareOf } from '../words/distinct.js';

/** Units of a weight: ten to one of the log odds. */
const scale = 10;
/** Known words from which a message tells all it can; a line or two leaves the types as alike as it is short. */
const manyWords = 60;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** How likely each type is by the words of an invitation alone, learned from labeled ones: shares of 1. */
export function typeShares(plain: string): ReadonlyMap<InterviewTypeId, number> {
  const { bias, weights } = unpacked();
  const found = distinctStems(plain).flatMap((word) => weights.get(word) ?? []);
  const told = Math.min(1, found.length / manyWords) / scale;
  const part = shareOf(found.length) * told;
  const powers = leaningTypes.map((_, type) =>
    Math.exp(found.reduce((sum, row) => sum + (row.get(type) ?? 0) * part, (bias.get(type) ?? 0) * told)),
  );
  const all = powers.reduce((sum, each) => sum + each, 0);
  return new Map(leaningTypes.map((type, index) => [type, powers[index]! / all]));
}

type Row = ReadonlyMap<number, number>;
let table: { readonly bias: Row; readonly weights: ReadonlyMap<string, Row> } | undefined;

/** Unpacked on first use: most apps never ask. */
function unpacked() {
  table ??= {
    bias: rowOf(typeBias),
    weights: new Map(
      typeLeanings.split('\n').map((line) => {
        const [word, row] = line.split(' ');
        return [word!, rowOf(row!)] as const;
      }),
    ),
  };
  return table;
}

/** `C12f-4`: the weight of each type by its letter. */
function rowOf(packed: string): Row {
  return new Map(
    [...matches(packed, /([A-Za-z])(-?\d+)/g)].map(([, letter, weight]) => [
      letters.indexOf(letter!),
      Number(weight),
    ]),
  );
}
