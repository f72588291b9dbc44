import type { SoftwareQuestionId } from '../../../questions/catalog/software.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in software. */
export const softwareWords: Readonly<Record<SoftwareQuestionId, QuestionWords>> = {
  'best-known-language': {
    text: 'Which programming language do you know best, and what would you change about it?',
    why: 'Anyone can list languages. They want to hear how well you know one, including where it falls short.',
    strong: [
      'Names a language feature and describes real code where it caused trouble',
      'Compares how another language handles the same problem',
      "Says what kind of project they'd pick a different language for",
    ],
    weak: [
      'Calls the language fast or modern and gives no example',
      'Lists ten languages and goes deep on none',
      'Complains about something the language fixed years ago',
    ],
    probes: [
      'Pick a line of code you write often. What happens in memory when it runs?',
      "You're free to choose the language for a new service. How do you decide?",
      'How do you keep up with changes in the language?',
    ],
  },
  'bug-in-production': {
    text: 'Tell me about a bug of yours that made it to production. How did you track it down?',
    why: 'They want to see how you work under pressure: what you check first, and whether you keep people informed.',
    strong: [
      'Says how the bug was noticed and how many users were affected',
      'Describes checking logs or reproducing the bug before changing any code',
      'Names the test, alert or process change that came out of it',
    ],
    weak: [
      'Describes changing one thing after another until the error went away',
      'Claims none of their bugs has ever reached users',
      'Talks about the fix but not about how the bug got past review and testing',
    ],
    probes: ['Which wrong guess cost you the most time?', 'What did you tell users about the bug, and when?'],
  },
  'system-you-looked-after': {
    text: 'Tell me about a system you maintained for a long time. What would you design differently now?',
    why: 'Maintaining a system shows you which early choices hold up. They want to hear what you learned from yours.',
    strong: [
      'Sketches the main parts and says which one changed most often',
      'Names one decision, why it made sense at the time and what it cost later',
      "Says what they'd keep exactly as it is",
    ],
    weak: [
      'Blames the engineers who came before',
      'Wants to rewrite the whole thing',
      "Can't say how the system was deployed or monitored",
    ],
    probes: [
      'How would you get to that design without taking the system down?',
      'What did the people on call for that system say about it?',
    ],
  },
  'review-comment': {
    text: "You're reviewing a teammate's pull request. The code works, but it's hard to read. What do you write?",
    why: 'Code review is where a team agrees on its standards. They listen for your tone as well as your point.',
    strong: [
      'Phrases the comment politely and points to specific lines',
      "Separates what has to change from what's personal taste",
      'Suggests a quick call if the thread gets long',
    ],
    weak: [
      'Approves it and quietly rewrites the code later',
      'Cites a style rule and gives no reason for it',
    ],
    probes: [
      'The author disagrees with your comment. What do you do next?',
      'The author is your tech lead. Does your comment change?',
    ],
  },
  'function-nobody-touches': {
    text: "Here's a function everyone on the team is afraid to touch. Talk me through how you'd make it safe to change.",
    why: 'Most of the job is changing code someone else wrote. They watch the order in which you read, test and edit.',
    strong: [
      "Asks what calls the function and what breaks if it's wrong",
      'Writes tests for what it does today before changing a line',
      'Makes small changes, each safe to ship on its own',
    ],
    weak: [
      'Starts rewriting after a quick look',
      'Reads in silence for several minutes',
      'Trusts the comments over what the code does',
    ],
    probes: [
      'You find a bug that other code may depend on. What do you do?',
      'You only have an hour. What do you do first?',
    ],
  },
  'reminder-service': {
    text: 'Design a service that sends a million people a reminder before their appointment. Where do you start, and what could break?',
    why: "There's no single right design. They want to hear what you ask first and which trade-offs you make.",
    strong: [
      'Asks how late a reminder can be, and whether a duplicate is worse than a missed one',
      'Estimates the peak load before picking components',
      'Explains what happens when one part fails halfway through',
      "Says what they'd leave out of version one",
    ],
    weak: [
      'Names specific products before the requirements are clear',
      'Draws boxes and never walks through a failure',
    ],
    probes: [
      'An appointment moves after its reminder is already in the queue. What happens?',
      'How would you notice that reminders had stopped going out?',
      'What would you build with two engineers and one month?',
    ],
  },
  'laptop-to-users': {
    text: "How does a change get from a developer's laptop to production, and how long does that usually take?",
    why: "You find out how the team tests and releases, which you'd be doing yourself within weeks.",
    strong: ['Walks you through each step with rough times', 'Admits which step is slow or frustrating'],
    weak: ["Can't say how long a release takes", 'Says releases wait for the one person who knows the steps'],
    probes: ['How do you roll back a bad change?', 'When did a release last go wrong, and what happened?'],
  },
  'code-people-avoid': {
    text: 'Which part of the codebase do people avoid, and is there a plan for it?',
    why: 'Most codebases have a part like that, and new hires often end up working on it.',
    strong: [
      'Names the part and explains how it got that way',
      'Says how much time has been set aside to fix it',
    ],
    weak: ['Claims the whole codebase is clean', 'Says the new hire will sort it out'],
    probes: ['What happens when that part breaks at night?', 'Who knows that part best?'],
  },
  'stack-you-know-least': {
    text: 'The posting lists several languages and tools. Which have you used at work, and which only on your own?',
    why: "Recruiters check your skills against a list. An honest answer keeps you from being quizzed on tools you've barely touched.",
    strong: [
      'Sorts the list into daily use, occasional use and never used',
      'Says in one line what they built with each tool',
    ],
    weak: ['Claims to know all of them equally well', 'Brushes the list off as unimportant'],
    probes: [
      'When did you last write code in each of those languages?',
      'Which one would you need the most time to get up to speed on?',
    ],
  },
  'work-for-a-lay-person': {
    text: "I've never written code. Can you explain what you built most recently and what made it hard?",
    why: "Engineers often explain their work to people who don't code. A recruiter can hear how well you do it.",
    strong: ['Starts with who uses it and what for', 'Explains the hard part with one everyday comparison'],
    weak: ['Lists tools instead of saying what the software does', "Says it's too technical to explain"],
    probes: [
      'How would a user notice if your software stopped working?',
      'Which part did you build yourself?',
    ],
  },
  'why-leave-code': {
    text: 'In five years, would you rather be writing code, leading people or designing systems? What have you tried so far?',
    why: 'Engineering careers split at some point. They want to know whether they can offer the path you want.',
    strong: [
      "Describes what they've tried and what an ordinary day of it was like",
      "Names what they'd miss about the paths they don't choose",
    ],
    weak: [
      "Wants a lead title but can't describe the work that comes with it",
      'Says any of the three is fine and gives no reason',
    ],
    probes: [
      'What would you be willing to give up for that path?',
      "Who has the job you'd like, and what does their week look like?",
    ],
  },
  'on-call-terms': {
    text: 'The team shares on-call, nights included, about one week in six. Would that work for you?',
    why: "They need to know before they set the schedule. If it doesn't work for you, you don't have to say why.",
    strong: [
      'Answers yes, no, or yes with a clear condition',
      'Asks how often people get paged at night and how on-call time is paid',
    ],
    weak: [
      'Says yes, then hints that someone else could take the nights',
      'Argues about whether on-call makes sense and never answers',
    ],
    probes: [
      'How did on-call work at your last job?',
      'What would you want to know about our systems before your first week on call?',
    ],
  },
  'tests-you-do-not-write': {
    text: "You have time for about half the tests you'd like to write. Which ones come first?",
    why: 'No team tests everything. Your order shows where you think a failure would do the most damage.',
    strong: [
      'Starts with code where a failure would cost users money or data',
      "Says what stays untested and how they'd notice a problem there",
    ],
    weak: ['Aims for a coverage number and nothing else', 'Refuses to start without time for every test'],
    probes: [
      'How would you find out later that you picked the wrong half?',
      'Tell me about a test you deleted, and why.',
    ],
  },
  'slow-page-hunt': {
    text: 'Tell me about something slow that you made faster. How did you find the bottleneck?',
    why: 'Guessing at performance problems wastes time. They want to hear that you measure first.',
    strong: [
      'Gives numbers from before and after the change',
      'Explains what the profiler or the logs showed that the first guess had missed',
      'Says how they knew it was fast enough',
    ],
    weak: [
      'Describes rewriting it in another language without measuring first',
      "Can't say how much time the change saved",
    ],
    probes: [
      'What did the speedup cost elsewhere, such as memory or readability?',
      'How do you make sure it stays fast?',
    ],
  },
  'old-and-new-side-by-side': {
    text: 'Part of a live system has to be replaced while customers keep using it. How do you get from the old one to the new one?',
    why: 'Engineers often replace systems that are in use. They listen for small steps and a way back.',
    strong: [
      'Breaks the move into steps that can each be rolled back',
      'Runs old and new side by side and compares the results',
      'Says when the old system gets shut off and who decides',
    ],
    weak: ['Plans one big cutover with no way back', 'Leaves out how the existing data gets moved'],
    probes: [
      'You have to stop halfway. What state is the system in?',
      'How do you prepare the teams that depend on the old system?',
    ],
  },
  'disagree-on-design': {
    text: 'Tell me about a time you and another engineer disagreed on a design. How was it decided?',
    why: 'Often both designs would work. They want to see how you reach a choice you can both live with.',
    strong: [
      'Makes the best case for the other design',
      'Describes a small test or a question that settled it',
      'Says how they backed the choice afterward',
    ],
    weak: [
      'Describes building their own version overnight to end the debate',
      'Describes going to the manager before talking it through',
    ],
    probes: ['Looking back, which design was better?', 'What would make you reopen the decision?'],
  },
  'junior-beside-you': {
    text: 'When did you last help a junior engineer get unstuck? How did you do it without taking over?',
    why: "Fixing it yourself is faster, but the other person doesn't learn. They want to know whether people get better by working with you.",
    strong: [
      'Asked what the person had already tried',
      'Gave a hint or the next step, not the solution',
      'Followed up later and can say what that engineer now does alone',
    ],
    weak: ['Fixed it alone and sent over the finished code', 'Told the engineer to look it up and moved on'],
    probes: ['When do you step in and take over?', 'What did you learn from that engineer?'],
  },
  'broken-build-on-friday': {
    text: "It's Friday at four. Your change just went live, and users are reporting errors. What are your first three moves?",
    why: 'They want to hear you get users back to a safe state before you look for the cause.',
    strong: [
      'Rolls the change back or turns it off first',
      "Tells support and the team what's going on, in plain words",
      'Looks for the cause once users are safe',
    ],
    weak: ['Rushes out an untested fix', 'Waits for more reports before doing anything'],
    probes: ["The change can't be rolled back. Now what?", 'What do you write up on Monday?'],
  },
  'code-written-by-a-tool': {
    text: 'Where do you let an AI tool write code for you, and how do you check what it gives you?',
    why: 'Many developers use one now. They want to know what you check before that code ships.',
    strong: [
      'Names tasks where the tool helps and tasks where it does harm',
      'Reads and tests the code as if a stranger had sent the pull request',
    ],
    weak: ['Accepts whatever compiles', 'Refuses to use one without ever having tried it'],
    probes: [
      'What did the tool get wrong most recently?',
      'A reviewer asks why the generated code is written that way. What do you say?',
    ],
  },
  'user-beyond-the-screen': {
    text: 'When did you last watch someone use something you built? What did you change afterward?',
    why: 'Many developers rarely see a user. They want to know whether you go and look, and what you do with what you see.',
    strong: ['Describes what the user did, step by step', 'Names a change that came from watching'],
    weak: ['Talks only about tickets and sees no need to watch anyone', 'Blames the user for doing it wrong'],
    probes: ['What did you expect the user to do?', 'How did you get the chance to watch?'],
  },
  'read-unknown-code': {
    text: "Here's a small program you haven't seen before. Figure out what it does, and tell me what you'd ask the author.",
    why: "You'll read far more code than you write. They watch where you look first.",
    strong: [
      'Starts with the tests or with where data comes in',
      "Separates what's certain from what's a guess",
      "Asks why it's built this way instead of commenting on style",
    ],
    weak: [
      'Starts changing the code right away',
      'Reads line by line and never says what the whole thing does',
    ],
    probes: ['What would you rename?', 'What would break first with ten times the data?'],
  },
  'security-you-built-in': {
    text: "Think of something you've built. If you wanted to break into it, how would you do it?",
    why: 'They want to know whether you think about attacks while you build or leave security to someone else.',
    strong: [
      'Names a real weak spot and what an attacker would need',
      'Says what they fixed and what risk is left',
    ],
    weak: ['Trusts the framework to handle all of it', "Says it's secure and can't name one weak spot"],
    probes: ['Who has access to the passwords and keys?', 'How would you notice an attack in progress?'],
  },
  'who-decides-what-is-built': {
    text: 'Think of the last feature your team shipped. Where did the idea come from, and how did it change along the way?',
    why: 'You find out whether engineers have a say before the work turns into tickets.',
    strong: ['Tells the story with the people involved in it', 'Says what got cut and why'],
    weak: ["Points to the roadmap and can't say where the idea came from", "Can't say who uses the feature"],
    probes: ['How do you know the feature was worth building?', 'What would the team have built instead?'],
  },
  'debt-and-time': {
    text: 'How does technical debt get onto the schedule here, and what did you clean up most recently?',
    why: 'Most teams say cleanup matters. A recent example shows whether it happens.',
    strong: [
      'Names a cleanup finished in the last few months',
      'Says who pushed for it and how much time it got',
    ],
    weak: ['Says cleanup happens whenever things slow down', "Claims there's no technical debt"],
    probes: ["What's next on the cleanup list?", 'Who has to agree before that work gets scheduled?'],
  },
  'alerts-last-month': {
    text: 'How many times did someone get paged at night last month, and what did the team fix because of it?',
    why: "The number tells you what on-call is like. The fixes tell you whether it's getting better.",
    strong: ['Knows the number or offers to look it up', 'Names an alert that was fixed for good'],
    weak: ['Says you get used to it', 'Has no idea how often anyone gets paged'],
    probes: ['Who gets the page first?', 'Does anyone get time off after a bad night?'],
  },
};
