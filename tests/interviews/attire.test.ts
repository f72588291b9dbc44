import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attireFor, attireLevels, type AttireLevel } from '../../src/interviews/attire.js';
import { interviewTypeIds, type InterviewTypeId } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import { sources } from '../../src/interviews/sources.js';
import {
  companyCultures,
  interviewerFamilies,
  interviewerRoles,
  interviewFamilyIds,
  interviewSettings,
  occupationFields,
  type CompanyCulture,
  type InterviewFamily,
  type InterviewSetting,
} from '../../src/interviews/vocabulary.js';
import { en, languages } from './words.js';

const type = fc.constantFrom(...interviewTypeIds);
const culture = fc.option(fc.constantFrom(...companyCultures), { nil: undefined });
const setting = fc.option(fc.constantFrom(...interviewSettings), { nil: undefined });
const role = fc.record({
  title: fc.constant('Team Lead'),
  field: fc.option(fc.constantFrom(...occupationFields), { nil: undefined }),
});
const roleOf = (family: InterviewFamily) =>
  fc.constantFrom(...interviewerRoles.filter((role) => interviewerFamilies[role] === family));

/** Higher is more formal. */
const formality = (level: AttireLevel) => -attireLevels.indexOf(level);
const casual = formality('business-casual');
const reasonIds = (interview: Interview, culture?: CompanyCulture) =>
  attireFor(interview, en, { culture }).reasons.map(({ id }) => id);

describe('examples', () => {
  test.each<[InterviewTypeId, CompanyCulture | undefined, AttireLevel]>([
    ['hr-interview', undefined, 'business-casual'],
    ['hiring-manager', undefined, 'business-casual'],
    ['hr-interview', 'business', 'business-casual'],
    ['hiring-manager', 'business', 'business-casual'],
    ['hr-interview', 'formal', 'business-formal'],
    ['hiring-manager', 'formal', 'business-formal'],
    ['hr-interview', 'relaxed', 'business-casual'],
    ['hiring-manager', 'relaxed', 'smart-casual'],
    ['hr-interview', 'hands-on', 'business-casual'],
    ['hiring-manager', 'hands-on', 'smart-casual'],
    ['executive', 'relaxed', 'business-casual'],
    ['work-sample', 'hands-on', 'work-clothes'],
    ['work-sample', undefined, 'business-casual'],
  ])('%s, culture %s: %s', (type, culture, level) => {
    expect(attireFor({ type }, en, { culture }).level).toBe(level);
  });

  test('says why, names the level and lists what to wear', () => {
    const advice = attireFor({ type: 'hr-interview' }, en);
    expect(advice.name).toBe('Business casual');
    expect(advice.reasons.map(({ id }) => id)).toEqual(['usual-choice', 'in-doubt', 'hr-leans-formal']);
    expect(advice.reasons[1]!.text).toMatch(/overdressed than underdressed/);
    expect(advice.wear).toContain('Closed shoes, clean');
    expect(advice.sources).toContain('guide');
  });

  test('the culture of the company counts, an option counts more', () => {
    const interview: Interview = {
      type: 'peer-interview',
      company: { name: 'Nordwind', culture: 'relaxed' },
    };
    expect(attireFor(interview, en).level).toBe('smart-casual');
    expect(attireFor(interview, en, { culture: undefined }).level).toBe('smart-casual');
    expect(attireFor(interview, en, { culture: 'formal' }).level).toBe('business-formal');
  });

  test('HR in the room makes a team interview more formal', () => {
    const interview: Interview = {
      type: 'peer-interview',
      interviewers: [
        { name: 'Rui Silva', role: 'team-member' },
        { name: 'Dana Ortiz', role: 'recruiter' },
      ],
    };
    expect(attireFor(interview, en, { culture: 'relaxed' }).level).toBe('business-casual');
    expect(reasonIds(interview, 'relaxed')).toContain('hr-is-present');
  });

  test('with real work to do, safety goes before formality, whoever watches', () => {
    for (const role of ['recruiter', 'team-member'] as const) {
      const interview: Interview = { type: 'work-sample', interviewers: [{ name: 'Dana Ortiz', role }] };
      expect(attireFor(interview, en, { culture: 'hands-on' }).level).toBe('work-clothes');
      expect(reasonIds(interview, 'hands-on')).toEqual(['hands-on-culture', 'real-work']);
    }
  });

  test.each(['healthcare', 'trades-logistics', 'hospitality-retail'] as const)(
    'a trial in %s asks for work clothes, an interview there does not',
    (field) => {
      const role = { title: 'Welder', field };
      for (const culture of [undefined, ...companyCultures])
        expect(attireFor({ type: 'work-sample', role }, en, { culture }).level).toBe('work-clothes');
      expect(reasonIds({ type: 'work-sample', role })).toEqual(['hands-on-job', 'real-work']);
      expect(attireFor({ type: 'work-sample', role }, en).wear.join(' ')).toMatch(/safety shoes/i);
      expect(attireFor({ type: 'hiring-manager', role }, en).level).toBe('business-casual');
    },
  );

  test('a trial at a desk does not', () => {
    const role = { title: 'Bookkeeper', field: 'finance' } as const;
    expect(attireFor({ type: 'work-sample', role }, en).level).toBe('business-casual');
  });

  test('whoever works a trial is told to ask about clothes', () => {
    for (const culture of [undefined, ...companyCultures]) {
      expect(reasonIds({ type: 'work-sample' }, culture)).toContain('real-work');
    }
  });

  test.each<[InterviewTypeId, InterviewSetting | undefined, string | undefined]>([
    ['hiring-manager', 'video', 'on-camera'],
    ['one-way-video', undefined, 'on-camera'],
    ['recruiter-screen', 'phone', 'not-seen'],
    ['ai-screen', 'chat', 'not-seen'],
    ['hiring-manager', 'in-person', undefined],
    ['hiring-manager', undefined, undefined],
  ])('%s by %s: %s', (type, setting, reason) => {
    const found = reasonIds({ type, setting }).filter((id) => id === 'on-camera' || id === 'not-seen');
    expect(found).toEqual(reason === undefined ? [] : [reason]);
  });

  test.each([
    ['options.culture', { type: 'panel' }, { culture: 'casual' }],
    ['interview.company.culture', { type: 'panel', company: { name: 'N', culture: 'x' } }, {}],
    ['interview.setting', { type: 'panel', setting: 'vidoe' }, {}],
    ['interview.type', { type: 'panell' }, {}],
  ])('an unknown %s is an error', (path, interview, options) => {
    expect(() => attireFor(interview as Interview, en, options as { culture?: CompanyCulture })).toThrow(
      expect.objectContaining({ code: 'unknown-id', path }),
    );
  });
});

