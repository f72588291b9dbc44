import { matches } from '../../../text/match.js';

/** Words of a message that are read: what comes after is passed over. */
const mostWords = 2000;
/** Longer words are known by their beginning as well. */
const beginning = 6;

/** What in a plain text can lean to a verdict, each once: words, how long ones begin, and two in a row. */
export function wordFeaturesOf(plain: string): string[] {
  const found = new Set<string>();
  let before = '^';
  for (const { 0: word } of [...matches(plain, /[a-z\u00C0-\uFFFF][a-z\d\u00C0-\uFFFF']*|\d+|[?!:@]/g)].slice(
    0,
    mostWords,
  )) {
    const known = /^\d/.test(word) ? '#' : word;
    found.add(known).add(`${before} ${known}`);
    if (known.length > beginning) found.add(`~${known.slice(0, beginning)}`);
    before = known;
  }
  return [...found];
}
