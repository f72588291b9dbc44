/** Faults that only the whole note and its facts can show. */
import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';

const hr: ReviewContext = {
  interview: {
    type: 'hr-interview',
    company: { name: 'Bank of Alder' },
    role: { title: 'Support Clerk' },
    candidate: { name: 'Maya Chen' },
    interviewers: [{ name: 'Dana Ortiz', title: 'HR Manager' }],
  },
  debrief: { discussed: ['the early shift', 'newcomers sit beside somebody patient'] },
};
const team: ReviewContext = {
  ...hr,
  interview: { ...hr.interview!, type: 'hiring-manager', interviewers: [{ name: 'Dana Ortiz' }] },
  debrief: { discussed: ['the early shift'], highlight: 'a rota for forty people' },
};

const note = (...sentences: string[]) =>
  `Dear Dana Ortiz,\n\nThank you for the interview for the Support Clerk job at Alder. ${sentences.join(' ')}\n\nBest regards,\nMaya Chen`;
const rulesIn = (text: string, context: ReviewContext) =>
  reviewEmail({ subject: 'Support Clerk interview: thank you', text }, context, en).map(({ rule }) => rule);

describe('a word about fit', () => {
  test.each([
    'The early shift suits my bus, and I have used the same software for years.',
    'It was useful to learn that the rota comes out on the 20th.',
    'I would very much like the Support Clerk job and can start in May.',
  ])('is missed: %s', (sentence) => {
    expect(rulesIn(note(sentence), hr)).toContain('no-fit');
  });
  test.each([
    'I do my best work in such a team.',
    'I was glad to hear that nobody has to be afraid of questions.',
    'A beginner who can sit beside somebody patient stays.',
    'That is how I like to work.',
  ])('is heard: %s', (sentence) => {
    expect(rulesIn(note(sentence), hr)).not.toContain('no-fit');
  });
});

describe('interest in the job', () => {
  test.each(['The post of support clerk is the one I am after.', 'Please may I be your Support Clerk?'])(
    'is told by a wish that names it: %s',
    (sentence) => {
      expect(rulesIn(note(sentence), team)).not.toContain('no-interest');
    },
  );
  test('is not told by the name alone', () => {
    expect(rulesIn(note('A support clerk sees the early shift.'), team)).toContain('no-interest');
  });
});

describe('a claim', () => {
  test.each([
    'You also told me that I had the best result of the whole day.',
    'As you and I agreed, I would lead the branch in Leeds.',
    'It was good of you to walk me through the vault and the currency desk.',
  ])('that the debrief does not know: %s', (sentence) => {
    expect(rulesIn(note(sentence), team)).toContain('unsupported-claim');
  });
  test.each([
    'You told me how the early shift works.',
    'You walked me through the early shift and its rota.',
    'You said that I could call you.',
  ])('that it knows, or that claims nothing: %s', (sentence) => {
    expect(rulesIn(note(sentence), team)).not.toContain('unsupported-claim');
  });
});

test.each(['keep-in-touch', 'check-in'] as const)('a promise nobody asked for is seen in %s', (purpose) => {
  const text = note('I will send you a new rota for the whole branch next week.');
  expect(rulesIn(text, { ...team, purpose })).toContain('unsupported-promise');
});

describe('another organization', () => {
  test('is wrong in a sentence of thanks, whatever the notes have in common with it', () => {
    const text = note('').replace('at Alder', 'at Crane Holdings');
    expect(rulesIn(text, team)).toContain('wrong-company');
  });
  test('is wrong in the subject', () => {
    const found = reviewEmail({ subject: 'Support Clerk at Polymex: thank you', text: note('') }, team, en);
    expect(found.find(({ rule }) => rule === 'wrong-company')?.field).toBe('subject');
  });
  test('of the same kind is another one', () => {
    const context: ReviewContext = {
      ...team,
      interview: { ...team.interview!, company: { name: 'Bank Danau Toba' } },
      debrief: { discussed: ['kerja di koperasi'] },
    };
    const text =
      'Yth. Ibu Dana Ortiz,\n\nTerima kasih atas wawancara kemarin. Semoga saya dapat diterima di Bank Tapian Nusa.\n\nHormat saya,\nMaya Chen';
    const found = reviewEmail({ text }, context, id).map(({ rule }) => rule);
    expect(found).toContain('wrong-company');
    expect(found).toContain('missing-company');
  });
  test('is wrong wherever a long name stands and ours does not', () => {
    const text = note('It was good to learn how the office at Harlow Timber works.').replace(' at Alder', '');
    expect(rulesIn(text, team)).toContain('wrong-company');
  });
  test('is not ours by one word in common', () => {
    const context: ReviewContext = {
      ...team,
      interview: { ...team.interview!, company: { name: 'Multi Artha Finance' } },
    };
    expect(rulesIn(note('').replace('at Alder', 'at Artha Persada'), context)).toContain('missing-company');
    expect(rulesIn(note('').replace('at Alder', 'at Multi'), context)).not.toContain('missing-company');
  });
  test('is none where the sender comes from', () => {
    expect(rulesIn(note('Thank you for asking about my time at Polymex.'), team)).not.toContain(
      'wrong-company',
    );
  });
});

