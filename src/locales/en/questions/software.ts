import type { SoftwareQuestionId } from '../../../questions/catalog/software.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in software. */
export const softwareWords: Readonly<Record<SoftwareQuestionId, QuestionWords>> = {
  'best-known-language': {
    text: 'Which programming language do you know best, and what would you change about it?',
    why: 'It opens a talk on languages at the depth you choose. To criticize one fairly, you must have built things in it.',
    strong: [
      'Names a feature and the code in which it got in the way',
      'Compares it with how another language does the same thing',
      'Says which kind of project they would not use it for',
    ],
    weak: [
      'Calls it fast or modern and gives no example',
      'Lists ten languages and goes into none',
      'Complains about a thing that has since been fixed',
    ],
    probes: [
      'What happens in memory when you do that?',
      'You may choose the language for a new service. How do you decide?',
      'How do you keep up with changes to it?',
    ],
  },
  'bug-in-production': {
    text: 'Tell me about a bug of yours that reached users. How did you track it down?',
    why: 'They want to see how you work when it hurts: what you look at first, and whether you keep people informed.',
    strong: [
      'Says how the bug was noticed and how many users met it',
      'Names what they read or measured before they changed any code',
      'Tells which test, alert or rule came out of it',
    ],
    weak: [
      'Tried changes until it went away',
      'Has never let a bug through',
      'Fixed the line and left the way it got there open',
    ],
    probes: ['What was the wrong guess that cost most time?', 'What did you tell the users, and when?'],
  },
  'system-you-looked-after': {
    text: 'Take me through a system that you looked after for a long time. What do you regret in it?',
    why: 'To build something is one skill, to live with it is another. Regrets show what you have learned about design.',
    strong: [
      'Draws the parts and says which one changed most often',
      'Names a decision, the reasons at the time and its price later',
      'Says what they would keep exactly as it is',
    ],
    weak: [
      'Blames the people who were there before',
      'Would rewrite all of it',
      'Cannot say how it was run or watched',
    ],
    probes: [
      'How would you get from there to what you want, without a stop?',
      'What did the people on call say about it?',
    ],
  },
  'review-comment': {
    text: 'A change comes to you for review. It works, but you find it hard to read. What do you write?',
    why: 'Reviews are where a team agrees on how it writes code. They want to hear your tone as well as your point.',
    strong: [
      'Words the comment aloud, and it is one a person could accept',
      'Marks what must change and what is a matter of taste',
      'Offers to talk when a thread gets long',
    ],
    weak: ['Approves it and rewrites it later', 'Quotes a rule and gives no reason'],
    probes: ['The author disagrees. What next?', 'The author is your lead. Does your comment change?'],
  },
  'function-nobody-touches': {
    text: 'Here is a function that nobody dares to touch. Talk me through how you would make it safe to change.',
    why: 'Most code was written by somebody else. They watch the order in which you read, test and change.',
    strong: [
      'Asks who calls it and what breaks if it is wrong',
      'Pins down what it does today with tests before changing a line',
      'Moves in small steps, each of which could go out alone',
    ],
    weak: [
      'Starts to rewrite after the first glance',
      'Reads in silence for minutes',
      'Trusts the comments more than the code',
    ],
    probes: [
      'You find a bug that somebody may rely on. What now?',
      'You have only an hour. What do you do first?',
    ],
  },
  'reminder-service': {
    text: 'Sketch a service that sends a million people a reminder before their appointment. Where do you start, and what can break?',
    why: 'There are many good designs. They want to hear which questions you ask, and what you give up for each choice.',
    strong: [
      'Asks how late a reminder may be, and whether one sent twice is worse than none',
      'Estimates the load at the busiest minute before choosing parts',
      'Says what happens when a part fails halfway through',
      'Names what they would leave out of the first version',
    ],
    weak: ['Names products before any need is clear', 'Draws a design and never tests it against a failure'],
    probes: [
      'An appointment moves after the reminder has been queued. What happens?',
      'How would you notice that reminders have stopped?',
      'What would you build with two people and one month?',
    ],
  },
  'laptop-to-users': {
    text: "How does a change get from a developer's laptop to your users, and how long does that take?",
    why: 'The answer shows how the team tests and releases. You ask it as somebody who will soon be doing both.',
    strong: ['Walks you through the steps with rough times', 'Says which step annoys them'],
    weak: ['Does not know how long it takes', 'Depends on one person who knows the steps'],
    probes: ['How do you take a bad change back?', 'When did it last go wrong?'],
  },
  'code-people-avoid': {
    text: 'Which part of the code do people avoid, and what do you plan to do about it?',
    why: 'Every codebase has such a place, and you may be sent there. You ask about it like a member of the team.',
    strong: [
      'Names the part and how it came to be that way',
      'Tells what has been set aside for it, in days or people',
    ],
    weak: ['Says that all of it is clean', 'Says that the new person will sort it out'],
    probes: ['What happens when it fails at night?', 'Who understands it best?'],
  },
};
