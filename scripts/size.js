/** Prints what each door and each common import costs in a browser, in bytes, minified and with gzip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, sizeOf } from './bundle.js';
import { commonImports } from './common-imports.js';
import { doors, root, schemaFiles } from './doors.js';

const rows = [];
for (const { specifier } of doors) {
  rows.push([specifier, sizeOf(await bundle(`export * from '${specifier}';`))]);
}
for (const { file, subpath } of schemaFiles) {
  rows.push([subpath, sizeOf(readFileSync(join(root, file), 'utf8'))]);
}
for (const [name, { code }] of Object.entries(commonImports)) {
  rows.push([name, sizeOf(await bundle(code))]);
}

console.log(`${'import'.padEnd(52)}${'min'.padStart(10)}${'min+gz'.padStart(10)}`);
for (const [name, { min, gzip }] of rows) {
  console.log(`${name.padEnd(52)}${String(min).padStart(10)}${String(gzip).padStart(10)}`);
}
