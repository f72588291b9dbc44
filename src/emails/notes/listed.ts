/** "a, b and c", without the comma before the last that a list of clauses may have. */
export function listed(items: readonly string[], and: string): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((each) => each !== '').join(` ${and} `);
}
