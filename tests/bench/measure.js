/**
 * Ratios instead of seconds: all peers in one process, in rounds of rotated order, each ratio taken within its round.
 * What is told is the median, with the tenth and ninetieth percentile.
 */

/** @typedef {{ name: string, run: (input: string) => unknown }} Peer */

/**
 * How many times longer than the first peer each peer takes on the inputs.
 *
 * @param {readonly Peer[]} peers
 * @param {readonly string[]} inputs
 * @param {number} [rounds]
 */
export function ratios(peers, inputs, rounds = 25) {
  const once = (/** @type {Peer} */ peer) => {
    const started = performance.now();
    let repeats = 0;
    do {
      for (const input of inputs) kept = peer.run(input);
      repeats++;
    } while (performance.now() - started < 15);
    return (performance.now() - started) / repeats;
  };
  for (const peer of peers) for (let warm = 0; warm < 5; warm++) once(peer);
  /** @type {number[][]} */
  const samples = peers.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const times = new Array(peers.length);
    for (let step = 0; step < peers.length; step++) {
      const index = (round + step) % peers.length;
      times[index] = once(/** @type {Peer} */ (peers[index]));
    }
    times.forEach((time, index) => samples[index]?.push(time / times[0]));
  }
  return peers.map(({ name }, index) => {
    const sorted = [...(samples[index] ?? [])].sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
    return { name, median: at(0.5), low: at(0.1), high: at(0.9) };
  });
}

/** Results are kept, so that no engine may leave the work out. @type {unknown} */
export let kept;

/** @param {string} title @param {ReturnType<typeof ratios>} rows */
export function print(title, rows) {
  console.log(`\n${title}`);
  for (const { name, median, low, high } of rows) {
    const figure = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 0);
    console.log(`  ${name.padEnd(28)} × ${figure(median).padStart(6)}   (${figure(low)} to ${figure(high)})`);
  }
}
