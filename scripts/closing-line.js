/**
 * Vitest reporter: ends a run with one line that counts every test, and adds the counts, and what failed, to the file that
 * the environment variable TEST_TALLY names, so that several runs can be summed.
 */
import { appendFileSync } from 'node:fs';

/** @typedef {import('vitest/node').TestModule} TestModule */

export default class ClosingLine {
  /** @param {readonly TestModule[]} modules @param {readonly unknown[]} errors */
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    /** @type {string[]} */
    const failures = [];
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        // A test that never reached an end did not pass.
        const ended = state === 'pending' ? 'failed' : state;
        counts[ended] += 1;
        if (ended === 'failed') failures.push(`${module.relativeModuleId}: ${test.fullName}`);
      }
      // A file that does not load has no tests to fail.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) {
        counts.failed += 1;
        failures.push(module.relativeModuleId);
      }
    }
    counts.failed += errors.length;
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
    if (process.env.TEST_TALLY)
      appendFileSync(process.env.TEST_TALLY, `${JSON.stringify({ ...counts, failures })}\n`);
  }
}
