import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters/html.js';
import { toNodemailer } from '../../src/exporters/nodemailer.js';
import { multiLine } from '../../src/text/clean.js';
import { headerLine } from '../../src/text/service-header.js';
import { anyText } from './arbitraries.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

test('a mail as nodemailer takes it', () => {
  const { payload, warnings } = toNodemailer(email);
  expect(payload).toEqual({
    from: { name: 'Maya "May" Chen', address: 'maya.chen+jobs@example.com' },
    to: [{ name: 'Zoë Müller', address: 'zoe.mueller@nordwind.example' }],
    cc: [
      { name: 'Smith, Al', address: 'al.smith@nordwind.example' },
      { name: 'Dana Ortiz', address: 'dana@nordwind.example' },
    ],
    subject: email.subject,
    text: email.text,
    html: toHtml(email, { document: true }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  expect(warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
});

test('people without an address are left out, with a warning', () => {
  const { payload, warnings } = toNodemailer({
    ...email,
    from: { name: 'Maya' },
    to: [{ name: 'Zoë' }],
    cc: [],
  });
  expect([payload.from, payload.to, payload.cc]).toEqual([undefined, [], []]);
  expect('from' in payload).toBe(false);
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë' }]);
});

test.each([
  'a@b.c\r\nBcc: x@y.z',
  'a@b.example, x@y.example',
  '"a b"@c.example',
  'Dana <a@b.example>',
  '/etc/passwd',
])('%j is no address', (address) => {
  expect(() => toNodemailer({ ...email, cc: [{ name: 'x', address }] })).toThrow(
    expect.objectContaining({ code: 'invalid-value', path: 'email.cc[0].address' }),
  );
});

describe('whatever a text holds is one clean line in every header', () => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { payload } = toNodemailer(said);
    const line = headerLine(text);
    expect([payload.subject, payload.from?.name, ...payload.to.map(({ name }) => name)]).toEqual([
      line,
      line,
      line,
    ]);
    expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
    expect(payload.text).toBe(`${multiLine(said.text)}\n`);
    expect(payload.html).toBe(toHtml(said, { document: true }));
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
