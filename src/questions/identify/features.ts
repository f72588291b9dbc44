import { matches } from '../../text/match.js';
import { classes } from '../cues/en/classes.js';
import { wordGroups } from '../cues/en/word-groups.js';
import type { PlainText, TextRange } from './plain.js';
import { listedForms, stemOf } from './word-forms.js';

/** Something in a plain text that can lean to a kind: a word, its stem, a group it is of, or two of them in a row. */
export interface Feature extends TextRange {
  readonly id: string;
}

/** A word where it stands. */
export interface Placed extends TextRange {
  readonly word: string;
  readonly groups: readonly string[];
}

/**
 * The features of a text, each once, where it stands first. Groups are in capitals: `your MONEY`; `^` and `$` are the
 * beginning and the end of a sentence, and `*` is any word.
 */
export function featuresOf({ text }: PlainText): Feature[] {
  const found = new Map<string, Feature>();
  const add = (id: string, { start }: TextRange, { end }: TextRange) => {
    if (!found.has(id)) found.set(id, { id, start, end });
  };
  for (const words of sentencesOf(text)) {
    words.forEach((each, index) => {
      const before = words[index - 1] ?? { ...each, word: '^', groups: [] };
      const after = words[index + 1] ?? { ...each, word: '$', groups: [] };
      const twoBefore = words[index - 2];
      add(each.word, each, each);
      add(`~${stemOf(each.word)}`, each, each);
      add(`${before.word} ${each.word}`, before, each);
      if (after.word === '$') add(`${each.word} $`, each, each);
      for (const group of each.groups) {
        add(group, each, each);
        add(`${before.word} ${group}`, before, each);
        add(`${group} ${after.word}`, each, after);
        for (const other of before.groups) add(`${other} ${group}`, before, each);
        if (twoBefore) add(`${twoBefore.word} * ${group}`, twoBefore, each);
      }
    });
  }
  return [...found.values()];
}

/** The words of each sentence, with the groups they are of. */
export function sentencesOf(text: string): Placed[][] {
  const sentences: Placed[][] = [[]];
  for (const { 0: word, index } of matches(text, /[^ ]+/g)) {
    if (word === '.' || word === '?') sentences.push([]);
    else sentences.at(-1)!.push({ word, start: index, end: index + word.length, groups: groupsOf(word) });
  }
  return sentences;
}

let groups: ReadonlyMap<string, readonly string[]> | undefined;
const past = new RegExp(`^${classes.past}$`);

function groupsOf(word: string): readonly string[] {
  groups ??= grouped();
  const listed = listedForms(word).find((form) => groups!.has(form));
  return [
    ...(listed === undefined ? [] : groups.get(listed)!),
    ...(/^\d/.test(word) ? ['DIGITS'] : []),
    ...(past.test(word) ? ['PAST'] : []),
  ];
}

/** Made on first use: most apps never ask. */
function grouped(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [name, words] of Object.entries(wordGroups)) {
    for (const word of words.split(' ')) all.set(word, [...(all.get(word) ?? []), name.toUpperCase()]);
  }
  return all;
}
