/** Measures: `npm run bench` runs all of `tests/bench`, `npm run bench -- search` one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';

const folder = join(root, 'tests/bench');
const benches = ['search', 'checklists'];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !benches.includes(name));
if (unknown.length > 0)
  throw new Error(`No such bench: ${unknown.join(', ')}. Benches: ${benches.join(', ')}.`);

if (!existsSync(join(folder, 'node_modules'))) {
  spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: folder, stdio: 'inherit', shell: true });
}
for (const name of named.length > 0 ? named : benches) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.js`)], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
