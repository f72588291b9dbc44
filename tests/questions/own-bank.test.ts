/** An app's own bank beside ours, the whole way: defined or read, checked, selected, practiced, searched, covered. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en/index.js';
import { selectQuestionsToAsk } from '../../src/questions/ask.js';
import { coverStories } from '../../src/questions/cover.js';
import { defineQuestionBank } from '../../src/questions/define.js';
import { anyBank } from '../../src/questions/en/any.js';
import type { QuestionFacts, QuestionWords } from '../../src/questions/model.js';
import { buildPracticeSet } from '../../src/questions/practice.js';
import { questionBankSchema } from '../../src/questions/schema.js';
import { searchQuestions } from '../../src/questions/search.js';
import { selectQuestions } from '../../src/questions/select.js';
import { isInterviewCompassError } from '../../src/text/error.js';

const facts: QuestionFacts = {
  direction: 'to-candidate',
  kind: 'behavioral',
  competencies: ['safety', 'initiative'],
  families: ['user'],
  fields: ['trades-logistics'],
  phase: 'core',
  minutes: 5,
  framework: 'star',
  sources: [],
};
const words = (text: string): QuestionWords => ({
  text,
  why: 'To see.',
  strong: ['a'],
  weak: ['b'],
  probes: ['c'],
});
const ours = defineQuestionBank({
  language: 'en',
  facts: {
    'stopped-the-crane': facts,
    'who-checks-slings': { ...facts, direction: 'from-candidate', framework: 'ask', phase: 'closing' },
  },
  words: {
    'stopped-the-crane': words('When did you stop the tower crane?'),
    'who-checks-slings': words('Who checks the slings before a lift?'),
  },
});
const banks = [anyBank, ours] as const;
const interview = { type: 'hiring-manager', role: { title: 'Rigger', field: 'trades-logistics' } } as const;

test('is selected by facets and by its own ids', () => {
  expect(selectQuestions(banks, { ids: ['stopped-the-crane'] }).total).toBe(1);
  expect(
    selectQuestions(banks, { competency: 'safety', onlyField: true, field: 'trades-logistics' }).total,
  ).toBe(2);
});

test('is asked back, practiced, searched and covered', () => {
  expect(selectQuestionsToAsk(banks, interview, { count: 40 }).map(({ id }) => id)).toContain(
    'who-checks-slings',
  );
  const set = buildPracticeSet(banks, interview, en, { minutes: 30, seed: 'rigger' });
  expect(set.questions.map(({ id }) => id)).toContain('stopped-the-crane');
  expect(searchQuestions(banks, 'tower crane').hits[0]?.question.id).toBe('stopped-the-crane');
  const { smallest } = coverStories(
    [{ id: 'the-storm', competencies: ['safety'] }],
    selectQuestions(ours).questions,
  );
  expect(smallest).toEqual(['the-storm']);
});

test('comes back from JSON through its schema as it was', () => {
  expect(questionBankSchema.parse(JSON.parse(JSON.stringify(ours)))).toEqual(ours);
  expect(questionBankSchema.parse(anyBank)).toEqual(anyBank);
});

describe('what is wrong is named', () => {
  const issues = (bank: unknown) =>
    questionBankSchema.safeParse(bank).error?.issues.map(({ path }) => path.join('.'));

  test('by the schema: a kind that is none, words that are missing, words without a question', () => {
    const broken = { ...ours, facts: { ...ours.facts, 'stopped-the-crane': { ...facts, kind: 'chat' } } };
    expect(issues(broken)).toEqual(['facts.stopped-the-crane.kind']);
    expect(issues({ ...ours, facts: { ...ours.facts, extra: facts } })).toEqual(['words.extra']);
    expect(issues({ ...ours, words: { ...ours.words, stray: words('Who?') } })).toEqual(['facts.stray']);
  });

  test.each<[code: string, path: string, Record<string, QuestionFacts>, Record<string, QuestionWords>]>([
    ['missing-value', 'bank.words.b', { a: facts, b: facts }, { a: words('A?') }],
    ['unknown-id', 'bank.words.b', { a: facts }, { a: words('A?'), b: words('B?') }],
  ])('by defineQuestionBank: %s', (code, path, given, said) => {
    try {
      defineQuestionBank({ language: 'en', facts: given, words: said });
      expect.unreachable();
    } catch (error) {
      expect(isInterviewCompassError(error) && [error.code, error.path]).toEqual([code, path]);
    }
  });
});
