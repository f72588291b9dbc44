/** What must not reach a mail: clauses in the place of a noun, shorthand, bad news told gladly, verdicts on oneself. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { en } from '../../src/locales/en/emails.js';

const { cues } = en.emails;
const context: NoteContext = { interviewers: [], properNames: [], misspellings: cues.misspellings };
const read = (raw: string, more: Partial<NoteContext> = {}) => readNote(raw, cues, { ...context, ...more });
const challenge = { kind: 'point', isOfReader: true } as const;

describe('a clause is no noun', () => {
  test.each([
    ['customers mention long queues', 'customers mention long queues'],
    ['A third of what is grown here is ploughed in', 'a third of what is grown here is ploughed in'],
    ['Much of what is said at handover is forgotten', 'much of what is said at handover is forgotten'],
  ])('%s', (raw, text) => {
    expect(read(raw, challenge)).toMatchObject({ form: 'clause', text });
  });

  test.each([
    "hca's keep leaving",
    'invoices bounce because addresses typed wrong',
    'What is promised at the counter is not written down',
    'guests complain slow check-in',
    'staff with hours cut short',
    'turnover of carers high',
  ])('%s is left out', (raw) => {
    expect(read(raw, challenge)).toBeUndefined();
  });

  test.each([
    ["The tenants' anger about lifts being out of order a month late"],
    ['how much of what is taught is remembered'],
    ['sports day for juniors'],
    ['the way visitors are counted'],
    ['the fridge that breaks down every summer'],
  ])('%s is one', (raw) => {
    expect(read(raw)?.form).toBe('topic');
  });
});

describe('shorthand', () => {
  test.each(['two more uat', 'the eoc audit', 'the dse check', 'the pgda course', '2 ta in the room'])(
    '%s is left out',
    (raw) => {
      expect(read(raw)).toBeUndefined();
    },
  );

  test.each([
    ['new mot bay', 'the new MOT bay'],
    ['site visit tues leeds', 'the site visit'],
    ['induction mon swindon', 'the induction'],
    ['busy May weddings', 'the busy May weddings'],
    ['deal w/ council', 'the deal with the council'],
    ['new centrifuge in lab', 'the new centrifuge in the lab'],
    ['refurb 2nd floor til easter', 'the refurbishment of the 2nd floor until Easter'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  test('a ticket has an article', () => {
    expect(read('only 2 drivers w/ adr licence', challenge)?.text).toBe(
      'there are only 2 drivers with an ADR licence',
    );
  });
});

describe('what one did', () => {
  test.each([
    ['built own kiln', 'I built my own kiln'],
    ['kept log of 200 alarms at last plant', 'I kept a log of 200 alarms at my last plant'],
    ['packed 300 boxes/hr at Ocado', 'I packed 300 boxes an hour at Ocado'],
    ['I started a breakfast club and went from 5 to 40', 'I started a breakfast club'],
    [
      'started as a porter and went from nights to days',
      'I started as a porter and went from nights to days',
    ],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });

  test.each(['go since 2017', 'react since 2020', 'did fire lead 2yrs', 'ran pass 2 yrs'])(
    '%s is left out',
    (raw) => {
      expect(read(raw, { kind: 'self' })).toBeUndefined();
    },
  );
});

describe('promises', () => {
  test.each([
    ['email HGV licence', 'my HGV licence'],
    ['ref from former manager', 'a reference from my former manager'],
    ['send lesson plan volcanoes', 'the lesson plan on volcanoes'],
  ])('%s', (raw, text) => {
    expect(readPromise(raw, cues, context)).toMatchObject({ form: 'topic', text });
  });
});

describe('bad news, gossip and verdicts', () => {
  test.each([
    'Jo went on about parking',
    'she kept saying they are a family',
    'the Leeds branch may have to close',
    'the old head chef walked out in June',
    'finance is treated as an afterthought',
    'the drawings are all over the place',
    'asked about the worst shift I ever had',
    'the demo lesson went ok, ran over',
    'my presentation went well',
    'answered the safeguarding question well',
  ])('%s is told to nobody', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each(['the new scheduling tool went live in May', 'how the team answered 900 calls last week'])(
    '%s is told',
    (raw) => {
      expect(read(raw)).toBeDefined();
    },
  );
});

test.each([
  ['thank-you', 'message'],
  ['check-in', 'email'],
] as const)('%s as a %s says what it does not tell', (purpose, channel) => {
  const { warnings } = buildEmail(
    purpose,
    {
      interview: {
        type: 'hiring-manager',
        candidate: { name: 'Ada Obi' },
        interviewers: [{ name: 'Sam Lee' }],
      },
      debrief: { discussed: ['the new tram line', 'the training of drivers', 'the depot in Hull'] },
    },
    en,
    { channel },
  );
  expect(warnings.map(({ path }) => path)).toContain('debrief.discussed[2]');
});
