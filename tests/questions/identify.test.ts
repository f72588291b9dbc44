import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { identifyQuestion } from '../../src/questions/identify.js';
import { answerFrameworks } from '../../src/questions/taxonomy.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { growth, linear, repeated } from '../support/growth.js';
import { binaryText } from '../support/any-text.js';

test.each([
  ['Tell me about yourself.', 'to-candidate', 'opening'],
  ['Do you hold a driving license?', 'to-candidate', 'background'],
  ['What were your duties on the ward?', 'to-candidate', 'experience'],
  ['Tell me about a time you disagreed with your manager.', 'to-candidate', 'behavioral'],
  ['What would you do if a guest refused to pay?', 'to-candidate', 'situational'],
  ['What is the difference between TCP and UDP?', 'to-candidate', 'job-knowledge'],
  ['Here is a contract. Read it and tell me what is missing.', 'to-candidate', 'work-sample'],
  ['How many taxis are there in this city?', 'to-candidate', 'case'],
  ['How do you prioritize your work?', 'to-candidate', 'competency'],
  ['Why do you want to work here?', 'to-candidate', 'motivation'],
  ['What kind of manager do you get on with?', 'to-candidate', 'culture-fit'],
  ['Where do you see yourself in five years?', 'to-candidate', 'career-goals'],
  ['What is your greatest weakness?', 'to-candidate', 'self-assessment'],
  ['Why are you leaving your current job?', 'to-candidate', 'transition'],
  ['What are your salary expectations?', 'to-candidate', 'pay'],
  ['When could you start?', 'to-candidate', 'availability'],
  ['Do you have any questions for us?', 'to-candidate', 'candidate-questions'],
  ['Frankly, I am not convinced. Why should we not end this here?', 'to-candidate', 'stress'],
  ['How many golf balls fit in a school bus?', 'to-candidate', 'brainteaser'],
  ['If you were an animal, which one would you be?', 'to-candidate', 'curveball'],
  ['How big is the team I would be joining?', 'from-candidate', 'background'],
  ['What does a typical day look like in this role?', 'from-candidate', 'experience'],
  ['What do you like best about working here?', 'from-candidate', 'motivation'],
  ['How do people get promoted here?', 'from-candidate', 'career-goals'],
  ['What are the next steps?', 'from-candidate', 'candidate-questions'],
])('%s', (text, direction, kind) => {
  expect(identifyQuestion(text)).toMatchObject({ language: 'en', direction, kind });
});

describe('what is said of a question', () => {
  const text = 'So, could you tell me about a time “you” didn’t get on with a colleague?';
  const found = identifyQuestion(text);

  test('candidates are ranked by whole numbers, the kind first', () => {
    expect(found.kind).toBe(found.kinds[0]?.kind);
    const weights = found.kinds.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true);
  });

  test('evidence is what was typed, where it stands', () => {
    const evidence = found.kinds.flatMap((each) => each.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { text: words, range } of evidence) expect(text.slice(range.start, range.end)).toBe(words);
    expect(found.kinds[0]?.evidence.map((each) => each.text)).toContain('a time “you');
  });

  test('the framework comes with its steps', () => {
    expect(found.framework).toEqual({ id: 'star', steps: answerFrameworks.star });
    expect(identifyQuestion('What are the next steps?').framework?.id).toBe('ask');
    expect(identifyQuestion('What salary do you expect?').framework?.id).toBe('range-and-basis');
  });

  test('what settles terms looks for nothing in a person', () => {
    expect(identifyQuestion('How much notice do you have to give?').competencies).toEqual([]);
  });

  test('a question that is passed on keeps its direction', () => {
    expect(identifyQuestion('What do I say when they ask why I left?').direction).toBe('to-candidate');
  });

  test('with or without question mark, capitals, accents and apostrophes', () => {
    expect(identifyQuestion('whats your greatest weakness').kind).toBe('self-assessment');
    expect(identifyQuestion('WALK ME THROUGH YOUR RÉSUMÉ').kind).toBe('opening');
  });
});

test.each([
  'Warum möchten Sie bei uns arbeiten?',
  '¿Por qué quiere trabajar con nosotros?',
  'Ceritakan tentang diri Anda.',
  'Pourquoi avez-vous quitté votre dernier emploi ?',
  '自己紹介をお願いします。',
  '???',
])('another language is unknown, and nothing is guessed: %s', (text) => {
  expect(identifyQuestion(text)).toEqual({ language: 'unknown', kinds: [], competencies: [] });
});

test.each(['', ' \n', undefined, 42])('no text is an error: %j', (text) => {
  try {
    identifyQuestion(text as string);
    expect.unreachable();
  } catch (error) {
    expect(isInterviewCompassError(error) && [error.code, error.path]).toEqual(['unreadable', 'text']);
  }
});

describe('hostile text', () => {
  propertyTest.prop([binaryText({ minLength: 1, maxLength: 300 })])(
    'nothing crashes, and ranges stay inside',
    (noise) => {
      const text = `Tell me ${noise} about a time you failed?`;
      const { kinds } = identifyQuestion(text);
      for (const { evidence } of kinds)
        for (const { text: words, range } of evidence) expect(text.slice(range.start, range.end)).toBe(words);
    },
  );

  test.each([
    ['words', 'you would a the '],
    ['marks', '? '],
    ['one word', 'a'],
    ['breaks', 'what if\r\n'],
  ])('the time grows with the text and no faster: %s', (_, piece) => {
    expect(growth(identifyQuestion, repeated(piece), 150_000)).toBeLessThan(linear);
  });
});
