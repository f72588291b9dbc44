import { oncePer } from '../../text/once.js';
import type { ReviewWords } from './words.js';

interface Speller {
  /** Right words in lower case, and as they are written. */
  readonly right: ReadonlyMap<string, string>;
  readonly lookalikes: ReadonlySet<string>;
  /** Right words in lower case by first letter and length. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

const shortest = 6;
const longest = 24;

/**
 * The right form of a misspelt word in lower case, or nothing: a known slip, or one letter wrong, missing, added or
 * swapped in a word that such mails are full of. The first letter is taken as right, and an ending is no slip.
 */
export function rightSpelling(word: string, words: ReviewWords): string | undefined {
  if (Object.hasOwn(words.misspellings, word)) return words.misspellings[word];
  if (word.length < shortest || word.length > longest) return undefined;
  const { right, lookalikes, byShape } = spellerOf(words);
  if (right.has(word) || lookalikes.has(word)) return undefined;
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    const near = byShape.get(shapeOf(word, length))?.find((each) => isSlipOf(word, each));
    if (near) return right.get(near);
  }
  return undefined;
}

function isSlipOf(word: string, right: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === right[same]) same++;
  // "hopefull" doubles the last letter; any other difference there is an ending: "accepts", "manager".
  if (same >= Math.min(word.length, right.length) - 1) return word === right + right.at(-1)!;
  const rest = word.slice(same + 1);
  return (
    rest === right.slice(same + 1) ||
    rest === right.slice(same) ||
    word.slice(same) === right.slice(same + 1) ||
    (word[same] === right[same + 1] && rest === right.charAt(same) + right.slice(same + 2))
  );
}

const shapeOf = (word: string, length: number): string => `${word.charAt(0)}${length}`;

const spellerOf = /* @__PURE__ */ oncePer((words: ReviewWords): Speller => {
  const byShape = new Map<string, string[]>();
  const right = new Map<string, string>();
  for (const word of words.rightWords.flatMap((line) => line.split(' '))) {
    const lower = word.toLowerCase();
    right.set(lower, word);
    const shape = shapeOf(lower, lower.length);
    byShape.set(shape, [...(byShape.get(shape) ?? []), lower]);
  }
  const lookalikes = new Set(words.lookalikes.flatMap((line) => line.split(' ')));
  return { right, lookalikes, byShape };
});
