import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters/html.js';
import { oneLine } from '../../src/text/clean.js';
import { anyMoment, anyText } from './arbitraries.js';
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
import { runs } from '../support/fuzz.js';

type Element = DefaultTreeAdapterTypes.Element;

const validator = new HtmlValidate({
  // Titles are the caller's: their length is no matter of markup.
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'long-title': 'off' },
});

function complaints(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** Every element of a fragment or document that was read without a parse error. */
function read(html: string): Element[] {
  const errors: string[] = [];
  const options = { onParseError: ({ code }: { code: string }) => void errors.push(code) };
  const root = html.startsWith('<!DOCTYPE') ? parse(html, options) : parseFragment(html, options);
  expect(errors).toEqual([]);
  return [...elementsIn(root)];
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    expect(tree.isCommentNode(child)).toBe(false);
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

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  section: ['aria-labelledby', 'lang'],
  article: ['aria-labelledby', 'lang'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  p: [],
  br: [],
  strong: [],
  ol: [],
  ul: [],
  li: [],
  input: ['type', 'id', 'value', 'checked'],
  label: ['for'],
  time: ['datetime'],
  a: ['href'],
};

function expectOnlyOurs(elements: readonly Element[]): void {
  for (const { tagName, attrs } of elements) {
    expect(Object.keys(attributes)).toContain(tagName);
    for (const { name } of attrs) expect(attributes[tagName]).toContain(name);
  }
}

function expectToSay(html: string, text: string): void {
  const elements = read(html);
  const said = oneLine(text).replace(/\p{Noncharacter_Code_Point}/gu, '');
  expectOnlyOurs(elements);
  expect(textOf(named(elements, 'h2')[0]!)).toBe(said);
  expect(named(elements, 'label').map(textOf)).toEqual(checklist.items.map(({ id }) => said || id));
  expect(named(elements, 'input')).toHaveLength(checklist.items.length);
}

test.each([
  ['checklist', checklist],
  ['kit', kit],
  ['thank-you', email],
  ['questions', questionSet],
] as const)('%s.html', async (name, artifact) => {
  await expect(toHtml(artifact, { document: true })).toMatchFileSnapshot(`../golden/${name}.html`);
  await expect(toHtml(artifact)).toMatchFileSnapshot(`../golden/${name}.fragment.html`);
});

test.each([
  ['checklist', checklist],
  ['undated checklist', undatedChecklist],
  ['kit', kit],
  ['mail', email],
  ['questions', questionSet],
  ['no questions', { ...questionSet, questions: [] }],
] as const)('%s is valid and accessible, alone and on a page', (_, artifact) => {
  expect(complaints(toHtml(artifact))).toEqual([]);
  expect(complaints(toHtml(artifact, { document: true }))).toEqual([]);
});

test('the validator does complain', () => {
  expect(complaints('<ul><p>x</p></ul>')).not.toEqual([]);
});

test('every box has its label, its item and its state', () => {
  const elements = read(toHtml(checklist, { idPrefix: 'prep' }));
  const boxes = named(elements, 'input');
  const labels = named(elements, 'label');
  expect(labels.map((label) => attribute(label, 'for'))).toEqual(boxes.map((box) => attribute(box, 'id')));
  expect(boxes.map((box) => [attribute(box, 'value'), attribute(box, 'checked') !== undefined])).toEqual(
    checklist.items.map(({ id, done }) => [id, done]),
  );
});

test('two lists on a page share no id', () => {
  const page = toHtml(checklist, { idPrefix: 'a' }) + toHtml(checklist, { idPrefix: 'b' });
  const ids = read(page).flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[ab]-/.test(id))).toBe(true);
});

test('items whose ids are equal, or no ids, have ids of their own', () => {
  const items = ['a b', 'a b', 'a"b', '', ' ', '😀'].map((id) => ({ ...checklist.items[0]!, id }));
  const ids = read(toHtml({ ...checklist, items })).flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^checklist-[\w-]+$/.test(id))).toBe(true);
});

test.each(['', '1a', 'a b', 'a"', 'ü', 'x'.repeat(65), '-a'])('%j cannot start an id', (idPrefix) => {
  expect(() => toHtml(checklist, { idPrefix })).toThrow(
    expect.objectContaining({ code: 'invalid-value', path: 'options.idPrefix' }),
  );
});

