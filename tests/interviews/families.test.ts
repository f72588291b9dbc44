import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewTypeIds, interviewTypes, type InterviewTypeId } from '../../src/interviews/catalog.js';
import { familiesOf, familyOfPerson } from '../../src/interviews/families.js';
import type { Interview, Person } from '../../src/interviews/model.js';
import {
  interviewerFamilies,
  interviewerRoles,
  type InterviewerRole,
} from '../../src/interviews/vocabulary.js';

const titled = (title: string): Person => ({ name: 'Dana Ortiz', title });

describe('familyOfPerson', () => {
  test.each(interviewerRoles)('role %s decides', (role) => {
    expect(familyOfPerson({ name: 'Dana Ortiz', role })).toBe(interviewerFamilies[role]);
    expect(familyOfPerson({ name: 'Dana Ortiz', role, title: 'HR Manager' })).toBe(interviewerFamilies[role]);
  });

  test.each([
    'HR Manager',
    'H.R. Manager',
    'hr business partner',
    'HRBP',
    'Senior Technical Recruiter',
    'Recruiter at Nordwind',
    'Recruiter, Nursing',
    'Recruitment Consultant',
    'Recruiting Coordinator',
    'Talent Acquisition Partner (EMEA)',
    'Head of Talent Acquisition',
    'Human Resources Generalist',
    'Director of Human Resources',
    'Manager, Human Resources',
    'People Partner',
    'Chief People Officer',
    'Chief Human Resources Officer',
    'Head of People',
    'VP, People & Culture',
    'People & Culture Manager',
    'People Operations Lead | Nordwind',
    'HRD',
    'Human Resources',
    'Manajer HRD',
    'Staf SDM di Roti Sejahtera',
    'Kepala Divisi Sumber Daya Manusia',
    'HRD Manager',
    'Rekruter',
    'Koordinator Rekrutmen',
    'Personalreferentin',
    'HR-Managerin',
    'Personalleiter bei Nordwind',
    'Leiterin Personal',
    'Recruiterin',
    'Responsable RH',
    'Directrice des ressources humaines',
    'Chargé de recrutement',
    'Chargée de recrutement chez Nordwind',
    'Responsable de Recursos Humanos',
    'Técnica de selección',
    'Gerente de RR. HH.',
    'Reclutadora',
    'Analista de Recursos Humanos',
    'Coordenadora de Recrutamento e Seleção',
  ])('%s is read as HR', (title) => {
    expect(familyOfPerson(titled(title))).toBe('hr');
  });

  test.each([
    'Recruitment Software Engineer',
    "Human Resources Analyst's manager",
    'HR Systems Engineer',
    'HR Manager Tools Developer',
    'Recruiter Tools Developer',
    'Head of HR Technology',
    'Assistant to the HR Manager',
    'Software Engineer, Recruiting',
    'Engineer, HR',
    'People Manager',
    'People Analytics Engineer',
    'Talent Manager',
    'Former Recruiter',
    'Manager',
    'Ward Manager',
    'Head of Peoples Bank',
    'Chief Product Officer',
    'Recruiting, Engineering Manager',
    'Manajer Produksi',
    'Kepala Ruangan',
    'Manajer Sistem HR',
    'Personaltrainer',
    'Personalverleih Disponent',
    'Leiter Produktion',
    'Responsable de production',
    'Directeur des ressources',
    'Responsable de Compras',
    'Analista de Sistemas de RH',
    'Gerente de Recursos Naturales',
    '',
    '   ',
    '🙂',
  ])('%s is not', (title) => {
    expect(familyOfPerson(titled(title))).toBeUndefined();
  });

  test('hidden marks do not hide a title, and an endless one is not read', () => {
    expect(familyOfPerson(titled('\u202EHR\u00A0Manager\uD800'))).toBe('hr');
    for (const title of [`HR Manager, ${'x'.repeat(10_000)}`, 'senior '.repeat(10_000)]) {
      expect(familyOfPerson(titled(title))).toBeUndefined();
    }
  });

  test('titles are not read for a job in HR itself', () => {
    const interview: Interview = {
      type: 'hiring-manager',
      role: { title: 'HR Generalist', field: 'people' },
      interviewers: [titled('HR Director')],
    };
    expect(familyOfPerson(titled('HR Director'), interview)).toBeUndefined();
    expect(familiesOf(interview)).toEqual(['user']);
    expect(familiesOf({ ...interview, role: { title: 'Welder', field: 'trades-logistics' } })).toEqual([
      'hr',
    ]);
  });

  test('an unknown role falls back to the title', () => {
    const role = 'constructor' as InterviewerRole;
    expect(familyOfPerson({ name: 'Dana Ortiz', role })).toBeUndefined();
    expect(familyOfPerson({ name: 'Dana Ortiz', role, title: 'Recruiter' })).toBe('hr');
  });
});

describe('familiesOf', () => {
  test.each(interviewTypeIds)('%s with nobody known is of its home family', (type) => {
    expect(familiesOf({ type })).toEqual([interviewTypes[type].family]);
    expect(familiesOf({ type, interviewers: [] })).toEqual([interviewTypes[type].family]);
    expect(familiesOf({ type, interviewers: [titled('Manager')] })).toEqual([interviewTypes[type].family]);
  });

  test('spans both when both sit in it, HR first', () => {
    const manager: Person = { name: 'Rui Silva', role: 'hiring-manager' };
    expect(familiesOf({ type: 'panel', interviewers: [manager, titled('Recruiter')] })).toEqual([
      'hr',
      'user',
    ]);
    expect(familiesOf({ type: 'recruiter-screen', interviewers: [manager] })).toEqual(['user']);
  });

  test('an unknown type is an error', () => {
    expect(() => familiesOf({ type: 'lop' as InterviewTypeId })).toThrow(
      expect.objectContaining({ code: 'unknown-id', path: 'interview.type' }),
    );
  });

  const person: fc.Arbitrary<Person> = fc.record(
    {
      name: fc.constant('Somebody'),
      role: fc.constantFrom(...interviewerRoles),
      title: fc.constantFrom('Recruiter', 'HR Manager', 'Foreman', 'People Manager'),
    },
    { requiredKeys: ['name'] },
  );
  const interview: fc.Arbitrary<Interview> = fc.record({
    type: fc.constantFrom(...interviewTypeIds),
    interviewers: fc.array(person, { maxLength: 6 }),
  });

  test('the order of interviewers changes nothing', () => {
    const shuffled = interview.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.interviewers!], { minLength: one.interviewers!.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, interviewers]) => {
        expect(familiesOf({ ...one, interviewers })).toEqual(familiesOf(one));
      }),
    );
  });

  test('somebody of unknown family sits there for the home family', () => {
    expect(
      familiesOf({ type: 'hiring-manager', interviewers: [titled('Site Lead'), titled('HR Manager')] }),
    ).toEqual(['hr', 'user']);
    fc.assert(
      fc.property(interview, (one) => {
        const interviewers = [...one.interviewers!, { name: 'Nobody Known', title: 'Foreman' }];
        expect(familiesOf({ ...one, interviewers })).toContain(interviewTypes[one.type].family);
      }),
    );
  });

  test('one more interviewer never removes a family that was there by people', () => {
    fc.assert(
      fc.property(interview, person, (one, more) => {
        fc.pre(one.interviewers!.some((each) => familyOfPerson(each) !== undefined));
        const after = familiesOf({ ...one, interviewers: [...one.interviewers!, more] });
        expect(after).toEqual(expect.arrayContaining([...familiesOf(one)]));
      }),
    );
  });
});
