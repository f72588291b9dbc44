import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBank, questionBanks } from '../../src/questions/en/index.js';
import type { QuestionBank } from '../../src/questions/model.js';
import { indexQuestions, lookUp } from '../../src/questions/search-index.js';
import { scanFor, scannable } from '../../src/questions/search-scan.js';
import { wordsOf } from '../../src/questions/search-fields.js';
import { searchQuestions } from '../../src/questions/search.js';
import { recordsOf, selectQuestions } from '../../src/questions/select.js';

const find = (query: string, filter = {}) => searchQuestions(questionBanks, query, filter);
const idsOf = (query: string, filter = {}) => find(query, filter).hits.map(({ question }) => question.id);
const { questions } = selectQuestions(questionBanks);

describe('searchQuestions', () => {
  test('words as they are, beginnings, plurals, and typing mistakes', () => {
    for (const query of [
      'programming language',
      'programm lang',
      'programming languages',
      'programing langauge',
    ]) {
      expect(idsOf(query)[0], query).toBe('best-known-language');
    }
  });
  test('case, accents and punctuation do not matter', () => {
    expect(idsOf('Resume?')).toEqual(idsOf('RÉSUMÉ'));
  });
  test('the question itself comes before what is said about it', () => {
    const { hits } = find('pay', { limit: 3 });
    for (const { question } of hits) expect(question.text).toMatch(/pay/i);
  });
  test('facets narrow, pages follow each other, and the total is that of all pages', () => {
    const all = find('team', { direction: 'from-candidate', limit: 100 });
    for (const { question } of all.hits) expect(question.direction).toBe('from-candidate');
    const pages = [0, 2, 4].flatMap(
      (offset) => find('team', { direction: 'from-candidate', offset, limit: 2 }).hits,
    );
    expect(pages).toEqual(all.hits.slice(0, 6));
    expect(all.total).toBe(all.hits.length);
    expect(find('team', { limit: 1 }).hits).toHaveLength(1);
  });
  test('nothing asked, nothing found', () => {
    for (const query of ['', '  ', '?!', '\uD800', 'xylophonist quarterdeck'])
      expect(find(query)).toEqual({ hits: [], total: 0 });
  });
  test('a filter that cannot be meant is told', () => {
    expect(() => find('team', { kind: 'behavioural' })).toThrow(/behavioral/);
    expect(() => find('team', { limit: -1 })).toThrow(/count/);
  });
  test('every question is found by its own words, mostly first', () => {
    const first = questions.filter(({ id, text }) => idsOf(text)[0] === id).length;
    expect(first).toBe(questions.length);
  });
  test('an own bank is searched beside ours', () => {
    const own: QuestionBank<'own-kiln'> = {
      language: 'en',
      facts: { 'own-kiln': anyBank.facts['next-step'] },
      words: {
        'own-kiln': {
          text: 'Which kiln did you fire last?',
          why: 'To see.',
          strong: [],
          weak: [],
          probes: [],
        },
      },
    };
    expect(searchQuestions([...questionBanks, own], 'kiln').hits[0]?.question.id).toBe('own-kiln');
  });
});

describe('the first search says what later ones say', () => {
  const records = recordsOf(questionBanks);
  const index = indexQuestions(records);
  const scan = scannable(records);
  const words = [...new Set(questions.flatMap(({ text, why }) => wordsOf(`${text} ${why}`)))];
  // A word of a query, which is compared as `wordsOf` makes it: nobody looks for "respons", but for "respon".
  const query = fc
    .oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).chain((word) => fc.nat(word.length).map((end) => word.slice(0, end + 1))),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    .map((text) => wordsOf(text)[0] ?? 'a');
  test('in texts of any letters', () => {
    const odd = fc.array(
      fc.oneof(
        query,
        fc.constantFrom(
          "don't",
          'Gas',
          'buses',
          'pass',
          'Çà',
          'ſ',
          'I\u0307',
          '日本',
          'a\u0301s',
          "o'clock's",
          '3s',
          'two\nlines',
        ),
      ),
    );
    fc.assert(
      fc.property(odd, query, (parts, word) => {
        const question = { ...questions[0]!, text: parts.join(' '), why: parts.join(', ') };
        const record = new Map([[question.id, { facts: question, words: question }]]);
        expect(scanFor(word, scannable(record))).toEqual(lookUp(word, indexQuestions(record)));
      }),
    );
  });
  test('word by word', () => {
    fc.assert(
      fc.property(query, (word) => {
        expect(new Map([...scanFor(word, scan)].sort())).toEqual(new Map([...lookUp(word, index)].sort()));
      }),
    );
  });
  test('as a whole', () => {
    const copyOf = (bank: QuestionBank): QuestionBank => ({ ...bank });
    for (const asked of [
      'handle conflict with a coworker',
      'night shift',
      'why us',
      'tell me about a time',
    ]) {
      const banks = questionBanks.map(copyOf);
      const first = searchQuestions(banks, asked);
      expect(searchQuestions(banks, asked)).toEqual(first);
      expect(searchQuestions(banks, asked)).toEqual(first);
    }
  });
});
