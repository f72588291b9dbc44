import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './doors.js';

/**
 * What a browser app downloads for these lines of code, minified, dependencies included.
 *
 * @param {string} code - an ES module that imports doors by their public names
 * @returns {Promise<string>}
 */
export async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'app.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Bytes of a bundle, as it is and compressed. @param {string} text */
export function sizeOf(text) {
  const bytes = new TextEncoder().encode(text);
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
