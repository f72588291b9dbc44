import { privateGroups } from '../cues/en/private-groups.js';
import { featuresOf, sentencesOf, type Feature } from '../identify/features.js';
import type { PlainText, TextRange } from '../identify/plain.js';
import { listedForms } from '../identify/word-forms.js';
import type { FlagCategory } from './catalog.js';

/**
 * What in a text can lean to something private: what leans to a kind of question, and beside it the words of the
 * categories with what stands around them. `@age` is any word of age; `@age&@marital` stand in one sentence; `2@age` are
 * two of one category; `you..@age` stands in a sentence to the person; `do you..@age` in one that begins so.
 */
export function privateFeaturesOf(plain: PlainText): Feature[] {
  const found = new Map<string, Feature>();
  const add = (id: string, { start, end }: TextRange) => {
    if (!found.has(id)) found.set(id, { id, start, end });
  };
  for (const words of sentencesOf(plain.text)) {
    const isToPerson = words.some(({ word }) => person.has(word));
    const opening = `${words[0]?.word} ${words[1]?.word ?? ''}`;
    /** The first word of each category in the sentence, and how many there are. */
    const inSentence = new Map<string, { readonly first: TextRange; count: number }>();
    words.forEach((each, index) => {
      const before = words[index - 1]?.word ?? '^';
      const twoBefore = words[index - 2]?.word;
      const after = words[index + 1]?.word ?? '$';
      for (const group of categoriesOf(each.word)) {
        add(group, each);
        add(`${before} ${group}`, each);
        add(`${group} ${after}`, each);
        if (twoBefore) add(`${twoBefore} * ${group}`, each);
        add(`${opening}..${group}`, each);
        const known = inSentence.get(group);
        if (known) known.count += 1;
        else inSentence.set(group, { first: each, count: 1 });
      }
    });
    for (const [group, { first, count }] of inSentence) {
      if (isToPerson) add(`you..${group}`, first);
      if (count > 1) add(`2${group}`, first);
      if (count > 2) add(`3${group}`, first);
      for (const other of inSentence.keys()) if (group < other) add(`${group}&${other}`, first);
    }
  }
  return [...featuresOf(plain), ...found.values()];
}

const person = new Set(['you', 'your', 'yours', 'yourself']);

let groups: ReadonlyMap<string, readonly string[]> | undefined;

function categoriesOf(word: string): readonly string[] {
  groups ??= grouped();
  const listed = listedForms(word).find((form) => groups!.has(form));
  return listed === undefined ? [] : groups.get(listed)!;
}

/** Made on first use: most apps never ask. */
function grouped(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [category, words] of Object.entries(privateGroups) as [FlagCategory, string][])
    for (const word of words.split(' ')) all.set(word, [...(all.get(word) ?? []), `@${category}`]);
  return all;
}
