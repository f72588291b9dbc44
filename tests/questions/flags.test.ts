import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { sources } from '../../src/interviews/sources.js';
import { en } from '../../src/locales/en/index.js';
import { questions as indonesian } from '../../src/locales/id/taxonomy.js';
import { flagQuestion } from '../../src/questions/flags.js';
import { flagCategories, flagFacts, flagNotes, flagStrategies } from '../../src/questions/flags/catalog.js';
import { describeFlag } from '../../src/questions/flags/describe.js';
import { jurisdictionIds, type JurisdictionId } from '../../src/questions/flags/jurisdictions.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { growth, linear, repeated } from '../support/growth.js';
import { binaryText } from '../support/any-text.js';

const first = (text: string, jurisdiction?: JurisdictionId) => flagQuestion(text, { jurisdiction })[0];

describe('status', () => {
  test('without a place it is unknown, and no rule is shown', () => {
    expect(first('Do you have children?')).toMatchObject({
      category: 'pregnancy-family',
      status: 'unknown',
      rules: [],
    });
  });

  test('a place has its own rule', () => {
    expect(first('How is your health?', 'gb')).toMatchObject({ status: 'barred', jurisdiction: 'gb' });
    expect(first('How is your health?', 'gb')?.rules[0]?.basis).toBe('Equality Act 2010, s. 60');
  });

  test('a state falls back to its country, a city to its state, a member to its union', () => {
    const seen = (text: string, place: JurisdictionId) =>
      first(text, place)?.rules.map(({ jurisdiction }) => jurisdiction);
    expect(seen('Are you married?', 'us-tx')).toEqual(['us']);
    expect(seen('What do you earn now?', 'us-ca')).toEqual(['us-ca', 'us']);
    expect(seen('What do you earn now?', 'us-ca-san-francisco')).toEqual([
      'us-ca-san-francisco',
      'us-ca',
      'us',
    ]);
    expect(seen('What do you earn now?', 'pl')).toEqual(['eu']);
  });

  test('the closest rule counts: asking is barred in California and differs elsewhere', () => {
    expect(first('What do you earn now?', 'us-ca')?.status).toBe('barred');
    expect(first('What do you earn now?', 'us-tx')?.status).toBe('restricted');
  });

  test('where no rule is held it is unknown', () => {
    expect(first('Do you own your home?', 'de')).toMatchObject({ status: 'unknown', rules: [] });
  });

  test.each([
    ['us-c', /Did you mean "us-/],
    ['atlantis', /Known:|Did you mean/],
    [7, /Known:/],
  ])('a place that is none is an error with a hint: %j', (jurisdiction, hint) => {
    try {
      flagQuestion('Are you married?', { jurisdiction: jurisdiction as JurisdictionId });
      expect.unreachable();
    } catch (error) {
      if (!isInterviewCompassError(error)) throw error;
      expect([error.code, error.path]).toEqual(['unknown-id', 'options.jurisdiction']);
      expect(error.hint).toMatch(hint);
    }
  });
});

test('the words that show it are what was typed', () => {
  const text = 'One more thing: aren’t you MARRIED, or are you married now?';
  const { evidence } = first(text)!;
  expect(text.slice(evidence.range.start, evidence.range.end)).toBe(evidence.text);
});

test.each([
  ['Apakah Anda sudah menikah?', 'marital'],
  ['Berapa gaji Anda sekarang?', 'salary-history'],
  ['Agama Anda apa?', 'religion'],
  ['Apakah Anda berencana hamil tahun ini?', 'pregnancy-family'],
  ['Berapa usia Anda?', 'age'],
  ['Mohon lampirkan foto terbaru.', 'appearance-photo'],
])('Indonesian is read too: %s', (text, category) => {
  expect(first(text)?.category).toBe(category);
});

test.each([
  'Berapa gaji yang Anda harapkan?',
  'Ceritakan pengalaman Anda menangani pelanggan yang marah.',
  'Apakah Anda bersedia bekerja pada akhir pekan?',
])('an innocent Indonesian question passes: %s', (text) => {
  expect(flagQuestion(text)).toEqual([]);
});

test.each([
  'My wife works nights. Can shifts be swapped?',
  'Do you offer parental leave?',
  'Is there a union here?',
  'How would you support a pregnant colleague?',
  'How do you avoid a race condition?',
  'Can you lift 20 kilos, with or without an adjustment?',
])('an innocent question passes: %s', (text) => {
  expect(flagQuestion(text)).toEqual([]);
});

test.each([
  ['Got any little ones?', 'pregnancy-family'],
  ['Is that a hearing aid?', 'disability-health'],
  ['How are your knees holding up?', 'disability-health'],
  ['Who minds the little one while you are on shift?', 'pregnancy-family'],
  ['Won’t it be odd to report to somebody half your age?', 'age'],
  ['Are you a U.S. citizen?', 'citizenship'],
  ['Religion?', 'religion'],
])('a roundabout question is found: %s', (text, category) => {
  expect(first(text)?.category).toBe(category);
});

test.each([
  'Do you have experience with newborns?',
  'Is your baby products line growing?',
  'Do you have a hearing aid program?',
  'How would you fit a hearing aid for a child?',
  'What does your dream job look like?',
])('a noun of the trade passes: %s', (text) => {
  expect(flagQuestion(text)).toEqual([]);
});

describe.each([
  ['en', en],
  ['id', { questions: indonesian }],
] as const)('words in %s', (_, words) => {
  const { flags } = words.questions;

  test('every category, note, way to respond and place has them', () => {
    expect(Object.keys(flags.categories)).toEqual([...flagCategories]);
    expect(Object.keys(flags.strategies)).toEqual([...flagStrategies]);
    expect(Object.keys(flags.notes)).toEqual([...flagNotes]);
    expect(Object.keys(flags.places)).toEqual([...jurisdictionIds]);
  });

  test('no text calls a question legal or illegal', () => {
    const said = JSON.stringify(flags);
    expect(said).not.toMatch(/\b(?:il|para)?legal|\b(?:un)?lawful|prohibited|forbidden|\bilegal/i);
  });

  test('each description is whole: message, status, replies, disclaimer', () => {
    for (const category of flagCategories) {
      for (const jurisdiction of [undefined, 'us-ca', 'de', 'id'] as const) {
        const { strategy, rules } = flagFacts[category];
        const held = rules.filter((rule) => rule.jurisdiction === jurisdiction);
        const told = describeFlag(
          {
            category,
            status: held[0]?.status ?? 'unknown',
            jurisdiction,
            rules: held,
            strategy,
            evidence: { text: '', range: { start: 0, end: 0 } },
          },
          words,
        );
        expect(told.message).not.toMatch(/[{}]|undefined/);
        expect(told.responses[0]?.strategy).toBe(strategy);
        expect(told.responses.map((each) => each.strategy).sort()).toEqual([...flagStrategies].sort());
        expect(
          told.responses.filter(({ reply }) => reply === undefined).map((each) => each.strategy),
        ).toEqual(['write-it-down']);
        expect(told.rules).toHaveLength(held.length);
        expect(told.disclaimer).not.toBe('');
      }
    }
  });
});

describe('rules', () => {
  const all = flagCategories.flatMap((category) =>
    flagFacts[category].rules.map((rule) => ({ category, ...rule })),
  );

  test('have a day and known sources', () => {
    for (const { checkedOn, since, sources: cited } of all) {
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (since) expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(sources).toHaveProperty(id);
    }
  });

  test('are at most one for a category and place', () => {
    const keys = all.map(({ category, jurisdiction }) => `${category} ${jurisdiction}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.length).toBeGreaterThanOrEqual(90);
  });

  test('every note is used', () => {
    expect([...new Set(all.flatMap(({ notes }) => notes))].sort()).toEqual([...flagNotes].sort());
  });
});

describe('hostile text', () => {
  propertyTest.prop([binaryText({ minLength: 1, maxLength: 300 })])('nothing crashes', (noise) => {
    const text = `Are you ${noise} married?`;
    for (const { evidence } of flagQuestion(text))
      expect(text.slice(evidence.range.start, evidence.range.end)).toBe(evidence.text);
  });

  test('the time grows with the text and no faster', () => {
    expect(growth(flagQuestion, repeated('do you have your the a '), 200_000)).toBeLessThan(linear);
  });
});
