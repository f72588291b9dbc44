import { expect, test } from 'vitest';
import { checkAddress } from '../../src/text/address.js';

test.each([
  ['dana@example.com', 'dana@example.com'],
  [' dana@example.com\n', 'dana@example.com'],
  ["o'hara+hr_1@sub.ex-ample.co", "o'hara+hr_1@sub.ex-ample.co"],
  ['dana@bücher.example', 'dana@xn--bcher-kva.example'],
  ['dana@例え.example', 'dana@xn--r8jz45g.example'],
  [`${'x'.repeat(64)}@example.com`, `${'x'.repeat(64)}@example.com`],
])('%j is an address', (address, ascii) => {
  expect(checkAddress(address, 'to')).toBe(ascii);
});

test.each([
  'a@b.c\r\nBcc: x@y.z',
  'a@b.c, x@y.z',
  'a@b.c; x@y.z',
  '"a b"@c.example',
  'Dana <a@b.example>',
  '<a@b.example>',
  'a@b.example (Dana)',
  'a b@c.example',
  'a@b c.example',
  'a@@b.example',
  'a@b@c.example',
  'dana',
  '@b.example',
  'dana@',
  'dana@example',
  'dana@.example',
  'dana@-a.example',
  'dana@a..example',
  'dana@1.2.3.4',
  'dana@[1.2.3.4]',
  '.a@b.example',
  'a.@b.example',
  'a..b@c.example',
  'dänä@example.com',
  'a\u202E@b.example',
  'dana@ü/x.example',
  'dana@ü:80.example',
  'dana@ü?x=1.example',
  `${'x'.repeat(65)}@example.com`,
  `dana@${'x.'.repeat(124)}example`,
  'a'.repeat(10_000),
])('%j is none', (address) => {
  expect(() => checkAddress(address, 'to')).toThrow(
    expect.objectContaining({ name: 'InterviewCompassError', code: 'invalid-value', path: 'to' }),
  );
});
