import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { messageWords } from '../../src/emails/catalog.js';
import {
  emailLengths,
  emailPurposes,
  tones,
  type EmailInputs,
  type EmailPurpose,
} from '../../src/emails/model.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { countWords } from '../../src/text/count.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { someOf } from '../support/depth.js';

const interview: Interview = {
  id: 'st-annes-2',
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/London',
  setting: 'video',
  link: 'https://meet.example/x',
  company: { name: 'St. Anne’s Hospital' },
  role: { title: 'Ward Nurse' },
  candidate: { name: 'Amara Nwosu', email: 'amara@mail.example', phone: '+44 20 5550 1' },
  interviewers: [
    { name: 'Ruth Okafor', title: 'Ward Manager' },
    { name: 'Sam Lee', title: 'Charge Nurse' },
  ],
};
const debrief = {
  discussed: ['we talked about how handovers are done', 'the ward is short of night staff'],
  challenge: 'keeping new nurses beyond their first year',
  highlight: 'I mentored four new nurses',
  decisionBy: '2026-12-11',
};

/** Full inputs of each purpose. */
const full: { readonly [Purpose in EmailPurpose]: EmailInputs[Purpose] } = {
  'thank-you': { interview, debrief },
  'second-thank-you': { interview, debrief },
  'late-thank-you': { interview, debrief },
  'thank-you-via-host': { interview, debrief, host: { name: 'Kim Osei', title: 'Recruiter' } },
  'thank-you-recorded': { interview },
  confirm: { interview },
  reschedule: {
    interview,
    proposed: ['2026-12-04T10:00', '2026-12-07T14:00'],
    reason: 'I am on a night shift until 9 am',
  },
  'ask-details': { interview, about: ['time-zone', 'interviewers', 'duration'] },
  'ask-adjustment': { interview, adjustment: 'a step-free entrance' },
  'send-material': { interview, material: 'my certificates' },
  'correct-answer': {
    interview,
    question: 'the dose limit',
    correction: 'The limit is four grams in 24 hours.',
  },
  'check-in': { interview, debrief },
  'last-check-in': { interview, debrief },
  'reply-to-rejection': { interview, debrief },
  'ask-feedback': { interview, debrief },
  withdraw: { interview, debrief, reason: 'I have accepted a position closer to home' },
  'accept-offer': { interview, startsOn: '2027-01-04' },
  'ask-time': { interview, until: '2026-12-18', reason: 'my family and I are weighing the move' },
  'decline-offer': { interview, debrief, reason: 'I have decided to stay where I am' },
  'keep-in-touch': { interview, news: 'I have finished my wound care course' },
};
const bare: Interview = { type: 'hiring-manager', candidate: { name: 'Bo' } };

const build = <Purpose extends EmailPurpose>(
  purpose: Purpose,
  inputs: EmailInputs[Purpose],
  options: object = {},
) => buildEmail(purpose, inputs, en, options);

