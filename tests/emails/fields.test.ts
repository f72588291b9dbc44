import { describe, expect, test } from 'vitest';
import {
  buildEmail,
  buildThankYous,
  emailPurposes,
  en,
  type InterviewCompassError,
  type EmailPurpose,
} from '../../src/index.js';

const interview = {
  type: 'hiring-manager',
  timeZone: 'Europe/London',
  candidate: { name: 'Ada Kim' },
  interviewers: [{ name: 'Rania Okafor' }, { name: 'Tom Bell' }],
} as const;

/** As plain JavaScript calls it. */
const build = (purpose: EmailPurpose, inputs: object, options: object = {}) =>
  buildEmail(purpose, { interview, ...inputs } as never, en, options as never);
const unknownOf = (purpose: EmailPurpose, inputs: object, options?: object) =>
  build(purpose, inputs, options).warnings.filter(({ code }) => code === 'unknown-field');

describe('a field that no mail reads', () => {
  test.each<[string, EmailPurpose, object, object | undefined, string, string | undefined]>([
    ['of a purpose', 'accept-offer', { startOn: '2027-01-11' }, undefined, 'startOn', 'startsOn'],
    ['of another purpose', 'thank-you', { reason: 'I moved' }, undefined, 'reason', undefined],
    [
      'of the debrief',
      'thank-you',
      { debrief: { promises: ['my CV'] } },
      undefined,
      'debrief.promises',
      'promised',
    ],
    ['of the options', 'thank-you', {}, { tones: 'warm' }, 'options.tones', 'tone'],
    ['of the inputs', 'thank-you', { debreif: { discussed: ['nights'] } }, undefined, 'debreif', 'debrief'],
  ])('%s is told, with the one that may be meant', (_, purpose, inputs, options, path, detail) => {
    expect(unknownOf(purpose, inputs, options)).toEqual([
      { code: 'unknown-field', path, ...(detail !== undefined && { detail }) },
    ]);
  });

  test('is told in each note to a panel', () => {
    const notes = buildThankYous({ interview, debrief: { promises: ['my CV'] } } as never, en);
    expect(
      notes.map(({ warnings }) => warnings.filter(({ code }) => code === 'unknown-field').length),
    ).toEqual([1, 1]);
  });

  test('a debrief at hand may go to any purpose, and known fields are no matter', () => {
    const debrief = { discussed: ['the night shift'], decisionBy: '2026-12-01' };
    expect(unknownOf('confirm', { debrief })).toEqual([]);
    expect(
      unknownOf('reschedule', {
        debrief,
        proposed: ['2026-12-04T10:00'],
        missed: true,
        reason: undefined,
        to: undefined,
      }),
    ).toEqual([]);
  });
});

describe('a field that a purpose cannot do without', () => {
  const needs: Partial<Record<EmailPurpose, Record<string, unknown>>> = {
    'thank-you-via-host': { host: { name: 'Jo Lee' } },
    reschedule: { proposed: ['2026-12-04T10:00'] },
    'ask-details': { about: ['duration'] },
    'ask-adjustment': { adjustment: 'a step-free entrance' },
    'send-material': { material: 'my certificates' },
    'correct-answer': { question: 'the dose', correction: 'It is 5 mg.' },
    'ask-time': { until: '2026-12-10' },
  };

  test.each(Object.entries(needs))('%s throws without it, with the path', (purpose, all) => {
    build(purpose as EmailPurpose, all);
    for (const name of Object.keys(all)) {
      const rest = { ...all, [name]: undefined };
      expect(() => build(purpose as EmailPurpose, rest)).toThrow(
        expect.objectContaining({ code: 'missing-value', path: name }) as InterviewCompassError,
      );
    }
  });

  test('one that is misspelt is pointed to', () => {
    expect(() => build('reschedule', { proposals: ['2026-12-04T10:00'] })).toThrow(
      /Did you mean "proposed" by "proposals"/,
    );
  });

  test('the others need nothing but the interview', () => {
    for (const purpose of emailPurposes) if (!(purpose in needs)) build(purpose, {});
  });
});
