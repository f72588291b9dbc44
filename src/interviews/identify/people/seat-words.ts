import { matches } from '../../../text/match.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import type { Scene } from './scene.js';
import type { ScoredMention } from './scores.js';

/** Words of a message that are read: what comes after is passed over. */
const mostWords = 400;
/** Units beside a name that are read, and of the sentence after it. */
const mostBeside = 90;
const mostNext = 60;
/** Words that count by how near to the name they stand. */
const near = 4;
/** Words beside people in a row that are read. */
const mostBesideRow = 8;
/** Lines above a name that are looked at for a heading, how long one that names others may be, and words of it. */
const mostAbove = 10;
const longestItem = 120;
const mostOfHeading = 8;

/** The words before and after a name in its sentence, and the next sentence's. */
export function besideFeatures({ start, end }: TextRange, { body, named }: Scene): string[] {
  const [from, to] = sentenceAt(body, start);
  const [, nextTo] = sentenceAt(body, to);
  const before = wordsOf(hidden(body, named, Math.max(from, start - mostBeside), start)).toReversed();
  const after = wordsOf(hidden(body, named, end, Math.min(to, end + mostBeside)));
  const next = wordsOf(hidden(body, named, to, Math.min(nextTo, to + mostNext)));
  const lineStart = body.plain.lastIndexOf('\n', start - 1) + 1;
  return [
    ...placed('<', before),
    ...placed('>', after),
    ...before.slice(0, 3).map((word, at) => `<< ${before[at + 1] ?? '^'} ${word}`),
    ...after.slice(0, 3).map((word, at) => `>> ${word} ${after[at + 1] ?? '$'}`),
    ...next.slice(0, 6).map((word) => `n ${word}`),
    `<> ${before[0] ?? '^'} ${after[0] ?? '$'}`,
    ...(/^[-*\d.) ]{0,6}$/.test(body.plain.slice(lineStart, start)) ? ['=heads'] : []),
  ];
}

/** The words around people in a row, as in "Ana, Ben and Cleo": what is said of all of them. */
export function rowFeatures(row: readonly ScoredMention[], { body, named }: Scene): string[] {
  const [first, last] = [row[0]!, row.at(-1)!];
  const [from] = sentenceAt(body, first.start);
  const [, to] = sentenceAt(body, last.start);
  const before = wordsOf(hidden(body, named, Math.max(from, first.start - mostBeside), first.start))
    .toReversed()
    .slice(0, mostBesideRow);
  const after = wordsOf(hidden(body, named, last.end, Math.min(to, last.end + mostBeside))).slice(
    0,
    mostBesideRow,
  );
  return [
    ...placed('<', before),
    ...placed('>', after),
    ...before.map((word) => `g< ${word}`),
    ...after.map((word) => `g> ${word}`),
    `<> ${before[0] ?? '^'} ${after[0] ?? '$'}`,
  ];
}

/** The last words of the line above the list somebody stands in, such as "Your panel:". */
export function headingFeatures({ start }: TextRange, { body, named }: Scene): string[] {
  let end = body.plain.lastIndexOf('\n', start - 1);
  let others = 0;
  for (let up = 1; up <= mostAbove && end > 0; up++) {
    const lineStart = body.plain.lastIndexOf('\n', end - 1) + 1;
    const isItem =
      end - lineStart < longestItem && named.some((each) => each.start < end && each.end > lineStart);
    if (isItem) others++;
    else if (body.plain.slice(lineStart, end).trim() !== '') {
      const words = wordsOf(hidden(body, named, lineStart, end)).slice(-mostOfHeading);
      return [
        ...words.flatMap((word, at) => [`h ${word}`, `h ${words[at - 1] ?? '^'} ${word}`]),
        `=head ${up > 1 ? 'far' : 'near'} ${words.at(-1) === ':'}`,
        `=items ${Math.min(3, others)}`,
      ];
    }
    end = lineStart - 1;
  }
  return [];
}

/** The words of the whole message, and two in a row; apart for somebody whom the text names and whom it does not. */
export function messageFeatures(
  { body, named }: Scene,
  { isNamed }: { readonly isNamed: boolean },
): string[] {
  const sign = isNamed ? 'w' : 's';
  const words = wordsOf(hidden(body, named)).slice(0, mostWords);
  return words.flatMap((word, at) => [`${sign} ${word}`, `${sign} ${words[at - 1] ?? '^'} ${word}`]);
}

/** Words to one side of a name, and the nearest by their place. */
function placed(side: '<' | '>', words: readonly string[]): string[] {
  return words.flatMap((word, at) => [`${side} ${word}`, ...(at < near ? [`${side}${at} ${word}`] : [])]);
}

/** A piece of a text with a sign for every name. */
function hidden({ plain }: ReadText, names: readonly TextRange[], start = 0, end = plain.length): string {
  let text = '';
  let at = start;
  for (const name of names) {
    if (name.end <= at || name.start >= end) continue;
    text += `${plain.slice(at, Math.max(at, name.start))} @ `;
    at = name.end;
  }
  return text + plain.slice(Math.min(at, end), end);
}

/** Words and marks; a number as one sign. */
export function wordsOf(plain: string): string[] {
  return [...matches(plain, /[a-z\u00C0-\uFFFF][a-z\d\u00C0-\uFFFF']*|\d+|[@:,()?!\n-]/g)].map(([word]) =>
    /^\d/.test(word) ? '#' : word,
  );
}
