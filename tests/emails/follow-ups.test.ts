import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { describePlan } from '../../src/emails/follow-ups/describe.js';
import {
  followUpReasons,
  type FollowUpPlan,
  type FollowUpPolicy,
  type FollowUpTouch,
} from '../../src/emails/follow-ups/model.js';
import { planFollowUps, type FollowUpOptions } from '../../src/emails/follow-ups/plan.js';
import { followUpPolicies, type FollowUpPolicyId } from '../../src/emails/follow-ups/policies.js';
import { interviewTypeIds, interviewTypes } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import { sources } from '../../src/interviews/sources.js';
import { en } from '../../src/locales/en/emails.js';
import { runs } from '../support/fuzz.js';

const policyIds = Object.keys(followUpPolicies) as FollowUpPolicyId[];
const us = followUpPolicies['us-24h'];

/** An hour in Berlin unless said otherwise. */
function planOf(startsAt: string, options: Partial<FollowUpOptions> = {}, more: Partial<Interview> = {}) {
  return planFollowUps(
    { type: 'hiring-manager', startsAt, timeZone: 'Europe/Berlin', minutes: 60, ...more },
    { policy: 'us-24h', ...options },
  );
}

/** Weekday, day and hours of a touch in short: `Fri 12-04 08:00 | 10:00 | Sat 12-05 17:00`. */
function brief({ from, best, until }: FollowUpTouch): string {
  const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const short = (iso: string) =>
    `${weekdays[new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDay()]!} ${iso.slice(5, 10)} ${iso.slice(11, 16)}`;
  return [from, best, until].map(short).join(' | ');
}

