import type { LegalQuestionId } from '../../../questions/catalog/legal.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in law. */
export const legalWords: Readonly<Record<LegalQuestionId, QuestionWords>> = {
  'admitted-where': {
    text: 'Where are you admitted to practice, what areas have you worked in, and are there any conflicts we should check?',
    why: 'They have to clear conflicts before they tell you anything about their matters.',
    strong: [
      'Covers admissions and practice areas in a few sentences',
      'Raises possible conflicts without revealing anything confidential',
    ],
    weak: ['Leaves conflicts for the other side to find', "Describes clients' confidential matters"],
    probes: ['When are your bar dues and CLE credits due?', 'What kind of matter have you never handled?'],
  },
  'in-house-or-firm': {
    text: 'Would you rather advise many clients or one company? What taught you that about yourself?',
    why: 'Firm and in-house work differ in pace, focus and influence. They want to hear that you know which suits you.',
    strong: ['Describes a matter that showed them what suits them', "Names what they'd be giving up"],
    weak: ['Says only that they want better hours', 'Says the law is the same either way'],
    probes: ['What would you miss most?', 'How do you keep learning outside a firm?'],
  },
  'hours-and-deadlines': {
    text: "Deadlines can't always be moved. What kind of week could you keep up for years?",
    why: 'Tired lawyers make mistakes. An honest answer now helps you and the team.',
    strong: [
      "Gives typical hours and says when they'd work more",
      'Says how they keep everything from becoming urgent',
    ],
    weak: ['Claims they have no limits', "Says they're done at five whatever is due"],
    probes: [
      'What does the week before a trial or a closing look like for you?',
      'How did you track hours in your last job?',
    ],
  },
  'plain-law': {
    text: "Let's role-play. My neighbor's tree hangs over my shed. In two minutes and plain English, tell me what I can do.",
    why: 'Clients want clear advice. They watch what you ask first and whether you promise too much.',
    strong: [
      "Asks what's been said to the neighbor so far",
      'Suggests a next step that costs nothing',
      'Says what the answer depends on, such as local law',
    ],
    weak: ['Quotes statutes and case names', 'Says "it depends" and stops'],
    probes: ['I tell you I want to sue. What do you say?', 'What would you put in a follow-up email?'],
  },
  'client-wants-wrong': {
    text: "Without naming names, tell me about a client or boss who wanted something the law or your duties didn't allow.",
    why: 'They need someone who says no early and brings another option.',
    strong: [
      'Said no clearly and early',
      'Looked for a lawful way to the same goal',
      "Knew at what point they'd have to withdraw",
    ],
    weak: ['Used a loophole and kept quiet about the risk', 'Put the warning in a footnote'],
    probes: ['How did that person take it?', 'What did you put in the file?'],
  },
  'missed-date': {
    text: 'Tell me about a deadline that was missed, or nearly missed, on your watch. What did you do in the hour after you noticed?',
    why: 'A missed filing can cost a client the case. They want to hear that you act fast and tell the truth.',
    strong: [
      'Told the supervising attorney right away',
      'Found out what could still be done, such as asking for more time',
      'Changed the calendar system, not just their own habits',
    ],
    weak: ['Blamed the office or the software', 'Tried to fix the problem quietly before telling anyone'],
    probes: ['Who told the client, and how?', 'How do you track deadlines now?'],
  },
  'no-clear-answer': {
    text: 'Pick a question in your field that the courts disagree on. How have you advised a client on it?',
    why: "Clients need advice even when the law isn't settled. They want to hear how you give it.",
    strong: [
      'States both views fairly',
      'Explains how likely and how serious each risk is, in words a client can use',
      'Gives one recommendation',
    ],
    weak: [
      'Describes a ten-page memo with no advice in it',
      'Presents only the view the client wanted to hear',
    ],
    probes: ['What did the client do?', 'Would you give the same advice today?'],
  },
  'contract-on-the-table': {
    text: 'Here are two pages of a contract. You have ten minutes. Which three points would you raise, and which would you let go?',
    why: "They want to see whether you can tell what matters to the business from what doesn't.",
    strong: [
      'Asks which party the client is and what it wants',
      'Weighs how much money is at stake and how likely the problem is',
      "Says what they'd offer in return",
      "Says which points they'd let go and why the client can live with them",
    ],
    weak: ['Marks up everything', 'Polishes the wording and misses the risk'],
    probes: ["The other side won't change a word. What now?", "What's missing from it?"],
  },
  'business-is-in-hurry': {
    text: 'Sales needs the contract signed tonight. You see two risks, one of them big. What do you do before six?',
    why: 'They want to see you protect the company without holding up a deal over small points.',
    strong: [
      'Calls the person who can decide about the big risk',
      'Accepts the small risk and notes it in writing',
      "Says what they'd ask to see earlier next time",
    ],
    weak: ['Sends back twelve comments in no order', "Signs off because there's no time"],
    probes: ['The other side refuses the change. What do you advise?', 'Who accepts the risk?'],
  },
  'find-it-in-the-files': {
    text: 'You have four thousand pages to review, two weeks, and one person to help you. How do you go about it?',
    why: 'They want to hear a method, and that you know what it could miss.',
    strong: [
      'Writes down the questions before reading',
      'Reviews a sample first',
      "Says how they'd use a search tool and check its results",
    ],
    weak: ['Starts at page one and reads to the end', 'Trusts a keyword search to find everything'],
    probes: ['How do you know when to stop?', 'What do you tell the client about the pages no one read?'],
  },
  'ai-found-a-case': {
    text: 'An AI tool gives you the perfect precedent. What do you do before it goes into a brief?',
    why: 'Lawyers have been sanctioned for citing cases that AI made up.',
    strong: [
      'Pulls the opinion and reads it in full',
      'Checks whether the case is still good law',
      'Says what client information must never go into such a tool',
    ],
    weak: ["Asks the tool whether it's sure", "Says the tool's summary is good enough"],
    probes: [
      "A junior associate has already filed one that doesn't exist. What now?",
      'What are you comfortable letting the tool do?',
    ],
  },
  'other-side-is-rude': {
    text: 'Tell me about a negotiation where the other side tried to wear you down. What did you do?',
    why: "They want to hear whether you stay calm and keep your client's goals in view.",
    strong: [
      "Recognized the tactic and didn't copy it",
      'Brought the talks back to what each side needed',
      "Knew ahead of time when they'd walk away",
    ],
    weak: ['Paid the other side back the same way', 'Gave in to get it over with'],
    probes: ['What did your client see of it?', 'What did you give, and what did you get?'],
  },
  'secret-and-friend': {
    text: 'Through work, you learn a company is in trouble. A friend who works there is about to buy a house. What do you do?',
    why: 'They want to know that you keep a confidence even when it could hurt someone you care about.',
    strong: [
      'Says nothing, and admits how hard that is',
      'Avoids even a hint, such as telling the friend to wait',
      "Names who they'd ask for advice, such as ethics counsel",
    ],
    weak: ['Warns the friend without saying why', "Can't see why staying silent would be hard"],
    probes: [
      'Would you act any differently for a close relative?',
      'How do you keep from being put in that spot?',
    ],
  },
  'train-a-junior-lawyer': {
    text: 'How have you taught someone to draft well? Tell me about one person and what changed in their writing.',
    why: "It's faster to rewrite a draft yourself, but then no one learns. They want to hear how you teach.",
    strong: [
      'Focused on one kind of mistake at a time',
      'Explained what the judge or the client needs from the document',
      "Points to something that got better in that person's later drafts",
    ],
    weak: [
      'Sent the draft back covered in red, with no explanation',
      'Rewrote the whole thing overnight without a word',
    ],
    probes: ['What did you learn from how that person writes?', 'When is a draft good enough to go out?'],
  },
  'process-you-built': {
    text: 'What can people at your company do without calling Legal because of something you set up?',
    why: "They want to see whether you free up lawyers' time for the hard questions.",
    strong: [
      'Names the template, checklist or training',
      'Says how people can tell where its limits are',
      'Explains how they checked that people use it correctly',
    ],
    weak: ['Says only that they answer questions fast', 'Says people should call a lawyer about everything'],
    probes: ['What went wrong with it?', 'What should never be handled that way?'],
  },
  'business-listens': {
    text: "When the business wants to go ahead despite Legal's concerns, how does that get decided?",
    why: 'Every company overrides its lawyers at times. How it does that tells you whether your advice will count.',
    strong: [
      "Says who accepts the risk and where that's recorded",
      'Speaks respectfully of the lawyers involved',
    ],
    weak: ['Claims Legal is never overruled', 'Says Legal always exaggerates'],
    probes: ["Who makes the final call when people can't agree?", 'How well does that work in practice?'],
  },
  'outside-counsel': {
    text: 'Which matters go to outside counsel, and who decides?',
    why: "The answer tells you what you'd really be working on.",
    strong: ['Lists the kinds of matters, with a reason for each', "Says what they'd like to bring in-house"],
    weak: ['Says "the big ones" and nothing more', 'Says it depends on who happens to have time'],
    probes: ['How is that budget set?', 'Which firms do you work with?'],
  },
  'risk-taste': {
    text: 'Which risks is this company comfortable taking, and which would it never take?',
    why: "You can't give useful advice until you know how much risk the company accepts.",
    strong: ["Names one risk they'd take and one they wouldn't", 'Says who draws the line'],
    weak: ['Claims the company takes no risks', 'Says that every case is different and gives no example'],
    probes: ['Where do legal and the business tend to see it differently?', 'When did that line last move?'],
  },
  'intake-of-work': {
    text: "How do requests reach the legal team, and what's in the queue today?",
    why: 'How work comes in decides what your days will be like.',
    strong: ["Describes today's list in general terms", 'Says how old the oldest request is'],
    weak: ['Says people just call whichever lawyer they know', 'Says no one keeps a list'],
    probes: ['Who sorts the requests?', 'What do you turn away?'],
  },
  'partner-track': {
    text: "Who's been promoted here in the last three years, and what had they done to earn it?",
    why: 'Promotion rules are often unwritten. Real examples tell you more.',
    strong: ['Describes two people and what they did', 'Says openly what holds people back'],
    weak: ['Says everyone has a chance and names no one', 'Says only that promotion takes time'],
    probes: [
      "What happened to the people who weren't promoted?",
      'How much business would I be expected to bring in?',
    ],
  },
};
