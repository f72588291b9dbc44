import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOutlookUrl, type OutlookAccount } from '../../src/exporters/outlook-url.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { emailTo, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

const pages: readonly (readonly [account: OutlookAccount | undefined, page: string])[] = [
  [undefined, 'https://outlook.live.com/mail/0/deeplink/compose'],
  ['personal', 'https://outlook.live.com/mail/0/deeplink/compose'],
  ['work', 'https://outlook.office.com/mail/deeplink/compose'],
];

function read(link: string) {
  const { origin, pathname, searchParams, hash, username } = new URL(link);
  expect([hash, username]).toEqual(['', '']);
  return { page: origin + pathname, fields: [...searchParams] };
}

test.each(pages)('for the account %s a link says whom, about what and what', (account, page) => {
  const short = { ...email, text: 'Dear Zoë,\n\nThank you & your team.\n' };
  const { url, length, warnings } = toOutlookUrl(short, { account });
  expect(read(url)).toEqual({
    page,
    fields: [
      ['to', 'zoe.mueller@nordwind.example'],
      ['cc', 'al.smith@nordwind.example;dana@nordwind.example'],
      ['subject', email.subject],
      ['body', 'Dear Zoë,\r\n\r\nThank you & your team.'],
    ],
  });
  expect([length, warnings]).toEqual([url.length, []]);
});

test('blanks, line ends and the plus of an address are encoded', () => {
  const { url } = toOutlookUrl({ ...email, to: [email.from!], cc: [], subject: "a + b'", text: 'x\ny' });
  expect(url).toBe(
    'https://outlook.live.com/mail/0/deeplink/compose?to=maya.chen%2Bjobs%40example.com&subject=a%20%2B%20b%27&body=x%0D%0Ay',
  );
});

test.each(['school', '__proto__', 'toString', '', 'https://evil.example', 7, null])(
  'there is no account %j',
  (account) => {
    expect(() => toOutlookUrl(email, { account: account as OutlookAccount })).toThrow(
      expect.objectContaining({ code: 'unknown-id', path: 'options.account' }),
    );
  },
);

test('people without an address are left out, with a warning', () => {
  const { url, warnings } = toOutlookUrl({ ...email, to: [{ name: 'Zoë\r\nMüller' }], cc: [] });
  expect(read(url).fields.map(([key]) => key)).toEqual(['subject', 'body']);
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë Müller' }]);
});

test('a link of 2,048 characters is not too long, a longer one is', () => {
  const rest = toOutlookUrl({ ...email, text: 'x' }).length - 1;
  const longest = toOutlookUrl({ ...email, text: 'x'.repeat(2048 - rest) });
  expect([longest.length, longest.warnings]).toEqual([2048, []]);
  expect(toOutlookUrl({ ...email, text: 'x'.repeat(2049 - rest) }).warnings).toEqual([
    { code: 'too-long', path: 'url', detail: '2049' },
  ]);
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toOutlookUrl(emailTo('to', address))).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toOutlookUrl(emailTo('cc', address))).toThrow(notAnAddress('email.cc[0].address'));
});

describe.each(pages)('for the account %s whatever a text holds comes out as text', (account, page) => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { url } = toOutlookUrl(said, { account });
    expect(url.slice(page.length)).toMatch(/^\?(?:&?(?:to|cc|subject|body)=[\w.~%-]+)+$/);
    expect(read(url)).toEqual({
      page,
      fields: [
        ['to', 'zoe.mueller@nordwind.example'],
        ['cc', 'al.smith@nordwind.example;dana@nordwind.example'],
        ...(oneLine(text) === '' ? [] : [['subject', oneLine(text)]]),
        ['body', multiLine(said.text).replaceAll('\n', '\r\n')],
      ],
    });
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
