import type { PublicSectorQuestionId } from '../../../questions/catalog/public-sector.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in the public sector. */
export const publicSectorWords: Readonly<Record<PublicSectorQuestionId, QuestionWords>> = {
  'why-public': {
    text: 'Why public service, and why this office rather than another?',
    why: 'Reasons such as safety are human and do not set you apart. They listen for the task.',
    strong: [
      'Knows what the office does for whom',
      'Ties it to something they have seen as a citizen or at work',
    ],
    weak: ['Wants a safe job', 'Names the good hours'],
    probes: ['What would drive you mad here?', 'Where would the public notice your work?'],
  },
  'grade-and-step': {
    text: 'The post is tied to a set qualification. How do you meet it, and which papers show that?',
    why: 'Rules on entry leave little room. What cannot be proved does not count.',
    strong: [
      'Goes through the requirements in their order',
      'Says what is equal to what, and who certified it',
    ],
    weak: ['Points to experience in general', 'Leaves it to the office to find out'],
    probes: ['How many years count?', 'Is there anything on record that we should know for the clearance?'],
  },
  'start-after-checks': {
    text: 'Between our decision and your first day there may be three months of checks. How does that fit your plans?',
    why: 'Good people are lost on the way. It is fairer to say it now.',
    strong: ['Says what is possible and what they need in writing', 'Asks what may be done in the meantime'],
    weak: ['Gives notice at once', 'Hopes that it will be quicker'],
    probes: ['What would make you take something else?', 'Whom may we ask for references, and when?'],
  },
  'neutral-at-the-desk': {
    text: 'A law you find wrong has to be carried out by you. How do you do that?',
    why: 'Offices serve all, under every government.',
    strong: [
      'Carries it out with care and uses the room it leaves',
      'Knows the proper way to object',
      'Says where the limit would be',
    ],
    weak: ['Carries it out as slowly as possible', 'Has no views'],
    probes: ['What do you say to the person in front of you?', 'And among friends?'],
  },
  'answer-a-citizen': {
    text: 'Here is a paragraph from an official letter. Say it so that the person who gets it knows what to do.',
    why: 'Many do not act because they do not understand.',
    strong: ['Begins with what to do, and until when', 'Keeps what the law needs and drops the rest'],
    weak: ['Swaps a few words', 'Makes it friendly and wrong'],
    probes: ['What may you not leave out?', 'How would you find out whether it works?'],
  },
  'rule-and-hardship': {
    text: 'By the rule an application came in two days late. The reason is a hospital stay. What do you do?',
    why: 'Treating equals equally and seeing the single case pull apart. They want to hear how you join them.',
    strong: [
      'Looks for what the rule itself allows',
      'Would decide the same for the next one',
      'Writes down the reason',
    ],
    weak: ['Rules are rules', 'Changes the date on the stamp'],
    probes: ['Your superior sees it otherwise. What then?', 'What do you tell the person today?'],
  },
  'gift-at-the-counter': {
    text: 'A grateful visitor leaves a box of chocolates and fifty in an envelope. What do you do?',
    why: 'Small things open the door. They want quick and calm steps.',
    strong: ['Gives the money back at once, with a witness', 'Reports it the same day', 'Stays friendly'],
    weak: ['Shares it with the team', 'Ignores it and hopes'],
    probes: ['They are gone already. What now?', 'Where does it start for you: a coffee?'],
  },
  'angry-in-the-hall': {
    text: 'Tell me about somebody who lost their temper with you across a desk. What calmed it, or did not?',
    why: 'For people a letter from an office can mean rent or food.',
    strong: [
      'Saw what was at stake for the person',
      'Said what can be done today',
      'Knew when to call for help',
    ],
    weak: ['Kept to the rules of the house', 'Gave in'],
    probes: ['What did you do afterward for yourself?', 'What could have been done before it came to that?'],
  },
  'paper-that-convinces': {
    text: 'How do you write a paper for a decision by people who have ten minutes and want different things?',
    why: 'Papers are how offices think.',
    strong: [
      'Puts the question and the proposal on top',
      'Gives the other options a fair hearing',
      'Says what it costs and who will be against it',
    ],
    weak: ['Gives all the background', 'Writes what is wanted'],
    probes: ['What was left out of your last one, and why?', 'Who reads it before?'],
  },
  'ten-offices-one-aim': {
    text: 'Tell me about something that needed the consent of many offices. How did you get it through?',
    why: 'Nobody can order it. They look for patience with a plan.',
    strong: [
      'Knew what each one could not give up',
      'Settled it one by one before the meeting',
      'Kept a date by which it would be decided',
    ],
    weak: ['Sent reminders', 'Went to the top'],
    probes: ['Who was never convinced?', 'What was lost on the way?'],
  },
  'tender-goes-wrong': {
    text: 'Two days before a contract is signed you find out that one bidder had been told more than the others. What now?',
    why: 'It is awkward and it will come out. They want to hear the right order of steps.',
    strong: [
      'Stops the signing',
      'Puts on paper what is known and from whom',
      'Goes to those who are in charge of it',
    ],
    weak: ['Asks around first', 'Lets it pass, since the best one won'],
    probes: ['The project will be late. What do you say?', 'How could it have been noticed earlier?'],
  },
  'what-you-may-say': {
    text: 'A journalist calls you directly and knows a good deal. What do you say?',
    why: 'It happens to everybody in office sooner or later.',
    strong: ['Stays polite, confirms nothing and passes it on', 'Tells those inside at once'],
    weak: ['Corrects what is wrong', 'Hangs up'],
    probes: ['They quote a colleague. What now?', 'What if the public ought to know?'],
  },
  'save-in-the-budget': {
    text: 'The library and the pool cannot both stay open all week. What do you need to know before you propose something?',
    why: 'They listen for questions, for fairness, and for the courage to propose.',
    strong: [
      'Asks who uses which, when, and what else they could use',
      'Thinks of ways to keep both in part',
      'Says how people would be heard',
    ],
    weak: ['Looks at the costs per visitor', 'Wants a survey'],
    probes: ['The mayor likes to swim. And now?', 'How would you announce it?'],
  },
  'digital-for-everyone': {
    text: 'A service moves online. Who gets lost, and what do you do for them?',
    why: 'An office cannot choose its customers.',
    strong: [
      'Names groups without talking down to them',
      'Keeps a second way open, and says what it costs',
      'Has watched somebody try',
    ],
    weak: ['Offers a hotline', 'They will learn'],
    probes: ['How do you notice those who gave up?', 'What gets better for those people, too?'],
  },
  'made-it-simpler': {
    text: 'Which form, step or rule is gone because of you?',
    why: 'It is easier to add one.',
    strong: [
      'Found out who wanted it, and why',
      'Got consent from those who feared it',
      'Can say what people are spared',
    ],
    weak: ['Made it digital as it was', 'That is not for the clerk to do'],
    probes: ['What was the fear?', 'Which one comes next?'],
  },
  'who-signs': {
    text: 'What may I sign myself, and how many see it before it goes out?',
    why: 'It says how much is trusted to a desk.',
    strong: ['Names the limits', 'Says which ones are from yesterday'],
    weak: ['Everything goes upstairs', 'That is laid down somewhere'],
    probes: ['How long does the longest way take?', 'When was that last changed?'],
  },
  'after-the-election': {
    text: 'Which of the tasks of this post would stay the same if other people were elected?',
    why: 'Some posts hang on one plan. You want to know before you move.',
    strong: ['Tells what is fixed by law and what is not', 'Speaks of it calmly'],
    weak: ['Everything stays', 'Does not want to speak about it'],
    probes: ['How was it the last time?', 'Is the post itself funded?'],
  },
  'room-to-try': {
    text: 'What has somebody in your office tried out in the past two years, and what became of it?',
    why: 'Where nothing may fail, nothing is tried.',
    strong: ['Tells of one that stayed and one that did not', 'Speaks kindly of the second'],
    weak: ['There is no room for that', 'Names a plan of the ministry'],
    probes: ['Who had to agree?', 'What would you like to see tried?'],
  },
  'step-up-how': {
    text: 'How does one move up from this grade: by years, by exam or by a free post?',
    why: 'In public service the ladder is written down. You may as well ask where it stands.',
    strong: ['Explains it without jargon', 'Says how long it took the last ones'],
    weak: ['One has to wait', 'Cannot say offhand'],
    probes: ['Do years elsewhere count?', 'Is training during hours?'],
  },
  'pay-point-start': {
    text: 'On which step of the pay table would I start, and what would count toward a higher one?',
    why: 'The table is public. The step is often set once, at the start.',
    strong: ['Names the rule and the papers that are needed', 'Offers to have it checked before you sign'],
    weak: ['Everyone starts at the bottom', 'It will be seen later'],
    probes: ['Until when can that be asked for?', 'What about allowances?'],
  },
};
