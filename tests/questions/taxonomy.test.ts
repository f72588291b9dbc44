import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questions as en } from '../../src/locales/en/taxonomy.js';
import { questions as id } from '../../src/locales/id/taxonomy.js';
import type { QuestionsWords, TermWords } from '../../src/questions/model.js';
import { answerFrameworks, interviewConstructs, questionTaxonomy } from '../../src/questions/taxonomy.js';
import {
  competencyFacts,
  questionKindFacts,
  taxonomySources,
  type CompetencyFacts,
} from '../../src/questions/taxonomy-facts.js';

interface Onet {
  readonly elements: Readonly<Record<string, string>>;
}
interface Esco {
  readonly groups: readonly { readonly uri: string; readonly label: string }[];
  readonly skills: readonly { readonly uri: string; readonly label: string }[];
}
interface Opm {
  readonly competencies: readonly { readonly names: readonly string[] }[];
}
const read = (name: string) =>
  JSON.parse(readFileSync(`tests/fixtures/standards/${name}.json`, 'utf8')) as unknown;
const onet = read('onet') as Onet;
const esco = read('esco') as Esco;
const opm = read('opm') as Opm;

const labels = new Map([...esco.groups, ...esco.skills].map(({ uri, label }) => [uri, label]));
const opmNames = new Set(opm.competencies.flatMap(({ names }) => names));

/** Terms that the standards do not have, or have under another name. */
const strangers = (facts: Pick<CompetencyFacts, 'onet' | 'opm' | 'esco'>): string[] => [
  ...facts.onet.filter((term) => onet.elements[term.id] !== term.name).map((term) => term.id),
  ...facts.esco.filter((term) => labels.get(term.id) !== term.name).map((term) => term.id),
  ...facts.opm.filter((name) => !opmNames.has(name)),
];

const doubles = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(Object.entries(competencyFacts))('%s', (_, facts) => {
  test('names terms of the standards as they are written there, each once', () => {
    expect(strangers(facts)).toEqual([]);
    expect(doubles([...facts.onet, ...facts.esco].map((term) => term.id))).toEqual([]);
    expect(doubles(facts.opm)).toEqual([]);
  });

  test('cites the standards it names, and no others', () => {
    const cites = (...ids: readonly string[]) => facts.sources.some((source) => ids.includes(source));
    expect(cites('onet')).toBe(facts.onet.length > 0);
    expect(cites('esco')).toBe(facts.esco.length > 0);
    expect(cites('opm-ecq', 'opm-si', 'doi-ibc')).toBe(facts.opm.length > 0);
    expect(facts.sources).toContain('own-judgement');
  });
});

test.each<[what: string, facts: Pick<CompetencyFacts, 'onet' | 'opm' | 'esco'>]>([
  ['an id that is none', { onet: [{ id: '2.A.1.z', name: 'Speaking' }], opm: [], esco: [] }],
  ['a name of another element', { onet: [{ id: '2.A.1.d', name: 'Writing' }], opm: [], esco: [] }],
  ['a name that is none', { onet: [], opm: ['Charisma'], esco: [] }],
  [
    'an address that is none',
    { onet: [], opm: [], esco: [{ id: 'http://data.europa.eu/esco/skill/0', name: 'work in teams' }] },
  ],
])('a planted term is seen: %s', (_, facts) => {
  expect(strangers(facts)).toHaveLength(1);
});

test('most competencies have a term of each standard', () => {
  const all = Object.values(competencyFacts);
  for (const standard of ['onet', 'opm', 'esco'] as const)
    expect(all.filter((facts) => facts[standard].length > 0).length).toBeGreaterThan(all.length / 2);
});

describe('constructs', () => {
  test('stand behind every kind but those that settle terms', () => {
    const without = Object.entries(questionKindFacts).filter(([, { constructs }]) => constructs.length === 0);
    expect(without.map(([kind]) => kind)).toEqual(['pay', 'availability']);
    for (const { constructs } of Object.values(questionKindFacts)) expect(doubles(constructs)).toEqual([]);
  });

  test('are all measured by some kind, except looks and bodily abilities', () => {
    const measured = Object.values(questionKindFacts).flatMap(({ constructs }) => constructs);
    expect(interviewConstructs.filter((each) => !measured.includes(each))).toEqual(['physical-attributes']);
  });

  test('that kinds measure hold the construct of every competency', () => {
    const measured = new Set(Object.values(questionKindFacts).flatMap(({ constructs }) => constructs));
    for (const { construct } of Object.values(competencyFacts)) expect(measured).toContain(construct);
  });
});

test('every vocabulary and every kind says where it comes from', () => {
  for (const cited of Object.values(taxonomySources)) expect(cited).not.toEqual([]);
  for (const { sources } of Object.values(questionKindFacts)) expect(sources).not.toEqual([]);
  expect(Object.keys(taxonomySources).sort()).toEqual(Object.keys(questionTaxonomy).sort());
});

/** Vocabularies with their words; the steps of answer frameworks are one more. */
const vocabularies = (
  words: QuestionsWords,
): [string, readonly string[], Readonly<Record<string, TermWords>>][] => [
  ...Object.entries(questionTaxonomy).map(
    ([name, ids]): [string, readonly string[], Readonly<Record<string, TermWords>>] => [
      name,
      Array.isArray(ids) ? (ids as readonly string[]) : Object.keys(ids),
      words[name as keyof typeof questionTaxonomy],
    ],
  ),
  ['steps', [...new Set<string>(Object.values(answerFrameworks).flat())], words.steps],
];

describe.each([
  ['en', en],
  ['id', id],
] as const)('words in %s', (_, words) => {
  test.each(vocabularies(words))('%s: a name and a sentence for each id, none twice', (_, ids, terms) => {
    expect(Object.keys(terms).sort()).toEqual([...ids].sort());
    const all = Object.values(terms);
    expect(doubles(all.map(({ name }) => name))).toEqual([]);
    expect(doubles(all.map(({ definition }) => definition))).toEqual([]);
    for (const { name, definition } of all) {
      expect(name).toMatch(/^\p{Lu}[^.]*$/u);
      expect(definition).toMatch(/^\p{Lu}.*\.$/u);
      expect(definition.split(' ').length).toBeLessThanOrEqual(20);
    }
  });
});

test('every definition in Indonesian is Indonesian', () => {
  const english = vocabularies(en).flatMap(([, , terms]) =>
    Object.values(terms).map(({ definition }) => definition),
  );
  const indonesian = vocabularies(id).flatMap(([, , terms]) =>
    Object.values(terms).map(({ definition }) => definition),
  );
  expect(indonesian.filter((definition) => english.includes(definition))).toEqual([]);
  const foreign = /\b(?:the|and|with|you|your|who|what|for)\b/;
  expect(indonesian.filter((definition) => foreign.test(definition))).toEqual([]);
});