describe('the thank-you note', () => {
  test.each<[string, FollowUpPolicyId, string, string, string]>([
    [
      'an ordinary morning',
      'us-24h',
      '2026-12-03T10:00',
      'Thu 12-03 12:00 | Thu 12-03 14:00 | Fri 12-04 11:00',
      'after-end quiet-hours',
    ],
    [
      'a Friday that ends at five',
      'us-24h',
      '2026-12-04T16:00',
      'Fri 12-04 18:00 | Fri 12-04 20:00 | Sat 12-05 17:00',
      'after-end quiet-hours',
    ],
    [
      'a Friday that ends at five, weekends left out',
      'campus-48h',
      '2026-12-04T16:00',
      'Fri 12-04 18:00 | Fri 12-04 20:00 | Fri 12-04 20:00',
      'after-end weekend quiet-hours',
    ],
    [
      'a Friday that ends at five, in the evening',
      'id-formal',
      '2026-12-04T16:00',
      'Fri 12-04 19:00 | Fri 12-04 19:00 | Fri 12-04 20:00',
      'after-end weekend quiet-hours',
    ],
    [
      'a late Friday evening',
      'us-24h',
      '2026-12-04T20:00',
      'Sat 12-05 08:00 | Sat 12-05 08:00 | Sat 12-05 21:00',
      'after-end quiet-hours',
    ],
    [
      'a late Friday evening reaches Monday',
      'campus-48h',
      '2026-12-04T20:00',
      'Mon 12-07 09:00 | Mon 12-07 09:00 | Mon 12-07 20:00',
      'after-end next-business-day later-than-usual weekend quiet-hours',
    ],
    [
      'a Saturday',
      'us-24h',
      '2026-12-05T10:00',
      'Sat 12-05 12:00 | Sat 12-05 14:00 | Sun 12-06 11:00',
      'after-end quiet-hours',
    ],
    [
      'a Saturday, weekends left out',
      'campus-48h',
      '2026-12-05T10:00',
      'Mon 12-07 09:00 | Mon 12-07 09:00 | Mon 12-07 11:00',
      'after-end next-business-day weekend quiet-hours',
    ],
    [
      'the evening or the next morning',
      'id-formal',
      '2026-12-02T10:00',
      'Wed 12-02 18:00 | Wed 12-02 18:00 | Thu 12-03 11:00',
      'after-end quiet-hours usual-hours',
    ],
    [
      'too late for the evening',
      'id-formal',
      '2026-12-02T18:00',
      'Thu 12-03 08:00 | Thu 12-03 08:00 | Thu 12-03 19:00',
      'after-end next-business-day quiet-hours usual-hours',
    ],
    [
      'an end at midnight',
      'us-24h',
      '2026-12-02T23:00',
      'Thu 12-03 08:00 | Thu 12-03 08:00 | Thu 12-03 21:00',
      'after-end quiet-hours',
    ],
    [
      'clocks going forward: the hour stays, the night is shorter',
      'us-24h',
      '2026-03-28T17:00',
      'Sat 03-28 19:00 | Sat 03-28 21:00 | Sun 03-29 19:00',
      'after-end quiet-hours',
    ],
    [
      'clocks going back: the hour stays, the night is longer',
      'us-24h',
      '2026-10-24T17:00',
      'Sat 10-24 19:00 | Sat 10-24 21:00 | Sun 10-25 17:00',
      'after-end quiet-hours',
    ],
  ])('%s, %s', (_, policy, startsAt, when, reasons) => {
    const [note] = planOf(startsAt, { policy }).touches;
    expect(brief(note!)).toBe(when);
    expect(note!.reasons.join(' ')).toBe(reasons);
  });

  test('lists the stretches of its window, so that a night between them is left out', () => {
    expect(planOf('2026-10-24T17:00').touches[0]!.windows).toEqual([
      { from: '2026-10-24T19:00:00+02:00', until: '2026-10-24T21:00:00+02:00' },
      { from: '2026-10-25T08:00:00+01:00', until: '2026-10-25T17:00:00+01:00' },
    ]);
  });

  test('a holiday is left out like a weekend', () => {
    const options = { policy: 'id-formal', holidays: ['2026-12-03'] } as const;
    const [note] = planOf('2026-12-02T19:00', options).touches;
    expect(brief(note!)).toBe('Fri 12-04 08:00 | Fri 12-04 08:00 | Fri 12-04 20:00');
    expect(note!.reasons).toContain('holiday');
    expect(note!.reasons).not.toContain('weekend');
  });

  test('a holiday after the latest hour is told as well', () => {
    const options = { policy: 'id-formal', holidays: ['2026-12-07'] } as const;
    const [note] = planOf('2026-12-04T19:00', options).touches;
    expect(brief(note!)).toBe('Tue 12-08 08:00 | Tue 12-08 08:00 | Tue 12-08 11:00');
    expect(note!.reasons).toContain('holiday');
  });

  test('a run of holidays beyond the latest hour moves it to the first open hour after', () => {
    const holidays = ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'];
    const [note] = planOf('2026-12-23T19:30', { policy: 'campus-48h', holidays }).touches;
    expect(brief(note!)).toBe('Fri 01-01 09:00 | Fri 01-01 09:00 | Fri 01-01 20:00');
    expect(note!.reasons).toEqual([
      'after-end',
      'next-business-day',
      'later-than-usual',
      'weekend',
      'holiday',
      'quiet-hours',
    ]);
  });

  test('a policy of office hours only moves an end at five to the next business morning', () => {
    const policy: FollowUpPolicy = {
      ...us,
      id: 'office',
      thankYou: { ...us.thankYou, hours: [{ from: 9, until: 17 }], weekends: false, okHours: 18 },
    };
    const plan = planOf('2026-12-03T16:00', { policy });
    expect(plan.policy).toBe('office');
    expect(brief(plan.touches[0]!)).toBe('Fri 12-04 09:00 | Fri 12-04 09:00 | Fri 12-04 11:00');
    expect(plan.touches[0]!.reasons).toEqual(['after-end', 'next-business-day', 'office-hours']);
  });

  test('a recipient in another zone is not woken', () => {
    const plan = planOf('2026-12-03T18:00', { timeZone: 'Asia/Tokyo' });
    const [note] = plan.touches;
    expect(plan.timeZone).toBe('Asia/Tokyo');
    expect(plan.endsAt).toBe('2026-12-04T03:00:00+09:00');
    expect(note!.from).toBe('2026-12-04T08:00:00+09:00');
    expect(note!.until).toBe('2026-12-04T21:00:00+09:00');
    expect(note!.reasons).toEqual(['after-end', 'quiet-hours', 'recipient-clock']);
  });
});

