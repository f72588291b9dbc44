import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Debrief, type Interview } from '../../src/index.js';

const told = (debrief: Debrief, role = 'Assistant') => {
  const interview: Interview = {
    type: 'hiring-manager',
    company: { name: 'Northwind' },
    role: { title: role },
    candidate: { name: 'Ada Kim' },
    interviewers: [{ name: 'Rania Okafor' }],
    startsAt: '2026-12-07T15:00',
    timeZone: 'Europe/London',
  };
  return buildEmail('thank-you', { interview, debrief }, en).text;
};

describe('what is hard is told whole', () => {
  test.each([
    ['Parcels for the outer islands sit too long in the shed', 'parcels for the outer islands sit too long'],
    [
      'Tenants on the top floor wait far too long for a plumber',
      'tenants on the top floor wait far too long for a',
    ],
    [
      'Two price lists run in parallel and nobody trusts either',
      'two price lists run in parallel and nobody trusts either',
    ],
    [
      'The kiln takes nine hours to cool, so we fire only twice a week',
      'to cool, so you fire only twice a week',
    ],
    [
      'The drying room holds forty boards, so the mill stands still',
      'holds forty boards, so the mill stands still',
    ],
    [
      'The old press prints only in black, which costs us the poster jobs',
      'in black, which costs you the poster jobs',
    ],
    [
      'the mixer jams twice a shift, dough goes to waste',
      'the mixer jams twice a shift and dough goes to waste',
    ],
    ['It takes the lab five days to return a result', 'it takes the lab five days to return a result'],
    [
      'Every week the count ends after the shop has opened',
      'every week the count ends after the shop has opened',
    ],
    [
      'the backup runs for 14h, so the desk waits for it',
      'the backup runs for 14 hours, so the desk waits for it',
    ],
    [
      'The weekly count finishes at 6:30, after the drivers have left the yard',
      'the weekly count finishes at 6:30, after the drivers have left the yard',
    ],
    [
      'Only a quarter of the boys read a book after primary school',
      'only a quarter of the boys read a book after primary school',
    ],
    [
      'Two churches must be rewired by Christmas and the old electrician retires in June',
      'two churches must be rewired by Christmas and the old electrician retires in June',
    ],
    ['The tide turns at 6, before the boats are loaded', 'the tide turns at 6, before the boats are loaded'],
    ['milking pump trips when the fans start', 'the milking pump trips when the fans start'],
    ['mixing drum stops when two lines run', 'the mixing drum stops when two lines run'],
    ['running trips when both coaches are out', 'running trips when both coaches are out'],
    ['Old cows lose weight in the dry months', 'old cows lose weight in the dry months'],
    ['Cancer patients wait nine weeks for a first scan', 'cancer patients wait nine weeks for a first scan'],
    [
      'Students in the evening group drop out before the exam',
      'students in the evening group drop out before the exam',
    ],
  ])('%s', (challenge, text) => expect(told({ challenge })).toContain(text));

  test('how people feel is left alone', () => {
    expect(told({ challenge: 'the caseload is 48 each, people are crying in the store' })).not.toContain(
      'crying',
    );
  });
});

describe('pay is the matter of a payroll job', () => {
  const challenge = 'Every month the pay run closes before the overtime sheets arrive';
  test('there', () => {
    expect(told({ challenge }, 'Payroll Officer')).toContain('the pay run closes before the overtime sheets');
    expect(told({ challenge: 'Pay is too low and everybody leaves' }, 'Payroll Officer')).not.toContain(
      'too low',
    );
    expect(told({ discussed: ['My pay and the overtime rate'] }, 'Payroll Officer')).not.toContain(
      'overtime',
    );
  });
  test('elsewhere no word of it', () => expect(told({ challenge })).not.toContain('pay run'));
  test('the view of a council', () => {
    expect(told({ discussed: ["The staff council's view on the new pay bands"] })).toContain('new pay bands');
  });
});

