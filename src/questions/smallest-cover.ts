/** Where more steps would be needed the best cover found so far is taken; thirty stories stay far below. */
const mostSteps = 50_000;

/**
 * The fewest sets that together hold all that any of them holds, as their indexes in rising order. Among covers of one
 * size those that lean on earlier sets win. Exact by branch and bound on the element that the fewest sets hold; beyond
 * `mostSteps` the smallest cover found so far.
 */
export function smallestCover(sets: readonly (readonly string[])[]): number[] {
  const wanted = new Set(sets.flat());
  const holders = new Map([...wanted].map((element) => [element, [] as number[]]));
  sets.forEach((set, index) => new Set(set).forEach((element) => holders.get(element)!.push(index)));
  const largest = Math.max(1, ...sets.map((set) => new Set(set).size));
  let best: readonly number[] | undefined;
  let steps = 0;

  const search = (chosen: readonly number[], open: ReadonlySet<string>): void => {
    const atLeast = chosen.length + Math.ceil(open.size / largest);
    if (best && (atLeast >= best.length || ++steps > mostSteps)) return;
    if (open.size === 0) {
      best = chosen;
      return;
    }
    for (const index of rarest(open)) {
      const held = new Set(sets[index]);
      search([...chosen, index], new Set([...open].filter((element) => !held.has(element))));
    }
  };
  /** The sets that hold the element with the fewest holders, those that hold most of what is open first. */
  const rarest = (open: ReadonlySet<string>): number[] => {
    let fewest: readonly number[] = [];
    for (const element of open) {
      const here = holders.get(element)!;
      if (fewest.length === 0 || here.length < fewest.length) fewest = here;
    }
    const gain = (index: number) => new Set(sets[index]!.filter((element) => open.has(element))).size;
    return [...fewest].sort((a, b) => gain(b) - gain(a) || a - b);
  };

  search([], wanted);
  return [...(best ?? [])].sort((a, b) => a - b);
}
