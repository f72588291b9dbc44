import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import { familiesOf } from '../../src/interviews/families.js';
import type { Interview } from '../../src/interviews/model.js';
import { buildProcess } from '../../src/interviews/process.js';
import { compareSaid } from '../../src/interviews/process/compare-said.js';
import { describeProcess } from '../../src/interviews/process/describe.js';
import {
  askTopics,
  saidTopics,
  type AskTopic,
  type ProcessRound,
  type SaidTopic,
} from '../../src/interviews/process/model.js';
import type { ProcessLocale } from '../../src/interviews/process/words.js';
import { interviewStages } from '../../src/interviews/vocabulary.js';
import { interviews } from '../../src/locales/en/interviews.js';
import { process as enProcess } from '../../src/locales/en/process.js';
import { process as idProcess } from '../../src/locales/id/process.js';
import { processRoundSchema, processSchema } from '../../src/interviews/schema.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { placesOf } from '../../src/text/fill.js';
import { growth, linear, repeated } from '../support/growth.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

const en: ProcessLocale = { code: 'en', interviews, process: enProcess };

/** The guide's example: a software developer, first HR, then the engineering manager. */
const hr: ProcessRound = {
  interview: {
    type: 'hr-interview',
    startsAt: '2026-12-01T10:00',
    timeZone: 'Europe/Berlin',
    minutes: 45,
    company: { name: 'Nordwind' },
    role: { title: 'Software Developer', field: 'software' },
    interviewers: [{ name: 'Ruth Okafor', role: 'hr-generalist' }],
  },
  said: { pay: '60-65k', 'notice-period': 'three months', motivation: 'your work on routing' },
  asked: ['culture', 'next-steps'],
};
const manager: ProcessRound = {
  interview: {
    type: 'hiring-manager',
    startsAt: '2026-12-08T14:00',
    timeZone: 'Europe/Berlin',
    minutes: 60,
    interviewers: [{ name: 'Dana Ortiz', title: 'Engineering Manager', role: 'hiring-manager' }],
  },
};
const between = { now: '2026-12-05T09:00:00Z' } as const;

describe('the example of the guide (R-03, R-05, R-09)', () => {
  const process = buildProcess([manager, hr], between);
  const [first, second] = process.steps;

  test('a friendly HR representative comes first, the engineering manager second', () => {
    expect(process.steps.map(({ interview }) => interview.type)).toEqual(['hr-interview', 'hiring-manager']);
    expect([first?.state, second?.state]).toEqual(['held', 'next']);
    expect(second?.startsAt).toBe('2026-12-08T14:00:00+01:00');
    expect(process.role?.title).toBe('Software Developer');
  });

  test('the first prepares the second', () => {
    expect(first?.preparedBy).toEqual([]);
    expect(second?.preparedBy).toEqual([{ position: 1, reasons: ['notes-are-passed-on'] }]);
  });

  test('what was said is to be said again', () => {
    expect(first?.keepTo).toEqual([]);
    expect(second?.keepTo).toEqual([
      { topic: 'pay', text: '60-65k', position: 1 },
      { topic: 'notice-period', text: 'three months', position: 1 },
      { topic: 'motivation', text: 'your work on routing', position: 1 },
    ]);
  });

  test('what was asked is not asked again, what only HR knows has no round left', () => {
    expect(first?.toAsk).toEqual([]);
    expect(second?.toAsk).toEqual([
      'next-steps',
      'working-arrangement',
      'projects',
      'team',
      'challenges',
      'expectations',
    ]);
    expect(process.unasked).toEqual(['growth', 'onboarding', 'pay-range']);
  });

  test('in words: no reason to panic, a second interview follows', () => {
    const { steps, notes } = describeProcess(process, en);
    expect(steps[1]?.heading).toBe('Round 2 of 2: Hiring manager interview');
    expect(steps[1]?.when).toBe('Tuesday, December 8, 2026 at 2:00 PM');
    expect(steps[1]?.prepared[0]).toMatch(/not the end: a second interview follows.*no reason to panic/s);
    expect(steps[1]?.prepared[1]).toMatch(/notes from round 1 \(HR interview\)/);
    expect(steps[1]?.keepTo[1]).toBe(
      'Notice period: you said "three months" in round 1 (HR interview). Say the same again, or say what has changed.',
    );
    expect(notes).toEqual([
      'You have not asked about growth opportunities, the first weeks, and the pay range, and no round is left for it. Ask the recruiter before you decide.',
    ]);
  });
});

