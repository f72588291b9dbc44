import { oneLine } from '../../text/clean.js';
import { editDistance, fold } from '../../text/fold.js';
import { matches } from '../../text/match.js';
import { nameVocabulary, type NameLanguage } from './vocabulary.js';

/** A word of a name: folded, and where it stands. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It was misspelled or taken out of a compound. */
  readonly mended: boolean;
}

/** Longest name that is looked at, in UTF-16 code units; what follows is not read. */
const longest = 200;

/** The name as it is read: one clean line, identifiers such as `HRInterview` taken apart. */
export function readableName(name: string): string {
  const line = oneLine(name.slice(0, 4 * longest)).slice(0, longest);
  if (/\s/.test(line)) return line;
  return line.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

/** The words of a name, folded; letters that stand alone are joined ("R.H." is "rh"). */
export function tokensOf(name: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of matches(name, /[\p{L}\p{M}\p{N}]+|(?<=\s)\+(?=\s)/gu)) {
    const text = match[0] === '+' ? 'plus' : fold(match[0]).replaceAll('ß', 'ss');
    if (text === '') continue;
    const numbered = /^(\p{L}{3,30})(\d{1,2})$/u.exec(match[0]);
    if (numbered) {
      // "Tech2"
      const middle = match.index + numbered[1]!.length;
      tokens.push({ text: fold(numbered[1]!), start: match.index, end: middle, mended: false });
      tokens.push({ text: numbered[2]!, start: middle, end: middle + numbered[2]!.length, mended: false });
      continue;
    }
    const end = match.index + match[0].length;
    const last = tokens.at(-1);
    const joins = last && /^\p{L}{1,3}$/u.test(last.text) && last.text.length === last.end - last.start;
    if (joins && /^\p{L}$/u.test(text) && /^\.$/.test(name.slice(last.end, match.index))) {
      tokens[tokens.length - 1] = { ...last, text: last.text + text, end: name[end] === '.' ? end + 1 : end };
    } else {
      tokens.push({ text, start: match.index, end, mended: false });
    }
  }
  return tokens;
}

/** The tokens with compounds taken apart and slips of the keyboard mended, where a word is not known as it stands. */
export function mendTokens(tokens: readonly NameToken[], languages: readonly NameLanguage[]): NameToken[] {
  return tokens.flatMap((token) => {
    const parts = partsOf(token.text, languages);
    return parts ? parts.map((text) => ({ ...token, text, mended: text !== token.text })) : [token];
  });
}

/** The known words an unknown one stands for. `undefined` when it is known, or no word is near. */
function partsOf(token: string, languages: readonly NameLanguage[]): readonly string[] | undefined {
  const { words } = nameVocabulary();
  if (words.has(token) || token.length > 40 || /\d/.test(token)) return undefined;
  const singular = ['es', 's'].map((ending) =>
    token.endsWith(ending) ? token.slice(0, -ending.length) : '',
  );
  const base = singular.find((text) => text.length > 3 && words.has(text));
  if (base) return [base];
  return compoundOf(token) ?? nearest(token, languages);
}

/** Two known words written as one: "telefoninterview", "techscreen". German joins them by an s or n. */
function compoundOf(token: string): readonly string[] | undefined {
  const { words } = nameVocabulary();
  for (let cut = token.length - 4; cut >= 3; cut--) {
    const right = token.slice(cut);
    if (!words.has(right)) continue;
    const left = [token.slice(0, cut), token.slice(0, cut).replace(/[sn]$/, '')].find(
      (text) => text.length >= 3 && words.has(text),
    );
    if (left) return [left, right];
  }
  return undefined;
}

/** The known word that is one slip away, or two in a long word. */
function nearest(token: string, languages: readonly NameLanguage[]): readonly string[] | undefined {
  if (token.length < 5) return undefined;
  const most = token.length >= 8 ? 2 : 1;
  const { words } = nameVocabulary();
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const [word, speakers] of words) {
    if (word.length < 5 || Math.abs(word.length - token.length) > most || !word.startsWith(token.charAt(0)))
      continue;
    if (!languages.slice(0, 2).some((language) => speakers.has(language))) continue;
    const distance = editDistance(token, word);
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best === undefined ? undefined : [best];
}
