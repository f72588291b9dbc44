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
type Phrase = readonly Place[];

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
  const { byWord, byStem } = lexiconOf(phrases, words);
  const found: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { word, key, start, sentence } = tokens[index]!;
    const byKey = byWord.get(key);
    const byStart = byStem.size > 0 ? byStem.get(word.slice(0, 2)) : undefined;
    if ((!byKey && !byStart) || start < (found.at(-1)?.end ?? 0)) continue;
    let last = -1;
    for (const phrase of byKey ?? []) last = Math.max(last, matchAt(tokens, index, phrase, 0, sentence));
    for (const phrase of byStart ?? []) last = Math.max(last, matchAt(tokens, index, phrase, 0, sentence));
    if (last >= 0) found.push({ start, end: tokens[last]!.end });
  }
  return found;
}

/** Index of the last token of the phrase that starts at a token, or -1. It does not run into the next sentence. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  from: number,
  sentence: number,
): number {
  let index = at;
  for (let place = from; place < phrase.length; place++) {
    const wanted = phrase[place]!;
    if (wanted.kind === 'gap') {
      for (let skipped = 0; skipped <= widestGap; skipped++) {
        const last = matchAt(tokens, index + skipped, phrase, place + 1, sentence);
        if (last >= 0) return last;
      }
      return -1;
    }
    const token = tokens[index];
    // "If I may correct you, told me my teacher": a comma parts words that a phrase has side by side.
    const isApart = token?.isAfterComma && place > 0 && phrase[place - 1]!.kind !== 'gap';
    const isHeld = token?.sentence === sentence && !isApart && holds(wanted, token);
    if (wanted.isOptional && isHeld) {
      const last = matchAt(tokens, index + 1, phrase, place + 1, sentence);
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
  for (const text of lines.flatMap((line) => line.split('|'))) {
    const phrase = text
      .trim()
      .split(/[\s-]+/)
      .flatMap((each) => readPlace(each, words));
    for (const each of withoutOptionalStart(phrase)) {
      for (const word of each[0]!.words) add(byWord, word, each);
      for (const key of new Set(each[0]!.stems.map((stem) => stem.slice(0, 2)))) add(byStem, key, each);
    }
  }
  return { byWord, byStem };
}

/** The phrase from each place it may start at: `(my) own answer` starts with either word. */
function withoutOptionalStart(phrase: Phrase): Phrase[] {
  const [first, ...rest] = phrase;
  if (!first) return [];
  return first.isOptional
    ? [[{ ...first, isOptional: false }, ...rest], ...withoutOptionalStart(rest)]
    : [phrase];
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
