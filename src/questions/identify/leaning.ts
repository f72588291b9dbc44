import { leanings } from '../cues/en/leanings.js';
import type { QuestionDirection, QuestionKind } from '../taxonomy.js';
import type { CueHit } from './cue-hits.js';
import type { PlainText } from './plain.js';

/** How much the words of a text lean to a kind: what decides where no construction does. */
export interface Leaning {
  readonly weight: number;
  /** The words that lean to it most, for evidence. */
  readonly hits: readonly CueHit[];
}

type Weights = ReadonlyMap<string, number>;

const unpacked = /* @__PURE__ */ new Map<string, Weights>();

/** Leaning of a text to a kind; the more words it has, the less each counts. */
export function leaningOf(plain: PlainText, direction: QuestionDirection, kind: QuestionKind): Leaning {
  const weights = weightsOf(direction, kind);
  const found = [...new Set(plain.text.split(' '))].filter((word) => /\w/.test(word));
  const sum = found.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  const hits = found
    .flatMap((word) => {
      const weight = weights.get(word) ?? 0;
      const at = ` ${plain.text} `.indexOf(` ${word} `);
      return weight >= telling ? [{ weight, range: plain.typedRange(at, at + word.length) }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return { weight: Math.round(sum / Math.sqrt(Math.max(1, found.length))), hits };
}

/** From this weight on a word is worth showing. */
const telling = 4;

function weightsOf(direction: QuestionDirection, kind: QuestionKind): Weights {
  const key = `${direction} ${kind}`;
  let weights = unpacked.get(key);
  if (!weights) {
    const packed = leanings[direction][kind]?.split(' ') ?? [];
    weights = new Map(
      packed.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(packed[index + 1])] as const] : [])),
    );
    unpacked.set(key, weights);
  }
  return weights;
}