describe('order', () => {
  const order = (...interviews: Interview[]) =>
    buildProcess(interviews).steps.map(({ interview }) => interview.type);

  test('by date, whatever the order they come in', () => {
    expect(
      order(
        { type: 'executive', startsAt: '2026-12-09T08:00+07:00' },
        { type: 'panel', startsAt: '2026-12-09T02:00+01:00' },
        { type: 'hr-interview', startsAt: '2026-12-09T00:30Z' },
      ),
    ).toEqual(['hr-interview', 'executive', 'panel']);
  });
  test('by number and stage where there is no date', () => {
    expect(
      order(
        { type: 'executive', stage: 'final' },
        { type: 'panel', round: 2 },
        { type: 'hr-closing', stage: 'offer' },
        { type: 'hr-interview', round: 1, stage: 'screening' },
      ),
    ).toEqual(['hr-interview', 'panel', 'executive', 'hr-closing']);
  });
  test('HR may come last: stage is not derived from family', () => {
    expect(order({ type: 'hr-interview', stage: 'final' }, { type: 'panel', stage: 'core' })).toEqual([
      'panel',
      'hr-interview',
    ]);
  });
  test('a numbered round without a date stands between dated ones', () => {
    expect(
      order(
        { type: 'executive', round: 3, startsAt: '2026-12-09T08:00Z' },
        { type: 'hr-interview', round: 1, startsAt: '2026-12-01T08:00Z' },
        { type: 'panel', round: 2 },
      ),
    ).toEqual(['hr-interview', 'panel', 'executive']);
  });
  test('dates win over numbers, and the contradiction is told', () => {
    const { steps, warnings } = buildProcess([
      { type: 'panel', round: 1, startsAt: '2026-12-09T08:00Z' },
      { type: 'hr-interview', round: 2, startsAt: '2026-12-01T08:00Z' },
    ]);
    expect(steps[0]?.interview.type).toBe('hr-interview');
    expect(warnings).toEqual([{ code: 'contradiction', path: 'rounds[0].interview.round', detail: '1' }]);
  });
  test('another company does not belong here', () => {
    const { warnings } = buildProcess([
      { type: 'panel', company: { name: 'Nordwind GmbH' } },
      { type: 'panel', company: { name: 'nordwind gmbh' } },
      { type: 'panel', company: { name: 'Kessler' } },
    ]);
    expect(warnings).toEqual([
      { code: 'contradiction', path: 'rounds[2].interview.company', detail: 'Kessler' },
    ]);
  });
});

describe('which round prepares which', () => {
  const reasons = (a: ProcessRound | Interview, b: ProcessRound | Interview) =>
    buildProcess([a, b]).steps[1]?.preparedBy.flatMap((preparation) => preparation.reasons);

  test.each<[ProcessRound | Interview, ProcessRound | Interview, string[]]>([
    [{ type: 'technical-screen' }, { type: 'technical-interview' }, ['goes-deeper']],
    [{ type: 'recruiter-screen' }, { type: 'hr-interview' }, ['goes-deeper']],
    [{ type: 'work-sample' }, { type: 'hiring-manager' }, ['reviews-your-work']],
    [{ type: 'hr-interview' }, { type: 'hr-closing' }, ['leads-to-terms']],
    [{ type: 'executive' }, { type: 'hr-closing' }, []],
    [
      { type: 'panel', interviewers: [{ name: 'Rui Silva', email: 'Rui@x.example' }] },
      { type: 'executive', interviewers: [{ name: 'R. Silva', email: 'rui@x.example' }] },
      ['same-person'],
    ],
    [
      { interview: { type: 'peer-interview' }, debrief: { challenge: 'covering nights' } },
      { type: 'executive' },
      ['their-challenge'],
    ],
    [{ type: 'peer-interview' }, { type: 'case-study' }, []],
  ])('%j then %j: %j', (a, b, expected) => {
    expect(reasons(a, b)).toEqual(expected);
  });

  test('a challenge named once is told in the rounds that come', () => {
    const { steps } = buildProcess([
      { interview: { type: 'hiring-manager' }, debrief: { challenge: ' covering\nnights ' } },
      { type: 'executive' },
    ]);
    expect(steps[1]?.challenge).toEqual({ text: 'covering nights', position: 1 });
    expect(
      describeProcess(buildProcess([steps[0]!.interview, steps[1]!.interview]), en).steps[1]?.prepared,
    ).toEqual([expect.stringContaining('goes further')]);
  });
});

