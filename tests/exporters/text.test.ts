import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/exporters/text.js';
import { oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import {
  checklist,
  checklistSaying,
  email,
  hostileTexts,
  kit,
  kitSaying,
  questionSet,
  undatedChecklist,
} from './fixtures.js';

/** Controls but for the line end, bidi marks, and lone surrogates. */
const unclean = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/u;

function expectClean(text: string): void {
  expect(text).not.toMatch(unclean);
  expect(text.endsWith('\n')).toBe(true);
  expect(text).not.toMatch(/[^\S\n]\n|\n\n\n/);
  for (const line of text.split('\n')) {
    // A line may be longer when it holds one long word and what leads it.
    expect(
      line.length <= 72 ||
        !line
          .trim()
          .replace(/^(?:\[.\]|-|\d+\.) /, '')
          .includes(' '),
      line,
    ).toBe(true);
  }
}

test.each([
  ['checklist', checklist],
  ['kit', kit],
  ['thank-you', email],
  ['questions', questionSet],
] as const)('%s.txt', async (name, artifact) => {
  const text = toText(artifact);
  expectClean(text);
  await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
});

test('boxes say what is done', () => {
  expect(toText(checklist).match(/^\[.\]/gm)).toEqual(['[x]', '[ ]', '[ ]', '[ ]']);
});

test('wrapped lines say what was said', () => {
  const unwrapped = toText(checklist).replace(/\s+/g, ' ');
  for (const { title, how, why } of checklist.items) {
    for (const said of [title, how, why]) expect(unwrapped).toContain(said);
  }
});

test('an item says what it is about, and what was noted', () => {
  const details = [{ kind: 'place', text: 'Hall 4,\ngate B' }] as const;
  const text = toText({ ...checklist, items: [{ ...checklist.items[0]!, note: 'Page 2', details }] });
  expect(text).toContain('\n    Page 2\n    - Hall 4, gate B\n');
  expectClean(text);
});

test('a list without a date and a set without questions', () => {
  expect(toText(undatedChecklist)).not.toContain('Due:');
  expect(toText({ ...questionSet, questions: [] })).toBe('Questions to practice\n=====================\n');
});

describe('whatever a text holds', () => {
  test.each(hostileTexts)('%s', (_, text) => {
    expect(toText(checklistSaying(text)).match(/^\[.\]/gm)?.length).toBeGreaterThanOrEqual(4);
    expectClean(toText(kitSaying(text)));
  });

  test('any text', () => {
    fc.assert(
      fc.property(anyText, (said) => {
        const text = toText(checklistSaying(said));
        expectClean(text);
        expect(text.replace(/\s+/g, '')).toContain(oneLine(said).replace(/\s+/g, ''));
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
  const said = toText({ ...checklist, labels: { ...checklist.labels, note: 'Note' }, items: [item] });
  expect(said.match(/Dana Ortiz/g)).toHaveLength(1);
  expect(said).toContain('Sam Lee');
  expect(said).toMatch(/Note:\W*(?:<\/strong>)? Likes trains/);
});
