/** What stands behind a point is told with it, or in brackets; and whatever is passed, or wherever a note ends, nothing breaks. */
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous, en, type Debrief, type Interview } from '../../src/index.js';
import { withoutBrackets } from '../../src/emails/inputs/aside.js';
import { id } from '../../src/locales/id/index.js';
import { isDeep } from '../support/depth.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Northwind' },
  role: { title: 'Technician' },
  candidate: { name: 'Maya Bell' },
  interviewers: [{ name: 'Rania Okafor' }],
  startsAt: '2026-12-07T15:00',
  timeZone: 'Europe/London',
};
const told = (debrief: Debrief) => buildEmail('thank-you', { interview, debrief }, en).text;

describe('a point', () => {
  test.each([
    ['get-ins: 2 trucks, 6 crew, done by 4 or we run late', 'get-ins (2 trucks, 6 crew)'],
    [
      'training: 2 weeks in the classroom, then 4 on the road',
      'training (2 weeks in the classroom, then 4 on the road)',
    ],
    ['overtime: one saturday in 3', 'overtime (one Saturday in 3)'],
    [
      'attrition - they lose about a third of new starters before wk 10',
      'attrition and how you lose about a third of new starters before week 10',
    ],
    ['wait times. 9 weeks for a first appointment', 'wait times (9 weeks for a first appointment)'],
    [
      'moths in the textile store, they freeze everything',
      'moths in the textile store and how you freeze everything',
    ],
    ['hybrid - 2 days home after probation (6 mo)', 'hybrid working (2 days home after probation)'],
    ['outdoor area hardly gets used nov-march', 'gets used November to March'],
    ['the tues-thurs rota', 'the Tuesday to Thursday rota'],
    ['the English-German team', 'the English-German team'],
    ["moves per hour is 22, target's 26", 'moves per hour is 22, and the target is 26'],
    ['loam molding, they still do it with horse dung', 'loam molding (you still do it with horse dung)'],
    ['varroa counts, every 3 weeks', 'varroa counts (every 3 weeks)'],
    ['late files from the silos, some come 3 days after', 'silos (some of which come 3 days after)'],
    ['people who ring the office and not the ward', 'ring the office rather than the ward'],
    ['she takes off less and listens more', 'you take off less and listen more'],
    ['she takes orders and calls', 'you take orders and calls'],
    ['reading group on thursdays', 'the reading group on Thursdays'],
    ['he said no split shifts', 'there are no split shifts'],
    ['on call is one week in five', 'the on-call rota is one week in five'],
    ['they give you the morning off after a bad night', 'you give people the morning off'],
    ['nobody climbs alone, ever', 'the rule that nobody climbs alone'],
    ['380 lunches out in 40 minutes', 'getting 380 lunches out in 40 minutes'],
    [
      'she said running the test is easy, agreeing what counts as failed is the hard part',
      'the test is easy, and agreeing what counts as failed is the hard part',
    ],
    ['she really listens to the crew', 'you really listen to the crew'],
  ])('%s', (point, text) => expect(told({ discussed: [point] })).toContain(text));

  test.each([
    ['staff eat lunch with the children (liked this)', 'liked'],
    ['30-minute appointments, he agreed!', 'agreed'],
    ['the rota, got both tickets', 'got both'],
    ['sleep-in shifts, flat rate, bit low', 'bit low'],
    ['handrails, and she was honest about it', 'honest'],
    ['the caseload, people are crying in the store', 'crying'],
    ['wind limits, my wife hates them', 'wife'],
    ["she said the library is 'where they go when it rains' and she would like it to be more", "'where"],
    ['budget 2.5k a yr + whatever the PTA raises', 'whatever'],
    ['nights out: usually 4 a week not 5', 'that usually'],
    ["reading group on thursdays, they're on their third Steinbeck", 'Steinbeck'],
    ['met Moses, the night controller', 'oses'],
    ['halal line on tuesdays, he has done that 6 years in Ipoh', 'done that'],
  ])('not so: %s', (point, text) => expect(told({ discussed: [point] })).not.toContain(text));
});

test.each([
  ['waste, the fish mostly', 'waste, the fish mostly'],
  ['feet, nobody has time to trim', 'feet and how nobody has time to trim'],
])('what is hard: %s', (challenge, text) => {
  expect(told({ challenge, highlight: 'I ran the night desk for 3 years' })).toContain(text);
});

