import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { cues } from '../../src/locales/en/emails/cues.js';

const iris = { name: 'Iris Novak' };
const read = (raw: string, isOfReader = false) =>
  readNote(raw, cues, { interviewers: [iris], reader: iris, properNames: ['Iris Novak'], isOfReader });

describe('a point is one thing or one sentence', () => {
  test.each([
    ['vet rounds every ten days', 'topic', 'vet rounds every ten days', undefined],
    [
      'ferry rebuild during the winter layup',
      'topic',
      'the ferry rebuild during the winter layup',
      undefined,
    ],
    ['swarm boxes, 14 yards, one truck', 'topic', 'swarm boxes', '14 yards, one truck'],
    [
      'the switch to the new kiln in June, glazes go first',
      'topic',
      'the switch to the new kiln in June',
      'glazes go first',
    ],
    ['harbour tours, guides wanted as ever', 'topic', 'harbour tours', 'guides wanted as ever'],
    ['parents who pay late stop answering', 'clause', 'parents who pay late stop answering', undefined],
    ['lone working, weekend cover, training', 'topic', 'lone working, weekend cover and training', undefined],
    [
      'intake forms, clinics cap at 12, fee disputes',
      'topic',
      'intake forms',
      'clinics cap at 12, fee disputes',
    ],
  ])('%s', (raw, form, text, cut) => {
    const note = read(raw);
    expect(note).toMatchObject({ form, text });
    expect(note?.cut).toBe(cut);
  });

  test.each([
    [
      'minutes of meetings 3 weeks behind, nobody left to write them',
      'clause',
      'the minutes of meetings are 3 weeks behind',
    ],
    ['invoice matching takes a month, suppliers complain', 'clause', 'invoice matching takes a month'],
  ])('what follows the comma is not glued on: %s', (raw, form, text) => {
    const note = read(raw);
    expect(note).toMatchObject({ form, text });
    expect(note?.cut).toBeDefined();
  });
});

describe('what is neither for sure is left out', () => {
  test.each([
    'no boiler after 10',
    'no more leaf blowers before 8',
    'latte art not important',
    'caseload 35',
    'safety first',
    'home every other weekend',
    'morale dipped after the merger',
    'ratios 1:4 nights, 1:3 days',
    'swab 20 floors',
    'early or late',
    'builders top trees on Sundays',
    'two boats one skipper',
    '45 ton press',
    'parking permits only from April',
  ])('%s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    'scanners flaky',
    'feed prices gone mad',
    'clerks absent at harvest',
    'rosters late every single week',
    'empty plots pile up in the north field nobody weeds it',
    'one porter, four wards in two buildings, he needs help',
  ])('as a challenge: %s', (raw) => {
    expect(read(raw, true)).toBeUndefined();
  });
});

describe('a point more than there is room for', () => {
  const discussed = ['the seed library', 'the new polytunnel', 'the rota for market days'];
  const interview = {
    type: 'hiring-manager',
    candidate: { name: 'Maya Chen' },
    interviewers: [iris],
  } as const;
  const left = (interview: Interview, length: 'short' | 'standard') =>
    buildEmail('thank-you', { interview, debrief: { discussed } }, en, { length }).warnings;

  test('is told to the writer', () => {
    expect(left(interview, 'short').map(({ detail }) => detail)).toEqual(discussed.slice(1));
    expect(left(interview, 'standard')).toMatchObject([
      { code: 'point-left-out', path: 'debrief.discussed[2]', detail: 'the rota for market days' },
    ]);
  });

  test('in a panel the others are told of it', () => {
    expect(left({ ...interview, interviewers: [iris, { name: 'Tom Keller' }] }, 'short')).toEqual([]);
  });
});

test('a question that was never asked is left out', () => {
  const interview = {
    type: 'hiring-manager',
    candidate: { name: 'Maya Chen' },
    interviewers: [iris],
  } as const;
  const debrief = { discussed: ['can dogs come to the office? forgot to ask', 'the seed library'] };
  const { text, warnings } = buildEmail('thank-you', { interview, debrief }, en);
  expect(text).not.toContain('dogs');
  expect(warnings).toMatchObject([{ code: 'point-left-out', path: 'debrief.discussed[0]' }]);
});

test('the noun says how many there are, and not the place', () => {
  expect(read('ferry crews in Cork always late', true)?.text).toBe('ferry crews in Cork are always late');
});
