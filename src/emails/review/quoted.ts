import type { ReviewWords } from './words.js';

const forwarded = /^\s*-{2,} ?\p{L}.{2,60}-{2,}\s*$/u;

/** The text with blanks for the mail it answers, so that nobody is blamed for the words of another and no offset moves. */
export function withoutQuoted(text: string, { quoteWords }: ReviewWords): string {
  const lines = text.split(/(?<=\n)/);
  const answered = lines.findIndex((line, index) => {
    const opens = line.length < 200 && quoteWords.some((word) => line.trimEnd().endsWith(`${word}:`));
    const quotes = lines.slice(index + 1, index + 3).some((next) => next.startsWith('>'));
    return (opens && (quotes || index > 2)) || (index > 2 && forwarded.test(line));
  });
  return lines
    .map((line, index) => {
      const isQuoted = line.startsWith('>') || (answered >= 0 && index >= answered);
      return isQuoted ? line.replace(/[^\r\n]/g, ' ') : line;
    })
    .join('');
}
