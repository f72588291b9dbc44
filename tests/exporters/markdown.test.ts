import * as fc from 'fast-check';
import type { Link, List, ListItem, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/exporters/markdown.js';
import { oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import {
  checklist,
  checklistSaying,
  email,
  emailSaying,
  hostileTexts,
  kit,
  kitSaying,
  questionSet,
  questionsSaying,
  undatedChecklist,
  unsafeLinks,
} from './fixtures.js';

const parser = unified().use(remarkParse).use(remarkGfm);

function read(markdown: string): Root {
  return parser.parse(markdown);
}

function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* everyNode(child);
}

const ours = new Set('root heading paragraph text list listItem emphasis strong break link'.split(' '));

/** Readers make links of bare addresses whatever is escaped; such a link says where it goes. */
function saysWhereItGoes({ url, children, title }: Link): boolean {
  const said = toString(children);
  return !title && [said, `http://${said}`, `mailto:${said}`].some((target) => safe(target) === safe(url));
}

function safe(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function expectOnlyOurs(tree: Root): void {
  for (const node of everyNode(tree)) {
    expect(ours).toContain(node.type);
    if (node.type === 'link') expect(saysWhereItGoes(node), JSON.stringify(node)).toBe(true);
  }
}

function tasks(tree: Root): ListItem[] {
  return tree.children.filter((node): node is List => node.type === 'list').flatMap((list) => list.children);
}

/** The places of a list as a reader sees them. */
function expectToSay(tree: Root, text: string): void {
  const said = oneLine(text);
  expectOnlyOurs(tree);
  expect(toString(tree.children[0]!)).toBe(said);
  const read = tasks(tree);
  expect(read.map(({ checked }) => checked)).toEqual(checklist.items.map(({ done }) => done));
  for (const [index, { children }] of read.entries()) {
    expect(toString(children[0]!)).toBe(said || checklist.items[index]!.id);
    expect(
      children
        .slice(1)
        .map((child) => toString(child))
        .slice(said ? 1 : children.length),
    ).toEqual(said ? [`How: ${said}`, `Why: ${said}`] : []);
  }
}

test.each([
  ['checklist', checklist],
  ['kit', kit],
  ['thank-you', email],
  ['questions', questionSet],
] as const)('%s.md', async (name, artifact) => {
  await expect(toMarkdown(artifact)).toMatchFileSnapshot(`../golden/${name}.md`);
});

test('tasks stand under their phases, done ones checked', () => {
  const tree = read(toMarkdown(checklist));
  const headings = tree.children.filter(({ type }) => type === 'heading').map((node) => toString(node));
  expect(headings).toEqual([checklist.title, 'Research', 'Questions to ask', 'Logistics']);
  expect(tasks(tree).map(({ checked, children }) => [checked, toString(children[0]!)])).toEqual(
    checklist.items.map(({ done, title }) => [done, title]),
  );
});

test('the interview has its link, and an undated list no lines about it', () => {
  const links = [...everyNode(read(toMarkdown(checklist)))].filter((node) => node.type === 'link');
  expect(links.map(({ url }) => url)).toEqual([checklist.interview.link]);
  expect(toMarkdown(undatedChecklist)).not.toContain('Due:');
  expect(toMarkdown(undatedChecklist)).not.toContain(checklist.event!.summary);
});

test.each(unsafeLinks)('%j is no link', (link) => {
  const markdown = toMarkdown({ ...checklist, interview: { ...checklist.interview, link } });
  expect([...everyNode(read(markdown))].map(({ type }) => type)).not.toContain('link');
});

test('an item shows its note and its details, links among them', () => {
  const details = [
    { kind: 'person', text: 'Zoë *Müller*' },
    { kind: 'link', text: 'https://x.example/a_b' },
    { kind: 'link', text: 'javascript:alert(1)' },
    { kind: 'to-ask', text: '- [x] Who decides?' },
  ] as const;
  const items = [{ ...checklist.items[0]!, note: 'Page 2 | 3', details }];
  const tree = read(toMarkdown({ ...checklist, interview: { type: 'panel' }, items }));
  expectOnlyOurs(tree);
  const [task] = tasks(tree);
  expect(task!.children.slice(-2).map((child) => child.type)).toEqual(['paragraph', 'list']);
  expect(toString(task!.children.at(-2)!)).toBe('Page 2 | 3');
  expect((task!.children.at(-1) as List).children.map((child) => toString(child))).toEqual(
    details.map(({ text }) => text),
  );
  expect([...everyNode(tree)].filter(({ type }) => type === 'link')).toHaveLength(1);
});

test('a merged list has a paragraph for each interview', () => {
  const other = { interview: { type: 'panel' } as const, event: { ...checklist.event!, summary: 'Panel' } };
  const said = read(toMarkdown({ ...checklist, others: [other] })).children.map((node) => toString(node));
  expect(said.filter((text) => text.startsWith('Panel'))).toHaveLength(1);
});

describe('whatever a text holds comes out as text', () => {
  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(read(toMarkdown(checklistSaying(text))), text);
    for (const artifact of [emailSaying(text), questionsSaying(text), kitSaying(text)]) {
      expectOnlyOurs(read(toMarkdown(artifact)));
    }
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, (text) => expectToSay(read(toMarkdown(checklistSaying(text))), text)));
  });

  test.each([
    'a | b\n- | -',
    'a|b\n-|-',
    'a|b\n:-|-:',
    '|a|b|\n|-|-|',
    '|a|\n|:-:|',
    '|a|\n| - |',
    'a|b\n|-|-|',
    'a\n-:',
    'a\n---',
  ])('lines of a mail that would be a table: %j', (text) => {
    const tree = read(toMarkdown({ ...email, text }));
    expectOnlyOurs(tree);
    expect(tree.children.slice(1).map((node) => toString(node))).toEqual([text.replace('\n', '')]);
  });
});

test('a note is told as one, and what an item is about is said once', () => {
  const [first] = checklist.items;
  const details = [
    { kind: 'person' as const, text: 'Dana Ortiz, Site Manager' },
    { kind: 'person' as const, text: 'Sam Lee' },
  ];
  const item = { ...first!, title: 'Look up Dana Ortiz, Site Manager', note: 'Likes trains', details };
  const said = toMarkdown({ ...checklist, labels: { ...checklist.labels, note: 'Note' }, items: [item] });
  expect(said.match(/Dana Ortiz/g)).toHaveLength(1);
  expect(said).toContain('Sam Lee');
  expect(said).toMatch(/Note:\W*(?:<\/strong>)? Likes trains/);
});
