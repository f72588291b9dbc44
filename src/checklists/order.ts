/** Something that builds on others. */
export interface Dependent {
  readonly id: string;
  readonly dependsOn?: readonly string[] | undefined;
}

/** The same in the same order, but each after what it depends on. Ids that are not among them are passed over. */
export function afterDependencies<T>(all: readonly T[], read: (each: T) => Dependent): T[] {
  const byId = new Map(all.map((each) => [read(each).id, each]));
  const reached = new Set<T>();
  const ordered: T[] = [];
  for (const each of all) add(each);
  return ordered;

  function add(each: T): void {
    if (reached.has(each)) return;
    reached.add(each);
    for (const id of read(each).dependsOn ?? []) {
      const before = byId.get(id);
      if (before !== undefined) add(before);
    }
    ordered.push(each);
  }
}
