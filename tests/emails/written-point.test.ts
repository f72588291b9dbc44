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
