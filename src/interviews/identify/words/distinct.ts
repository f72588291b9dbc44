import { matches } from '../../../text/match.js';
/** Words of a message that are read: what comes after is passed over. */
const mostWords = 2000;

/** The words of a plain text, each once: numbers as one word, and the marks that tell a tone. */
function distinctWords(plain: string): string[] {
  const found = matches(plain, /[a-z\u00C0-\uFFFF]+|\d+|[?!$€£]/g);
  return [...new Set([...found].slice(0, mostWords).map(([word]) => (/^\d/.test(word) ? '#' : word)))];
}

/** Letters by which forms of a word are told to be of one: `entrevista`, `entrevistar`. */
const stemLength = 5;

/** The stems of a plain text, each once. */
export function distinctStems(plain: string): string[] {
  return [...new Set(distinctWords(plain).map((word) => word.slice(0, stemLength)))];
}
