/** One seed for every property, so that a run tells of the change and not of the dice; `FUZZ_SEED=…` throws them anew. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20261203) });
