import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJsonResume } from '../../src/importers/json-resume.js';
import { checkInterview } from '../../src/interviews/check.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { growth, linear } from '../support/growth.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

const resume = (name: string) => readFileSync(`tests/fixtures/resumes/${name}.json`, 'utf8');
const caught = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isInterviewCompassError(error)) return error;
    throw error;
  }
  return undefined;
};

test('a resume of schema 1.0.0: who, what they did, newest first, what they can do', () => {
  const read = fromJsonResume(resume('warehouse'), { type: 'hiring-manager' });
  expect(read.interview).toEqual({
    type: 'hiring-manager',
    candidate: {
      name: 'Maya Chen',
      title: 'Warehouse Team Lead',
      email: 'maya.chen@mail.example',
      phone: '+49 40 5550134',
    },
  });
  expect(read.found.highlights).toEqual([
    { text: 'Moved 4,000 pallets to the new hall without a stop', at: 'Hafen Logistik' },
    { text: 'Drew the layout of the fast-moving aisle', at: 'New hall' },
    { text: 'Brought picking errors down from 2.1% to 0.8%', at: 'Elbe Freight' },
    { text: 'Trained nine forklift drivers', at: 'Elbe Freight' },
    { text: 'Planned the Saturday routes', at: 'Tafel Hamburg' },
    { text: 'Safety award', at: 'Hafen Logistik' },
  ]);
  expect(read.found.skills).toEqual(['Warehouse systems', 'SAP EWM', 'Pick by voice', 'Leading', 'rotas']);
  expect(read.found.languages).toEqual(['German', 'Mandarin']);
  expect([read.missing, read.warnings]).toEqual([[], []]);
});

test('an older one with mistakes: what fits is read, what does not is told', () => {
  const { found, missing, warnings } = fromJsonResume(resume('old-schema'));
  expect(found.candidate).toEqual({ name: 'Rui Silva' });
  expect(found.highlights).toEqual([{ text: 'Recuperou 30 carros antigos', at: 'Oficina Silva' }]);
  expect(missing).toEqual(['type', 'skills']);
  expect(warnings).toEqual([
    { code: 'item-left-out', path: 'basics.email', detail: 'not an address' },
    { code: 'item-left-out', path: 'work[1]' },
    { code: 'item-left-out', path: 'skills' },
  ]);
});

test('without a type there is no interview', () => {
  expect(fromJsonResume({ basics: { name: 'Maya Chen' } }).interview).toBeUndefined();
});

describe('rubbish', () => {
  test.each<[unknown, string]>([
    ['', 'unreadable'],
    ['{', 'unreadable'],
    ['null', 'unreadable'],
    ['[]', 'unreadable'],
    ['{"name":"Maya"}', 'unreadable'],
    [undefined, 'unreadable'],
    [[], 'unreadable'],
    [`{"basics":"${'x'.repeat(1_000_000)}"}`, 'too-large'],
  ])('%.20j: %s', (value, code) => {
    expect(caught(() => fromJsonResume(value as string))).toMatchObject({ code, path: 'resume' });
  });
  test('an unknown type', () => {
    expect(caught(() => fromJsonResume({ basics: {} }, { type: 'chat' as 'panel' }))?.code).toBe(
      'unknown-id',
    );
  });
  test('__proto__ is a name like any other', () => {
    fromJsonResume('{"__proto__":{"polluted":1},"basics":{"__proto__":{"name":"Ghost"}}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(fromJsonResume('{"basics":{"__proto__":{"name":"Ghost"}}}').found.candidate).toBeUndefined();
  });

  const key = fc.constantFrom(
    'basics',
    'work',
    'volunteer',
    'projects',
    'awards',
    'skills',
    'languages',
    'name',
    'label',
    'email',
    'phone',
    'highlights',
    'keywords',
    'startDate',
    'endDate',
    'title',
    'language',
    '__proto__',
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      binaryText({ maxLength: 60 }),
      fc.constantFrom(null, true, 1e9, 'Dana', 'a@b.example'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    ),
  }));
  test('whatever a resume holds, what comes out is clean', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 10 }), (given) => {
        const read = fromJsonResume({ ...given, projects: given['projects'] }, { type: 'panel' });
        checkInterview(read.interview!);
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
        expect(read.found.highlights.map(({ text }) => text).join('')).not.toMatch(/[\r\n\u202E\u0000]/);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each<[string, (size: number) => string]>([
    ['entries', (size) => `{"work":[${'{"a":1},'.repeat(size / 8)}{}]}`],
    ['highlights', (size) => `{"work":[{"highlights":[${'"a",'.repeat(size / 4)}"b"]}]}`],
    ['depth', (size) => '['.repeat(size)],
    ['one line', (size) => `{"basics":{"name":"${' a'.repeat(size / 2)}"}}`],
  ])('%s: ten times the resume takes about ten times as long', (_, make) => {
    expect(growth((text) => caught(() => fromJsonResume(text)), make, 900_000)).toBeLessThan(linear);
  });
});
