import type { EducationQuestionId } from '../../../questions/catalog/education.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in education. */
export const educationWords: Readonly<Record<EducationQuestionId, QuestionWords>> = {
  'clearance-and-permit': {
    text: 'Which teaching license or permit do you hold, for which ages and subjects, and is your clearance up to date?',
    why: 'Without the papers nobody may be alone with a class. Some take weeks, so they ask early.',
    strong: ['Names each paper with its date', 'Says what is still on its way and when it will come'],
    weak: ['Assumes that the old one will do', 'Cannot say which ages it covers'],
    probes: [
      'Would you also teach outside of your subject?',
      'Which of these would you need to renew this year?',
    ],
  },
  'why-this-age': {
    text: 'Why this age group, and what do you find hardest about it?',
    why: 'Every age has its charm and its trials. They want to hear both.',
    strong: [
      'Tells a small scene that could only happen at that age',
      'Names what tires them and how they cope',
    ],
    weak: ['Loves all children', 'Would rather have had another age'],
    probes: [
      'What does that age need that the next one does not?',
      'With which child do you find it hard to be patient?',
    ],
  },
  'reach-you-outside': {
    text: 'Apart from lessons there are parent evenings, trips and duty at lunch. What can you take on in the first year?',
    why: 'A school lives on what is not in the timetable. A beginner who takes on too much will be gone by spring.',
    strong: ['Picks one or two things and says why', 'Asks what is expected of everybody'],
    weak: ['Says yes to all', 'Counts only the lessons'],
    probes: ['Which one would you like to lead one day?', 'How much time do you need to prepare a week?'],
  },
  'what-you-stand-for': {
    text: 'You have read what our school says about itself. Which sentence would be hardest to live up to in your lessons?',
    why: 'Every school writes fine sentences. They would like somebody who takes one of them seriously enough to doubt it.',
    strong: ['Quotes a sentence and thinks it through with a class in mind', 'Says what help it would take'],
    weak: ['Agrees with all of it', 'Has not read it'],
    probes: [
      'When did you fall short of something you believe in?',
      'How would a pupil notice that sentence?',
    ],
  },
  'lesson-that-failed': {
    text: 'Tell me about a lesson that went wrong. When did you notice, and what did you do with the rest of the hour?',
    why: 'It happens to everybody. What counts is the next ten minutes and the next lesson.',
    strong: [
      'Names the moment and the sign in the room',
      'Changed something on the spot, and says what',
      'Taught it otherwise the next time',
    ],
    weak: ['Blames the class', 'Went on to the end as planned'],
    probes: ['What did the pupils say?', 'How did you find out what had stuck?'],
  },
  'one-child-always-last': {
    text: 'One pupil never finishes, one is done in five minutes, and there are twenty-five more. What does the task look like?',
    why: 'No two pupils are at the same place. They want to see one task with more than one door.',
    strong: [
      'Describes a task with an easy way in and more than one way on',
      'Says how they would know who is where',
      'Keeps the slow one within the group',
    ],
    weak: ['Gives the fast one more of the same', 'Teaches to the middle'],
    probes: ["What do you say to the fast one's parents?", 'How do you give marks for it?'],
  },
  'start-of-a-class': {
    text: 'It is your first week with a new group that nobody wants to take. What do you do on the first three days?',
    why: 'Order comes from clear habits and from being known by name. Both begin on day one.',
    strong: [
      'Learns the names and uses them',
      'Sets up few rules and lives by them',
      'Finds something that the group is good at',
    ],
    weak: ['Starts with threats', 'Wants to be liked first'],
    probes: ['What do you do about the loudest one?', 'What would you ask the teacher before you?'],
  },
  'parent-who-disagrees': {
    text: 'Tell me about a parent who saw a matter quite differently from you. How did the talk end?',
    why: 'Parents know the child and you know the class. They listen for respect on both sides.',
    strong: [
      'Asked what it looks like at home',
      'Came with examples, not with labels',
      'Ended on one thing that both would try',
    ],
    weak: ['Won the argument', 'Gave in to have peace'],
    probes: ['What did you say to the child?', 'What would you put in writing?'],
  },
  'teach-us-ten-minutes': {
    text: 'Teach us ten minutes of a lesson you know well. We will be the class and do what a class does.',
    why: 'They watch what you do when somebody asks something odd, more than the perfect plan.',
    strong: [
      'Says what we should be able to do at the end',
      'Has us doing something within three minutes',
      'Takes up a wrong answer and makes use of it',
    ],
    weak: ['Talks for ten minutes', 'Runs out of time before the point'],
    probes: ['What would you do in the next lesson?', 'Which of us did not follow?'],
  },
  'how-you-know-they-learned': {
    text: 'How do you find out during a lesson what has been understood, before any test does?',
    why: 'To have taught is one thing, to have been understood another. They want to hear your small means.',
    strong: [
      'Names two or three and what each one shows',
      'Tells of a lesson that they changed because of it',
    ],
    weak: ['Asks whether there are any questions', 'Waits for the test'],
    probes: ['What do you do with those who hide?', 'Which of them takes too much time?'],
  },
  'behind-closed-door': {
    text: 'A pupil wants to tell you something and asks you to keep it secret. What do you say?',
    why: 'Children must be heard, and no adult may promise too much. Both have to fit into the first sentence.',
    strong: [
      'Says before listening that some things must be passed on',
      'Knows whom to tell in the school, and does so the same day',
      'Writes down the words that were used',
    ],
    weak: ['Promises to keep it', 'Sends the child to somebody else at once'],
    probes: [
      'You are not sure that it is serious. What then?',
      'What do you say to the child the day after?',
    ],
  },
  'colleague-next-door': {
    text: "What have you taken over from another teacher's lesson, and what have others taken from yours?",
    why: 'Doors that stay shut make teaching lonely and slow to improve.',
    strong: ['Names a lesson visited and the one thing taken along', 'Has let others watch'],
    weak: ['Has never sat in another class', 'Was visited only by inspectors'],
    probes: ['What did you hear that was hard to take?', 'How would you begin here?'],
  },
  'screen-in-class': {
    text: 'When do you let pupils use a screen or an AI tool, and when do you put it away?',
    why: 'There is no going back to before it, and no simple yes. They want to hear your reasons for each.',
    strong: [
      'Gives one task that is better with it and one that is better without',
      'Teaches how to doubt an answer',
    ],
    weak: ['Bans it, or lets all of it happen', 'Relies on a program to find the cheats'],
    probes: ['A text was clearly not written by the pupil. What do you do?', 'What do you tell the parents?'],
  },
  'marks-that-are-fair': {
    text: 'How do you make sure that two pupils with the same work get the same mark from you?',
    why: 'Nothing is noticed as quickly by pupils as an unfair mark.',
    strong: [
      'Writes down what counts before reading the first one',
      'Covers names or swaps a pile with a colleague',
      'Explains a mark so that the pupil knows what to do next',
    ],
    weak: ['Goes by feeling and long practice', 'Marks the effort and does not say so'],
    probes: ['When did you change a mark?', 'What do you do with group work?'],
  },
  'year-end-with-a-group': {
    text: 'Which group did you take furthest, and what did that take over the year?',
    why: 'A year is long. They want to see a plan, and what you did when it no longer fit.',
    strong: [
      'Says where the group stood in autumn and in spring',
      'Names the two things that moved it',
      'Tells of somebody who was left behind',
    ],
    weak: ['Lists grades', 'Credits a good class'],
    probes: ['What did you give up on the way?', 'What did the group teach you?'],
  },
  'who-has-my-class-now': {
    text: 'Who teaches these groups now, and could I watch them once before I begin?',
    why: 'You want to know what they are used to. Most schools are glad to be asked.',
    strong: ['Offers a day', 'Tells you which group will test you'],
    weak: ['Prefers to keep you from seeing it', 'Does not know yet which groups they will be'],
    probes: ['What should I not change in the first weeks?', 'Who can tell me about single pupils?'],
  },
  'when-it-gets-loud': {
    text: 'A pupil refuses everything in my lesson. What would the school expect me to do, and who comes to help?',
    why: 'You hear whether teachers here stand alone.',
    strong: ['Names the steps and the person', 'Tells how it went the last time'],
    weak: ['Expects you to handle it', 'Sends everyone to the office'],
    probes: ['How do parents hear of it?', 'What is not allowed?'],
  },
  'time-to-prepare': {
    text: "What do you take off a new teacher's plate in the first year?",
    why: 'The first year decides whether people stay in the profession. A school that has thought of that can say how.',
    strong: [
      'Names fewer lessons, a mentor or a group that is kept small',
      'Says who it was done for last year',
    ],
    weak: ['Says that everyone had to go through it', 'Gives the hardest groups to the newest'],
    probes: ['Is it in the contract?', 'Who would be my mentor?'],
  },
  'choice-of-material': {
    text: 'How much of what I teach, and with what, would be mine to choose?',
    why: 'Some schools hand you a folder, others an empty shelf. You can work with either if you know.',
    strong: ['Tells what is fixed and what is free', 'Tells how new ideas are tried out'],
    weak: ['Stays vague about both', 'Wants every class at the same chapter on the same day'],
    probes: ['Who decides on the books?', 'What was tried last year?'],
  },
};
