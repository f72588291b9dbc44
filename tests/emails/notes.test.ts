import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/emails/notes/read.js';
import { cues } from '../../src/locales/en/emails/cues.js';

const dana = { name: 'Dana Ortiz' };
const sam = { name: 'Sam van der Berg' };
const read = (raw: string, ofSelf = false) =>
  readNote(raw, cues, {
    interviewers: [dana, sam],
    reader: dana,
    properNames: ['Nordwind Logistics', 'Dana Ortiz', 'Sam van der Berg'],
    kind: ofSelf ? 'self' : 'point',
  });

describe('reads the form of a point', () => {
  test.each([
    ['onboarding', 'topic', 'onboarding'],
    ['The move to a four-shift rota.', 'topic', 'the move to a four-shift rota'],
    ['- the returns area', 'topic', 'the returns area'],
    ['2) staffing needs;', 'topic', 'staffing needs'],
    ['“the handover at 6 am”', 'topic', 'the handover at 6 am'],
    ['we talked about the night shift', 'topic', 'the night shift'],
    ['The panel asked about a near miss', 'asked', 'a near miss'],
    ['how they schedule nights', 'topic', 'how you schedule nights'],
    ['their plan to open in Leeds', 'topic', 'your plan to open in Leeds'],
    ['Nordwind’s new depot', 'topic', 'Nordwind’s new depot'],
    ['SAP roll-out', 'topic', 'the SAP roll-out'],
    ['Friday deliveries', 'topic', 'Friday deliveries'],
    ['keeping Year 9 engaged in maths', 'doing', 'keeping Year 9 engaged in maths'],
    ['The team is short two nurses.', 'clause', 'the team is short two nurses'],
    ['They are moving to a new depot in spring', 'clause', 'you are moving to a new depot in spring'],
    [
      'they lose apprentices before their second year',
      'clause',
      'they lose apprentices before their second year',
    ],
    ['Sam said that returns flood the hall on Mondays', 'clause', 'returns flood the hall on Mondays'],
    [
      'How do you handle a driver who is late again?',
      'question',
      'How do you handle a driver who is late again?',
    ],
    ['reduce damage on the Rotterdam line', 'task', 'reduce damage on the Rotterdam line'],
    ['to keep experienced welders', 'task', 'keep experienced welders'],
    ['team uses Kotlin', 'clause', 'the team uses Kotlin'],
    ['training budget; mentoring', 'topic', 'the training budget'],
    ['keeping new nurses beyond their first year', 'doing', 'keeping new nurses beyond their first year'],
    ['rolling back a bad release', 'doing', 'rolling back a bad release'],
    ['dressing the window every second Monday', 'doing', 'dressing the window every second Monday'],
    ['company van', 'topic', 'the company van'],
    ['shortage of drivers', 'topic', 'the shortage of drivers'],
    ['they cant find welders', 'clause', "you can't find welders"],
    ['Dana said she has 3 clients for me', 'clause', 'you have 3 clients for me'],
    ['picking errors are up 12%', 'clause', 'picking errors are up 12%'],
    ['returns flood the hall on Mondays', 'clause', 'returns flood the hall on Mondays'],
    ['how is performance measured', 'question', 'How is performance measured?'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test('takes an account of oneself as one', () => {
    expect(read('built the rota for 40 people', true)).toMatchObject({
      form: 'clause',
      text: 'I built the rota for 40 people',
    });
    expect(read('I built the rota', true)).toMatchObject({ form: 'clause', text: 'I built the rota' });
    expect(read('ten years on night shifts', true)).toMatchObject({
      form: 'topic',
      text: 'ten years on night shifts',
    });
  });
});

describe('knows who raised a point', () => {
  test('from the note itself', () => {
    expect(read('Dana mentioned the near miss on line 4')).toMatchObject({
      by: 'Dana Ortiz',
      text: 'the near miss on line 4',
    });
    expect(read('Sam asked about the new rules')?.by).toBe('Sam van der Berg');
  });

  test('and calls the reader you', () => {
    expect(read('patient safety and why it matters to Dana')?.text).toBe(
      'patient safety and why it matters to you',
    );
    expect(read('Dana’s idea for the loading bay')?.text).toBe('your idea for the loading bay');
    expect(read('the rota Dana Ortiz made')).toBeUndefined();
  });
});

describe('keeps its hands off what cannot be placed', () => {
  test.each([
    'great vibe',
    'none really',
    'she liked that I speak Turkish',
    'I messed up the SQL question',
    'we lose 30% of leads',
    'the manager seemed stressed',
    'merger plans (confidential!)',
    'me dijo que hay mucho trabajo',
    'rework rate too high',
    'dementia residents wander off',
    'Mrs. K in room 12 who screams',
    'i told her about my dog',
    'SHORT STAFFED',
  ])('leaves out what a careful person would: %s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    'never late',
    'not shy',
    'motivated',
    'certified in ALS',
    'good with kids',
    'no accidents in 11 years',
  ])('does not take %s for an account of oneself', (raw) => {
    expect(read(raw, true)).toBeUndefined();
  });

  test.each(['', '   ', '???', '\u202E\u0000', '- ', '…'])('%j', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test('a note of 400 characters gives its first sentence, or nothing', () => {
    const long = `The ward changes to twelve-hour shifts in March. ${'And so on and on. '.repeat(30)}`;
    expect(read(long)?.text).toBe('the ward changes to twelve-hour shifts in March');
    expect(read('word '.repeat(80))).toBeUndefined();
  });
});
