import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../scripts/doors.js';
import { asTest, samplesIn, writeSamples } from './support/samples.js';

// Inside the package, where its own name leads to it.
const folder = join(root, 'out/samples');
const samples = writeSamples(folder);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(samples.filter(({ code }) => code.includes('//=>')))(
  '$place gives what it says',
  async (sample) => {
    const file = sample.file.replace(/\.ts$/, '.run.ts');
    writeFileSync(file, asTest(sample)!);
    await import(file);
  },
);

describe('the extractor', () => {
  test('finds samples in comments and in Markdown, with their line', () => {
    const fenced = ['```ts', 'f(1); //=> 2', '```'];
    const comment = ['const a = 1;', '/**', ' * @example', ...fenced.map((line) => ` * ${line}`), ' */'];
    expect(samplesIn('a.ts', comment.join('\n'))).toEqual([{ place: 'a.ts:4', code: 'f(1); //=> 2\n' }]);
    expect(samplesIn('a.md', ['# A', ...fenced].join('\n'))).toEqual([
      { place: 'a.md:2', code: 'f(1); //=> 2\n' },
    ]);
  });

  test.each([
    [`f(1); //=> 2`, `$expect(f(1)).toEqual(2); //=> 2`],
    [`if (a) f(1); //=> { b: 1 }`, `if (a) $expect(f(1)).toEqual({ b: 1 }); //=> { b: 1 }`],
    [`f(\n  1,\n);\n//=> ['a']`, `$expect(f(\n  1,\n)).toEqual(['a']);\n//=> ['a']`],
  ])('turns %j into an expectation', (code, expected) => {
    expect(asTest({ place: 'a.ts:1', code })).toContain(expected);
  });

  test('refuses a value that belongs to no expression', () => {
    expect(() => asTest({ place: 'a.ts:1', code: 'const a = 1; //=> 1' })).toThrow('a.ts:1');
  });
});
