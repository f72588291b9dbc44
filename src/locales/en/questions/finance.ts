import type { FinanceQuestionId } from '../../../questions/catalog/finance.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in finance. */
export const financeWords: Readonly<Record<FinanceQuestionId, QuestionWords>> = {
  'exams-and-standards': {
    text: 'Which exams have you passed, which are open, and under which rules have you kept books?',
    why: 'Rules differ by country and by kind of firm. They need to know what you could sign for.',
    strong: [
      'Names exams with the year, and the open ones with a plan',
      'Says under which rules and for what size of firm',
    ],
    weak: ['Counts courses as exams', 'Has been close to finishing for years'],
    probes: ['Who pays for the rest?', 'Under which rules have you never worked?'],
  },
  'close-calendar': {
    text: 'The first days of each month are long here. Can you plan your leave around them, and what would you need for it?',
    why: 'The close does not wait. It helps to know before the first one.',
    strong: ['Says yes or under which conditions', 'Asks how long the days get, and how that is made up for'],
    weak: ['Sees no problem and books in January', 'Wants it shortened before starting'],
    probes: ['How did you do it in your last job?', 'Who covers for whom?'],
  },
  'figures-and-you': {
    text: 'What is it about figures that you still like after a long day with them?',
    why: 'Care that lasts comes from liking it.',
    strong: [
      'Tells of a moment when something came out',
      'Names the part that is dull and how they get through it',
    ],
    weak: ['Was always good at math', 'Likes order'],
    probes: ['What makes you look twice?', 'When do you hand it over?'],
  },
  'asked-to-move-it': {
    text: 'Has anybody asked you to book something where it did not belong? What did you do?',
    why: 'It is seldom asked so plainly. They need people who hear it, and say no in a way that can be heard.',
    strong: [
      'Asked for the reason and for papers',
      'Said what would be possible within the rules',
      'Knew to whom it had to go next',
    ],
    weak: ['Did it, because it was small', 'Told the story all over the house'],
    probes: ['What if it had been your boss?', 'How did they treat you afterward?'],
  },
  'explain-to-owner': {
    text: 'I own a bakery. I made a profit and have no money in the account. Explain it to me.',
    why: 'Those who pay for your work are often not of the trade.',
    strong: [
      'Finds the flour, the oven and the unpaid bills',
      'Draws it in three lines',
      'Says what I should do on Monday',
    ],
    weak: ['Explains terms', 'Makes me feel that I should have known'],
    probes: ['And which figure should I look at each week?', 'I want to buy a second oven. What do you say?'],
  },
  'numbers-do-not-match': {
    text: 'Two lists should agree and are off by a small, odd sum. How do you look for it, and when do you stop?',
    why: 'Small sums can hide large ones that cancel out. They listen for method and for a sense of time.',
    strong: [
      'Halves the ground again and again',
      'Knows the usual suspects, such as turned digits and dates',
      'Says from which sum and who may let it go',
    ],
    weak: ['Goes through it line by line', 'Books it away'],
    probes: ['It is eight in the evening. What now?', 'How would you keep it from coming back?'],
  },
  'fast-close-clean-close': {
    text: 'They want the monthly figures two days earlier. Where do you find the two days?',
    why: 'Working faster is no plan. They want to hear what can be moved to before the end.',
    strong: [
      'Looks for what waits on others',
      'Knows what may be estimated and how it is put right',
      'Tries it on one month first',
    ],
    weak: ['Leaves out checks', 'Asks for two more people'],
    probes: ['What would you never drop?', 'Who has to change their ways?'],
  },
  'forecast-was-off': {
    text: 'Tell me about a forecast of yours that was far off. What had you believed?',
    why: 'All forecasts are wrong. Some people learn more from it than others.',
    strong: [
      'Names the belief and where it came from',
      'Told people as soon as it showed',
      'Changed the model or the questions',
    ],
    weak: ['Blames the market', 'It was within range'],
    probes: [
      'Who had decided something because of it?',
      'What would you show next time, a figure or a span?',
    ],
  },
  'where-money-leaks': {
    text: 'You are new and may look at anything. Where would you look first for money that is being lost?',
    why: 'Practice shows in where one looks.',
    strong: [
      'Names two or three places for this kind of business',
      'Says what they would ask the people who work there',
    ],
    weak: ['Cuts travel and coffee', 'Asks for a report'],
    probes: ['What would look bad and be harmless?', 'Who would not like you to look?'],
  },
  'spend-request': {
    text: 'Production wants a machine that saves two people. The sum works out on paper. What do you ask before you say yes?',
    why: 'The sum is the easy part.',
    strong: [
      'Asks what happens when sales fall',
      'Asks what the two people do besides',
      'Says which figure would change the answer',
    ],
    weak: ['Checks the sum', 'Says yes because it pays'],
    probes: ['You have to say no. How?', 'How would you look back in two years?'],
  },
  'sheet-of-many-hands': {
    text: 'How do you make sure that a large spreadsheet, which many people touch, is right?',
    why: 'Whole firms hang on such sheets.',
    strong: [
      'Keeps input, sums and result apart',
      'Has a check that shouts',
      'Lets another person go through it',
    ],
    weak: ['Locks it and is the only one to understand it', 'Trusts that errors would show'],
    probes: ['What was the worst you have found?', 'When does it belong in a real system?'],
  },
  'control-people-bypass': {
    text: 'When did you find out that people went around one of your rules? What did you change?',
    why: 'A rule that is in the way will be bypassed, and often for good reason.',
    strong: ['Asked why before enforcing', 'Kept the aim and changed the way'],
    weak: ['Sent a reminder', 'Added a signature'],
    probes: ['Who helped you?', 'Which rule did you drop?'],
  },
  'payment-in-a-hurry': {
    text: 'The boss writes from a trip: pay this today, it is secret. What do you do?',
    why: 'This is how fraud looks, and sometimes the boss. They want the same steps in both cases.',
    strong: ['Calls back on a known number', 'Keeps to the two signatures, whatever is said'],
    weak: ['Pays, since it is the boss', 'Ignores it'],
    probes: ['The real boss is angry about the delay. What do you say?', 'How would you train others?'],
  },
  'lead-a-close': {
    text: 'Whom did you get from clerk to somebody who can run a close? How?',
    why: 'In small teams one illness can stop the month.',
    strong: ['Gave away a whole piece, not only tasks', 'Stayed within reach and let mistakes happen early'],
    weak: ['Did it alone to be safe', 'Sent them on courses'],
    probes: ['What did you find hard to let go?', 'What did they do better than you?'],
  },
  'tool-for-the-dull': {
    text: 'Which dull task have you got rid of, and how did you make sure that the result stays right?',
    why: 'There is always one. They want the second half of the answer as much as the first.',
    strong: ['Names hours saved and what was checked', 'Thought of who keeps it going'],
    weak: ['Bought a tool', 'Leaves checks out since then'],
    probes: ['What broke?', 'What should stay done by hand?'],
  },
  'audit-last-findings': {
    text: 'What did the auditors find fault with last time, and how far are you with it?',
    why: 'You will be asked about it a year from now.',
    strong: ['Names two points and their state', 'Says who owns them'],
    weak: ['Nothing at all', 'Has that with a lawyer'],
    probes: ['What would you tell me in private?', 'Who talks to the auditors?'],
  },
  'books-state': {
    text: 'Which account would you not like me to open in my first week?',
    why: 'Asked with a smile, it gets an honest answer more often than not.',
    strong: ['Laughs and names one', 'Tells its story'],
    weak: ['Everything is in order', 'Looks at the boss'],
    probes: ['How old is the oldest open item?', 'Who knows why?'],
  },
  'finance-asked-early': {
    text: 'When was finance brought in on the last large decision: before, or to book it?',
    why: 'It tells you whether you will advise or record.',
    strong: ['Names the decision and the week', 'Says what was changed because of it'],
    weak: ['Afterward, as always', 'Sees no difference'],
    probes: ['Who asks you of their own accord?', 'What do they not ask?'],
  },
  'systems-to-come': {
    text: 'Which steps between an order and the books are still done by hand?',
    why: 'Hands mean evenings. You want to know how many.',
    strong: ['Lists them without looking them up', 'Says which one is next to go'],
    weak: ['Says that the system does it', 'Likes it that way'],
    probes: ['What was tried and given up?', 'Who would do it?'],
  },
  'exam-time-given': {
    text: 'How are people supported who sit exams beside the job, and what happens if one fails?',
    why: 'Days off and fees are worth money. The second half tells about the tone.',
    strong: ['Names days, money and a person who did it', 'Treats failing once as normal'],
    weak: ['Wants the money back at once', 'Says that it is your own affair'],
    probes: ['When in the year would it not be possible?', 'Does it change the pay?'],
  },
};
