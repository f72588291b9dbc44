import type { ProductQuestionId } from '../../../questions/catalog/product.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in product management. */
export const productWords: Readonly<Record<ProductQuestionId, QuestionWords>> = {
  'product-in-your-words': {
    text: 'Who do you think uses our product, and what would they do if it disappeared tomorrow?',
    why: "They find out whether you've looked at the product the way a user would.",
    strong: [
      "Describes a type of user and when they'd reach for the product",
      'Names what people would use instead',
    ],
    weak: ['Quotes the company website', 'Talks about the market, not about a person'],
    probes: ['What annoyed you when you tried our product?', 'Who is our product not for?'],
  },
  'owner-of-what': {
    text: 'What exactly did you own in your last job: a feature, a product, a business goal?',
    why: 'The title covers everything from writing tickets to running a business. They need to know what you did.',
    strong: [
      "Says what they could decide on their own and what they couldn't",
      'Names the number or goal their work was judged by',
    ],
    weak: ['Claims to have owned everything', "Lists meetings and can't name a decision"],
    probes: ['Who could overrule you?', 'How many engineers and designers did you work with?'],
  },
  'from-another-job': {
    text: 'You came to product management from another field. What does that give you, and what are you still learning?',
    why: 'Many product managers started out in another job. They want to hear what you bring and what you still need.',
    strong: ['Gives an example of a strength and of a gap', "Says how they're closing the gap"],
    weak: ['Says the old job was basically the same', "Can't name anything they still need to learn"],
    probes: ['What did you have to unlearn?', 'Who do you learn from?'],
  },
  'saying-no-to-the-loud': {
    text: 'Tell me about a request from a big customer or an executive that you turned down.',
    why: 'Most requests have to be turned down. They want to see you do it and keep the relationship.',
    strong: [
      'Asked what problem the request was meant to solve',
      'Said no in person, with the reason and an alternative',
    ],
    weak: [
      'Added the request to the backlog and never gave an answer',
      'Built a token version to keep the customer quiet',
    ],
    probes: ['What did saying no cost you?', 'Would you decide the same way now?'],
  },
  'killed-your-own': {
    text: 'Tell me about a feature you pushed for and later decided to stop.',
    why: 'Stopping your own idea is hard. They want to see that you follow the evidence.',
    strong: [
      'Names the evidence that changed their mind',
      'Says when they could have stopped sooner',
      'Explains how they told the team',
    ],
    weak: [
      'Describes letting the feature fade out without a decision',
      'Admits they stopped only because a boss told them to',
    ],
    probes: [
      'What happened to the people working on that feature?',
      'What do you agree on up front now, before you start something like that?',
    ],
  },
  'evidence-for-a-bet': {
    text: 'Think of a product bet you made. What did you know, what were you guessing, and how did it turn out?',
    why: 'No one has all the facts in advance. They want to see that you can tell knowing from guessing.',
    strong: [
      'Separates what they knew from what they assumed',
      'Describes the cheapest test they ran first',
      "Gives the result with a number and says what's still unclear",
    ],
    weak: [
      'Tells it as if the outcome had been obvious',
      'Takes all the credit and ignores what else helped',
    ],
    probes: ['How much was at stake?', 'What result would have made you stop?'],
  },
  'ten-things-three-places': {
    text: 'You have ten requests, each with a sponsor, and room for three this quarter. How do you choose?',
    why: "A scoring table can be bent to support any choice. They want to hear the goal behind yours and who you'd talk to.",
    strong: [
      'Asks what the goal for the quarter is',
      'Weighs what it costs not to do each request',
      'Talks to each sponsor before sharing the list',
    ],
    weak: ["Adds up scores and can't defend the result", 'Picks whatever the most senior sponsors want'],
    probes: ['Your boss adds an eleventh request. What do you do?', 'Who do you tell first?'],
  },
  'metric-you-would-choose': {
    text: "Pick one metric that shows whether a library's app is doing its job. Then tell me how people could game it.",
    why: 'A good metric goes up only when users are better off. They want to see you test your own choice.',
    strong: ['Starts with what the app is for', 'Names a second metric to keep the first one honest'],
    weak: ['Counts downloads', 'Lists five metrics to be safe'],
    probes: [
      'The metric goes up, and so do complaints. What do you do?',
      "How long before you'd expect that metric to move?",
    ],
  },
  'launch-goes-quiet': {
    text: 'You launched a feature two weeks ago and hardly anyone uses it. What do you look at first?',
    why: "Low use can mean people don't know about it, can't figure it out or don't need it. Each calls for a different fix.",
    strong: [
      'Says how they\'d tell "don\'t know about it" from "can\'t use it" and "don\'t need it"',
      'Talks to people who tried it once and people who never did',
      'Sets a date for deciding whether to keep the feature',
    ],
    weak: [
      'Asks for more marketing before knowing the cause',
      'Redesigns the screen before looking at any data',
    ],
    probes: ['What do you tell the team?', 'At what point would you pull the feature?'],
  },
  'engineers-disagree': {
    text: 'When did engineers on your team last talk you out of a plan?',
    why: 'Engineers see problems that a plan leaves out. They want to know whether you listen.',
    strong: [
      "Repeats the engineers' argument fairly",
      'Says what changed in the plan',
      'Explains how they bring engineers in earlier now',
    ],
    weak: [
      'Says they gave in just because the plan sounded hard',
      'Claims engineers have never changed their mind',
    ],
    probes: [
      'How did you explain the change to everyone else?',
      "What do you do when engineers say something can't be done?",
    ],
  },
  'heard-from-users': {
    text: 'What did a user show or tell you in the past year that changed what you built next?',
    why: 'Anyone can say they listen to users. They want one conversation that changed a plan.',
    strong: [
      'Describes the person and what they were trying to get done',
      'Checked with more users before changing the plan',
      'Says what was built, dropped or moved up as a result',
    ],
    weak: [
      'Talks about survey scores and no actual person',
      'Built exactly what one user asked for without looking for the need behind it',
    ],
    probes: [
      'How did you meet that user?',
      "Who on the team didn't believe it at first?",
      'What happened after the change?',
    ],
  },
  'write-the-one-pager': {
    text: "Write half a page on a feature you'd add to our product, so that a designer and an engineer could start tomorrow.",
    why: 'Clear writing saves a team weeks of guessing. They check whether people could work from yours.',
    strong: [
      "Says whose problem it solves and how you'd know it's solved",
      "Lists what's out of scope",
      'Leaves the how to the designer and the engineer',
    ],
    weak: ['Describes screens instead of the problem', 'Pads the text to fill the page'],
    probes: ['What will the engineer ask first?', 'What would you cut from your half page?'],
  },
  'price-goes-up': {
    text: "We have to raise prices for customers who've been with us for years. How would you go about it?",
    why: 'They want to see you work with the numbers and think about how customers will take it.',
    strong: [
      'Asks why, by how much and for which customers',
      'Estimates how many would leave and what that would cost',
      'Drafts the sentence customers will read',
    ],
    weak: [
      'Exempts everyone who complains without doing the math',
      'Announces the increase with no notice to customers or support',
    ],
    probes: ['What would you test on a small group first?', 'What would make you reverse the increase?'],
  },
  'roadmap-changed': {
    text: 'How do you tell people that something they were counting on is off the roadmap?',
    why: 'Plans change. They want to know whether people still trust you afterward.',
    strong: [
      'Tells people early, starting with those it hurts most',
      'Explains what they learned that changed the plan',
    ],
    weak: [
      'Updates the document and leaves people to find out',
      "Says the feature is only delayed when it's been dropped",
    ],
    probes: [
      'Sales already promised the feature to a customer. What then?',
      'How far ahead do you plan, and why?',
    ],
  },
  'no-power-only-words': {
    text: 'Nobody reports to you. How do you get three teams to agree on something and do it?',
    why: "Product managers do this every day. They want to hear how you win people over when you can't give orders.",
    strong: [
      'Finds out what each team stands to gain',
      'Starts with a first step small enough for all three to accept',
      'Shares the credit',
    ],
    weak: ['Calls a big meeting before talking to anyone one on one', "Goes straight to the teams' bosses"],
    probes: ['Which team is usually hardest to win over?', 'What have you had to give in return?'],
  },
  'last-thing-you-cut': {
    text: 'What did you decide not to build this year, and who was disappointed?',
    why: "A team that can't name anything may be saying yes to everything.",
    strong: ['Names the idea and the reason it was cut', 'Says how the disappointed people were told'],
    weak: ['Says everything is only postponed', 'Claims nothing had to be cut'],
    probes: ['Who made the decision?', 'What would bring that idea back?'],
  },
  'distance-to-customers': {
    text: 'How would I go about talking to five customers in my first month?',
    why: "If it's hard to reach customers, decisions get made by guessing.",
    strong: ['Says who would set up the calls', 'Offers to join you on the first call'],
    weak: ['Says every conversation has to go through sales', 'Says the reports cover it'],
    probes: ['When did you last talk to a customer?', 'Would anyone object to my calling customers?'],
  },
  'who-owns-the-number': {
    text: 'What happened the last time a product team here missed its main goal?',
    why: "You learn how the company treats people when a bet doesn't pay off.",
    strong: ['Describes the miss calmly and in detail', 'Says what the team learned and changed'],
    weak: ['Names someone to blame', 'Says no team has ever missed one'],
    probes: ['Who sets the goal?', "How long does a bet get before it's called off?"],
  },
  'room-for-discovery': {
    text: 'How much of a typical week goes to discovery, and how much to delivery?',
    why: "Some product jobs are mostly managing a backlog. It's better to know before you start.",
    strong: [
      'Gives rough hours and says who does the discovery work',
      'Admits what cuts into discovery time',
    ],
    weak: ['Says the two are the same thing', "Says discovery happens when there's time left over"],
    probes: ['What did you learn from discovery last month?', 'Who writes the tickets?'],
  },
};
