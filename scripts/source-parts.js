/** Parts of the source, so that scripts read texts as the package does. */
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './doors.js';

/**
 * Bundles and imports what files of a folder below `src` export.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, readonly string[]>>} names by file, what is wanted of it
 * @param {Readonly<Record<string, string>>} replaced by file, the text that is read in its place
 * @returns {Promise<any>}
 */
export async function sourceParts(folder, names, replaced = {}) {
  const lines = Object.entries(names).map(
    ([file, wanted]) =>
      `export { ${wanted.join(', ')} } from ${JSON.stringify(join(root, 'src', folder, file))};`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [replacing(replaced)],
  });
  return import(`data:text/javascript,${encodeURIComponent(/** @type {any} */ (outputFiles[0]).text)}`);
}

/**
 * @param {Readonly<Record<string, string>>} texts by file
 * @returns {import('esbuild').Plugin}
 */
function replacing(texts) {
  return {
    name: 'replacing',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = texts[relative(root, path)];
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}
