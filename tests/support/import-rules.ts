import { posix } from 'node:path';
import ts from 'typescript';
import { doors } from '../../scripts/doors.js';

/** Something a file imports or re-exports. */
interface Reference {
  readonly specifier: string;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** It is imported as `import * as name`. */
  readonly namespace: boolean;
  /** It is a re-export, `export … from`. */
  readonly reexport: boolean;
}

type Room =
  | 'text'
  | 'interviews'
  | 'questions'
  | 'checklists'
  | 'emails'
  | 'kits'
  | 'importers'
  | 'exporters'
  | 'locales'
  | 'surface'
  | 'root';

const surfaces = ['elements', 'assistants', 'cli'];

/** What each room sees of the others; its own files are always open to it. */
const sees: Readonly<Record<Room, Partial<Record<Room, 'values' | 'types'>>>> = {
  text: {},
  interviews: { text: 'values' },
  questions: { text: 'values', interviews: 'values', checklists: 'types', emails: 'types' },
  checklists: { text: 'values', interviews: 'values', questions: 'types', emails: 'types' },
  emails: { text: 'values', interviews: 'values', questions: 'types', checklists: 'types' },
  kits: { interviews: 'values', questions: 'values', checklists: 'values', emails: 'values' },
  importers: { text: 'values', interviews: 'values' },
  exporters: {
    text: 'values',
    interviews: 'types',
    questions: 'types',
    checklists: 'types',
    emails: 'types',
    kits: 'types',
  },
  locales: { interviews: 'types', questions: 'types', checklists: 'types', emails: 'types', kits: 'types' },
  surface: {
    text: 'values',
    interviews: 'values',
    questions: 'values',
    checklists: 'values',
    emails: 'values',
    kits: 'values',
    importers: 'values',
    exporters: 'values',
    locales: 'values',
    root: 'values',
  },
  root: {},
};

/** Libraries, each behind the files that need it. */
const libraries: readonly (readonly [library: RegExp, files: RegExp])[] = [
  [/^zod$/, /^src\/(?:schemas|[a-z]+\/schema)\.ts$/],
  [/^@date-fns\/tz(?:\/|$)/, /^src\/interviews\/time\.ts$/],
  [/^minisearch$/, /^src\/questions\/search-index\.ts$/],
  [/^ical\.js$/, /^src\/importers\/calendar-invite(?:\/[a-z-]+)?\.ts$/],
  [/^mdast(?:-util-[a-z-]+)?$/, /^src\/exporters\/markdown\.ts$/],
  [/^minisearch$/, /^src\/questions\/search-index\.ts$/],
];

const doorSources = new Set(doors.map(({ source }) => source));

/**
 * Every import in the file that the rooms do not allow, one line each that begins with the name of the rule.
 *
 * @param file - path from the root of the package: `src/emails/build.ts`
 */
export function importViolations(file: string, source: string): string[] {
  return referencesIn(file, source).flatMap((reference) => {
    const { specifier } = reference;
    const rule = specifier.startsWith('.')
      ? brokenRoomRule(file, posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'), reference)
      : brokenLibraryRule(file, reference);
    return rule ? [`${rule}: ${file} ${reference.reexport ? 're-exports' : 'imports'} ${specifier}`] : [];
  });
}

function brokenRoomRule(file: string, target: string, reference: Reference): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (!target.startsWith('src/')) return 'outside-src';
  if (to === 'surface' && !(from === 'surface' && folderOf(file) === folderOf(target))) return 'surface';
  if (from === 'surface') return undefined;
  if (target === 'src/index.ts' || target === 'src/schemas.ts') return 'root-door';

  if (isSchema(target)) {
    return file === 'src/schemas.ts' || isSchema(file) ? undefined : 'schema';
  }
  if (file === 'src/schemas.ts') return reference.typeOnly ? undefined : 'schemas-door';

  if (file === 'src/index.ts') {
    const shared =
      target === 'src/text/error.ts' || (reference.typeOnly && (to === 'text' || to === 'locales'));
    return reference.reexport && (doorSources.has(target) || shared) ? undefined : 'root-re-exports-doors';
  }
  // The compile-time proof that a schema and its model agree.
  if (target === 'src/type-equality.ts') {
    return isSchema(file) && reference.typeOnly ? undefined : 'type-equality';
  }
  if (isBank(file)) {
    const words = /^src\/locales\/[a-z-]+\/questions(?:\/|\.ts$)/.test(target);
    const facts = target.startsWith('src/questions/');
    return words || facts ? undefined : 'bank';
  }
  if (isBank(target)) return 'bank-door';
  if (target.endsWith('/index.ts') && doorSources.has(target)) return 'room-door';
  if (from === to) return undefined;

  const allowed = sees[from][to];
  if (!allowed) return 'room';
  return allowed === 'types' && !reference.typeOnly ? 'types-only' : undefined;
}

function brokenLibraryRule(file: string, { specifier, namespace, typeOnly }: Reference): string | undefined {
  if (!libraries.some(([library, files]) => library.test(specifier) && files.test(file))) return 'library';
  // The named import keeps all of zod's languages in a bundle: 93 kB instead of 26.
  return specifier === 'zod' && !namespace && !typeOnly ? 'zod-namespace' : undefined;
}

function roomOf(file: string): Room {
  const folder = folderOf(file);
  if (folder === undefined) return 'root';
  if (surfaces.includes(folder)) return 'surface';
  if (!Object.hasOwn(sees, folder)) throw new Error(`${file} is in no room that the import rules know`);
  return folder as Room;
}

function folderOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function isSchema(file: string): boolean {
  return /^src\/[a-z]+\/schema\.ts$/.test(file);
}

/** Question banks put facts and words together: `src/questions/<language>/<field>.ts`. */
function isBank(file: string): boolean {
  return /^src\/questions\/[a-z]{2}(?:-[a-z]+)?\/[^/]+\.ts$/i.test(file);
}

function referencesIn(file: string, source: string): Reference[] {
  const references: Reference[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  visit(tree);
  return references;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      add(node.moduleSpecifier, {
        typeOnly:
          clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause?.name && allTypes(bindings)),
        namespace: bindings !== undefined && ts.isNamespaceImport(bindings),
      });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const typeOnly = node.isTypeOnly || allTypes(node.exportClause);
      add(node.moduleSpecifier, { typeOnly, reexport: true });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, { typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]!, {});
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'require') {
      add(node.arguments[0]!, {});
    }
    ts.forEachChild(node, visit);
  }

  function add(specifier: ts.Node, facts: Partial<Reference>): void {
    if (!ts.isStringLiteralLike(specifier)) throw new Error(`${file} imports a name that is not a literal`);
    references.push({
      typeOnly: false,
      namespace: false,
      reexport: false,
      ...facts,
      specifier: specifier.text,
    });
  }
}

function allTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}
