/** Names as people type them, and how somebody is greeted, named to others, and signs. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { calledBy, companyName, signedBy, spokenOf } from '../../src/emails/called.js';
import { en } from '../../src/locales/en/emails.js';

const { cues } = en.emails;

describe('who is called', () => {
  test.each([
    ['Ruiz Ortega, María', 'María Ruiz Ortega'],
    ['Smith, Dana', 'Dana Smith'],
    ['Thibaut, Gérard Jr.', 'Gérard Thibaut Jr.'],
    ['Nilsen, Anne-Grete (PharmD)', 'Anne-Grete Nilsen'],
    ['Carol Ann Meeks, RN', 'Carol Ann Meeks'],
    ['Pat Lee, Manager', 'Pat Lee'],
    ['Sam Reyes, Staff Engineer', 'Sam Reyes'],
    ['Kit (she/her)', 'Kit'],
    ["Col. (ret'd) M. Pryor", 'Col. M. Pryor'],
    ['little joe', 'Little Joe'],
    ["maeve o'brien-walsh", "Maeve O'Brien-Walsh"],
    ['jan van der berg', 'Jan van der Berg'],
    ['LUCIA FERRARO', 'Lucia Ferraro'],
    ['AJ', 'AJ'],
    ['ji-woo Park', 'Ji-woo Park'],
    ['van der Meer', 'van der Meer'],
    ['dr. Sari', 'dr. Sari'],
    ['Old Mr. Tanner', 'Mr. Tanner'],
    ['old man Moretti', 'Moretti'],
    ['Kumaran s/o Veloo', 'Kumaran'],
    ['a 3rd grader named Tomás', 'Tomás'],
    ['her brother Emeka', 'Emeka'],
    ['a resident on the board, first name only: Bea', 'Bea'],
    ['Vet: Dr. Singh', 'Dr. Singh'],
    ['The Rev. Muriel Stout', 'Rev. Muriel Stout'],
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Thea Stout', 'Thea Stout'],
  ])('%s', (typed, name) => {
    expect(calledBy(typed, cues)).toBe(name);
  });

  test.each([
    '??? (tall, from York)',
    'director (name?)',
    'tba',
    'site manager',
    'the woman from HR',
    'a man from Leeds',
    'two parents',
    'jobs@mill.example',
  ])('%s is nobody’s name', (typed) => {
    expect(calledBy(typed, cues)).toBeUndefined();
  });
});

test('who has no name is spoken of all the same', () => {
  expect(spokenOf('two parents', cues)).toBe('the two parents');
  expect(spokenOf('tba', cues)).toBeUndefined();
  expect(spokenOf('Kit (she/her)', cues)).toBe('Kit');
});

test.each([
  ['Ruiz Ortega, María', 'María Ruiz Ortega'],
  ['Nilsen, Anne-Grete (PharmD)', 'Anne-Grete Nilsen (PharmD)'],
  ['Maya Chen, RN', 'Maya Chen, RN'],
  ['maya chen', 'Maya Chen'],
  ['Wayan', 'Wayan'],
  ['Maria "Malou" Dela Cruz', 'Maria "Malou" Dela Cruz'],
])('%s signs as %s', (typed, name) => {
  expect(signedBy(typed, cues)).toBe(name);
});

test('a company is named without what was typed for oneself', () => {
  expect(companyName('SwiftTemps (client not told, some big depot)')).toBe('SwiftTemps');
  expect(companyName('RailCo c/o HireBridge')).toBe('RailCo');
  expect(companyName('Ferris (UK)')).toBe('Ferris (UK)');
});

test('all of it in a mail', () => {
  const interview = {
    type: 'hiring-manager',
    company: { name: 'RailCo c/o HireBridge' },
    role: { title: 'Signaller' },
    candidate: { name: 'dev anand' },
    interviewers: [{ name: 'Ruiz Ortega, María' }],
  } as const;
  const { text } = buildEmail('thank-you', { interview }, en);
  expect(text).toMatch(/^Dear María Ruiz Ortega,/);
  expect(text).toMatch(/Dev Anand\n$/);
  expect(text).not.toContain('c/o');
});