describe('the check-ins', () => {
  const checkIns = (plan: FollowUpPlan) =>
    plan.touches.slice(1).map((touch) => `${brief(touch)}: ${touch.reasons.join(' ')}`);

  test('without a date they leave five business days, then five more', () => {
    expect(checkIns(planOf('2026-12-03T10:00'))).toEqual([
      'Thu 12-10 09:00 | Thu 12-10 10:00 | Fri 12-11 17:00: usual-wait weekend office-hours',
      'Fri 12-18 09:00 | Fri 12-18 10:00 | Mon 12-21 17:00: gap weekend office-hours',
    ]);
  });

  test('in Indonesia they leave seven, and go by WhatsApp or mail', () => {
    const plan = planOf('2026-12-03T10:00', { policy: 'id-formal' }, { timeZone: 'Asia/Jakarta' });
    expect(plan.touches[1]).toMatchObject({
      purpose: 'check-in',
      from: '2026-12-14T09:00:00+07:00',
      channels: ['whatsapp', 'email'],
    });
  });

  test.each<[string, string, string, string]>([
    ['on a Tuesday', '2026-12-08', 'Wed 12-09 09:00', 'stated-date next-business-day office-hours'],
    ['on a Friday', '2026-12-11', 'Mon 12-14 09:00', 'stated-date next-business-day weekend office-hours'],
    ['on a Sunday', '2026-12-13', 'Mon 12-14 09:00', 'stated-date next-business-day office-hours'],
    ['on a holiday', '2026-12-25', 'Mon 12-28 09:00', 'stated-date next-business-day weekend office-hours'],
    [
      'before a holiday',
      '2026-12-24',
      'Mon 12-28 09:00',
      'stated-date next-business-day weekend holiday office-hours',
    ],
    ['far away', '2028-06-01', 'Fri 06-02 09:00', 'stated-date next-business-day weekend office-hours'],
    [
      'on the day itself: the thanks come first',
      '2026-12-03',
      'Mon 12-07 09:00',
      'stated-date gap next-business-day weekend office-hours',
    ],
  ])('after a stated date %s', (_, decisionBy, from, reasons) => {
    const plan = planOf('2026-12-03T10:00', { decisionBy, holidays: ['2026-12-25'] });
    expect(plan.decisionBy).toBe(decisionBy);
    expect(brief(plan.touches[1]!).split(' | ')[0]).toBe(from);
    expect(plan.touches[1]!.reasons.join(' ')).toBe(reasons);
    expect(plan.warnings).toEqual([]);
  });

  test('a stated date before the interview is passed over with a warning', () => {
    const { decisionBy, ...plan } = planOf('2026-12-03T10:00', { decisionBy: '2026-12-02' });
    expect(decisionBy).toBeUndefined();
    expect(plan.touches).toEqual(planOf('2026-12-03T10:00').touches);
    expect(plan.warnings).toEqual([
      { code: 'already-past', path: 'options.decisionBy', detail: '2026-12-02' },
    ]);
  });

  test('a run of holidays does not count', () => {
    const holidays = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
    expect(brief(planOf('2026-12-03T10:00', { holidays }).touches[1]!)).toMatch(/^Thu 12-17 09:00/);
  });

  test('an interview up to midnight was held on the day it ends', () => {
    const check = (startsAt: string) => planOf(startsAt).touches[1]!.from;
    expect(check('2026-12-03T23:00')).toBe(check('2026-12-03T10:00'));
    expect(check('2026-12-03T23:01')).not.toBe(check('2026-12-03T10:00'));
  });

  test.each([
    ['2026-03-26T10:00', '2026-04-02T09:00:00+02:00'],
    ['2026-10-22T10:00', '2026-10-29T09:00:00+01:00'],
  ])('a change of clocks after %s keeps the hour', (startsAt, from) => {
    expect(planOf(startsAt).touches[1]!.from).toBe(from);
  });

  test.each([
    [1, ['thank-you']],
    [2, ['thank-you', 'check-in']],
    [3, ['thank-you', 'check-in', 'last-check-in']],
    [4, ['thank-you', 'check-in', 'check-in', 'last-check-in']],
  ])('with at most %i messages they are %j', (maxTouches, purposes) => {
    const plan = planOf('2026-12-03T10:00', { policy: { ...us, id: 'own', maxTouches } });
    expect(plan.touches.map(({ purpose }) => purpose)).toEqual(purposes);
  });

  test('silence counts as an answer after the round is long enough and the last message had its time', () => {
    const from = (policy: FollowUpPolicy) => planOf('2026-12-03T10:00', { policy }).unansweredFrom;
    expect(from({ ...us, maxTouches: 1 })).toBe('2026-12-24T09:00:00+01:00');
    expect(from({ ...us, maxTouches: 1, minRoundBusinessDays: 1 })).toBe('2026-12-11T09:00:00+01:00');
    expect(from(us)).toBe('2026-12-28T09:00:00+01:00');
  });

  test('other weekends', () => {
    const policy = { ...us, id: 'il', weekend: [5, 6] };
    const plan = planOf('2026-12-03T10:00', { policy }, { timeZone: 'Asia/Jerusalem' });
    expect(brief(plan.touches[1]!)).toBe('Thu 12-10 09:00 | Thu 12-10 10:00 | Sun 12-13 17:00');
  });
});

