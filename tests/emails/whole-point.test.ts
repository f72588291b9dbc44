import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
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

  test('also where others were in the room: they may not be written to', () => {
    const two = { ...interview, interviewers: [iris, { name: 'Tom Keller' }] };
    expect(left(two, 'short').map(({ detail }) => detail)).toEqual(discussed.slice(1));
  });

  test('not where another of a panel is told of it', () => {
    const two = { ...interview, interviewers: [iris, { name: 'Tom Keller' }] };
    const warnedOf = (points: readonly string[]) =>
      buildThankYous({ interview: two, debrief: { discussed: points } }, en, { length: 'short' }).map(
        (note) => note.warnings.map(({ detail }) => detail),
      );
    expect(warnedOf(discussed.slice(0, 2))).toEqual([[], []]);
    expect(warnedOf(discussed)).toEqual([[], []]);
    expect(warnedOf([...discussed, 'the new shelves'])).toEqual([['the new shelves'], ['the new shelves']]);
  });

  test('nor is the challenge lost where all of them are of HR', () => {
    const hr = (name: string) => ({ name, role: 'recruiter' as const });
    const two = { ...interview, interviewers: [hr('Iris Vale'), hr('Tom Keller')] };
    const debrief = { discussed: discussed.slice(0, 1), challenge: 'the slugs in the cold frames' };
    const notes = buildThankYous({ interview: two, debrief }, en);
    for (const { warnings } of notes)
      expect(warnings).toContainEqual({
        code: 'point-left-out',
        path: 'debrief.challenge',
        detail: debrief.challenge,
      });
  });

  test('a promise to one of them is told there, though a name is a word', () => {
    const two = { ...interview, interviewers: [{ name: 'Joan Page' }, { name: 'Lee Frost' }] };
    const debrief = {
      discussed,
      promised: ['print the second page for Lee', 'call the grower about the frost'],
    };
    const [, lee] = buildThankYous({ interview: two, debrief }, en);
    expect(lee!.text).toContain('print the second page');
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

describe('what a noun phrase is, and what is left out', () => {
  test.each([
    [
      'patients who do not come back after the first visit',
      'patients who do not come back after the first visit',
    ],
    ['tenants who will not leave at the end of a lease', 'tenants who will not leave at the end of a lease'],
    ['spot checks vs the full yearly audit', 'spot checks vs the full yearly audit'],
    ['the way the rota is planned', 'the way the rota is planned'],
    ['the plan to cut to smaller sets in Year 9', 'the plan to cut to smaller sets in Year 9'],
    ['AutoCAD to Revit migration', 'the migration from AutoCAD to Revit'],
    ['Xero to SAP move by June', 'the move from Xero to SAP by June'],
    [
      'the gap between their spring intake and the autumn one',
      'the gap between your spring intake and the autumn one',
    ],
    ['whether conductor picks the soloist', 'whether the conductor picks the soloist'],
    ['youth club on weds eves', 'the youth club on Wednesday evenings'],
    ['Win 10 by March', 'Windows 10 by March'],
  ])('%s', (raw, text) => {
    expect(read(raw)).toMatchObject({ form: 'topic', text });
  });

  test('children keep what is theirs', () => {
    expect(read('how parents hear about their children')?.text).toBe('how parents hear about their children');
  });

  test.each([
    ['mgmt want bodycams by May', 'management wants bodycams by May'],
    ['HR want references by Monday', 'HR wants references by Monday'],
    ['invoices six weeks late', 'invoices are six weeks late'],
    ['roofers behind by 2 weeks', 'roofers are behind by 2 weeks'],
    ['gift card refunds 8 months behind', 'gift card refunds are 8 months behind'],
  ])('%s is a sentence', (raw, text) => {
    expect(read(raw, true)).toMatchObject({ form: 'clause', text });
  });

  test.each([
    'Iris asked me to walk through the kitchen plan',
    'she asked me to sketch a rota for December',
    'the panel wanted an eg of giving bad news',
    'what i thought their website looked like',
    'am i ok with 4.45 starts? (no but nodded)',
    'do i mind weekends? (yes but said no)',
    'would i relocate - said maybe, no way',
    'I was asked to write a short press release',
    'crop fails',
    'they want modular – pods in the yard first',
    'bank staff 40% of shift',
    'p day -> 300 trees in 2 days',
    'flexi time, 35 hrs',
    'queue collapses, 1 in 4, who pays',
  ])('%s is left out', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test('what somebody else asked is no question of the reader, and a detail at the end of a row no point', () => {
    const interview: Interview = {
      type: 'hiring-manager',
      company: { name: 'Northwind' },
      role: { title: 'Assistant' },
      candidate: { name: 'Ada Kim' },
      interviewers: [iris],
      startsAt: '2026-12-07T15:00',
      timeZone: 'Europe/London',
    };
    const told = (discussed: readonly (string | { point: string; by: string })[]) =>
      buildEmail('thank-you', { interview, debrief: { discussed } }, en, {}).text;
    expect(told([{ point: 'The pupils asked me whether I could juggle.', by: 'Iris Novak' }])).not.toContain(
      'your question',
    );
    expect(told(['shearing – 40 acres, 3 people, four weeks'])).not.toContain('four weeks');
  });
});
