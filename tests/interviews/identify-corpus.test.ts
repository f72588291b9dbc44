/**
 * How often `identifyInterview` reads messages right, over the labeled messages in `tests/fixtures/invitations*`. Rules were made
 * on the tuning half, the second and the development set, and on all but three of the other sets after a first score; the untouched
 * half, the seventh, the thirty-second and, in the gate `deep`, the twenty-fourth set are for measuring alone, and only their totals are told. To see the figures: `npx vitest run --project unit tests/interviews/identify-corpus.test.ts`
 */
import { describe, expect, test } from 'vitest';
import { interviewTypes } from '../../src/interviews/catalog.js';
import { identifyInterview } from '../../src/interviews/identify.js';
import { interviewFormats, interviewSettings } from '../../src/interviews/vocabulary.js';
import { isDeep, someOf, whenDeep } from '../support/depth.js';
import {
  loadMessages,
  rightByConfidence,
  scoreMessages,
  tellInvitationScore,
  type InvitationScore,
  type LabeledMessage,
} from '../support/invitations-corpus.js';

interface Bars {
  readonly verdict: number;
  readonly type: number;
  readonly names: number;
  readonly start: number;
  /** Of messages that determine no start: none is given. */
  readonly noStart: number;
  readonly company: number;
  readonly role: number;
}

/** The aim, on every set. */
const aim: Bars = {
  verdict: 0.93,
  type: 0.78,
  names: 0.85,
  start: 0.9,
  noStart: 0.9,
  company: 0.8,
  role: 0.8,
};

/**
 * What was measured: it may not fall further. The open sets are learned from; their companies and jobs fell by one to five in
 * a hundred when more sets came to share tables of the same size, and once more by up to six, types by up to three, with 2,640
 * messages more. With these the sets for measuring rose in type, names and company and moved by a message or two elsewhere: of the
 * untouched half the verdict from 132 to 131, start from 92 to 91 and no start from 42 to 41; of the seventh set the verdict from 74 to 73 and
 * the job from 41 to 39; of the twenty-fourth no start from 144 to 143 and the job from 204 to 202. Since
 * tables are written by marks and hold twice as many features, the verdict rose from 131 to 133 on the untouched half and from 392 to 402 on the
 * twenty-fourth set, the job from 77 to 79, 39 to 42 and 202 to 205; the verdict fell from 73 to 71 on the seventh set, type from 110 to 109, 51 to
 * 50 and 301 to 295, company from 94 to 91. With words for health checks, references and advertisements, and HR of an earlier
 * talk left out, the verdict rose from 71 to 72 on the seventh set and fell from 402 to 400 on the twenty-fourth. Where a boss writes
 * alone and a panel is all of the team, the verdict rose to 134 on the untouched half and to 401 on the twenty-fourth set.
 */
const reached = {
  untouched: {
    verdict: 0.93,
    type: 0.94,
    names: 0.89,
    start: 0.95,
    noStart: 0.89,
    company: 0.79,
    role: 0.86,
  },
  seventh: { verdict: 0.9, type: 0.83, names: 0.83, start: 0.91, noStart: 0.9, company: 0.76, role: 0.79 },
  twentyFourth: {
    verdict: 0.89,
    type: 0.79,
    names: 0.87,
    start: 0.95,
    noStart: 0.95,
    company: 0.82,
    role: 0.75,
  },
  thirtySecond: {
    verdict: 0.96,
    type: 0.88,
    names: 0.9,
    start: 0.92,
    noStart: 0.97,
    company: 0.83,
    role: 0.81,
  },
  later: { verdict: 0.98, type: 0.95, names: 0.94, start: 0.98, noStart: 0.95, company: 0.93, role: 0.77 },
  third: { verdict: 0.98, type: 0.95, names: 0.9, start: 0.95, noStart: 0.9, company: 0.9, role: 0.76 },
  fourth: { verdict: 0.98, type: 0.95, names: 0.93, start: 0.95, noStart: 0.97, company: 0.85, role: 0.77 },
  fifth: { verdict: 0.98, type: 0.93, names: 0.91, start: 0.97, noStart: 0.97, company: 0.93, role: 0.83 },
  sixth: { verdict: 0.98, type: 0.93, names: 0.88, start: 0.94, noStart: 0.97, company: 0.82, role: 0.65 },
  eighth: { verdict: 0.98, type: 0.93, names: 0.87, start: 0.88, noStart: 0.95, company: 0.8, role: 0.71 },
  ninth: { verdict: 0.98, type: 0.93, names: 0.9, start: 0.88, noStart: 0.96, company: 0.78, role: 0.76 },
  tenth: { verdict: 0.98, type: 0.91, names: 0.91, start: 0.92, noStart: 0.96, company: 0.8, role: 0.81 },
  eleventh: { verdict: 0.98, type: 0.94, names: 0.93, start: 0.92, noStart: 0.98, company: 0.86, role: 0.81 },
} as const satisfies Record<string, Bars>;

type LabeledSet = readonly [name: string, messages: readonly LabeledMessage[], floor: Bars];

