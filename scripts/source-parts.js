/** Parts of the source, so that scripts read texts as the package does. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './doors.js';

/**
 * Bundles and imports what files of a folder below `src` export.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, readonly string[]>>} names by file, what is wanted of it
 * @returns {Promise<any>}
 */
export async function sourceParts(folder, names) {
  const lines = Object.entries(names).map(
    ([file, wanted]) =>
      `export { ${wanted.join(', ')} } from ${JSON.stringify(join(root, 'src', folder, file))};`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(/** @type {any} */ (outputFiles[0]).text)}`);
}