test('times are for machines too', () => {
  const times = named(read(toHtml(checklist)), 'time');
  expect(times.map((time) => [attribute(time, 'datetime'), textOf(time)])).toEqual([
    ['2026-12-03T09:00:00Z', checklist.event!.when],
    ['2026-11-30T17:00:00Z', 'Mon, Nov 30, 6:00 PM'],
    ['2026-12-01T17:00:00Z', 'Tue, Dec 1, 6:00 PM'],
    ['2026-12-02T21:00:00Z', 'Wed, Dec 2, 10:00 PM'],
  ]);
});

test.each(['tomorrow', '2026-02-30T10:00Z', '\u0000', '2026-12-01T10:00', '"><script>'])(
  'a due date %j is told without a time element',
  (dueAt) => {
    const html = toHtml({ ...checklist, items: [{ ...checklist.items[0]!, dueAt }] });
    expect(named(read(html), 'time')).toHaveLength(1);
    expect(html).toContain('Due: Mon, Nov 30, 6:00 PM');
  },
);

test.each(['en"><script>', 'e', 'en_US', ''])('a language %j is left out', (locale) => {
  expect(
    read(toHtml({ ...checklist, locale })).flatMap((element) => attribute(element, 'lang') ?? []),
  ).toEqual([]);
  expect(complaints(toHtml({ ...checklist, locale }))).toEqual([]);
});

test.each(unsafeLinks)('%j is no link', (link) => {
  const html = toHtml({ ...checklist, interview: { ...checklist.interview, link } });
  expect(named(read(html), 'a')).toEqual([]);
});

test('an item shows its note and its details, links among them, and stays valid', () => {
  const details = [
    { kind: 'person', text: 'Zoë <b>Müller' },
    { kind: 'link', text: 'https://x.example/a?b=1&c=2' },
    { kind: 'link', text: 'javascript:alert(1)' },
  ] as const;
  const items = [{ ...checklist.items[0]!, note: '</p><script>', details }];
  const html = toHtml({ ...checklist, interview: { type: 'panel' }, items });
  const elements = read(html);
  expectOnlyOurs(elements);
  expect(complaints(html)).toEqual([]);
  expect(named(elements, 'li').slice(1).map(textOf)).toEqual(details.map(({ text }) => text));
  expect(named(elements, 'a').map((link) => attribute(link, 'href'))).toEqual([
    'https://x.example/a?b=1&c=2',
  ]);
  expect(named(elements, 'p').map(textOf)).toContain('</p><script>');
});

test('a mail is its paragraphs alone', () => {
  const elements = read(toHtml(email));
  expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(new Set(['p', 'br']));
  expect(named(elements, 'p').map(textOf)).toEqual(email.text.trim().split('\n\n'));
});

describe('whatever a text holds comes out as text', () => {
  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(toHtml(checklistSaying(text)), text);
    for (const artifact of [emailSaying(text), questionsSaying(text), kitSaying(text)]) {
      expectOnlyOurs(read(toHtml(artifact)));
      expect(read(toHtml(artifact, { document: true })).map(({ tagName }) => tagName)).not.toContain(
        'script',
      );
    }
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, (text) => expectToSay(toHtml(checklistSaying(text)), text)));
  });

  test('any text, whole and valid', () => {
    const spoken = anyText.filter((text) => oneLine(text) !== '');
    fc.assert(
      fc.property(spoken, (text) => {
        expect(complaints(toHtml(kitSaying(text), { document: true }))).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });

  test('any due date', () => {
    fc.assert(
      fc.property(fc.oneof(anyMoment, anyText), (dueAt) => {
        const html = toHtml({ ...checklist, items: [{ ...checklist.items[0]!, dueAt }] });
        expectOnlyOurs(read(html));
        for (const time of named(read(html), 'time')) {
          expect(attribute(time, 'datetime')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        }
      }),
    );
  });
});

test('a note is told as one, and what an item is about is said once', () => {
  const [first] = checklist.items;
  const details = [
    { kind: 'person' as const, text: 'Dana Ortiz, Site Manager' },
    { kind: 'person' as const, text: 'Sam Lee' },
  ];
  const item = { ...first!, title: 'Look up Dana Ortiz, Site Manager', note: 'Likes trains', details };
  const said = toHtml({ ...checklist, labels: { ...checklist.labels, note: 'Note' }, items: [item] });
  expect(said.match(/Dana Ortiz/g)).toHaveLength(1);
  expect(said).toContain('Sam Lee');
  expect(said).toMatch(/Note:\W*(?:<\/strong>)? Likes trains/);
});
