import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import type { Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';

const interview: Interview = {
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/London',
  company: { name: 'Cefn Mawr Dairy' },
  role: { title: 'Herd Manager' },
  candidate: { name: 'Rhodri ap Gwilym' },
  interviewers: [{ name: 'Hendrika Bouwmeester' }],
};
const debrief = {
  discussed: ['the new parlour'],
  challenge: 'getting lameness down before the winter',
  highlight: 'I trimmed feet to a schedule for two winters',
  decisionBy: '2026-12-11',
};
const on = (day: string) => ({ now: `${day}T18:00:00Z` });

describe('the day the decision was promised for', () => {
  test.each(['thank-you', 'second-thank-you', 'late-thank-you'] as const)('is told in a %s', (purpose) => {
    const { text } = buildEmail(purpose, { interview, debrief }, en, on('2026-12-04'));
    expect(text).toContain('Friday 11 December');
    expect(buildEmail(purpose, { interview, debrief }, id, on('2026-12-04')).text).toContain(
      'Jumat, 11 Desember',
    );
  });

  test('is not told once it has come', () => {
    for (const day of ['2026-12-11', '2026-12-14'])
      expect(buildEmail('late-thank-you', { interview, debrief }, en, on(day)).text).not.toContain(
        '11 December',
      );
  });

  test('counts by the clock of the interview', () => {
    const far = { ...interview, timeZone: 'Pacific/Auckland' };
    const late = { now: '2026-12-10T20:00:00Z' };
    expect(buildEmail('thank-you', { interview: far, debrief }, en, late).text).not.toContain('11 December');
  });

  test('counts by the offset where no zone is known', () => {
    const { timeZone: _, ...unzoned } = interview;
    const far = { ...unzoned, startsAt: '2026-12-03T10:00+13:00' };
    const late = { now: '2026-12-10T20:00:00Z' };
    expect(buildEmail('thank-you', { interview: far, debrief }, en, late).text).not.toContain('December 11');
    expect(buildEmail('thank-you', { interview: far, debrief }, en, on('2026-12-04')).text).toContain(
      'December 11',
    );
  });

  test('is told to a panel in other words each time', () => {
    const panel = {
      ...interview,
      type: 'panel' as const,
      interviewers: ['Ada Lowe', 'Ben Ost', 'Cai Rees'].map((name) => ({ name })),
    };
    const mails = buildThankYous({ interview: panel, debrief }, en, on('2026-12-04'));
    const sentences = mails.map(({ text }) => /[^.\n]*11 December[^.\n]*/u.exec(text)?.[0]);
    expect(new Set(sentences).size).toBe(3);
  });

  test('says in a withdrawal why it comes now', () => {
    const inputs = { interview, debrief, reason: 'I have taken a post nearer home' };
    expect(buildEmail('withdraw', inputs, en, on('2026-12-04')).text).toMatch(
      /before Friday 11 December, when you plan to decide|for your decision by Friday 11 December/,
    );
    expect(buildEmail('withdraw', inputs, en, on('2026-12-20')).text).not.toContain('11 December');
  });
});

describe('a question about the decision', () => {
  const inputs = { interview, debrief };

  test('comes first, and what the writer brings behind it', () => {
    const { parts } = buildEmail('check-in', inputs, en, on('2026-12-15'));
    expect(parts.paragraphs[0]).toMatch(/Herd Manager.*11 December.*\?$/u);
    expect(parts.paragraphs[1]).toContain('I trimmed feet to a schedule for two winters.');
  });

  test('says in the last mail when the answer was due', () => {
    const { parts } = buildEmail('last-check-in', inputs, en, on('2026-12-30'));
    expect(parts.paragraphs[0]).toContain('by Friday 11 December');
  });
});

test('material goes out before an interview as well, and thanks for none then', () => {
  const inputs = { interview, material: 'my certificates' };
  expect(buildEmail('send-material', inputs, en).text).not.toContain('Thursday');
  expect(buildEmail('send-material', inputs, en, on('2026-12-01')).text).not.toContain('Thursday');
  expect(buildEmail('send-material', inputs, en, on('2026-12-04')).text).toMatch(/yesterday/);
  const toOffice = { ...inputs, to: { name: 'Mair Pugh' } };
  expect(buildEmail('send-material', toOffice, en, on('2026-12-04')).text).not.toContain('yesterday');
});

test('the company is not named in two sentences that follow one another', () => {
  for (const purpose of ['withdraw', 'reply-to-rejection', 'decline-offer', 'check-in'] as const)
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { text } = buildEmail(purpose, { interview, debrief }, en, { seed });
      const named = text.split(/(?<=[.?!])\s+/u).map((sentence) => sentence.includes('Cefn Mawr Dairy'));
      expect(named.some((is, at) => is && named[at + 1])).toBe(false);
    }
});
