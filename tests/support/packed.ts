import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { manifest, root } from '../../scripts/doors.js';

/** The package as it would be published, unpacked in a project of its own. */
export interface PackedProject {
  /** Folder of the project, outside the repository, so that nothing undeclared is found by accident. */
  readonly folder: string;
  /** The tarball. */
  readonly tarball: string;
  /** Writes a file into the project. */
  readonly write: (path: string, text: string) => void;
  /** Runs Node in the project and gives what it printed; throws that when it fails. */
  readonly node: (...command: readonly string[]) => string;
}

/** Packs the built package and unpacks it beside its dependencies; the project goes when the test file is done. */
export function packedProject(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'interview-compass-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const options = ['--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder];
  const report = execFileSync('npm', ['pack', ...options], { cwd: root, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(report) as [{ filename: string }];
  const tarball = join(folder, filename);

  const installed = join(folder, 'node_modules', manifest.name);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) link(name);

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const node = (...command: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    });
    if (status !== 0) throw new Error(`node ${command.join(' ')} ended with ${status}\n${stdout}${stderr}`);
    return stdout;
  };
  return { folder, tarball, write, node };

  function link(name: string): void {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target, 'dir');
  }
}
