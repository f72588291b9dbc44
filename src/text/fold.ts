/**
 * The text as it compares: lower case, no diacritics, every run of other than letters and digits one space.
 *
 * @example
 * ```ts
 * import { fold } from '../src/text/fold.js';
 *
 * fold('  Entretien R.H. — Présélection'); //=> 'entretien r h preselection'
 * ```
 */
export function fold(text: string): string {
  const plain = unaccented(text);
  // Most texts end here. The classes of Unicode take milliseconds to compile, which the first text would wait for.
  if (!beyondAscii.test(plain))
    return plain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const beyondAscii = /[^\0-\x7F]/;

/** Letters that Unicode does not take apart, as they are written without their mark: "Łuków" is typed "Lukow". */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' },
  ...{ đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ı: 'i' },
};
const unparted = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** The text without marks on letters, and nothing else changed. */
export function unaccented(text: string): string {
  if (!beyondAscii.test(text)) return text;
  const parted = text.normalize('NFKD').replace(/[\u0300-\u036F]+/g, '');
  return parted.replace(unparted, (letter) => plainLetters[letter] ?? letter);
}

/** A kebab-case id made of the text, empty when it holds no letter or digit. */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}

/** Number of edits (insert, delete, replace, swap of neighbors) between two texts. */
export function editDistance(a: string, b: string): number {
  // Optimal string alignment, three rows.
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, twoBack[column - 2]! + 1);
      }
      current.push(best);
    }
    twoBack = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** The id closest to what was typed, or `undefined` when none is close. */
export function closest(typed: string, ids: readonly string[]): string | undefined {
  const wanted = fold(typed);
  if (!wanted || wanted.length > 60) return undefined;
  let best: string | undefined;
  let bestScore = Infinity;
  for (const id of ids) {
    const candidate = fold(id);
    const contained = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
    const distance = editDistance(wanted, candidate);
    const score = contained ? Math.min(distance, 2) : distance;
    if (score < bestScore) [best, bestScore] = [id, score];
  }
  return bestScore <= Math.max(2, wanted.length / 3) ? best : undefined;
}

/** The hint of an unknown-id error: the closest id, and how many there are. */
export function didYouMean(typed: string, ids: readonly string[]): string {
  const near = closest(typed, ids);
  const all = ids.length > 12 ? `${ids.slice(0, 4).join(', ')} … (${ids.length} in all)` : ids.join(', ');
  return near ? `Did you mean "${near}"?` : `Known: ${all}.`;
}
