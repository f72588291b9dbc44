/**
 * Builds `dist`: JavaScript by tsup, declarations by tsc (tsup writes no declaration maps), their CommonJS twins, the
 * JSON Schema files and the licenses of what CommonJS bundles. The same source gives the same bytes in any folder.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCommonJsDeclarations } from './build-declarations.js';
import { writeBundledLicenses } from './build-licenses.js';
import { writeJsonSchemas } from './build-schemas.js';
import { doors, root } from './doors.js';

const started = performance.now();
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

await Promise.all([
  runNode('node_modules/tsup/dist/cli-default.js'),
  runNode('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
]);
writeCommonJsDeclarations(dist);
writeBundledLicenses(join(dist, 'metafile-cjs.json'), join(dist, 'third-party-licenses.txt'));
await writeJsonSchemas();

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built ${doors.length} doors into dist in ${seconds} s.`);

/** @param {string[]} command */
function runNode(...command) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }).on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${command.join(' ')} ended with ${code}`));
    });
  });
}
