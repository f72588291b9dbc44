/** Number of words: runs of letters, digits and what joins them (`o'clock`, `two-day`, `3.5`). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,&/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
