import { editDistance } from '../../text/fold.js';
import type { ReviewWords } from '../words.js';

interface Speller {
  readonly right: ReadonlyMap<string, string>;
  readonly lookalikes: ReadonlySet<string>;
  /** Right words by what is left of them without one letter, so that a slip is found without comparing all. */
  readonly byRest: ReadonlyMap<string, readonly string[]>;
}

const shortest = 6;
const longest = 24;
const spellers = new WeakMap<ReviewWords, Speller>();

/**
 * The right form of a misspelt word in lower case, or nothing: a known slip, or one letter wrong, missing, added or
 * swapped in a word that such mails are full of. The first letter is taken as right, and an ending is no slip.
 */
export function rightSpelling(word: string, words: ReviewWords): string | undefined {
  if (Object.hasOwn(words.misspellings, word)) return words.misspellings[word];
  if (word.length < shortest || word.length > longest) return undefined;
  const { right, lookalikes, byRest } = spellerOf(words);
  if (right.has(word) || lookalikes.has(word)) return undefined;
  for (const rest of restsOf(word)) {
    const near = byRest.get(rest)?.find((each) => isSlipOf(word, each));
    if (near) return right.get(near);
  }
  return undefined;
}

function isSlipOf(word: string, right: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === right[same]) same++;
  // "hopefull" doubles the last letter; any other difference there is an ending: "accepts", "manager".
  const isEnding = same >= Math.min(word.length, right.length) - 1 && word !== right + right.at(-1)!;
  return same > 0 && !isEnding && editDistance(word, right) === 1;
}

function spellerOf(words: ReviewWords): Speller {
  const known = spellers.get(words);
  if (known) return known;
  const byRest = new Map<string, string[]>();
  const right = new Map<string, string>();
  for (const word of words.rightWords.flatMap((line) => line.split(' '))) {
    const lower = word.toLowerCase();
    right.set(lower, word);
    for (const rest of restsOf(lower)) {
      const list = byRest.get(rest);
      if (list) list.push(lower);
      else byRest.set(rest, [lower]);
    }
  }
  const speller = { right, byRest, lookalikes: new Set(words.lookalikes.flatMap((line) => line.split(' '))) };
  spellers.set(words, speller);
  return speller;
}

/** The word, and the word without each of its letters. */
function restsOf(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]);
}
