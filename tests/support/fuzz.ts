/**
 * One seed for every property, so that a run tells of the change and not of the dice; `FUZZ_SEED=…` throws them anew and
 * `FUZZ_RUNS=…` throws more of them.
 */
import fc from 'fast-check';
import { oftenAs } from './depth.js';

const usual = 100;
const asked = Number(process.env['FUZZ_RUNS'] ?? oftenAs(usual));

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20261203), numRuns: asked });

/** The runs of a property that is slow, or quick, so that it has other than the usual hundred; an eighth where a walk is not deep. */
export function runs(count: number): number {
  return Math.ceil((count * asked) / usual);
}
