import { oncePer } from '../../text/once.js';
import type { ReviewWords } from './words.js';
import { spellOut } from './tokens.js';

/** One place of a phrase: `boss/manager`, `apolog*`, `#` for a number, `(very)`; any one word; a gap of up to four. */
export interface Place {
  readonly kind: 'words' | 'any' | 'gap';
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly isOptional: boolean;
}

/** Places side by side, and what the same sentence has to have or may not have: `my boss & never`, `tips & !invoice`. */
export interface Phrase {
  readonly places: readonly Place[];
  readonly beside: readonly { readonly lexicon: Lexicon; readonly isWanted: boolean }[];
}

export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases whose first place has a stem, by its first two letters. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Words that may stand between any two of a phrase. */
  readonly fillers: ReadonlySet<string>;
}

/** The lexicons of one language, each list compiled once. */
const lexiconsOf = /* @__PURE__ */ oncePer((words: ReviewWords) =>
  oncePer((phrases: readonly string[]) => compile(phrases, words)),
);

/** The phrases of a list by what they start with, read once. */
export function lexiconOf(phrases: readonly string[], words: ReviewWords): Lexicon {
  return lexiconsOf(words)(phrases);
}

function compile(lines: readonly string[], words: ReviewWords): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const line of lines.flatMap((each) => each.split('|'))) {
    const [text = '', ...others] = line.split('&').map((part) => part.trim());
    const beside = others.map((other) => ({
      lexicon: compile([other.replace(/^!/, '')], words),
      isWanted: !other.startsWith('!'),
    }));
    const places = text.split(/[\s-]+/).flatMap((each) => readPlace(each, words));
    for (const each of withoutOptionalStart(places)) {
      const phrase = { places: each, beside };
      for (const word of each[0]!.words) add(byWord, word, phrase);
      for (const key of new Set(each[0]!.stems.map((stem) => stem.slice(0, 2)))) add(byStem, key, phrase);
    }
  }
  return { byWord, byStem, fillers: new Set(words.fillers.split(' ')) };
}

/** The places from each one a phrase may start at: `(my) own answer` starts with either word. */
function withoutOptionalStart(places: readonly Place[]): (readonly Place[])[] {
  const [first, ...rest] = places;
  if (!first) return [];
  return first.isOptional
    ? [[{ ...first, isOptional: false }, ...rest], ...withoutOptionalStart(rest)]
    : [places];
}

const marks: Readonly<Record<string, Place['kind']>> = { '…': 'gap', _: 'any' };

function readPlace(text: string, { contractions, wordClasses }: ReviewWords): Place[] {
  const isOptional = /^\(.+\)$/.test(text);
  const place = { words: new Set<string>(), stems: [], isOptional };
  const kind = marks[text];
  if (kind) return [{ ...place, kind }];
  const choices = (isOptional ? text.slice(1, -1) : text).split('/').flatMap((each) => {
    if (!each.startsWith('@')) return [each];
    return Object.hasOwn(wordClasses, each.slice(1)) ? wordClasses[each.slice(1)]!.split(' ') : [];
  });
  const isStem = (choice: string) => choice.endsWith('*');
  // A contraction is several words and stands alone in its place.
  if (choices.length === 1 && !isStem(choices[0]!)) {
    return spellOut(choices[0]!, contractions).map((word) => ({
      ...place,
      kind: 'words',
      words: new Set([word]),
    }));
  }
  const plain = (choice: string) => spellOut(choice, {}).join(' ');
  return [
    {
      kind: 'words',
      words: new Set(choices.filter((choice) => !isStem(choice)).map(plain)),
      stems: choices.filter(isStem).map((choice) => plain(choice.slice(0, -1))),
      isOptional,
    },
  ];
}
