import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewTypeIds, interviewTypes } from '../../src/interviews/catalog.js';
import { familiesOf } from '../../src/interviews/families.js';
import type { Interview } from '../../src/interviews/model.js';
import { questions as words } from '../../src/locales/en/taxonomy.js';
import { anyBank, questionBanks } from '../../src/questions/en/index.js';
import { buildPracticeSet, type PracticeSetOptions } from '../../src/questions/practice.js';
import { questionSetSchema } from '../../src/questions/schema.js';
import { questionKinds, questionPhases } from '../../src/questions/taxonomy.js';
import { interviews } from './arbitraries.js';
import { runs } from '../support/fuzz.js';

const en = { code: 'en', questions: words };
const build = (interview: Interview, options?: PracticeSetOptions) =>
  buildPracticeSet(questionBanks, interview, en, options);
const idsOf = (interview: Interview, options?: PracticeSetOptions) =>
  build(interview, options).questions.map(({ id }) => id);
const minutesOf = (set: ReturnType<typeof build>) =>
  set.questions.reduce((sum, question) => sum + question.minutes, 0);

describe('properties', () => {
  const minutes = fc.integer({ min: 0, max: 300 });
  const seed = fc.oneof(fc.string(), fc.integer());

  test('fits the minutes, repeats nothing, opens first and closes last', () => {
    fc.assert(
      fc.property(interviews, minutes, seed, (interview, limit, seed) => {
        const set = build(interview, { minutes: limit, seed });
        expect(minutesOf(set)).toBeLessThanOrEqual(limit);
        expect(new Set(set.questions.map(({ id }) => id)).size).toBe(set.questions.length);
        const order = set.questions.map(({ phase }) => questionPhases.indexOf(phase));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('the same seed makes the same set', () => {
    fc.assert(
      fc.property(interviews, minutes, seed, (interview, limit, seed) => {
        const again = () => build(interview, { minutes: limit, seed });
        expect(again()).toEqual(again());
      }),
    );
  });

  test('only questions that are put to this candidate here', () => {
    fc.assert(
      fc.property(interviews, seed, (interview, seed) => {
        const families = familiesOf(interview);
        for (const question of build(interview, { minutes: 300, seed }).questions) {
          expect(question.direction).toBe('to-candidate');
          expect(question.families.some((family) => families.includes(family))).toBe(true);
          if (question.types) expect(question.types).toContain(interview.type);
          if (question.levels) expect(question.levels).toContain(interview.role?.level);
          expect(
            ['any', interview.role?.field].some((field) => question.fields.includes(field as 'any')),
          ).toBe(true);
        }
      }),
    );
  });

  test('every kind is in the set or in the warnings, and with time enough nothing is left out', () => {
    fc.assert(
      fc.property(interviews, minutes, (interview, limit) => {
        const kindsIn = (set: ReturnType<typeof build>) =>
          new Set<string>(set.questions.map(({ kind }) => kind));
        const whole = build(interview, { minutes: 10_000 });
        const part = build(interview, { minutes: limit });
        expect(whole.warnings).toEqual([]);
        const leftOut = part.warnings.map(({ detail }) => detail);
        expect([...leftOut, ...kindsIn(part)].sort()).toEqual([...kindsIn(whole)].sort());
        for (const { code } of part.warnings) expect(code).toBe('item-left-out');
      }),
    );
  });

  test('is plain data that its schema takes', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const set = build(interview, { now: '2026-12-03T10:00+01:00' });
        const stored: unknown = JSON.parse(JSON.stringify(set));
        expect(stored).toEqual(set);
        expect(questionSetSchema.parse(stored)).toEqual(set);
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('a balanced set', () => {
  test.each(interviewTypeIds)(
    '%s: an opening, one to close with, and no kind twice before its turn',
    (type) => {
      const { questions } = build({ type }, { minutes: 30, seed: 1 });
      expect(questions[0]!.phase).toBe('opening');
      expect(questions.at(-1)!.phase).toBe('closing');
      const counts = questionKinds
        .map((kind) => questions.filter((question) => question.kind === kind).length)
        .filter((count) => count > 0);
      expect(Math.max(...counts)).toBeLessThanOrEqual(2);
      expect(counts.length).toBeGreaterThanOrEqual(4);
    },
  );

  test('seeds differ', () => {
    const sets = Array.from({ length: 20 }, (_, seed) => idsOf({ type: 'hr-interview' }, { seed }).join());
    expect(new Set(sets).size).toBeGreaterThan(10);
  });

  test('what HR is known for comes before puzzles and provocations', () => {
    for (let seed = 0; seed < 20; seed++) {
      const kinds = build({ type: 'hr-interview' }, { minutes: 30, seed }).questions.map(({ kind }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(['motivation', 'culture-fit', 'career-goals', 'pay', 'transition']),
      );
      expect(kinds).not.toContain('stress');
    }
  });

  test.each(['behavioral-interview', 'case-study', 'technical-interview'] as const)(
    '%s: what it is known for comes more often than anything else',
    (type) => {
      const role = { title: 'Planner', field: 'operations' } as const;
      for (let seed = 0; seed < 10; seed++) {
        const kinds = build({ type, role }, { minutes: 45, seed }).questions.map(({ kind }) => kind);
        const known = kinds.filter((kind) => interviewTypes[type].questionKinds.includes(kind));
        expect(known.length).toBeGreaterThanOrEqual(4);
      }
    },
  );

  test('a technical interview in a known field goes into that field', () => {
    const interview: Interview = {
      type: 'system-design',
      role: { title: 'Developer', field: 'software', level: 'senior' },
    };
    expect(idsOf(interview, { minutes: 30 })).toContain('reminder-service');
    expect(
      idsOf({ type: 'system-design', role: { title: 'Developer', field: 'software' } }, { minutes: 45 }),
    ).toContain('reminder-service');
    expect(idsOf({ ...interview, type: 'case-study' }, { minutes: 30 })).toContain('twice-the-work');
  });

  test('nobody has questions for a recording', () => {
    expect(idsOf({ type: 'one-way-video' }, { minutes: 300 })).not.toContain('your-questions');
  });
});

describe('the artifact', () => {
  test('carries the words it needs and the moment it was given', () => {
    const set = build({ type: 'panel', id: 'int-1' }, { now: '2026-12-03T10:00+01:00' });
    expect(set).toMatchObject({
      kind: 'question-set',
      schemaVersion: 1,
      createdAt: '2026-12-03T09:00:00.000Z',
      locale: 'en',
      title: words.titles.practice,
      labels: words.labels,
    });
    expect(build({ type: 'panel' })).not.toHaveProperty('createdAt');
  });

  test('the interview id is the seed where none is given', () => {
    const interview: Interview = { type: 'hr-interview', id: 'int-7' };
    expect(idsOf(interview)).toEqual(idsOf({ type: 'hr-interview' }, { seed: 'int-7' }));
  });

  test('a new question does not change the order of the others', () => {
    const own = {
      language: 'en',
      facts: { own: { ...anyBank.facts['two-years-on'], minutes: 200 } },
      words: { own: anyBank.words['two-years-on'] },
    };
    const interview: Interview = { type: 'hr-interview' };
    const before = buildPracticeSet([anyBank], interview, en, { minutes: 30, seed: 5 });
    const after = buildPracticeSet([anyBank, own], interview, en, { minutes: 30, seed: 5 });
    expect(after.questions).toEqual(before.questions);
  });

  test.each<[problem: string, run: () => unknown, details: object]>([
    [
      'half a minute',
      () => build({ type: 'panel' }, { minutes: 0.5 }),
      { code: 'invalid-value', path: 'options.minutes' },
    ],
    [
      'a day without meaning',
      () => build({ type: 'panel' }, { now: '2026-02-30T10:00Z' }),
      { code: 'invalid-date' },
    ],
    [
      'an unknown type',
      () => build({ type: 'panell' as 'panel' }),
      { code: 'unknown-id', path: 'interview.type' },
    ],
    [
      'two languages',
      () => buildPracticeSet(anyBank, { type: 'panel' }, { ...en, code: 'id' }),
      { code: 'invalid-value', path: 'banks' },
    ],
  ])('%s is an error', (_, run, details) => {
    expect(run).toThrow(expect.objectContaining({ name: 'InterviewCompassError', ...details }) as Error);
  });

  test('regions of one language go together', () => {
    expect(() => buildPracticeSet(anyBank, { type: 'panel' }, { ...en, code: 'en-GB' })).not.toThrow();
  });
});