describe('what is assumed', () => {
  test.each(interviewTypeIds)('%s: the middle of its usual length', (type) => {
    const { endsAt, warnings } = planOf('2026-12-03T08:00', {}, { type, minutes: undefined });
    const minutes = (Date.parse(endsAt) - Date.parse('2026-12-03T08:00+01:00')) / 60_000;
    const { min, max } = interviewTypes[type].minutes;
    expect(Math.abs(minutes - (min + max) / 2)).toBeLessThanOrEqual(2.5);
    expect(warnings).toEqual([
      { code: 'assumed-length', path: 'interview.minutes', detail: String(minutes) },
    ]);
  });

  test.each([
    ['2026-12-03T10:00-08:00', 'Etc/GMT+8', '2026-12-03T12:00:00-08:00'],
    ['2026-12-03T10:00+07:00', 'Etc/GMT-7', '2026-12-03T12:00:00+07:00'],
    ['2026-12-03T10:00+05:30', 'Etc/GMT-5', '2026-12-03T11:30:00+05:00'],
    ['2026-12-03T10:00-13:00', 'Etc/GMT+12', '2026-12-03T13:00:00-12:00'],
    ['2026-12-03T10:00Z', 'UTC', '2026-12-03T12:00:00Z'],
  ])('the zone of %s is %s', (startsAt, timeZone, from) => {
    const plan = planOf(startsAt, {}, { timeZone: undefined });
    expect(plan).toMatchObject({
      timeZone,
      warnings: [{ code: 'ambiguous', path: 'interview.timeZone', detail: timeZone }],
    });
    expect(plan.touches[0]!.from).toBe(from);
    expect(planOf(startsAt, { timeZone: 'Asia/Tokyo' }, { timeZone: undefined }).warnings).toEqual([]);
  });
});

