import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { defineTemplate } from '../../src/emails/template.js';
import { en } from '../../src/locales/en/emails.js';

const interview = {
  type: 'portfolio-review',
  role: { title: 'Illustrator' },
  company: { name: 'Inkwell' },
  candidate: { name: 'Bo Lind' },
  interviewers: [{ name: 'Ana Reyes' }],
} as const;
const template = defineTemplate({
  subject: 'My portfolio for the {role} position',
  paragraphs: ['Thank you for asking about my work at {company}.', 'You can see it at {address} from {day}.'],
});

test('fills what the interview knows and what the caller gives', () => {
  const mail = buildEmail(template, { interview, values: { address: 'bo.example', day: 'Monday' } }, en);
  expect(mail.subject).toBe('My portfolio for the Illustrator position');
  expect(mail.parts.greeting).toBe('Dear Ana Reyes,');
  expect(mail.parts.paragraphs[1]).toBe('You can see it at bo.example from Monday.');
  expect(mail.purpose).toBe('own');
  expect(template.places).toEqual(['address', 'day']);
});

describe('at run time as at compile time', () => {
  const build = (values: object) => buildEmail(template, { interview, values: values as never }, en);
  test('a forgotten value', () => {
    expect(() => build({ address: 'x' })).toThrow(
      expect.objectContaining({ code: 'missing-value', path: 'values.day' }),
    );
  });
  test('an empty value', () => {
    expect(() => build({ address: 'x', day: ' ' })).toThrow(
      expect.objectContaining({ code: 'missing-value' }),
    );
  });
  test('a misspelt value', () => {
    expect(() => build({ adress: 'x', day: 'Monday' })).toThrow(
      expect.objectContaining({ code: 'unknown-id', hint: 'Did you mean "address"?' }),
    );
  });
  test('something the interview does not know', () => {
    const { role: _, ...without } = interview;
    expect(() =>
      buildEmail(template, { interview: without, values: { address: 'x', day: 'y' } }, en),
    ).toThrow(/role/);
  });
  test('a brace that is no place', () => {
    expect(() => defineTemplate({ subject: 'Hi', paragraphs: ['{{name}}'] })).toThrow(
      expect.objectContaining({ code: 'invalid-value', path: 'template.paragraphs[0]' }),
    );
  });
});

test('values are never read as templates', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      fc.pre(/[\p{L}\p{N}]/u.test(value));
      const mail = buildEmail(
        template,
        { interview, values: { address: `{role}${value}{company}`, day: 'Monday' } },
        en,
      );
      expect(mail.text).toContain('{role}');
      expect(mail.text).toContain('{company}');
    }),
  );
});
