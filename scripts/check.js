/**
 * Runs every gate: `npm run check`. With names, only those: `node scripts/check.js lint types`.
 * With `--tested`, all but the tests, for a run right after `npm test`.
 *
 * Each gate that passed is added as a line to the file that the environment variable CHECK_RECORD names.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';

/** @type {Readonly<Record<string, readonly string[]>>} */
const gates = {
  build: ['node scripts/build.js'],
  format: ['prettier --check .'],
  lint: ['eslint . --max-warnings 0'],
  types: [
    'tsc -p tsconfig.json',
    'tsc -p tsconfig.test.json',
    'vitest run --project types --project compile',
  ],
  test: ['vitest run --project unit'],
  deep: [`DEPTH=whole vitest run --project unit ${deepTests().join(' ')}`],
  packaging: ['vitest run --project packaging'],
  api: ['node scripts/api.js --check'],
  size: ['node scripts/size.js'],
  docs: ['typedoc'],
  grammar: ['node tests/grammar/check.mjs'],
  vendor: ['vitest run --project vendor'],
  browser: ['vitest run --project browser'],
};

/** Gates with dependencies of their own, in `tests/<gate>/package.json`. */
const withOwnPackages = ['grammar', 'vendor', 'browser'];

const tested = process.argv.includes('--tested');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = named.filter((name) => !Object.hasOwn(gates, name));
if (unknown.length > 0)
  throw new Error(`No such gate: ${unknown.join(', ')}. Gates: ${Object.keys(gates).join(', ')}.`);
const chosen = named.length > 0 ? named : Object.keys(gates).filter((name) => !(tested && name === 'test'));

const results = chosen.map((name) => {
  console.log(`\n── ${name}`);
  const started = performance.now();
  if (withOwnPackages.includes(name)) installPackages(join(root, 'tests', name));
  const passed = (gates[name] ?? []).every(run);
  if (passed && process.env.CHECK_RECORD) appendFileSync(process.env.CHECK_RECORD, `${name}\n`);
  return { name, passed, seconds: ((performance.now() - started) / 1000).toFixed(1) };
});

console.log('\n── summary');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(6)} s`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

/** @param {string} command */
function run(command) {
  // npm puts node_modules/.bin on the path, but a gate may be started without it.
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  return (
    spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env: { ...process.env, PATH: path } })
      .status === 0
  );
}

/** The test files that walk further in depth: over more cases, longer texts, more throws of the dice. */
function deepTests() {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => `tests/${file}`)
    .filter((file) => /\/(?:depth|growth)\.js'|'fast-check'/.test(readFileSync(join(root, file), 'utf8')));
}

/** Installs the folder's dependencies unless they are there and as new as its lockfile. @param {string} folder */
function installPackages(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lockfile = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: folder, stdio: 'inherit', shell: true });
}
