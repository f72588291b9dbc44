/**
 * Runs every gate: `npm run check`. With names, only those: `node scripts/check.js lint types`.
 * With `--tested`, all but the tests, for a run right after `npm test`.
 *
 * Each gate that passed is added as a line to the file that the environment variable CHECK_RECORD names.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

/** Gates that use all processors by themselves, or whose time limits need a machine of their own. */
const withWorkers = ['build', 'test', 'deep', 'browser'];

const tested = process.argv.includes('--tested');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = named.filter((name) => !Object.hasOwn(gates, name));
if (unknown.length > 0)
  throw new Error(`No such gate: ${unknown.join(', ')}. Gates: ${Object.keys(gates).join(', ')}.`);
const chosen = named.length > 0 ? named : Object.keys(gates).filter((name) => !(tested && name === 'test'));

// Gates of one process run side by side where there are processors for them; those with workers of their own run alone.
const processors = availableParallelism();
/** @type {{ name: string, passed: boolean, seconds: string }[]} */
const results = [];
/** @type {Map<string, Promise<void>>} */
const running = new Map();
for (const name of chosen) {
  const isAlone = withWorkers.includes(name);
  while (
    running.size >= (isAlone ? 1 : processors) ||
    [...running.keys()].some((each) => withWorkers.includes(each))
  )
    await Promise.race(running.values());
  running.set(
    name,
    gate(name, isAlone).then((result) => {
      results.push(result);
      running.delete(name);
    }),
  );
}
await Promise.all(running.values());
results.sort((one, other) => chosen.indexOf(one.name) - chosen.indexOf(other.name));

console.log('\n── summary');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(6)} s`);
  if (passed && process.env.CHECK_RECORD) appendFileSync(process.env.CHECK_RECORD, `${name}\n`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

/**
 * Runs the commands of a gate up to the first that fails.
 *
 * @param {string} name
 * @param {boolean} isAlone - what it prints is shown at once; else when it is done, so that no two are mixed
 */
async function gate(name, isAlone) {
  const started = performance.now();
  let printed = `\n── ${name}\n`;
  const print = (/** @type {unknown} */ text) =>
    void (isAlone ? process.stdout.write(String(text)) : (printed += text));
  if (isAlone) process.stdout.write(printed);
  let passed = true;
  for (const command of commandsOf(name)) passed &&= await run(command, print);
  if (!isAlone) process.stdout.write(printed);
  return { name, passed, seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

/** @param {string} command @param {(text: unknown) => void} print @returns {Promise<boolean>} */
function run(command, print) {
  // npm puts node_modules/.bin on the path, but a gate may be started without it.
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, PATH: path } });
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/** With the install of what only this gate needs. @param {string} name */
function commandsOf(name) {
  const own = withOwnPackages.includes(name) && !isInstalled(join(root, 'tests', name));
  return [...(own ? [`cd tests/${name} && npm ci --no-fund --no-audit`] : []), ...(gates[name] ?? [])];
}

/** The test files that walk further in depth: over more cases, longer texts, more throws of the dice. */
function deepTests() {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => `tests/${file}`)
    .filter((file) => /\/(?:depth|growth)\.js'|'fast-check'/.test(readFileSync(join(root, file), 'utf8')));
}

/** Whether a folder's dependencies are there, and as new as its lockfile. @param {string} folder */
function isInstalled(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lockfile = join(folder, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}
