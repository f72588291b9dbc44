/** Notes that were read, but not for sure: rather left out with a warning than told like this. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Harbour Lane' },
  role: { title: 'Storekeeper' },
  candidate: { name: 'Ada Kim' },
  interviewers: [{ name: 'Rania Okafor' }],
};

/** What a mail says more because of a note, and whether it warns of one left out. */
function told(debrief: Debrief): { said: string; isWarned: boolean } {
  const make = (notes: Debrief) => buildEmail('thank-you', { interview, debrief: notes }, en, { seed: 3 });
  const without = make({}).text;
  const { text, warnings } = make(debrief);
  const sentences = text.split(/(?<=[.!?]) |\n+/).filter((sentence) => !without.includes(sentence));
  return {
    said: sentences.join(' '),
    isWarned: warnings.some(({ code }) => code === 'point-left-out' || code === 'point-shortened'),
  };
}

describe('left out with a warning', () => {
  test.each<[string, Debrief]>([
    ['a noun taken for the verb', { discussed: ['the night orders for ninety shops, half of them tiny'] }],
    ['a verb that is lent to it', { challenge: 'waiting lists of ten weeks for the cold store' }],
    ['a number cut from what it counts', { discussed: ['new scanner pilot in bay 9–14'] }],
    ['a laugh', { challenge: 'cannot hold a baker for a month lol' }],
    ['a word for what has no name', { promised: ['the stock counter thingy'] }],
    ['days by their short names', { discussed: ['van loading round the mart tues/weds'] }],
  ])('%s', (_, debrief) => {
    const { said, isWarned } = told(debrief);
    expect(said).not.toMatch(
      /lol|thingy|in bay\b(?! \d)|you are waiting|tues|that the night orders for|the forward/i,
    );
    expect(isWarned).toBe(true);
  });
});

describe('told', () => {
  test.each<[Debrief, string]>([
    [{ challenge: 'pallet counts never match the screen' }, 'pallet counts never match the screen'],
    [
      { challenge: 'the strapping machine breaks down on Mondays' },
      'the strapping machine breaks down on Mondays',
    ],
    [{ challenge: 'lorries queue up before six' }, 'lorries'],
    [{ promised: ['drop off the signed form on Monday'] }, 'drop off the signed form on Monday'],
    [{ discussed: ['the goods lift in bay 4'] }, 'the goods lift in bay 4'],
  ])('%o', (debrief, words) => {
    expect(told(debrief).said).toContain(words);
  });
});

test('a remark behind a point is none of its own', () => {
  const { said, isWarned } = told({ discussed: ['sleep-in shifts, flat rate, bit low'] });
  expect(said).not.toMatch(/is low/);
  expect(isWarned).toBe(true);
});

describe('a tidy note is not spoiled', () => {
  test.each<[Debrief]>([
    [{ promised: ['Ask my former matron whether she would be a referee'] }],
    [{ discussed: ['they seem to be feuding about the rota'] }],
    [{ discussed: ['plot 3 to 9 are late because of the frost'] }],
  ])('rather left out: %o', (debrief) => {
    const { said, isWarned } = told(debrief);
    expect(said).not.toMatch(/whether you|seem to be|are late because/);
    expect(isWarned).toBe(true);
  });
});
