import type { ProcessWords } from '../../interviews/process/words.js';

/** English words about the rounds of an application. */
export const process: ProcessWords = {
  heading: 'Round {number} of {count}: {type}',
  states: { held: 'Done', next: 'Next', later: 'Later' },
  reasons: {
    'notes-are-passed-on':
      'The team has probably seen the notes from {round}, so your answers there are known.',
    'goes-deeper': 'This goes further into what came up in {round}.',
    'reviews-your-work': 'They may come back to the work you showed in {round}.',
    'same-person': 'You meet somebody again whom you met in {round}.',
    'their-challenge': 'You know from {round} what the team finds hard.',
    'leads-to-terms': 'What you agreed on or left open in {round} comes up again when it is about terms.',
  },
  round: 'round {number} ({type})',
  topics: {
    pay: 'Pay',
    'notice-period': 'Notice period',
    'start-date': 'Start date',
    location: 'Place of work',
    motivation: 'Why you want this job',
    'reason-for-leaving': 'Why you are leaving',
    'other-processes': 'Other applications',
  },
  keepTo: '{topic}: you said "{text}" in {round}. Say the same again, or say what has changed.',
  verdicts: {
    differs:
      '{topic}: you gave answers that do not fit together, {statements}. Decide which one holds, and be ready to explain the change.',
    unclear: '{topic}: you put it in different ways, {statements}. Check that they mean the same.',
  },
  statement: '"{text}" in {round}',
  challenge: 'In {round} they named a challenge: "{text}". Have an example ready that speaks to it.',
  ask: {
    'next-steps': 'What is the next step, and when will you decide?',
    culture: 'How would you describe the way people work together here?',
    growth: 'How do people in this job usually develop?',
    onboarding: 'What do the first weeks look like for somebody new?',
    'pay-range': 'What pay range is set for this job?',
    'working-arrangement': 'Where and during which hours would I work?',
    projects: 'Which work would I start with?',
    team: 'Who would I work with every day, and how is work shared?',
    challenges: 'What does the team find hardest at the moment?',
    expectations: 'What should I have achieved after three months?',
  },
  unasked:
    'You have not asked about {questions}, and no round is left for it. Ask the recruiter before you decide.',
  askAbout: {
    'next-steps': 'the next steps',
    culture: 'the culture',
    growth: 'growth opportunities',
    onboarding: 'the first weeks',
    'pay-range': 'the pay range',
    'working-arrangement': 'place and hours of work',
    projects: 'the projects',
    team: 'the team',
    challenges: 'the challenges of the team',
    expectations: 'what they expect of you',
  },
  promised: 'In {round} you promised this: "{text}". Check that it is done.',
  goesOn:
    'You have passed the round with HR. That is a good sign, and not the end: a second interview follows, with the people you would work for. There is no reason to panic; prepare for it by itself.',
};
