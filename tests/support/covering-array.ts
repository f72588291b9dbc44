import { hash } from '../../src/text/hash.js';

/** Factors by name, each with the number of its values. */
export type Factors = Readonly<Record<string, number>>;

/** One case: the index of a value for each factor. */
export type Case<F extends Factors> = { readonly [Name in keyof F]: number };

/** Every pair of values of two factors that some case has, as `name=index,name=index`. */
export function pairsOf<F extends Factors>(cases: readonly Case<F>[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const each of cases) {
    const entries = Object.entries(each).map(([name, index]) => `${name}=${index}`);
    for (const [at, one] of entries.entries())
      for (const other of entries.slice(at + 1)) pairs.add(`${one},${other}`);
  }
  return pairs;
}

/** All pairs there are. */
export function allPairs(factors: Factors): string[] {
  const values = Object.entries(factors).map(([name, size]) =>
    Array.from({ length: size }, (_, index) => `${name}=${index}`),
  );
  return values.flatMap((ones, at) =>
    values.slice(at + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => `${one},${other}`))),
  );
}

/**
 * Cases in which every pair of values occurs, found greedily: a case starts from a pair not yet met and takes for each
 * further factor the value that meets most new pairs; the salt decides between equals. The same salt gives the same cases.
 */
export function coveringArray<F extends Factors>(factors: F, salt: string): Case<F>[] {
  const names = Object.keys(factors);
  const open = new Set(allPairs(factors));
  const cases: Case<F>[] = [];
  while (open.size > 0) {
    const chosen = new Map<string, number>();
    const [first] = open;
    for (const part of first!.split(',')) {
      const [name, index] = part.split('=');
      chosen.set(name!, Number(index));
    }
    const gain = (name: string, index: number) => {
      let count = 0;
      for (const [other, value] of chosen) {
        const inOrder = names.indexOf(name) < names.indexOf(other);
        const pair = inOrder ? `${name}=${index},${other}=${value}` : `${other}=${value},${name}=${index}`;
        if (open.has(pair)) count++;
      }
      return count;
    };
    for (const name of names) {
      if (chosen.has(name)) continue;
      const rank = (index: number) =>
        gain(name, index) * 2 ** 33 + hash(`${salt}/${cases.length}/${name}/${index}`);
      const indices = Array.from({ length: factors[name]! }, (_, index) => index);
      chosen.set(
        name,
        indices.reduce((best, index) => (rank(index) > rank(best) ? index : best)),
      );
    }
    const made = Object.fromEntries(names.map((name) => [name, chosen.get(name)!])) as Case<F>;
    cases.push(made);
    for (const pair of pairsOf([made])) open.delete(pair);
  }
  return cases;
}
