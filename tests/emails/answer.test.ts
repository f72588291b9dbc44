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
const brought = 'I repaired ovens for six years';
const wishes = /glad|like to|happy to|welcome the chance/g;

test('what the writer brings follows the challenge, one wish behind it, and the interest once', () => {
  for (let seed = 0; seed < 24; seed++) {
    const { text } = buildEmail('thank-you', { interview, debrief }, en, { seed });
    expect(leads.some((lead) => text.includes(lead.slice(1)))).toBe(true);
    expect(text.indexOf(brought)).toBeGreaterThan(text.indexOf(clause));
    expect(text.match(/interest/g)).toHaveLength(1);
    const [, behind = ''] = text.split(brought);
    expect(behind.split('interest')[0]!.match(wishes)).toHaveLength(1);
  }
});

test('where the challenge comes with an offer of help, no second one follows', () => {
  // All that can lead to an answer has been said.
  const previous = [{ text: leads.map((lead) => lead.charAt(0).toUpperCase() + lead.slice(1)).join(' ') }];
  for (let seed = 0; seed < 24; seed++) {
    const { text } = buildEmail('thank-you', { interview, debrief }, en, { seed, previous });
    expect(text).toContain(brought);
    expect(text.match(/(?:work on|help|take)(?: \w+)?(?: with)? that/g)?.length ?? 0).toBeLessThan(2);
  }
});
