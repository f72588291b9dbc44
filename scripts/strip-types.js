import { transform } from 'esbuild';

/** TypeScript as JavaScript, for Node 20, which does not strip types itself. @param {string} source */
export async function stripTypes(source) {
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  return code;
}
