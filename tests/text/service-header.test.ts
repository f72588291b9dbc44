import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName, headerLine, namedAddress } from '../../src/text/service-header.js';

test.each([
  ['Zoë Müller', 'Zoë Müller <a@b.example>'],
  ['山田 太郎', '山田 太郎 <a@b.example>'],
  ["Anne-Marie O'Hara", "Anne-Marie O'Hara <a@b.example>"],
  ['', 'a@b.example'],
  [' \r\n ', 'a@b.example'],
  ['"\\"', 'a@b.example'],
  ['evil@y.example', 'a@b.example'],
  ['J. Smith', '"J. Smith" <a@b.example>'],
  ['Smith, Al', '"Smith, Al" <a@b.example>'],
  ['Dana (Berlin)', '"Dana (Berlin)" <a@b.example>'],
  ['Maya "May" Chen', 'Maya May Chen <a@b.example>'],
  ['a " b', 'a b <a@b.example>'],
  ['x\r\nBcc: y', '"x Bcc: y" <a@b.example>'],
  ['=\\?utf-8?q?Hi?=', '"= ?utf-8?q?Hi?=" <a@b.example>'],
])('%j beside an address is %j', (name, expected) => {
  expect(namedAddress({ name, address: 'a@b.example' })).toBe(expected);
});

test.each(['<', '>', '@'])('a name with %s is none', (character) => {
  expect(displayName(`Dana ${character} Ortiz`)).toBe('');
});

test('no encoded word is left', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[=? "\\\r\nx]{0,12}$/), (text) => {
      expect(headerLine(text)).not.toContain('=?');
      expect(displayName(text)).not.toContain('=?');
    }),
  );
});
