/**
 * Multinomial logistic regression over what is found in texts: how much each feature leans to each of some readings. The
 * same examples give the same weights.
 */

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
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { ids } of examples) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const learned = [...counts]
    .filter(([, count]) => count >= leastExamples)
    .map(([feature, count]) => ({
      feature,
      examples: count,
      weights: new Float64Array(size),
      past: Float64Array.from({ length: size }, (_, at) =>
        open && !open.has(weightId(feature, at)) ? Infinity : 0.01,
      ),
    }))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const byFeature = new Map(learned.map((each) => [each.feature, each]));
  const looked = examples.map(({ ids, truth, weight = 1 }) => ({
    known: ids.flatMap((id) => byFeature.get(id) ?? []),
    truth,
    weight,
  }));
  const bias = new Float64Array(size);
  const logits = new Float64Array(size);
  const misses = new Float64Array(size);
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (const { known, truth, weight: counted } of shuffled(looked, random)) {
      const present = known.filter(() => random() >= leftOut);
      const parts = partsOf(present.map(({ feature }) => feature));
      logits.set(bias);
      for (const { feature, weights } of present) {
        const part = parts.get(kindOf(feature)) ?? 0;
        weights.forEach((weight, at) => (logits[at] = (logits[at] ?? 0) + weight * part));
      }
      const likely = softmax(readings.map((parts) => parts.reduce((sum, at) => sum + (logits[at] ?? 0), 0)));
      misses.fill(0);
      likely.forEach((share, index) => {
        for (const at of readings[index] ?? [])
          misses[at] = (misses[at] ?? 0) + counted * (share - (truth[index] ?? 0));
      });
      misses.forEach((miss, at) => (bias[at] = (bias[at] ?? 0) - biasStep * miss));
      for (const { feature, weights, past } of present) {
        const part = parts.get(kindOf(feature)) ?? 0;
        for (let at = 0; at < weights.length; at++) {
          const weight = weights[at] ?? 0;
          const slope = (misses[at] ?? 0) * part + decay * weight;
          const passed = (past[at] ?? 0) + slope * slope;
          past[at] = passed;
          weights[at] = weight - (step / Math.sqrt(passed)) * slope;
        }
      }
    }
  }
  return { bias, learned };
}

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
 * Learns, keeps what tells most, and learns again from that alone.
 *
 * @param {readonly Example[]} examples
 * @param {readonly (readonly number[])[]} readings
 * @param {{ rounds: number, kept: number, leftOut?: number }} options
 */
export function learnKept(examples, readings, { rounds, kept, leftOut = mostlyLeftOut }) {
  const telling = mostTelling(learn(examples, readings, rounds, { leftOut }), readings, kept);
  const pruned = examples.map((each) => ({ ...each, ids: each.ids.filter((id) => telling.has(id)) }));
  return learn(pruned, readings, rounds, { leftOut });
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

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZΓΔΘΛ';

/**
 * Weights as a letter each, by their number, and whole units; a small letter's weight is below nothing.
 *
 * @param {readonly number[]} weights
 * @param {{ scale: number, least: number, most: number, leastOfLast?: number }} options units of a weight of one; least that
 *   is kept, of the last one another; most that is written
 */
export function packed(weights, { scale, least, most, leastOfLast = least }) {
  return weights
    .map((weight) => Math.max(-most, Math.min(most, Math.round(scale * weight))))
    .map((weight, at) => {
      const letter = letters.charAt(at);
      if (Math.abs(weight) < (at === weights.length - 1 ? leastOfLast : least)) return '';
      return `${weight > 0 ? letter : letter.toLowerCase()}${Math.abs(weight)}`;
    })
    .join('');
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
