import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributions } from '../../src/interviews/attributions.js';
import { competencyFacts } from '../../src/questions/taxonomy-facts.js';

const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/g, ' ');
const idsOwed = attributions().map(({ id }) => id);

test.each(attributions().slice(1))('NOTICE says what is owed for $name', ({ text }) => {
  expect(notice).toContain(text);
});

test('NOTICE names the license of the package as the credits do', () => {
  expect(attributions()[0]!.text).toContain('Copyright (c) 2026 The interview-compass authors, MIT License');
  expect(notice).toContain('Copyright (c) 2026 The interview-compass authors, MIT License');
  expect(readFileSync('LICENSE', 'utf8')).toContain('Copyright (c) 2026 The interview-compass authors');
});

describe.each(['onet', 'opm', 'esco'] as const)('%s', (standard) => {
  test('is credited, since its terms are in the package', () => {
    expect(Object.values(competencyFacts).some((facts) => facts[standard].length > 0)).toBe(true);
    expect(idsOwed).toContain(standard);
  });
});

test('O*NET is credited as its license page asks: source, license, trademark, changes, no endorsement', () => {
  const { text, required, licence } = attributions().find(({ id }) => id === 'onet')!;
  expect(required).toBe(true);
  expect(licence).toBe('CC-BY-4.0');
  for (const part of [
    'by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    'Used under the CC BY 4.0 license.',
    'O*NET® is a trademark of USDOL/ETA.',
    'have modified all or some of this information.',
    'USDOL/ETA has not approved, endorsed, or tested these modifications.',
  ])
    expect(text).toContain(part);
});

test('each entry has one line of text and a place to read the license', () => {
  for (const { text, address, appliesTo } of attributions()) {
    expect(text).toMatch(/^[^\n]+\.$/);
    expect(new URL(address).protocol).toBe('https:');
    expect(appliesTo).not.toBe('');
  }
  expect(new Set(idsOwed).size).toBe(idsOwed.length);
});
