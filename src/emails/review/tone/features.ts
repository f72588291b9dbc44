import { oncePer } from '../../../text/once.js';
import type { Token } from '../tokens.js';

/** Words that do the same work in a sentence, by group: `{ sorry: 'sorry apologize regret' }`. */
export type WordGroups = Readonly<Record<string, string>>;

/** What words of a language begin and end with beside their roots, in the order in which it is taken off, longest first. */
export interface Affixes {
  readonly beginnings: readonly (readonly string[])[];
  readonly endings: readonly (readonly string[])[];
  /** Letters that a root has at least. */
  readonly leastLetters: number;
}

/** By what words are known that do the same work, and forms of one word. */
export interface WordForms {
  readonly groups: WordGroups;
  readonly affixes: Affixes;
}

/**
 * What in a sentence can lean to a fault of tone: words, their roots, two in a row or with one between, and the same of
 * groups of words. `@wait` is any word of waiting; `@wait&@span` stand in one sentence; `2@wait` are two of one group;
 * `^` and `$` are its beginning and end, `*` is any word.
 */
export function toneFeaturesOf(
  tokens: readonly Token[],
  sentence: string,
  { groups, affixes }: WordForms,
): string[] {
  const found = new Set<string>();
  const words = tokens.map(({ key }) => key);
  const groupsAt = words.map((word) => groupsOf(word, groups));
  const isAsked = sentence.includes('?');
  const counts = new Map<string, number>();
  words.forEach((word, index) => {
    const before = words[index - 1] ?? '^';
    const after = words[index + 1] ?? '$';
    found
      .add(word)
      .add(`~${rootOf(word, affixes)}`)
      .add(`${before} ${word}`);
    if (index > 1) found.add(`${words[index - 2]} * ${word}`);
    if (after === '$') found.add(`${word} $`);
    for (const group of groupsAt[index]!) {
      counts.set(group, (counts.get(group) ?? 0) + 1);
      found.add(group).add(`${before} ${group}`).add(`${group} ${after}`);
      for (const other of groupsAt[index - 1] ?? []) found.add(`${other} ${group}`);
      for (const other of groupsAt[index - 2] ?? []) found.add(`${other} * ${group}`);
    }
  });
  if (isAsked) found.add('?');
  if (sentence.includes('!')) found.add('!');
  for (const [group, count] of counts) {
    if (count > 1) found.add(`2${group}`);
    if (count > 2) found.add(`3${group}`);
    if (isAsked) found.add(`?${group}`);
    for (const other of counts.keys()) if (group < other) found.add(`${group}&${other}`);
  }
  return [...found];
}

/** A word without its beginnings and endings, to know its other forms by. Short words stay as they are. */
function rootOf(word: string, { beginnings, endings, leastLetters }: Affixes): string {
  if (word.length <= 4) return word;
  let root = word;
  const isOff = (each: string) => root.length - each.length >= leastLetters;
  for (const round of endings) {
    const ending = round.find((each) => root.endsWith(each) && isOff(each)) ?? '';
    root = root.slice(0, root.length - ending.length);
  }
  for (const round of beginnings)
    root = root.slice(round.find((each) => root.startsWith(each) && isOff(each))?.length ?? 0);
  return root.replace(/(.)\1$/, '$1');
}

function groupsOf(word: string, groups: WordGroups): readonly string[] {
  return grouped(groups).get(word) ?? [];
}

/** Read once per language: most apps never ask. */
const grouped = /* @__PURE__ */ oncePer((groups: WordGroups): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const [name, words] of Object.entries(groups))
    for (const word of new Set(words.split(' '))) all.set(word, [...(all.get(word) ?? []), `@${name}`]);
  return all;
});
