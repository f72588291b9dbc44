/** Pieces of text of a language's own words, which its expressions look for, with marks between them. */
import fc from 'fast-check';

const marks = [
  ' ',
  ', ',
  '. ',
  '\n',
  '',
  '-',
  '” ',
  ' “',
  ' (',
  '/',
  ': ',
  '? ',
  ' - ',
  '[',
  '*',
  '5 ',
  "'s ",
];

/** @param words - the words of a language, of which every text counts */
export function wordsOver(words: object): fc.Arbitrary<string> {
  const all = new Set(JSON.stringify(words).match(/\p{L}{2,}/gu));
  const piece = fc.tuple(fc.constantFrom(...all), fc.constantFrom(...marks));
  return fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.flat().join(''));
}