test.each([
  ['ran the forest school for 2 winters, all weathers', 'for 2 winters, all weathers.'],
  [
    'went to ordering fish daily, GP 64 -> 70 in one summer',
    'daily, and GP went from 64 to 70 in one summer',
  ],
  [
    'I book the review before they leave - at my last practice 8 in 10 came back',
    'leave, and at my last practice 8 in 10 came back',
  ],
])('what was done: %s', (highlight, text) => {
  expect(told({ challenge: 'keeping the rota full', highlight })).toContain(text);
});

test.each([
  ['van died on the A12 and my phone was flat so couldnt ring', 'my phone was flat, so I couldn’t ring'],
  [
    'got another offer closer to home, 10 min walk instead of an hour',
    'closer to home, 10-minute walk instead of an hour.',
  ],
  ['my surgery gave me more hours, I am staying put', 'more hours and I am staying put'],
  ["my lease runs to June and I can't pay two rents", 'can’t pay two rents'],
])('a reason: %s', (reason, text) => {
  expect(buildEmail('withdraw', { interview, reason }, en).text.replaceAll("'", '’')).toContain(text);
});

test('a wish that is asked behind its cause', () => {
  const adjustment = "I'm deaf in my left ear so could I sit with people on my right";
  expect(buildEmail('ask-adjustment', { interview, adjustment }, en).text).toContain(
    "I'm deaf in my left ear, so I would like to sit with people on my right.",
  );
});

test('a correction in two sentences', () => {
  const inputs = {
    interview,
    question: 'what id do first',
    correction: "I said lift them, thats wrong. don't move them",
  };
  expect(buildEmail('correct-answer', inputs, en).text).toMatch(
    /what I'd do first.*I said lift them, which is wrong\. Don't move them\./s,
  );
});

test('where all meet in one place, a time needs no zone', () => {
  const at = (setting: 'in-person' | 'video') =>
    buildEmail('reschedule', { interview: { ...interview, setting }, proposed: ['2026-12-08T17:30'] }, en)
      .text;
  expect(at('in-person')).toMatch(/17:30(?! GMT)/);
  expect(at('video')).toContain('17:30 GMT');
});

describe('wherever a note ends, it is read', () => {
  const notes = [
    'Children outgrow the seat before it arrives, because the clinic orders once a month',
    '3 incubators, the old one drifts and they log it by hand every 2h',
    'she asked why I left - told her straight: the site closed, so I had to go',
    'we had the same with payouts; I moved it to an outbox table and errors went from 40 to zero',
    'anak-anak sulit fokus karena kelas sempit, jadi guru bagi dua kelompok dan gantian',
  ];
  test.each(notes)('%s', (note) => {
    const words = note.split(' ');
    for (let at = 1; at < words.length; at += isDeep ? 1 : 3) {
      for (const part of [words.slice(0, at).join(' '), words.slice(at).join(' ')]) {
        const debrief: Debrief = { discussed: [part], challenge: part, highlight: part, promised: [part] };
        for (const language of [en, id]) {
          expect(buildEmail('thank-you', { interview, debrief }, language).text).not.toContain('undefined');
          expect(buildEmail('withdraw', { interview, reason: part }, language).text).not.toContain(
            'undefined',
          );
        }
      }
    }
  });
});

describe('what no compiler has seen', () => {
  test.each<[string, object]>([
    ['debrief.discussed', { debrief: { discussed: 'the night shift' } }],
    ['debrief.promised', { debrief: { promised: 'my licence' } }],
    ['debrief.discussed[1]', { debrief: { discussed: ['the rota', 3] } }],
    ['debrief.discussed[0].point', { debrief: { discussed: [{ by: 'Rania Okafor' }] } }],
    ['debrief.challenge', { debrief: { challenge: null } }],
    ['reason', { reason: ['ill'] }],
  ])('%s', (path, inputs) => {
    const error: unknown = expect.objectContaining({ code: 'invalid-value', path });
    expect(() => buildEmail('withdraw', { interview, ...inputs } as never, en)).toThrow(error);
    if ('debrief' in inputs)
      expect(() => buildThankYous({ interview, ...inputs } as never, en)).toThrow(error);
  });
});

