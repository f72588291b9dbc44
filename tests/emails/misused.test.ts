/** Notes in the wrong field, notes told by half, and what a mail makes of them. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { readReasons } from '../../src/emails/notes/reasons.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { en } from '../../src/locales/en/emails.js';

const omar = { name: 'Omar Haddad' };
const { cues } = en.emails;
const read = (raw: string, more: Partial<NoteContext> = {}) =>
  readNote(raw, cues, {
    interviewers: [omar],
    reader: omar,
    candidate: 'Maya Chen',
    properNames: ['Nordwind', omar.name],
    ...more,
  });
const self = (raw: string) => read(raw, { kind: 'self' })?.text;
const ofTeam = (raw: string) => read(raw, { isOfReader: true })?.text;
const interview = {
  type: 'hiring-manager',
  company: { name: 'Nordwind' },
  role: { title: 'Clerk' },
  candidate: { name: 'Maya Chen' },
  interviewers: [omar],
} as const;

describe('a nice moment of the day is no strength', () => {
  test.each([
    'the store tour',
    'a little boy showed me his worm',
    'we ended up drawing the queue on a napkin',
    'met the whole team incl. the clinic cat',
    'the rye starter is 31 years old!!',
    'no split shifts anymore',
    'got to sit in the cabin at 50m',
    'new extraction in bay 4',
    'view over the whole harbor from the break room',
    'dog in the office',
    'she remembered my name from the phone call',
    'we talked about hiking for ages',
    'I loved the smell of the roastery',
    'saw the press run at full speed',
    'everyone waves at each other',
    'was allowed to hold the owl',
    'they let me drive the tram one stop',
    'the head gardener has been there 40 years',
    'my demo lesson ended with applause',
    'tasting the new blend with the roaster',
    'their oven is from 1910',
    'played my own mod with them',
  ])('%s', (raw) => {
    expect(self(raw)).toBeUndefined();
    const { warnings } = buildEmail('thank-you', { interview, debrief: { highlight: raw } }, en);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'point-left-out', path: 'debrief.highlight' }),
    );
  });
});

test('marks alone are no strength, and stop nothing', () => {
  for (const raw of ['\\\\?=END:VEVENT', '?=', '~~ =', '\\?']) expect(self(raw)).toBeUndefined();
});

describe('a strength is one', () => {
  test.each([
    ['the rota I built for a 40-bed ward', 'I built the rota for a 40-bed ward'],
    ['fluent Polish', 'I speak fluent Polish'],
    ['TIG on thin stainless', 'my experience with TIG on thin stainless'],
    ['9 years on night shift', 'my 9 years on night shift'],
    ['lived experience, I was in care myself', 'I was in care myself'],
    ['ran a food bank from my garage', 'I ran a food bank from my garage'],
    ['cared for my grandmother for 6 years', 'I cared for my grandmother for 6 years'],
    ['the pond I dug with 12 teenagers', 'I dug the pond with 12 teenagers'],
    ['got my CDL at 19', 'I got my CDL at 19'],
    ['got 40 kids reading', 'I got 40 kids reading'],
    ['never missed a shift in 5 years', 'I never missed a shift in 5 years'],
    ['taught myself SQL', 'I taught myself SQL'],
    ['phlebotomy certificate', 'my phlebotomy certificate'],
    ['my first foreman taught me to graft', 'my first foreman taught me to graft'],
  ])('%s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });
});

describe("the writer's own trouble is no challenge of the team", () => {
  test.each([
    'mixed up s.20 and s.31',
    'question about my Latin',
    'the SQL window fn question',
    'IFRS 16 question about the forklift leases',
    "was asked if I'd make staff redundant, I hedged",
    'mental arithmetic',
    'blanked on the dosage',
    'forgot the name of the valve',
    "didn't know the new fire code",
    'their question on dilution',
    'role play with the angry guest',
    'lost my thread on safeguarding',
  ])('%s', (raw) => {
    expect(ofTeam(raw)).toBeUndefined();
  });

  test.each([
    ['shaping baguettes at their speed', 'shaping baguettes at your speed'],
    ['keeping their two sites in step', 'keeping your two sites in step'],
    ['finding cover for their Sundays', 'finding cover for your Sundays'],
    ['kids keep losing their jackets', 'kids keep losing their jackets'],
    ["residents' questions about rent", "residents' questions about rent"],
  ])('%s', (raw, text) => {
    expect(ofTeam(raw)).toBe(text);
  });
});

describe('another language shows by its small words', () => {
  test.each([
    'el ordeño empieza a las 4 y media',
    'la cuisine ferme à 23h',
    'il turno di notte',
    'de avondploeg is met twee man',
    'die Schicht beginnt um 5',
    'puoi iniziare a marzo',
  ])('%s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    'crème brûlée station',
    'San Juan de la Cruz parish',
    'en suite rooms on floor 2',
    'naïve Bayes',
  ])('at home here: %s', (raw) => {
    expect(read(raw)).toBeDefined();
  });
});

describe('what was said is told whole or not at all', () => {
  test.each(["'the scroll is honest, the varnish is not'", '"the crust is right, the crumb is tight"'])(
    '%s',
    (raw) => {
      expect(read(raw)?.text.toLowerCase()).toBe(raw.replace(/^.|.$/g, '"'));
    },
  );
});

describe('of two reasons', () => {
  const reason = (raw: string) =>
    readReasons(raw, cues, (text) => read(text, { kind: 'thing', isReason: true }));
  test.each([
    [
      'bus broke down outside Yeovil, no signal',
      'my bus broke down outside Yeovil and I had no signal',
      undefined,
    ],
    ['husband got ill + commute is 90 min each way', 'my commute is 90 minutes each way', 'husband got ill'],
    ["money, honestly - can't live on the salary here", "I can't live on the salary here", 'money'],
    ['my mum is sick + I found a job closer to home', 'I found a job closer to home', 'my mum is sick'],
    // What was written as a sentence is told as one.
    [
      'my mum is sick, and I found a job closer to home',
      'my mum is sick and I found a job closer to home',
      undefined,
    ],
    [
      'my son is starting dialysis and we need to be near the hospital, the quarry is two hours away',
      'my son is starting dialysis and we need to be near the hospital, and the quarry is two hours away',
      undefined,
    ],
    ['too far from my kids - 2 hrs by boat', 'it is too far from my kids', '2 hrs by boat'],
    ['M6 closed, sat 3 hours', 'the M6 was closed and I sat 3 hours', undefined],
  ])('%s', (raw, text, cut) => {
    expect(reason(raw)?.text).toBe(text);
    expect(reason(raw)?.cut).toBe(cut);
  });
});

describe('what is not told is warned of', () => {
  test('the end of a note, but not of news in a sentence', () => {
    const debrief = { discussed: ['calving season, he hopes I can cope'] };
    expect(buildEmail('thank-you', { interview, debrief }, en).warnings).toContainEqual({
      code: 'point-shortened',
      path: 'debrief.discussed[0]',
      detail: 'he hopes I can cope',
    });
    const news = 'finished my diploma, thesis was on lenses';
    const told = buildEmail('keep-in-touch', { interview, news }, en);
    expect(told.text).toContain('I finished my diploma, thesis was on lenses.');
    expect(told.warnings).toEqual([]);
  });

  test('a reason a message has no room for, and none where there is', () => {
    const reason = 'I found a job closer to home';
    const message = { channel: 'message' } as const;
    const told = buildEmail('withdraw', { interview, reason }, en, message);
    expect(told.text).toContain(`${reason}.`);
    expect(told.warnings).toEqual([]);
    const name = `${'Pumps and Valves of the North and South '.repeat(7)}Limited`;
    const long = { ...interview, interviewers: [], company: { name } };
    expect(buildEmail('withdraw', { interview: long, reason }, en, message).warnings).toContainEqual({
      code: 'point-left-out',
      path: 'reason',
      detail: reason,
    });
  });
});

describe('adjustments', () => {
  const of = (adjustment: string, seed = 'a') =>
    buildEmail('ask-adjustment', { interview, adjustment }, en, { seed });
  test('what follows from a condition has its subject', () => {
    const { text, warnings } = of(
      'deaf in left ear so need to sit w/ everyone on my right, and questions in writing if poss',
    );
    expect(text).toContain(
      'I am deaf in my left ear, so I need to sit with everyone on my right, and I would need questions in writing if possible.',
    );
    expect(warnings).toEqual([]);
    expect(of("blind in right eye so can't read small print").text).toContain(
      "I am blind in my right eye, so I can't read small print.",
    );
  });

  test.each([
    [
      'stammer so need a bit more time, and no phone call if possible',
      'I have a stammer, so I need a bit more time, and I would ask for no phone call if possible.',
    ],
    ['dyslexic, extra time for the written test', 'I am dyslexic.'],
    ['a chair with a back + breaks every 30 min if poss', 'a chair with a back and breaks every 30 minutes'],
  ])('%s', (raw, told) => {
    expect(of(raw).text).toContain(told);
  });

  test('what is not wanted is no sentence', () => {
    expect(of('no eye contact needed').warnings).toContainEqual(
      expect.objectContaining({ code: 'point-left-out', path: 'adjustment' }),
    );
  });

  test('a wish stays one', () => {
    for (const seed of ['a', 'b', 'c'])
      expect(of('questions in writing, if possible', seed).text).toMatch(/[Ii]f .*possible/);
  });
});

test('a detail that is not known names those that are', () => {
  const about = ['format', 'who'] as never;
  expect(() => buildEmail('ask-details', { interview, about }, en)).toThrow(
    expect.objectContaining({
      code: 'unknown-id',
      path: 'about[1]',
      hint: expect.stringContaining('interviewers') as string,
    }),
  );
});

describe('a time', () => {
  const at = (timeZone: string) =>
    buildEmail('confirm', { interview: { ...interview, startsAt: '2027-02-16T09:15', timeZone } }, en).text;
  test.each([
    ['Europe/Zurich', '09:15 CET'],
    ['America/Argentina/Buenos_Aires', '9:15 AM Buenos Aires time'],
    ['America/New_York', '9:15 AM EST'],
    ['Europe/London', '09:15 GMT'],
    ['Asia/Seoul', '9:15 Seoul time'],
    ['Etc/GMT-5', '9:15 AM GMT+5'],
  ])('in %s', (zone, told) => {
    expect(at(zone)).toContain(`${told}.`);
  });
});

describe('names and nouns', () => {
  test('an article is no part of a greeting, and stands before an institution', () => {
    const of = (name: string) =>
      buildEmail('thank-you', { interview: { ...interview, interviewers: undefined, company: { name } } }, en)
        .text;
    expect(of('The Grafton Hotel')).toMatch(/^Dear Grafton Hotel team,/);
    expect(of('Parish of St Casimir')).toContain('the Parish of St Casimir');
    expect(of('Institute for Coastal Economics')).toContain('the Institute for Coastal Economics');
  });

  test.each([
    ['Opera PMS', 'Opera PMS'],
    ['Tebra EHR', 'Tebra EHR'],
    ['Manual QA', 'the manual QA'],
    ['Night ER shifts', 'night ER shifts'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  test("a record that is promised is one's own", () => {
    const debrief = { promised: ['driving record from DMV'] };
    expect(buildEmail('thank-you', { interview, debrief }, en).text).toContain('my driving record');
  });

  test('what was asked is no plan, and a figure without its unit is not told', () => {
    expect(read('asked me about shouting in the kitchen')?.form).toBe('asked');
    expect(read('food cost is at 34')).toMatchObject({ form: 'topic', text: 'the food cost' });
    expect(read('the early shift starts at 5')?.form).toBe('clause');
    expect(read('Omar thinks the new till was a mistake')).toBeUndefined();
  });
});

test('a correction is set straight right behind it', () => {
  const inputs = { interview, question: 'the fuse', correction: "I said 5 secs, it's 0.4 on TN" };
  expect(buildEmail('correct-answer', inputs, en).text).toContain('I said 5 seconds, but it is 0.4 on TN.');
});

test('an agency has no team to join', () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const agency = { ...interview, type: 'agency-screen' as const };
    expect(buildEmail('thank-you', { interview: agency }, en, { seed }).text).not.toMatch(
      /your (?:team|culture)/,
    );
  }
});

describe('what was told may be bad news', () => {
  const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const bad = [
    'the boiler being out since August',
    'she said they lost three porters in May',
    'the ferry is late every second day',
  ];
  test.each(bad)('%s', (point) => {
    for (const seed of seeds) {
      for (const tone of ['formal', 'neutral', 'warm'] as const) {
        const discussed = ['the roof repairs', point];
        const one = { ...interview, interviewers: [{ name: 'Dana Ortiz' }] };
        for (const list of [discussed, [...discussed].reverse()]) {
          const { text } = buildEmail('thank-you', { interview: one, debrief: { discussed: list } }, en, {
            seed,
            tone,
          });
          expect(text).not.toMatch(
            /glad (?:that )?(?:you|we) (?:brought|talked|discussed)|good to know|(?:helpful|interested|glad|good) to (?:hear|learn)/,
          );
        }
      }
    }
  });

  test.each([
    ['three kilns and one potter', /[Yy]ou have three kilns|thinking about three kilns/],
    ['38% turnover', /[Yy]ou have 38% turnover|thinking about 38% turnover/],
    ['the stock count', /the stock count/],
  ])('as a challenge: %s', (challenge, told) => {
    for (const seed of seeds) {
      const { text } = buildEmail('thank-you', { interview, debrief: { challenge } }, en, { seed });
      expect(text).toMatch(told);
      expect(text).not.toMatch(/help you with (?:three|38%)|as part of the team|knowing that/);
    }
  });
});

describe('strengths that begin otherwise', () => {
  test.each([
    ['can read lips', 'I can read lips'],
    ['can shear, sort and press a mob alone in a day', 'I can shear, sort and press a mob alone in a day'],
    [
      'trained on Sirona scanners and can do the yearly check',
      'I am trained on Sirona scanners and can do the yearly check',
    ],
    [
      'got waste down from 12% to 4% by weighing every bin',
      'I got waste down from 12% to 4% by weighing every bin',
    ],
    ['7 yrs on ladders, never had a fall', 'I have 7 years on ladders and never had a fall'],
    ['started a 15 min briefing on the late shift', 'I started a 15-minute briefing on the late shift'],
  ])('%s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });

  test('"Dr." is no name of the reader alone', () => {
    const reader = { name: 'Dr. Wen Li' };
    expect(
      readNote("ran recall at Dr. Osei's practice", en.emails.cues, {
        interviewers: [reader],
        reader,
        properNames: [reader.name],
        kind: 'self',
      })?.text,
    ).toBe("I ran the recall at Dr. Osei's practice");
  });
});

test('a cut leaves no verb or number alone', () => {
  expect(read('rye dough collapses when the proofer reaches 33')?.text ?? '33').toMatch(/33$/);
  const withdrawn = (reason: string) => buildEmail('withdraw', { interview, reason }, en).text;
  expect(withdrawn('the drive, 2 hrs each way')).toContain('the drive, which is 2 hours each way');
  expect(withdrawn('night shifts, 5 in a row')).toMatch(/(?:because of|is|of) night shifts\./);
});

test('"they" is told where it can be the reader alone', () => {
  const by = (raw: string) => read(raw, { isByReader: true });
  expect(by('guests complain about noise and they have one porter')).toMatchObject({
    text: 'guests complain about noise',
    cut: 'and they have one porter',
  });
  expect(by('the docket doubled and they are still on it')?.text).toBe(
    'the docket doubled and you are still on it',
  );
});

test('a wish that says when is not "for the interview"', () => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    for (const tone of ['formal', 'neutral', 'warm'] as const) {
      const inputs = { interview, adjustment: 'the questions in writing the day before' };
      expect(buildEmail('ask-adjustment', inputs, en, { seed, tone }).text).toMatch(/the day before[.?]/);
    }
  }
});

test('nobody looks forward to hearing of terms', () => {
  for (const seed of ['a', 'b', 'c']) {
    const debrief = { discussed: ['one in three Sundays', 'parking fees'] };
    expect(buildEmail('accept-offer', { interview, debrief }, en, { seed }).text).not.toMatch(/Sundays|fees/);
  }
});

test.each([
  ['Linear vs Jira', 'Linear vs Jira'],
  ['X-ray queue on Mondays', 'the X-ray queue on Mondays'],
  ['Hand vs machine milking', 'hand vs machine milking'],
])('capitals: %s', (raw, text) => {
  expect(read(raw, { opensSmall: true })?.text).toBe(text);
});

test('a promise a message has no room for is warned of', () => {
  const of = (promise: string) =>
    buildEmail(
      'thank-you',
      { interview, debrief: { discussed: ['the night shift'], promised: [promise] } },
      en,
      {
        messenger: 'linkedin-invitation',
      },
    );
  expect(of('P60').text).toContain('my P60');
  expect(
    of(
      'the plan of the new yard at Oulu with the stalls and the feed of all the horses that winter there with their foals',
    ).warnings,
  ).toContainEqual(expect.objectContaining({ code: 'point-left-out', path: 'debrief.promised[0]' }));
});
