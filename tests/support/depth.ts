/**
 * Big products are walked in part by `npm test` and as a whole by the gate `deep` of `npm run check`, which CI runs.
 */
export const isDeep = process.env['DEPTH'] === 'whole';

/** All of a list where a walk is deep, and every fourth otherwise. */
export function someOf<Item>(all: readonly Item[]): readonly Item[] {
  return isDeep ? all : all.filter((_, at) => at % 4 === 0);
}
