import { expect, test } from 'vitest';
import type { ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { EmailWords } from '../../src/emails/words.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { longestText } from '../support/long-text.js';

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
const longest = longestText(40_000);
const shortest = longest / 10;

/** Processor time of a review in microseconds, the better of two. */
function cost(text: string, words: EmailWords): number {
  const once = () => {
    const from = process.cpuUsage();
    reviewEmail({ subject: 'Thank you', text }, context, words);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  return Math.min(once(), once());
}

// What phrases with gaps, names, marks and brackets have to look at most often.
test.each<[string, string, EmailWords?]>([
  ['the start of many phrases', 'i would need to have you know '],
  ['the start of many phrases, in Indonesian', 'saya akan mohon bapak yang tidak ', id],
  ['sentences', 'I would like to hear from you, because I need your answer soon. '],
  ['names near to the right one', 'Nordwnd Ortis '],
  ['the title of the job', 'Warehouse Team Lead at '],
  ['open brackets', '[{<('],
  ['marks of Markdown', '*a _b `c '],
  ['emoji', '😀 :) '],
  ['capitals', 'WE WANT ALL '],
  ['one word without an end', 'a'],
  ['one letter and blanks', 'a          '],
  ['blank lines', 'a\n\n'],
  ['full stops', '. . .'],
  ['amounts', '$1,000 '],
])('the time grows with the text and no faster: %s', (_, piece, words = en) => {
  const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  cost(textOf(shortest), words);
  const [short, long] = [cost(textOf(shortest), words), cost(textOf(longest), words)];
  // Ten times the text takes some ten times as long; squared it would be a hundred.
  expect(long / Math.max(short, longest / 50)).toBeLessThan(30);
});
