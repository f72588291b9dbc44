import type { ReviewWords } from '../words.js';
import type { Span } from './draft.js';
import { spellOut, type Token } from './tokens.js';

/** One place of a phrase: `boss/manager`, `apolog*`, `#` for a number, `(very)`; any one word; a gap of up to four. */
interface Place {
  readonly kind: 'words' | 'any' | 'gap';
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly isOptional: boolean;
}

/** Places side by side, and what the same sentence has to have or may not have: `my boss & never`, `tips & !invoice`. */
interface Phrase {
  readonly places: readonly Place[];
  readonly beside: readonly { readonly lexicon: Lexicon; readonly isWanted: boolean }[];
}

interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases whose first place has a stem, by its first two letters. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

const widestGap = 4;
const compiled = new WeakMap<ReviewWords, WeakMap<readonly string[], Lexicon>>();

/** Every passage that a phrase of the list matches, from left to right, the longest at each place, none overlapping. */
export function findPhrases(
  tokens: readonly Token[],
  phrases: readonly string[],
  words: ReviewWords,
): Span[] {
  return search(tokens, lexiconOf(phrases, words));
}

function search(tokens: readonly Token[], { byWord, byStem }: Lexicon): Span[] {
  const found: Span[] = [];
  const hasBeside = companyReader(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const { word, key, start, sentence } = tokens[index]!;
    const byKey = byWord.get(key) ?? [];
    const byStart = byStem.get(word.slice(0, 2)) ?? [];
    if (start < (found.at(-1)?.end ?? 0)) continue;
    let last = -1;
    for (const phrases of [byKey, byStart])
      for (const phrase of phrases) {
        const end = matchAt(tokens, index, phrase.places, 0, sentence);
        if (end > last && hasBeside(phrase, index)) last = end;
      }
    if (last >= 0) found.push({ start, end: tokens[last]!.end });
  }
  return found;
}

/** Tells whether the sentence at a token has what a phrase wants beside it. Each phrase asks once a sentence. */
function companyReader(tokens: readonly Token[]): (phrase: Phrase, index: number) => boolean {
  const asked = new Map<Phrase, { readonly sentence: number; readonly is: boolean }>();
  let around: { readonly sentence: number; readonly tokens: readonly Token[] } | undefined;
  return (phrase, index) => {
    if (phrase.beside.length === 0) return true;
    const { sentence } = tokens[index]!;
    const known = asked.get(phrase);
    if (known?.sentence === sentence) return known.is;
    if (around?.sentence !== sentence) around = { sentence, tokens: sentenceAround(tokens, index) };
    const own = around.tokens;
    const is = phrase.beside.every(({ lexicon, isWanted }) => search(own, lexicon).length > 0 === isWanted);
    asked.set(phrase, { sentence, is });
    return is;
  };
}

function sentenceAround(tokens: readonly Token[], index: number): readonly Token[] {
  const { sentence } = tokens[index]!;
  let [from, to] = [index, index + 1];
  while (from > 0 && tokens[from - 1]!.sentence === sentence) from--;
  while (to < tokens.length && tokens[to]!.sentence === sentence) to++;
  return tokens.slice(from, to);
}

/** Index of the last token of the places that start at a token, or -1. It does not run into the next sentence. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  places: readonly Place[],
  from: number,
  sentence: number,
): number {
  let index = at;
  for (let place = from; place < places.length; place++) {
    const wanted = places[place]!;
    if (wanted.kind === 'gap') {
      for (let skipped = 0; skipped <= widestGap; skipped++) {
        const last = matchAt(tokens, index + skipped, places, place + 1, sentence);
        if (last >= 0) return last;
      }
      return -1;
    }
    const token = tokens[index];
    // "If I may correct you, told me my teacher": a comma parts words that a phrase has side by side.
    const isApart = token?.isAfterComma && place > 0 && places[place - 1]!.kind !== 'gap';
    const isHeld = token?.sentence === sentence && !isApart && holds(wanted, token);
    if (wanted.isOptional && isHeld) {
      const last = matchAt(tokens, index + 1, places, place + 1, sentence);
      if (last >= 0) return last;
    } else if (isHeld) {
      index++;
    } else if (!wanted.isOptional) {
      return -1;
    }
  }
  return index - 1;
}

function holds({ kind, words, stems }: Place, { word, key }: Token): boolean {
  return kind === 'any' || words.has(key) || words.has(word) || stems.some((stem) => word.startsWith(stem));
}

function lexiconOf(phrases: readonly string[], words: ReviewWords): Lexicon {
  const ofWords = compiled.get(words) ?? new WeakMap<readonly string[], Lexicon>();
  compiled.set(words, ofWords);
  const lexicon = ofWords.get(phrases) ?? compile(phrases, words);
  ofWords.set(phrases, lexicon);
  return lexicon;
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
  return { byWord, byStem };
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
