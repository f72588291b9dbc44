import { expect, test } from 'vitest';
import { teller } from '../../src/text/tell.js';

const instant = Date.UTC(2026, 11, 3, 20);

test('tells the same whether a teller is new or kept, in its own language, form and zone', () => {
  const tellings = () => [
    teller('en', { weekday: 'long', timeZone: 'UTC' })(instant),
    teller('en', { weekday: 'long', timeZone: 'Asia/Jakarta' })(instant),
    teller('id', { weekday: 'long', timeZone: 'Asia/Jakarta' })(instant),
    teller('en', { day: 'numeric', timeZone: 'Asia/Jakarta' })(instant),
  ];
  expect(tellings()).toEqual(['Thursday', 'Friday', 'Jumat', '4']);
  expect(tellings()).toEqual(tellings());
});

test('puts an ordinary blank before AM, whatever the runtime does', () => {
  expect(teller('en', { hour: 'numeric', timeZone: 'UTC' })(instant)).toBe('8 PM');
});

test('forgets what is not used, and tells it again', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const days = () => zones.map((timeZone) => teller('en', { day: 'numeric', timeZone })(instant));
  const first = days();
  expect(new Set(first)).toEqual(new Set(['3', '4']));
  expect(days()).toEqual(first);
});

test('a zone that the runtime does not know is refused each time', () => {
  for (let turn = 0; turn < 2; turn++)
    expect(() => teller('en', { timeZone: 'Mars/Olympus' })).toThrow(RangeError);
});
