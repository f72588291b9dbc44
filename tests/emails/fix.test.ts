import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, ReviewContext } from '../../src/emails/model.js';
import { fixEmail } from '../../src/emails/review/fix.js';
import { reviewEmail, type ReviewInput } from '../../src/emails/review/review.js';
import type { EmailWords } from '../../src/emails/words.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { someOf } from '../support/depth.js';
import { loadNotes } from '../support/review-corpus.js';
import { runs } from '../support/fuzz.js';

const languages: readonly EmailWords[] = [en, id];
const context: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Nordwind Logistics' },
    role: { title: 'Warehouse Team Lead' },
    candidate: { name: 'Maya Chen' },
    interviewers: [{ name: 'Dana Ortiz' }],
  },
  debrief: { discussed: ['the move to four shifts'] },
};

/** The draft with its safe repairs made. */
function fixed(draft: ReviewInput, findings: readonly Finding[]): ReviewInput {
  const { subject, text } = fixEmail(draft, findings);
  return { subject, text };
}

/** How many errors there are of each rule. */
function errorsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings)
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function expectSafe(draft: ReviewInput, about: ReviewContext, words: EmailWords): void {
  const found = reviewEmail(draft, about, words);
  const once = fixed(draft, found);
  const left = reviewEmail(once, about, words);
  expect(fixed(once, left)).toEqual(once);
  const before = errorsOf(found);
  for (const [rule, count] of errorsOf(left))
    expect({ rule, count, isNew: count > (before.get(rule) ?? 0) }).toEqual({ rule, count, isNew: false });
}

const greetings = fc.constantFrom(
  'Dear Dana Ortis,',
  'Hi Dana!!',
  'Dear Dana 😀,',
  'hi dana',
  'Yth. Ibu Dana,',
  '',
);
const endings = fc.constantFrom('Best regards,\nMaya Chen', 'Thx!!\nMaya 😀', 'Best\nMaya\nMaya Chen', '');
// What repairs are made of, to be met side by side in every order.
const pieces = fc.constantFrom(
  '\n\n',
  '\n',
  '\r\n',
  ' ',
  '  ',
  '!',
  '!!!',
  '?!',
  '.',
  ',',
  '😀',
  '👍🏽👍🏽',
  ':)',
  'the',
  'The the the',
  'teh',
  'u',
  'r',
  'thx',
  'gonna',
  'alot',
  'oppurtunity',
  'recieved',
  'recieved recieved',
  'thats',
  'Nordwin',
  'Nordwnd',
  'Ortis',
  'Ortiz',
  'salary',
  'lol',
  'silahkan',
  'terimakasih',
  'yg',
);

test('a name that greets does so with a picture as well, before and after it is taken out', () => {
  for (const greeting of ['Ortisu👍🏽👍🏽,', 'Ortisu :),', 'Ortisu!!,', 'Nordwnd  Ortisu,'])
    expectSafe({ subject: '', text: `${greeting}\n\nBest regards,\nMaya Chen` }, context, languages[0]!);
});

test('what is fixed once needs no second fix, and no fix makes an error', () => {
  fc.assert(
    fc.property(
      fc.tuple(greetings, fc.array(pieces, { maxLength: 30 }), endings),
      fc.array(pieces, { maxLength: 6 }),
      fc.constantFrom(' ', ''),
      fc.nat(languages.length - 1),
      ([greeting, body, ending], subject, joint, language) => {
        const text = `${greeting}\n\n${body.join(joint)}\n\n${ending}`;
        expectSafe({ subject: subject.join(joint), text }, context, languages[language]!);
      },
    ),
    { numRuns: runs(300) },
  );
});

test.each(['tuning', 'later'] as const)(
  'neither does one of a note that somebody wrote (%s)',
  (set) => {
    for (const note of someOf(loadNotes(set))) {
      const words = languages.find(({ code }) => code === note.language)!;
      expectSafe(note, note.context, words);
    }
  },
  60_000,
);

describe('repairs', () => {
  test.each([
    ['a doubled word', 'Thank you for the the tour.', 'Thank you for the tour.'],
    ['a doubled word with a slip in it', 'I recieved recieved it.', 'I received it.'],
    ['marks too many', 'Great!!! Thanks!', 'Great! Thanks.'],
    ['shorthand', 'thx for the call.', 'thanks for the call.'],
    [
      'a word doubled around an emoji',
      'I saw the👍🏽the dock and the 👍🏽the gate.',
      'I saw the dock and the gate.',
    ],
    ['an emoji at the end of a sentence', 'I liked it 😀\nVery much.', 'I liked it.\nVery much.'],
    ['an emoticon behind blanks that are doubled', 'So!!!    Ortiz    :)', 'So! Ortiz.'],
    ['a name with a slip', 'I want to join Nordwnd soon.', 'I want to join Nordwind soon.'],
  ])('%s', (_, sentence, wanted) => {
    const text = `Dear Dana Ortiz,\n\n${sentence}\n\nBest regards,\nMaya Chen\n`;
    expect(fixed({ text }, reviewEmail({ text }, context, en)).text.split('\n\n')[1]).toBe(wanted);
  });

  test('a line below the body is judged by itself, whatever a repair makes of the lines around it', () => {
    const text = 'Yth. Ibu Dana,\n\nsilahkan \n\n salary\n\nBest\nMaya\nMaya Chen';
    expectSafe({ subject: '', text }, context, id);
  });

  test('what has no safe repair is left, and said so', () => {
    const draft = { text: 'Dear Dana,\n\nWhat about the the salary?\n\nBest,\nMaya' };
    const { applied, left } = fixEmail(draft, reviewEmail(draft, {}, en));
    expect(applied.map(({ rule }) => rule)).toEqual(['doubled-word']);
    expect(left.map(({ rule }) => rule)).toContain('pay-talk');
  });
});
