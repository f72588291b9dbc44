import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverStories, type Story, type StoryQuestion } from '../../src/questions/cover.js';
import { anyBank } from '../../src/questions/en/any.js';
import { selectQuestions } from '../../src/questions/select.js';
import { smallestCover } from '../../src/questions/smallest-cover.js';
import { answerFrameworks, competencies, type AnswerFramework } from '../../src/questions/taxonomy.js';

const question = (id: string, ...wanted: StoryQuestion['competencies']): StoryQuestion => ({
  id,
  competencies: wanted,
  framework: 'star',
});

describe('coverStories', () => {
  test('a story answers what it shows first, or two things it shows', () => {
    const questions = [
      question('hard-guest', 'conflict', 'empathy'),
      question('calm-voice', 'listening', 'empathy', 'communication'),
      question('two-at-once', 'prioritizing', 'planning'),
    ];
    const stories: Story[] = [
      { id: 'wrong-bill', competencies: ['empathy', 'communication'] },
      { id: 'loud-table', competencies: ['conflict'] },
    ];
    expect(coverStories(stories, questions)).toEqual({
      questions: [
        { id: 'hard-guest', stories: ['loud-table'] },
        { id: 'calm-voice', stories: ['wrong-bill'] },
        { id: 'two-at-once', stories: [] },
      ],
      byStory: { 'wrong-bill': ['calm-voice'], 'loud-table': ['hard-guest'] },
      gaps: [{ id: 'two-at-once', competency: 'prioritizing' }],
      smallest: ['wrong-bill', 'loud-table'],
      overused: [],
    });
  });

  test('questions that want no story are not counted', () => {
    const { questions } = selectQuestions(anyBank, { direction: 'from-candidate' });
    expect(coverStories([{ id: 'one', competencies: ['planning'] }], questions)).toMatchObject({
      questions: [],
      gaps: [],
      smallest: [],
    });
  });

  test('a story told too often gives way to one told less', () => {
    const questions = [question('rota', 'planning'), question('late-van', 'planning', 'resilience')];
    const stories: Story[] = [
      { id: 'big-move', competencies: ['planning'], toldIn: ['screen', 'manager', 'manager'] },
      { id: 'snow-day', competencies: ['resilience', 'planning'] },
    ];
    expect(coverStories(stories, questions)).toMatchObject({
      smallest: ['snow-day'],
      overused: [{ id: 'big-move', times: 2, instead: ['snow-day'] }],
    });
  });

  test('two stories with one id and unknown competencies are told with their path', () => {
    const twice: Story[] = [
      { id: 'a', competencies: [] },
      { id: 'a', competencies: [] },
    ];
    expect(() => coverStories(twice, [])).toThrow(/stories\[1\]\.id/);
    const odd = [{ id: 'a', competencies: ['comunication'] }] as unknown as Story[];
    expect(() => coverStories(odd, [])).toThrow(/communication/);
  });

  const story = fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    competencies: fc.uniqueArray(fc.constantFrom(...competencies), { maxLength: 4 }),
    toldIn: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  });
  const asked = fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    competencies: fc.uniqueArray(fc.constantFrom(...competencies), { minLength: 1, maxLength: 3 }),
    framework: fc.constantFrom(...(Object.keys(answerFrameworks) as AnswerFramework[])),
  });
  test('the smallest set answers every question that any story answers, and each of its stories is needed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(story, { selector: ({ id }) => id, maxLength: 9 }),
        fc.uniqueArray(asked, { selector: ({ id }) => id, maxLength: 20 }),
        (stories, questions) => {
          const { smallest, questions: covered, gaps } = coverStories(stories, questions);
          const answered = (ids: readonly string[]) =>
            covered.filter((each) => each.stories.some((id) => ids.includes(id))).length;
          expect(answered(smallest) + gaps.length).toBe(covered.length);
          for (const id of smallest) {
            expect(answered(smallest.filter((each) => each !== id))).toBeLessThan(answered(smallest));
          }
        },
      ),
    );
  });
});

describe('smallestCover', () => {
  /** The size of the smallest cover by trying every choice of sets. */
  function sizeByTrial(sets: readonly (readonly string[])[]): number {
    const wanted = new Set(sets.flat());
    let fewest = Infinity;
    for (let choice = 0; choice < 1 << sets.length; choice++) {
      const chosen = sets.filter((_, index) => choice & (1 << index));
      if (new Set(chosen.flat()).size === wanted.size) fewest = Math.min(fewest, chosen.length);
    }
    return fewest;
  }
  test('is as small as trial of every choice finds', () => {
    const set = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(set, { maxLength: 8 }), (sets) => {
        expect(smallestCover(sets)).toHaveLength(sizeByTrial(sets));
      }),
    );
  });
  test('ends on hundreds of sets, whatever they hold', () => {
    const sets = Array.from({ length: 200 }, (_, index) =>
      Array.from({ length: 6 }, (_, step) => `q${(index * 7 + step * step * 13) % 150}`),
    );
    const chosen = smallestCover(sets);
    expect(new Set(chosen.flatMap((index) => sets[index]!)).size).toBe(new Set(sets.flat()).size);
  });
});
