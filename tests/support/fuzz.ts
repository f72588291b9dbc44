/**
 * One seed for every property, so that a run tells of the change and not of the dice; `FUZZ_SEED=…` throws them anew and
 * `FUZZ_RUNS=…` throws more of them.
 */
import fc from 'fast-check';

fc.configureGlobal({
  seed: Number(process.env['FUZZ_SEED'] ?? 20261203),
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 100),
});