describe('what was said must stay consistent', () => {
  test.each<[SaidTopic, string, string, 'agrees' | 'differs' | 'unclear']>([
    ['pay', '60k', '60,000', 'agrees'],
    ['pay', '60-65k', '65.000 €', 'agrees'],
    ['pay', '€60,000 to €65,000', '70k', 'differs'],
    ['pay', '12-15 juta', 'Rp 14.000.000', 'agrees'],
    ['pay', '12 juta', 'Rp 18 jt per bulan', 'differs'],
    ['pay', '5,000', '60,000 a year', 'unclear'],
    ['pay', '60k EUR', '60k USD', 'differs'],
    ['pay', '5,000 a month', '60,000 a year', 'agrees'],
    ['pay', '4,000 per month', '60,000 per year', 'differs'],
    ['pay', '25 per hour', '50k per year', 'unclear'],
    ['pay', 'market rate', '60k', 'unclear'],
    ['pay', "80'000 CHF", '80 000 CHF', 'agrees'],
    ['pay', '60k plus 10%', '60k', 'agrees'],
    ['notice-period', 'three months', '3 months', 'agrees'],
    ['notice-period', '4 weeks', 'one month', 'agrees'],
    ['notice-period', '3 months', '6 weeks', 'differs'],
    ['notice-period', 'satu bulan', '30 hari', 'agrees'],
    ['notice-period', 'drei Monate', '3 months', 'agrees'],
    ['notice-period', 'immediately', 'two weeks', 'differs'],
    ['notice-period', 'to be discussed', 'two weeks', 'unclear'],
    ['start-date', '2027-02-01', '2027-02-01', 'agrees'],
    ['start-date', '2027-02-01', '2027-03-01', 'differs'],
    ['start-date', 'early spring', '2027-03-01', 'unclear'],
    ['location', 'Berlin', 'berlin', 'agrees'],
    ['location', 'Berlin', 'Munich', 'differs'],
    ['location', 'fully remote', 'in the office every day', 'differs'],
    ['location', 'Berlin, two days a week', 'Hamburg or Berlin', 'unclear'],
    ['motivation', 'the product', 'the team and the product', 'unclear'],
  ])('%s: "%s" and "%s": %s', (topic, a, b, verdict) => {
    expect(compareSaid(topic, [a, b])).toBe(verdict);
    expect(compareSaid(topic, [b, a])).toBe(verdict);
  });

  test('one that differs from all others is seen, and told with its rounds', () => {
    const process = buildProcess([
      { interview: { type: 'hr-interview' }, said: { pay: '60k' } },
      { interview: { type: 'hiring-manager' }, said: { pay: '60k' } },
      { interview: { type: 'executive' }, said: { pay: '75k' } },
      { type: 'hr-closing' },
    ]);
    expect(process.said[0]?.verdict).toBe('differs');
    expect(process.steps[3]?.keepTo).toEqual([{ topic: 'pay', text: '75k', position: 3 }]);
    expect(describeProcess(process, en).notes[0]).toBe(
      'Pay: you gave answers that do not fit together, "60k" in round 1 (HR interview), "60k" in round 2 (Hiring manager interview), and "75k" in round 3 (Executive interview). Decide which one holds, and be ready to explain the change.',
    );
  });

  test('promises are kept in mind', () => {
    const process = buildProcess([
      { interview: { type: 'panel' }, debrief: { promised: ['send the rota', '  '] } },
    ]);
    expect(process.promised).toEqual([{ text: 'send the rota', position: 1 }]);
  });
});

