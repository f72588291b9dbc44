import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importViolations } from './support/import-rules.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);

test.each(files)('%s imports what its room may see', (file) => {
  expect(importViolations(file, readFileSync(file, 'utf8'))).toEqual([]);
});

// Alternatives such as "in/on/at" must not happen to read like a place on somebody's machine.
const likePath = new RegExp(`/(?:${['home', 'root', 'tmp', 'usr', 'work'].join('|')})/`);

test('no source reads like a path of a machine', () => {
  expect(files.filter((file) => likePath.test(readFileSync(file, 'utf8')))).toEqual([]);
});

describe('a planted violation is seen', () => {
  test.each<[rule: string, file: string, source: string]>([
    ['room', 'src/text/a.ts', `import type { Interview } from '../interviews/model.js';`],
    ['room', 'src/interviews/a.ts', `import type { Email } from '../emails/model.js';`],
    ['types-only', 'src/questions/a.ts', `import { buildEmail } from '../emails/build.js';`],
    ['types-only', 'src/checklists/a.ts', `import { type Email, emailPurposes } from '../emails/model.js';`],
    ['types-only', 'src/emails/a.ts', `export * from '../checklists/model.js';`],
    ['types-only', 'src/emails/a.ts', `const late = import('../checklists/build.js');`],
    ['room', 'src/emails/a.ts', `import type { PrepKit } from '../kits/model.js';`],
    ['room', 'src/kits/a.ts', `import { toIcs } from '../exporters/ics.js';`],
    ['room', 'src/kits/a.ts', `import { oneLine } from '../text/clean.js';`],
    ['room', 'src/importers/a.ts', `import type { Email } from '../emails/model.js';`],
    ['types-only', 'src/exporters/a.ts', `import { interviewTypes } from '../interviews/catalog.js';`],
    ['types-only', 'src/exporters/a.ts', `import '../interviews/catalog.js';`],
    ['room', 'src/exporters/a.ts', `import type { Locale } from '../locales/locale.js';`],
    ['types-only', 'src/locales/en/a.ts', `import { checklistItems } from '../../checklists/catalog.js';`],
    ['room', 'src/emails/a.ts', `import type { Locale } from '../locales/locale.js';`],
    ['room', 'src/emails/a.ts', `type Words = import('../locales/locale.js').Locale;`],
    ['root-door', 'src/kits/a.ts', `import { buildEmail } from '../index.js';`],
    ['root-door', 'src/emails/a.ts', `import type { Email } from '../index.js';`],
    ['room-door', 'src/kits/a.ts', `import { buildEmail } from '../emails/index.js';`],
    ['room-door', 'src/emails/a.ts', `import type { Email } from './index.js';`],
    ['bank-door', 'src/questions/select.ts', `import { any } from './en/any.js';`],
    ['bank-door', 'src/kits/a.ts', `import { any } from '../questions/en/any.js';`],
    ['bank', 'src/questions/en/any.ts', `import { emails } from '../../locales/en/emails/words.js';`],
    ['surface', 'src/exporters/a.ts', `import type { Tool } from '../assistants/tools.js';`],
    ['surface', 'src/cli/a.ts', `import { tools } from '../assistants/tools.js';`],
    ['schema', 'src/emails/a.ts', `import type { EmailInput } from './schema.js';`],
    ['schema', 'src/index.ts', `export { emailSchema } from './emails/schema.js';`],
    ['schemas-door', 'src/schemas.ts', `import { buildEmail } from './emails/build.js';`],
    ['root-re-exports-doors', 'src/index.ts', `export { buildEmail } from './emails/build.js';`],
    ['root-re-exports-doors', 'src/index.ts', `export { oneLine } from './text/clean.js';`],
    ['root-re-exports-doors', 'src/index.ts', `import { en } from './locales/en/index.js';`],
    ['type-equality', 'src/emails/build.ts', `import type { Equal } from '../type-equality.js';`],
    ['outside-src', 'src/emails/a.ts', `import data from '../../package.json';`],
    ['zod-namespace', 'src/emails/schema.ts', `import { z } from 'zod';`],
    ['zod-namespace', 'src/schemas.ts', `import z from 'zod';`],
    ['library', 'src/emails/build.ts', `import * as z from 'zod';`],
    ['library', 'src/emails/build.ts', `import type * as z from 'zod';`],
    ['library', 'src/exporters/html.ts', `import { toMarkdown } from 'mdast-util-to-markdown';`],
    ['library', 'src/exporters/ics.ts', `import { readFileSync } from 'node:fs';`],
    ['library', 'src/checklists/build.ts', `import { tz } from '@date-fns/tz';`],
    ['library', 'src/emails/build.ts', `const fold = require('lodash');`],
  ])('%s in %s: %s', (rule, file, source) => {
    expect(importViolations(file, source)).toEqual([expect.stringMatching(new RegExp(`^${rule}: `))]);
  });

  test('a folder that is no room', () => {
    const source = `import { oneLine } from '../text/clean.js';`;
    expect(() => importViolations('src/utils/a.ts', source)).toThrow('no room');
  });
});

test.each<[file: string, source: string]>([
  ['src/emails/a.ts', `import { startOf } from '../interviews/time.js';`],
  ['src/emails/a.ts', `import type { Checklist } from '../checklists/model.js';`],
  ['src/emails/a.ts', `import { type Checklist } from '../checklists/model.js';`],
  ['src/emails/a.ts', `export { type Checklist } from '../checklists/model.js';`],
  ['src/emails/review/a.ts', `import { fold } from '../../text/fold.js';`],
  ['src/interviews/time.ts', `import { tzOffset } from '@date-fns/tz/tzOffset';`],
  ['src/kits/build.ts', `import { buildEmail } from '../emails/build.js';`],
  ['src/checklists/schema.ts', `import { interviewSchema } from '../interviews/schema.js';`],
  ['src/checklists/schema.ts', `import * as z from 'zod';`],
  ['src/checklists/schema.ts', `import type { Equal } from '../type-equality.js';`],
  ['src/schemas.ts', `export { emailSchema } from './emails/schema.js';`],
  ['src/questions/en/any.ts', `import { words } from '../../locales/en/questions/any.js';`],
  ['src/questions/en/index.ts', `import { any } from './any.js';`],
  ['src/index.ts', `export { en } from './locales/en/index.js';`],
  ['src/index.ts', `export * from './emails/index.js';`],
  ['src/index.ts', `export type { Locale } from './locales/locale.js';`],
  ['src/index.ts', `export { InterviewCompassError, type ErrorCode } from './text/error.js';`],
  ['src/cli/run.ts', `import { buildEmail } from '../index.js';`],
])('%s may say %s', (file, source) => {
  expect(importViolations(file, source)).toEqual([]);
});
