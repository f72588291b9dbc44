import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.js';
import { packedProject } from '../support/packed.js';
import { findChromium, launchChromium } from './chromium.js';
import { serve } from './server.js';

const executablePath = findChromium();
if (!executablePath) {
  const message = 'No Chromium found: set CHROMIUM_PATH or install one to run the browser tests.';
  if (process.env.CI) throw new Error(message);
  console.warn(message);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes every artifact of one interview; runs in Node and in Chromium. */
const makeArtifacts = `
  import { buildChecklist, buildEmail, buildPracticeSet, buildPrepKit, en } from 'interview-compass';
  import { questionBanks } from 'interview-compass/questions/en';

  const now = '2026-11-30T09:00:00Z';
  const debrief = { discussed: ['how the night shift is staffed', '<b>the</b> new loading bay'], challenge: 'errors at night' };
  export const interview = {
    id: 'sample', type: 'hiring-manager', startsAt: '2026-12-03T10:00', timeZone: 'Europe/Berlin',
    company: { name: 'Nordwind & Söhne <Logistics>' }, role: { title: 'Warehouse Team Lead' },
    candidate: { name: 'Maya Chen', email: 'maya@mail.example' },
    interviewers: [{ name: 'Sam Lee', email: 'sam@nordwind.example' }],
  };
  export const artifacts = {
    checklist: buildChecklist(interview, en, { now }),
    email: buildEmail('thank-you', { interview, debrief }, en, { now }),
    'question-set': buildPracticeSet(questionBanks, interview, en, { minutes: 45, seed: 'sample' }),
    'prep-kit': buildPrepKit(interview, en, { now, questions: questionBanks, debrief }),
  };
`;

const exportAll = `
  import { toEml } from 'interview-compass/exporters/eml';
  import { toHtml } from 'interview-compass/exporters/html';
  import { toIcs } from 'interview-compass/exporters/ics';
  import { toMailto } from 'interview-compass/exporters/mailto';
  import { toMarkdown } from 'interview-compass/exporters/markdown';
  import { toPrintCard } from 'interview-compass/exporters/print-card';
  import { toText } from 'interview-compass/exporters/text';

  const { checklist, email } = artifacts;
  const exported = { eml: toEml(email), ics: toIcs(checklist), mailto: toMailto(email) };
  exported.card = toPrintCard(artifacts['prep-kit']).payload;
  const lines = (text) => Array.from({ length: 12 }, (_, index) => \`\${index} \${text.repeat(60)}\`);
  const crowded = {
    ...checklist.interview,
    link: 'https://nordwind.example/' + 'x'.repeat(200),
    location: lines('Hall four ')[0],
    interviewers: lines('Maximilian ').map((name) => ({ name })),
    documents: lines('Passport '),
  };
  const event = { ...checklist.event, summary: lines('Interview ')[0] };
  exported.fullCard = toPrintCard({
    ...checklist,
    event,
    interview: crowded,
    others: [1, 2, 3].map(() => ({ interview: crowded, event })),
    questions: { toAsk: lines('Ask this very thing ').map((text) => ({ id: text, text })) },
    items: ['logistics', 'day-of', 'during'].flatMap((phase) =>
      lines('Do this very thing ').map((title, index) => ({
        ...checklist.items[0], phase, title, id: phase + index, priority: 'required', done: false,
      })),
    ),
  }).payload;
  for (const [kind, artifact] of Object.entries(artifacts)) {
    exported[kind] = [artifact, toHtml(artifact), toHtml(artifact, { document: true }), toMarkdown(artifact), toText(artifact)];
  }
`;

describe.skipIf(!executablePath)('in Chromium', () => {
  const project = packedProject();
  let browser, server, exportedInNode;

  beforeAll(async () => {
    cpSync('examples/embed-checklist.html', join(project.folder, 'embed-checklist.html'));
    project.write('export.mjs', `${makeArtifacts}${exportAll}\nconsole.log(JSON.stringify(exported));`);
    exportedInNode = JSON.parse(project.node('export.mjs'));
    for (const kind of ['checklist', 'email', 'question-set', 'prep-kit']) {
      project.write(`${kind}.html`, exportedInNode[kind][2]);
    }
    project.write('card.html', exportedInNode.card);
    project.write('full-card.html', exportedInNode.fullCard);
    server = await serve(project.folder);
    browser = await launchChromium(executablePath);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page and fails on anything it complains about or asks the network for. */
  async function open(path, options = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) {
        complaints.push(`asks for ${request.url()}`);
      }
    });
    // A page without an icon makes the browser ask for one.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${server.address}/${path}`);
    await page.locator('main section, body > p').first().waitFor();
    return { page, complaints, close: () => context.close() };
  }

  const pages = [
    'embed-checklist.html',
    'checklist.html',
    'question-set.html',
    'prep-kit.html',
    'email.html',
    'card.html',
    'full-card.html',
  ];

  describe.each(pages)('%s', (path) => {
    test.each(['light', 'dark'])('is free of axe findings, %s', async (colorScheme) => {
      const { page, complaints, close } = await open(path, { colorScheme });
      await page.evaluate(axe);
      // A mail is read inside a mail program: it has the duties of content (WCAG), not those of a page.
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const options = path === 'email.html' ? { runOnly: tags } : {};
      const { violations } = await page.evaluate((chosen) => globalThis.axe.run(chosen), options);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });

    test('needs no sideways scrolling on a small screen', async () => {
      const { page, close } = await open(path, { viewport: { width: 320, height: 640 } });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await close();
    });

    test('can be used by keyboard alone, in reading order', async () => {
      const { page, close } = await open(path);
      const total = await page.locator('a[href], input, button, summary, select, textarea').count();
      const seen = [];
      for (let step = 0; step < total; step++) {
        await page.keyboard.press('Tab');
        seen.push(
          await page.evaluate(() => {
            const all = [...document.querySelectorAll('a[href], input, button, summary, select, textarea')];
            const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
            return {
              index: all.indexOf(document.activeElement),
              visible: outlineStyle !== 'none' || boxShadow !== 'none',
            };
          }),
        );
      }
      expect(seen).toEqual(seen.map((_, index) => ({ index, visible: true })));
      await close();
    });
  });

  test('a checkbox of a checklist is ticked with the space bar', async () => {
    const { page, close } = await open('checklist.html');
    const box = page.locator('input[type=checkbox]').first();
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    await close();
  });

  test.each(['A4', 'Letter'])('the fullest card is one page of %s', async (format) => {
    const { page, close } = await open('full-card.html');
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
    await close();
  });

  test('hostile names stay text', async () => {
    const { page, close } = await open('prep-kit.html');
    expect(await page.locator('main b, main script, main logistics').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Nordwind & Söhne <Logistics>');
    await close();
  });

  test('the browser makes what Node makes', async () => {
    const { page, close } = await open('checklist.html');
    const code = await bundle(
      `${makeArtifacts}${exportAll}\nglobalThis.exported = JSON.stringify(exported);`,
    );
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => 'exported' in globalThis);
    expect(JSON.parse(await page.evaluate(() => globalThis.exported))).toEqual(exportedInNode);
    await close();
  });
});
