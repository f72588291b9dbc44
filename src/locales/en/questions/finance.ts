import type { FinanceQuestionId } from '../../../questions/catalog/finance.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in finance. */
export const financeWords: Readonly<Record<FinanceQuestionId, QuestionWords>> = {
  'exams-and-standards': {
    text: 'Which certifications do you have, which are you working on, and have you worked under GAAP, IFRS or something else?',
    why: "They need to know what you're qualified to do and what you could sign off on.",
    strong: [
      'Names each exam with the year, and gives a date for any still to come',
      "Says which standards they've used and at what size of company",
    ],
    weak: [
      'Lists courses as if they were certifications',
      "Has been about to finish for years and can't give a date",
    ],
    probes: [
      'How are you preparing for the exams you have left?',
      'Which standards have you never worked with?',
    ],
  },
  'close-calendar': {
    text: 'The first few business days of each month are long here because of the close. Could you plan your time off around them?',
    why: "The close can't be moved. It helps both sides to know about conflicts ahead of time.",
    strong: [
      'Says yes, or says what would need to be worked out',
      "Asks how late the days run and whether there's overtime or comp time",
    ],
    weak: [
      "Says it's no problem, then mentions a trip planned during a close",
      'Wants a shorter close before learning how it works here',
    ],
    probes: ['How did you handle the close in your last job?', 'Who covers for whom when someone is out?'],
  },
  'figures-and-you': {
    text: 'What do you still enjoy about working with numbers at the end of a long day?',
    why: 'People stay careful longer with work they enjoy.',
    strong: [
      'Describes a time the numbers showed something nobody expected',
      'Admits which part is tedious and how they get through it',
    ],
    weak: ["Can't name one task they enjoy", "Says only that they've always been good at math"],
    probes: ['What makes you check something a second time?', 'Which part of the work drains you?'],
  },
  'asked-to-move-it': {
    text: 'Has anyone ever asked you to book something to the wrong account or the wrong period? What did you do?',
    why: 'A request like that often sounds like a small favor. They want someone who notices it and can say no clearly and politely.',
    strong: [
      'Asked for the reason and the documentation',
      'Explained what the rules would allow',
      'Knew who to take it to if the person insisted',
    ],
    weak: ['Booked it because the amount was small', 'Told everyone in the office about it'],
    probes: ['What would you have done if your boss had asked?', 'How did that person treat you afterward?'],
  },
  'explain-to-owner': {
    text: "Let's role-play. I own a bakery. My books show a profit, but there's no money in the bank. Explain it to me.",
    why: "Many of the people you explain numbers to won't have a finance background.",
    strong: [
      'Asks about equipment purchases, loan payments, unpaid invoices and what the owner takes out',
      'Explains it in plain words or with a simple sketch',
      'Suggests what the owner should do this week',
    ],
    weak: ['Uses accounting terms without explaining them', 'Talks down to the owner for not knowing'],
    probes: ['Which number should I check every week?', 'I want to buy a second oven. What do you tell me?'],
  },
  'numbers-do-not-match': {
    text: "Two reports should match, but they're off by a small, odd amount. How do you track it down, and when do you stop?",
    why: 'A small difference can hide big errors that cancel each other out. They listen for a method and a sense of when to stop.',
    strong: [
      'Narrows it down in steps, for example by month or by account',
      'Checks the usual causes, such as swapped digits and cutoff dates',
      'Says below what amount it can be let go and who has to approve that',
    ],
    weak: ['Goes through every line from the top', 'Plugs the difference with an adjusting entry'],
    probes: [
      "It's eight at night and you haven't found it. What do you do?",
      'How would you keep it from happening again?',
    ],
  },
  'fast-close-clean-close': {
    text: 'We want to close the books two days earlier each month. Where would you find those two days?',
    why: "Working faster won't be enough. They want to hear which work you'd move to before month-end and what you'd change.",
    strong: [
      'Looks for steps that wait on other people',
      'Says what can be estimated and how it gets trued up later',
      'Tests the change on one close before making it permanent',
    ],
    weak: ['Skips reconciliations or reviews', 'Asks for two more people and changes nothing else'],
    probes: ['What would you never cut?', 'Who outside finance would have to do something differently?'],
  },
  'forecast-was-off': {
    text: 'Tell me about a forecast of yours that was way off. What had you assumed?',
    why: 'Every forecast is off by some amount. They want to know what you learned from a bad one.',
    strong: [
      'Named the assumption and where it came from',
      'Warned people as soon as they saw it',
      'Changed the model or the questions they ask',
    ],
    weak: ['Blamed it all on the market', "Insists it wasn't really off"],
    probes: ['Who had made a decision based on it?', 'Next time, would you give one number or a range?'],
  },
  'where-money-leaks': {
    text: "You're new and have access to everything. Where would you look first for money we're losing?",
    why: "Where you look first shows how much of this you've done.",
    strong: [
      'Names two or three likely places for this kind of business',
      "Says what they'd ask the people who do the work",
    ],
    weak: [
      'Starts with travel and snacks instead of big-ticket items',
      "Asks for a report and can't say what to look for in it",
    ],
    probes: [
      'What might look alarming but turn out fine?',
      'Who might push back, and how would you handle that?',
    ],
  },
  'spend-request': {
    text: 'Production wants a machine that would replace two jobs, and the math works. What do you ask before you approve it?',
    why: 'They want to hear whether you question the assumptions behind the math.',
    strong: [
      'Asks what happens if sales drop',
      'Asks what else those two people do',
      'Names the assumption that would change the answer',
    ],
    weak: ['Only rechecks the math', 'Approves it because it pays for itself'],
    probes: [
      'You have to turn it down. How do you tell them?',
      'Two years later, how would you check whether it paid off?',
    ],
  },
  'sheet-of-many-hands': {
    text: 'How do you make sure a big spreadsheet is right when a lot of people work in it?',
    why: 'Important decisions often rest on a shared spreadsheet, and its errors are easy to miss.',
    strong: [
      'Keeps inputs, formulas and results apart',
      'Builds in checks that flag an error',
      'Has someone else review it',
    ],
    weak: ['Locks it and remains the only person who understands it', 'Trusts that errors would be obvious'],
    probes: [
      "What's the worst spreadsheet error you've found?",
      'How do you keep track of who changed what?',
    ],
  },
  'control-people-bypass': {
    text: 'When have you found people working around a control you were responsible for? What did you change?',
    why: 'People often have a reason for going around a control. They want to know whether you look for it.',
    strong: [
      'Asked people why before enforcing it',
      'Kept the purpose of the control and made it easier to follow',
    ],
    weak: ['Sent everyone a reminder and left it at that', 'Added another approval without asking why'],
    probes: ['Who helped you find a better way?', 'Have you ever dropped a control completely?'],
  },
  'payment-in-a-hurry': {
    text: 'You get an email from the CEO, who\'s traveling: "Pay this invoice today and keep it quiet." What do you do?',
    why: 'Fraud often looks like this, and now and then the request is real. They want the same steps either way.',
    strong: [
      'Calls the CEO back on a known number',
      'Sticks to dual approval no matter who asks',
      'Reports the email to IT or security',
    ],
    weak: ['Pays it because the CEO asked', 'Deletes the email and tells no one'],
    probes: [
      'It really was the CEO, and the delay made them angry. What do you say?',
      'How would you train others to spot this?',
    ],
  },
  'lead-a-close': {
    text: 'Who have you developed from a staff accountant into someone who could run the close, and how did you do it?',
    why: 'On a small team, one absence can hold up the close. They want a lead who trains a backup.',
    strong: [
      'Handed over a whole part of the close and not just tasks',
      'Let the person find and fix their own mistakes while there was still time',
    ],
    weak: ['Kept running the close alone to be safe', 'Sent the person to classes and did nothing else'],
    probes: ['What was hard for you to let go of?', 'What does that person now do better than you?'],
  },
  'tool-for-the-dull': {
    text: 'What tedious task have you automated, and how do you know the results are still right?',
    why: 'They care as much about how you check the results as about the time you saved.',
    strong: [
      'Says how many hours it saved and what they still check',
      'Made sure someone else could keep it running',
    ],
    weak: [
      "Bought a tool and can't say what it changed",
      'Dropped the checks that had been part of the manual work',
    ],
    probes: ['What broke along the way?', 'What should still be done by hand?'],
  },
  'audit-last-findings': {
    text: 'What did the auditors flag last time, and how far along are you in fixing it?',
    why: 'A year from now, the auditors may be asking you about the same points.',
    strong: ['Names two findings and where each one stands', "Says who's responsible for each"],
    weak: ['Says it was nothing and changes the subject', "Can't say whether any of it has been fixed"],
    probes: ['Which finding worries you most?', 'Who works with the auditors from day to day?'],
  },
  'books-state': {
    text: 'Which account or reconciliation should I be warned about before I start?',
    why: 'You want to know where the problems are before you take over. If you ask plainly, many people will tell you.',
    strong: ['Names one and explains how it got that way', 'Says who knows the history'],
    weak: ['Says everything is in perfect order', 'Avoids the question'],
    probes: ['How old is the oldest open item?', 'Has anyone set aside time to clean it up?'],
  },
  'finance-asked-early': {
    text: 'When did finance get involved in the last big decision: before it was made, or afterward to record it?',
    why: "It tells you whether you'd be giving advice or only recording what others decide.",
    strong: ['Names the decision and when finance came in', "Says what changed because of finance's input"],
    weak: ['Says finance always finds out afterward', 'Sees no difference between the two'],
    probes: [
      'Who comes to finance for advice without being told to?',
      'What do you wish people would ask finance about?',
    ],
  },
  'systems-to-come': {
    text: 'Between an order coming in and the entry in the books, which steps are still manual?',
    why: 'Manual steps often mean late nights at month-end. You want to know how many there are.',
    strong: ['Lists them without having to look them up', 'Says which one will be automated next'],
    weak: [
      "Says the system handles everything but can't describe how",
      'Sees no reason to change any of them',
    ],
    probes: ['Which of them have you tried to automate?', 'Who would work on that?'],
  },
  'exam-time-given': {
    text: "How does the company support people studying for an exam, and what happens if someone doesn't pass?",
    why: 'Study days and exam fees are worth real money. You also want to know how they treat someone who fails.',
    strong: [
      'Says how many study days people get and which fees are covered',
      'Names someone who went through it',
      'Treats failing once as normal',
    ],
    weak: [
      'Says anyone who fails has to pay the money back right away',
      'Leaves it entirely to the employee',
    ],
    probes: ["Are there times of year when it wouldn't work?", 'Does passing change the job or the pay?'],
  },
};
