/**
 * What takes too long for every change and is run before a release: `npm run proof`, some twenty minutes on two idle cores.
 * Writes the figures to `docs/proof.md`.
 * With names, only those parts are run, and nothing is written: `npm run proof -- fuzz`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './doors.js';

const seeds = 5;
const drafts = 20_000;
/** How many times as many runs a property has as in `npm test`. */
const deeper = 5;
/** Characters of the longest text whose reading is timed. */
const longest = 500_000;

/** @type {Readonly<Record<string, { title: string, what: string, run: () => { passed: boolean, said: string } }>>} */
const parts = {
  drafts: {
    title: 'Drafts against the reviewer',
    what: `\`DRAFTS=${drafts} npx vitest run tests/emails/pairwise.test.ts\`: drafts over purpose, family, tone, length, language, shape of the notes, people and job, each without error and warning.`,
    run: () => vitest(['tests/emails/pairwise.test.ts'], { DRAFTS: String(drafts) }),
  },
  fuzz: {
    title: 'Long fuzz',
    what: `\`FUZZ_SEED=… FUZZ_RUNS=${100 * deeper} npx vitest run …\`: every file with properties, each with ${deeper} times its usual runs, ${seeds} seeds of the day.`,
    run: fuzz,
  },
  long: {
    title: 'Long texts',
    what: `\`LONGEST_TEXT=${longest} npx vitest run …\`: every file that times long texts; ten times the text takes some ten times as long.`,
    run: () => vitest(filesWith(/support\/growth\.js'/), { LONGEST_TEXT: String(longest) }),
  },
  bench: {
    title: 'Benchmarks',
    what: '`npm run bench`: ratios within one run, median with the tenth and ninetieth percentile.',
    run: () => {
      const { passed, stdout } = node(['scripts/bench.js'], {});
      return { passed, said: `\`\`\`text\n${stdout.trim()}\n\`\`\`` };
    },
  },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);

const results = Object.entries(parts)
  .filter(([name]) => named.length === 0 || named.includes(name))
  .map(([name, { title, what, run }]) => {
    console.log(`── ${name}`);
    const { passed, said } = run();
    console.log(said);
    if (!passed) process.exitCode = 1;
    return `## ${title}\n\n${what}\n\n${passed ? 'Passed' : 'Failed'}. ${said}\n`;
  });
if (named.length === 0) {
  const path = join(root, 'docs/proof.md');
  const day = new Date().toISOString().slice(0, 10);
  const page = [
    `# Proof\n\nWritten by \`npm run proof\` on ${day}, Node ${process.version}, before a release.\n`,
    ...results,
  ].join('\n');
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
}

function fuzz() {
  const files = filesWith(/from '(?:@fast-check\/vitest|fast-check)'/);
  const first = Math.floor(Date.now() / 1000);
  const runs = Array.from({ length: seeds }, (_, index) => {
    const seed = String(first + index);
    console.log(`seed ${seed}`);
    const { passed, said } = vitest(files, { FUZZ_SEED: seed, FUZZ_RUNS: String(100 * deeper) });
    return { passed, said: `seed ${seed}: ${said}` };
  });
  return {
    passed: runs.every(({ passed }) => passed),
    said: `${files.length} files; ${runs.map(({ said }) => said).join('; ')}`,
  };
}

/** Test files whose source holds it. @param {RegExp} what */
function filesWith(what) {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => `tests/${file}`)
    .filter((file) => what.test(readFileSync(join(root, file), 'utf8')));
}

/** @param {readonly string[]} files @param {Readonly<Record<string, string>>} variables */
function vitest(files, variables) {
  const command = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'unit',
    '--testTimeout=600000',
    ...files,
  ];
  const { passed, stdout } = node(command, variables);
  return { passed, said: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

/**
 * Runs a program of Node and, where it fails, tells why.
 *
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} variables
 */
function node(command, variables) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1', ...variables },
  });
  // Vitest tells on stdout which tests ran, on stderr what failed and with which counterexample.
  if (status !== 0) console.error(error ?? stderr);
  return { passed: status === 0, stdout };
}