describe.each(emailPurposes)('%s', (purpose) => {
  test.each(tones.flatMap((tone) => emailLengths.map((length) => [tone, length] as const)))(
    'in a %s tone, %s, says what it is for and nothing unfilled',
    (tone, length) => {
      for (const seed of someOf(['a', 'b', 'c', 'd'])) {
        for (const type of ['hiring-manager', 'recruiter-screen'] as const) {
          const inputs = { ...full[purpose], interview: { ...interview, type } };
          const { text, subject, parts, warnings } = build(purpose, inputs, { tone, length, seed });
          expect(text).not.toMatch(/[{}[\]]|undefined| {2}|\.\.|,\./);
          expect(subject.length).toBeLessThanOrEqual(60);
          expect(subject.length).toBeGreaterThan(8);
          expect(parts.paragraphs.length).toBeGreaterThan(0);
          for (const paragraph of parts.paragraphs) expect(paragraph).toMatch(/^\p{Lu}|^\d/u);
          for (const paragraph of parts.paragraphs) expect(paragraph).toMatch(/[.?]"?$|: https:\S+$/);
          expect(subject + text).toContain('Ward Nurse');
          // Whoever else was in the room may be told the rest.
          expect(warnings.filter(({ code }) => code !== 'point-left-out')).toEqual([]);
        }
      }
    },
  );

  test.each(tones)('as a message in a %s tone is short and has no subject', (tone) => {
    const message = build(purpose, full[purpose], { tone, channel: 'message' });
    expect(message.subject).toBe('');
    expect(message.channel).toBe('message');
    expect(countWords(message.text)).toBeLessThanOrEqual(messageWords);
    // A message has no room for strengths to be passed on, and says that they are not told.
    const untold = ['debrief.highlight', 'debrief.challenge'];
    const isTold = (path = '') => !untold.includes(path) && !path.startsWith('debrief.discussed');
    expect(message.warnings.filter(({ path }) => isTold(path))).toEqual([]);
  });

  test('with nothing but a type and a candidate still reads as whole sentences', () => {
    const inputs = {
      ...full[purpose],
      debrief: undefined,
      reason: undefined,
      news: undefined,
      proposed: ['2026-12-04T10:00Z'],
      interview: bare,
    };
    const { text } = build(purpose, inputs as never);
    expect(text).not.toMatch(/[{}]|undefined| {2}/);
    expect(countWords(text)).toBeGreaterThan(15);
  });
});

describe('says what each one must', () => {
  const text = <Purpose extends EmailPurpose>(
    purpose: Purpose,
    inputs: EmailInputs[Purpose] = full[purpose],
  ) => build(purpose, inputs).text;

  test('a confirmation names day, time and how one will be there', () => {
    expect(text('confirm')).toMatch(/Thursday 3 December/);
    expect(text('confirm')).toMatch(/10:00 GMT/);
  });
  test('a new time is proposed in the zone, and a missed appointment is called that', () => {
    expect(text('reschedule')).toMatch(/Friday 4 December.*10:00 GMT or .*7 December.*14:00 GMT/s);
    expect(text('reschedule', { ...full.reschedule, missed: true })).toMatch(/miss|was not/i);
  });
  test('a check-in asks one question, names role and day, and blames nobody', () => {
    for (const purpose of ['check-in', 'last-check-in'] as const) {
      const mail = text(purpose);
      expect(mail.match(/\?/g)).toHaveLength(1);
      expect(mail).toMatch(/3 December/);
      expect(mail).not.toMatch(/still waiting|haven't heard|have not heard|just checking|follow(?:ing)? up/i);
      expect(countWords(mail)).toBeLessThanOrEqual(110);
    }
  });
  test('an acceptance says yes in its first sentence', () => {
    expect(build('accept-offer', full['accept-offer']).parts.paragraphs[0]!.split(/[.!]/)[0]).toMatch(
      /accept/i,
    );
    expect(text('accept-offer')).toMatch(/4 January/);
  });
  test('thanks are passed on by name', () => {
    const mail = build('thank-you-via-host', full['thank-you-via-host']);
    expect(mail.parts.greeting).toContain('Kim Osei');
    expect(mail.text).toMatch(/Ruth Okafor and Sam Lee/);
  });
  test('nobody speaks of a conversation after a recorded interview', () => {
    const mail = buildEmail(
      'thank-you',
      { interview: { ...interview, type: 'one-way-video', interviewers: [] } },
      en,
    );
    expect(mail.text).not.toMatch(/conversation|talk(?:ing|ed)? (?:with|to)|speaking with/i);
  });
  test('a correction is told as it was written', () => {
    expect(text('correct-answer')).toContain('limit is four grams in 24 hours');
  });
});

describe('refuses what cannot be meant', () => {
  const codeOf = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return isInterviewCompassError(error) ? `${error.code} ${error.path}` : String(error);
    }
    return 'nothing thrown';
  };
  test.each<[string, () => unknown]>([
    ['missing-value proposed', () => build('reschedule', { interview, proposed: [] })],
    ['invalid-date proposed[0]', () => build('reschedule', { interview, proposed: ['2026-02-30T10:00'] })],
    [
      'missing-time-zone proposed[0]',
      () => build('reschedule', { interview: bare, proposed: ['2026-12-04T10:00'] }),
    ],
    ['invalid-date until', () => build('ask-time', { interview, until: '2026-12-32' })],
    ['invalid-date startsOn', () => build('accept-offer', { interview, startsOn: 'soon' })],
    ['unknown-id options.channel', () => build('confirm', { interview }, { channel: 'fax' })],
  ])('%s', (expected, act) => {
    expect(codeOf(act)).toBe(expected);
  });
});

describe('what is typed for a reason or a correction is a sentence', () => {
  const bare: Interview = { ...interview, candidate: { name: 'Mrs Amara Nwosu' }, interviewers: [] };

  test('a correction', () => {
    const inputs = {
      interview: bare,
      question: 'pump curves',
      correction: 'said 40 bar but forgot the losses, should be 52',
    };
    expect(buildEmail('correct-answer', inputs, en).text).toContain(
      'I said 40 bar but forgot the losses; it should be 52.',
    );
  });

  test('a reason, and the name one signs by', () => {
    const { text } = buildEmail(
      'ask-time',
      { interview: bare, until: '2026-12-04', reason: 'need to talk to husband' },
      en,
    );
    expect(text).toContain('talk to my husband');
    expect(text).toMatch(/\nAmara Nwosu\n/);
  });
});
