import { describe, expect, test } from 'vitest';
import { occupationFields } from '../../src/interviews/vocabulary.js';
import { sources } from '../../src/interviews/sources.js';
import { anyBank, questionBanks } from '../../src/questions/en/index.js';
import type { Question } from '../../src/questions/model.js';
import { selectQuestions, type QuestionFilter, type QuestionIdOf } from '../../src/questions/select.js';
import { competencies, questionKinds } from '../../src/questions/taxonomy.js';
import { questions as words } from '../../src/locales/en/taxonomy.js';

const all: readonly Question[] = selectQuestions(questionBanks).questions;
const find = (filter: QuestionFilter<QuestionIdOf<typeof questionBanks>>) =>
  selectQuestions(questionBanks, filter).questions;
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const proseOf = ({ text, why, strong, weak, probes }: Question) => [text, why, ...strong, ...weak, ...probes];

/** Syllables of an English word: groups of vowels, less a silent e. */
function syllables(word: string): number {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '');
  return bare.match(/[aeiouy]+/g)?.length ?? 1;
}

/** Flesch-Kincaid grade level (Kincaid et al., 1975). */
function grade(sentences: readonly string[]): number {
  const count = sentences.flatMap((text) =>
    text.split(/[.?!:](?:\s|$)/).filter((part) => part.trim()),
  ).length;
  const spoken = sentences.flatMap((text) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const sum = spoken.reduce((total, word) => total + Math.max(1, syllables(word)), 0);
  return 0.39 * (spoken.length / count) + 11.8 * (sum / spoken.length) - 15.59;
}

/** Share of the shorter text's three-word sequences that the other text has too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((shingle) => other.has(shingle)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function shingles(text: string): Set<string> {
  const spoken = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(spoken.slice(2).map((_, index) => spoken.slice(index, index + 3).join(' ')));
}

describe('the measures used below', () => {
  test('grade tells plain from dense', () => {
    expect(grade(['The cat sat on the mat.'])).toBeLessThan(2);
    expect(
      grade(['Organizational restructuring necessitates interdepartmental communication methodologies.']),
    ).toBeGreaterThan(20);
  });
  test('overlap tells a rewording from another question', () => {
    const text = 'Tell me about a time you solved a hard problem at work.';
    expect(overlap(shingles(text), shingles('Tell me about a time you solved a hard problem.'))).toBe(1);
    expect(overlap(shingles(text), shingles('What do people at work come to you for?'))).toBe(0);
  });
});

describe.each(all)('$id', (question) => {
  const { text, why, strong, weak, probes } = question;

  test('is complete', () => {
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(strong.length).toBeGreaterThanOrEqual(2);
    expect(strong.length).toBeLessThanOrEqual(4);
    expect(weak.length).toBeGreaterThanOrEqual(2);
    expect(weak.length).toBeLessThanOrEqual(3);
    expect(probes.length).toBeGreaterThanOrEqual(2);
    expect(probes.length).toBeLessThanOrEqual(3);
    for (const probe of probes) expect(probe).toMatch(/^[A-Z].*[.?]$/);
    expect(new Set(proseOf(question)).size).toBe(proseOf(question).length);
    expect(question.competencies.length).toBeGreaterThanOrEqual(2);
    expect(question.families).not.toEqual([]);
    expect(question.fields).not.toEqual([]);
    expect(question.minutes).toBeGreaterThan(0);
    expect(question.minutes).toBeLessThanOrEqual(30);
    expect(question.sources).not.toEqual([]);
    for (const source of question.sources) expect(sources).toHaveProperty(source);
  });

  test('has signs that can be seen or heard: what a person does, not what they are', () => {
    for (const sign of [...strong, ...weak]) {
      expect(sign).toMatch(/^[A-Z][a-z]+.*[^.?!]$/);
      expect(sign).not.toMatch(
        /^(?:Is|Are|Seems?|Shows?|Demonstrates?|Displays?|Being|Good|Strong|Poor|Lack)\b/,
      );
    }
  });

  test('reads easily, in words for everybody', () => {
    expect(grade([text])).toBeLessThanOrEqual(11);
    expect(grade([why])).toBeLessThanOrEqual(11);
    expect(grade(proseOf(question))).toBeLessThanOrEqual(8);
    for (const line of proseOf(question)) {
      expect(line).not.toMatch(/[–—!;]|\.\.\.|…/);
      expect(line).not.toMatch(
        /\b(?:he|she|him|his|hers?|guys|mankind|manpower|chairman|young|native|normal people|crazy|insane|blind to|deaf to)\b/i,
      );
      expect(line).not.toMatch(
        /\b(?:leverag|delv|passion|showcas|synerg|rockstar|ninja|stakeholder|deep dive|game.?chang|robust|seamless|journey)/i,
      );
      expect(line).not.toMatch(/\d+ ?(?:%|percent)/);
    }
  });

  test('asks about pay and availability in HR interviews alone', () => {
    if (question.kind === 'pay' || question.kind === 'availability')
      expect(question.families).toEqual(['hr']);
  });

  test('is put to somebody', () => {
    if (question.direction === 'from-candidate') expect(question.framework).toBe('ask');
    else expect(question.askOf).toBeUndefined();
  });
});

test('no two questions are alike', () => {
  const sets = all.map(({ text }) => shingles(text));
  const records = all.map((question) => shingles(proseOf(question).join(' / ')));
  const alike = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (_, rest) =>
          overlap(sets[index]!, sets[index + 1 + rest]!) > 0.35 ||
          overlap(records[index]!, records[index + 1 + rest]!) > 0.15,
      )
      .map((other) => `${one.id} ~ ${other.id}`),
  );
  expect(alike).toEqual([]);
});

describe('there are enough', () => {
  const count = (filter: QuestionFilter) => find(filter).length;

  test('of each direction and each family', () => {
    expect(count({ direction: 'to-candidate' })).toBeGreaterThanOrEqual(360);
    expect(count({ direction: 'from-candidate' })).toBeGreaterThanOrEqual(140);
    expect(count({ family: 'hr' })).toBeGreaterThanOrEqual(90);
    expect(count({ family: 'user' })).toBeGreaterThanOrEqual(200);
  });

  test.each(occupationFields)('for %s, of its own', (field) => {
    expect(count({ field, onlyField: true, direction: 'to-candidate' })).toBeGreaterThanOrEqual(15);
    expect(count({ field, onlyField: true, direction: 'from-candidate' })).toBeGreaterThanOrEqual(4);
  });

  test('for an app that takes the bank for any field alone', () => {
    const general = (filter: QuestionFilter) => selectQuestions(anyBank, filter).total;
    for (const family of ['hr', 'user'] as const) {
      expect(general({ direction: 'to-candidate', family })).toBeGreaterThanOrEqual(30);
      expect(general({ direction: 'from-candidate', family })).toBeGreaterThanOrEqual(20);
    }
  });

  test('easy to read: the median grade of the questions is at most 8', () => {
    const grades = all.map(({ text }) => grade([text])).sort((a, b) => a - b);
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(8);
  });
});

test('every kind and every competency has a name, a definition and a question', () => {
  for (const kind of questionKinds) {
    expect(find({ kind }), kind).not.toEqual([]);
    expect(words.kinds[kind].definition).toMatch(/^[A-Z][^.]*\.$/);
  }
  for (const competency of competencies) {
    expect(find({ competency }), competency).not.toEqual([]);
    expect(words.competencies[competency].definition).toMatch(/^[A-Z][^.]*\.$/);
  }
});

describe('what the guide says is asked can be found by facets', () => {
  test.each<[claim: string, filter: QuestionFilter, id: string]>([
    ['R-06 career goals', { family: 'hr', kind: 'career-goals' }, 'two-years-on'],
    ['R-07 salary expectations', { family: 'hr', kind: 'pay' }, 'pay-in-mind'],
    ['R-08 comfortable with the culture', { family: 'hr', kind: 'culture-fit' }, 'fit-with-our-ways'],
    ['R-10 deep skills', { family: 'user', kind: 'job-knowledge' }, 'deepest-skill'],
    [
      'R-11 programming languages',
      { family: 'user', kind: 'job-knowledge', field: 'software' },
      'best-known-language',
    ],
    ['R-12 past projects', { family: 'user', kind: 'experience' }, 'first-day-to-last'],
    ['R-16 basic qualifications', { family: 'hr', kind: 'background' }, 'must-haves'],
    ['R-17 cultural fit', { family: 'hr', kind: 'culture-fit' }, 'helpful-workplace'],
    ['R-18 genuine interest', { family: 'hr', kind: 'motivation' }, 'why-this-job'],
    ['R-19 figures that align', { family: 'hr', kind: 'pay' }, 'pay-range-works'],
    ['R-20 gaps', { family: 'hr', kind: 'transition' }, 'time-between-jobs'],
    ['R-20 short stays', { family: 'hr', kind: 'transition' }, 'short-stays'],
    ['R-23 problem-solving', { family: 'user', competency: 'problem-solving' }, 'hardest-problem'],
    ['R-24 technical skill', { family: 'user', competency: 'technical-depth' }, 'tool-limits'],
    ['R-25 contribution to the team', { family: 'user', competency: 'teamwork' }, 'three-months-in'],
  ])('%s', (_, filter, id) => {
    expect(idsOf(find({ direction: 'to-candidate', ...filter }))).toContain(id);
  });

  test.each<[claim: string, filter: QuestionFilter, id: string, said: RegExp]>([
    ['R-57 culture', { family: 'hr', kind: 'culture-fit' }, 'bad-day-here', /culture/],
    ['R-58 growth', { family: 'hr', kind: 'career-goals' }, 'moved-on-to', /grow/],
    ['R-59 onboarding', { family: 'hr', competency: 'learning' }, 'first-two-weeks', /onboarding/],
    ['R-60 projects', { family: 'user', kind: 'experience' }, 'working-on-now', /project/],
    ['R-61 team dynamics', { family: 'user', competency: 'teamwork' }, 'people-every-day', /team/],
    [
      'R-62 technical challenges',
      { family: 'user', kind: 'job-knowledge' },
      'hardest-open-problem',
      /technical/,
    ],
  ])('%s, asked back', (_, filter, id, said) => {
    const found = find({ direction: 'from-candidate', ...filter }).find((question) => question.id === id);
    expect(`${found?.text} ${found?.why}`).toMatch(said);
  });

  test('R-63 asking shows that you already think like a member of the team', () => {
    const { why } = find({ ids: ['hardest-open-problem'] })[0]!;
    expect(why).toContain('already think like a member of the team');
  });

  test('R-20 the question about a gap leaves private matters private', () => {
    const [gap] = find({ ids: ['time-between-jobs'] });
    expect(gap!.text).toContain('Private matters can stay private.');
  });
});
