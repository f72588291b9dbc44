import { dottedWords } from '../../cues/shared.js';
import { anyOf, plainOf } from '../words/plain.js';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  /** As cues compare it. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

// "HR & GA Manager": the sign is a word between two others.
const wordHere = /&(?= [\p{L}\p{N}])|[\p{L}\p{N}@][\p{L}\p{M}\p{N}'’&/+.@-]{0,40}/uy;

// Initials and titles keep their full stop; after other words it ends the sentence.
const dottedWord = new RegExp(`^(?:\\p{Lu}\\.|\\p{Lu}\\.-?\\p{Lu}\\.|${anyOf(dottedWords)}\\.)$`, 'iu');

/** The words from a position up to the next punctuation, at most `most` of them. */
export function wordsAt(text: string, start: number, most = 10): Word[] {
  const words: Word[] = [];
  let position = start;
  while (words.length < most) {
    wordHere.lastIndex = position;
    const raw = wordHere.exec(text)?.[0];
    if (raw === undefined) break;
    const dotted = dottedWord.test(raw) && text[position + raw.length] === ' ';
    const kept = dotted || raw === '&' ? raw : raw.replace(/[.'’/&+@-]{1,41}$/, '');
    if (kept === '') break;
    words.push({ text: kept, plain: plainOf(kept), start: position, end: position + kept.length });
    position += raw.length;
    if (kept.length !== raw.length || text[position] !== ' ') break;
    position += 1;
  }
  return words;
}
