import { describe, expect, expectTypeOf, test } from 'vitest';
import { interviewTypeIds, interviewTypes } from '../../src/interviews/catalog.js';
import { familiesOf } from '../../src/interviews/families.js';
import { id as words } from '../../src/locales/id/index.js';
import { selectQuestionsToAsk } from '../../src/questions/ask.js';
import { anyBank as english } from '../../src/questions/en/any.js';
import { anyBank, questionBanks, type MostAskedQuestionId } from '../../src/questions/id/index.js';
import type { Question, QuestionWords } from '../../src/questions/model.js';
import { buildPracticeSet } from '../../src/questions/practice.js';
import { questionSetSchema } from '../../src/questions/schema.js';
import { searchQuestions } from '../../src/questions/search.js';
import { selectQuestions } from '../../src/questions/select.js';
import { questionKinds } from '../../src/questions/taxonomy.js';
import { wellFormed } from '../../src/text/clean.js';

const all = selectQuestions(questionBanks).questions;
const linesOf = ({ text, why, strong, weak, probes }: QuestionWords) => [
  text,
  why,
  ...strong,
  ...weak,
  ...probes,
];

/** Words of English that hiring in Indonesia uses as its own. */
const borrowed =
  /\b(?:one month notice|take home pay|fresh graduate|background check|offering letter|deadline|onboarding|software)\b/gi;
const foreign = new RegExp(
  '\\b(?:the|an|and|or|of|to|for|with|without|you|your|we|they|their|is|are|was|were|be|have|has|not|but|if|when|what|' +
    'who|how|this|that|from|about|interview|question|answer|team|company|salary|resume|job|work|hiring|manager|' +
    'notice|offer|feedback|schedule|practice|month|home|letter|strength|weakness|background)\\b',
  'i',
);
const isEnglish = (line: string) => foreign.test(line.replace(borrowed, ''));

/** How a sign begins: what somebody does or says, in the active voice or as a bare verb. */
const verb = /^(?:Me|Ber|Ter)[a-z]+|^(?:Bicara|Bisa|Datang|Diam|Lupa|Tahu|Selesai)\b/;

