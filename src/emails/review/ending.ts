import { countWords } from '../../text/count.js';
import { fold } from '../../text/fold.js';
import type { ReviewWords } from './words.js';
import type { Span } from './draft.js';

/** Lines from the bottom among which a sign-off is looked for. */
const highest = 10;

/** Whether a line signs off: "Best regards,", "Best regards from Leeds,", "Thanks, Maya". */
export function isClosing(line: string, { closings }: ReviewWords): boolean {
  const text = line.trim();
  if (text.length > 60 || text.endsWith('?')) return false;
  // "Terima kasih." above a name signs off, whatever its mark.
  if (text.endsWith('.')) return closings.includes(fold(text));
  // "— Sam" is the sign-off of people in a hurry.
  if (
    closings.includes(fold(text)) ||
    /^[—–-]{1,2} ?\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u.test(text)
  )
    return true;
  const comma = text.indexOf(',');
  if (comma < 0) return false;
  const before = fold(text.slice(0, comma));
  const isShort = countWords(text) <= 8;
  // "Love to the guinea pigs, and kind regards,"
  if (
    isShort &&
    text.endsWith(',') &&
    closings.some((each) => each.includes(' ') && fold(text).endsWith(` ${each}`))
  )
    return true;
  if (comma < text.length - 1) return closings.includes(before) && countWords(text.slice(comma)) <= 4;
  return isShort && closings.some((each) => before.startsWith(`${each} `));
}

/**
 * The line the ending starts at: the last sign-off; else a short line with a comma over a short line, which is a sign-off
 * whatever it says; else the short lines at the bottom that are no sentence.
 */
export function endingOf(
  lines: readonly Span[],
  mail: string,
  words: ReviewWords,
): { readonly index: number; readonly signsOff: boolean } {
  const line = (index: number) => {
    const span = lines[index];
    return span ? mail.slice(span.start, Math.min(span.end, span.start + 200)).trim() : '';
  };
  const lowest = Math.max(0, lines.length - highest);
  for (let index = lines.length - 1; index >= lowest; index--) {
    if (isClosing(line(index), words)) return { index, signsOff: true };
  }
  for (let index = lines.length - 1; index >= Math.max(1, lowest); index--) {
    const text = line(index);
    const isShort = text.length <= 50 && countWords(text) <= 7;
    // "With good wishes to you and to Mr Lomax, who showed me round,"
    const isLong = words.closings.some((each) => each.includes(' ') && fold(text).startsWith(`${each} `));
    if (
      (isShort || (isLong && countWords(text) <= 14)) &&
      /^[^.?!:,]+(?:, [^.?!:,]+)?,$/.test(text) &&
      /^[^.?!:]{0,40}$/.test(line(index + 1))
    )
      return { index, signsOff: true };
  }
  let index = lines.length;
  while (
    index > 0 &&
    lines.length - index < 4 &&
    /^[^.?!:]{1,60}$|@|^\+?[\d\s()-]{6,}$/u.test(line(index - 1)) &&
    countWords(line(index - 1)) <= 6
  )
    index--;
  return { index, signsOff: false };
}
