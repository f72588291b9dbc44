/** Times, titles and answers as they stand in a mail. */
import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Oakes' },
  role: { title: 'Fitter' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Dana Ortiz' }],
  startsAt: '2026-12-08T09:30:00+05:30',
};

describe('where no zone is known', () => {
  test('a time is told by the clock it was given by', () => {
    expect(buildEmail('confirm', { interview }, en).text).toContain(
      'Tuesday, December 8 at 9:30 AM GMT+5:30',
    );
    const night = { ...interview, startsAt: '2026-12-08T00:30:00+09:00' };
    expect(buildEmail('confirm', { interview: night }, en).text).toContain(
      'Tuesday, December 8 at 12:30 AM GMT+9',
    );
  });

  test('another time may be proposed with an offset or without', () => {
    const of = (proposed: string) => buildEmail('reschedule', { interview, proposed: [proposed] }, en).text;
    expect(of('2026-12-10T14:00:00+05:30')).toContain('Thursday, December 10 at 2:00 PM GMT+5:30');
    expect(of('2026-12-10T14:00')).toContain('Thursday, December 10 at 2:00 PM GMT+5:30');
    expect(of('2026-12-10T14:00Z')).toContain('Thursday, December 10 at 7:30 PM GMT+5:30');
  });
});

test('a zone that is known has its name', () => {
  const zoned = { ...interview, startsAt: '2026-12-08T09:30', timeZone: 'America/New_York' };
  expect(buildEmail('confirm', { interview: zoned }, en).text).toContain('9:30 AM EST');
});

test('a title with a comma stands behind "position"', () => {
  const role = { title: 'Registered Nurse, nights' };
  for (const tone of ['formal', 'neutral', 'warm'] as const) {
    const { text, subject } = buildEmail('thank-you', { interview: { ...interview, role } }, en, { tone });
    expect(`${subject} ${text}`).not.toMatch(/nights (?:position|job|interview)/);
  }
});

test('an answer without a subject gets one', () => {
  const correction = 'depends on the load';
  const { text } = buildEmail('correct-answer', { interview, question: 'the sling angle', correction }, en);
  expect(text).toContain('It depends on the load.');
});

test('all that is asked for is asked for', () => {
  const of = (adjustment: string) => buildEmail('ask-adjustment', { interview, adjustment }, en).text;
  expect(of('captions on; a second break; questions in writing, if possible')).toContain(
    'captions, a second break, and questions in writing',
  );
  expect(of('live captions, one speaker at a time and a lamp if possible')).toContain(
    ' live captions, one speaker at a time and a lamp',
  );
  expect(of('captions on')).toMatch(/captions (?:for|during)/);
  expect(of('deaf in one ear; a quiet room')).toContain('I am deaf in one ear');
});

test('a reason that is given is told in a short mail as well', () => {
  const reason = 'not the right step for me';
  for (const purpose of ['withdraw', 'decline-offer'] as const)
    expect(buildEmail(purpose, { interview, reason }, en, { length: 'short' }).text).toContain(
      'It is not the right step for me.',
    );
});
