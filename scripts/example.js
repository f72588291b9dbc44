/** Runs the examples against the built package: `npm run example` for all, `npm run example -- <name>` for one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';
import { stripTypes } from './strip-types.js';

const names = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const [wanted] = process.argv.slice(2);
if (wanted && !names.includes(wanted)) {
  console.error(`There is no example "${wanted}". Examples: ${names.join(', ')}.`);
  process.exit(1);
}

const folder = join(root, 'out', 'examples');
mkdirSync(folder, { recursive: true });
for (const name of wanted ? [wanted] : names) {
  const source = readFileSync(join(root, 'examples', `${name}.ts`), 'utf8');
  const script = join(folder, `${name}.mjs`);
  writeFileSync(script, await stripTypes(source));
  console.log(`\n── examples/${name}.ts\n`);
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