describe('properties', () => {
  test('with an unknown culture nothing is below business casual', () => {
    fc.assert(
      fc.property(type, setting, (type, setting) => {
        expect(formality(attireFor({ type, setting }, en).level)).toBeGreaterThanOrEqual(casual);
      }),
    );
  });

  test('nor in any job, but for work clothes to a trial', () => {
    fc.assert(
      fc.property(type, setting, role, (type, setting, role) => {
        const { level } = attireFor({ type, setting, role }, en);
        if (type === 'work-sample' && level === 'work-clothes') return;
        expect(formality(level)).toBeGreaterThanOrEqual(casual);
      }),
    );
  });

  test('in doubt it is never less formal than where people are known to dress down', () => {
    fc.assert(
      fc.property(type, fc.constantFrom('relaxed', 'hands-on'), (type, culture: CompanyCulture) => {
        const inDoubt = formality(attireFor({ type }, en).level);
        expect(inDoubt).toBeGreaterThanOrEqual(formality(attireFor({ type }, en, { culture }).level));
      }),
    );
  });

  test('HR is never met less formally than the hiring team', () => {
    fc.assert(
      fc.property(
        type,
        culture,
        setting,
        role,
        roleOf('hr'),
        roleOf('user'),
        (type, culture, setting, role, hr, user) => {
          const [withHr, withUser, withBoth] = [[hr], [user], [user, hr]].map((roles) => {
            const interviewers = roles.map((each) => ({ name: 'Dana Ortiz', role: each }));
            return formality(attireFor({ type, setting, role, interviewers }, en, { culture }).level);
          });
          expect(withHr).toBeGreaterThanOrEqual(withUser!);
          expect(withBoth).toBe(withHr);
        },
      ),
    );
  });

  test('some workplace lets the hiring team be met less formally than HR', () => {
    const levels = interviewFamilyIds.map((family) =>
      formality(
        attireFor({ type: family === 'hr' ? 'hr-interview' : 'hiring-manager' }, en, { culture: 'relaxed' })
          .level,
      ),
    );
    expect(levels[0]).toBeGreaterThan(levels[1]!);
  });

  test('the medium never changes the level; a camera shows the upper part of the same outfit', () => {
    fc.assert(
      fc.property(type, culture, setting, (type, culture, setting) => {
        const there = attireFor({ type, setting }, en, { culture });
        const inPerson = attireFor({ type, setting: 'in-person' }, en, { culture });
        expect(there.level).toBe(inPerson.level);
        expect(inPerson.wear.slice(0, there.wear.length)).toEqual(there.wear);
        expect(there.wear.length).toBeGreaterThan(0);
      }),
    );
  });

  test('every answer is worded, reasoned and sourced', () => {
    fc.assert(
      fc.property(type, culture, setting, fc.constantFrom(...languages), (type, culture, setting, words) => {
        const advice = attireFor({ type, setting }, words, { culture });
        expect(advice.reasons.length).toBeGreaterThan(0);
        for (const { text } of advice.reasons) expect(text).toMatch(/^[A-Z].*\.$/);
        expect(new Set(advice.sources).size).toBe(advice.sources.length);
        for (const source of advice.sources) expect(sources).toHaveProperty([source]);
        expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
      }),
    );
  });
});
