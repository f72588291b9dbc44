import { describe, expect, test } from 'vitest';
import { interviewTypeIds, interviewTypes, type InterviewTypeId } from '../../src/interviews/catalog.js';
import {
  describeInterviewType,
  isInterviewTypeId,
  listInterviewTypes,
} from '../../src/interviews/describe.js';
import { resolveInterviewType } from '../../src/interviews/resolve.js';
import { focusAreas } from '../../src/interviews/model.js';
import { emailPurposes } from '../../src/emails/model.js';
import { kindWeights } from '../../src/questions/taxonomy.js';
import {
  bringItems,
  followUpRules,
  interviewerFamilies,
  interviewGoals,
  questionKinds,
} from '../../src/interviews/vocabulary.js';
import { sources } from '../../src/interviews/sources.js';
import { en, id as indonesian, languages } from './words.js';

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
      goal: 'Screen candidates',
      attire: 'Business casual, leaning formal',
      followUp: 'A thank-you note within a day to the person you spoke with.',
      sources: ['guide', 'fm-dur', 'fm-screen', 'own-judgement'],
    });
  });

  test('in Indonesian as in English, with the same facts', () => {
    const type = describeInterviewType('hiring-manager', indonesian);
    expect(type).toMatchObject({
      name: 'Wawancara calon atasan',
      familyName: 'Wawancara user',
      interviewers: ['calon atasan'],
      minutes: { min: 30, max: 60 },
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

  test.each([
    'phone-screen',
    'final-interview',
    'screening-call',
    'first-interview',
    'second-round',
    'founder-interview',
    'coding-interview',
    'trial-shift',
    'group-interview',
    'lunch-interview',
    'coffee-chat',
    'hr-round',
  ])('%s is called what its name means', (name) => {
    const error = thrownBy(() => describeInterviewType(name as InterviewTypeId, en));
    const [best] = resolveInterviewType(name).matches;
    expect(error).toMatchObject({ hint: `Did you mean "${best!.type}"?` });
  });

  test.each(['zoom-interview', 'dentist', 'hybrid-screen'])('nothing is near to %s', (name) => {
    const error = thrownBy(() => describeInterviewType(name as InterviewTypeId, en));
    expect((error as { hint: string }).hint).toMatch(/^Known: .* resolveInterviewType/);
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

  test.each(languages)('no two types share a name, a definition or what they decide: $code', (words) => {
    for (const field of ['name', 'definition', 'decides', 'differs'] as const)
      expect(new Set(listInterviewTypes(words).map((type) => type[field])).size).toBe(30);
  });

  const described = languages.flatMap((words) =>
    listInterviewTypes(words).map((type) => [words.code, type.id, type] as const),
  );
  test.each(described)('%s: %s is fully worded', (_language, _id, type) => {
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
    for (const sentence of [type.goal, type.attire, type.followUp]) expect(sentence).toMatch(/^[A-Z]/);
    const { focus, questionKinds, interviewers, formats, settings, stages, bring } = type;
    for (const entries of [focus, questionKinds, interviewers, formats, settings, stages, bring]) {
      expect(entries.length).toBeGreaterThan(0);
      expect(new Set(entries).size).toBe(entries.length);
      for (const entry of entries) expect(entry).toMatch(/\S/);
    }
    expect(type.minutes.min).toBeLessThan(type.minutes.max);
    expect(type.sources.length).toBeGreaterThan(0);
    for (const source of type.sources) expect(sources).toHaveProperty([source]);
  });
});

describe('facts', () => {
  const all = interviewTypeIds.map((id) => interviewTypes[id]);
  const used = <Id>(ids: readonly Id[], idsOf: (facts: (typeof all)[number]) => readonly Id[]) => {
    expect(new Set(all.flatMap(idsOf))).toEqual(new Set(ids));
  };

  test('every focus area, goal, thing to bring and follow-up rule belongs to some type', () => {
    used(focusAreas, ({ focus }) => focus);
    used(interviewGoals, ({ goal }) => [goal]);
    used(bringItems, ({ bring }) => bring);
    used(followUpRules, ({ followUp }) => [followUp]);
  });

  test('every kind of question is brought by some type, but those meant to trip people up', () => {
    used(
      questionKinds.filter((kind) => kind !== 'stress' && kind !== 'brainteaser'),
      (facts) => facts.questionKinds,
    );
  });

  test.each(interviewTypeIds)('%s brings questions that its family asks', (id) => {
    const { family, questionKinds } = interviewTypes[id];
    for (const kind of questionKinds) expect([kind, kindWeights[kind][family]]).not.toEqual([kind, 0]);
  });

  test.each(interviewTypeIds)('%s is held first of all by people of its family', (id) => {
    const { family, interviewers } = interviewTypes[id];
    expect(interviewerFamilies[interviewers[0]!]).toBe(family);
  });

  test('HR is dressed for on the formal side', () => {
    for (const { family, attire } of all) if (family === 'hr') expect(attire).toBe('formal');
  });

  test('every note that a rule asks for can be written', () => {
    const notes = followUpRules.filter((rule) => rule !== 'thank-you-each' && rule !== 'confirm-terms');
    expect(emailPurposes).toEqual(expect.arrayContaining(notes));
  });

  test('a recording is answered by a note that speaks of no conversation', () => {
    for (const { formats, followUp } of all) {
      const isAlone = formats.includes('asynchronous') || formats.includes('ai-led');
      expect(followUp === 'thank-you-recorded').toBe(isAlone);
    }
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