describe('what cannot be meant', () => {
  const own = (change: object) => ({ policy: { ...us, id: 'own', ...change } as FollowUpPolicy });
  const thanks = (change: object) => own({ thankYou: { ...us.thankYou, ...change } });
  const checks = (change: object) => own({ checkIn: { ...us.checkIn, ...change } });
  const night = [{ from: 22, until: 6 }];
  test.each<[string, string, Partial<FollowUpOptions>]>([
    ['unknown-id', 'options.policy', { policy: 'us-24' as FollowUpPolicyId }],
    ['unknown-id', 'options.policy', { policy: 'constructor' as FollowUpPolicyId }],
    ['unknown-id', 'options.policy', { policy: undefined as never }],
    ['unknown-time-zone', 'options.timeZone', { timeZone: 'Mars' }],
    ['invalid-date', 'options.holidays[1]', { holidays: ['2026-12-25', '2026-02-30'] }],
    ['invalid-date', 'options.holidays[0]', { holidays: ['25 December'] }],
    ['invalid-date', 'options.decisionBy', { decisionBy: '2026-12-11T10:00Z' }],
    ['invalid-date', 'options.decisionBy', { decisionBy: '' }],
    ['invalid-date', 'options.decisionBy', { decisionBy: '2206-12-11' }],
    ['invalid-value', 'options.policy.id', own({ id: '' })],
    ['invalid-value', 'options.policy.maxTouches', own({ maxTouches: 0 })],
    ['invalid-value', 'options.policy.maxTouches', own({ maxTouches: 2.5 })],
    ['invalid-value', 'options.policy.minRoundBusinessDays', own({ minRoundBusinessDays: Infinity })],
    ['invalid-value', 'options.policy.weekend', own({ weekend: [0, 1, 2, 3, 4, 5, 6] })],
    ['invalid-value', 'options.policy.weekend', own({ weekend: ['Sunday'] })],
    ['invalid-value', 'options.policy.thankYou', own({ thankYou: undefined })],
    ['invalid-value', 'options.policy.thankYou.hours', thanks({ hours: [] })],
    ['invalid-value', 'options.policy.thankYou.hours[0].until', thanks({ hours: night })],
    ['invalid-value', 'options.policy.thankYou.okHours', thanks({ okHours: 72 })],
    ['invalid-value', 'options.policy.thankYou.minMinutes', thanks({ minMinutes: -5 })],
    ['invalid-value', 'options.policy.thankYou.bestMinutes', thanks({ bestMinutes: 5 })],
    ['unknown-id', 'options.policy.thankYou.channels[0]', thanks({ channels: ['fax'] })],
    ['invalid-value', 'options.policy.checkIn.channels', checks({ channels: [] })],
    ['invalid-value', 'options.policy.checkIn.bestHour', checks({ bestHour: 20 })],
    ['invalid-value', 'options.policy.checkIn.hours.until', checks({ hours: { from: 9, until: 9 } })],
    ['invalid-value', 'options.policy.checkIn.gapBusinessDays', checks({ gapBusinessDays: 0 })],
  ])('%s at %s', (code, path, options) => {
    expect(() => planOf('2026-12-03T10:00', options)).toThrow(expect.objectContaining({ code, path }));
  });

  test('an interview without a date, since there is nothing to count from', () => {
    expect(() => planFollowUps({ type: 'hr-interview' }, { policy: 'us-24h' })).toThrow(
      expect.objectContaining({ code: 'missing-value', path: 'interview.startsAt' }),
    );
  });
});

describe('policies', () => {
  test.each(policyIds)('%s is one an app could pass', (id) => {
    const policy = followUpPolicies[id];
    expect(policy.id).toBe(id);
    expect(planOf('2026-12-03T10:00', { policy })).toEqual(planOf('2026-12-03T10:00', { policy: id }));
    for (const cited of [policy.thankYou.sources, policy.checkIn.sources]) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((source) => !(source in sources))).toEqual([]);
    }
  });
  test.each(policyIds)('%s asks twice at most, a week apart, and never too soon', (id) => {
    const { maxTouches, checkIn } = followUpPolicies[id];
    expect(maxTouches).toBeLessThanOrEqual(3);
    expect(checkIn.gapBusinessDays).toBeGreaterThanOrEqual(5);
    expect(checkIn.businessDaysAfterInterview).toBeGreaterThanOrEqual(id === 'id-formal' ? 7 : 5);
    expect(checkIn.businessDaysAfterDate).toBe(1);
  });
});

