import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { conditions, doors, manifest, schemaFiles, subpaths } from '../scripts/doors.js';

const require = createRequire(import.meta.url);

async function namesBehind(specifier: string): Promise<string[]> {
  return Object.keys((await import(specifier)) as object).sort();
}

test('the doors open to exactly these names', async () => {
  const sections = await Promise.all(
    doors.map(async ({ specifier }) => {
      const names = await namesBehind(specifier);
      return `${specifier}\n${names.map((name) => `  ${name}\n`).join('')}`;
    }),
  );
  await expect(sections.join('\n')).toMatchFileSnapshot('golden/api.txt');
});

test.each(doors)('$specifier is the same through import and require', async ({ specifier }) => {
  expect(Object.keys(require(specifier) as object).sort()).toEqual(await namesBehind(specifier));
});

test.each(doors)('$specifier leads to files that exist', ({ subpath, stem }) => {
  expect(manifest.exports[subpath]).toEqual(conditions(stem));
  const files = Object.values(conditions(stem)).flatMap((condition) => Object.values(condition));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(schemaFiles)('$subpath is the JSON Schema of the noun', ({ subpath, noun }) => {
  expect(require(`interview-compass/${subpath.slice(2)}`)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `interview-compass/schemas/${noun}.json`,
  });
});

test('every door is listed one by one', () => {
  expect(subpaths.filter((subpath) => subpath.includes('*'))).toEqual([]);
  expect(subpaths).toHaveLength(doors.length + schemaFiles.length + 1);
  expect(subpaths.at(-1)).toBe('./package.json');
});

test('every index file and every question bank is a door', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  const meant = sources.filter((file) =>
    /(?:^src|\/[a-z-]+)\/index\.ts$|^src\/questions\/[a-z]{2}\/[^/]+\.ts$/.test(file),
  );
  expect(doors.map(({ source }) => source)).toEqual(expect.arrayContaining(meant));
});

test.each(['text/clean', 'dist/index.cjs', 'src/index.ts'])('%s cannot be imported', (path) => {
  expect(() => require(`interview-compass/${path}`) as unknown).toThrow(/is not defined by "exports"/);
});
