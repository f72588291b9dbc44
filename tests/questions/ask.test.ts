import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewTypeIds, interviewTypes } from '../../src/interviews/catalog.js';
import { familiesOf } from '../../src/interviews/families.js';
import type { Interview } from '../../src/interviews/model.js';
import { selectQuestionsToAsk, type QuestionsToAskOptions } from '../../src/questions/ask.js';
import { anyBank, questionBanks, softwareBank } from '../../src/questions/en/index.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { interviews } from './arbitraries.js';

const ask = (interview: Interview, options?: QuestionsToAskOptions) =>
  selectQuestionsToAsk(questionBanks, interview, options);
const idsOf = (interview: Interview, options?: QuestionsToAskOptions) =>
  ask(interview, options).map(({ id }) => id);
const withRole = (role: NonNullable<NonNullable<Interview['interviewers']>[number]['role']>): Interview => ({
  type: 'onsite-loop',
  interviewers: [{ name: 'Dana Ortiz', role }],
});

describe('the guide', () => {
  test('HR is asked about culture, growth and onboarding', () => {
    const ids = idsOf({ type: 'hr-interview' });
    expect(ids.slice(0, 3)).toEqual(['bad-day-here', 'moved-on-to', 'first-two-weeks']);
    expect(ids.at(-1)).toBe('next-step');
    expect(ids).toHaveLength(5);
  });

  test('the hiring team is asked about projects, the team and its problems', () => {
    const ids = idsOf({ type: 'hiring-manager' });
    expect(ids.slice(0, 3)).toEqual(['working-on-now', 'people-every-day', 'hardest-open-problem']);
    expect(ids).toHaveLength(5);
  });
});

describe('the right person', () => {
  test.each(['executive', 'team-member', 'hiring-manager', 'cross-functional'] as const)(
    'a question that only few beside %s can answer goes to them',
    (role) => {
      const forFew = ask(withRole(role)).filter(({ askOf }) => askOf?.includes(role));
      expect(forFew).not.toEqual([]);
    },
  );

  test('nobody is asked what is for somebody else', () => {
    expect(idsOf(withRole('executive'), { count: 50 })).not.toContain('wish-you-had-known');
    expect(idsOf(withRole('team-member'), { count: 50 })).not.toContain('right-person');
  });

  test('an agency is asked what it has heard', () => {
    expect(idsOf({ type: 'agency-screen' })).toContain('not-in-the-ad');
    expect(idsOf({ type: 'recruiter-screen' }, { count: 50 })).not.toContain('not-in-the-ad');
  });

  test('a known field of work brings one of its own questions', () => {
    const own = idsOf({ type: 'technical-interview', role: { title: 'Developer', field: 'software' } });
    expect(own.filter((id) => id in softwareBank.facts)).not.toEqual([]);
    const unknown = idsOf({ type: 'technical-interview' }, { count: 50 });
    expect(unknown.filter((id) => id in softwareBank.facts)).toEqual([]);
  });

  test('a recording is asked nothing', () => {
    expect(ask({ type: 'one-way-video' })).toEqual([]);
    expect(ask({ type: 'recruiter-screen', format: 'asynchronous' })).toEqual([]);
  });
});

describe('properties', () => {
  const counts = fc.integer({ min: 0, max: 12 });

  test('never pay or time off where the hiring team hears it', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        if (!familiesOf(interview).includes('user')) return;
        const kinds = ask(interview, { count: 100 }).map(({ kind }) => kind);
        expect(kinds).not.toContain('pay');
        expect(kinds).not.toContain('availability');
      }),
    );
  });

  test('an own bank cannot put pay to the hiring team either', () => {
    const own = {
      language: 'en',
      facts: { raise: { ...anyBank.facts['range-for-this-job'], families: ['hr', 'user'] as const } },
      words: { raise: anyBank.words['range-for-this-job'] },
    };
    for (const role of ['recruiter', 'hiring-manager'] as const) {
      const interviewers = [{ name: 'Dana Ortiz', role }];
      const found = selectQuestionsToAsk(own, { type: 'recruiter-screen', interviewers });
      expect(found).toHaveLength(role === 'recruiter' ? 1 : 0);
    }
  });

  test('fit for the family and the people, none twice, no more than asked for, closing last', () => {
    fc.assert(
      fc.property(interviews, counts, (interview, count) => {
        const questions = ask(interview, { count });
        const families = familiesOf(interview);
        const known = (interview.interviewers ?? []).flatMap(({ role }) => role ?? []);
        const roles = known.length > 0 ? known : interviewTypes[interview.type].interviewers;
        expect(questions.length).toBeLessThanOrEqual(count);
        expect(new Set(questions).size).toBe(questions.length);
        for (const { direction, families: its, askOf, types } of questions) {
          expect(direction).toBe('from-candidate');
          expect(its.some((family) => families.includes(family))).toBe(true);
          if (askOf) expect(askOf.some((role) => roles.includes(role))).toBe(true);
          if (types) expect(types).toContain(interview.type);
        }
        const phases = questions.map(({ phase }) => phase);
        expect(phases).toEqual([...phases].sort((a, b) => Number(a === 'closing') - Number(b === 'closing')));
      }),
    );
  });

  test('round after round no question comes again, until none is left', () => {
    fc.assert(
      fc.property(interviews, fc.integer({ min: 1, max: 6 }), (interview, count) => {
        const asked: string[] = [];
        for (;;) {
          const ids = idsOf(interview, { count, alreadyAsked: asked });
          if (ids.length === 0) break;
          expect(ids.filter((id) => asked.includes(id))).toEqual([]);
          asked.push(...ids);
        }
        expect(new Set(asked)).toEqual(new Set(idsOf(interview, { count: 100 })));
      }),
    );
  });

  test('five live questions for every type, on at least four subjects', () => {
    for (const type of interviewTypeIds) {
      if (interviewTypes[type].formats[0] === 'asynchronous') continue;
      const questions = ask({ type });
      expect(questions, type).toHaveLength(5);
      expect(new Set(questions.map(({ kind }) => kind)).size, type).toBeGreaterThanOrEqual(4);
    }
  });
});

test.each([-1, 2.5, Infinity])('a count of %j is an error', (count) => {
  try {
    ask({ type: 'panel' }, { count });
    expect.unreachable();
  } catch (error) {
    expect(isInterviewCompassError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'invalid-value', path: 'options.count' });
  }
});
