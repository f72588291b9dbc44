import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters/html.js';
import { toSendGrid } from '../../src/exporters/sendgrid.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { addressLikeNames, emailTo, emailToMany, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

test('a mail as SendGrid takes it', () => {
  const { payload, warnings } = toSendGrid(email);
  expect(payload).toEqual({
    from: { email: 'maya.chen+jobs@example.com', name: 'Maya May Chen' },
    to: [{ email: 'zoe.mueller@nordwind.example', name: 'Zoë Müller' }],
    cc: [
      { email: 'al.smith@nordwind.example', name: 'Smith Al' },
      { email: 'dana@nordwind.example', name: 'Dana Ortiz' },
    ],
    subject: email.subject,
    text: email.text,
    html: toHtml(email, { document: true }),
  });
  expect(warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
});

test('people without an address are left out, with a warning', () => {
  const { payload, warnings } = toSendGrid({
    ...email,
    from: { name: 'Maya' },
    to: [{ name: 'Zoë' }],
    cc: [],
  });
  expect(Object.keys(payload)).toEqual(['to', 'subject', 'text', 'html']);
  expect(payload.to).toEqual([]);
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë' }]);
});

test('nobody is in it twice', () => {
  const zoe = { name: 'Zoë', address: 'ZOE.mueller@Nordwind.example' };
  const { payload, warnings } = toSendGrid({
    ...email,
    to: [...email.to, zoe],
    cc: [zoe, ...email.cc, email.cc[1]!],
  });
  expect(payload.to.map((each) => each.email)).toEqual(['zoe.mueller@nordwind.example']);
  expect(payload.cc?.map((each) => each.email)).toEqual([
    'al.smith@nordwind.example',
    'dana@nordwind.example',
  ]);
  expect(warnings).toEqual([]);
  expect('cc' in toSendGrid({ ...email, cc: [zoe] }).payload).toBe(false);
});

test('1,000 people are not too many, 1,001 are', () => {
  expect(toSendGrid(emailToMany(500, 500)).warnings).toEqual([]);
  expect(toSendGrid(emailToMany(500, 501)).warnings).toEqual([
    { code: 'too-long', path: 'email.to', detail: '1001' },
  ]);
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toSendGrid(emailTo('from', address))).toThrow(notAnAddress('email.from.address'));
  expect(() => toSendGrid(emailTo('to', address))).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toSendGrid(emailTo('cc', address))).toThrow(notAnAddress('email.cc[0].address'));
});

test('a language that is none does not reach the markup', () => {
  const { html } = toSendGrid({ ...email, locale: '"><script>alert(1)</script>' }).payload;
  expect(html).not.toContain('script');
});

describe('whatever a text holds is one clean line in every header, and no address', () => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { payload } = toSendGrid(said);
    expect(payload.subject).toBe(oneLine(text).replaceAll('=?', '= ?'));
    expect(payload.text).toBe(`${multiLine(said.text)}\n`);
    expect(payload.html).toBe(toHtml(said, { document: true }));
    const everybody = [payload.from!, ...payload.to, ...payload.cc!];
    expect(everybody.map((each) => each.email)).toEqual(
      [said.from!, ...said.to, ...said.cc].map(({ address }) => address),
    );
    for (const { name } of everybody) {
      expect(name).not.toBe('');
      expect(name ?? '').not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029,;<>@"\\]|=\?/u);
    }
  }

  test.each([...hostileTexts, ...addressLikeNames.map((name) => [JSON.stringify(name), name] as const)])(
    '%s',
    (_, text) => {
      expectToSay(text);
    },
  );

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
