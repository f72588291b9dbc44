import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import { thankYouWords } from '../../src/emails/catalog.js';
import { emailLengths, tones, type Email } from '../../src/emails/model.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { countWords } from '../../src/text/count.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { runs } from '../support/fuzz.js';

const team: Interview = {
  id: 'nordwind-2',
  type: 'hiring-manager',
  company: { name: 'Nordwind Logistics' },
  role: { title: 'Warehouse Team Lead' },
  candidate: { name: 'Maya Chen', email: 'maya@mail.example' },
  interviewers: [{ name: 'Dana Ortiz', title: 'Site Manager' }],
};
const hr: Interview = {
  ...team,
  id: 'nordwind-1',
  type: 'recruiter-screen',
  interviewers: [{ name: 'Ruth Okafor', role: 'recruiter' }],
};
const debrief: Debrief = {
  discussed: ['we talked about the move to a four-shift rota', 'The returns area floods every Monday.'],
  challenge: 'covering nights without agency staff',
  highlight: 'built the weekend rota for 40 people',
};
const bodyWords = ({ parts }: { parts: { greeting: string; paragraphs: readonly string[] } }) =>
  countWords([parts.greeting, ...parts.paragraphs].join(' '));
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return isInterviewCompassError(error) ? `${error.code} ${error.path}` : String(error);
  }
  return 'nothing thrown';
};

describe.each(tones)('in a %s tone', (tone) => {
  describe.each(emailLengths)('%s', (length) => {
    test.each(['a', 'b', 'c', 'd', 'e'])('seed %s keeps the family rule in length and substance', (seed) => {
      const options = { tone, length, seed };
      const toHr = buildEmail('thank-you', { interview: hr, debrief }, en, options);
      const toTeam = buildEmail('thank-you', { interview: team, debrief }, en, options);
      for (const [note, range] of [
        [toHr, thankYouWords.hr],
        [toTeam, thankYouWords.user],
      ] as const) {
        expect(bodyWords(note)).toBeGreaterThanOrEqual(range.min);
        expect(bodyWords(note)).toBeLessThanOrEqual(range.target);
        expect(note.text).toContain('Nordwind Logistics');
        expect(note.text).toContain('Warehouse Team Lead');
        expect(note.text).toMatch(/interest/);
        expect(note.parts.paragraphs[0]).toMatch(/[Tt]hank|grateful/);
        expect(note.text).toContain('the move to a four-shift rota');
        expect(note.text).not.toMatch(/[{}[\]]|undefined/);
        expect(note.text).toContain('built the weekend rota for 40 people');
      }
      // What there is no room for is told to the writer; trouble of the team is no matter of HR's.
      const unsaid = ({ text }: Email) => (text.includes('floods') ? [] : ['debrief.discussed[1]']);
      expect(toHr.warnings.map(({ path }) => path)).toEqual([...unsaid(toHr), 'debrief.challenge']);
      expect(toTeam.warnings.map(({ path }) => path)).toEqual(unsaid(toTeam));
      expect(bodyWords(toHr)).toBeLessThan(bodyWords(toTeam));
      expect(toHr.text).toMatch(/culture|values|fit in/);
      expect(toHr.text).not.toContain('nights');
      expect(toTeam.text).toMatch(/covering nights without agency staff/i);
      expect(toTeam.text).toContain('I built the weekend rota for 40 people');
    });
  });
});

test('is whole: parts and text say the same, and the id is made of ids', () => {
  const { id, parts, text, to, from } = buildEmail('thank-you', { interview: team, debrief }, en);
  expect(text).toBe(
    `${[parts.greeting, ...parts.paragraphs, `${parts.closing}\n${parts.signature}`].join('\n\n')}\n`,
  );
  expect(id).toBe('nordwind-2.thank-you.dana-ortiz');
  expect(to).toEqual([{ name: 'Dana Ortiz' }]);
  expect(from).toEqual({ name: 'Maya Chen', address: 'maya@mail.example' });
});

test('greets people as they write themselves, and as they ask to be addressed', () => {
  const greet = (name: string, addressAs?: string) =>
    buildEmail('thank-you', { interview: team, to: { name, addressAs } }, en).parts.greeting;
  expect(greet('Nguyễn Thị Minh Khai')).toBe('Dear Nguyễn Thị Minh Khai,');
  expect(greet('Suharto')).toBe('Dear Suharto,');
  expect(greet('Ruth Okafor', 'Dr. Okafor')).toBe('Dear Dr. Okafor,');
});