describe('in words', () => {
  test('a touch is a text', () => {
    const plan = planOf('2026-12-03T20:00', { decisionBy: '2026-12-23', holidays: ['2026-12-25'] });
    expect(describePlan(plan, en)).toEqual([
      'Send your thank-you note on Friday, December 4, between 8:00 AM and 9:00 PM, best around 8:00 AM. It should not arrive the minute you leave. This leaves out nights.',
      'If you have heard nothing, ask by email how the decision stands. Write between 9:00 AM on Thursday, December 24, and 5:00 PM on Monday, December 28, best around 10:00 AM on Thursday, December 24. The decision is due on Wednesday, December 23. Do not ask before that day is over. The next business day is the first that fits. This leaves out weekends, holidays, and the hours when offices are closed.',
      'If there is still no reply, ask by email one last time. Write between 9:00 AM on Monday, January 4, 2027, and 5:00 PM on Tuesday, January 5, 2027, best around 10:00 AM on Monday, January 4, 2027. Leave some days between one message and the next. This leaves out weekends and the hours when offices are closed. If you have no reply by Tuesday, January 12, 2027, count this round as closed.',
    ]);
  });

  test('the clock of somebody elsewhere is named', () => {
    const plan = planOf('2026-12-03T10:00', { policy: 'id-formal', timeZone: 'Asia/Jakarta' });
    const [note, checkIn] = describePlan(plan, en);
    expect(note).toContain('between 7:00 PM on Thursday, December 3, and 11:00 AM');
    expect(note).toContain('These are the times on their clock, in the zone Asia/Jakarta.');
    expect(checkIn).toContain('ask by WhatsApp or email');
  });

  test('dates are those of the language', () => {
    const [note] = describePlan(planOf('2026-12-03T20:00'), { ...en, code: 'en-GB' });
    expect(note).toMatch(/on Friday,? 4 December, between 0?8:00 and 21:00/);
  });

  test('a stored plan that holds no date is refused', () => {
    const plan = planOf('2026-12-03T10:00');
    const broken = { ...plan, touches: [{ ...plan.touches[0]!, best: 'soon' }] };
    expect(() => describePlan(broken, en)).toThrow(
      expect.objectContaining({ code: 'invalid-date', path: 'plan.touches[0].best' }),
    );
    expect(() => describePlan({ ...plan, timeZone: 'Mars' }, en)).toThrow(
      expect.objectContaining({ code: 'unknown-time-zone' }),
    );
  });
});

