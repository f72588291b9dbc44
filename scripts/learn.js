/**
 * Multinomial logistic regression over what is found in texts: how much each feature leans to each of some readings. The
 * same examples give the same weights.
 */

import { sourceParts } from './source-parts.js';

const { markOf } = await sourceParts('text', { 'leaning-table.ts': ['markOf'] });

/** So much of an example is left out at each look at it where nothing else is said, that no feature comes to rely on another. */
const mostlyLeftOut = 0.5;
const decay = 1e-3;
const step = 0.5;
const biasStep = 0.02;
/** Examples a feature must be in. */
const leastExamples = 2;

/**
 * @typedef {{ ids: readonly string[], truth: Float64Array, weight?: number }} Example what is found in a text; how much
 *   each reading is right, one in all; how much it counts, 1 where nothing is said
 * @typedef {{ feature: string, examples: number, weights: Float64Array }} Learned
 * @typedef {{ bias: Float64Array, learned: Learned[] }} Model
 */

/**
 * @param {readonly Example[]} examples
 * @param {readonly (readonly number[])[]} readings the weights that each reading adds up, by their number
 * @param {number} rounds
 * @param {{ leftOut?: number, open?: ReadonlySet<string> }} options the part of an example that is left out at each look at
 *   it; the weights that may be other than nothing, by `weightId`
 * @returns {Model}
 */
export function learn(examples, readings, rounds, { leftOut = mostlyLeftOut, open } = {}) {
  const size = 1 + Math.max(...readings.flat());
  const { features, counts, looked } = numbered(examples);
  const kinds = Uint8Array.from(features, (feature) => kindNames.indexOf(kindOf(feature)));
  const weights = new Float64Array(features.length * size);
  const past = Float64Array.from(weights, (_, at) =>
    open && !open.has(weightId(features[Math.floor(at / size)] ?? '', at % size)) ? Infinity : 0.01,
  );
  const bias = new Float64Array(size);
  const logits = new Float64Array(size);
  const misses = new Float64Array(size);
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (const { known, truth, weight: counted } of shuffled(looked, random)) {
      const present = known.filter(() => random() >= leftOut);
      const found = kindNames.map(() => 0);
      for (const feature of present) add(found, kinds[feature] ?? 0, 1);
      const parts = found.map((count) => 1 / Math.sqrt(count));
      logits.set(bias);
      for (const feature of present) {
        const part = parts[kinds[feature] ?? 0] ?? 0;
        for (let at = 0; at < size; at++) add(logits, at, part * (weights[feature * size + at] ?? 0));
      }
      const likely = softmax(readings.map((sum) => sum.reduce((all, at) => all + (logits[at] ?? 0), 0)));
      misses.fill(0);
      likely.forEach((share, index) => {
        for (const at of readings[index] ?? []) add(misses, at, counted * (share - (truth[index] ?? 0)));
      });
      misses.forEach((miss, at) => add(bias, at, -biasStep * miss));
      for (const feature of present) {
        const part = parts[kinds[feature] ?? 0] ?? 0;
        for (let at = feature * size; at < (feature + 1) * size; at++) {
          const slope = (misses[at - feature * size] ?? 0) * part + decay * (weights[at] ?? 0);
          add(past, at, slope * slope);
          add(weights, at, (-step / Math.sqrt(past[at] ?? 1)) * slope);
        }
      }
    }
  }
  const learned = features.map((feature, at) => ({
    feature,
    examples: counts[at] ?? 0,
    weights: weights.slice(at * size, (at + 1) * size),
  }));
  return { bias, learned };
}

/** @param {Float64Array | number[]} numbers @param {number} at @param {number} more */
function add(numbers, at, more) {
  numbers[at] = (numbers[at] ?? 0) + more;
}

/**
 * Examples with numbers for the features that are in enough of them.
 *
 * @param {readonly Example[]} examples
 */
function numbered(examples) {
  /** @type {Map<string, number>} */
  const all = new Map();
  for (const { ids } of examples) for (const id of ids) all.set(id, (all.get(id) ?? 0) + 1);
  const features = [...all].flatMap(([id, count]) => (count >= leastExamples ? [id] : [])).sort();
  const numbers = new Map(features.map((feature, at) => [feature, at]));
  return {
    features,
    counts: features.map((feature) => all.get(feature) ?? 0),
    looked: examples.map(({ ids, truth, weight = 1 }) => ({
      known: Int32Array.from(ids.flatMap((id) => numbers.get(id) ?? [])),
      truth,
      weight,
    })),
  };
}

/** The kinds of features, by the mark they begin with. */
const kindNames = ['', '=', '%'];

/**
 * How much of its weight each of these features counts, by its kind: the more of a kind are known, the less each.
 *
 * @param {readonly string[]} features
 */
export function partsOf(features) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const feature of features) counts.set(kindOf(feature), 1 + (counts.get(kindOf(feature)) ?? 0));
  return new Map([...counts].map(([kind, count]) => [kind, 1 / Math.sqrt(count)]));
}

