import { contextOf } from './type.js';
import type { TextRange } from './mail-text.js';

const words =
  /\b(?:(first|second|third|fourth|fifth|final|[1-5](?:st|nd|rd|th))[- ](?:round|stage|interview)\b|\bround ([1-5])\b)/gi;
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** The number of the round, or that it is the last one, and where that stands. */
export function readRound(
  text: string,
): (TextRange & { readonly round?: number; readonly isFinal: boolean }) | undefined {
  let looks = 0;
  for (const match of text.matchAll(words)) {
    if (++looks > 20) break;
    const start = match.index;
    const end = start + match[0].length;
    if (contextOf(text, start, end) < 0) continue;
    const word = (match[1] ?? match[2]!).toLowerCase();
    if (word === 'final') return { start, end, isFinal: true };
    return { start, end, round: ordinals[word] ?? parseInt(word, 10), isFinal: false };
  }
  return undefined;
}