/** Share of the shorter text's three-word sequences that the other text has too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((shingle) => other.has(shingle)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function shingles(text: string): Set<string> {
  const spoken = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(spoken.slice(2).map((_, index) => spoken.slice(index, index + 3).join(' ')));
}

test('there are the 120 asked most, about three to the candidate for each one asked back', () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  const back = all.filter(({ direction }) => direction === 'from-candidate');
  expect(back.length / all.length).toBeGreaterThan(0.2);
  expect(back.length / all.length).toBeLessThan(0.3);
});

test('the facts are those of the English bank, in its order', () => {
  const ids = Object.keys(anyBank.facts) as MostAskedQuestionId[];
  for (const id of ids) expect(anyBank.facts[id]).toBe(english.facts[id]);
  expect(Object.keys(english.facts).filter((id) => id in anyBank.facts)).toEqual(ids);
  expect(Object.keys(anyBank.words)).toEqual(ids);
});

test('every kind is there but the puzzles, which are hardly ever asked in Indonesia', () => {
  const kinds = new Set(all.map(({ kind }) => kind));
  expect(questionKinds.filter((kind) => !kinds.has(kind))).toEqual(['brainteaser']);
});

test('a question left without words, and words without a question, do not compile', () => {
  expectTypeOf<keyof typeof anyBank.words>().toEqualTypeOf<MostAskedQuestionId>();
  expectTypeOf<MostAskedQuestionId>().toExtend<keyof typeof english.facts>();
  expectTypeOf<'ticking-watch'>().not.toExtend<MostAskedQuestionId>();
  // @ts-expect-error all the others are missing
  const missing: typeof anyBank.words = { 'next-step': anyBank.words['next-step'] };
  // @ts-expect-error not an id of the bank
  const unknown: typeof anyBank.words = { ...anyBank.words, 'no-such-question': anyBank.words['next-step'] };
  expect([missing, unknown]).toHaveLength(2);
});

describe.each(all)('$id', (question: Question) => {
  const { text, why, strong, weak, probes, direction } = question;
  const lines = linesOf(question);

  test('is complete, and of the shape of the English', () => {
    expect(Object.keys(anyBank.words[question.id as MostAskedQuestionId])).toEqual(
      Object.keys(english.words[question.id as MostAskedQuestionId]),
    );
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    for (const probe of probes) expect(probe).toMatch(/^[A-Z].*[.?]$/);
    expect([2, 3, 4]).toContain(strong.length);
    expect([2, 3]).toContain(weak.length);
    expect([2, 3]).toContain(probes.length);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('is of a length to say and to read', () => {
    expect(text.length).toBeLessThanOrEqual(130);
    expect(why.length).toBeLessThanOrEqual(170);
    for (const line of [...strong, ...weak, ...probes]) expect(line.length).toBeLessThanOrEqual(105);
    const inEnglish = linesOf(english.words[question.id as MostAskedQuestionId]).join(' ').length;
    expect(lines.join(' ').length).toBeLessThanOrEqual(inEnglish * 1.6);
    expect(lines.join(' ').length).toBeGreaterThanOrEqual(inEnglish * 0.7);
  });

  test('has signs that can be seen or heard: each begins with a verb', () => {
    for (const sign of [...strong, ...weak]) {
      expect(sign).toMatch(verb);
      expect(sign).toMatch(/[^.?!]$/);
    }
  });

  test('has no English left over, and is in standard spelling and plain marks', () => {
    for (const line of lines) {
      expect(line).not.toSatisfy(isEnglish);
      expect(line).toBe(wellFormed(line).trim());
      expect(line).not.toMatch(/[—–!…“”«»‘’'\n\r\t]|\.\.\.| {2}|\b(\p{L}{2,}) \1\b/iu);
      expect((line.match(/"/g) ?? []).length % 2).toBe(0);
      expect((line.match(/\(/g) ?? []).length).toBe((line.match(/\)/g) ?? []).length);
      expect(line).not.toMatch(
        /\b(?:silahkan|resiko|analisa|jadual|aktifitas|kwalitas|praktek|ijin|hapal|nasehat|sif|nggak|gak|yg|dgn|utk|tdk|merubah|dimana|kemana)\b/i,
      );
    }
  });

  test('speaks to people as is polite', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/\banda\b/);
      expect(line).not.toMatch(/\b(?:kamu|kau|engkau|lo|lu|gue|gua|aku)\b/i);
    }
    // Interviewers are Bapak or Ibu, never Anda.
    if (direction === 'from-candidate')
      for (const line of [text, ...probes]) expect(line).not.toMatch(/\bAnda\b/);
  });
});

test('no two questions are alike', () => {
  const texts = all.map(({ text }) => shingles(text));
  const records = all.map((question) => shingles(linesOf(question).join(' / ')));
  const alike = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (_, rest) =>
          overlap(texts[index]!, texts[index + 1 + rest]!) > 0.35 ||
          overlap(records[index]!, records[index + 1 + rest]!) > 0.15,
      )
      .map((other) => `${one.id} ~ ${other.id}`),
  );
  expect(alike).toEqual([]);
});

test('the measures used above find what they are for', () => {
  expect(linesOf(english.words['about-yourself']).filter((line) => !isEnglish(line))).toEqual([]);
  const inEnglish = Object.values(english.words).flatMap(linesOf);
  expect(inEnglish.filter(isEnglish).length / inEnglish.length).toBeGreaterThan(0.85);
  expect('Ramah dan rapi').not.toMatch(verb);
  expect(
    overlap(
      shingles('Apa kelebihan dan kekurangan Anda?'),
      shingles('Apa kelebihan dan kekurangan Anda di tim?'),
    ),
  ).toBe(1);
});

describe.each(interviewTypeIds)('for %s', (type) => {
  test('a set to practice with can be made', () => {
    const set = buildPracticeSet(questionBanks, { type }, words, { minutes: 30, seed: 'senin' });
    expect(set).toMatchObject({ locale: 'id', title: 'Pertanyaan untuk latihan' });
    expect(set.questions.length).toBeGreaterThanOrEqual(5);
    expect(set.questions.at(0)?.phase).toBe('opening');
    expect(set.questions.at(-1)?.phase).toBe('closing');
    for (const { id, text } of set.questions)
      expect(anyBank.words[id as MostAskedQuestionId].text).toBe(text);
    expect(questionSetSchema.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  test('there are questions to ask, unless nobody is there', () => {
    const questions = selectQuestionsToAsk(questionBanks, { type });
    const recorded = interviewTypes[type].formats.includes('asynchronous');
    expect(questions).toHaveLength(recorded ? 0 : 5);
    expect(questions.at(-1)?.phase).toBe(recorded ? undefined : 'closing');
    const families = familiesOf({ type });
    for (const question of questions) {
      expect(question.direction).toBe('from-candidate');
      expect(question.families.some((family) => families.includes(family))).toBe(true);
      if (families.includes('user')) expect(['pay', 'availability']).not.toContain(question.kind);
    }
  });
});

test('a set is not made in two languages', () => {
  expect(() => buildPracticeSet(english, { type: 'hr-interview' }, words)).toThrow(
    expect.objectContaining({ code: 'invalid-value', path: 'banks' }),
  );
});

test.each([
  ['ekspektasi gaji', 'pay-in-mind'],
  ['one month notice', 'notice-and-handover'],
  ['alasan resign pindah kerja', 'why-looking'],
  ['kelemahan', 'weak-side'],
  ['jenjang karier', 'moved-on-to'],
  ['masa percobaan', 'probation-how-decided'],
  ['lembur', 'extra-hours'],
])('"%s" finds %s', (query, id) => {
  expect(searchQuestions(anyBank, query, { limit: 5 }).hits.map(({ question }) => question.id)).toContain(id);
});
