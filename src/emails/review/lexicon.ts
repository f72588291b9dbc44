import type { ReviewWords } from './words.js';
import type { Span } from './draft.js';
import { lexiconOf, type Lexicon, type Phrase, type Place } from './phrases.js';
import type { Token } from './tokens.js';

const widestGap = 4;
const mostFillers = 2;

/** Every passage that a phrase of the list matches, from left to right, the longest at each place, none overlapping. */
export function findPhrases(
  tokens: readonly Token[],
  phrases: readonly string[],
  words: ReviewWords,
): Span[] {
  return search(tokens, lexiconOf(phrases, words));
}

function search(tokens: readonly Token[], { byWord, byStem, fillers }: Lexicon): Span[] {
  const found: Span[] = [];
  const hasBeside = besideReader(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const { word, key, start, sentence } = tokens[index]!;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    let last = -1;
    for (const phrases of [byWord.get(key), byStem.get(word.slice(0, 2))])
      for (const phrase of phrases ?? []) {
        const end = matchAt({ tokens, fillers, sentence }, index, phrase.places, 0);
        if (end > last && hasBeside(phrase, index)) last = end;
      }
    if (last >= 0) found.push({ start, end: tokens[last]!.end });
  }
  return found;
}

/** Tells whether the sentence at a token has what a phrase wants beside it. Each phrase asks once a sentence. */
function besideReader(tokens: readonly Token[]): (phrase: Phrase, index: number) => boolean {
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

/** Where places are looked for. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly fillers: ReadonlySet<string>;
  readonly sentence: number;
}

/** Index of the last token of the places that start at a token, or -1. It does not run into the next sentence. */
function matchAt(reading: Reading, at: number, places: readonly Place[], from: number): number {
  const { tokens, fillers, sentence } = reading;
  let index = at;
  let filled = 0;
  for (let place = from; place < places.length; place++) {
    const wanted = places[place]!;
    if (wanted.kind === 'gap') {
      for (let skipped = 0; skipped <= widestGap; skipped++) {
        const last = matchAt(reading, index + skipped, places, place + 1);
        if (last >= 0) return last;
      }
      return -1;
    }
    const token = tokens[index];
    // "If I may correct you, told me my teacher": a comma parts words that a phrase has side by side.
    const isApart = token?.isAfterComma && place > 0 && places[place - 1]!.kind !== 'gap';
    const isHeld = token?.sentence === sentence && !isApart && holds(wanted, token);
    if (wanted.isOptional && isHeld) {
      const last = matchAt(reading, index + 1, places, place + 1);
      if (last >= 0) return last;
    } else if (isHeld) {
      index++;
    } else if (!wanted.isOptional) {
      const isFilled = place > from && filled < mostFillers && !isApart && fillers.has(token?.word ?? '');
      if (!isFilled) return -1;
      filled++;
      index++;
      place--;
    }
  }
  return index - 1;
}

function holds({ kind, words, stems }: Place, { word, key }: Token): boolean {
  return kind === 'any' || words.has(key) || words.has(word) || stems.some((stem) => word.startsWith(stem));
}
