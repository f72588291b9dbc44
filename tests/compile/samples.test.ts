/** Every sample in the source, the README and the guides is valid TypeScript; `tests/samples.test.ts` runs them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/doors.js';
import { writeSamples } from '../support/samples.js';

// Inside the package, where its own name leads to it.
const folder = join(root, 'out/samples-compile');
const samples = writeSamples(folder);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const program = ts.createProgram(
  samples.map(({ file }) => file),
  {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
  },
);

test.each(samples)('$place type-checks', ({ file }) => {
  const source = program.getSourceFile(file);
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
