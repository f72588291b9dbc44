import type { OwnWords } from '../words.js';
import { wordFor } from './lookup.js';

/** A verb in the form it is written in: "atur" is "mengatur", "bina" is "membina". */
export function written(word: string, { roots, bases = [], prefixes = [] }: OwnWords): string | undefined {
  const known = wordFor(roots, word);
  if (known !== undefined || !bases.includes(word)) return known;
  const found = prefixes.find(([form]) => form.test(word));
  return found === undefined ? undefined : word.replace(...found);
}
