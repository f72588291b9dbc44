import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { EmailWords } from '../../src/emails/words.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { someOf } from '../support/depth.js';
import { runs } from '../support/fuzz.js';
import { growth, linear, repeated } from '../support/growth.js';
import { wordsOver } from '../support/words-over.js';

const context: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Nordwind Logistics' },
    role: { title: 'Warehouse Team Lead' },
    candidate: { name: 'Maya Chen' },
    interviewers: [{ name: 'Dana Ortiz' }],
  },
  debrief: { discussed: ['the move to four shifts'], promised: ['the rota'] },
};
/** The longest text a review reads. */
const longest = 100_000;

// What phrases with gaps, names, marks and brackets have to look at most often.
test.each(
  someOf<[string, string, EmailWords?]>([
    ['the start of many phrases', 'i would need to have you know '],
    ['the start of many phrases, in Indonesian', 'saya akan mohon bapak yang tidak ', id],
    ['sentences', 'I would like to hear from you, because I need your answer soon. '],
    ['names near to the right one', 'Nordwnd Ortis '],
    ['the title of the job', 'Warehouse Team Lead at '],
    ['a word that has the letters of many', 'hourly'],
    ['open brackets', '[{<('],
    ['marks of Markdown', '*a _b `c '],
    ['emoji', '😀 :) '],
    ['capitals', 'WE WANT ALL '],
    ['one word without an end', 'a'],
    ['one letter and blanks', 'a          '],
    ['blanks', ' '],
    ['blank lines', 'a\n\n'],
    ['full stops', '. . .'],
    ['amounts', '$1,000 '],
    ['talk of pay', 'your salary '],
    ['talk of pay, a line each', 'your salary\n'],
  ]),
)('the time grows with the text and no faster: %s', (_, piece, words = en) => {
  const read = (text: string) => reviewEmail({ subject: 'Thank you', text }, context, words);
  expect(growth(read, repeated(piece), 40_000, longest)).toBeLessThan(linear);
  const readSubject = (subject: string) => reviewEmail({ subject, text: 'Thank you' }, context, words);
  expect(growth(readSubject, repeated(piece), 40_000, longest)).toBeLessThan(linear);
});

test.each([en, id])('$code: the words of the language, over and over', (words) => {
  const read = (text: string) => {
    reviewEmail({ subject: 'Thank you', text }, context, words);
  };
  fc.assert(
    fc.property(wordsOver(words), (piece) => growth(read, repeated(piece), 20_000, longest) < linear),
    { numRuns: runs(15) },
  );
});
