import type { ReviewWords } from '../words.js';
import type { Span } from './draft.js';
import { spellOut, type Token } from './tokens.js';

/** What a place of a phrase can hold: `boss/manager`, `apolog*`, any one word, or a gap of up to four words. */
type Place = { readonly words: ReadonlySet<string>; readonly stems: readonly string[] } | 'any' | 'gap';
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
    const { word, start, sentence } = tokens[index]!;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    let last = -1;
    for (const phrase of [...(byWord.get(word) ?? []), ...(byStem.get(word.slice(0, 2)) ?? [])]) {
      last = Math.max(last, matchAt(tokens, index, phrase, 0, sentence));
    }
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
    if (wanted === 'gap') {
      for (let skipped = 0; skipped <= widestGap; skipped++) {
        const last = matchAt(tokens, index + skipped, phrase, place + 1, sentence);
        if (last >= 0) return last;
      }
      return -1;
    }
    const token = tokens[index];
    if (token?.sentence !== sentence || !holds(wanted, token.word)) return -1;
    index++;
  }
  return index - 1;
}

function holds(place: Exclude<Place, 'gap'>, word: string): boolean {
  if (place === 'any') return true;
  const { words, stems } = place;
  return words.has(word) || stems.some((stem) => word.startsWith(stem));
}

function lexiconOf(phrases: readonly string[], words: ReviewWords): Lexicon {
  const ofWords = compiled.get(words) ?? new WeakMap<readonly string[], Lexicon>();
  compiled.set(words, ofWords);
  const lexicon = ofWords.get(phrases) ?? compile(phrases, words);
  ofWords.set(phrases, lexicon);
  return lexicon;
}

function compile(phrases: readonly string[], words: ReviewWords): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const text of phrases) {
    const phrase = text
      .trim()
      .split(/[\s-]+/)
      .flatMap((each) => readPlace(each, words));
    const first = phrase[0];
    if (typeof first !== 'object') continue;
    for (const word of first.words) add(byWord, word, phrase);
    for (const key of new Set(first.stems.map((stem) => stem.slice(0, 2)))) add(byStem, key, phrase);
  }
  return { byWord, byStem };
}

function readPlace(text: string, { contractions, wordClasses }: ReviewWords): Place[] {
  if (text === '…') return ['gap'];
  if (text === '_') return ['any'];
  const choices = text.split('/').flatMap((each) => {
    if (!each.startsWith('@')) return [each];
    return Object.hasOwn(wordClasses, each.slice(1)) ? wordClasses[each.slice(1)]! : [];
  });
  // A contraction or "401(k)" is several words and stands alone in its place.
  if (choices.length === 1 && !choices[0]!.endsWith('*')) {
    const surfaces = choices[0]!.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
    return surfaces
      .flatMap((surface) => spellOut(surface, contractions))
      .map((word) => ({ words: new Set([word]), stems: [] }));
  }
  const fold = (choice: string) => spellOut(choice, {}).join(' ');
  return [
    {
      words: new Set(choices.filter((choice) => !choice.endsWith('*')).map(fold)),
      stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => fold(choice.slice(0, -1))),
    },
  ];
}