describe('without much to go on', () => {
  test('no debrief: short, honest, and a warning', () => {
    const note = buildEmail('thank-you', { interview: team }, en);
    expect(note.warnings).toEqual([{ code: 'no-specific-point', path: 'debrief.discussed' }]);
    expect(bodyWords(note)).toBeLessThan(90);
  });

  test('nothing but a type and a candidate', () => {
    const note = buildEmail(
      'thank-you',
      { interview: { type: 'peer-interview', candidate: { name: 'Bo' } } },
      en,
    );
    expect(note.parts.greeting).toBe('Hello,');
    expect(note.to).toEqual([]);
    expect(note.text).not.toMatch(/[{}]|undefined|  /);
    expect(note.warnings.map(({ code }) => code)).toEqual(['no-interviewer', 'no-specific-point']);
  });

  test('an empty debrief is no debrief', () => {
    const note = buildEmail(
      'thank-you',
      { interview: team, debrief: { discussed: ['', '  '], challenge: ' ' } },
      en,
    );
    expect(note.warnings.map(({ code }) => code)).toEqual(['no-specific-point']);
  });

  test('pay has no place in a note', () => {
    const note = buildEmail(
      'thank-you',
      { interview: hr, debrief: { discussed: ['the salary range', 'the team'] } },
      en,
    );
    expect(note.text).not.toContain('salary');
    expect(note.warnings).toContainEqual({
      code: 'point-left-out',
      path: 'debrief.discussed[0]',
      detail: 'the salary range',
    });
  });
});

test.each([
  ['accept-offer', { startsOn: '2027-01-11' }],
  ['reschedule', { proposed: ['2026-12-04T10:00+01:00'] }],
  ['ask-time', { until: '2026-12-11' }],
  ['keep-in-touch', { news: 'passed my exam' }],
] as const)('%s speaks of what was talked about, and of no question that was answered', (purpose, more) => {
  const draft = (...discussed: string[]) =>
    buildEmail(purpose, { interview: team, debrief: { discussed }, ...more } as never, en);
  expect(draft('the roof is old', 'the loading bay').text).toContain('the loading bay');
  const { text, warnings } = draft('the roof is old');
  expect(text).not.toContain('roof');
  // What a mail of later has no room for is told to be left out.
  expect(warnings.every(({ code }) => code === 'point-left-out')).toBe(true);
});

test.each([
  ['Superior Court of Yolo County', 'the Superior Court of Yolo County'],
  ['Vermont Dept. of Forests', 'the Vermont Dept. of Forests'],
  ['St. Olaf’s School of Dance', 'at St. Olaf’s School of Dance'],
  ['Harbor Bank of Tacoma', 'at Harbor Bank of Tacoma'],
])('an institution is named with its article: %s', (name, told) => {
  const { text } = buildEmail('thank-you', { interview: { ...team, company: { name } } }, en);
  expect(text).toContain(told);
});

test('a name that takes an article has it inside a sentence, and not in the greeting', () => {
  const company = { name: 'University of Leeds' };
  for (const tone of tones) {
    const { text, subject } = buildEmail('reply-to-rejection', { interview: { ...team, company } }, en, {
      tone,
    });
    expect(`${subject} ${text}`).not.toMatch(/(?<!the )University of Leeds|the the/);
  }
  const open = buildEmail('thank-you', { interview: { ...team, company, interviewers: [] } }, en);
  expect(open.parts.greeting).toBe('Dear University of Leeds team,');
});

test('a family has no team', () => {
  for (const tone of tones) {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const interview: Interview = {
        type: 'hiring-manager',
        role: { title: 'Nanny' },
        candidate: { name: 'Rosa Lima' },
        interviewers: [{ name: 'Mr. & Mrs. Feldman' }],
      };
      const { text } = buildEmail('thank-you', { interview, debrief: { challenge: 'bedtime' } }, en, {
        tone,
        seed,
      });
      expect(text).not.toMatch(/team|colleagues/);
    }
  }
});

describe('refuses what cannot be meant', () => {
  test.each<[string, () => unknown]>([
    [
      'missing-candidate interview.candidate',
      () => buildEmail('thank-you', { interview: { type: 'panel' } }, en),
    ],
    // @ts-expect-error an unknown purpose does not compile either
    ['unknown-id purpose', () => buildEmail('thankyou', { interview: team }, en)],
    [
      'unknown-id interview.type',
      () => buildEmail('thank-you', { interview: { ...team, type: 'manager' as 'panel' } }, en),
    ],
    [
      'unknown-id options.tone',
      () => buildEmail('thank-you', { interview: team }, en, { tone: 'nice' as 'warm' }),
    ],
    [
      'missing-time-zone options.now',
      () => buildEmail('thank-you', { interview: team }, en, { now: '2026-12-03T10:00' }),
    ],
    [
      'missing-value interview.interviewers',
      () => buildThankYous({ interview: { type: 'panel', candidate: { name: 'Bo' } } }, en),
    ],
    [
      'missing-value interview.candidate.name',
      () => buildEmail('thank-you', { interview: { ...team, candidate: { name: ' ' } } }, en),
    ],
  ])('%s', (expected, act) => {
    expect(codeOf(act)).toBe(expected);
  });
});

