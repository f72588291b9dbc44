/** One walk over all content: adding a record needs no new test. */
import { describe, expect, test } from 'vitest';
import { checklistItems } from '../src/checklists/catalog.js';
import { findPhrases } from '../src/emails/review/lexicon.js';
import { readingGrade } from '../src/emails/review/readability.js';
import { readTokens } from '../src/emails/review/tokens.js';
import { interviewTypes } from '../src/interviews/catalog.js';
import { guides } from '../src/interviews/guide-catalog.js';
import { selectGuides } from '../src/interviews/guides.js';
import { sources } from '../src/interviews/sources.js';
import { en } from '../src/locales/en/index.js';
import { interviews } from '../src/locales/id/interviews.js';
import { questionBanks } from '../src/questions/en/index.js';
import { wellFormed } from '../src/text/clean.js';
import { countWords } from '../src/text/count.js';
import { placesOf } from '../src/text/fill.js';

/** Every string below a value, with the path that leads to it. */
function* stringsOf(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, `${path}.${key}`);
}

// Cues and pairs to replace are no sentences.
const { cues: _cues, review: _review, withoutTeam: _pairs, tones: _tones, ...mails } = en.emails;
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
    const { review } = en.emails;
    expect(
      broken((text) => findPhrases(readTokens(text, review), review.cliches, review).length > 0),
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
    const sentences = [...stringsOf(mails.purposes, 'purposes')].filter(
      ([path]) => path.includes('.sentences.') || path.includes('.inMessages.'),
    );
    expect(sentences.length).toBeGreaterThan(100);
    expect(
      sentences.filter(([, text]) => !/[.?]"?$|"$|\{(?:question|account)\}$|: \{link\}$/.test(text)),
    ).toEqual([]);
    const places = new Set(sentences.flatMap(([, text]) => placesOf(text)));
    expect([...places].sort()).toEqual([
      'account',
      'again',
      'alsoThanked',
      'asked',
      'attached',
      'clause',
      'company',
      'correction',
      'date',
      'decisionBy',
      'deed',
      'details',
      'doing',
      'either',
      'expectedBy',
      'grounds',
      'interviewers',
      'lately',
      'link',
      'location',
      'missedDate',
      'others',
      'phone',
      'proposals',
      'question',
      'raised',
      'retold',
      'role',
      'startsOn',
      'state',
      'task',
      'time',
      'timed',
      'told',
      'topic',
      'until',
      'wished',
      'yourAsked',
      'yourFavor',
      'yourQuestion',
    ]);
  });
});

/** What one language calls by a word of another: names, and words that the market has made its own. */
const borrowed =
  /\b(?:assessment center|bar raiser|business casual|smart casual|soft skill|talent acquisition|take-home|human resources)\b/gi;