describe('bad input', () => {
  const caught = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return isInterviewCompassError(error) ? error : undefined;
    }
    return undefined;
  };
  test('names the round', () => {
    const error = caught(() =>
      buildProcess([{ type: 'panel' }, { interview: { type: 'panel', startsAt: '2026-02-30T10:00Z' } }]),
    );
    expect(error).toMatchObject({ code: 'invalid-date', path: 'rounds[1].interview.startsAt' });
    expect(error?.message).toMatch(/^rounds\[1\]\.interview\.startsAt: "2026-02-30T10:00Z" is not a date/);
  });
  test('names an unknown topic', () => {
    const said = { salary: '60k' } as unknown as Record<SaidTopic, string>;
    expect(caught(() => buildProcess([{ interview: { type: 'panel' }, said }]))).toMatchObject({
      code: 'unknown-id',
      path: 'rounds[0].said',
    });
    const asked = ['parking'] as unknown as AskTopic[];
    expect(caught(() => buildProcess([{ interview: { type: 'panel' }, asked }]))).toMatchObject({
      code: 'unknown-id',
      path: 'rounds[0].asked',
    });
  });
  test.each([undefined, null, 'panel', 7])('%j is no round', (round) => {
    expect(caught(() => buildProcess([round as unknown as Interview]))?.path).toMatch(/^rounds\[0\]/);
  });
  test('what was said is a string', () => {
    const said = { pay: 60_000 } as unknown as Record<SaidTopic, string>;
    expect(caught(() => buildProcess([{ interview: { type: 'panel' }, said }]))).toMatchObject({
      code: 'invalid-value',
      path: 'rounds[0].said.pay',
    });
  });
  test('no rounds, no steps', () => {
    expect(buildProcess([])).toMatchObject({ steps: [], said: [], unasked: [] });
  });
});

const rounds = fc.array(
  fc.record(
    {
      interview: fc.record(
        {
          type: fc.constantFrom(...interviewTypeIds),
          startsAt: fc
            .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
            .map((date) => date.toISOString()),
          round: fc.integer({ min: 1, max: 9 }),
          stage: fc.constantFrom(...interviewStages),
        },
        { requiredKeys: ['type'] },
      ),
      held: fc.boolean(),
      said: fc.dictionary(fc.constantFrom(...saidTopics), binaryText({ maxLength: 60 })),
      asked: fc.uniqueArray(fc.constantFrom(...(Object.keys(askTopics) as AskTopic[]))),
      debrief: fc.record({ challenge: fc.string(), promised: fc.array(fc.string()) }),
    },
    { requiredKeys: ['interview'] },
  ),
  { maxLength: 8 },
);

test('whatever the rounds, a process is whole, in order and JSON-safe', () => {
  fc.assert(
    fc.property(rounds, (given) => {
      const process = buildProcess(given, { now: '2026-09-01T00:00:00Z' });
      expect(processSchema.parse(JSON.parse(JSON.stringify(process)))).toEqual(process);
      expect(process.steps.map(({ position }) => position)).toEqual(given.map((_, index) => index + 1));
      const dated = process.steps.flatMap(({ startsAt }) => (startsAt ? [Date.parse(startsAt)] : []));
      expect(dated).toEqual([...dated].sort((a, b) => a - b));
      expect(process.steps.filter(({ state }) => state === 'next').length).toBe(
        process.steps.every(({ state }) => state === 'held') ? 0 : 1,
      );
      for (const { families, toAsk, preparedBy, position } of process.steps) {
        for (const topic of toAsk) {
          expect(askTopics[topic].families.some((family) => families.includes(family))).toBe(true);
        }
        expect(preparedBy.every((preparation) => preparation.position < position)).toBe(true);
      }
      const text = JSON.stringify(describeProcess(process, en));
      expect(text).not.toMatch(/[{](?:round|text|topic|type|number|count|statements|questions)[}]/);
    }),
    { numRuns: runs(200) },
  );
});

test('a round as it is stored fits its schema', () => {
  expect(processRoundSchema.parse(hr)).toEqual(hr);
  expect(familiesOf(hr.interview)).toEqual(['hr']);
});

test('Indonesian words have the same places as the English ones', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings);
  const places = (words: object) => strings(words).map((text) => placesOf(text).sort().join(' '));
  expect(places(idProcess)).toEqual(places(enProcess));
});

test('comparing takes no more than linear time', () => {
  for (const piece of ['9', '1 000 ', 'a ', '€']) {
    for (const topic of saidTopics) {
      const compare = (text: string) => compareSaid(topic, [text, `${text}x`]);
      expect(growth(compare, repeated(piece), 100_000), `${topic} ${piece}`).toBeLessThan(linear);
    }
  }
});