describe('whatever the interview', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Santiago'];
  const day = (from: string, to: string) =>
    fc
      .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const cases = fc.record({
    start: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    minutes: fc.integer({ min: 1, max: 600 }),
    home: fc.constantFrom(...zones),
    timeZone: fc.constantFrom(...zones),
    policy: fc.constantFrom(...policyIds),
    maxTouches: fc.integer({ min: 1, max: 6 }),
    holidays: fc.array(day('2026-01-01', '2028-06-01'), { maxLength: 60 }),
    decisionBy: fc.option(day('2026-01-01', '2027-12-31'), { nil: undefined }),
  });
  type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;
  const run = ({ start, minutes, home, policy: id, maxTouches, ...options }: Case) => {
    const policy = { ...followUpPolicies[id], maxTouches };
    const startsAt = `${start.toISOString().slice(0, 16)}Z`;
    const interview = { type: 'panel', startsAt, timeZone: home, minutes } as const;
    return { policy, plan: planFollowUps(interview, { ...options, policy }) };
  };
  const spans = ({ touches }: FollowUpPlan) => touches.flatMap(({ windows }) => windows);
  /** Weekday, day and hour in the zone, as the runtime tells them. */
  const clock = (iso: string, timeZone: string) => {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(Date.parse(iso));
    const part = (type: string) => parts.find((each) => each.type === type)!.value;
    return {
      weekday: part('weekday').slice(0, 3),
      date: `${part('year')}-${part('month')}-${part('day')}`,
      hour: Number(part('hour')) + Number(part('minute')) / 60,
    };
  };

  test('the messages are in order, none before the end, no more than the policy has', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { plan, policy } = run(input);
        expect(plan.touches.length).toBe(policy.maxTouches);
        const bounds = spans(plan).flatMap(({ from, until }) => [from, until]);
        const times = [plan.endsAt, ...bounds, plan.unansweredFrom].map((iso) => Date.parse(iso));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const earliest = times[0]! + policy.thankYou.minMinutes * 60_000;
        expect(times[1]).toBeGreaterThanOrEqual(earliest);
        for (const { from, best, until, windows } of plan.touches) {
          expect([from, until]).toEqual([windows[0]!.from, windows.at(-1)!.until]);
          const at = Date.parse(best);
          expect(windows.some((each) => Date.parse(each.from) <= at && at <= Date.parse(each.until))).toBe(
            true,
          );
        }
      }),
    );
  });

  test('nothing is outside the allowed hours and days of the recipient', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { plan, policy } = run(input);
        for (const { purpose, windows, best } of plan.touches) {
          const isNote = purpose === 'thank-you';
          const hours = isNote ? policy.thankYou.hours : [policy.checkIn.hours];
          for (const { from, until } of [...windows, { from: best, until: best }]) {
            const [opens, closes] = [clock(from, plan.timeZone), clock(until, plan.timeZone)];
            expect(opens.date).toBe(closes.date);
            expect(hours.some((each) => opens.hour >= each.from && closes.hour <= each.until)).toBe(true);
            if (isNote && policy.thankYou.weekends) continue;
            expect(['Sat', 'Sun']).not.toContain(opens.weekday);
            expect(input.holidays).not.toContain(opens.date);
          }
        }
      }),
    );
  });

  test('nobody is asked on or before the stated date, nor within a week of the message before', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { plan } = run(input);
        const days = plan.touches.map(({ from, until }) => [from.slice(0, 10), until.slice(0, 10)] as const);
        if (plan.decisionBy && days[1]) expect(days[1][0] > plan.decisionBy).toBe(true);
        days.slice(2).forEach(([from], index) => {
          expect((Date.parse(from) - Date.parse(days[index + 1]![1])) / 86_400_000).toBeGreaterThanOrEqual(7);
        });
      }),
    );
  });

  test('reasons are known, in order and never doubled, and every touch says at least one', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { plan } = run(input);
        for (const { reasons } of plan.touches) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons).toEqual(followUpReasons.filter((reason) => reasons.includes(reason)));
        }
      }),
    );
  });

  test('the words have no place left open, one text a touch; the plan survives JSON', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { plan } = run(input);
        const texts = describePlan(plan, en);
        expect(texts).toHaveLength(plan.touches.length);
        for (const text of texts) expect(text).toMatch(/^(?:Send|If)[^{}\u00A0\u202F\n]+\.$/);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
    );
  });

  describe('and wherever the machine stands', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    test('the plan and its words are the same', () => {
      fc.assert(
        fc.property(cases, (input) => {
          const results = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((each) => {
            process.env['TZ'] = each;
            const { plan } = run(input);
            return { plan, texts: describePlan(plan, en) };
          });
          expect(results[1]).toEqual(results[0]);
          expect(results[2]).toEqual(results[0]);
        }),
        { numRuns: runs(40) },
      );
    });
  });
});
