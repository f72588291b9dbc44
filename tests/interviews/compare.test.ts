import { describe, expect, test } from 'vitest';
import { interviewTypeIds, type InterviewTypeId } from '../../src/interviews/catalog.js';
import { compareInterviewTypes, interviewTypeRowIds } from '../../src/interviews/compare-types.js';
import { compareFamilies } from '../../src/interviews/compare.js';
import { sources } from '../../src/interviews/sources.js';
import { en, id as indonesian, languages } from './words.js';

describe('compareFamilies', () => {
  const { columns, rows, advantages, disadvantages } = compareFamilies(en);
  const row = (id: string) => rows.find((candidate) => candidate.id === id)!;

  test('leads with the table of the guide, word for word', () => {
    expect(rows.slice(0, 3)).toEqual([
      {
        id: 'focus',
        feature: 'Focus',
        hr: 'Culture fit, general skills, salary expectations',
        user: 'Technical skills, job-specific knowledge, problem-solving abilities',
        sources: ['guide'],
      },
      {
        id: 'interviewer',
        feature: 'Interviewer',
        hr: 'HR representative',
        user: 'Hiring manager or team member',
        sources: ['guide'],
      },
      {
        id: 'goal',
        feature: 'Goal',
        hr: 'Screen candidates, assess basic qualifications and fit',
        user: 'Evaluate technical competence, assess suitability for the team',
        sources: ['guide'],
      },
    ]);
  });

  test('goes on with what to do, in order', () => {
    expect(rows.slice(3).map(({ id }) => id)).toEqual([
      'asks',
      'questions',
      'emphasize',
      'askAbout',
      'research',
      'attire',
      'thankYou',
      'usualStage',
    ]);
  });

  test('never calls the hiring-team interview a user interview', () => {
    expect(columns).toEqual({ hr: 'HR interview', user: 'Hiring-team interview' });
    expect(JSON.stringify(compareFamilies(en))).not.toMatch(/user interview/i);
  });

  test.each([
    ['questions', 'hr', /career goals.*salary expectations.*company culture/i],
    ['questions', 'user', /technical skills.*past projects.*solve a problem/i],
    ['emphasize', 'hr', /soft skills.*culture fit.*enthusiasm for the company/i],
    ['emphasize', 'user', /technical expertise.*relevant projects.*problem-solving/i],
    ['askAbout', 'hr', /company culture.*growth opportunities.*onboarding/i],
    ['askAbout', 'user', /specific projects.*team dynamics.*technical challenges/i],
    ['research', 'hr', /website.*products or services.*culture and values/i],
    ['research', 'user', /background and expertise of your interviewer.*LinkedIn/i],
    ['attire', 'hr', /business casual.*formal/i],
    ['attire', 'user', /business casual.*relaxed and practical/i],
    ['thankYou', 'hr', /brief.*culture/i],
    ['thankYou', 'user', /points you discussed.*enthusiasm for tackling their challenges/i],
    ['usualStage', 'hr', /often first/i],
    ['usualStage', 'user', /after the HR interview/i],
  ] as const)('row %s says what the guide says of %s', (id, family, claim) => {
    expect(row(id)[family]).toMatch(claim);
  });

  test('a list is one cell that starts with a capital', () => {
    expect(row('askAbout').hr).toBe('Company culture, growth opportunities, the onboarding process');
  });

  test.each(languages)(
    'the two columns differ in every row, and every cell starts as a cell does: $code',
    (words) => {
      for (const { feature, hr, user } of compareFamilies(words).rows) {
        expect(hr).not.toBe(user);
        for (const cell of [feature, hr, user]) expect(cell).toMatch(/^[A-Z].*[^.]$/);
      }
    },
  );

  test('in Indonesian the columns are what Indonesians call them, with the rows of the guide first', () => {
    const table = compareFamilies(indonesian);
    expect(table.columns).toEqual({ hr: 'Wawancara HR', user: 'Wawancara user' });
    expect(table.rows.slice(0, 3).map(({ feature }) => feature)).toEqual(['Fokus', 'Pewawancara', 'Tujuan']);
    expect(table.rows.map(({ id, sources }) => [id, sources])).toEqual(
      rows.map(({ id, sources }) => [id, sources]),
    );
    expect(table.rows[0]!.hr).toBe('Kecocokan budaya, keterampilan umum, ekspektasi gaji');
  });

  test('advantages are those of the guide, disadvantages our own judgement', () => {
    expect(advantages.map(({ id }) => id)).toEqual([
      'efficient-and-effective',
      'early-answer',
      'managers-can-focus',
      'division-of-labor',
      'both-kinds-of-fit',
    ]);
    for (const { sources } of advantages) expect(sources).toEqual(['guide']);
    expect(disadvantages.length).toBeGreaterThan(1);
    for (const { sources } of disadvantages) expect(sources).toEqual(['own-judgement']);
    for (const words of languages) {
      const points = compareFamilies(words);
      for (const { text } of [...points.advantages, ...points.disadvantages])
        expect(text).toMatch(/^[A-Z].*\.$/);
    }
    for (const row of rows) for (const source of row.sources) expect(sources).toHaveProperty([source]);
  });
});

