import { expect } from 'vitest';
import { buildEmail } from '../../src/index.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { id } from '../../src/locales/id/emails.js';

/** Whom the Indonesian notes of the tests are about. */
export const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'CV Tirta Abadi' },
  role: { title: 'Penyuluh' },
  candidate: { name: 'Sekar Ayu' },
  interviewers: [{ name: 'Wibowo', addressAs: 'Pak Wibowo' }],
};
const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A note of thanks in each of several wordings. */
export function mails(debrief: Debrief) {
  return seeds.map((seed) => buildEmail('thank-you', { interview, debrief }, id, { seed }));
}

/** What a whole sentence stands behind: "Seperti yang kita bahas, pesaing banting harga." */
const beforeSentence = '(?:bahwa|ketika|(?:bahas|ingat|pikirkan|Bapak),|\\.|\\n)\\s*';

/** That a debrief is told so in every wording; with "bahwa" before it, as a sentence. */
export function expectTold(debrief: Debrief, told: string): void {
  const form = new RegExp(
    told.replace(/^bahwa /, beforeSentence).replace('saya akan ', 'saya (?:juga )?akan '),
    'iu',
  );
  for (const { text } of mails(debrief)) expect(text).toMatch(form);
}

/** What the writer brings, beside a point. */
export const own = (highlight: string): Debrief => ({ discussed: ['irigasi tetes'], highlight });
/** What is hard for the team, beside a point. */
export const hard = (challenge: string): Debrief => ({ discussed: ['irigasi tetes'], challenge });
