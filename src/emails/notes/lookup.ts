/** What a table of words holds for a word: nothing for what every object has, such as `constructor`. */
export function wordFor(
  table: Readonly<Record<string, string>> | undefined,
  word: string,
): string | undefined {
  return table && Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Whether a word stands in one of several lists. */
export function isAmong(word: string, lists: readonly (readonly string[])[]): boolean {
  return lists.some((list) => list.includes(word));
}
