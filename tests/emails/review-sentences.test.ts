/**
 * Single sentences in an otherwise good note: faults worded in many ways, and innocent sentences that come near to them.
 * Tuning material like the later notes; what it guards is that a phrase made wider does not object to honest work talk.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { en } from '../../src/locales/en/emails.js';
import { whenDeep } from '../support/depth.js';

const { faults, innocent } = JSON.parse(readFileSync('tests/fixtures/review-sentences.json', 'utf8')) as {
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly innocent: readonly string[];
};

const context: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Corby Mills' },
    role: { title: 'Line Lead' },
    candidate: { name: 'Jo Hale' },
    interviewers: [{ name: 'Dana Ortiz' }],
  },
  debrief: {
    discussed: ['the crew plans the night shift together'],
    challenge: 'changeovers that take too long',
    highlight: 'a checklist on the machine cut changeovers in half',
  },
  attachments: [],
};
const thanks = (sentence: string) => `Dear Ms. Ortiz,

Thank you for meeting me on Tuesday about the Line Lead job at Corby Mills. I liked how the crew plans the night shift
together, because I believe in sharing the load and it is how I ran my own line for the last six years.

${sentence}

The changeovers that take too long were familiar to me, and we cut ours in half with a checklist on the machine. I would
be glad to join you as Line Lead.

Kind regards,
Jo Hale
`;
const checkIn = (sentence: string) => `Dear Ms. Ortiz,

I interviewed with you last month for the Line Lead job at Corby Mills. ${sentence}

Could you tell me where things stand?

Kind regards,
Jo Hale
`;

/** What a review finds in the sentence itself, in a mail where it would stand. */
function found(sentence: string, purpose: 'thank-you' | 'check-in'): Finding[] {
  const text = purpose === 'check-in' ? checkIn(sentence) : thanks(sentence);
  const at = text.indexOf(sentence);
  return reviewEmail(
    { subject: 'Line Lead interview at Corby Mills', text },
    { ...context, purpose },
    en,
  ).filter(({ range }) => range.start.offset < at + sentence.length && range.end.offset > at);
}

describe.each(Object.entries(faults))('%s', (rule, sentences) => {
  test('is found in nearly every wording', () => {
    const purpose = rule === 'blame' ? 'check-in' : 'thank-you';
    const missed = sentences.filter(
      (sentence) => !found(sentence, purpose).some((each) => each.rule === rule),
    );
    expect({ missed, few: missed.length <= Math.ceil(sentences.length / 8) }).toEqual({ missed, few: true });
  });
});

describe('innocent sentences', () => {
  const objections = innocent.map((sentence) => ({ sentence, findings: found(sentence, 'thank-you') }));
  test('have no error', () => {
    const wrong = objections.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  });
  test('hardly ever have anything else', () => {
    const objectedTo = objections
      .filter(({ findings }) => findings.length > 0)
      .map(({ sentence }) => sentence);
    expect({ objectedTo, few: objectedTo.length <= innocent.length / 20 }).toEqual({ objectedTo, few: true });
  });
});

/** Sentences by writers who saw no rule; no phrase was written for half of them. What was measured is a floor. */
whenDeep(() => {
  test('sentences by others are judged no worse than they were measured', () => {
    const sentences = readFileSync('tests/fixtures/review-sentences-2.jsonl', 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; fault?: string; near?: string });
    const named = (each: { text: string }, rule: string) =>
      found(each.text, rule === 'blame' ? 'check-in' : 'thank-you').some((finding) => finding.rule === rule);
    const right = sentences.filter((each) => each.fault !== undefined && named(each, each.fault));
    const wrong = sentences.filter((each) => each.near !== undefined && named(each, each.near));
    expect(right.length).toBeGreaterThanOrEqual(246);
    expect(wrong.length).toBeLessThanOrEqual(33);
  });
});
