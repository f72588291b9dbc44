import { describe, expect, test } from 'vitest';
import { buildEmail } from '../../src/emails/build.js';
import { messageWords, messengers } from '../../src/emails/catalog.js';
import { messengerIds, tones } from '../../src/emails/model.js';
import { toWhatsAppUrl } from '../../src/exporters/whatsapp-url.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { countWords } from '../../src/text/count.js';
import { someOf } from '../support/depth.js';

const interview: Interview = {
  id: 'nordwind-2',
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/London',
  company: { name: 'Nordwind Logistics' },
  role: { title: 'Warehouse Team Lead' },
  candidate: { name: 'Maya Chen', email: 'maya@mail.example', phone: '+49 30 5550 112' },
  interviewers: [{ name: 'Dana Ortiz' }],
};
const debrief: Debrief = {
  discussed: ['the move to a four-shift rota'],
  challenge: 'covering nights without agency staff',
};
const debriefs = {
  en: debrief,
  id: { discussed: ['jadwal sif malam'], challenge: 'mengurangi adonan yang terbuang' },
};
const long: Interview = {
  ...interview,
  company: {
    name: 'The Brightwater and Lower Valley Federal Savings and Loan Association of the River District',
  },
  role: {
    title: 'Senior Principal Site Reliability Engineer, Payments and Settlement Infrastructure (Nights)',
  },
};
const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe.each([en, id])('$code', (words) => {
  const inputs = { interview, debrief: debriefs[words.code as 'en'] };

  test.each(tones)('a message is short enough for a phone, whatever the names: %s', (tone) => {
    for (const seed of seeds) {
      for (const each of [interview, long]) {
        const message = buildEmail('thank-you', { ...inputs, interview: each }, words, {
          channel: 'message',
          tone,
          seed,
        });
        expect(countWords(message.text)).toBeLessThanOrEqual(messageWords);
        expect(message.warnings).toEqual([]);
        expect(message.text).not.toContain('maya@mail.example');
      }
    }
  });

  test.each(tones)('the note of an invitation keeps to 200 characters and still says thanks: %s', (tone) => {
    for (const purpose of ['thank-you', 'second-thank-you', 'late-thank-you'] as const) {
      for (const seed of someOf(seeds)) {
        for (const each of [interview, long]) {
          const options = { messenger: 'linkedin-invitation', tone, seed } as const;
          const note = buildEmail(purpose, { ...inputs, interview: each }, words, options);
          expect(note.channel).toBe('message');
          expect(note.text.length, note.text).toBeLessThanOrEqual(
            messengers['linkedin-invitation'].characters!,
          );
          expect(note.text).toMatch(/thank|terima kasih|grateful|appreciate/i);
          // What there is no room for is told to be left out.
          expect(note.warnings.every(({ code }) => code === 'point-left-out')).toBe(true);
        }
      }
    }
  });
});

test('where there is room, the point is in the note', () => {
  const short = { ...interview, company: { name: 'Kranz' }, role: { title: 'Welder' } };
  const notes = seeds.map(
    (seed) =>
      buildEmail('thank-you', { interview: short, debrief: { discussed: ['onboarding'] } }, en, {
        messenger: 'linkedin-invitation',
        seed,
      }).text,
  );
  expect(notes.some((text) => text.includes('onboarding'))).toBe(true);
});

test('what cannot be left out is not; a warning counts the characters', () => {
  const { warnings, text } = buildEmail('check-in', { interview: long, debrief }, en, {
    messenger: 'linkedin-invitation',
    tone: 'formal',
  });
  expect(text).toMatch(/\?/);
  for (const { code, detail } of warnings.filter(({ path }) => !path?.startsWith('debrief.discussed'))) {
    expect(code).toBe('too-long');
    expect(detail).toMatch(/^\d+ of 200 characters$/);
  }
});

test.each(messengerIds)('%s takes every message it is not too short for', (messenger) => {
  const { text, subject } = buildEmail('thank-you', { interview, debrief }, en, { messenger });
  expect(text.length).toBeLessThanOrEqual(messengers[messenger].characters ?? Infinity);
  expect(subject).toBe('');
});

test('a message opens in WhatsApp as it is', () => {
  const message = buildEmail('thank-you', { interview, debrief }, en, { messenger: 'whatsapp' });
  const { url, warnings } = toWhatsAppUrl(message, { phone: '+62 812 3456 7890' });
  expect(new URL(url).searchParams.get('text')).toBe(message.text.trim());
  expect(url.startsWith('https://wa.me/6281234567890?text=')).toBe(true);
  expect(warnings).toEqual([]);
});
