import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** Writes a `.d.cts` and its map beside every `.d.ts` in the folder, with relative imports ending in `.cjs`. */
export function writeCommonJsDeclarations(/** @type {string} */ folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (file.endsWith('.d.ts')) {
      writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), toCommonJs(readFileSync(path, 'utf8')));
    } else if (file.endsWith('.d.ts.map')) {
      const map = JSON.parse(readFileSync(path, 'utf8'));
      const twin = path.replace(/\.d\.ts\.map$/, '.d.cts.map');
      writeFileSync(twin, JSON.stringify({ ...map, file: basename(twin, '.map') }));
    }
  }
}

/** The declaration as CommonJS reads it. @param {string} source */
export function toCommonJs(source) {
  let result = source;
  // From the end, so that earlier positions stay right.
  for (const { fileName, pos, end } of ts.preProcessFile(source, true, true).importedFiles.toReversed()) {
    if (!fileName.startsWith('.')) continue;
    const literal = result.slice(pos, end + 2).replace(/\.js(?=['"]$)/, '.cjs');
    result = result.slice(0, pos) + literal + result.slice(end + 2);
  }
  return result.replace(/(\/\/# sourceMappingURL=.+)\.d\.ts\.map\s*$/, '$1.d.cts.map');
}
