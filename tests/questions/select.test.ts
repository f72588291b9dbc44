import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { interviewTypes } from '../../src/interviews/catalog.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { anyBank, healthcareBank, questionBanks, softwareBank } from '../../src/questions/en/index.js';
import type { QuestionBank, QuestionFacts } from '../../src/questions/model.js';
import {
  selectQuestions,
  type QuestionBanks,
  type QuestionFilter,
  type QuestionIdOf,
} from '../../src/questions/select.js';
import {
  competencies,
  questionDirections,
  questionKinds,
  questionPhases,
} from '../../src/questions/taxonomy.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import { careerLevels, interviewFamilyIds, occupationFields } from '../../src/interviews/vocabulary.js';

const facts: QuestionFacts = {
  direction: 'to-candidate',
  kind: 'experience',
  competencies: ['quality'],
  families: ['user'],
  fields: ['design'],
  phase: 'core',
  minutes: 5,
  framework: 'car',
  sources: ['own-judgement'],
};
const ownBank = {
  language: 'en',
  facts: { own: facts, 'own-senior': { ...facts, levels: ['senior'], types: ['portfolio-review'] } },
  words: {
    own: { text: 'What did you draw?', why: 'To see.', strong: [], weak: [], probes: [] },
    'own-senior': { text: 'Whom did you teach?', why: 'To see.', strong: [], weak: [], probes: [] },
  },
} satisfies QuestionBank<'own' | 'own-senior'>;
const idsOf = (filter: QuestionFilter<string>, banks: QuestionBanks = questionBanks) =>
  selectQuestions(banks, filter).questions.map(({ id }) => id);

function errorOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (isInterviewCompassError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('banks', () => {
  test('one bank, several, or an own one beside ours', () => {
    expect(selectQuestions(softwareBank).total).toBe(Object.keys(softwareBank.facts).length);
    expect(selectQuestions([anyBank, ownBank]).total).toBe(Object.keys(anyBank.facts).length + 2);
    expect(selectQuestions([]).questions).toEqual([]);
  });

  test('a question is its id, facts and words together', () => {
    expect(selectQuestions(ownBank, { ids: ['own'] }).questions).toEqual([
      { id: 'own', ...facts, ...ownBank.words.own },
    ]);
  });

  test('the same id in two banks is an error', () => {
    const error = errorOf(() => selectQuestions([anyBank, softwareBank, anyBank]));
    expect(error).toMatchObject({ code: 'invalid-value', path: 'banks' });
  });

  test('an id without words is an error', () => {
    const broken = { ...ownBank, words: {} } as unknown as typeof ownBank;
    expect(errorOf(() => selectQuestions(broken))).toMatchObject({
      code: 'missing-value',
      path: 'banks.words.own',
    });
  });

  test('ids are typed through', () => {
    expectTypeOf(selectQuestions(ownBank).questions[0]!.id).toEqualTypeOf<'own' | 'own-senior'>();
    expectTypeOf<QuestionIdOf<[typeof ownBank, typeof healthcareBank]>>().toEqualTypeOf<
      'own' | 'own-senior' | keyof typeof healthcareBank.facts
    >();
    expectTypeOf(selectQuestions([ownBank, healthcareBank]).questions[0]!.id).toEqualTypeOf<
      'own' | 'own-senior' | keyof typeof healthcareBank.facts
    >();
    const filterOfAnyBank: QuestionFilter = { family: 'user' };
    expect(selectQuestions(ownBank, filterOfAnyBank).total).toBe(2);
    // @ts-expect-error no question of this bank
    expect(() => selectQuestions(ownBank, { ids: ['about-yourself'] })).toThrow(/not known/);
    // @ts-expect-error no such kind
    expect(() => selectQuestions(ownBank, { kind: 'riddle' })).toThrow(/not known/);
  });
});

describe('facets', () => {
  test('a field brings the questions for any field too, unless told otherwise', () => {
    const software = selectQuestions(questionBanks, { field: 'software' }).questions;
    expect(software.every(({ fields }) => fields.includes('software') || fields.includes('any'))).toBe(true);
    expect(software.some(({ fields }) => fields.includes('any'))).toBe(true);
    expect(idsOf({ field: 'software', onlyField: true })).toEqual(Object.keys(softwareBank.facts));
    expect(idsOf({ field: 'any' })).toEqual(Object.keys(anyBank.facts));
  });

  test('a type brings questions that name it, and those of its families that name none', () => {
    for (const { types, families } of selectQuestions(questionBanks, { type: 'portfolio-review' })
      .questions) {
      expect(types ?? families).toContain(types ? 'portfolio-review' : 'user');
    }
    expect(idsOf({ type: 'portfolio-review' })).toContain('start-it-over');
    expect(idsOf({ type: 'hr-interview' })).not.toContain('start-it-over');
    expect(idsOf({ type: 'portfolio-review' })).not.toContain('two-years-on');
  });

  test('a level brings questions for it and those for all levels', () => {
    expect(idsOf({ level: 'senior' }, ownBank)).toEqual(['own', 'own-senior']);
    expect(idsOf({ level: 'intern' }, ownBank)).toEqual(['own']);
  });

  test('a list of values means any of them', () => {
    const both = idsOf({ kind: ['pay', 'availability'] });
    expect(new Set(both)).toEqual(new Set([...idsOf({ kind: 'pay' }), ...idsOf({ kind: 'availability' })]));
    expect(idsOf({ kind: [] })).toEqual([]);
  });

  test('ids keep the order of the banks', () => {
    expect(idsOf({ ids: ['next-step', 'about-yourself'] })).toEqual(['about-yourself', 'next-step']);
  });

  test.each<[filter: object, path: string, hint: RegExp]>([
    [{ kind: 'behavioural' }, 'filter.kind', /Did you mean "behavioral"\?/],
    [{ family: ['hr', 'usr'] }, 'filter.family', /Did you mean "user"\?/],
    [{ type: 'hiring-manger' }, 'filter.type', /Did you mean "hiring-manager"\?/],
    [{ field: 'softwear' }, 'filter.field', /Did you mean "software"\?/],
    [{ phase: 'closng' }, 'filter.phase', /Did you mean "closing"\?/],
    [{ level: null }, 'filter.level', /Known/],
    [{ ids: ['next-step', 'nextstep'] }, 'filter.ids[1]', /Did you mean "next-step"\?/],
  ])('%j is unknown', (filter, path, hint) => {
    const error = errorOf(() => selectQuestions(questionBanks, filter));
    expect(error).toMatchObject({ code: 'unknown-id', path });
    expect(error.hint).toMatch(hint);
  });

  const oneOf = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const filters = fc.record({
    direction: oneOf(questionDirections),
    family: oneOf(interviewFamilyIds),
    type: oneOf(interviewTypeIds),
    kind: oneOf(questionKinds),
    competency: oneOf(competencies),
    field: oneOf([...occupationFields, 'any'] as const),
    onlyField: oneOf([true, false]),
    level: oneOf(careerLevels),
    phase: oneOf(questionPhases),
  });

  test('what comes meets every facet, and what does not come misses one', () => {
    const all = selectQuestions(questionBanks).questions;
    fc.assert(
      fc.property(filters, (filter) => {
        const expected = all.filter(
          (question) =>
            (!filter.direction || question.direction === filter.direction) &&
            (!filter.family || question.families.includes(filter.family)) &&
            (!filter.type ||
              (question.types?.includes(filter.type) ??
                question.families.includes(interviewTypes[filter.type].family))) &&
            (!filter.kind || question.kind === filter.kind) &&
            (!filter.competency || question.competencies.includes(filter.competency)) &&
            (!filter.field ||
              question.fields.includes(filter.field) ||
              (question.fields.includes('any') && filter.onlyField !== true)) &&
            (!filter.level || (question.levels?.includes(filter.level) ?? true)) &&
            (!filter.phase || question.phase === filter.phase),
        );
        expect(selectQuestions(questionBanks, filter).questions).toEqual(expected);
      }),
    );
  });
});

describe('pages', () => {
  test('pages put together are the whole', () => {
    const { questions, total } = selectQuestions(questionBanks, { family: 'hr' });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (limit) => {
        const pages = [];
        for (let offset = 0; offset < total; offset += limit) {
          const page = selectQuestions(questionBanks, { family: 'hr', offset, limit });
          expect(page.total).toBe(total);
          expect(page.questions.length).toBeLessThanOrEqual(limit);
          pages.push(...page.questions);
        }
        expect(pages).toEqual(questions);
      }),
    );
  });

  test('past the end is empty, and no page is none', () => {
    expect(selectQuestions(ownBank, { offset: 9 })).toEqual({ questions: [], total: 2 });
    expect(selectQuestions(ownBank, { limit: 0 })).toEqual({ questions: [], total: 2 });
  });

  test.each([-1, 1.5, NaN, '2'])('%j is no count', (limit) => {
    expect(errorOf(() => selectQuestions(ownBank, { limit: limit as number }))).toMatchObject({
      code: 'invalid-value',
      path: 'filter.limit',
    });
    expect(errorOf(() => selectQuestions(ownBank, { offset: limit as number })).path).toBe('filter.offset');
  });
});
