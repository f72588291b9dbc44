import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { wordFor } from './lookup.js';
import type { NoteContext } from './model.js';

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
