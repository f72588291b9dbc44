/** Notes in telegrams: nouns beside sentences, counts that fell, posts held, and what is of one's own family. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { en } from '../../src/locales/en/emails.js';

const omar = { name: 'Omar Haddad' };
const read = (raw: string, more: Partial<NoteContext> = {}) =>
  readNote(raw, en.emails.cues, { interviewers: [omar], reader: omar, properNames: [], ...more });

describe('points in telegrams', () => {
  test.each([
    ['boats, boats, boats', 'topic', 'boats'],
    ['rats, rats and more rats', 'topic', 'rats'],
    ['40 vans down to 30', 'clause', 'you have gone from 40 vans to 30'],
    [
      'guests waiting outside because the doors open late',
      'topic',
      'guests waiting outside because the doors open late',
    ],
    ['probation is 6 months', 'topic', 'the 6-month probation period'],
    ['the contract is 37.5 hours', 'topic', 'the 37.5-hour contract'],
    ['8 chefs down to 2', 'clause', 'you have gone from 8 chefs to 2'],
    ['need full licence, got 6 points', 'topic', 'the need for a full licence'],
    ['they need an enhanced DBS check', 'topic', 'the need for an enhanced DBS check'],
    ['you need 2 references', 'topic', 'the need for 2 references'],
    ['calls and emails tripled since the merger', 'clause', 'calls and emails tripled since the merger'],
    [
      'cooks leaving for the army because it feeds them',
      'topic',
      'cooks leaving for the army because it feeds them',
    ],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test.each([
    'wages of £12 in the shop and they are always late',
    '6 crews, one van each, nobody talks',
    'backlog of 300 claims and nobody owns it',
    "my dad's stroke",
    'my gran used to live there',
    'brother has the same van',
  ])('left out: %s', (raw) => {
    expect(read(raw)).toBeUndefined();
    expect(read(raw, { isOfReader: true })).toBeUndefined();
  });
});

test('a passive is no news', () => {
  expect(read('costs halved by the new press')?.form).not.toBe('clause');
});

describe('highlights in telegrams', () => {
  test.each([
    ['shift lead in charge on the Delta line', 'my time as a shift lead in charge on the Delta line'],
    ['deputy head at Oak Primary', 'my time as a deputy head at Oak Primary'],
    ['IMI level 3 EV', 'I have IMI level 3 EV'],
    ['CSCS card', 'I have a CSCS card'],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });
});

test.each([
  ["son's school play is that day", "My son's school play is that day."],
  ["mum's appointment got moved", "my mum's appointment got moved."],
])('of whose family a reason is: %s', (reason, told) => {
  const { text } = buildEmail(
    'reschedule',
    {
      interview: {
        type: 'hiring-manager',
        candidate: { name: 'Maya Chen' },
        interviewers: [omar],
        startsAt: '2026-12-09T14:00',
        timeZone: 'Europe/London',
      },
      proposed: ['2026-12-10T14:00'],
      reason,
    },
    en,
  );
  expect(text.toLowerCase()).toContain(told.toLowerCase());
});
