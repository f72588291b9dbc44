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

  test.each([
    ['acquired the Lindqvist diaries, 25k copies', 'I acquired the Lindqvist diaries (25k copies)'],
    ['been lead on 4 tender bids, one £12m', 'I have been lead on 4 tender bids (one of them £12m)'],
    [
      'cut kernel build 40m -> 12m at prev place',
      'I cut the kernel build from 40m to 12m at my previous place',
    ],
    ['cleared the arrears, 212 down to 90', 'I cleared the arrears, from 212 down to 90'],
    ['ran the Year 6 camp, nobody hurt', 'I ran the Year 6 camp, with nobody hurt'],
    ['made test kits, used in 9 schools', 'I made test kits, used in 9 schools'],
    ['done lifting courses, did 3 yrs nights', 'I have done lifting courses, and I did 3 years of nights'],
    ['recovered $90k in old invoices, >120 days', 'I recovered $90k in old invoices, over 120 days'],
    ['wrote the protocol used in our lab', 'I wrote the protocol used in my lab'],
    ['I looked after a tank of 20,000 litres', 'I looked after a tank of 20,000 litres'],
  ])('joined to it only where it belongs: %s', (raw, text) => {
    expect(read(raw, { kind: 'self' })).toMatchObject({ form: 'clause', text });
  });

  test.each(['replaced the pumps in a night, 3 hours downtime total', 'ran a kiosk, 15yrs now'])(
    'else cut: %s',
    (raw) => {
      expect(read(raw, { kind: 'self' })?.cut).toBe(raw.split(', ')[1]);
    },
  );

  test.each([
    ['MOT tester 7 yrs', 'my 7 years as an MOT tester'],
    ['NEBOSH tutor 6 yrs', 'my 6 years as a NEBOSH tutor'],
    ['UKAS auditor 4 yrs', 'my 4 years as a UKAS auditor'],
    ['Top of the depot for parcels.', 'I was top of the depot for parcels'],
    ['own three vans', 'I own three vans'],
    ['qualified 2014', 'I qualified in 2014'],
    ['ex paramedic 9 years', 'my 9 years as a paramedic'],
    ['coded a stock model in R, no crashes', 'I coded a stock model in R, with no crashes'],
    ['ran pastry section', 'I ran the pastry section'],
    ['ran workshops for carers', 'I ran workshops for carers'],
    ['cut returns @ last shop', 'I cut returns at my last shop'],
  ])('typed in a hurry: %s', (raw, text) => {
    expect(read(raw, { kind: 'self' })?.text).toBe(text);
  });

  test.each([
    ['started a band, 12 players, played at the fair', 'I started a band, with 12 players'],
    ['speak Urdu and some Dari, most of the tenants there do', 'I speak Urdu and some Dari'],
    ['fluent Tamil and six years of claims', 'I speak fluent Tamil'],
  ])('cut where somebody else may be meant: %s', (raw, text) => {
    expect(read(raw, { kind: 'self' })).toMatchObject({ text, cut: expect.any(String) as string });
  });

  test.each(['Year 9 set: 64% grade 4+', 'MRTPI since 2018'])('no strength of itself: %s', (raw) => {
    expect(read(raw, { kind: 'self' })).toBeUndefined();
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

describe('of a list what the writer has is told', () => {
  test.each([
    ['PTS card + worked on Crossrail', 'I have a PTS card and worked on Crossrail', undefined],
    ['Polish + bit of German, ex paramedic', 'I speak Polish and a bit of German', 'ex paramedic'],
    ['OSHA 30, 12 squares a day', 'I have OSHA 30', '12 squares a day'],
    ['Makaton level 2', 'I have Makaton level 2', undefined],
    [
      'laser cutting, rigging, 15 yrs steel mill',
      'I have 15 years of steel mill experience',
      'laser cutting, rigging',
    ],
    ['L3 childcare, paed first aid', 'I have Level 3 childcare', 'paediatric first aid'],
    ['6 yrs bar work + fire marshal', 'I have 6 years of bar work', 'fire marshal'],
    ['coded 6G, tickets up to date', 'I am coded to 6G', 'tickets up to date'],
    ['NICU 3 yrs', 'my 3 years of NICU experience', undefined],
    ['no incidents 6 yrs', 'I have had no incidents in 6 years', undefined],
    ['Running a chess club for four years', 'running a chess club for four years', undefined],
  ])('%s', (raw, text, cut) => {
    const note = read(raw, { kind: 'self' });
    expect([note?.text, note?.cut]).toEqual([text, cut]);
  });

  test.each([
    'Class 2, ADR, moffett',
    '600 a day commons, more on engineering',
    'bilingual Mandarin',
    '12k ksph',
  ])('%s is no account', (raw) => {
    expect(read(raw, { kind: 'self' })).toBeUndefined();
  });
});

describe('a reason', () => {
  test.each([
    ['I cannot work the two on, two off rota.', 'I cannot work the two on, two off rota.'],
    [
      'After a talk with my wife, I have decided to stay here',
      'After a talk with my wife, I have decided to stay here.',
    ],
    ['Had a better offer from the ferries, 2 quid more an hr', 'I had a better offer from the ferries.'],
  ])('whole, and without its price: %s', (reason, told) => {
    expect(buildEmail('withdraw', { interview, reason }, en).text).toContain(told);
  });

  const reason = (raw: string) => read(raw, { kind: 'thing', isReason: true })?.text;
  test.each([
    ['they want full time and I can only do three days', 'you want full time and I can only do three days'],
    ['they want me start on 1st', 'you want me to start on the 1st'],
    ['accepted job at a school nearer home', 'I accepted a job at a school nearer home'],
    ['husband needs the car on weekdays', 'my husband needs the car on weekdays'],
    ['found out they never pay on time', undefined],
    ['no sundays for me', undefined],
  ])('%s', (raw, text) => {
    expect(reason(raw)).toBe(text);
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
    expect(text).not.toMatch(/would suit me|I learned that/);
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
