import type { LegalQuestionId } from '../../../questions/catalog/legal.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in law. */
export const legalWords: Readonly<Record<LegalQuestionId, QuestionWords>> = {
  'admitted-where': {
    text: 'Where are you admitted, in which fields have you worked, and is there any conflict we should check?',
    why: 'Before anything is told, it must be clear that you may hear it.',
    strong: [
      'Gives it in three sentences',
      'Names possible conflicts of their own accord, without telling secrets',
    ],
    weak: ['Leaves the check to others', 'Names clients'],
    probes: ['When does the next fee or course fall due?', 'What have you never done?'],
  },
  'in-house-or-firm': {
    text: 'Would you rather advise many clients or one house? What have you learned about yourself in that?',
    why: 'The two lives differ in pace, depth and power.',
    strong: ['Tells of a moment that made it clear', 'Knows the drawbacks of the choice'],
    weak: ['Wants better hours', 'It is the same law'],
    probes: ['What would you miss?', 'How do you learn outside of a firm?'],
  },
  'hours-and-deadlines': {
    text: 'Deadlines fall when they fall. What does a week look like that you can keep up for years?',
    why: 'Burned-out people make mistakes. An honest answer helps both.',
    strong: ['Gives hours and exceptions', 'Says what they do so that not everything is urgent'],
    weak: ['Has no limits', 'Wants it to end at five'],
    probes: ['What happens in a week before trial?', 'How was it counted in your last job?'],
  },
  'plain-law': {
    text: "My neighbor's tree hangs over my shed. Tell me in two minutes what I can do. I want no Latin.",
    why: 'Clients pay for clarity. They watch what you ask first and whether you promise too much.',
    strong: [
      'Asks about what has been said to the neighbor',
      'Gives a next step that costs nothing',
      'Says what it depends on',
    ],
    weak: ['Quotes paragraphs', 'Says that it depends, and stops'],
    probes: ['I want to sue. What do you say?', 'What would you write down?'],
  },
  'client-wants-wrong': {
    text: 'When did a client or a boss want something from you that the law or your duty did not allow?',
    why: 'They need people who say no in time and bring something else along.',
    strong: [
      'Said it clearly and early',
      'Looked for a lawful way to the aim',
      'Knows what would have made them step down',
    ],
    weak: ['Found a loophole', 'Warned in a footnote'],
    probes: ['How did they take it?', 'What did you put on file?'],
  },
  'missed-date': {
    text: 'Has a deadline ever been missed, or nearly, on your watch? What happened in the hour after you noticed?',
    why: 'It is the nightmare of the trade. Speed and candor limit the harm.',
    strong: [
      'Told those in charge before looking for excuses',
      'Knew which ways back there are',
      'Changed the system, not only themselves',
    ],
    weak: ['It was the office', 'It has never come close'],
    probes: ['Who told the client?', 'What guards your dates today?'],
  },
  'no-clear-answer': {
    text: 'Take a question from your field on which courts or authors disagree. How did you advise?',
    why: 'The hard part of law is advice without certainty.',
    strong: [
      'States both views fairly',
      'Says how likely and how bad, in words a client can use',
      'Gave one recommendation',
    ],
    weak: ['Wrote ten pages', 'Picked the view that suited'],
    probes: ['What did the client do?', 'Would you say the same today?'],
  },
  'contract-on-the-table': {
    text: 'Here are two pages of a contract. You have ten minutes. Which three points would you raise, and which would you let go?',
    why: 'They look at what you think matters to the business.',
    strong: [
      'Asks who we are in it and what we want',
      'Weighs money and likelihood',
      'Says what they would offer in return',
    ],
    weak: ['Marks everything', 'Mends the wording'],
    probes: ['The other side signs only as it is. What now?', 'What is missing?'],
  },
  'business-is-in-hurry': {
    text: 'Sales needs the contract tonight. You see two risks, one of them large. What do you do before six?',
    why: 'Lawyers who only say no are bypassed, and those who only say yes are of no use.',
    strong: [
      'Takes the large one by phone with the one who can decide',
      'Lets the small one go, in writing',
      'Says what should come earlier next time',
    ],
    weak: ['Sends twelve remarks', 'Signs it off'],
    probes: ['The other side refuses. What do you advise?', 'Who carries the risk?'],
  },
  'find-it-in-the-files': {
    text: 'Four thousand pages, two weeks, and one person to help you. How do you go through them?',
    why: 'It is about method and about knowing what can be missed.',
    strong: [
      'Writes down the question before reading',
      'Takes a sample first',
      'Says how a tool is used and how it is checked',
    ],
    weak: ['Reads from the beginning', 'Trusts the search'],
    probes: ['How do you know when to stop?', 'What do you tell the client about what was not read?'],
  },
  'ai-found-a-case': {
    text: 'A tool gives you a perfect precedent. What do you do before it goes into a brief?',
    why: 'Invented cases have cost people their license.',
    strong: [
      'Opens the source and reads it in full',
      'Checks whether it still stands',
      'Has a rule on what may be put into such a tool',
    ],
    weak: ['Asks the tool whether it is sure', 'Does not use tools'],
    probes: ['A junior has already filed one. What now?', 'What do you let it do gladly?'],
  },
  'other-side-is-rude': {
    text: 'Tell me about a negotiation in which the other side wanted to wear you down. What did you do?',
    why: 'It is a game that one need not play.',
    strong: [
      'Saw the game and named it once, or not at all',
      'Came back to interests',
      'Knew their own walk-away point',
    ],
    weak: ['Paid back in kind', 'Gave way to get home'],
    probes: ['What did your client see of it?', 'What did you give, and what did you get?'],
  },
  'secret-and-friend': {
    text: "You know from work that a friend's employer is in trouble. The friend is about to buy a house. What do you do?",
    why: 'Secrecy is easy until it hurts somebody one likes.',
    strong: [
      'Says nothing, and says how hard that is',
      'Does not hint either',
      'Knows whom to ask for advice',
    ],
    weak: ['Gives a hint', 'Sees no problem at all'],
    probes: ['Would it be different for your partner?', 'How do you avoid such traps?'],
  },
  'train-a-junior-lawyer': {
    text: 'How do you teach somebody to draft well? Think of a person and what changed in their texts.',
    why: 'It is quicker to rewrite it oneself, and then it stays that way for ever.',
    strong: ['Marked one kind of mistake at a time', 'Explained the reader and the judge'],
    weak: ['Sent it back in red', 'Rewrote it overnight'],
    probes: ['What did you learn from their way?', 'When do you let it go out as it is?'],
  },
  'process-you-built': {
    text: 'What can people in your company do today without asking legal, because of something you made?',
    why: 'Good lawyers make themselves less needed for the simple things.',
    strong: [
      'Names the template, the list or the training',
      'Says where its limits are marked',
      'Looked later at whether it was used rightly',
    ],
    weak: ['Answers quickly', 'Prefers to be asked'],
    probes: ['What went wrong with it?', 'What should never be on it?'],
  },
  'business-listens': {
    text: 'When did you last go ahead against legal advice, and how was that handled?',
    why: 'It happens everywhere. How it is done tells you how you would be treated.',
    strong: ['Tells the case and who took the risk on', 'Speaks with respect of the advice'],
    weak: ['Never', 'Legal exaggerates'],
    probes: ['Was it written down?', 'What came of it?'],
  },
  'outside-counsel': {
    text: 'Which matters go to outside lawyers, and who decides?',
    why: 'It shows what you would really be doing.',
    strong: ['Gives kinds of matter and a reason for each', 'Says what they would like to bring in'],
    weak: ['The expensive ones', 'It depends on who has time'],
    probes: ['How is the budget?', 'Who are they?'],
  },
  'risk-taste': {
    text: 'Which risk does this company take gladly, and which one never?',
    why: 'You cannot advise people whose taste you do not know.',
    strong: ['Has an example for each', 'Says who draws the line'],
    weak: ['None', 'Sees it from case to case'],
    probes: ['Where do you and the board differ?', 'What was the last surprise?'],
  },
  'intake-of-work': {
    text: 'How do questions reach the team, and what is in the queue today?',
    why: 'By mail, in the hall, at ten in the evening: that is what your day will be like.',
    strong: ['Tells what is on the list today', 'Knows how old the oldest is'],
    weak: ['They just come', 'Everyone has their own clients'],
    probes: ['Who sorts them?', 'What is turned away?'],
  },
  'partner-track': {
    text: 'Who was promoted in the last three years, and what had they done?',
    why: 'Rules of promotion are often unwritten. Cases are facts.',
    strong: ['Tells two cases', 'Says frankly what holds people back'],
    weak: ['Everyone has a chance', 'It takes time'],
    probes: ['And who left instead?', 'What would I have to bring in?'],
  },
};
