import { fold } from '../../text/fold.js';

/** Words of a text that tell it from others: folded, without the common ones, cut to a stem of five letters. */
export function contentStems(text: string, stopWords: ReadonlySet<string>): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word && !stopWords.has(word) && (word.length > 2 || /\d/.test(word)))
    .map(stem);
}

/**
 * A stem good enough to match "rota" with "rotas" and "scheduling" with "scheduled": endings off, five letters. It only
 * ever decides whether a note speaks of a point, so a stem too short costs little.
 */
function stem(word: string): string {
  return word.replace(/(?:ings?|ed|es|s)$/, '').slice(0, 5) || word;
}

/** The same with forms of one word taken as one: "gutting" and "gut", "losing" and "lose". Other words fall together too. */
export const rootStems: typeof contentStems = (text, stopWords) =>
  contentStems(text, stopWords).map((each) =>
    each.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=\p{L}{3})e$/u, ''),
  );

/** Share of the point's content words that a passage has, from 0 to 1; 1 where the point has none. */
export function overlap(point: readonly string[], passage: readonly string[]): number {
  if (point.length === 0) return 1;
  const present = new Set(passage);
  return point.filter((word) => present.has(word)).length / point.length;
}