/** The mark a feature begins with that is no word: kinds are weighed apart, as in `leaning-table.ts`. @param {string} feature */
export function kindOf(feature) {
  return /^[=%]/.exec(feature)?.[0] ?? '';
}

/**
 * The features that tell the readings apart most, over all examples.
 *
 * @param {Model} model
 * @param {readonly (readonly number[])[]} readings
 * @param {number} count
 */
export function mostTelling({ learned }, readings, count) {
  const told = learned.map(({ feature, examples, weights }) => {
    const spread = readings.map((parts) => parts.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
    const mean = spread.reduce((sum, each) => sum + each, 0) / spread.length;
    return { feature, telling: examples * spread.reduce((sum, each) => sum + (each - mean) ** 2, 0) };
  });
  return new Set(
    told
      .sort((a, b) => b.telling - a.telling)
      .slice(0, count)
      .map(({ feature }) => feature),
  );
}

/**
 * Learns, keeps what tells most, and learns again from that alone; in steps, as what is kept tells more once the rest is gone.
 *
 * @param {readonly Example[]} examples
 * @param {readonly (readonly number[])[]} readings
 * @param {{ rounds: number, kept: readonly number[], leftOut?: number }} options how many are kept, step by step
 */
export function learnKept(examples, readings, { rounds, kept, leftOut = mostlyLeftOut }) {
  let left = examples;
  for (const count of kept) {
    const telling = mostTelling(learn(left, readings, rounds, { leftOut }), readings, count);
    left = left.map((each) => ({ ...each, ids: each.ids.filter((id) => telling.has(id)) }));
  }
  return learn(left, readings, rounds, { leftOut });
}

/**
 * Learns, keeps the single weights that tell most, and learns again with those alone: for so many readings that most
 * features tell of a few.
 *
 * @param {readonly Example[]} examples
 * @param {readonly (readonly number[])[]} readings
 * @param {{ rounds: number, kept: number, leftOut: number }} options
 */
export function learnSparse(examples, readings, { rounds, kept, leftOut }) {
  const { learned } = learn(examples, readings, rounds, { leftOut });
  const told = learned.flatMap(({ feature, examples: count, weights }) => {
    const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
    return [...weights].map((weight, at) => ({
      id: weightId(feature, at),
      telling: count * (weight - mean) ** 2,
    }));
  });
  const open = told
    .sort((a, b) => b.telling - a.telling)
    .slice(0, kept)
    .map(({ id }) => id);
  return learn(examples, readings, rounds, { leftOut, open: new Set(open) });
}

/** @param {string} feature @param {number} at */
function weightId(feature, at) {
  return `${feature}\t${at}`;
}

/**
 * What was learned, as `leaning-table.ts` reads it: weights in whole units. Of features with one mark that which weighs most
 * is kept.
 *
 * @param {readonly { feature: string, weights: ArrayLike<number> }[]} learned
 * @param {{ scale: number, least: number, most: number, leastOfLast?: number }} options units of a weight of one; least that
 *   is kept, of the last one another; most that is written
 */
export function packed(learned, { scale, least, most, leastOfLast = least }) {
  /** @type {Map<number, number[]>} */
  const byMark = new Map();
  for (const { feature, weights } of learned) {
    const units = Array.from(weights, (weight, at) => {
      const unit = Math.max(-most, Math.min(most, Math.round(scale * weight)));
      return Math.abs(unit) < (at === weights.length - 1 ? leastOfLast : least) ? 0 : unit;
    });
    const mark = markOf(feature);
    if (heaviest(units) > heaviest(byMark.get(mark) ?? [0])) byMark.set(mark, units);
  }
  const rows = [...byMark].sort(([a], [b]) => a - b);
  const gaps = rows.map(([mark], at) => mark - (rows[at - 1]?.[0] ?? 0));
  return {
    features: gaps
      .map((gap) => `${Math.floor(gap / 10) || ''}${String.fromCharCode(97 + (gap % 10))}`)
      .join(''),
    weights: (rows[0]?.[1] ?? []).map((_, reading) => column(rows.map(([, units]) => units[reading] ?? 0))),
  };
}

/** @param {readonly number[]} units */
function heaviest(units) {
  return Math.max(...units.map(Math.abs));
}

/** One reading's weights as letters, each after the number of those before it that are nothing. @param {readonly number[]} units */
function column(units) {
  let skipped = 0;
  let text = '';
  for (const unit of units) {
    if (unit === 0) skipped++;
    else {
      text += `${skipped || ''}${String.fromCharCode((unit > 0 ? 64 : 96) + Math.abs(unit))}`;
      skipped = 0;
    }
  }
  return text;
}

/** @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {() => number} random
 */
function shuffled(items, random) {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** @param {number[]} logits */
function softmax(logits) {
  const most = Math.max(...logits);
  const powers = logits.map((each) => Math.exp(each - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}
