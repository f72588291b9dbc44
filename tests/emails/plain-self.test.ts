/** What is plainly of the writer's own is told whole: a sentence, a deed with what became of it, what one has been since when. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import { en } from '../../src/locales/en/emails.js';

const own = (raw: string) =>
  readNote(raw, en.emails.cues, { interviewers: [], properNames: [], kind: 'self' });
const interview = {
  type: 'hiring-manager',
  company: { name: 'Alder Foods' },
  role: { title: 'Shift Lead' },
  candidate: { name: 'Robin Vale' },
  interviewers: [{ name: 'Dana Whitlock' }],
} as const;
const mail = (debrief: object) => buildEmail('thank-you', { interview, debrief }, en);
const withdrawn = (reason: string) => buildEmail('withdraw', { interview, reason }, en).text;

describe('an account of oneself', () => {
  test.each([
    // Whose is a sentence: somebody's or something's of the writer.
    [
      'Three of my pupils won places at the conservatoire.',
      'three of my pupils won places at the conservatoire',
    ],
    ['My audit of the fuel cards saved £80,000 a year.', 'my audit of the fuel cards saved £80,000 a year'],
    ['My team finished second in the league.', 'my team finished second in the league'],
    ['Diary booked two months ahead', 'my diary was booked two months ahead'],
    // What became of a deed, in a sentence.
    [
      'built a rota in Excel, the whole ward uses it now',
      'I built a rota in Excel, and the whole ward uses it now',
    ],
    ['wrote a glossary, the crew still rely on it', 'I wrote a glossary, and the crew still rely on it'],
    ['stopped a fire, without closing the kitchen', 'I stopped a fire, without closing the kitchen'],
    // Since when, and for how long.
    [
      'HCPC registered since 2013, no complaints',
      'I have been HCPC registered since 2013, with no complaints',
    ],
    ['Swim teacher for beginners since 2015', 'I have been a swim teacher for beginners since 2015'],
    ['Nine years without a lost-time injury', 'I have had nine years without a lost-time injury'],
    ['Clean driving record for over 20 years', 'I have had a clean driving record for over 20 years'],
    ['PASMA and IPAF both current', 'my PASMA and IPAF are current'],
    // What one did, however it is put.
    ['the stock app I built for two branches', 'I built the stock app for two branches'],
    ['a lunch club I set up, 40 members', 'I set up a lunch club, with 40 members'],
    ['Theory and practical passed first time', 'I passed theory and practical first time'],
    ['crane slinger training, passed first time', 'I did crane slinger training and passed first time'],
    ['Took the choir from 9 singers to a full hall', 'I took the choir from 9 singers to a full hall'],
    ['Brought complaint rate down to 2%', 'I brought the complaint rate down to 2%'],
    ['Bookings up 35% after I redid the menu', 'bookings went up 35% after I redid the menu'],
    [
      'absences from 14 to 6% since I moved the briefing',
      'absences have gone from 14% to 6% since I moved the briefing',
    ],
    ['Used SAP daily for six years', 'I used SAP daily for six years'],
    ["Worked summers on my aunt's farm.", "I worked summers on my aunt's farm"],
    ['a strong network of wool growers', 'I have a strong network of wool growers'],
  ])('%s', (raw, text) => {
    expect(own(raw)).toMatchObject({ form: 'clause', text });
  });

  test('is a thing where it has no verb', () => {
    const text = 'my experience of felling 400 diseased ash trees';
    expect(own('My experience of felling 400 diseased ash trees')).toMatchObject({ form: 'topic', text });
  });

  test.each(['A lovely view from the office', 'took the bus from the hotel to the beach'])(
    '%s is none',
    (raw) => {
      expect(own(raw)).toBeUndefined();
    },
  );

  test('of a list the head is told, and the rest is warned of', () => {
    expect(own('crane and hoist licence, both renewed')).toMatchObject({
      text: 'I have a crane and hoist licence',
      cut: 'both renewed',
    });
  });

  test('pay is told of where it was the work', () => {
    expect(mail({ highlight: 'Processed wages for 300 workers across four sites.' }).text).toContain(
      'processed wages for 300 workers',
    );
    expect(mail({ highlight: 'my wages were 300 a week' }).text).not.toContain('wages');
  });
});

describe('a reason', () => {
  test.each([
    ['health reasons', /decision for health reasons|This is for health reasons/],
    ['Decided to stay with my team at the hospice', /(?:decided|going) to stay with my team at the hospice/],
    ["My wife's job moves us to Bristol in May", /[Mm]y wife's job moves us to Bristol in May/],
    ['My head asked me to stay until my class sit their exams', /until my class sit their exams/],
    [
      'My son starts school in Lyon, and we move there with him',
      /[Mm]y son starts school in Lyon, and we move there with him\./,
    ],
    ['I have taken a post in Graz, close to them', /I have taken a post in Graz\./i],
  ])('%s', (reason, told) => {
    expect(withdrawn(reason)).toMatch(told);
    expect(withdrawn(reason)).not.toMatch(/reason is \w+ reasons|because I decided/);
  });
});

describe('a promise', () => {
  test.each([
    ["I'd email the risk register by Friday", 'send you the risk register by Friday'],
    ['I offered to introduce the new supplier', 'introduce the new supplier'],
    ['find out when my clearance in Ontario comes through', 'find out when my clearance in Ontario comes'],
    ['my showreel as PDF', 'my showreel as a PDF'],
    ['three menus (translated)', 'three menus, translated'],
    ['proof of my right to work', 'the proof of my right to work'],
    ['scan of my ISO 9001 auditor certificate', 'a scan of my ISO 9001 auditor certificate'],
    ['before and after pics of the barn roof', 'the before-and-after photos of the barn roof'],
    ['the schedules I spoke about', 'the schedules I spoke about'],
    ['photos of the mural I did for that school', 'photos of the mural I did for that school'],
    ['driving licence both sides', 'my driving licence, front and back'],
  ])('%s', (promised, told) => {
    expect(mail({ promised: [promised] }).text).toContain(told);
  });
});

describe('what one made, did and can', () => {
  test.each([
    [
      'The choir I founded in Cork still sings every week',
      'the choir I founded in Cork still sings every week',
    ],
    ['the stove I designed is sold in nine countries', 'the stove I designed is sold in nine countries'],
    ['a game I wrote at school', 'I wrote a game at school'],
    ['redesigned the menu, sales rose by 22%', 'I redesigned the menu, and sales rose by 22%'],
    [
      'started a repair club, 200 members in the first year',
      'I started a repair club, with 200 members in the first year',
    ],
    ['ran the raffle, 900 tickets a day by June', 'I ran the raffle, with 900 tickets a day by June'],
    [
      'over 200 guided dives, thirty of them in caves',
      'I have over 200 guided dives, thirty of them in caves',
    ],
    ['did sound for 25 festivals last year', 'I did sound for 25 festivals last year'],
    ['agreed a loan of nine paintings with the museum', 'I agreed a loan of nine paintings with the museum'],
    [
      'At my last clinic the waiting list went from 14 weeks to 5',
      'at my last clinic the waiting list went from 14 weeks to 5',
    ],
    ['Fluent Welsh', 'I speak fluent Welsh'],
    ['Mountain first aid and avalanche level 2', 'I have mountain first aid and avalanche level 2'],
    ['wound care for horses', 'my experience with wound care for horses'],
    ['stone carving and letter cutting', 'my experience with stone carving and letter cutting'],
    ['restored 1890 Dutch harpsichord', 'I restored an 1890 Dutch harpsichord'],
    ['restored 1960s furniture', 'I restored 1960s furniture'],
    ['cut sick leave on my ward by a third', 'I cut sick leave on my ward by a third'],
  ])('%s', (raw, text) => {
    expect(own(raw)?.text).toBe(text);
  });

  test.each([
    'I agreed',
    'agreed on a call next week',
    'did a demo for 12 people',
    'At my interview the lights went out',
    'parking in the yard',
  ])('%s is a moment', (raw) => {
    expect(own(raw)).toBeUndefined();
  });

  test('what one is not, as a reason', () => {
    expect(withdrawn('not ready to move to another country')).toContain(
      'I am not ready to move to another country',
    );
  });
});

describe('rates, and who pays', () => {
  const hard = (challenge: string) => mail({ challenge }).text;
  test.each([
    ['Lameness rates have doubled since spring', 'lameness rates have doubled'],
    ['The hotels pay us late', 'the hotels pay you late'],
    ['days off in the lambing season', 'days off in the lambing season'],
  ])('%s', (challenge, said) => {
    expect(hard(challenge)).toContain(said);
  });
  test.each(['Day rates have risen', 'other shops pay better', 'low pay'])('%s is left out', (challenge) => {
    expect(hard(challenge).toLowerCase()).not.toContain(challenge.toLowerCase());
  });
});
