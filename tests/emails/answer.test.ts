import { expect, test } from 'vitest';
import { buildEmail, en, type Debrief, type Interview } from '../../src/index.js';

const interview: Interview = {
  type: 'hiring-manager',
  candidate: { name: 'Ada Kim' },
  interviewers: [{ name: 'Rania Okafor' }],
};
const clause = 'the proving cabinet breaks down every other week';
const debrief: Debrief = { challenge: clause, highlight: 'I repaired ovens for six years' };
const { sentences } = en.emails.purposes['thank-you'];
const leads = sentences.matter.neutral.flat().map((each) => each.replace('{clause}', clause));
const answers = /help with that|glad to help:|happy to help there|chance to help:|work on that with you/g;

test('what the writer brings is told as the answer to the challenge, once', () => {
  for (let seed = 0; seed < 24; seed++) {
    const { text } = buildEmail('thank-you', { interview, debrief }, en, { seed });
    expect(leads.some((lead) => text.includes(lead.slice(1)))).toBe(true);
    expect(text.match(answers)).toHaveLength(1);
  }
});

test('where the challenge comes with an offer of help, no second one follows', () => {
  // All that can lead to an answer has been said.
  const previous = [{ text: leads.map((lead) => lead.charAt(0).toUpperCase() + lead.slice(1)).join(' ') }];
  for (let seed = 0; seed < 24; seed++) {
    const { text } = buildEmail('thank-you', { interview, debrief }, en, { seed, previous });
    expect(text).toContain('I repaired ovens for six years');
    expect(text.match(answers)?.length ?? 0).toBeLessThan(2);
  }
});
