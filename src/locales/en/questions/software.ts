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
  'stack-you-know-least': {
    text: 'The ad lists several languages and tools. Which of them have you used at work, and which only at home?',
    why: 'The recruiter has to mark a list. Honest marks save an awkward hour with the engineers.',
    strong: [
      'Sorts them into daily, now and then, and only read about',
      'Says for what each was used, in one line',
    ],
    weak: ['Claims all of them', 'Waves the list aside'],
    probes: ['When did you last write code in each?', 'Which one would you need a week for?'],
  },
  'work-for-a-lay-person': {
    text: 'Explain to me, who has never written code, what you built last and why it was not easy.',
    why: 'You will often talk to people who do not program. A recruiter is a good first one.',
    strong: ['Begins with who uses it', 'Finds one picture for the hard part and stays with it'],
    weak: ['Names tools in place of explaining', 'Says that it is hard to explain'],
    probes: ['How would a user notice if it stopped?', 'What was your share?'],
  },
  'why-leave-code': {
    text: 'Do you want to go on writing code in five years, lead people, or design systems? What have you tried of it?',
    why: 'The paths part at some point. They want to know whether they can offer the one you are on.',
    strong: [
      'Tells what they tried and how it felt on an ordinary day',
      'Says what they would miss on each path',
    ],
    weak: ['Wants the title', 'Leaves it all open'],
    probes: [
      'What would you stop doing for it?',
      'Who does the job you would like, and what is their week like?',
    ],
  },
  'on-call-terms': {
    text: 'The team takes turns at being on call at night, about one week in six. Is that possible for you?',
    why: 'It decides how the rota is planned. You need not say why if it is not possible.',
    strong: [
      'Says yes, no, or under which conditions',
      'Asks how often it rings and how the hours are made up',
    ],
    weak: ['Agrees and hopes for another team', 'Wants to discuss whether it makes sense at all'],
    probes: ['What do you need at home for it?', 'What was the worst night you had?'],
  },
  'tests-you-do-not-write': {
    text: 'There is time for about half of the tests you would like. Which ones do you write first?',
    why: 'Nobody tests everything. The order shows what you think can hurt.',
    strong: [
      'Begins with what would hurt users or money most',
      'Says what is left out and how one would notice',
    ],
    weak: ['Goes for a number on a report', 'Would not begin without time for all'],
    probes: ['How would you find out later that you chose badly?', 'Which test have you deleted?'],
  },
  'slow-page-hunt': {
    text: 'Tell me about something slow that you made fast. How did you know where to look?',
    why: 'Guessing is cheap and often wrong. They want to hear about measuring.',
    strong: [
      'Names what was measured, before and after',
      'Tells of the first guess, and that it was wrong',
      'Says when it was fast enough',
    ],
    weak: ['Rewrote it in another language', 'Cannot say how much was gained'],
    probes: ['What did it cost in other places?', 'How do you keep it fast?'],
  },
  'old-and-new-side-by-side': {
    text: 'A part of the system has to be replaced while people keep using it. How do you get from old to new?',
    why: 'Replacing things in use is most of the job. They listen for small steps and a way back.',
    strong: [
      'Cuts it into steps that can each be undone',
      'Runs old and new together and compares',
      'Says when the old one is switched off, and who decides',
    ],
    weak: ['Plans one big weekend', 'Forgets the data'],
    probes: ['What if you have to stop halfway?', 'How do you tell people who depend on it?'],
  },
  'disagree-on-design': {
    text: 'When did you and another engineer want two different designs? How was it decided?',
    why: 'Both are often good. They want to see how you get to a choice you can both live with.',
    strong: [
      'Can state the other design at its best',
      'Found a small test or a question that told them apart',
      'Backed the choice afterward',
    ],
    weak: ['Wrote it their way overnight', 'Left it to the boss at once'],
    probes: ['Were you right?', 'What would make you open it again?'],
  },
  'junior-beside-you': {
    text: 'How did you last help somebody less experienced get unstuck, without taking the keyboard?',
    why: 'A team grows by what its members pass on. Taking over is quicker, and teaches little.',
    strong: [
      'Asked what they had tried',
      'Gave the next step and not the solution',
      'Says what the person can do now',
    ],
    weak: ['Fixed it and sent a link', 'Has no time for that'],
    probes: ['When do you take over after all?', 'What did you learn from them?'],
  },
  'broken-build-on-friday': {
    text: 'It is Friday at four. Your change is live, and the first users report errors. What are your next three moves?',
    why: 'Getting back to a safe state comes before finding out why. They want to hear that order.',
    strong: [
      'Takes it back or switches it off first',
      'Tells those who must know, in plain words',
      'Looks for the cause when users are safe',
    ],
    weak: ['Fixes forward in a hurry', 'Waits for more reports'],
    probes: ['It cannot be taken back. What now?', 'What do you write on Monday?'],
  },
  'code-written-by-a-tool': {
    text: 'Where do you let an AI tool write code for you, and how do you check what it gives you?',
    why: 'Most developers use one by now. The difference lies in what they let through.',
    strong: [
      'Names kinds of work where it helps and where it does harm',
      'Reads and tests it as if a stranger had sent it',
    ],
    weak: ['Takes what compiles', 'Refuses on principle without having tried'],
    probes: ['What did it get wrong last week?', 'How do you explain such code in a review?'],
  },
  'user-beyond-the-screen': {
    text: 'When did you last watch somebody use what you had built? What did you change afterward?',
    why: 'It takes one such hour to see how differently people use things.',
    strong: ['Describes what the person did, click by click', 'Names the change that came of it'],
    weak: ['Knows users only from tickets', 'Explains what the user did wrong'],
    probes: ['What did you expect to see?', 'How did you get to watch?'],
  },
  'read-unknown-code': {
    text: 'Here is a small program that you have never seen. Find out what it does, and tell me what you would ask its author.',
    why: 'You will read far more code than you write. They watch where your eyes go first.',
    strong: [
      'Starts at the tests or at where data comes in',
      'Says what is a guess and what is certain',
      'Asks about the why and not about the style',
    ],
    weak: ['Begins to change it at once', 'Reads line by line from the top'],
    probes: ['What would you rename?', 'What would break first with ten times the data?'],
  },
  'security-you-built-in': {
    text: 'Take something you built. How would you get in, if you wanted to do harm?',
    why: 'Those who can think like an intruder build better doors.',
    strong: [
      'Names a real weak spot and what it would take',
      'Says what was done about it and what was left',
    ],
    weak: ['Trusts the framework with everything', 'Has never looked at it that way'],
    probes: ['Who could see the secrets?', 'What would you notice first if somebody did?'],
  },
  'who-decides-what-is-built': {
    text: 'Take the last thing you shipped. Who wanted it, and what became of the first idea?',
    why: 'You learn whether engineers have a say before the work is cut into tickets.',
    strong: ['Tells the story with people in it', 'Says what was left out and why'],
    weak: ['Points to the plan for the quarter', 'Does not know who uses it'],
    probes: ['How do you know that it was worth it?', 'What would the team have built instead?'],
  },
  'debt-and-time': {
    text: 'How does cleaning up get into the plan here, and what was cleaned up last?',
    why: 'Everyone says that it matters. The last example shows whether it ever happens.',
    strong: ['Names a case from this quarter', 'Says who spoke up for it and how much time it took'],
    weak: ['Does it on quiet days, of which there are none', 'Says that the code is clean'],
    probes: ['What is next on the list?', 'Who has to be convinced?'],
  },
  'alerts-last-month': {
    text: 'How many times did something ring at night last month, and what was done so that it does not ring again?',
    why: 'A number and a repair say more about a system than its diagram.',
    strong: ['Knows the number', 'Names one alarm that is gone for good'],
    weak: ['Says that one gets used to it', 'Has no idea, others do that'],
    probes: ['Who has to get up?', 'What happens on the morning after?'],
  },
};
