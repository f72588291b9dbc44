import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { doors, manifest, root } from '../scripts/doors.js';
import { consumers, everyDoor, nameOf, typeCheck } from './support/consumer.js';
import { packedProject } from './support/packed.js';

const project = packedProject();
const installed = join(project.folder, 'node_modules', manifest.name);
const tool = (path: string) => join(root, 'node_modules', path);

describe('the tarball', () => {
  test('holds what it should and nothing else', () => {
    const top = readdirSync(installed).sort();
    expect(top).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist',
      'docs',
      'examples',
      'package.json',
      'src',
    ]);
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.test\.|tsbuildinfo|metafile/.test(file))).toEqual([]);
  });

  test('holds what its README links to', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const linked = [...readme.matchAll(/\]\(([a-z][^):#]*)/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(20);
    expect(linked.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
    const telling = files.filter(
      (file) => /\.\w+$/.test(file) && readFileSync(join(installed, 'dist', file), 'utf8').includes(root),
    );
    expect(telling).toEqual([]);
  });

  test('declaration maps lead to source that is in it', () => {
    const maps = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.d\.c?ts\.map$/.test(file),
    );
    expect(maps.length).toBeGreaterThanOrEqual(doors.length * 2);
    for (const file of maps) {
      const map = JSON.parse(readFileSync(join(installed, 'dist', file), 'utf8')) as { sources: string[] };
      for (const source of map.sources) {
        expect(() => readFileSync(join(installed, 'dist', file, '..', source))).not.toThrow();
      }
    }
  });

  test('publint has nothing to say', () => {
    project.node(tool('publint/src/cli.js'), '--strict', '--pack=false', installed);
  });

  test('are the types wrong? No', () => {
    project.node(tool('@arethetypeswrong/cli/dist/index.js'), project.tarball, '--profile=node16');
  });
});

describe('a project that installed it', () => {
  test('imports every door', () => {
    const lines = doors.map(({ specifier }) =>
      `import * as _ from '${specifier}';`.replace('_', nameOf(specifier)),
    );
    const counts = doors.map(({ specifier }) => `Object.keys(${nameOf(specifier)}).length`);
    project.write('every-door.mjs', `${lines.join('\n')}\nconsole.log([${counts.join()}].join());`);
    const printed = project.node('every-door.mjs').trim().split(',').map(Number);
    expect(printed).toHaveLength(doors.length);
    expect(Math.min(...printed)).toBeGreaterThan(0);
  });

  test('requires every door, also where ES modules cannot be required', () => {
    const lines = doors.map(({ specifier }) => `Object.keys(require('${specifier}')).length`);
    project.write('every-door.cjs', `console.log([${lines.join()}].join());`);
    // Jest and older runtimes cannot require an ES module; Node 20.19 can, unless told not to.
    const printed = project
      .node('--no-experimental-require-module', 'every-door.cjs')
      .trim()
      .split(',')
      .map(Number);
    expect(printed).toHaveLength(doors.length);
    expect(Math.min(...printed)).toBeGreaterThan(0);
  });

  test('gets one error test for both module formats', () => {
    project.write(
      'error.mjs',
      `import { createRequire } from 'node:module';
       import { isInterviewCompassError } from 'interview-compass';
       const { buildChecklist, en } = createRequire(import.meta.url)('interview-compass');
       try { buildChecklist({ type: 'hr-intervew' }, en); } catch (error) { console.log(isInterviewCompassError(error)); }`,
    );
    expect(project.node('error.mjs').trim()).toBe('true');
  });

  test.each(consumers)('type-checks: $kind', (consumer) => {
    typeCheck(project, tool('typescript/bin/tsc'), consumer, everyDoor);
  });
});

describe('the build', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'interview-compass-build-'));
  afterAll(() => {
    rmSync(elsewhere, { recursive: true, force: true });
  });

  test('gives the same bytes in another folder', () => {
    const inputs = [
      'package.json',
      'scripts',
      'src',
      'tsconfig.build.json',
      'tsconfig.json',
      'tsup.config.ts',
    ];
    for (const input of inputs) cpSync(join(root, input), join(elsewhere, input), { recursive: true });
    mkdirSync(join(elsewhere, 'node_modules'));
    // What is bundled is named by its real path in a comment, so a link to it would show.
    const licenses = readFileSync(join(root, 'dist/third-party-licenses.txt'), 'utf8');
    const bundled = new Set([...licenses.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      const [from, to] = [join(root, 'node_modules', name), join(elsewhere, 'node_modules', name)];
      if (bundled.has(name)) cpSync(from, to, { recursive: true });
      else symlinkSync(from, to);
    }
    execFileSync(process.execPath, ['scripts/build.js'], { cwd: elsewhere, stdio: 'pipe' });
    expect(digests(join(elsewhere, 'dist'))).toEqual(digests(join(root, 'dist')));
  });

  function digests(folder: string): Record<string, string> {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter(
      (entry) => entry.isFile(),
    );
    const rows = files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    });
    return Object.fromEntries(rows.sort()) as Record<string, string>;
  }
});
