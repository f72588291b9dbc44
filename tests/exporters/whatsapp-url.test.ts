import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWhatsAppUrl } from '../../src/exporters/whatsapp-url.js';
import { multiLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

function read(link: string) {
  const { origin, pathname, searchParams, hash, username } = new URL(link);
  expect([origin, hash, username]).toEqual(['https://wa.me', '', '']);
  return { phone: pathname.slice(1), fields: [...searchParams] };
}

test('a link says what, and to whom if a number is known', () => {
  const fields = [['text', email.text.trimEnd()]];
  const { url, length, warnings } = toWhatsAppUrl(email, { phone: '+62 812-3456-7890' });
  expect(read(url)).toEqual({ phone: '6281234567890', fields });
  expect([length, warnings]).toEqual([url.length, []]);
  expect(read(toWhatsAppUrl(email).url)).toEqual({ phone: '', fields });
  expect(toWhatsAppUrl(email, { phone: '' }).url).toBe(toWhatsAppUrl(email).url);
});

test('line ends are line feeds', () => {
  expect(toWhatsAppUrl({ ...email, text: 'x *y*\r\n\r\nz\n' }).url).toBe(
    'https://wa.me/?text=x%20%2Ay%2A%0A%0Az',
  );
});

test('no address is missed, since none is used', () => {
  expect(toWhatsAppUrl({ ...email, to: [], cc: [{ name: 'x', address: 'no address' }] }).warnings).toEqual(
    [],
  );
});

test('a link of 8,000 characters is not too long, a longer one is', () => {
  const rest = 'https://wa.me/?text='.length;
  const longest = toWhatsAppUrl({ ...email, text: 'x'.repeat(8000 - rest) });
  expect([longest.length, longest.warnings]).toEqual([8000, []]);
  expect(toWhatsAppUrl({ ...email, text: 'x'.repeat(8001 - rest) }).warnings).toEqual([
    { code: 'too-long', path: 'url', detail: '8001' },
  ]);
});

test.each([
  ['6281234567890', '6281234567890'],
  ['+1 (415) 555-0132', '14155550132'],
  ['+44 (0)20 7946 0958', '442079460958'],
  ['+49(0)30 1234567', '49301234567'],
  ['49.30.1234567', '49301234567'],
  ['+49 30/1234567', '49301234567'],
  ['\u202A+62\u00A0812\u20113456\u20117890\u202C', '6281234567890'],
  ['123456789012345', '123456789012345'],
])('%j is the number %s', (phone, digits) => {
  expect(read(toWhatsAppUrl(email, { phone }).url).phone).toBe(digits);
});

test.each([
  '0812 3456 7890',
  '00 62 812 3456 7890',
  '+0812 3456 7890',
  '(0)812 3456 7890',
  '123456',
  '1234567890123456',
  '+',
  ' ',
  '++6281234567890',
  '6281234567890 ext. 5',
  '6281234567890?text=evil',
  '6281234567890/../evil',
  '6281234567890#',
  '6281234567890@evil.example',
  '6281234567890\r\nevil',
  '%36281234567890',
  '٦٢٨١٢٣٤٥٦٧٨٩٠',
  'evil.example',
  '1'.repeat(40),
])('%j is no international number', (phone) => {
  expect(() => toWhatsAppUrl(email, { phone })).toThrow(
    expect.objectContaining({ code: 'invalid-value', path: 'options.phone' }),
  );
});

test('any phone is digits or refused', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.stringMatching(/^[+\d ()\-./?#]{0,24}$/)), (phone) => {
      let url;
      try {
        url = toWhatsAppUrl(email, { phone }).url;
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-value', path: 'options.phone' });
        return;
      }
      expect(read(url).phone).toMatch(phone === '' ? /^$/ : /^[1-9]\d{6,14}$/);
    }),
  );
});

describe('whatever a text holds comes out as text', () => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { url } = toWhatsAppUrl(said, { phone: '6281234567890' });
    expect(url).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=[\w.~%-]+$/);
    expect(read(url)).toEqual({ phone: '6281234567890', fields: [['text', multiLine(said.text)]] });
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