/** For measuring alone: their figures are what counts. `npm test` reads the first. */
const measured: readonly LabeledSet[] = [
  ['untouched half', loadMessages('tests/fixtures/invitations', 'untouched'), reached.untouched],
  ['seventh set', loadMessages('tests/fixtures/invitations-seventh'), reached.seventh],
  ['thirty-second set', loadMessages('tests/fixtures/invitations-thirty-second'), reached.thirtySecond],
];
const unseen = measured.map(([, messages]) => messages);

/** Read by the gate `deep` alone: a larger set for measuring, and those that are open. */
const others: readonly LabeledSet[] = [
  ['twenty-fourth set', loadMessages('tests/fixtures/invitations-twenty-fourth'), reached.twentyFourth],
  ['tuning half', loadMessages('tests/fixtures/invitations', 'tuning'), aim],
  ['second set', loadMessages('tests/fixtures/invitations-second'), aim],
  ['development set', loadMessages('tests/fixtures/invitations-development'), aim],
  ['later set', loadMessages('tests/fixtures/invitations-later'), reached.later],
  ['third set', loadMessages('tests/fixtures/invitations-third'), reached.third],
  ['fourth set', loadMessages('tests/fixtures/invitations-fourth'), reached.fourth],
  ['fifth set', loadMessages('tests/fixtures/invitations-fifth'), reached.fifth],
  ['sixth set', loadMessages('tests/fixtures/invitations-sixth'), reached.sixth],
  ['eighth set', loadMessages('tests/fixtures/invitations-eighth'), reached.eighth],
  ['ninth set', loadMessages('tests/fixtures/invitations-ninth'), reached.ninth],
  ['tenth set', loadMessages('tests/fixtures/invitations-tenth'), reached.tenth],
  ['eleventh set', loadMessages('tests/fixtures/invitations-eleventh'), reached.eleventh],
];

/** Sets that all tables are learned from, but the last two: what is right of them says little of other messages. */
const learned = [
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
].map((name) => ({
  name: `${name} set`,
  messages: loadMessages(`tests/fixtures/invitations-${name}`),
}));

const share = ({ hits, of }: { readonly hits: number; readonly of: number }) => hits / of;

describe.each(isDeep ? [...measured, ...others] : measured.slice(0, 1))('%s', (name, messages, floor) => {
  test('reads as many messages right as before', () => {
    const score: InvitationScore = scoreMessages(messages);
    console.log(tellInvitationScore(name, score));
    expect(share(score.verdict)).toBeGreaterThanOrEqual(floor.verdict);
    expect(share(score.type)).toBeGreaterThanOrEqual(floor.type);
    expect(score.names.f1).toBeGreaterThanOrEqual(floor.names);
    expect(share(score.start)).toBeGreaterThanOrEqual(floor.start);
    expect(share(score.noStart)).toBeGreaterThanOrEqual(floor.noStart);
    for (const field of ['company', 'role'] as const)
      if (score[field].of > 0) expect(share(score[field])).toBeGreaterThanOrEqual(floor[field]);
  });
});

describe.each([...[...measured, ...others].map(([name, messages]) => ({ name, messages })), ...learned])(
  '$name',
  ({ messages }) => {
    test('is labeled with words there are', () => {
      for (const { expected } of messages) {
        expect(['hr', 'user', 'mixed', 'none']).toContain(expected.verdict);
        expect(expected.types.every((type) => type in interviewTypes)).toBe(true);
        expect([undefined, ...interviewFormats]).toContain(expected.format);
        expect([undefined, ...interviewSettings]).toContain(expected.setting);
        if (expected.startsAt !== undefined) expect(Date.parse(expected.startsAt)).not.toBeNaN();
        if (expected.verdict === 'none') expect([expected.types, expected.interviewers]).toEqual([[], []]);
      }
    });
  },
);

test('there are at least 300 messages, in five languages, in two halves', () => {
  const all = loadMessages('tests/fixtures/invitations');
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect([...new Set(all.map(({ language }) => language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'id']);
});

whenDeep(() => {
  test('the confidence says how likely the verdict is on messages never seen', () => {
    const [low, middle, high] = (
      [
        [0, 0.8],
        [0.8, 0.97],
        [0.97, 1.01],
      ] as const
    ).map(([from, to]) => {
      const right = rightByConfidence(unseen, from, to);
      console.log(`verdict right with a confidence from ${from} up to ${to}: ${right.hits} of ${right.of}`);
      return share(right);
    });
    expect(low).toBeLessThan(0.8);
    expect(middle).toBeGreaterThan(0.8);
    expect(high).toBeGreaterThan(0.97);
  });
});

test('a type that is not sure is told with the next likely one', () => {
  const unsure = someOf(loadMessages('tests/fixtures/invitations', 'tuning'))
    .map(({ text, receivedAt, timeZone }) => identifyInterview(text, { receivedAt, timeZone }))
    .flatMap(({ type, warnings }) =>
      warnings.flatMap(({ path, detail = '' }) =>
        type && path === 'interview.type' ? [{ type, detail }] : [],
      ),
    );
  expect(unsure.length).toBeGreaterThan(0);
  for (const { type, detail } of unsure) {
    const [first, second, ...more] = detail.split(', ');
    expect([first, more]).toEqual([type, []]);
    expect(Object.keys(interviewTypes)).toContain(second);
  }
});
