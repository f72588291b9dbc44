import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { abbreviations } from '../../cues/shared.js';
import { anyOf, plainOf } from '../words/plain.js';

/** A text to read: as it is, as cues compare it, and where its sentences begin. */
export interface ReadText {
  readonly text: string;
  /** Unit for unit as long as `text`. */
  readonly plain: string;
  readonly cues: Cues;
  /** Where sentences and lines begin, ascending, 0 first. */
  readonly starts: readonly number[];
}

// Words with a full stop that end no sentence, folded.
const abbreviation = new RegExp(`(?:^|[^a-z0-9])${anyOf(abbreviations)}$`);

/** Prepares a text for reading. */
export function toReadText(text: string, cues: Cues): ReadText {
  const plain = plainOf(text);
  return { text, plain, cues, starts: sentenceStarts(text, plain) };
}

function sentenceStarts(text: string, plain: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of matches(plain, /\n+|[.!?…]+["')\]]*(?: |$)|[\u{1F300}-\u{1FAFF}]+ /gu)) {
    const isStop = mark.startsWith('.') && !mark.startsWith('..');
    if (isStop) {
      if (abbreviation.test(plain.slice(Math.max(0, index - 8), index))) {
        // "at 3 p.m. He will" goes on with a capital: after a time the stop may well end the sentence.
        const next = /^[.\s]*(\S{1,12})/.exec(text.slice(index, index + 16))?.[1] ?? '';
        if (!/[ap]\. ?m$/.test(plain.slice(Math.max(0, index - 8), index)) || !/^\p{Lu}\p{Ll}/u.test(next))
          continue;
      }
      // "am 16.11. um 9 Uhr"
      if (
        /(?<![\d.])\d{1,2}\.\d{1,2}$/.test(plain.slice(Math.max(0, index - 6), index)) &&
        /^\. [a-z]/.test(text.slice(index, index + 3))
      )
        continue;
      // "3. December", "1. Oktober": ordinals.
      if (
        /(?:^|[^\d.])\d{1,2}$/.test(plain.slice(Math.max(0, index - 3), index)) &&
        /^\.\s?[\p{L}\d]/u.test(text.slice(index, index + 3))
      )
        continue;
    }
    starts.push(index + mark.length);
  }
  return starts;
}

/** Which of ascending starts is the last at or before a position. */
export function indexAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** From where to where the sentence at a position goes. */
export function sentenceAt(
  { text, starts }: ReadText,
  position: number,
): readonly [start: number, end: number] {
  const index = indexAt(starts, position);
  return [starts[index]!, starts[index + 1] ?? text.length];
}

/** What stands before a position in its sentence, as cues compare it, at most `most` units. */
export function plainBefore(read: ReadText, position: number, most = 120): string {
  const [start] = sentenceAt(read, position);
  return read.plain.slice(Math.max(start, position - most), position);
}

/** What stands after a position in its sentence, as cues compare it, at most `most` units. */
export function plainAfter(read: ReadText, position: number, most = 120): string {
  const [, end] = sentenceAt(read, position);
  return read.plain.slice(position, Math.min(end, position + most));
}