test.each([
  [
    'getting the children back in after break is the hardest part of the day',
    '(?:that|how) getting the children back in',
  ],
  ['post-op obs charts not getting filled in', 'the post-op observation charts not getting filled in'],
  ['details lost at the 6 a.m. shift change', '(?:with|on|about) details lost at the 6 a.m. shift change'],
])('trouble: %s', (challenge, text) => expect(told({ challenge })).toMatch(new RegExp(text)));

test.each([
  [
    'I checked every frame for 3 months. Remakes went from 7% to 3%.',
    '3 months, and remakes went from 7% to 3%.',
  ],
  [
    'traced the trips to a loose ground, downtime went from 9 to 4 percent',
    ', and downtime went from 9 to 4 percent.',
  ],
  [
    'expired stock, cut by a third at my last pharmacy',
    'I cut expired stock by a third at my last pharmacy.',
  ],
  [
    'shared definitions list, written for three departments',
    'I wrote a shared definitions list for three departments.',
  ],
  ["lamination, three years of it at Mercier's", "my three years of lamination at Mercier's"],
  ['ran the desk, trained on nights', 'I ran the desk and trained on nights.'],
])('what came of it: %s', (highlight, text) => expect(told({ highlight })).toContain(text));

test('of two things that were promised, the one with a comma in it stands last', () => {
  expect(told({ promised: ['pic of licence front and back', 'CPC card'] })).toContain(
    'my CPC card and a photo of my licence, front and back',
  );
});

test.each([
  ['I made a jig for the gates', 'do the same'],
  ['I have 4 years on reach trucks', 'bring that experience|help[^.]* with that|work on that'],
  ['I worked two seasons as deckhand', 'bring that experience|help[^.]* with that|work on that'],
])('what one would do again: %s', (highlight, text) => {
  expect(told({ challenge: 'keeping the rota full', highlight })).toMatch(new RegExp(text));
});

test('a chat message that accepts keeps its promise', () => {
  const debrief: Debrief = { promised: ['my CSCS card'] };
  const { text } = buildEmail('accept-offer', { interview, debrief }, en, { channel: 'message' });
  expect(text).toContain('my CSCS card');
});

test.each([
  ['the two classes: six in each', 'the two classes, with six in each.'],
  ['get-ins: 2 trucks, 6 crew', 'get-ins, with 2 trucks and 6 crew.'],
  [
    'working outside, 20-minute break every two hours',
    'working outside, with a 20-minute break every two hours.',
  ],
  ['split shifts, 5 over 7', 'split shifts, 5 over 7.'],
  ['the next stage - speed test, 200 wpm, on site', 'the next stage: speed test, 200 wpm, on site.'],
])('at the end of a sentence: %s', (point, text) => {
  const mails = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (seed) => buildEmail('thank-you', { interview, debrief: { discussed: [point] } }, en, { seed }).text,
  );
  expect(mails.filter((mail) => mail.includes(text)).length).toBeGreaterThan(0);
});

test('where what "it" is was cut, the deed is not told', () => {
  const highlight =
    'we had the same w/ payouts; I moved it to an outbox table and dupes went from ~40 a day to zero';
  expect(told({ highlight })).not.toContain('I moved it');
});

test.each([
  ['storm weeks: calls double and the diary falls behind', 'storm weeks and how calls double'],
  ['box blight: half the parterre has gone already', 'box blight (half the parterre has gone already)'],
  ['no-shows: one slot in eight stays empty', 'no-shows and how one slot in eight stays empty'],
])('what a sentence is about stays with it: %s', (challenge, text) =>
  expect(told({ challenge })).toContain(text),
);

test.each([
  ['the manager: we lose two people a year', 'the manager'],
  ['boss: they lose drivers in spring', 'the boss'],
])('who said it does not: %s', (challenge, text) => expect(told({ challenge })).not.toContain(text));

test.each([
  ['certified copy of my certificate, by Monday', 'my certificate by Monday'],
  ['I said I would check my notice period and let her know', 'check my notice period and let you know'],
])('promised: %s', (promised, text) => expect(told({ promised: [promised] })).toContain(text));

test('"them" is what stands before the colon', () => {
  const highlight = 'ring tests at Wageningen: organised them for two seasons';
  expect(told({ highlight })).toContain('I organised ring tests at Wageningen for two seasons');
});

