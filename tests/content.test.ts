/** One walk over all content: adding a record needs no new test. */
import { describe, expect, test } from 'vitest';
import { checklistItems } from '../src/checklists/catalog.js';
import { interviewTypes } from '../src/interviews/catalog.js';
import { sources } from '../src/interviews/sources.js';
import { en } from '../src/locales/en/index.js';
import { questionBanks } from '../src/questions/en/index.js';
import { wellFormed } from '../src/text/clean.js';
import { placesOf } from '../src/text/fill.js';

/** Every string below a value, with the path that leads to it. */
function* stringsOf(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, `${path}.${key}`);
}

const { cues: _cues, review: _review, ...mails } = en.emails;
const rules = en.emails.review.rules;
const banks = questionBanks.map((bank) => bank.words);
const prose = [...stringsOf({ ...en, emails: { ...mails, rules }, banks }, 'en')];

describe('English prose', () => {
  const broken = (isBroken: (text: string) => boolean) =>
    prose.filter(([, text]) => isBroken(text)).map(([path, text]) => `${path}: ${text}`);

  test('there is a lot of it', () => {
    expect(prose.length).toBeGreaterThan(2000);
  });
  test.each<[string, (text: string) => boolean]>([
    ['is not empty, and trimmed', (text) => text.trim() === '' || text !== text.trim()],
    ['has no doubled blank or word', (text) => / {2}|\b(?!had|that)(\p{L}{2,}) \1\b/iu.test(text)],
    ['is well-formed, on one line', (text) => wellFormed(text) !== text || /[\n\r\t]/.test(text)],
    ['has no dash for a comma, no exclamation, no dots of suspense', (text) => /—|!|\.\.\.|…/.test(text)],
    ['has plain quotation marks of one kind in English', (text) => /[“”«»]/.test(text)],
    [
      'closes what it opens',
      (text) =>
        (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length ||
        (text.match(/"/g) ?? []).length % 2 === 1,
    ],
    ['has places that are names', (text) => /[{}]/.test(text.replace(/\{[a-z][A-Za-z]*\}/g, ''))],
  ])('%s', (_, isBroken) => {
    expect(broken(isBroken)).toEqual([]);
  });

  test('has nothing that our own review would call worn', () => {
    const worn = en.emails.review.cliches.filter((phrase) => phrase !== 'make a difference');
    expect(
      broken((text) => worn.some((phrase) => ` ${text.toLowerCase()} `.includes(` ${phrase} `))),
    ).toEqual([]);
  });

  test('is American', () => {
    expect(
      broken((text) =>
        /\b(?:colour|favour|behaviour|organis|realis|recognis|centre|labour|programme|judgement|practise|cheque)\w*/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  test('mail sentences end as sentences do', () => {
    const sentences = [...stringsOf(mails.purposes, 'purposes')].filter(([path]) =>
      path.includes('.sentences.'),
    );
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(([, text]) => !/[.?]"?$|"$|\{question\}$/.test(text))).toEqual([]);
    const places = new Set(sentences.flatMap(([, text]) => placesOf(text)));
    expect([...places].sort()).toEqual([
      'asked',
      'attached',
      'clause',
      'company',
      'correction',
      'date',
      'decisionBy',
      'details',
      'doing',
      'either',
      'interviewers',
      'link',
      'location',
      'missedDate',
      'others',
      'phone',
      'proposals',
      'question',
      'raised',
      'role',
      'startsOn',
      'task',
      'time',
      'told',
      'topic',
      'until',
      'yourAsked',
      'yourQuestion',
    ]);
  });
});

describe('ids', () => {
  const ids = [
    ...Object.keys(checklistItems),
    ...Object.keys(interviewTypes),
    ...Object.keys(sources),
    ...questionBanks.flatMap(({ facts }) => Object.keys(facts)),
  ];
  test('are kebab-case and never numbered', () => {
    const isPlain = (id: string) => /^[a-z]+[a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && !/-\d+$/.test(id);
    expect(ids.filter((id) => !isPlain(id))).toEqual([]);
  });
  test('of questions are unique over all banks', () => {
    const questions = questionBanks.flatMap(({ facts }) => Object.keys(facts));
    expect(questions.filter((id, index) => questions.indexOf(id) !== index)).toEqual([]);
  });
});

describe('sources', () => {
  const cited = (facts: Readonly<Record<string, { readonly sources: readonly string[] }>>) =>
    Object.entries(facts).filter(
      ([, record]) => record.sources.length === 0 || record.sources.some((id) => !(id in sources)),
    );
  test('stand behind every record', () => {
    expect([
      ...cited(checklistItems),
      ...cited(interviewTypes),
      ...questionBanks.flatMap(({ facts }) => cited(facts)),
    ]).toEqual([]);
  });
  test('have a name, an address, a licence and the day they were read', () => {
    for (const source of Object.values(sources)) {
      expect(source.name).not.toBe('');
      expect(source.address).toMatch(/^(?:https?:\/\/|docs\/)/);
      expect(source.licence).not.toMatch(/SA\b|proprietary/i);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
