// Letters that Unicode does not decompose.
const single: Readonly<Record<string, string>> = {
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '·': '-',
  '•': '-',
};

/**
 * The text as cues compare: lower case, no accents, plain quotes and dashes. Unit for unit as long as the text, so that
 * a position in one is a position in the other.
 */
export function plainOf(text: string): string {
  return text.replace(/[A-Z]|[^\u0000-\u007F]/g, plainUnit);
}

function plainUnit(unit: string): string {
  const lower = unit.toLowerCase();
  const known = single[lower];
  if (known !== undefined) return known;
  const base = lower.normalize('NFD').charAt(0);
  return base.length === unit.length ? base : unit;
}

const upToFourWords = String.raw`(?: [^\s.!?]{1,30}){0,4} `;

/** The source of a cue phrase: ` ~ ` is up to four words, accents are taken off. */
export function phraseSource(phrase: string): string {
  return phrase.replace(/[^\u0000-\u007F]/g, plainUnit).replaceAll(' ~ ', upToFourWords);
}

/** The source of an expression for any of the phrases; one that never matches where there are none. */
export function anyOf(phrases: readonly string[]): string {
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.map(phraseSource).join('|')})`;
}

/** Finds the phrases as whole words. */
export function finder(phrases: readonly string[], flags = 'g'): RegExp {
  return new RegExp(`(?<![a-z0-9])${anyOf(phrases)}(?![a-z0-9])`, flags);
}

/** Which entry of a list of forms a word is. */
export function entryOf(entries: readonly string[]): (word: string) => number {
  const patterns = entries.map((forms) => new RegExp(`^(?:${anyOf([forms])})\\.?$`));
  return (word) => patterns.findIndex((pattern) => pattern.test(word));
}
