import type { SupportQuestionId } from '../../../questions/catalog/support.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in customer support. */
export const supportWords: Readonly<Record<SupportQuestionId, QuestionWords>> = {
  'how-many-a-day': {
    text: 'About how many customers did you help on a typical day, through which channels, and with what kinds of problems?',
    why: "Ten hard cases a day and a hundred easy ones are two different jobs. They want to know which one you've done.",
    strong: ['Gives a rough number for each channel', 'Describes the most common type of case'],
    weak: ['Says "a lot" and gives no number', 'Mentions only their busiest day ever'],
    probes: ['Which channel do you like best?', 'What kind of case took the longest?'],
  },
  'voice-and-mood': {
    text: "People rarely call support because they're happy. What do you like about the work?",
    why: 'Support can wear people down. They want to know what keeps you interested.',
    strong: ['Describes a call that ended well', 'Admits what drains them and says how they handle it'],
    weak: [
      'Says they like helping people and gives no example',
      "Says it'll do until something better comes along",
    ],
    probes: [
      'What was the last call of your last shift like?',
      'How do you put the calls behind you when you go home?',
    ],
  },
  'shifts-and-noise': {
    text: "We're open from seven in the morning to ten at night, Saturdays included. Which shifts can you work, and could you do some from home?",
    why: 'Schedules are built hour by hour. They need to know which hours they can count on.',
    strong: [
      'Says which hours always work and which never do',
      "Says whether they'd have a quiet room and a reliable connection",
    ],
    weak: ['Says yes to every shift without checking', 'Wants to sort out their availability after starting'],
    probes: [
      'How much notice do you need for a change of shift?',
      'What time of day do you do your best work?',
    ],
  },
  'answer-in-writing': {
    text: 'A customer emails: "This is the third kettle that broke. I\'m never buying from you again." Write the reply.',
    why: 'A short reply shows your tone, how you order your points and how much you promise.',
    strong: [
      "Opens by acknowledging the customer's frustration and that it's the third time",
      'Says what will happen and by when',
      "Offers only what they'd have the authority to give",
    ],
    weak: ['Pastes in "Thank you for your feedback"', 'Explains how to use a kettle'],
    probes: ['What would you do about it inside the company?', 'What did you leave out on purpose?'],
  },
  'told-no-all-day': {
    text: 'What kind of customer gets under your skin?',
    why: 'They want to hear that you know what bothers you and that you have a way to stay calm.',
    strong: [
      'Describes the type of customer and why it bothers them',
      'Says what they do in the moment to stay calm',
    ],
    weak: ['Claims no customer ever bothers them', 'Complains at length about such customers'],
    probes: [
      "How would a coworker notice that you're annoyed?",
      'When have you passed a customer like that to someone else?',
    ],
  },
  'shouting-caller': {
    text: 'Tell me about a caller who yelled at you. What did you say first, and how did it end?',
    why: 'The first response can calm a caller down or make things worse.',
    strong: [
      'Remembers the first thing they said',
      'Let the caller finish, then summed up the problem',
      "Says at what point they'd end an abusive call",
    ],
    weak: ['Raised their voice', 'Put the caller on hold to make them cool off'],
    probes: ['What was the caller right about?', 'What did you do after you hung up?'],
  },
  'not-your-fault': {
    text: 'When have you fixed a problem for a customer that another department had caused?',
    why: "Customers don't care which department made the mistake. They want to know whether you'd see it through.",
    strong: [
      'Took responsibility in front of the customer',
      'Kept following up inside the company until it was fixed',
    ],
    weak: ['Transferred the customer and considered it done', 'Told the customer whose fault it was'],
    probes: [
      'How did you find the right person to help?',
      'What did you do to keep it from happening again?',
    ],
  },
  'cannot-be-mended': {
    text: "A customer wants something we can't do and never will. How do you tell them?",
    why: 'A clear no saves the customer weeks of waiting. They want to hear you say it kindly.',
    strong: [
      "Says no early and doesn't hint that it might change",
      'Gives the reason in one sentence',
      'Offers what can be done',
    ],
    weak: [
      'Passes the request along and lets the customer keep hoping',
      'Says it has been noted and ends the conversation',
    ],
    probes: [
      'The customer asks for your manager. What do you do?',
      'When have you bent a rule for a customer?',
    ],
  },
  'five-with-the-same': {
    text: "You've gotten the same question five times since this morning. Besides answering it, what do you do?",
    why: 'Support often hears about a problem before anyone else in the company does.',
    strong: [
      'Looks for what changed that morning, such as a release or a billing run',
      'Alerts the team that can fix it and gives examples',
      'Shares a reply that coworkers can use',
    ],
    weak: ['Just answers faster', 'Assumes someone else has already reported it'],
    probes: ['Who would you contact first?', "They don't believe there's a problem. What then?"],
  },
  'find-cause-by-phone': {
    text: "Let's role-play. I'm a customer, I say \"It doesn't work,\" and you can't see my screen. Find out what's wrong.",
    why: 'They listen to the order of your questions and think about how a caller would feel at the end.',
    strong: [
      'Asks what the caller was trying to do and what they see now',
      'Rules out the common causes without talking down to the caller',
      "Explains what's going on when a step takes time",
    ],
    weak: [
      'Runs through a checklist without listening to the answers',
      'Guesses at a fix before asking anything',
    ],
    probes: [
      "I'm getting impatient. What do you say?",
      'What would you write in the ticket for the next agent?',
    ],
  },
  'many-chats-open': {
    text: 'You have three chats open, one customer is typing in all caps, and the phone rings. What do you do?',
    why: 'They want to know whether you can work fast and still get the right answer to the right person.',
    strong: [
      'Tells each customer when to expect an answer',
      'Describes a habit that keeps the chats from getting mixed up',
      "Lets a coworker take the call, or says they can't take it right now",
    ],
    weak: [
      'Answers the angriest customer and lets the rest wait without a word',
      'Tries to handle all four at once',
    ],
    probes: [
      'You sent a reply to the wrong customer. What now?',
      'How many chats can you handle well at one time?',
    ],
  },
  'refund-just-once': {
    text: 'Our policy is no refunds after thirty days. A customer calls on day thirty-one and says they were in the hospital. What do you do?',
    why: "They want to hear what you'd decide yourself, who you'd ask, and why.",
    strong: [
      "Says what they could decide and what they'd need approved",
      'Asks what the policy is meant to prevent',
      'Would treat the next customer in the same situation the same way',
    ],
    weak: [
      'Quotes the policy and ends the conversation',
      'Refunds it and asks the customer to keep it quiet',
    ],
    probes: ["It's the fifth request like this today. Now what?", 'What do you put in the notes?'],
  },
  'new-product-on-monday': {
    text: 'How did you learn a new product well enough to support it, and how long did it take?',
    why: 'Products change all the time. They want to know how you get up to speed.',
    strong: [
      'Used the product themselves until something broke',
      'Asked the people who built it where customers were likely to get stuck',
    ],
    weak: ['Waited for a training class', 'Learned it only from the complaints that came in'],
    probes: ['Which part of it was hardest to understand?', 'What would you want to learn first here?'],
  },
  'calm-the-team': {
    text: 'How did you get a support team through a few really bad weeks?',
    why: 'Agents often quit after a stretch like that. They want a lead who looks after people and gets the cause fixed.',
    strong: [
      'Took calls alongside the team',
      'Got another team to fix what was causing the calls',
      'Made sure everyone took their breaks',
    ],
    weak: ["Posted everyone's numbers to push the pace", 'Praised people who skipped lunch'],
    probes: ['Did anyone quit, and why?', 'What did you tell your own manager?'],
  },
  'help-page-you-wrote': {
    text: 'Tell me about a help article or reply template you wrote that cut down on calls.',
    why: 'A good article answers the same question hundreds of times. They want to see whether you write for customers.',
    strong: ['Wrote it in the words customers use', 'Can say how they knew calls went down'],
    weak: ["Copied the product team's wording", 'Has never written one or suggested a fix to one'],
    probes: ['How did you test it?', 'How did you keep it up to date?'],
  },
  'what-you-may-give': {
    text: 'What could I do for a customer without asking for approval?',
    why: "It tells you whether you'd be able to solve problems or only take messages.",
    strong: [
      'Gives a dollar limit or an example',
      'Describes a time an agent made the wrong call and was still backed up',
    ],
    weak: ["Says there's a form for everything", "Can't say what agents are allowed to decide"],
    probes: ['Where is that written down?', "What's the most common exception you make?"],
  },
  'measured-by': {
    text: 'Which numbers does the team watch every day, and what happens when one goes the wrong way?',
    why: "If the team is measured only on speed, you'll be rushed on every call.",
    strong: [
      'Names two metrics, one about quality, such as customer satisfaction',
      'Names a metric they stopped using because it led to bad service',
    ],
    weak: ['Talks only about handle time', "Says each agent's numbers are posted for everyone to see"],
    probes: ['Who reviews calls, and how would I get the feedback?', 'When was the target last changed?'],
  },
  'where-complaints-go': {
    text: 'What changed in the product this year because support asked for it?',
    why: 'It tells you whether the company listens to its support team.',
    strong: [
      'Names a change and who pushed for it',
      'Explains how requests get from support to the product team',
    ],
    weak: [
      "Says there's a list but can't name anything that came of it",
      'Says the product team decides on its own',
    ],
    probes: ['What are you still pushing for?', 'Does the product team ever listen in on calls?'],
  },
  'after-a-bad-call': {
    text: 'What happens after someone takes a really rough call? Can they step away for a few minutes?',
    why: 'The answer tells you how well the company looks after its agents.',
    strong: [
      'Says yes right away and describes how people do it',
      'Explains what agents can do about abusive callers',
    ],
    weak: ["Says agents can't leave the queue", 'Says you just get used to it'],
    probes: ['Who covers when someone steps away?', 'Would I be allowed to end an abusive call?'],
  },
  'next-after-support': {
    text: 'What jobs have people moved into from the support team, and how long did it take them?',
    why: 'Support can lead to other jobs, but only if the company promotes from within.',
    strong: ['Names two people and what they do now', 'Says what those people did to get there'],
    weak: ["Says they need people who'll stay in support", "Can't name anyone who has moved"],
    probes: ['Is there time for training during the workday?', 'How does pay change when someone moves?'],
  },
};
