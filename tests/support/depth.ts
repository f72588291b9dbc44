/**
 * Big products are walked in part by `npm test` and as a whole by the gate `deep` of `npm run check`, which CI runs.
 */
export const isDeep = process.env['DEPTH'] === 'whole';

/** Tests that only the gate `deep` has. CI lets no test be skipped, so elsewhere there are none. */
export function whenDeep(define: () => void): void {
  if (isDeep) define();
}

/** How much shorter a walk is that is not deep. */
export const shorter = 8;

/** How often where a walk is deep; an eighth of that otherwise. */
export function oftenAs(count: number): number {
  return isDeep ? count : Math.ceil(count / shorter);
}

/** All of a list where a walk is deep, and every eighth otherwise, from the first. */
export function someOf<Item>(all: readonly Item[]): readonly Item[] {
  return isDeep ? all : all.filter((_, at) => at % shorter === 0);
}
