import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../src/checklists/model.js';
import { toPrintCard } from '../../src/exporters/print-card.js';
import { clip, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { checklist, hostileTexts, kit, undatedChecklist, unsafeLinks } from './fixtures.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'long-title': 'off' },
});
const complaints = (html: string) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ message }) => message));

type Element = DefaultTreeAdapterTypes.Element;

function read(html: string): Element[] {
  const errors: string[] = [];
  const root = parse(html, { onParseError: ({ code }) => void errors.push(code) });
  expect(errors).toEqual([]);
  return [...elementsIn(root)];
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ''))
    .join('');
}

const all = (html: string, name: string) =>
  read(html)
    .filter(({ tagName }) => tagName === name)
    .map(textOf);

/** A list with something in every part of the card. */
const full: Checklist = {
  ...checklist,
  labels: {
    ...checklist.labels,
    card: { people: 'You will meet', bring: 'Have with you', open: 'Still to do' },
  },
  questions: {
    toAsk: [
      { id: 'hardest', text: 'What is hardest at night?' },
      { id: 'decides', text: 'Who decides?' },
    ],
  },
  interview: {
    ...checklist.interview,
    documents: ['Passport'],
    interviewers: [
      { name: 'Dana Ortiz', title: 'Site Manager' },
      { name: 'Screenbot', role: 'ai-system' },
    ],
  },
  items: [
    ...checklist.items,
    { ...checklist.items[2]!, id: 'early', phase: 'day-of', title: 'Be there early' },
    { ...checklist.items[2]!, id: 'breath', phase: 'during', title: 'Take a breath' },
  ],
};

test('print-card.html', async () => {
  const { payload, warnings } = toPrintCard(full);
  expect(warnings).toEqual([]);
  await expect(payload).toMatchFileSnapshot('../golden/print-card.html');
});

test('tells what counts in the last fifteen minutes, in the order it is needed', () => {
  const { payload } = toPrintCard(full);
  expect(all(payload, 'h1')).toEqual([checklist.event!.summary]);
  expect(all(payload, 'h2')).toEqual([
    'You will meet',
    'Questions to ask',
    'Have with you',
    'Still to do',
    'During the interview',
  ]);
  expect(all(payload, 'li')).toEqual([
    'Dana Ortiz, Site Manager',
    'What is hardest at night?',
    'Who decides?',
    'Passport',
    'Go to bed at your usual time',
    'Be there early',
    'Take a breath',
  ]);
  expect(all(payload, 'a')).toEqual([checklist.interview.link]);
});

test('of a kit takes the questions of the kit', () => {
  expect(all(toPrintCard(kit).payload, 'li')).toContain('Tell me about a shift that went wrong.');
});

test('of a merged list names each interview', () => {
  const other = {
    interview: { ...checklist.interview, link: undefined },
    event: { ...checklist.event!, summary: 'HR interview' },
  };
  const { payload } = toPrintCard({ ...full, others: [other] });
  expect(all(payload, 'strong')).toEqual(['HR interview']);
  expect(all(payload, 'time')).toHaveLength(2);
});

test('of a list that knows little is short, and of an old one has no headings it does not know', () => {
  expect(all(toPrintCard(undatedChecklist).payload, 'h1')).toEqual([checklist.title]);
  expect(all(toPrintCard({ ...full, labels: checklist.labels }).payload, 'h2')).toEqual([
    'Questions to ask',
    'During the interview',
  ]);
});

test.each([
  ['full', full],
  ['undated', undatedChecklist],
  ['empty', { ...checklist, items: [] }],
] as const)('is valid and accessible, alone and on a page: %s', (_, list) => {
  expect(complaints(toPrintCard(list).payload)).toEqual([]);
  expect(complaints(toPrintCard(list, { document: false }).payload)).toEqual([]);
});

test('two cards on a page share no id', () => {
  const page = ['a', 'b']
    .map((idPrefix) => toPrintCard(full, { idPrefix, document: false }).payload)
    .join('');
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(() => toPrintCard(full, { idPrefix: '1' })).toThrow(
    expect.objectContaining({ code: 'invalid-value', path: 'options.idPrefix' }),
  );
});

test('what is too much is cut or left out, and said', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ name: `${'Very '.repeat(30)}long name ${index}` }));
  const { payload, warnings } = toPrintCard({
    ...full,
    interview: { ...full.interview, interviewers: many },
  });
  expect(warnings).toEqual([
    { code: 'item-left-out', path: 'people', detail: '4' },
    { code: 'clipped', path: 'people' },
  ]);
  expect(all(payload, 'li').filter((text) => text.startsWith('Very'))).toHaveLength(5);
});

test.each(unsafeLinks)('%j is no link', (link) => {
  expect(all(toPrintCard({ ...full, interview: { ...full.interview, link } }).payload, 'a')).toEqual([]);
});

describe('whatever a text holds comes out as text', () => {
  const saying = (text: string): Checklist => ({
    ...full,
    interview: { ...full.interview, location: text, documents: [text], interviewers: [{ name: text }] },
    questions: { toAsk: [{ id: 'x', text }] },
    event: { ...full.event!, summary: text, when: text },
    items: full.items.map((item) => ({ ...item, title: text })),
  });

  function expectToSay(text: string): void {
    const { payload } = toPrintCard(saying(text));
    const seen = new Set(
      'html head meta title style body main section h1 h2 p br strong time ul li a'.split(' '),
    );
    for (const { tagName } of read(payload)) expect(seen).toContain(tagName);
    const visible = (said: string) => said.replace(/\p{Noncharacter_Code_Point}/gu, '');
    expect(all(payload, 'h1')).toEqual([visible(clip(oneLine(text), 100))]);
    for (const li of all(payload, 'li')) expect(li.length).toBeLessThanOrEqual(150);
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
