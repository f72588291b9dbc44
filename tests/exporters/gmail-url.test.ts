import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGmailUrl } from '../../src/exporters/gmail-url.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { emailTo, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

function read(link: string) {
  const { origin, pathname, searchParams, hash, username } = new URL(link);
  expect([origin, pathname, hash, username]).toEqual(['https://mail.google.com', '/mail/', '', '']);
  return [...searchParams];
}

test('a link says whom, about what and what', () => {
  const { url, length, warnings } = toGmailUrl(email);
  expect(read(url)).toEqual([
    ['view', 'cm'],
    ['fs', '1'],
    ['to', 'zoe.mueller@nordwind.example'],
    ['cc', 'al.smith@nordwind.example,dana@nordwind.example'],
    ['su', email.subject],
    ['body', email.text.trimEnd().replaceAll('\n', '\r\n')],
  ]);
  expect([length, warnings]).toEqual([url.length, []]);
});

test('blanks, line ends and the plus of an address are encoded', () => {
  const { url } = toGmailUrl({ ...email, to: [email.from!], cc: [], subject: "a + b'", text: 'x\ny' });
  expect(url).toBe(
    'https://mail.google.com/mail/?view=cm&fs=1&to=maya.chen%2Bjobs%40example.com&su=a%20%2B%20b%27&body=x%0D%0Ay',
  );
});

test('people without an address are left out, with a warning', () => {
  const { url, warnings } = toGmailUrl({ ...email, to: [{ name: 'Zoë\r\nMüller' }], cc: [] });
  expect(read(url).map(([key]) => key)).toEqual(['view', 'fs', 'su', 'body']);
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë Müller' }]);
  expect(toGmailUrl({ ...email, to: [] }).warnings).toEqual([
    { code: 'no-recipient-address', path: 'email.to' },
  ]);
});

test('a link of 8,000 characters is not too long, a longer one is', () => {
  const rest = toGmailUrl({ ...email, text: 'x' }).length - 1;
  const longest = toGmailUrl({ ...email, text: 'x'.repeat(8000 - rest) });
  expect([longest.length, longest.warnings]).toEqual([8000, []]);
  expect(toGmailUrl({ ...email, text: 'x'.repeat(8001 - rest) }).warnings).toEqual([
    { code: 'too-long', path: 'url', detail: '8001' },
  ]);
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toGmailUrl(emailTo('to', address))).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toGmailUrl(emailTo('cc', address))).toThrow(notAnAddress('email.cc[0].address'));
});

describe('whatever a text holds comes out as text', () => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { url } = toGmailUrl(said);
    expect(url).toMatch(
      /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1(?:&(?:to|cc|su|body)=[\w.~%-]+)+$/,
    );
    expect(read(url)).toEqual([
      ['view', 'cm'],
      ['fs', '1'],
      ['to', 'zoe.mueller@nordwind.example'],
      ['cc', 'al.smith@nordwind.example,dana@nordwind.example'],
      ...(oneLine(text) === '' ? [] : [['su', oneLine(text)]]),
      ['body', multiLine(said.text).replaceAll('\n', '\r\n')],
    ]);
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
