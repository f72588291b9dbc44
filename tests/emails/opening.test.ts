/** How a note of thanks opens: the greeting, the job as one says it, and two points in one sentence. */
import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Debrief, type EmailOptions, type Interview } from '../../src/index.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Reichenau Works' },
  role: { title: 'Stonemason, restoration' },
  candidate: { name: 'Joost Visser' },
  interviewers: [{ name: 'Meirion Tudor' }],
};
const noted = (discussed: Debrief['discussed'], options: EmailOptions = {}) =>
  buildEmail('thank-you', { interview, debrief: { discussed } }, en, options);

describe('the job', () => {
  test('stands in the subject as typed, and in the mail as one says it', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { subject, text } = noted(['the north window'], { seed });
      expect(subject).toContain('Stonemason, restoration');
      expect(text).toMatch(/ the Stonemason position\b/);
    }
  });

  test.each([
    ['Nurse – nights', 'Nurse'],
    ['Software Engineer (Platform)', 'Software Engineer'],
    ['(Senior) Cook', '(Senior) Cook'],
    ['Part-time Baker', 'Part-time Baker'],
  ])('%s', (title, told) => {
    const mail = buildEmail('thank-you', { interview: { ...interview, role: { title } } }, en);
    expect(mail.text).toContain(` the ${told} position`);
  });

  test('a subject that has no room for all of it names it as one says it', () => {
    const title = 'Court Interpreter, Portuguese and Guaraní, for the whole of the federal state';
    const { subject } = buildEmail('thank-you', { interview: { ...interview, role: { title } } }, en);
    expect(subject).toMatch(/Court Interpreter(?!,)/);
  });
});

describe('two points', () => {
  const told = (one: string, other: string) => noted([one, other]);

  test.each([
    ['the north window', 'how the sandstone is cut', 'the north window and how the sandstone is cut'],
    ['why the crane stands still', 'the night rota', 'the night rota and why the crane stands still'],
    ['the apprentices', 'the new kiln', 'the apprentices and the new kiln'],
  ])('in one sentence: %s, %s', (one, other, both) => {
    const { text, warnings } = told(one, other);
    expect(text).toContain(both);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['the crane and who checks it', 'the night rota'],
    ['the tracery on the north window that somebody patched with cement in the sixties', 'the night rota'],
    ['Ana said that the hall is cold', 'the night rota'],
  ])('in two: %s, %s', (one, other) => {
    const { text } = told(one, other);
    expect(text).not.toMatch(/\band the night rota|the night rota and\b/);
    expect(text).toContain('the night rota');
  });

  test('a short note tells one of them, and says which it leaves out', () => {
    const { text, warnings } = buildEmail(
      'thank-you',
      {
        interview,
        debrief: {
          discussed: ['the apprentices', 'the new kiln'],
          challenge: 'the frost in the yard from November to March',
          highlight: 'I kept a yard in Zutphen at work through four winters without a lost day',
        },
      },
      en,
      { length: 'short' },
    );
    expect(text).toContain('the apprentices');
    expect(text).not.toContain('the new kiln');
    expect(warnings).toMatchObject([{ code: 'point-left-out', path: 'debrief.discussed[1]' }]);
  });

  test('what was asked has been answered, and gives way to what else was talked about', () => {
    const { text } = noted([
      'Meirion asked how I would lift the capstone',
      'the north window',
      'the new kiln',
    ]);
    expect(text).toContain('the north window and the new kiln');
  });
});

describe('the greeting', () => {
  const greeted = (name: string, options: EmailOptions, addressAs?: string) =>
    buildEmail('thank-you', { interview: { ...interview, interviewers: [{ name, addressAs }] } }, en, options)
      .parts.greeting;

  test.each([
    ['Meirion Tudor', {}, 'Dear Meirion Tudor,'],
    ['Meirion Tudor', { tone: 'warm' }, 'Dear Meirion Tudor,'],
    ['Ola', { tone: 'warm' }, 'Hello Ola,'],
    ['Meirion Tudor', { tone: 'warm', channel: 'message' }, 'Hello Meirion Tudor,'],
  ] as const)('%s %o', (name, options, greeting) => {
    expect(greeted(name, options)).toBe(greeting);
  });

  test('whoever asked for a name is called by it', () => {
    expect(greeted('Meirion Tudor', { tone: 'warm' }, 'Meirion')).toBe('Hello Meirion,');
  });
});
