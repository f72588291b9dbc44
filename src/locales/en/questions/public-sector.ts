import type { PublicSectorQuestionId } from '../../../questions/catalog/public-sector.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in the public sector. */
export const publicSectorWords: Readonly<Record<PublicSectorQuestionId, QuestionWords>> = {
  'why-public': {
    text: 'Why public service, and why this agency instead of another one?',
    why: 'Job security is a fair reason, but most applicants share it. They want to hear what draws you to the work itself.',
    strong: [
      'Describes what the agency does and for whom',
      "Ties their reason to something they've seen as a resident or on the job",
    ],
    weak: ['Gives job security as the only reason', 'Talks only about hours and benefits'],
    probes: ['What do you expect to find frustrating here?', 'Where would the public notice your work?'],
  },
  'grade-and-step': {
    text: 'This position has minimum qualifications. How do you meet each one, and what documents show it?',
    why: "Hiring rules leave little room. If you can't document something, it may not count.",
    strong: [
      'Goes through the requirements in order',
      'Says where experience can replace a degree, and cites the job posting',
    ],
    weak: [
      'Says their experience should cover the requirements',
      'Expects the agency to work it out from the resume',
    ],
    probes: ['How many years of that were full time?', 'Which document would take you longest to get?'],
  },
  'start-after-checks': {
    text: 'The background check can take three months after we make an offer. How does that fit your plans?',
    why: "Many candidates drop out while they wait. They'd rather talk about it now.",
    strong: [
      "Says they'd wait for the final offer before giving notice",
      'Asks what they can do in the meantime',
      'Says plainly whether they can wait that long',
    ],
    weak: ["Says they'd quit their current job right away", 'Counts on the check going faster'],
    probes: [
      'What might lead you to take another offer while you wait?',
      'Which references can we call now, and which later?',
    ],
  },
  'neutral-at-the-desk': {
    text: 'Suppose you have to carry out a law you think is wrong. How do you do that?',
    why: 'Public employees serve everyone, whoever is in office. They want to hear how you keep your own views out of it.',
    strong: [
      'Applies the law fairly and uses the discretion it allows',
      'Names the proper way to raise a concern',
      "Says where they'd draw the line, such as at an unlawful order",
    ],
    weak: ["Says they'd drag their feet", 'Claims they never have an opinion'],
    probes: ['What do you tell the person in front of you?', 'What would you say about it outside work?'],
  },
  'answer-a-citizen': {
    text: 'Rewrite this paragraph from an official letter so the person who receives it knows what to do.',
    why: "People miss deadlines because they can't understand the letter.",
    strong: ['Starts with what to do and the deadline', 'Keeps what the law requires and cuts the rest'],
    weak: [
      'Swaps a few words and keeps the long sentences',
      'Makes the letter friendlier but changes the meaning',
    ],
    probes: ['What has to stay in?', 'How would you test whether people understand it?'],
  },
  'rule-and-hardship': {
    text: "Someone's application came in two days late because of a hospital stay. The rule says to deny it. What do you do?",
    why: 'They want to hear how you treat everyone equally and still look at the individual case.',
    strong: [
      'Checks whether the rule allows an exception',
      "Says they'd decide the next case like it the same way",
      'Puts the reason in the file',
    ],
    weak: ['Cites the rule and closes the case', 'Changes the date on the stamp'],
    probes: ['Your supervisor disagrees. What then?', 'What do you tell the person today?'],
  },
  'gift-at-the-counter': {
    text: 'A grateful visitor leaves a box of chocolates and an envelope with $50. What do you do?',
    why: 'Small gifts can look like favors for sale. They want to hear that you know the rules and act right away.',
    strong: [
      'Refers to the gift rules, and treats the cash and the chocolates separately',
      'Gives the money back right away, with a witness',
      'Reports the gift the same day',
    ],
    weak: ["Keeps the cash because it's shared with the team", 'Sets the gifts aside and tells no one'],
    probes: ['The visitor has already left. What now?', 'Where do you draw the line? Is a cup of coffee OK?'],
  },
  'angry-in-the-hall': {
    text: "Tell me about someone who lost their temper with you at the counter. What helped, and what didn't?",
    why: "An agency's letter can put someone's rent or food at risk. They want to know whether you can calm people down and stay safe.",
    strong: [
      'Recognized what was at stake for the person',
      'Said what could be done that day',
      'Called for help before it got dangerous',
    ],
    weak: ['Kept repeating the rules', 'Bent the rules to make the person leave'],
    probes: ['What did you do afterward to shake it off?', 'What could have kept it from getting that far?'],
  },
  'paper-that-convinces': {
    text: 'How do you write a briefing memo for leaders who have ten minutes and want different things?',
    why: 'Many decisions here start with a memo. They want to hear how you make the choice clear.',
    strong: [
      'Puts the question and the recommendation at the top',
      'Treats the other options fairly',
      'Says what the proposal costs and who will object',
    ],
    weak: ['Starts with all the background', 'Writes what the boss wants to hear'],
    probes: ['What did you leave out of your last one, and why?', 'Who reads your draft first?'],
  },
  'ten-offices-one-aim': {
    text: 'Tell me about something that needed approval from several agencies. How did you get it through?',
    why: 'Nobody can order all of them to agree. They want to hear patience and a plan.',
    strong: [
      "Found out what each agency couldn't give up",
      'Worked through the issues one on one before the meeting',
      'Set a date for the decision and kept to it',
    ],
    weak: ['Sent reminders and waited', 'Asked the top boss to force it through'],
    probes: [
      'Who was never convinced, and how did you handle it?',
      'What did you have to give up to get it approved?',
    ],
  },
  'tender-goes-wrong': {
    text: "Two days before signing a contract, you learn that one bidder got information the others didn't. What do you do?",
    why: 'Bidding has to be fair to everyone. They want to hear the right steps in the right order.',
    strong: [
      'Stops the signing',
      "Writes down what's known and who said it",
      'Takes the matter to procurement or legal right away',
    ],
    weak: [
      'Asks around before telling anyone in charge',
      'Lets the signing go ahead because the best bid won anyway',
    ],
    probes: [
      'The project will be late. What do you tell people?',
      'How could someone have caught it sooner?',
    ],
  },
  'what-you-may-say': {
    text: 'A reporter calls you directly and already knows a lot. What do you say?',
    why: 'Anyone who works for an agency can get that call. They want to hear that you know who speaks for it.',
    strong: [
      'Stays polite, confirms nothing and refers the reporter to the press office',
      'Tells their supervisor right away',
    ],
    weak: ["Starts correcting the reporter's facts", 'Hangs up'],
    probes: [
      'The reporter quotes a coworker to you. What do you say?',
      'What if you think the public should know?',
    ],
  },
  'save-in-the-budget': {
    text: "We can't afford to keep both the library and the pool open all week. What do you need to know before you recommend something?",
    why: 'They listen for good questions, for fairness, and for a recommendation at the end.',
    strong: [
      'Asks who uses the library and the pool, when, and what else is nearby',
      'Looks for ways to keep both open part of the week',
      'Says how residents would be heard',
    ],
    weak: ['Looks only at the cost per visitor', 'Calls for a survey and recommends nothing'],
    probes: ['The mayor loves the pool. Does that change your recommendation?', 'How would you announce it?'],
  },
  'digital-for-everyone': {
    text: "We're moving a service online. Who gets left behind, and what would you do for them?",
    why: "A public office has to serve everyone, including people who can't or won't go online.",
    strong: [
      'Names groups without talking down to them',
      'Keeps another way to apply open, and says what it costs',
      'Describes watching someone struggle with an online form',
    ],
    weak: ['Offers a hotline and stops there', 'Assumes people will figure it out'],
    probes: [
      'How would you find out who gave up?',
      'Is there anything about it that would help those people too?',
    ],
  },
  'made-it-simpler': {
    text: 'Tell me about a form, step or rule you helped get rid of. How did you do it?',
    why: "They want to see whether you notice what wastes people's time and can remove it safely.",
    strong: [
      "Says how they found out who'd wanted the step and why",
      'Explains how they won over people who were afraid to drop it',
      'Says how much time the change saves the public',
    ],
    weak: [
      'Describes putting the same long form online',
      'Says questioning the rules was never their business',
    ],
    probes: ['What were people afraid of?', 'Which one would you go after next?'],
  },
  'who-signs': {
    text: 'What could I sign off on myself, and how many people review something before it goes out?',
    why: 'You find out how much authority comes with the job.',
    strong: [
      'Names what you could sign and where the limit is',
      "Admits which review steps aren't really needed anymore",
      'Walks through who reviews something and about how long it takes',
    ],
    weak: [
      'Says everything goes up the chain',
      "Says the rules are written down somewhere and can't say where",
    ],
    probes: ['What takes longest to get approved?', 'When did that last change?'],
  },
  'after-the-election': {
    text: 'How much of this job would change after an election?',
    why: "Some public jobs depend on one administration's program. Find out before you give up another job.",
    strong: [
      'Separates what the law requires from what current leadership wants',
      'Describes what changed after the last election',
    ],
    weak: ['Says nothing would change', "Won't talk about elections"],
    probes: ['Which part of the work is the most secure?', 'How long is the position funded for?'],
  },
  'room-to-try': {
    text: 'What new idea has someone in your office tried in the past two years, and how did it turn out?',
    why: "You find out whether people here can try things, and what happens when one doesn't work.",
    strong: [
      "Describes an idea that worked and one that didn't",
      'Speaks well of the person whose idea failed',
    ],
    weak: ["Says there's no room for new ideas", 'Names only a program ordered from the top'],
    probes: ['Who had to approve it?', 'What would you like to see someone try next?'],
  },
  'step-up-how': {
    text: 'How do people move up from this grade: by time, by exam, or only when a position opens?',
    why: "Promotion rules in public service are usually written down. It's fine to ask how they work.",
    strong: ['Explains the rules in plain words', 'Says how long the last few people took to move up'],
    weak: ['Says you just have to wait', "Can't say and doesn't offer to find out"],
    probes: ['Does prior government service count?', 'Is training on paid time?'],
  },
  'pay-point-start': {
    text: 'Which step on the pay scale would I start at, and what could qualify me for a higher one?',
    why: "The pay scale is public, but your step is often set once, when you're hired.",
    strong: ['Names the rule and the documents it takes', 'Offers to have it reviewed before you accept'],
    weak: [
      'Says everyone starts at the bottom, without checking the rule',
      'Says your step will get sorted out after you start',
    ],
    probes: ['When would I need to ask for that?', 'Is there locality pay or any other allowance?'],
  },
};
