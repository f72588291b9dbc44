import { describe, expect, test } from 'vitest';
import { interviewTypeIds, interviewTypes, type InterviewTypeId } from '../../src/interviews/catalog.js';
import {
  describeInterviewType,
  isInterviewTypeId,
  listInterviewTypes,
} from '../../src/interviews/describe.js';
import { focusAreas } from '../../src/interviews/model.js';
import { sources } from '../../src/interviews/sources.js';
import { en } from './words.js';

const thrownBy = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return 'nothing thrown';
};

describe('describeInterviewType', () => {
  test('gives the facts of a type in words', () => {
    expect(describeInterviewType('recruiter-screen', en)).toMatchObject({
      id: 'recruiter-screen',
      family: 'hr',
      familyName: 'HR interview',
      name: 'Recruiter screen',
      minutes: { min: 15, max: 30 },
      interviewers: ['recruiter'],
      focus: ['motivation', 'basic qualifications', 'salary expectations', 'availability'],
      formats: ['one-on-one'],
      settings: ['phone', 'video'],
      stages: ['screening'],
      sources: ['guide', 'fm-dur', 'fm-screen'],
    });
  });

  test('is plain data that survives JSON', () => {
    const type = describeInterviewType('panel', en);
    expect(JSON.parse(JSON.stringify(type))).toEqual(type);
  });

  test('an unknown id is an error that names the closest', () => {
    const error = thrownBy(() => describeInterviewType('recruter-screen' as InterviewTypeId, en));
    expect(error).toMatchObject({
      name: 'InterviewCompassError',
      code: 'unknown-id',
      path: 'id',
      hint: 'Did you mean "recruiter-screen"?',
    });
  });

  test.each([undefined, null, 7, {}, '', 'constructor', '__proto__', 'x'.repeat(10_000)])(
    'hostile id %# is an error',
    (id) => {
      const error = thrownBy(() => describeInterviewType(id as InterviewTypeId, en));
      expect(error).toMatchObject({ code: 'unknown-id' });
    },
  );
});

describe('listInterviewTypes', () => {
  const list = listInterviewTypes(en);

  test('holds all thirty types in catalog order, HR first', () => {
    expect(list.map(({ id }) => id)).toEqual(interviewTypeIds);
    expect([...interviewTypeIds].sort()).toEqual(Object.keys(interviewTypes).sort());
    expect(list.map(({ family }) => family)).toEqual([
      ...new Array<string>(10).fill('hr'),
      ...new Array<string>(20).fill('user'),
    ]);
  });

  test('no two types share a name or a definition', () => {
    expect(new Set(list.map(({ name }) => name)).size).toBe(30);
    expect(new Set(list.map(({ definition }) => definition)).size).toBe(30);
  });

  test.each(list.map((type) => [type.id, type] as const))('%s is fully worded', (_, type) => {
    const { lookFor, tailor, definition, decides, differs } = type;
    expect(lookFor.length).toBeGreaterThanOrEqual(2);
    expect(lookFor.length).toBeLessThanOrEqual(4);
    expect(tailor.length).toBeGreaterThanOrEqual(2);
    expect(tailor.length).toBeLessThanOrEqual(3);
    for (const sentence of [definition, decides, differs, ...lookFor, ...tailor]) {
      expect(sentence).toMatch(/^[A-Z].*[.]$/s);
      expect(sentence).not.toMatch(/[—!\n]| {2}/);
    }
    expect(definition.length).toBeLessThanOrEqual(140);
    expect(type.name).not.toMatch(/[.]$/);
    for (const entries of [type.focus, type.interviewers, type.formats, type.settings, type.stages]) {
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) expect(entry).toMatch(/\S/);
    }
    expect(type.minutes.min).toBeLessThan(type.minutes.max);
    expect(type.sources.length).toBeGreaterThan(0);
    for (const source of type.sources) expect(sources).toHaveProperty([source]);
  });

  test('every focus area is looked at by some type', () => {
    expect(new Set(interviewTypeIds.flatMap((id) => interviewTypes[id].focus)).size).toBe(focusAreas.length);
  });
});

test.each([
  ['hiring-manager', true],
  ['Hiring manager', false],
  ['toString', false],
  [undefined, false],
  [{ toString: (): string => 'panel' }, false],
])('isInterviewTypeId(%j) is %j', (value, expected) => {
  expect(isInterviewTypeId(value)).toBe(expected);
});
