import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { cues } from '../../src/locales/en/emails/cues.js';

const iris = { name: 'Iris Novak' };
const read = (raw: string, isOfReader = false) =>
  readNote(raw, cues, { interviewers: [iris], reader: iris, properNames: ['Iris Novak'], isOfReader });

const thing = (raw: string, text: string) => [raw, 'topic', text] as const;
const sentence = (raw: string, text: string) => [raw, 'clause', text] as const;

describe('a noun with a side clause whose opening word is left out is no sentence', () => {
  test.each([
    thing(
      'parents dropping children off before the gates open',
      'parents dropping children off before the gates open',
    ),
    thing('The boiler being replaced in the west wing', 'the boiler being replaced in the west wing'),
    thing('The exhibition planned for the spring', 'the exhibition planned for the spring'),
    thing('The checklist the porters fill in', 'the checklist the porters fill in'),
    thing('The solar contracts the council has signed', 'the solar contracts the council has signed'),
    thing('Stock takes and why they run over', 'stock takes and why they run over'),
    thing('night cover and what happens in August', 'night cover and what happens in August'),
    thing('Pick errors in the cold store', 'pick errors in the cold store'),
    thing('Fire training for everyone in the first month', 'fire training for everyone in the first month'),
    thing('late shifts once a week', 'late shifts once a week'),
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });
});

describe('what is written like a sentence is one where its verb agrees', () => {
  test.each([
    sentence('Coaches park across the entrance.', 'coaches park across the entrance'),
    sentence('Money for the youth club runs out in May.', 'money for the youth club runs out in May'),
    sentence('Residents still ring the old number.', 'residents still ring the old number'),
    sentence('Grants now cover a third of the rent.', 'grants now cover a third of the rent'),
    sentence('Visas for drivers take three months.', 'visas for drivers take three months'),
  ])('%s', (raw, form, text) => {
    expect(read(raw, true)).toMatchObject({ form, text });
  });

  test.each(['Shift swaps at short notice.', 'Drivers hours at Christmas.', 'Tool checks before each job.'])(
    '%s is a thing',
    (raw) => {
      expect(read(raw)?.form).toBe('topic');
    },
  );
});

describe('who is who, and what came up', () => {
  test.each([
    ['Orders arrive faster than we can pack them.', 'orders arrive faster than you can pack them'],
    ['forms come back late and most of them unsigned', 'forms come back late and most of them are unsigned'],
    ['patients cancel at the last minute', 'patients cancel at the last minute'],
    ['volunteers who leave after first month', 'volunteers who leave after the first month'],
  ])('%s', (raw, text) => {
    expect(read(raw, true)?.text).toBe(text);
  });

  test('what came up is a thing', () => {
    expect(read('The merger with the Leeds office came up.')).toMatchObject({
      form: 'topic',
      text: 'the merger with the Leeds office',
    });
  });

  test('"you" told to the writer is the writer', () => {
    expect(read('Iris told me the tools stay with you after the trial.')?.text).toBe(
      'the tools stay with me after the trial',
    );
  });

  test('what they did together stays of both', () => {
    expect(read('the exercise we went through')?.text).toBe('the exercise we went through');
  });
});

describe('those who are served pay no wages', () => {
  const interview: Interview = {
    type: 'hiring-manager',
    company: { name: 'Northwind' },
    role: { title: 'Assistant' },
    candidate: { name: 'Ada Kim' },
    interviewers: [iris],
    startsAt: '2026-12-07T15:00',
    timeZone: 'Europe/London',
  };
  const about = (challenge: string) =>
    buildEmail('thank-you', { interview, debrief: { challenge } }, en).text;

  test.each(["Customers who won't pay for delivery", 'Members who pay late'])('%s', (challenge) => {
    expect(about(challenge)).toContain(challenge.slice(1));
  });

  test('what stands beside it is not glued on', () => {
    expect(about("guests who can't pay, reception gets the blame")).not.toContain('pay, reception');
  });

  test('members of staff are paid', () => {
    expect(about('members of staff and their pay')).not.toContain('their pay');
  });
});

describe('a figure behind a verb needs no second one', () => {
  test.each([
    sentence('A reader waits four weeks for a new title', 'a reader waits four weeks for a new title'),
    sentence('The longest crossing lasts nine hours', 'the longest crossing lasts nine hours'),
    sentence('Review waits 23 days', 'review waits are 23 days'),
  ])('%s', (raw, form, text) => {
    expect(read(raw, true)).toMatchObject({ form, text });
  });
});

test('an article is no name, though the house is called "The Mill"', () => {
  const { text } = buildEmail(
    'thank-you',
    {
      interview: {
        type: 'hiring-manager',
        company: { name: 'The Mill' },
        candidate: { name: 'Ada Kim' },
        interviewers: [iris],
      },
      debrief: { challenge: 'The oven has been out of order since March' },
    },
    { code: 'en', emails: en.emails },
  );
  expect(text).toContain('the oven has been out of order since March');
});

describe('side clauses, and what somebody does somewhere', () => {
  test.each([
    thing('The bus timetable and how often it changes', 'the bus timetable and how often it changes'),
    thing('Staff meetings and how long they take', 'staff meetings and how long they take'),
    thing(
      'Work on a farm with a dog that does not like strangers',
      'work on a farm with a dog that does not like strangers',
    ),
    thing('three depots that never talk to each other', 'the three depots that never talk to each other'),
    thing('a case where I had to say no to a client', 'a case where I had to say no to a client'),
    sentence('The bridge reopens after Easter.', 'the bridge reopens after Easter'),
    sentence('The harbour silts up every winter.', 'the harbour silts up every winter'),
    sentence('that the ferry only sails on Mondays', 'the ferry only sails on Mondays'),
    sentence('Two systems run side by side in the archive', 'two systems run side by side in the archive'),
    sentence(
      'Marta showed me the cold store and said that about two in five compressors are old',
      'about two in five compressors are old',
    ),
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test.each([
    thing('parcels sent out without labels', 'parcels sent out without labels'),
    thing('drivers held up at the border', 'drivers held up at the border'),
    thing(
      'handovers at six when two crews meet in one small room and nobody hears a word',
      'handovers at six',
    ),
    thing('high sick leave among the porters', 'high sick leave among the porters'),
    sentence('Too many batches fail the taste test', 'too many batches fail the taste test'),
    sentence(
      'parents want one thing, teachers want another',
      'parents want one thing and teachers want another',
    ),
    sentence(
      'half the rooms are empty, half the crew is off',
      'half the rooms are empty and half the crew is off',
    ),
    sentence(
      'either the drivers are late or the lift is broken',
      'either the drivers are late or the lift is broken',
    ),
  ])('%s, as what is hard', (raw, form, text) => {
    expect(read(raw, true)).toMatchObject({ form, text });
  });

  test.each([
    'either the mixers or the proving cabinet',
    'either night shifts or split weekends',
    'Ola showed me the crusher and said that it jams',
    'sick leave',
  ])('%s is not told', (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});

describe('an article that was left out', () => {
  test.each([
    ['who orders parts when mechanic is away', 'who orders parts when the mechanic is away'],
    ['what happens if driver calls in sick', 'what happens if the driver calls in sick'],
    ['new lighting for concert hall', 'new lighting for the concert hall'],
    ['noise limits on Harbour site', 'noise limits on the Harbour site'],
    ['what happens when school is out', 'what happens when school is out'],
    ['what happens when somebody is off', 'what happens when somebody is off'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });
});
