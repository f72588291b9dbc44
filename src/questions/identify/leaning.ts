import { matches } from '../../text/match.js';
import { leanings, readings } from '../cues/en/leanings.js';
import type { QuestionDirection, QuestionKind } from '../taxonomy.js';
import type { CueHit } from './cue-hits.js';
import { featuresOf } from './features.js';
import type { PlainText } from './plain.js';

/** How much the words of a text lean to a kind: what decides where no construction does. */
export interface Leaning {
  readonly weight: number;
  /** The words that lean to it most, for evidence. */
  readonly hits: readonly CueHit[];
}

/** What a leaning of one is worth beside the weights of cues. */
const unit = 8;
/** From this leaning on a word is worth showing, and as many are shown. */
const telling = 4;
const shown = 3;

/** How a text leans, by who asks and by kind; the more there is in it, the less each word counts. */
export function leaningsOf(plain: PlainText): (direction: QuestionDirection, kind: QuestionKind) => Leaning {
  const table = unpacked();
  const found = featuresOf(plain).flatMap((feature) => {
    const weights = table.get(feature.id);
    return weights ? [{ ...feature, weights }] : [];
  });
  return (direction, kind) => {
    const reading = readings.indexOf(`${direction} ${kind}`);
    const sum = found.reduce((total, { weights }) => total + (weights.get(reading) ?? 0), 0);
    const hits = found
      .map(({ weights, start, end }) => ({ weight: weights.get(reading) ?? 0, start, end }))
      .filter(({ weight }) => weight >= telling)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, shown)
      .map(({ weight, start, end }): CueHit => ({ weight, range: plain.typedRange(start, end) }));
    return { weight: Math.round((unit * sum) / Math.sqrt(Math.max(1, found.length))), hits };
  };
}

type Weights = ReadonlyMap<number, number>;

let table: ReadonlyMap<string, Weights> | undefined;

/** Unpacked on first use: most apps never ask. */
function unpacked(): ReadonlyMap<string, Weights> {
  table ??= new Map(
    leanings.split('\n').map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), weightsOf(line.slice(at + 1))] as const;
    }),
  );
  return table;
}

/** A letter for each reading, and after it the weight. */
function weightsOf(packed: string): Weights {
  return new Map(
    [...matches(packed, /([A-Za-z])(-?\d+)/g)].map(([, letter, weight]) => [
      letters.indexOf(letter!),
      Number(weight),
    ]),
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
