import { expect, test } from 'vitest';
import { oncePer } from '../../src/text/once.js';

test('what is made of an object is made once, and of another anew', () => {
  let made = 0;
  const of = oncePer((words: readonly string[]) => {
    made += 1;
    return words.length > 0 ? words.join('|') : undefined;
  });
  const [days, none]: [string[], string[]] = [['Monday', 'Tuesday'], []];
  expect([of(days), of(days), of(none), of(none), of([...days])]).toEqual([
    'Monday|Tuesday',
    'Monday|Tuesday',
    undefined,
    undefined,
    'Monday|Tuesday',
  ]);
  expect(made).toBe(3);
});