describe('the day that a note names', () => {
  const late = (text: string, sentAt: string) =>
    rulesIn(text, { ...team, sentAt }).includes('outside-window');
  const said = (day: string, more = '') => note(more).replace('the interview', `the interview on ${day}`);

  test.each(['Monday 2 November', 'the 2nd of November', 'November 2', 'Nov 2'])('%s lies back', (day) => {
    expect(late(said(day), '2026-11-13T10:20+10:30')).toBe(true);
    expect(late(said(day), '2026-11-04T10:20+10:30')).toBe(false);
    expect(late(said(day, 'I am sorry to write so late.'), '2026-11-13T10:20+10:30')).toBe(false);
  });
  test('may be of the year before', () => {
    expect(late(said('22 December'), '2027-01-08T09:00Z')).toBe(true);
  });
  test('that lies ahead or is no day tells nothing', () => {
    expect(late(said('2 December'), '2026-11-13T09:00Z')).toBe(false);
    expect(late(said('shift 40 may'), '2026-11-13T09:00Z')).toBe(false);
  });
});

test('names of months are no slips in a name', () => {
  const context = { ...team, to: { name: 'Rosalind Marsh' } };
  const text = note('We met on 2 March.').replace('Dana Ortiz', 'Ms. Marsh');
  expect(rulesIn(text, context)).not.toContain('misspelt-name');
});

test('a sign-off may come behind other wishes', () => {
  const text = note('').replace('Best regards,', 'Love to the guinea pigs, and kind regards,');
  expect(rulesIn(text, team)).not.toContain('missing-closing');
});

test('a sign-off may greet others in many words', () => {
  const closing = 'With warm regards to you and to old Mr Pell, who made the tea,';
  expect(rulesIn(note('').replace('Best regards,', closing), team)).not.toContain('missing-closing');
});

test('numbered questions are no long paragraph', () => {
  const list =
    '\n\nTwo questions:\n1. Is it the side door? It was shut.\n2. May I bring my own? I like mine. Yes or no will do.';
  expect(rulesIn(note(list), team)).not.toContain('long-paragraph');
  expect(rulesIn(note(list.replace(/\d\. /g, '')), team)).toContain('long-paragraph');
});

test.each([
  ['Apprentice Joiner', 'I would love the apprenticeship.'],
  ['Palliative Care Nurse', 'I would love the nursing post.'],
])('a job may be named by its trade: %s', (title, sentence) => {
  const context = { ...team, interview: { ...team.interview!, role: { title } } };
  const text = note(sentence).replace('the Support Clerk job', 'the job');
  expect(rulesIn(text, context)).not.toContain('missing-role');
  expect(rulesIn(text.replace(sentence, ''), context)).toContain('missing-role');
});

test('a reason from home is no plea where another time is asked for', () => {
  const text = note('On that morning my landlord has the boiler replaced, so could we meet on Friday?');
  expect(rulesIn(text, { ...team, purpose: 'reschedule' })).not.toContain('desperation');
});

