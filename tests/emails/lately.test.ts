import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Interview } from '../../src/index.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Nordwind' },
  role: { title: 'Team Lead' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Dana Ortiz' }],
  startsAt: '2026-12-08T23:30',
  timeZone: 'America/New_York',
};
const thanks = (more: Partial<Interview>, now?: string) =>
  buildEmail('thank-you', { interview: { ...interview, ...more } }, en, { ...(now !== undefined && { now }) })
    .parts.paragraphs[0]!;

describe('the day of the talk', () => {
  test.each<[string, string | undefined, RegExp]>([
    ['no moment is known', undefined, / on Tuesday\b/],
    ['the same day, by the clock of the interview', '2026-12-09T04:50:00Z', / today\b/],
    ['the day after', '2026-12-09T14:00:00Z', / yesterday\b/],
    ['some days later', '2026-12-12T14:00:00Z', / on Tuesday\b/],
    [
      'more than a week later, when it would be another Tuesday',
      '2026-12-20T14:00:00Z',
      /^(?!.*(?:Tuesday|day\b))/,
    ],
    ['before it', '2026-12-01T14:00:00Z', /^(?!.*(?:Tuesday|today|yesterday))/],
  ])('%s', (_, now, told) => {
    expect(thanks({}, now)).toMatch(told);
  });

  test('with an offset and no zone it is the day of that clock', () => {
    expect(thanks({ timeZone: undefined, startsAt: '2026-12-08T00:30+07:00' })).toContain(' on Tuesday');
  });

  test('without a date it is not told', () => {
    expect(thanks({ startsAt: undefined })).not.toMatch(/day\b/);
  });
});

describe('the order of a date', () => {
  const told = (timeZone: string) =>
    buildEmail('accept-offer', { interview: { ...interview, timeZone }, startsOn: '2027-01-04' }, en).text;

  test.each(['Europe/London', 'Africa/Lagos', 'Asia/Kolkata', 'Australia/Perth', 'Pacific/Auckland'])(
    '%s: the day first',
    (zone) => {
      expect(told(zone)).toContain('Monday 4 January');
    },
  );

  test.each(['America/Chicago', 'Pacific/Honolulu', 'Asia/Manila', 'UTC'])('%s: the month first', (zone) => {
    expect(told(zone)).toContain('Monday, January 4');
  });
});
