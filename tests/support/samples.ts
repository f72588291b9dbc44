import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';

/** A fenced TypeScript sample from a guide or from a comment in the source. */
export interface Sample {
  /** Where it stands: `src/emails/build.ts:52`. */
  readonly place: string;
  readonly code: string;
}

const fence = /^[ \t]*```ts\n([\s\S]*?)^[ \t]*```/gm;

/** Every sample in the source, the README and the guides. */
export function allSamples(): Sample[] {
  const files = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')];
  return files.flatMap((file) => samplesIn(file, readFileSync(file, 'utf8')));
}

/** Writes each sample to a file of its own, in a new folder two levels inside the package. */
export function writeSamples(folder: string): (Sample & { readonly file: string })[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return allSamples().map((sample, index) => {
    const code = sample.code.replaceAll(`'../src/`, `'../../src/`);
    const file = join(folder, `${index}.ts`);
    writeFileSync(file, code);
    return { ...sample, code, file };
  });
}

/** The samples in one file: Markdown, or TypeScript with samples in its comments. */
export function samplesIn(file: string, content: string): Sample[] {
  const text = extname(file) === '.ts' ? commentsOf(content) : content;
  return [...text.matchAll(fence)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length}`,
    code: match[1]!,
  }));
}

/**
 * The sample as a test: every `expression; //=> value` becomes an expectation. `undefined` when it states no value.
 */
export function asTest({ place, code }: Sample): string | undefined {
  const stated = code.match(/\/\/=>/g)?.length ?? 0;
  if (stated === 0) return undefined;
  const replacements: { start: number; end: number; text: string }[] = [];
  const tree = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest, true);
  visit(tree);
  if (replacements.length !== stated)
    throw new Error(`${place}: //=> does not follow an expression statement`);
  let result = code;
  for (const { start, end, text } of replacements.toReversed()) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return `import { expect as $expect } from 'vitest';\n${result}\nexport const $expected = ${stated};\n`;

  function visit(node: ts.Node): void {
    const value =
      ts.isExpressionStatement(node) && /^[ \t]*(?:\n[ \t]*)?\/\/=> (.+)/.exec(code.slice(node.end))?.[1];
    if (value) {
      const { expression } = node;
      const text = `$expect(${expression.getText()}).toEqual(${value});`;
      replacements.push({ start: expression.getStart(), end: node.end, text });
    }
    ts.forEachChild(node, visit);
  }
}

/** Only the doc comments, without their margin, each line where it was. */
function commentsOf(source: string): string {
  let inside = false;
  return source
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const text = inside ? line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, '') : '';
      if (line.includes('*/')) inside = false;
      return text;
    })
    .join('\n');
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('api/'))
    .map((file) => join(folder, file))
    .sort();
}
