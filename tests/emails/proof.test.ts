/** What came of a deed is the proof and stays with it; what the team struggles with is told as what it is. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { en } from '../../src/locales/en/emails.js';

const read = (raw: string, more: Partial<NoteContext>) =>
  readNote(raw, en.emails.cues, { interviewers: [], properNames: [], ...more });
const interview = {
  type: 'hiring-manager',
  company: { name: 'Alder Foods' },
  role: { title: 'Shift Lead' },
  candidate: { name: 'Robin Vale' },
  interviewers: [{ name: 'Dana Whitlock' }],
} as const;
const mail = (debrief: object, more: object = {}) =>
  buildEmail('thank-you', { interview: { ...interview, ...more }, debrief }, en);

describe('what came of a deed', () => {
  test.each([
    ['trained 6 pickers last spring, none quit', 'I trained 6 pickers last spring, and none quit'],
    ['opened a second counter, sales up 22%', 'I opened a second counter, with sales up 22%'],
    ['12 yrs on CNC lathes, scrap rate 1%', 'I have 12 years on CNC lathes, with a scrap rate of 1%'],
    ['ran the mill for a month, no stoppages', 'I ran the mill for a month, with no stoppages'],
    ['started a walking group, 40 members', 'I started a walking group, with 40 members'],
    ['translated 14 novels, two won prizes', 'I translated 14 novels, and two won prizes'],
    ['nursed on a burns ward, 5 years', 'I nursed on a burns ward for 5 years'],
    ['planned 30 weddings, every one on budget', 'I planned 30 weddings, every one on budget'],
    ['wrote the manual, adopted across all 8 sites', 'I wrote the manual, adopted across all 8 sites'],
    ['managed the Quayside refit (£3.2m)', 'I managed the Quayside refit (£3.2m)'],
    ['yield up 9 points in a year', 'I brought the yield up 9 points in a year'],
    ['got our returns from 9% to 2% at Orrin', 'I got the returns from 9% to 2% at Orrin'],
    ["I'm a certified arborist, 3 climbing tickets", "I'm a certified arborist, with 3 climbing tickets"],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'self' })).toMatchObject({ form: 'clause', text });
  });

  test('two deeds are told in one', () => {
    expect(mail({ highlight: 'led the ERP rollout; trained 80 users' }).text).toContain(
      'I led the ERP rollout and trained 80 users',
    );
  });

  test('what cannot be told with it is warned of', () => {
    expect(read('broke down a lamb in 20 min, butchery', { kind: 'self' })?.cut).toBe('butchery');
    expect(read('led the crew (the night one)', { kind: 'self' })?.cut).toBe('the night one');
  });
});

describe('the trouble of the team', () => {
  test.each([
    ['4 vacancies and agency spend being cut', 'you have 4 vacancies and agency spend is being cut'],
    ['labour at 38% and the board wants 30', 'the labour is at 38% and the board wants 30'],
    ['yield at 61, needs 80', 'the yield is at 61 and needs to be at 80'],
    [
      'deliveries only every 2 weeks because the dock is shut',
      'deliveries are only every 2 weeks because the dock is shut',
    ],
    ['no head gardener for 8 months', 'you have had no head gardener for 8 months'],
    ['losing fitters to the shipyard', 'you are losing fitters to the shipyard'],
    ['everything waiting on permits', 'everything is waiting on permits'],
  ])('%s', (raw, text) => {
    expect(read(raw, { isOfReader: true })).toMatchObject({ form: 'clause', text });
  });

  test.each([
    ['19 beds, 2 nurses at night', '19 beds and 2 nurses at night'],
    ['two depots, ten weeks, no budget for temps', 'two depots, ten weeks and no budget for temps'],
    ['24-week waits, no-show rate 12%', '24-week waits and a no-show rate of 12%'],
  ])('%s', (raw, text) => {
    expect(read(raw, { isOfReader: true })).toMatchObject({ text, isState: true });
  });

  test('has no label before it', () => {
    for (const challenge of ['audit in June with half the files missing', '40 pupils, one aide']) {
      expect(mail({ challenge }).text).not.toMatch(/(?:this|particular|first|with): /);
    }
  });

  test('is not told twice', () => {
    const { text } = mail({
      discussed: ['the new rota', 'absence is 9% on lates'],
      challenge: '9% absence since the merger',
    });
    expect(text.match(/9%/g)).toHaveLength(1);
  });
});

describe('to HR', () => {
  test('what the writer brings is told, and no culture is claimed', () => {
    const { text } = mail({ highlight: 'clean HGV licence' }, { type: 'hr-interview' });
    expect(text).toContain('my clean HGV licence');
    expect(text).not.toMatch(/would suit me|fit in|From what I heard/);
  });

  test('trouble it has no room for is warned of', () => {
    const { warnings } = mail({ challenge: 'covering nights' }, { type: 'hr-interview' });
    expect(warnings).toContainEqual({
      code: 'point-left-out',
      path: 'debrief.challenge',
      detail: 'covering nights',
    });
  });
});

test('a trial is not thanked for as a conversation', () => {
  const { parts } = mail({}, { type: 'work-sample' });
  expect(parts.paragraphs[0]).toMatch(/trial|my work/);
});
