/**
 * The public doors of the package, read from `exports` in package.json: the build, the docs, the API reports, the size
 * table and the tests all take them from here, so a new door is written down once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Door A subpath that JavaScript and TypeScript can import.
 * @property {string} subpath - as in `exports`: `.`, `./emails`
 * @property {string} specifier - what an import says: `interview-compass/emails`
 * @property {string} stem - path below `src/` and `dist/` without its ending: `emails/index`
 * @property {string} source - `src/emails/index.ts`
 * @property {string} slug - file name for reports: `emails`, `exporters-ics`; the root is `root`
 */

/**
 * @typedef {object} SchemaFile A JSON Schema door.
 * @property {string} subpath - `./schemas/interview.json`
 * @property {string} file - `dist/schemas/interview.json`
 * @property {string} noun - `interview`, `question-set`
 * @property {string} exportName - name of the zod schema behind it: `questionSetSchema`
 */

/** Folder of the package, absolute. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The parsed package.json.
 *
 * @type {{ name: string, version: string, dependencies: Record<string, string>, exports: Record<string, any> }}
 */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every subpath in `exports`, as it is written there. */
export const subpaths = Object.keys(manifest.exports);

/** @type {readonly Door[]} */
export const doors = subpaths.filter((subpath) => !subpath.endsWith('.json')).map(toDoor);

/** @type {readonly SchemaFile[]} */
export const schemaFiles = subpaths.filter((subpath) => subpath.startsWith('./schemas/')).map(toSchemaFile);

/** What `exports` must say for a door with this stem. @param {string} stem */
export function conditions(stem) {
  return {
    import: { types: `./dist/${stem}.d.ts`, default: `./dist/${stem}.js` },
    require: { types: `./dist/${stem}.d.cts`, default: `./dist/${stem}.cjs` },
  };
}

/** @param {string} subpath @returns {Door} */
function toDoor(subpath) {
  const entry = manifest.exports[subpath];
  const stem = /^\.\/dist\/(.+)\.js$/.exec(entry?.import?.default)?.[1];
  if (!stem || JSON.stringify(entry) !== JSON.stringify(conditions(stem))) {
    throw new Error(`package.json exports["${subpath}"] is not of the form that scripts/doors.js expects`);
  }
  const source = `src/${stem}.ts`;
  if (!existsSync(join(root, source))) {
    throw new Error(`package.json exports "${subpath}", but there is no ${source}`);
  }
  return {
    subpath,
    specifier: subpath.replace(/^\./, manifest.name),
    stem,
    source,
    slug: subpath === '.' ? 'root' : subpath.slice(2).replaceAll('/', '-'),
  };
}

/** @param {string} subpath @returns {SchemaFile} */
function toSchemaFile(subpath) {
  const noun = subpath.slice('./schemas/'.length, -'.json'.length);
  const camelCase = noun.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return { subpath, file: manifest.exports[subpath].slice(2), noun, exportName: `${camelCase}Schema` };
}
