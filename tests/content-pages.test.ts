/** The pages under docs/content: `npx vitest run --update=all tests/content-pages.test.ts` writes them anew. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { bundle, sizeOf } from '../scripts/bundle.js';
import { root } from '../scripts/doors.js';
import { reviewRules } from '../src/emails/review/facts.js';
import { checklistItems } from '../src/checklists/catalog.js';
import type { ChecklistsWords } from '../src/checklists/words.js';
import { emailPurposes } from '../src/emails/model.js';
import type { EmailWords } from '../src/emails/words.js';
import { interviewTypeIds } from '../src/interviews/catalog.js';
import { guides } from '../src/interviews/guide-catalog.js';
import type { InterviewsWords } from '../src/interviews/words.js';
import { en } from '../src/locales/en/index.js';
import type { Locale } from '../src/locales/locale.js';
import type { QuestionBank, QuestionsWords } from '../src/questions/model.js';
import { competencies, questionKinds } from '../src/questions/taxonomy.js';
import {
  banksTable,
  checklistPage,
  emailsPage,
  interviewsPage,
  notesTable,
  purposesTable,
  questionsPage,
  rulesTable,
  taxonomyPage,
} from './support/content-pages.js';

const codes = readdirSync('src/locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const withDoor = (path: (code: string) => string) => codes.filter((each) => existsSync(`src/${path(each)}`));

const load = async <Exports>(path: string) =>
  (await import(/* @vite-ignore */ join(root, 'src', path))) as Readonly<Record<string, Exports>>;

/** The one value a door of words exports. */
async function wordsBehind<Words>(path: string): Promise<Words> {
  const exports = Object.values(await load<Words>(path));
  expect(exports).toHaveLength(1);
  return exports[0]!;
}

async function expectPage(name: string, markdown: string): Promise<void> {
  await expect(`${markdown.trimEnd()}\n`).toMatchFileSnapshot(`../docs/content/${name}.md`);
}

test.each(withDoor((each) => `locales/${each}/emails.ts`))(
  'every sentence of the mails: %s',
  async (language) => {
    const words = await wordsBehind<EmailWords>(`locales/${language}/emails.ts`);
    expect(words.code).toBe(language);
    const page = emailsPage(words);
    for (const purpose of emailPurposes) expect(page).toContain(`- Purpose: \`${purpose}\``);
    await expectPage(`emails.${language}`, page);
  },
);

test.each(withDoor((each) => `locales/${each}/interviews.ts`))(
  'every interview type and guide: %s',
  async (language) => {
    const interviews = await wordsBehind<InterviewsWords>(`locales/${language}/interviews.ts`);
    const page = interviewsPage({ code: language, interviews });
    for (const id of [...interviewTypeIds, ...Object.keys(guides)]) expect(page).toContain(`- Id: \`${id}\``);
    await expectPage(`interviews.${language}`, page);
  },
);

test.each(withDoor((each) => `locales/${each}/checklists/words.ts`))(
  'every checklist item: %s',
  async (language) => {
    const words = await wordsBehind<ChecklistsWords>(`locales/${language}/checklists/words.ts`);
    const page = checklistPage(language, words, en.interviews);
    expect(page.match(/^### /gm)).toHaveLength(Object.keys(checklistItems).length);
    await expectPage(`checklist.${language}`, page);
  },
);

test.each(withDoor((each) => `questions/${each}/index.ts`))('every question: %s', async (language) => {
  const words = await wordsBehind<Locale>(`locales/${language}/index.ts`);
  const door = await load<QuestionBank | readonly QuestionBank[]>(`questions/${language}/index.ts`);
  const banks = Object.entries(door).flatMap(([name, bank]) =>
    'facts' in bank ? [[name.replace(/Bank$/, ''), bank] as const] : [],
  );
  const page = questionsPage(Object.fromEntries(banks), words);
  const questions = banks.flatMap(([, { facts }]) => Object.keys(facts));
  expect(page.match(/^### /gm)).toHaveLength(questions.length);
  await expectPage(`questions.${language}`, page);
});

test.each(withDoor((each) => `locales/${each}/taxonomy.ts`))(
  'every id of the question taxonomy: %s',
  async (language) => {
    const page = taxonomyPage(language, await wordsBehind<QuestionsWords>(`locales/${language}/taxonomy.ts`));
    for (const id of [...questionKinds, ...competencies]) expect(page).toContain(`- Id: \`${id}\``);
    await expectPage(`taxonomy.${language}`, page);
  },
);

/** Notes as people type them. */
const notes = [
  'the move to a four-shift rota',
  'we talked about how handovers are done at 7 am',
  'Dana mentioned they are short of drivers',
  'Tom asked about the new depot',
  'asked about a near miss on line 4',
  'How do you handle a driver who is late again?',
  'to cut damage on the Rotterdam line',
  'SAP roll-out',
  'overtime: one saturday in 3',
  'attrition - they lose a third of new drivers by wk 10',
  'picking errors are up 12%',
  'salary 45k',
  'Dana seems stressed',
  'great vibe',
  'wir haben über Schichten gesprochen',
  '??? 🤷',
];

type Tables = Readonly<Record<string, string>>;

/** Every bank with its door and its size, each bundled alone from its source. */
async function englishBanks() {
  const files = readdirSync('src/questions/en').filter((file) => file !== 'index.ts');
  const banks = await Promise.all(
    files.map(async (file) => ({
      door: `questions/en/${file.replace('.ts', '')}`,
      bank: Object.values(await load<QuestionBank>(`questions/en/${file}`))[0]!,
      gzip: sizeOf(await bundle(`export * from './src/questions/en/${file}';`)).gzip,
    })),
  );
  return banks.sort((a, b) => Object.keys(b.bank.facts).length - Object.keys(a.bank.facts).length);
}

describe('tables in the guides', () => {
  test.each<[guide: string, tables: () => Tables | Promise<Tables>]>([
    ['follow-up', () => ({ purposes: purposesTable(en), notes: notesTable(notes, en) })],
    ['questions', async () => ({ banks: banksTable(await englishBanks()) })],
    ['review', () => ({ rules: rulesTable(en, (rule) => reviewRules[rule].severity) })],
  ])('docs/%s.md', async (guide, tables) => {
    const path = `docs/${guide}.md`;
    let page = readFileSync(path, 'utf8');
    for (const [name, table] of Object.entries(await tables())) {
      const region = new RegExp(`(<!-- ${name}: .*? -->\n)[\\s\\S]*?(?=<!-- end -->)`);
      expect(page).toMatch(region);
      page = page.replace(region, (_, start: string) => `${start}\n${table}\n\n`);
    }
    const formatted = await format(page, { ...(await resolveConfig(path)), filepath: path });
    await expect(formatted).toMatchFileSnapshot(`../${path}`);
  });
});
