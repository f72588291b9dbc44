/** Whatever stands in whatever field: no header, no markup, no second recipient comes of it, and nothing takes long. */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import { emailPurposes, tones, type EmailInputs, type EmailPurpose } from '../../src/emails/model.js';
import { toEml } from '../../src/exporters/eml.js';
import { toHtml } from '../../src/exporters/html.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { anyText } from '../exporters/arbitraries.js';
import { longestEntry } from '../../src/emails/notes/split.js';
import { wordsOver } from '../support/words-over.js';
import { growth, linear, repeated } from '../support/growth.js';
import { someOf } from '../support/depth.js';
import { runs } from '../support/fuzz.js';

const attacks = [
  'Dana\r\nBcc: evil@y.example',
  'x\u2028Subject: owned',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{role} {company} {interviewers}',
  '\u202Egnirts',
  '\uD800 lone',
  '=?UTF-8?B?eA==?=',
  '-- \r\n.\r\nQUIT',
  'we talked about <b onclick=x>nights</b>, {clause}',
  'Dana said "</p><script>x</script>"?',
  'the '.repeat(60),
];
const hostile = fc.oneof(
  { arbitrary: fc.constantFrom(...attacks), weight: 3 },
  { arbitrary: anyText, weight: 1 },
);

/** All inputs of a purpose, every text of them hostile; addresses are real, for a wrong one is refused. */
function inputsFrom(texts: readonly string[], purpose: EmailPurpose): EmailInputs[EmailPurpose] {
  let next = 0;
  const take = () => texts[next++ % texts.length]!;
  const named = () => `Kim ${take()}`;
  const interview: Interview = {
    id: 'x-1',
    type: 'hiring-manager',
    startsAt: '2026-12-03T10:00',
    timeZone: 'Europe/Berlin',
    company: { name: named() },
    role: { title: named() },
    location: take(),
    candidate: { name: named(), phone: take(), email: 'maya@mail.example' },
    interviewers: [
      { name: named(), title: take(), addressAs: named(), email: 'dana@nordwind.example' },
      { name: named(), title: take() },
    ],
  };
  const debrief: Debrief = {
    discussed: [take(), { point: take(), by: take() }],
    challenge: take(),
    highlight: take(),
    promised: [take()],
    decisionBy: '2026-12-11',
  };
  const more = {
    host: { name: named(), email: 'kim@nordwind.example' },
    proposed: ['2026-12-04T10:00'],
    about: ['duration'],
    reason: take(),
    adjustment: take(),
    material: take(),
    link: take(),
    question: take(),
    correction: take(),
    news: take(),
    startsOn: '2027-01-04',
    until: '2026-12-18',
  };
  return { interview, debrief, ...more, purpose } as never;
}

const headers = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'x-unsent'];

describe.each([en, id])('$code', (words) => {
  test.each(emailPurposes)('%s', async (purpose) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile, { minLength: 5, maxLength: 9 }),
        fc.constantFrom(...tones),
        async (texts, tone) => {
          const options = { tone, now: '2026-12-03T12:30:00Z' };
          const mail = buildEmail(purpose, inputsFrom(texts, purpose) as never, words, options);
          expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
          expect(mail.text.isWellFormed()).toBe(true);
          expect(mail.text).not.toMatch(/[\r\u2028\u202E\u0000]/u);
          expect(mail.parts.greeting).not.toContain('\n');
          expect(mail.to).toHaveLength(1);
          const read = await PostalMime.parse(toEml(mail));
          expect(read.headers.map(({ key }) => key).filter((key) => !headers.includes(key))).toEqual([]);
          expect(read.to?.length).toBe(1);
          expect(read.bcc).toBeUndefined();
          const tags = [...toHtml(mail).matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([, name]) => name);
          expect(tags.filter((name) => !['div', 'p', 'br', 'a'].includes(name!))).toEqual([]);
          expect(toHtml(mail)).not.toMatch(/<[^>]+\son\w+=|href="(?!https?:|mailto:)/i);
        },
      ),
      { numRuns: runs(12) },
    );
  });
});

test('an address that is none is refused or left out, never written', () => {
  const interview: Interview = {
    type: 'panel',
    candidate: { name: 'Bo' },
    interviewers: [{ name: 'Dana', email: 'a@b.example\r\nBcc: x@y.example' }],
  };
  const [mail] = buildThankYous({ interview }, en, { now: '2026-12-03T12:30:00Z' });
  try {
    expect(toEml(mail!)).not.toMatch(/^bcc:/im);
  } catch (error) {
    expect(isInterviewCompassError(error)).toBe(true);
  }
});

test.each(
  someOf([
    ['one word without an end', 'x'],
    ['many words', 'the shift '],
    ['many sentences', 'We swap shifts. '],
    ['many commas', 'a, '],
    ['many quotes', '"'],
    ['many brackets', '('],
    ['many marks', '?!'],
    ['many dashes', ' - '],
    ['a name many times', 'Dana '],
    ['many titles', 'Dr. '],
  ] as const),
)('the time grows with the text and no faster: %s', (_, piece) => {
  const write = (text: string) => {
    buildEmail('thank-you', inputsFrom([text], 'thank-you') as never, en);
    buildEmail('withdraw', inputsFrom([text], 'withdraw') as never, en);
  };
  expect(growth(write, repeated(piece), 4_000)).toBeLessThan(linear);
});

/** What is typed over and over is no note, however long it takes to find that out. */
describe.each([en, id])('$code', (words) => {
  const read = (piece: string) => {
    const said = repeated(piece)(longestEntry);
    const interview: Interview = {
      type: 'hiring-manager',
      company: { name: 'Nordwind Logistics' },
      role: { title: 'Warehouse Team Lead' },
      interviewers: [{ name: 'Dana Ortiz' }],
      candidate: { name: 'Maya Chen' },
    };
    const debrief: Debrief = { discussed: [said], challenge: said, highlight: said, promised: [said] };
    const mail = buildEmail('thank-you', { interview, debrief }, words, { now: '2026-12-03T12:30:00Z' });
    const asked = buildEmail('ask-adjustment', { interview, adjustment: said }, words);
    return mail.text.length + asked.text.length;
  };

  // Each took longer than anybody would wait.
  test.each(['Dengan ', 'Integrate” ', 'mysql; ', 'diperpanjang'])('one word over and over: %s', (piece) => {
    expect(read(piece)).toBeLessThan(longestEntry);
  });

  test('the words of the language, over and over', () => {
    fc.assert(
      fc.property(wordsOver(words), (piece) => read(piece) < 2 * longestEntry),
      { numRuns: runs(10) },
    );
  });
});
