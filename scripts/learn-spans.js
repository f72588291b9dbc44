/**
 * A log-linear model over the pieces of a text: which of them is what is sought, or that none is. What begins, ends and
 * lies within a piece counts for each piece that shares it. The same texts give the same weights.
 */

/**
 * @typedef {Int32Array} Features their numbers
 * @typedef {object} SpanText what shows which piece is sought
 * @property {Features[]} first by token
 * @property {Features[]} last
 * @property {Features[]} within
 * @property {Features[]} between
 * @property {{ first: number, last: number, key: string, value: string, features: Features, isRight: boolean }[]} spans
 * @property {boolean} isAbsent whether none is right
 */

/** So many looks at each text, and so much of what it shows is left out at each, that nothing comes to rely on another. */
const rounds = 10;
const leftOut = 0.3;
const step = 0.1;
const decay = 1e-3;
/** How much each weight is drawn to nothing while it is found out which to keep. */
const shrinks = 0.01;
const leastTexts = 2;

/**
 * Learns, keeps what tells most, and learns again from that alone.
 *
 * @param {readonly SpanText[]} texts
 * @param {{ size: number, kept: number }} options number of features in all, and of those that are kept
 */
export function learnSpans(texts, { size, kept }) {
  const counts = countsOf(texts, size);
  const { weights } = learnFrom(
    withOnly(texts, (id) => (counts[id] ?? 0) >= leastTexts),
    size,
    shrinks,
  );
  const telling = (/** @type {number} */ at) => Math.sqrt(counts[at] ?? 0) * Math.abs(weights[at] ?? 0);
  const most = [...weights.keys()].sort((a, b) => telling(b) - telling(a) || a - b).slice(0, kept);
  const keeps = new Set(most.filter((id) => (weights[id] ?? 0) !== 0));
  return learnFrom(
    withOnly(texts, (id) => keeps.has(id)),
    size,
    0,
  );
}

/**
 * The texts with the features that are learned.
 *
 * @param {readonly SpanText[]} texts
 * @param {(id: number) => boolean} isLearned
 * @returns {SpanText[]}
 */
function withOnly(texts, isLearned) {
  const only = (/** @type {Features} */ features) => features.filter(isLearned);
  return texts.map(({ first, last, within, between, spans, isAbsent }) => ({
    first: first.map(only),
    last: last.map(only),
    within: within.map(only),
    between: between.map(only),
    spans: spans.map((span) => ({ ...span, features: only(span.features) })),
    isAbsent,
  }));
}

/**
 * @param {readonly SpanText[]} texts
 * @param {number} size
 * @param {number} shrink
 */