describe('the proof stays', () => {
  test.each([
    [
      'in Gdynia my scrap rate was under 2% for four years',
      'My scrap rate in Gdynia was under 2% for four years.',
    ],
    ['at my last site our scrap rate was under 1%', 'At my last site the scrap rate was under 1%.'],
    [
      'planned three quays on paper, never double booked',
      'I planned three quays on paper and never double booked.',
    ],
    [
      'drove the school bus for 9 years, never late',
      'I drove the school bus for 9 years and was never late.',
    ],
    [
      'At Marsh Lane my team went from 62 to 91% of visits',
      'At Marsh Lane my team went from 62% to 91% of visits',
    ],
    [
      'At the Leith branch my team cut returns from 8 to 3%',
      'At the Leith branch my team cut returns from 8% to 3%',
    ],
    [
      'At Elm Road our wait fell from nine weeks to four',
      'At Elm Road the wait fell from nine weeks to four',
    ],
    [
      '11 years no missed delivery, drove reefers in Norway',
      'I have had no missed delivery in 11 years, and I drove',
    ],
    [
      'ran the seed exchange at my last library, no lost trays since 2020',
      'I ran the seed exchange at my last library, with no',
    ],
    [
      'I ran a youth crew, and 9 of its 14 rowers went on to the regional team',
      'and 9 of its 14 rowers went on to the regional team',
    ],
    ['I led the choir and its 30 singers through two tours', 'the choir and its 30 singers through'],
    [
      'Most of my chairs are turned, carved or bent, not glued',
      'Most of my chairs are turned, carved or bent, not glued',
    ],
    [
      'In Porto I kept 300 bicycles running with parts that cost under 2 euros each',
      'with parts that cost under 2 euros each',
    ],
    [
      '3-day field surveys, results before the planning meeting',
      'my experience of 3-day field surveys with results before the planning meeting',
    ],
    ['lgv certified, drive and load the tail lift', 'I am LGV certified, and I drive and load the tail lift'],
    [
      'I kept a chart for every kitten, and it showed us a kidney problem early',
      'and it showed us a kidney problem early',
    ],
  ])('%s', (highlight, text) => expect(told({ highlight })).toContain(text));
});

describe('points', () => {
  test('how many is told as roughly as it was noted', () => {
    expect(told({ discussed: ['about 20% of calls go unanswered'] })).toContain(
      'that about 20% of calls go unanswered',
    );
    expect(told({ discussed: ['about the new switchboard'] })).not.toContain('about about');
  });

  test.each([
    ['How to sit with parents who have lost a baby', 'how to sit with parents who have lost a baby'],
    ['The jetty you can only use at high water', 'about the jetty you can only use at high water'],
    [
      'The fog of last week and the hour the radar failed',
      'the fog of last week and the hour the radar failed',
    ],
    ['The 12 vans at two depots, and the one in Hull', 'the 12 vans at two depots, and the one in Hull'],
    [
      'Sailing in winds over force 6 and what the skipper decides',
      'over force 6 and what the skipper decides',
    ],
    ['Leaks under kiln 3 and who repairs them', 'leaks under kiln 3 and who repairs them'],
    [
      'Selling the orchard in Kent and what happens to the pickers',
      ' (?:about|discuss) selling the orchard in Kent and',
    ],
    ['The closing of the mine and what comes after it', 'the closing of the mine and what comes after it'],
    ['The tower crane sank into the clay', 'that the tower crane sank into the clay'],
    ['The costumes actors wore on tour', 'about the costumes actors wore on tour'],
    ['Moving to nights and who decides it', 'about moving to nights and who decides it'],
    ['The gate latch stuck during the flood', 'that the gate latch stuck during the flood'],
    ['The lorries stuck in Dover', 'the lorries are stuck in Dover'],
    ['I plated three desserts in half an hour', 'when I plated three desserts in half an hour'],
    ['trucks to norway and belgian chocolate', 'trucks to Norway and Belgian chocolate'],
    ['swedish timber from finland', ' Swedish timber from Finland'],
  ])('%s', (point, text) => expect(told({ discussed: [point] })).toMatch(new RegExp(text, 'u')));

  test.each([
    "His wife's cancer and how he came back",
    'Her divorce last year',
    'I made you laugh in ten minutes',
  ])('left out: %s', (point) => expect(told({ discussed: [point] })).not.toMatch(/cancer|divorce|laugh/u));
});

test.each([
  ['Lend her my grafting notes', 'lend you my grafting notes'],
  ['ask my former head to write to you', 'ask my former head to write to you'],
  ['ask my old boss to call her', 'ask my old boss to call you'],
  ['A day on which I could come and see the kiln', 'send you a day on which I could come and see the kiln'],
])('promised: %s', (promised, text) => expect(told({ promised: [promised] })).toContain(text));

describe('the matter is told with how it stands, where what is brought to it follows', () => {
  const highlight = 'I ran the night desk for 3 years';
  test.each([
    [
      "night call-outs, the two brothers can't go on alone",
      "night call-outs and how the two brothers can't go on alone.",
    ],
    ['old boilers, parts are hard to find', 'old boilers and how parts are hard to find.'],
  ])('%s', (challenge, text) => {
    expect(told({ challenge, highlight })).toContain(text);
    expect(told({ challenge })).not.toContain('and how');
  });
});
