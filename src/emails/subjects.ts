import { fold } from '../text/fold.js';
import { wordsOf } from './notes/nouns.js';
import type { NoteCues } from './words.js';

/** Figures in a text, in digits: "three" is 3. */
function figuresIn(text: string, { numberWords, gate }: NoteCues): string[] {
  const words = wordsOf(text).flatMap((word) => word.split('-'));
  return words.flatMap((word, index) => {
    // "year 8" is a name, and no figure.
    if (gate?.sound?.counted.test(words[index - 1] ?? '') === true) return [];
    const at = numberWords.indexOf(word);
    return /^\d/.test(word) ? [word.replace('%', '')] : at > 0 ? [at < 12 ? String(at + 1) : word] : [];
  });
}

/** Whether one text says most of what another does, by the words that carry meaning. */
export function sameSubject(cues: NoteCues): (one: string, other: string, least?: number) => boolean {
  const stops = new Set(cues.stopWords);
  const stems = (text: string) =>
    new Set(
      fold(text)
        .split(' ')
        .filter((word) => word.length > 2 && !stops.has(word))
        .map((word) => word.slice(0, 5)),
    );
  return (one, other, least = 0.75) => {
    const [a, b] = [stems(one), stems(other)];
    const shared = [...a].filter((stem) => b.has(stem)).length;
    // "sickness is 9% on the unit", "9% sickness since the merger": the figure makes it the same.
    const figures = figuresIn(one, cues).some((figure) => figuresIn(other, cues).includes(figure));
    const isNamed = [...a].some((stem) =>
      [...b].some((each) => each.slice(0, 4) === stem.slice(0, 4) && !/^\d/.test(each)),
    );
    return (figures && isNamed) || (shared > 0 && shared >= least * Math.min(a.size, b.size));
  };
}
