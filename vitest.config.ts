import { defineConfig } from 'vitest/config';

const heavyFolders = [
  'tests/browser/**',
  'tests/compile/**',
  'tests/grammar/**',
  'tests/vendor/**',
  'tests/bench/**',
];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.js'],
    // By itself it leaves a core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...heavyFolders, 'tests/packaging.test.ts'],
          // For the long properties on a machine with other things to do.
          testTimeout: 120_000,
          // The tests leave nothing behind that another file could see, and share what they import.
          isolate: false,
          // All rooms and languages in one process, which no app has: above a megabyte of interpreted expressions the
          // engine no longer optimizes any. Compiled at once, none are interpreted.
          execArgv: ['--no-regexp-tier-up'],
          setupFiles: ['tests/support/fuzz.ts'],
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['tests/**/*.test-d.ts'],
            tsconfig: 'tsconfig.test.json',
            ignoreSourceErrors: false,
          },
        },
      },
      {
        test: {
          name: 'compile',
          include: ['tests/compile/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'packaging',
          include: ['tests/packaging.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'vendor',
          include: ['tests/vendor/*.test.js'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.js'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
