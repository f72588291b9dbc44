import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters/html.js';
import { toResend } from '../../src/exporters/resend.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { addressesIn } from './address-readers.js';
import { addressLikeNames, emailTo, emailToMany, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

test('a mail as Resend takes it', () => {
  const { payload, warnings } = toResend(email);
  expect(payload).toEqual({
    from: 'Maya May Chen <maya.chen+jobs@example.com>',
    to: ['Zoë Müller <zoe.mueller@nordwind.example>'],
    cc: ['"Smith, Al" <al.smith@nordwind.example>', 'Dana Ortiz <dana@nordwind.example>'],
    subject: email.subject,
    text: email.text,
    html: toHtml(email, { document: true }),
  });
  expect(warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
});

test('people without an address are left out, with a warning', () => {
  const { payload, warnings } = toResend({ ...email, from: { name: 'Maya' }, to: [{ name: 'Zoë' }], cc: [] });
  expect(Object.keys(payload)).toEqual(['to', 'subject', 'text', 'html']);
  expect(payload.to).toEqual([]);
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë' }]);
});

test('50 recipients are not too many, 51 are', () => {
  expect(toResend(emailToMany(50, 51)).warnings).toEqual([]);
  const { payload, warnings } = toResend(emailToMany(51));
  expect(warnings).toEqual([{ code: 'too-long', path: 'email.to', detail: '51' }]);
  expect(payload.to).toHaveLength(51);
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toResend(emailTo('from', address))).toThrow(notAnAddress('email.from.address'));
  expect(() => toResend(emailTo('to', address))).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toResend(emailTo('cc', address))).toThrow(notAnAddress('email.cc[0].address'));
});

test('a language that is none does not reach the markup', () => {
  const { html } = toResend({ ...email, locale: '"><script>alert(1)</script>' }).payload;
  expect(html).not.toContain('script');
});

describe('whatever a text holds is one clean line in every header, with our addresses alone', () => {
  async function expectToSay(text: string): Promise<void> {
    const said = emailSaying(text);
    const { payload } = toResend(said);
    expect(payload.subject).toBe(oneLine(text).replaceAll('=?', '= ?'));
    expect(payload.text).toBe(`${multiLine(said.text)}\n`);
    expect(payload.html).toBe(toHtml(said, { document: true }));
    const lists = [
      [[payload.from!], [said.from!]],
      [payload.to, said.to],
      [payload.cc!, said.cc],
    ] as const;
    for (const [sent, meant] of lists) {
      expect(sent).toHaveLength(meant.length);
      for (const [index, each] of sent.entries()) {
        expect(each).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|=\?/u);
        expect(await addressesIn(each)).toEqual([meant[index]!.address]);
      }
    }
  }

  test.each([...hostileTexts, ...addressLikeNames.map((name) => [JSON.stringify(name), name] as const)])(
    '%s',
    async (_, text) => {
      await expectToSay(text);
    },
  );

  test('any text', async () => {
    await fc.assert(fc.asyncProperty(anyText, expectToSay));
  });
});
