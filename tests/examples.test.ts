import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stripTypes } from '../scripts/strip-types.js';
import { packedProject } from './support/packed.js';

const names = readdirSync('examples')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const project = packedProject();

test('there are examples', () => {
  expect(names.length).toBeGreaterThanOrEqual(2);
});

test.each(names)('examples/%s.ts prints the same as ever with the packed package', async (name) => {
  const script = `${name}.mjs`;
  project.write(script, await stripTypes(readFileSync(`examples/${name}.ts`, 'utf8')));
  const output = project.node(script);
  expect(output).not.toBe('');
  await expect(output).toMatchFileSnapshot(`golden/examples/${name}.txt`);
});
