import { expect, test } from 'vitest';
import { base64Body, header, headerAddresses, headerText, messageId } from '../../src/text/mime.js';

test.each([
  ['Hello there', ['Hello', 'there']],
  ['', []],
  ['a\r\nBcc: x', ['a', 'Bcc:', 'x']],
  ['Zoë', ['=?UTF-8?B?Wm/Dqw==?=']],
  // A reader would decode it.
  ['=?utf-8?q?x?=', ['=?UTF-8?B?PT91dGYtOD9xP3g/PQ==?=']],
])('text %j', (text, words) => {
  expect(headerText(text)).toEqual(words);
});

test.each([
  ['Dana Ortiz', 'Dana Ortiz <a@b.example>'],
  ['', 'a@b.example'],
  ['Smith, "Al"', '"Smith, \\"Al\\"" <a@b.example>'],
  ['x@y.example', '"x@y.example" <a@b.example>'],
  ['J. Doe', '"J. Doe" <a@b.example>'],
  ['back\\slash', '"back\\\\slash" <a@b.example>'],
  ['Zoë', '=?UTF-8?B?Wm/Dqw==?= <a@b.example>'],
  ['=?utf-8?q?x?=', '=?UTF-8?B?PT91dGYtOD9xP3g/PQ==?= <a@b.example>'],
])('name %j', (name, written) => {
  expect(headerAddresses([{ name, address: 'a@b.example' }]).join(' ')).toBe(written);
});

test('a line is folded before the word that would not fit', () => {
  const words = Array.from({ length: 20 }, () => 'word-of-12-c');
  const lines = header('Subject', words).split('\r\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.every((line) => line.length <= 76)).toBe(true);
  expect(lines.join('').replace('Subject: ', '').split(' ')).toEqual(words);
});

test('no character is split between encoded words', () => {
  const words = headerText('😀'.repeat(50));
  expect(words.length).toBeGreaterThan(1);
  for (const word of words) {
    const text = Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64').toString();
    expect(text).toMatch(/^(?:😀)+$/u);
  }
});

test('bodies have lines of 76 and CRLF inside', () => {
  const body = base64Body('ä\n'.repeat(100));
  expect(body).toMatch(/^(?:[A-Za-z\d+/]{76}\r\n)+[A-Za-z\d+/=]{1,76}\r\n$/);
  expect(Buffer.from(body, 'base64').toString()).toBe('ä\r\n'.repeat(100));
});

test('message ids of equal names differ by what is said', () => {
  expect(messageId('a', 'x')).not.toBe(messageId('a', 'y'));
  expect(messageId('a', 'x')).toBe(messageId('a', 'x'));
});
