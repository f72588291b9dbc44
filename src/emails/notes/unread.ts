import { phraseFinder } from '../phrases.js';
import type { NoteCues } from '../words.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';

/** A vowel, or what ends so many an hour: "ksph". */
const vowel = /[aeiouy\P{ASCII}]|ph$/u;

/**
 * Whether a text holds shorthand nobody wrote out: "qrtly rcpts". It is told by its letters, none of which is a vowel, so
 * that no list has to know it.
 */
export function hasUnread(text: string, { consonants, shorthand }: NoteCues): boolean {
  if (consonants === undefined) return false;
  const words = text.split(/[^\p{L}\p{N}'’]+/u);
  const lists = [consonants, Object.values(shorthand)];
  return words.some((word) => /^\p{Ll}{2,7}$/u.test(word) && !vowel.test(word) && !isAmong(word, lists));
}

/** "pts" are patients where there are nurses, and in a shop are not: what a short form is short for in the trade of a note. */
export function ofTrade(
  text: string,
  { trades = [] }: NoteCues,
  { properNames = [], interviewers = [] }: Partial<NoteContext>,
): (word: string) => string | undefined {
  const about = [text, ...properNames, ...interviewers.map(({ title }) => title ?? '')].join('\n');
  const tables = trades.filter(({ signs }) => phraseFinder(signs)(about)).map(({ words }) => words);
  return (word) => tables.map((table) => wordFor(table, word)).find((written) => written !== undefined);
}
