import { countWords } from '../../text/count.js';

/**
 * The Flesch-Kincaid grade of English sentences: years of school a reader needs. 0 where there are too few words for the
 * formula to mean anything.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  if (words < 30) return 0;
  const syllables = sentences.reduce((sum, sentence) => sum + countSyllables(sentence), 0);
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

// Groups of vowels, without the silent e at the end: near enough for a mean.
function countSyllables(sentence: string): number {
  const words = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.reduce((sum, word) => {
    const groups = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^aeiouyl]e)$/, '').match(/[aeiouy]+/g);
    return sum + Math.max(1, groups?.length ?? 0);
  }, 0);
}
