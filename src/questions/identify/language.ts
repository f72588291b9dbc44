import { englishWords, otherWords } from '../cues/en/language.js';
import type { PlainText } from './plain.js';

/** Whether a text is in English, by its small words; `undefined` when it has none of any language. */
export function looksEnglish({ text }: PlainText): boolean | undefined {
  const english = new Set(englishWords.split(' '));
  const other = new Set(otherWords.split(' '));
  let balance = 0;
  let known = 0;
  for (const word of text.split(' ')) {
    const [isEnglish, isOther] = [english.has(word), other.has(word)];
    balance += Number(isEnglish) - Number(isOther);
    known += Number(isEnglish || isOther);
  }
  return known === 0 ? undefined : balance > 0;
}
