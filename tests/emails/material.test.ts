import { expect, test } from 'vitest';
import { buildEmail, en, type Interview } from '../../src/index.js';
import { id } from '../../src/locales/id/emails.js';

const interview: Interview = {
  type: 'hiring-manager',
  candidate: { name: 'Ada Kim' },
  interviewers: [{ name: 'Rania Okafor' }],
};
const sent = (material: string, words: typeof en | typeof id = en) =>
  buildEmail('send-material', { interview, material }, words);

test.each([
  ['The register I kept of 1,200 beehives', 'the register I kept of 1,200 beehives attached'],
  ['photos of the staircase I rebuilt last spring', 'photos of the staircase I rebuilt last spring'],
  ['the plan we drew up for the harbour', 'the plan we drew up for the harbour'],
  ['Three lessons I taught on fractions', 'three lessons I taught on fractions'],
])('what is sent is a thing, however it goes on: %s', (material, told) => {
  for (const seed of ['a', 'b', 'c']) {
    const { text, warnings } = buildEmail('send-material', { interview, material }, en, { seed });
    expect(text).toContain(told.replace(/ attached$/, ''));
    expect(warnings.filter(({ code }) => code === 'point-left-out')).toEqual([]);
  }
});

test.each([
  'Where should I send my certificates?',
  'ask Tom first; then the list',
  'I still owe them the list',
])('what is no thing is left out with a warning: %s', (material) => {
  expect(sent(material).warnings.map(({ code }) => code)).toContain('point-left-out');
});

test('in Indonesian as it was', () => {
  expect(sent('sertifikat keamanan pangan', id).text).toContain('sertifikat keamanan pangan');
});
