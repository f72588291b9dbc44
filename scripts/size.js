/** Prints what each door and each common import costs in a browser, in bytes, minified and with gzip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, sizeOf } from './bundle.js';
import { commonImports } from './common-imports.js';
import { doors, root, schemaFiles } from './doors.js';

console.log(`${'import'.padEnd(52)}${'min'.padStart(10)}${'min+gz'.padStart(10)}`);
for (const { specifier } of doors) {
  print(specifier, await bundle(`export * from '${specifier}';`));
}
for (const { subpath, file } of schemaFiles) {
  print(subpath, readFileSync(join(root, file), 'utf8'));
}
for (const [name, { code }] of Object.entries(commonImports)) {
  print(name, await bundle(code));
}

/** @param {string} name @param {string} text */
function print(name, text) {
  const { min, gzip } = sizeOf(text);
  console.log(`${name.padEnd(52)}${String(min).padStart(10)}${String(gzip).padStart(10)}`);
}
