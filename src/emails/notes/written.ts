import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { wordFor } from './lookup.js';

/** A verb in the form it is written in: "atur" is "mengatur", "bina" is "membina". */
export function written(
  word: string,
  { roots, bases = [], derived, prefixes = [] }: OwnWords,
): string | undefined {
  const known = wordFor(roots, word);
  if (known !== undefined || !(bases.includes(word) || derived?.test(word))) return known;
  const found = prefixes.find(([form]) => form.test(word));
  return found === undefined ? undefined : word.replace(...found);
}

/** "jalankan", "awasi": by its ending, the form in which a verb stands behind its doer. */
export function active(word: string, { prefixes = [] }: OwnWords): string | undefined {
  const found = /^(?!me|di|ber|ter)\p{Ll}{3,}(?:kan|i)$/u.test(word)
    ? prefixes.find(([form]) => form.test(word))
    : undefined;
  return found === undefined ? undefined : word.replace(...found);
}

/** "memegang" is "pegang". */
export function bareVerb(verb: string, own: OwnWords): string | undefined {
  // "mengikuti" is of "ikuti", and not of "ikut".
  const known = [...Object.keys(own.roots), ...(own.bases ?? [])];
  return known.sort((one, other) => other.length - one.length).find((root) => written(root, own) === verb);
}

/** "kue yang saya membuat" is "yang saya buat": behind its doer a verb stands bare. */
export function bareBehindDoer(text: string, { ownWords, self }: NoteCues): string {
  if (ownWords === undefined) return text;
  const { marks, aspects = [] } = ownWords;
  const before = [...marks, ...aspects].join('|');
  const form = new RegExp(`(?<=yang (?:(?:${before}) )?${self} )me\\p{Ll}+`, 'gu');
  return text.replace(form, (verb) => bareVerb(verb, ownWords) ?? verb);
}
