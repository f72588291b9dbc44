import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { emailPurposes, tones } from '../../src/emails/model.js';
import { emailPlans } from '../../src/emails/plans.js';
import { emailTemplates } from '../../src/emails/templates.js';
import { en } from '../../src/locales/en/emails.js';
import { placesOf } from '../../src/text/fill.js';

const templates = emailTemplates(en);
const of = (purpose: string) => templates.find((each) => each.purpose === purpose)!;

test('every purpose is there once, in order, with its name', () => {
  expect(templates.map(({ purpose }) => purpose)).toEqual(emailPurposes);
  expect(of('thank-you').name).toBe('Thank-you note');
});

describe.each(templates)('$purpose', ({ purpose, families, sentences, subject, inputs, optionalInputs }) => {
  test('words every slot of its plans in every tone, and no other', () => {
    const planned = Object.values(families).flatMap(({ forms }) => Object.values(forms).flat(2));
    expect(Object.keys(sentences).sort()).toEqual([...new Set(planned)].sort());
    for (const levels of [subject, ...Object.values(sentences)].flatMap((each) =>
      tones.map((tone) => each[tone]),
    )) {
      expect(levels.length).toBeGreaterThan(0);
      for (const phrasings of levels) expect(phrasings.length).toBeGreaterThan(0);
    }
  });

  test('has the order in which it is built', () => {
    expect(families.hr.forms).toEqual(emailPlans[purpose].hr);
    expect(families.user.forms).toEqual(emailPlans[purpose].user);
  });

  test('needs an interview, and names each input once', () => {
    expect(inputs[0]).toBe('interview');
    expect(optionalInputs).toContain('to');
    expect(new Set([...inputs, ...optionalInputs]).size).toBe(inputs.length + optionalInputs.length);
  });
});

test('tells the inputs that must be given from those that may', () => {
  expect(of('confirm')).toMatchObject({ inputs: ['interview'], optionalInputs: ['to'] });
  expect(of('correct-answer').inputs).toEqual(['interview', 'question', 'correction']);
  expect(of('withdraw').optionalInputs).toEqual(['to', 'debrief', 'reason']);
});

test('a tone without words of its own holds the neutral ones', () => {
  const { formal } = en.emails.purposes.withdraw.sentences.reason;
  expect(formal).toBeUndefined();
  const { reason } = of('withdraw').sentences;
  expect(reason!.formal).toEqual(reason!.neutral);
  expect(reason!.warm).not.toEqual(reason!.neutral);
});

test('is plain data, and holds every sentence of a mail that is built', () => {
  const read = JSON.parse(JSON.stringify(templates)) as typeof templates;
  expect(read).toEqual(templates);
  const interview = {
    type: 'recruiter-screen',
    company: { name: 'Nordwind' },
    role: { title: 'Driver' },
    candidate: { name: 'Bo Lind' },
  } as const;
  const values: Readonly<Record<string, string>> = { company: 'Nordwind', role: 'Driver' };
  const said = Object.values(read.find(({ purpose }) => purpose === 'thank-you')!.sentences)
    .flatMap(({ neutral }) => neutral.flat())
    .filter((text) => placesOf(text).every((place) => values[place]))
    .map((text) => text.replace(/\{(\w+)\}/g, (_, place: string) => values[place]!));
  for (const paragraph of buildEmail('thank-you', { interview }, en).parts.paragraphs) {
    const rest = said.reduce((left, sentence) => left.replace(sentence, ''), paragraph);
    expect(rest.trim()).toBe('');
  }
});

test('a formal sentence has no contractions', () => {
  const formal = emailTemplates(en).flatMap(({ sentences }) =>
    Object.values(sentences).flatMap((levels) => levels.formal.flat()),
  );
  expect(formal.filter((text) => /\p{L}['’](?:d|m|ve|re|ll|t)(?!\p{L})/u.test(text))).toEqual([]);
});