describe('a panel', () => {
  const panel: Interview = {
    ...team,
    type: 'panel',
    interviewers: [
      { name: 'Dana Ortiz', role: 'hiring-manager' },
      { name: 'Sam Lee', role: 'team-member' },
      { name: 'Ruth Okafor', role: 'hr-manager' },
    ],
  };
  const points = [
    { point: 'the loading bay', by: 'Dana Ortiz' },
    { point: 'how they train drivers', by: 'Sam Lee' },
    { point: 'the buddy system for new people', by: 'Ruth Okafor' },
  ];

  test('gets one distinct note each, with nobody else’s point', () => {
    const notes = buildThankYous({ interview: panel, debrief: { ...debrief, discussed: points } }, en);
    expect(notes.map(({ parts }) => parts.greeting)).toEqual([
      'Dear Dana Ortiz,',
      'Dear Sam Lee,',
      'Dear Ruth Okafor,',
    ]);
    const said = (text: string) =>
      ['the loading bay', 'how you train drivers', 'the buddy system'].filter((each) => text.includes(each));
    expect(notes.map(({ text }) => said(text))).toEqual([
      ['the loading bay'],
      ['how you train drivers'],
      ['the buddy system'],
    ]);
    const sentences = notes.flatMap(({ parts }) =>
      parts.paragraphs
        .slice(1)
        .join(' ')
        .split(/(?<=[.?!])\s+/),
    );
    expect(
      sentences.filter(
        (each, index) => sentences.indexOf(each) !== index && !each.startsWith('I look forward'),
      ),
    ).toEqual([]);
    expect(bodyWords(notes[2]!)).toBeLessThan(bodyWords(notes[0]!));
  });
});

test('equal seeds give equal mails, and earlier sentences are not used again', () => {
  const once = buildEmail('thank-you', { interview: team, debrief }, en, { seed: 7 });
  expect(buildEmail('thank-you', { interview: team, debrief }, en, { seed: 7 })).toEqual(once);
  const next = buildEmail('thank-you', { interview: team, debrief }, en, { seed: 7, previous: [once] });
  const sentences = next.parts.paragraphs.join(' ').split(/(?<=[.?!])\s+/);
  expect(
    sentences.filter((sentence) => once.text.includes(sentence) && !sentence.includes('look forward')),
  ).toEqual([]);
});

describe.each([en, id])('through all rounds with one company, in $code', (words) => {
  test.each(tones)('no sentence is said twice: %s', (tone) => {
    const notes =
      words.code === 'en' ? debrief : { discussed: ['jadwal sif malam'], challenge: 'mengurangi sisa roti' };
    const rounds = [
      ['thank-you', hr],
      ['thank-you', team],
      ['second-thank-you', team],
      ['second-thank-you', { ...team, type: 'panel' }],
      ['check-in', team],
      ['last-check-in', team],
      ['reply-to-rejection', team],
    ] as const;
    const sent: Email[] = [];
    for (const [purpose, interview] of rounds) {
      sent.push(buildEmail(purpose, { interview, debrief: notes }, words, { tone, previous: sent }));
    }
    const all = sent.flatMap(({ parts }) => parts.paragraphs.join(' ').split(/(?<=[.?!]"?)\s+/));
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });
});

test('hostile names and notes stay on their line, and every draft is plain JSON', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      'Dana\r\nBcc: x@y.z',
      '\u202Egnirts',
      '<script>alert(1)</script>',
      '{role}',
      '\uD800',
      'x'.repeat(10_000),
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, point, challenge) => {
      fc.pre(/[\p{L}\p{N}]/u.test(name));
      const interview: Interview = {
        ...team,
        company: { name },
        interviewers: [{ name }],
        candidate: { name },
      };
      const note = buildEmail('thank-you', { interview, debrief: { discussed: [point], challenge } }, en);
      expect(note.subject).not.toMatch(/[\r\n\u202E]/);
      expect(note.parts.greeting).not.toMatch(/[\r\n]/);
      expect(note.text.isWellFormed()).toBe(true);
      expect(JSON.parse(JSON.stringify(note))).toEqual(note);
    }),
    { numRuns: runs(300) },
  );
});
