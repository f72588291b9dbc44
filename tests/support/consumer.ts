import { doors } from '../../scripts/doors.js';
import type { PackedProject } from './packed.js';

/** How a file of a project is compiled. */
export interface Consumer {
  readonly file: string;
  readonly module: string;
  readonly moduleResolution: string;
  /** Packages of global types. Default: none. */
  readonly types?: readonly string[] | undefined;
}

/** TypeScript projects of the kinds that apps have: the file that imports the package, and how it is compiled. */
export const consumers = [
  { kind: 'nodenext, ES module', file: 'consumer.mts', module: 'nodenext', moduleResolution: 'nodenext' },
  { kind: 'nodenext, CommonJS', file: 'consumer.cts', module: 'nodenext', moduleResolution: 'nodenext' },
  { kind: 'bundler', file: 'consumer.ts', module: 'esnext', moduleResolution: 'bundler' },
] satisfies (Consumer & { kind: string })[];

/** An identifier made of a door's name. */
export function nameOf(specifier: string): string {
  return specifier.replace(/\W/g, '_');
}

/**
 * Type-checks code in a project, declarations of the package included. Throws what the compiler says.
 *
 * @param compiler - path of `tsc`
 */
export function typeCheck(
  project: PackedProject,
  compiler: string,
  { file, module, moduleResolution, types = [] }: Consumer,
  code: string,
): void {
  project.write(file, code);
  // zod's own declarations name URL, which TypeScript knows from the DOM or from Node.
  project.write('globals.d.ts', 'declare class URL { constructor(address: string); }');
  const config = `tsconfig.${file}.json`;
  project.write(
    config,
    JSON.stringify({
      compilerOptions: {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022'],
        types,
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: types.includes('node') ? [file] : [file, 'globals.d.ts'],
    }),
  );
  project.node(compiler, '-p', config);
}

/** Code that imports every door, uses one and makes a mistake. */
export const everyDoor = `
${doors.map(({ specifier }) => `import * as ${nameOf(specifier)} from '${specifier}';`).join('\n')}
import { buildChecklist, en, type Interview } from 'interview-compass';

export const all: object[] = [${doors.map(({ specifier }) => nameOf(specifier)).join(', ')}];
const interview: Interview = { type: 'hr-interview', startsAt: '2026-12-03T10:00', timeZone: 'Asia/Jakarta' };
export const kind: 'checklist' = buildChecklist(interview, en).kind;
// @ts-expect-error: there is no such type of interview.
buildChecklist({ type: 'hr-intervew' }, en);
`;
