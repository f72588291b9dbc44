import { defineConfig, type Options } from 'tsup';
import { doors, manifest } from './scripts/doors.js';

const shared: Options = {
  entry: Object.fromEntries(doors.map(({ stem, source }) => [stem, source])),
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  minify: false,
  treeshake: false,
  clean: false,
  dts: false,
  silent: true,
  // The package ships `src`, which the maps name.
  esbuildOptions: (options) => void (options.sourcesContent = false),
};

export default defineConfig([
  { ...shared, format: ['esm'], sourcemap: true },
  // No maps for CommonJS: esbuild writes the absolute build path into them when it splits.
  // The mdast packages and ical.js exist as ES modules alone, so CommonJS carries its own copy of them.
  {
    ...shared,
    format: ['cjs'],
    sourcemap: false,
    metafile: true,
    noExternal: Object.keys(manifest.dependencies).filter((name) => /^(?:mdast-util-|ical\.js$)/.test(name)),
  },
]);
