import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMailto } from '../../src/exporters/mailto.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

function read(link: string) {
  const { protocol, pathname, searchParams, hash } = new URL(link);
  expect(protocol).toBe('mailto:');
  expect(hash).toBe('');
  return { to: pathname.split(',').map(decodeURIComponent), fields: [...searchParams] };
}

test('a link says whom, about what and what', () => {
  const { url, length, warnings } = toMailto(email);
  expect(read(url)).toEqual({
    to: ['zoe.mueller@nordwind.example'],
    fields: [
      ['cc', 'al.smith@nordwind.example,dana@nordwind.example'],
      ['subject', email.subject],
      ['body', email.text.replaceAll('\n', '\r\n')],
    ],
  });
  expect(length).toBe(url.length);
  expect(warnings).toEqual([]);
});

test('blanks, line ends and the plus of an address are encoded', () => {
  const { url } = toMailto({
    ...email,
    to: [email.from!],
    cc: [],
    subject: "a + b (c) 'd' *!",
    text: 'x\ny',
  });
  expect(url).toBe(
    'mailto:maya.chen%2Bjobs@example.com?subject=a%20%2B%20b%20%28c%29%20%27d%27%20%2A%21&body=x%0D%0Ay%0D%0A',
  );
});

test('people without an address are left out, with a warning', () => {
  const { url, warnings } = toMailto({
    ...email,
    to: [{ name: 'Zoë\r\nMüller' }],
    cc: [{ name: 'Al', address: '' }],
  });
  expect(url.startsWith('mailto:?subject=')).toBe(true);
  expect(warnings).toEqual([
    { code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë Müller' },
    { code: 'no-recipient-address', path: 'email.cc[0]', detail: 'Al' },
  ]);
  expect(toMailto({ ...email, to: [] }).warnings).toEqual([
    { code: 'no-recipient-address', path: 'email.to' },
  ]);
});

test('a link of 1,990 characters is safe, a longer one is not', () => {
  const rest = toMailto({ ...email, text: '' }).length;
  const safe = toMailto({ ...email, text: 'x'.repeat(1990 - rest) });
  expect([safe.length, safe.warnings]).toEqual([1990, []]);
  expect(toMailto({ ...email, text: 'x'.repeat(1991 - rest) }).warnings).toEqual([
    { code: 'too-long', path: 'url', detail: '1991' },
  ]);
});

test.each(['a@b.c\r\nBcc: x@y.z', 'a@b.example?bcc=x@y.example', 'a@b.example,x@y.example'])(
  '%j is no address',
  (address) => {
    expect(() => toMailto({ ...email, to: [{ name: 'x', address }] })).toThrow(
      expect.objectContaining({ code: 'invalid-value', path: 'email.to[0].address' }),
    );
  },
);

describe('whatever a text holds comes out as text', () => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { url } = toMailto(said);
    expect(url).toMatch(/^mailto:[\w.~%@,-]+\?cc=[\w.~%@,-]+&subject=[\w.~%-]*&body=[\w.~%-]*$/);
    expect(read(url).fields).toEqual([
      ['cc', 'al.smith@nordwind.example,dana@nordwind.example'],
      ['subject', oneLine(text)],
      ['body', `${multiLine(said.text)}\n`.replaceAll('\n', '\r\n')],
    ]);
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
