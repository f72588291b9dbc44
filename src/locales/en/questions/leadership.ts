import type { LeadershipQuestionId } from '../../../questions/catalog/leadership.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in leading people. */
export const leadershipWords: Readonly<Record<LeadershipQuestionId, QuestionWords>> = {
  'how-many-reported': {
    text: 'How many people reported to you, directly and through others, and which decisions about them were yours?',
    why: "Leading four people and leading four hundred are different jobs. They want to know which you've done.",
    strong: [
      'Gives the numbers and the layers',
      'Says what they could decide, such as pay, hiring or firing',
    ],
    weak: ['Says "a large team" and gives no number', 'Counts people on other teams'],
    probes: [
      'How did that number change while you were there?',
      'Who from that team would work for you again, and why?',
    ],
  },
  'why-lead': {
    text: "What do you get out of leading people that you couldn't get as an individual expert?",
    why: 'Some people lead only because it was the next step up. They want to hear what you like about the work.',
    strong: [
      'Describes someone who grew while working for them',
      'Names what they gave up and sometimes miss',
    ],
    weak: ['Talks only about having more influence', 'Says only that the pay was better'],
    probes: ['When did you last think about giving it up?', "What kind of person shouldn't lead?"],
  },
  'reason-you-move-on': {
    text: 'People will ask why you left your last job. What will they hear from you, and what will they hear from others?',
    why: 'When a leader leaves, people talk. They check whether your version matches what references will say.',
    strong: ['Gives a plain reason that can be checked', "Keeps the former employer's business confidential"],
    weak: ['Says only that it was time for something new', 'Spends the whole answer on whose fault it was'],
    probes: ['Who can we ask about it?', 'What would you do differently today?'],
  },
  'pay-at-the-top': {
    text: "How would you structure your pay so it's fair in good years and bad ones?",
    why: "It shows what you want to be measured by and how much risk you'd share.",
    strong: [
      'Names the parts and what each one is tied to',
      "Says they'd be comfortable if employees saw the pay package",
    ],
    weak: [
      'Wants the full amount guaranteed whatever the results',
      "Can't say what any part of the pay should reward",
    ],
    probes: [
      'Which target would you refuse to have your bonus tied to?',
      'What should happen to the bonus if you leave in the first year?',
    ],
  },
  'moving-for-it': {
    text: 'How many days a week would you be on site, and when could that start?',
    why: 'Teams notice whether their leader is around. How you arrange that at home is up to you.',
    strong: [
      'Names the days and a start date',
      'Says how the night shift and other sites would get to know them',
    ],
    weak: ["Says they'll come whenever they're needed", 'Says everything can be run by phone'],
    probes: ['Which site would you visit first?', 'What would you need from us to make that work?'],
  },
  'first-week-listening': {
    text: "You're taking over a team whose last leader left angry. What do you do in your first ten days, and what do you leave alone?",
    why: 'The team will watch your first days closely. They want to hear that you listen before you change things.',
    strong: [
      'Meets with everyone one on one and asks the same few questions',
      'Fixes one small thing right away',
      'Tells the team what they heard',
    ],
    weak: ['Presents a plan on the first day', 'Starts by bringing in people from their last company'],
    probes: [
      'Someone on the team wanted your job. What do you say to that person?',
      'When would you make your first big decision?',
    ],
  },
  'someone-had-to-go': {
    text: 'Tell me about the last time you let someone go. How long had you seen it coming, and what did you do in that time?',
    why: 'Waiting too long hurts the team, and rushing is unfair to the person. They want to hear how you handled both.',
    strong: [
      'Told the person clearly and early what was missing',
      'Gave real help and a deadline',
      'Told the team what could be shared',
    ],
    weak: ['Let the news come as a surprise to the person', 'Left the conversation to HR'],
    probes: ['What would that person say about it?', 'What did you change about hiring afterward?'],
  },
  'hardest-to-lead': {
    text: "Without names, who's the hardest person you've ever led, and what did you learn about yourself?",
    why: 'They want to hear whether you look at your own part in it.',
    strong: ['Describes the person fairly', 'Names what they had to change in how they lead'],
    weak: ['Describes only what was wrong with the person', 'Claims they can lead anyone'],
    probes: ['What worked in the end?', 'What would you do in the first month if you had it to do over?'],
  },
  'wrong-for-a-year': {
    text: 'Tell me about a decision you stuck with for too long before you saw it was wrong.',
    why: 'People hesitate to bring leaders bad news. They want to know how you finally found out about this one.',
    strong: [
      'Names the decision, the cost and what opened their eyes',
      'Says who had warned them',
      'Describes how they hear bad news sooner now',
    ],
    weak: ['Picks a decision that was wrong only in its timing', 'Claims none of their mistakes were big'],
    probes: ['How did you tell people?', 'Who paid the price for it?'],
  },
  'goal-that-bites': {
    text: "How do you set a goal so a team does the right thing and doesn't just hit the number?",
    why: "People can hit a target in ways that do harm. They want to hear that you've seen it and plan for it.",
    strong: [
      'Describes a goal they set and how people gamed it',
      'Sets the aim and lets the team choose how to get there',
      'Tracks a second measure next to the first',
    ],
    weak: [
      'Says only that goals must be measurable',
      'Sets the target high so they can settle in the middle',
    ],
    probes: ["Who on the team can tell you it's the wrong goal?", 'Tell me about a goal you changed midway.'],
  },
  'bad-quarter-speech': {
    text: "Let's role-play. It's been a bad year and there are no bonuses. We're the staff, and you have three minutes. Go.",
    why: 'People will remember how you said it. They watch for honesty and respect.',
    strong: [
      'Gives the bad news in the first sentence',
      "Explains who's affected and what's still undecided",
      'Takes a question and answers it',
    ],
    weak: ['Opens with the state of the market', 'Ends with a slogan'],
    probes: ['Someone asks about your own bonus. What do you say?', 'What do you do the next day?'],
  },
  'two-good-people-fight': {
    text: 'Two of your best people no longer speak to each other. The work still gets done. What do you do?',
    why: "They want to hear whether you'd step in before it hurts the work, and how.",
    strong: [
      'Talks to each one alone and asks what they need',
      'Looks for what in the work puts them at odds, such as unclear roles',
      'Brings them together for a specific purpose',
    ],
    weak: ['Leaves the conflict alone as long as the work gets done', 'Sides with whoever argues better'],
    probes: ["It doesn't help. What then?", 'What might you have done to cause it?'],
  },
  'stop-a-project': {
    text: "A project with your name on it isn't going to meet its goal. How do you go about ending it?",
    why: "It's hard to end your own project. They want to hear that you can, and that you'd treat the team well.",
    strong: [
      "Looks at what's still to be gained, not at what's been spent",
      'Tells the people who worked on it first',
      'Saves what the team learned',
    ],
    weak: [
      'Gives the project one more quarter with no test for stopping',
      'Lets the project fade out without saying so',
    ],
    probes: [
      'Your boss loves the project. What do you say?',
      'Who might quit over it, and what would you do?',
    ],
  },
  'left-when-you-did': {
    text: 'Tell me about someone who became a leader while working for you. What did you do to help them get there?',
    why: 'They want to know whether you develop other leaders on purpose.',
    strong: [
      'Names one or two people, what they were given to lead, and when',
      'Describes letting them make a mistake the team could afford',
    ],
    weak: [
      "Says the person would have made it anyway and can't name anything they did to help",
      'Says they sent people to seminars and did nothing else',
    ],
    probes: ['Who did you misjudge?', 'Who has done that for you?'],
  },
  'time-of-a-leader': {
    text: 'If a stranger looked at your calendar from last week, what would they think you care about?',
    why: 'How you spend your time shows your real priorities.',
    strong: ['Gives an honest rough breakdown', "Names something that shouldn't have been on the calendar"],
    weak: [
      'Says the calendar is packed from eight to eight and leaves it there',
      'Says the team matters most but has no time set aside for people',
    ],
    probes: ['What did you cancel?', 'When do you get time to think?'],
  },
  'told-no-by-team': {
    text: 'When did your team talk you out of something, and what made them feel they could?',
    why: 'They want to know whether people speak up around you.',
    strong: [
      'Explains what the team said and why it was right',
      "Describes something they'd done earlier that made it safe to disagree",
    ],
    weak: ['Says the team usually agrees with them', 'Says they listen to everyone and gives no example'],
    probes: [
      'How did you treat the first person who spoke up?',
      "What do you think they still don't tell you?",
    ],
  },
  'different-people-hired': {
    text: 'Think of the last five people you hired. How are they alike, and what has that cost you?',
    why: 'People tend to hire others like themselves. They want to know whether you notice it and do something about it.',
    strong: ['Sees a pattern and says what it cost', 'Describes a change in where or how they recruit'],
    weak: ['Says they just hire the best person', "Claims there's no pattern"],
    probes: ['What would an outsider notice about that group?', "Who didn't apply, and why?"],
  },
  'board-and-you': {
    text: 'What do the people above this role disagree about?',
    why: "You could be caught in the middle of it, so it's better to know now.",
    strong: ['Names one real disagreement, carefully', "Says how they're dealing with that disagreement"],
    weak: ['Claims they agree on everything', "Tells you who's wrong"],
    probes: ['Who decides in the end?', 'Where would I be expected to take sides?'],
  },
  'why-last-leader-left': {
    text: 'Why is this role open, and what did the last person do well?',
    why: 'The answer tells you what to keep and what to watch out for.',
    strong: [
      'Gives the person credit for something specific',
      'Gives as much of the reason as they can share',
    ],
    weak: ['Speaks badly of the person', 'Brushes past the reason'],
    probes: ['Would it be all right if I talked with them?', 'How does the team feel about the change?'],
  },
  'mandate-in-writing': {
    text: "In the first six months, what could I change without asking, and what's off-limits?",
    why: "You don't want to answer for results you have no power over. Ask before you accept.",
    strong: [
      "Names changes you could make and things you couldn't touch",
      'Says who would back you, and how',
    ],
    weak: ["Says you'd have a free hand and gives no example", 'Says "we\'ll see"'],
    probes: ['Do the other leaders know that?', "What's been promised to whom?"],
  },
  'team-says-now': {
    text: 'If the team could ask one thing of a new leader, what would it be?',
    why: 'You find out what the team wants, and whether anyone has asked.',
    strong: ['Quotes someone on the team', 'Offers to let you ask the team yourself'],
    weak: ['Says the team needs a firm hand', "Says everyone's happy"],
    probes: ['Did anyone on the team apply for this job?', 'What is the team tired of?'],
  },
  'judged-after-a-year': {
    text: 'Suppose a year from now you feel hiring me was a mistake. What would have gone wrong?',
    why: 'Asking it this way gets people to say what worries them.',
    strong: ['Names one specific risk', "Says what they'd do to keep you from failing"],
    weak: ["Says that won't happen", 'Names a missed target but not what would cause it'],
    probes: ['When would you tell me?', 'And what would make it a great year?'],
  },
};