function learnFrom(texts, size, shrink) {
  const weights = new Float64Array(size);
  const past = new Float64Array(size).fill(0.1);
  const slopes = new Float64Array(size);
  let absent = 0;
  let pastAbsent = 0.1;
  const random = randomFrom(7);
  const order = texts.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const text = /** @type {SpanText} */ (texts[at]);
      const salt = Math.floor(random() * 1e9);
      const isPresent = (/** @type {number} */ id) =>
        (Math.imul(id ^ salt, 0x9e3779b1) >>> 8) % 1000 >= leftOut * 1000;
      const { likely, likelyAbsent } = likelihoods(text, absent, weights, isPresent);
      const right = text.spans.reduce(
        (sum, { isRight }, span) => sum + (isRight ? (likely[span] ?? 0) : 0),
        0,
      );
      /** @type {number[]} */
      const touched = [];
      const add = (/** @type {Features} */ features, /** @type {number} */ miss) => {
        if (Math.abs(miss) < 1e-5) return;
        for (const id of features) {
          if (!isPresent(id)) continue;
          if (slopes[id] === 0) touched.push(id);
          slopes[id] = (slopes[id] ?? 0) + miss;
        }
      };
      const tokens = text.within.length;
      const [first, last, within, between] = [0, 0, 1, 1].map((more) => new Float64Array(tokens + more));
      const put = (
        /** @type {Float64Array | undefined} */ sums,
        /** @type {number} */ index,
        /** @type {number} */ miss,
      ) => {
        if (sums) sums[index] = (sums[index] ?? 0) + miss;
      };
      text.spans.forEach((span, index) => {
        const share = likely[index] ?? 0;
        const miss = share - (span.isRight ? share / Math.max(right, 1e-12) : 0);
        put(first, span.first, miss);
        put(last, span.last, miss);
        put(within, span.first, miss);
        put(within, span.last + 1, -miss);
        if (span.last > span.first + 1) {
          put(between, span.first + 1, miss);
          put(between, span.last, -miss);
        }
        add(span.features, miss);
      });
      let [isWithin, isBetween] = [0, 0];
      for (let token = 0; token < tokens; token++) {
        isWithin += within?.[token] ?? 0;
        isBetween += between?.[token] ?? 0;
        add(/** @type {Features} */ (text.first[token]), first?.[token] ?? 0);
        add(/** @type {Features} */ (text.last[token]), last?.[token] ?? 0);
        add(/** @type {Features} */ (text.within[token]), isWithin);
        add(/** @type {Features} */ (text.between[token]), isBetween);
      }
      for (const id of touched) {
        const weight = weights[id] ?? 0;
        const slope = (slopes[id] ?? 0) + decay * weight;
        slopes[id] = 0;
        past[id] = (past[id] ?? 0) + slope * slope;
        const rate = step / Math.sqrt(past[id] ?? 1);
        const next = weight - rate * slope;
        weights[id] = Math.sign(next) * Math.max(0, Math.abs(next) - rate * shrink);
      }
      const slope = likelyAbsent - Number(text.isAbsent) + decay * absent;
      pastAbsent += slope * slope;
      absent -= (step / Math.sqrt(pastAbsent)) * slope;
    }
  }
  return { weights, absent };
}

/**
 * How likely each piece is, and that none is.
 *
 * @param {SpanText} text
 * @param {number} absent
 * @param {Float64Array} weights
 * @param {(id: number) => boolean} isPresent
 */
export function likelihoods(
  { first, last, within, between, spans },
  absent,
  weights,
  isPresent = () => true,
) {
  const leaning = (/** @type {Features} */ features) => {
    let sum = 0;
    for (const id of features) if (isPresent(id)) sum += weights[id] ?? 0;
    return sum;
  };
  const [begins, ends] = [first.map(leaning), last.map(leaning)];
  const [isIn, isBetween] = [upTo(within.map(leaning)), upTo(between.map(leaning))];
  const at = (/** @type {readonly number[]} */ sums, /** @type {number} */ index) => sums[index] ?? 0;
  const scores = spans.map(
    ({ first: from, last: to, features }) =>
      at(begins, from) +
      at(ends, to) +
      at(isIn, to + 1) -
      at(isIn, from) +
      at(isBetween, Math.max(to, from + 1)) -
      at(isBetween, from + 1) +
      leaning(features),
  );
  const most = scores.reduce((top, score) => Math.max(top, score), absent);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, each) => sum + each, Math.exp(absent - most));
  return { likely: odds.map((each) => each / all), likelyAbsent: Math.exp(absent - most) / all };
}

/**
 * In how many texts each feature is.
 *
 * @param {readonly SpanText[]} texts
 * @param {number} size
 */
function countsOf(texts, size) {
  const counts = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  texts.forEach(({ first, last, within, between, spans }, text) => {
    for (const features of [...first, ...last, ...within, ...between, ...spans.map((each) => each.features)])
      for (const id of features) {
        if (seen[id] === text) continue;
        seen[id] = text;
        counts[id] = (counts[id] ?? 0) + 1;
      }
  });
  return counts;
}

/** @param {readonly number[]} numbers */
function upTo(numbers) {
  let sum = 0;
  return [0, ...numbers.map((each) => (sum += each))];
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
 * @param {number[]} items
 * @param {() => number} random
 */
function shuffle(items, random) {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] ?? 0, items[at] ?? 0];
  }
}
