import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters/html.js';
import { toPostmark } from '../../src/exporters/postmark.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { addressesIn } from './address-readers.js';
import { anyText } from './arbitraries.js';
import { addressLikeNames, emailTo, emailToMany, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

test('a mail as Postmark takes it', () => {
  const { payload, warnings } = toPostmark(email);
  expect(payload).toEqual({
    From: 'Maya May Chen <maya.chen+jobs@example.com>',
    To: 'Zoë Müller <zoe.mueller@nordwind.example>',
    Cc: '"Smith, Al" <al.smith@nordwind.example>, Dana Ortiz <dana@nordwind.example>',
    Subject: email.subject,
    TextBody: email.text,
    HtmlBody: toHtml(email, { document: true }),
    MessageStream: 'outbound',
  });
  expect(warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
});

test('people without an address are left out, with a warning', () => {
  const { payload, warnings } = toPostmark({
    ...email,
    from: { name: 'Maya' },
    to: [{ name: 'Zoë' }],
    cc: [],
  });
  expect(Object.keys(payload)).toEqual(['To', 'Subject', 'TextBody', 'HtmlBody', 'MessageStream']);
  expect(payload.To).toBe('');
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë' }]);
});

test('50 recipients and 50 copies are not too many, 51 are', () => {
  expect(toPostmark(emailToMany(50, 50)).warnings).toEqual([]);
  expect(toPostmark(emailToMany(51, 52)).warnings).toEqual([
    { code: 'too-long', path: 'email.to', detail: '51' },
    { code: 'too-long', path: 'email.cc', detail: '52' },
  ]);
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toPostmark(emailTo('from', address))).toThrow(notAnAddress('email.from.address'));
  expect(() => toPostmark(emailTo('to', address))).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toPostmark(emailTo('cc', address))).toThrow(notAnAddress('email.cc[0].address'));
});

test('a language that is none does not reach the markup', () => {
  const { HtmlBody } = toPostmark({ ...email, locale: '"><script>alert(1)</script>' }).payload;
  expect(HtmlBody).not.toContain('script');
});

describe('whatever a text holds is one clean line in every header, with our addresses alone', () => {
  async function expectToSay(text: string): Promise<void> {
    const said = emailSaying(text);
    const { payload } = toPostmark(said);
    expect(payload.Subject).toBe(oneLine(text).replaceAll('=?', '= ?'));
    expect(payload.TextBody).toBe(`${multiLine(said.text)}\n`);
    expect(payload.HtmlBody).toBe(toHtml(said, { document: true }));
    const lists = [
      [payload.From!, [said.from!]],
      [payload.To, said.to],
      [payload.Cc!, said.cc],
    ] as const;
    for (const [sent, meant] of lists) {
      expect(sent).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|=\?/u);
      expect(await addressesIn(sent)).toEqual(meant.map(({ address }) => address));
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