describe('where the right name is nowhere', () => {
  const elsewhere = (sentence: string) => note(sentence).replace(' at Alder', '');

  test.each([
    'Trent Board Mill would be a good place for me.',
    'I always fancied working in a place like Haven.',
    'If ever Green Valley Energy looks for a clerk, think of me.',
    'I would be proud to keep the rota of Alders & Thornton.',
  ])('another house is told: %s', (sentence) => {
    expect(rulesIn(elsewhere(sentence), team)).toContain('wrong-company');
  });
  test('a town and a sentence that begins behind it are none', () => {
    expect(rulesIn(elsewhere('I live in Harrogate. Rotas are my trade.'), team)).not.toContain(
      'wrong-company',
    );
  });
  test('a house with the name of its owner is told apart from her', () => {
    const context = { ...team, interview: { ...team.interview!, company: { name: 'Ortiz Tiling' } } };
    expect(rulesIn(note('').replace('Alder', 'Ortiz'), context)).not.toContain('missing-company');
    expect(rulesIn(elsewhere(''), context)).toContain('missing-company');
  });
});

describe('a point', () => {
  const context = { ...team, debrief: { discussed: ['branch visits to farmers'] } };

  test('is named by a word that only it has', () => {
    expect(rulesIn(note('I was glad that your officers go out to the farmers.'), context)).not.toContain(
      'no-specific-point',
    );
  });
  test('is not named by days, nor by words of the job', () => {
    const common = { ...team, debrief: { discussed: ['support on two weekdays a week'] } };
    expect(rulesIn(note('I gave support in my last job, week after week.'), common)).toContain(
      'no-specific-point',
    );
  });
});

describe('when a note goes out', () => {
  test.each(['We said goodbye two minutes ago.', 'I am typing this in your car park.'])(
    'it is too soon by its own words: %s',
    (sentence) => {
      expect(rulesIn(note(sentence), team)).toContain('outside-window');
    },
  );
  test('it is too late when it thanks for weeks ago and says no word about it', () => {
    const late = note('').replace('Alder.', 'Alder three weeks ago.');
    expect(rulesIn(late, team)).toContain('outside-window');
    expect(rulesIn(`${late}\nI am sorry for the delay.`, team)).not.toContain('outside-window');
    expect(rulesIn(`${late}\nMy first mail came back.`, team)).not.toContain('outside-window');
    expect(rulesIn(late, { ...team, purpose: 'check-in' })).not.toContain('outside-window');
  });
});

test('a person greeted twice is one person', () => {
  const context = { ...team, to: { name: 'Gordon Reeve' } };
  const text = note('').replace('Dear Dana Ortiz,', 'Dear Mr. Reeve, hello Gordon,');
  expect(rulesIn(text, context)).not.toContain('group-mail');
});

test('every exclamation mark is told where there is more than one, and one may stay', () => {
  const text = note('The early shift! I would love it! Really!');
  const marks = reviewEmail({ text }, team, en).filter(({ rule }) => rule === 'exclamation-marks');
  expect(marks.map(({ fix }) => fix?.replacement)).toEqual([undefined, '.', '.']);
  expect(rulesIn(note('The early shift!'), team)).not.toContain('exclamation-marks');
});

test('pay is no part of a mail that asks for time, and a day for the answer is no pressure', () => {
  const context = { ...team, purpose: 'ask-time' } as const;
  const text = note('Could the salary go up by two thousand?');
  expect(rulesIn(text, context)).toContain('pay-talk');
  expect(rulesIn(note('Would it be okay if I let you know by Friday?'), context)).not.toContain('pressure');
});

test('words said twice are a plural in Indonesian, small ones a slip', () => {
  const found = (text: string) => reviewEmail({ text }, { purpose: 'own' }, id).map(({ rule }) => rule);
  expect(found('Halo Bu Rina,\n\nSaya sempat muter muter sebentar.')).not.toContain('doubled-word');
  expect(found('Halo Bu Rina,\n\nTerima kasih untuk untuk waktunya.')).toContain('doubled-word');
});

test('below an address, the line with the name greets', () => {
  const context = {
    interview: { type: 'hiring-manager', interviewers: [{ name: 'Nanang Kosim' }] },
  } as const;
  const text =
    'Kepada Yth. Sekretaris Kelurahan Sukamaju\ndi Tempat\n\nYth. Bapak Nanang,\n\nTerima kasih atas wawancara kemarin.\n\nHormat saya,\nDian';
  const found = reviewEmail({ text }, context, id).map(({ rule }) => rule);
  expect(found).not.toContain('wrong-name');
  expect(found).not.toContain('late-thanks');
});