describe('Indonesian prose', () => {
  const id = { interviews };
  const english = new Map(stringsOf({ interviews: en.interviews }, 'words'));
  const told = [...stringsOf(id, 'words')];
  const broken = (isBroken: (text: string, path: string) => boolean) =>
    told.filter(([path, text]) => isBroken(text, path)).map(([path, text]) => `${path}: ${text}`);
  const foreign = new RegExp(
    '\\b(?:the|an|and|or|of|to|for|with|without|you|your|we|they|their|is|are|was|were|be|have|has|not|but|if|when|what|' +
      'who|how|this|that|from|about|interview|question|answer|team|company|salary|resume|job|work|hiring|manager|' +
      'notice|offer|feedback|deadline|schedule|practice)\\b',
    'i',
  );

  test('says everything that English says, in lists as long', () => {
    expect(told.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(told.length).toBeGreaterThan(600);
  });

  test.each<[string, (text: string, path: string) => boolean]>([
    ['is not empty, and trimmed', (text) => text.trim() === '' || text !== text.trim()],
    ['has no doubled blank or word', (text) => / {2}|\b(\p{L}{2,}) \1\b/iu.test(text)],
    ['is well-formed, on one line', (text) => wellFormed(text) !== text || /[\n\r\t]/.test(text)],
    ['has no dash for a comma, no exclamation, no dots of suspense', (text) => /[—–!…]|\.\.\./.test(text)],
    ['has plain quotation marks of one kind', (text) => /[“”«»‘’']/.test(text)],
    [
      'closes what it opens',
      (text) =>
        (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length ||
        (text.match(/"/g) ?? []).length % 2 === 1,
    ],
    [
      'has the places that the English has',
      (text, path) =>
        placesOf(text).sort().join() !==
          placesOf(english.get(path) ?? '')
            .sort()
            .join() || /[{}]/.test(text.replace(/\{[a-z][A-Za-z]*\}/g, '')),
    ],
    ['has no English left over', (text) => foreign.test(text.replace(borrowed, ''))],
    [
      'is about as long as the English',
      (text, path) => {
        const length = english.get(path)?.length ?? 0;
        return text.length > length * 1.7 + 25 || text.length < length * 0.6 - 10;
      },
    ],
    [
      'ends as the English ends',
      (text, path) => /[.?]"?$/.test(text) !== /[.?]"?$/.test(english.get(path) ?? ''),
    ],
    [
      'addresses the reader as Anda, with a capital, and nobody as kamu',
      (text) => /\banda\b/.test(text) || /\b(?:kamu|kau|engkau|lo|lu|gue|gua|aku)\b/i.test(text),
    ],
    [
      'is written in standard spelling',
      (text) =>
        /\b(?:silahkan|resiko|analisa|jadual|aktifitas|kwalitas|praktek|ijin|hapal|nasehat|apotik|sif|nggak|gak|yg|dgn|utk|tdk)\b/i.test(
          text,
        ),
    ],
  ])('%s', (_, isBroken) => {
    expect(broken(isBroken)).toEqual([]);
  });

  test('a text left in English is seen', () => {
    expect(foreign.test(en.interviews.types.panel.definition)).toBe(true);
    const left = [...english.values()].filter((text) => text.length > 40 && !foreign.test(text));
    expect(left.length / english.size).toBeLessThan(0.01);
  });
});

test.each([en.interviews, interviews])(
  'phrases that are listed with commas have none of their own',
  (words) => {
    const { focus, questionKinds, formats, settings, stages, roles, bring } = words;
    const phrases = [focus, questionKinds, formats, settings, stages, roles, bring].flatMap((one) =>
      Object.values<string>(one),
    );
    expect(phrases.filter((phrase) => /[,;.]/.test(phrase))).toEqual([]);
  },
);

describe('guides', () => {
  const sentencesOf = (texts: readonly string[]) =>
    texts.flatMap((text) =>
      [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
        segment.trim(),
      ),
    );
  const texts = selectGuides({}, en).map(
    ({ id, answer, steps = [] }) => [id, [...answer, ...steps.map(({ how }) => how)]] as const,
  );

  test('are at least 22', () => {
    expect(texts.length).toBeGreaterThanOrEqual(22);
  });

  test.each(texts)('%s is short, and easy to read', (_, paragraphs) => {
    const words = countWords(paragraphs.join(' '));
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(230);
    expect(readingGrade(sentencesOf(paragraphs))).toBeLessThanOrEqual(8);
    for (const sentence of sentencesOf(paragraphs)) expect(countWords(sentence)).toBeLessThanOrEqual(35);
    for (const paragraph of paragraphs) expect(sentencesOf([paragraph]).length).toBeLessThanOrEqual(7);
  });
});

describe('ids', () => {
  const ids = [
    ...Object.keys(checklistItems),
    ...Object.keys(interviewTypes),
    ...Object.keys(guides),
    ...Object.values(guides).flatMap(({ steps = [] }) => steps),
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
      ...cited(guides),
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
