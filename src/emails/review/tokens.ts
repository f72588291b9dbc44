import { matches } from '../../text/match.js';
import type { ReviewWords } from './words.js';
import { rightSpelling } from './spelling.js';

/** One word of a text as phrases are compared: folded, spelled right, contractions written out. */
export interface Token {
  readonly word: string;
  /** What phrases are looked up by: the word, or one sign for all numbers. */
  readonly key: string;
  /** Offsets in UTF-16 code units; the words of one contraction share them. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, counted from 0: a phrase does not run from one into the next. */
  readonly sentence: number;
  readonly isAfterComma: boolean;
}

/** Stands for any number in phrases and look-ups. */
const anyNumber = '#';

const wordForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text in order. Linear in its length. */
export function readTokens(text: string, words: ReviewWords): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of matches(text, wordForm)) {
    const start = match.index;
    const end = start + match[0].length;
    if (endsSentence(text, last, start)) sentence++;
    let isAfterComma = text.slice(last, Math.min(start, last + 3)).startsWith(',');
    for (const word of spellOut(corrected(match[0], words), words.contractions)) {
      const key = /^\d/.test(word) ? anyNumber : word;
      tokens.push({ word, key, start, end, sentence, isAfterComma });
      isAfterComma = false;
    }
    last = end;
  }
  return tokens;
}

/** A word spelled right, so that phrases are found in spite of slips and shorthand: `intrested`, `thx`. */
function corrected(surface: string, words: ReviewWords): string {
  const word = plain(surface);
  const written = ownValue(words.textSpeak, word);
  return written ? written : (rightSpelling(word, words) ?? surface);
}

/** Whether a mark before a blank, or a blank line, stands between two words. */
function endsSentence(text: string, from: number, to: number): boolean {
  const between = text.slice(from, Math.min(to, from + 40));
  return /[.!?…:;]["”’')\]]*\s|\n\s*\n|\r\n\s*\r\n/.test(between) || to - from > 40;
}

/** A word in lower case without marks; a contraction as the words it stands for. */
export function spellOut(surface: string, contractions: Readonly<Record<string, string>>): string[] {
  if (surface.includes(' ')) return surface.split(' ').flatMap((each) => spellOut(each, contractions));
  const word = plain(surface);
  const whole = ownValue(contractions, word);
  if (whole) return whole.split(' ');
  const at = word.lastIndexOf("'");
  if (at <= 0) return [word];
  for (const cut of [at - 1, at]) {
    const ending = ownValue(contractions, word.slice(cut));
    if (ending && cut > 0) return [word.slice(0, cut), ...ending.split(' ')];
  }
  return [word];
}

function plain(surface: string): string {
  const lower = surface.toLowerCase().replaceAll('’', "'");
  return /^[\x00-\x7F]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

function ownValue(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The tokens that lie in a passage, found by halving. */
export function tokensIn(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/** Index of the first entry that starts at the offset or behind it. */
export function firstFrom(entries: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