test("a mother is no Mother's Day", () => {
  const reason = "my mother's operation is in January";
  expect(buildEmail('withdraw', { interview, reason }, en).text).toContain("My mother's operation");
});

test('an aside stands as it was noted, whatever signs are in it', () => {
  const aside = { inBrackets: '2 of $& a day', atEnd: ', with 2 of $& a day' };
  expect(withoutBrackets('We talked about vouchers (2 of $& a day).', aside)).toBe(
    'We talked about vouchers, with 2 of $& a day.',
  );
});

test.each([
  ['cutting jobs pile up on Fridays', 'cutting jobs pile up on Fridays'],
  ['parcels come in late and then sit in the yard', 'parcels come in late and sit in the yard'],
])('a sentence, however it begins: %s', (challenge, text) => {
  const mail = told({ challenge });
  expect(mail).toContain(text);
  expect(mail).not.toMatch(/with (?:cutting|parcels)/);
});

test.each([
  [
    'when our boiler failed I ran the class in the hall',
    'When the boiler failed, I ran the class in the hall',
  ],
  ['we had the same in Asten, I started weighing the molds', 'In Asten I started weighing the molds'],
  [
    'made our loads safe to rerun, on call pages went from 30 a month to 4',
    'I made the loads safe to rerun, and on call pages went from 30 a month to 4',
  ],
  ['i recut 41 crockets in 14 weeks, finished 3 weeks early', 'in 14 weeks and finished 3 weeks early'],
  [
    'in Osijek our crew of three inspected 500 trees',
    'In Osijek I worked in a crew of three that inspected 500 trees',
  ],
  [
    'remakes went from 9% to 4% after i started measuring everybody twice',
    'Remakes went from 9% to 4% after I started measuring everybody twice',
  ],
  ['trained six new starters, all six still there', 'starters, and all six are still there'],
  ['29 an hour average in Riga last year, no damage claims', 'I averaged 29 an hour in Riga last year'],
  ['six years on the door, not one complaint upheld', 'I worked six years on the door, with not one'],
])('what one did: %s', (highlight, text) =>
  expect(told({ challenge: 'keeping the rota full', highlight })).toContain(text),
);

test.each([
  [
    'the chemistry page you gave me, done in UEB, plus half a page on how i split the table',
    'the chemistry page you gave me, done in UEB, plus half a page on how I split the table',
  ],
  ['the plan you asked for, plus a page on how I costed it', 'the plan you asked for, plus a page'],
])('what is sent, with how it was done: %s', (material, text) =>
  expect(buildEmail('send-material', { interview, material }, en).text).toContain(text),
);

test.each([en, id])('$code: where what is sent cannot be told, its link is in the mail', (words) => {
  const link = 'https://files.example.com/page';
  const mail = buildEmail('send-material', { interview, material: 'x y z, ???', link }, words);
  expect(mail.text).toContain(link);
});

test('so it was, so it is told', () => {
  const reason = "the shop can't stay shut, so i'm going home to run it";
  expect(buildEmail('withdraw', { interview, reason }, en).text).toContain("shut, so I'm going home");
});

test('what one cannot do comes of what was said before', () => {
  const reason = 'took another job, cant do both';
  expect(buildEmail('withdraw', { interview, reason }, en).text).toContain("job, so I can't do both");
});

test.each([
  ['stuck at 23 moves an hour', 'you are stuck at 23 moves an hour'],
  ['the water based primer blisters in the monsoon', 'that the water based primer blisters'],
  [
    'fewer burials every year but the ones that come in are harder',
    'there are fewer burials every year, but',
  ],
])('what is hard, as a sentence: %s', (challenge, text) => {
  expect(told({ challenge, highlight: 'I ran the night desk for 3 years' })).toContain(text);
});

test('the rota is theirs, and whether it can be is asked once', () => {
  const reason = "on call is every other week, i can't leave my dad at night";
  expect(buildEmail('decline-offer', { interview, reason }, en).text).toContain('he on-call rota is every');
  const adjustment = "i'm deaf in my left ear so a quiet room, and the questions on paper if that's ok";
  expect(buildEmail('ask-adjustment', { interview, adjustment }, en).text).not.toContain("if that's ok");
});