test.each([
  ['hr', /basic qualifications/],
  ['hr', /culture/],
  ['hr', /genuine interest/],
  ['hr', /salary expectations/],
  ['hr', /red flags/],
  ['user', /deep technical skills/],
  ['user', /can do the job/],
  ['user', /problem-solving in action/],
  ['user', /contribute to the team/],
] as const)('%s checks: %s', (family, claim) => {
  expect(en.interviews.families[family].checks).toContainEqual(expect.stringMatching(claim));
});

describe('compareInterviewTypes', () => {
  test('puts two types side by side', () => {
    const { columns, rows } = compareInterviewTypes('recruiter-screen', 'onsite-loop', en);
    expect(columns).toEqual({ a: 'Recruiter screen', b: 'Interview day' });
    const cells = Object.fromEntries(rows.map(({ id, a, b }) => [id, [a, b]]));
    expect(cells).toMatchObject({
      family: ['HR interview', 'Hiring-team interview'],
      minutes: ['15 to 30 minutes', '2 to 6 hours'],
      settings: ['Phone, video', 'In person, video'],
      stages: ['Screening', 'Main round, final round'],
      goal: ['Screen candidates', 'Evaluate competence for the job'],
      attire: ['Business casual, leaning formal', 'Business casual, or as the team dresses'],
    });
    expect(rows.map(({ id }) => id)).toEqual(interviewTypeRowIds);
    expect(cells['followUp']![0]).toMatch(/person you spoke with/);
    expect(cells['followUp']![1]).toMatch(/each person/);
    expect(cells['bring']![0]).toMatch(/^Your resume, the job posting/);
    expect(cells['questionKinds']![1]).toMatch(/knowledge of the work/i);
  });

  test('swapping the types swaps the columns', () => {
    const there = compareInterviewTypes('panel', 'executive', en);
    const back = compareInterviewTypes('executive', 'panel', en);
    expect(back.rows).toEqual(there.rows.map(({ id, feature, a, b }) => ({ id, feature, a: b, b: a })));
  });

  const everyType = languages.flatMap((words) =>
    interviewTypeIds.map((id) => [words.code, id, words] as const),
  );
  test.each(everyType)('%s: %s fills every cell', (_language, id, words) => {
    for (const { feature, a, b } of compareInterviewTypes(id, 'hr-interview', words).rows) {
      expect([feature, a, b].join('|')).not.toMatch(/undefined|\{|\|\||^\||\|$/);
      expect(a).toMatch(/^\p{Lu}|^\d/u);
    }
  });

  test('an unknown id is an error', () => {
    expect(() => compareInterviewTypes('panel', 'pannel' as InterviewTypeId, en)).toThrow(
      'Did you mean "panel"?',
    );
  });
});
