/** A schema says what its model says: a field missing from one, or added to the other, does not compile. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const schemas = ['interviews', 'questions', 'checklists', 'emails', 'kits', 'text'].map(
  (room) => `src/${room}/schema.ts`,
);

/** What no change touches is read once for all programs. */
const unchanged = new Map<string, ts.SourceFile | undefined>();

/** Files with type errors once each schema file has been changed in memory. */
function filesWithErrors(change: (source: string) => string): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8')) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const isSchema = (file: string) => schemas.some((schema) => resolve(schema) === resolve(file));
  host.readFile = (file) => {
    const source = read(file);
    return source !== undefined && isSchema(file) ? change(source) : source;
  };
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...how) => {
    if (isSchema(file)) return parse(file, ...how);
    if (!unchanged.has(file)) unchanged.set(file, parse(file, ...how));
    return unchanged.get(file);
  };
  const program = ts.createProgram([...schemas, 'src/runtime.d.ts'], options, host);
  const files = schemas.filter(
    (schema) => program.getSemanticDiagnostics(program.getSourceFile(schema)).length > 0,
  );
  return files.sort();
}

test('as they stand, schemas equal models', () => {
  expect(filesWithErrors((source) => source)).toEqual([]);
});

test('a missing field does not compile', () => {
  // The second optional field of the first object: whatever it is called, its line goes.
  const without = filesWithErrors((source) => source.replace(/\n +\w+: [^\n]*\.optional\(\),(?=\n)/, ''));
  expect(without).toEqual([...schemas].sort());
});

test('an extra field does not compile, not even an optional one', () => {
  const withExtra = filesWithErrors((source) =>
    source.replaceAll(
      'const shape = z.strictObject({',
      'const shape = z.strictObject({ planted: z.string().optional(),',
    ),
  );
  expect(withExtra).toEqual([...schemas].sort());
});
