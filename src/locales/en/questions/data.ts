import type { DataQuestionId } from '../../../questions/catalog/data.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in data. */
export const dataWords: Readonly<Record<DataQuestionId, QuestionWords>> = {
  'tools-and-their-depth': {
    text: 'Which of the tools in the ad do you use every week, and what was the last thing you made with each?',
    why: 'A recruiter cannot test you. A recent piece of work is the next best proof.',
    strong: ['Gives one small result for each tool', 'Names those they would have to learn'],
    weak: ['Says that tools do not matter', 'Lists courses'],
    probes: ['Which one would you not want to work without?', 'How large was the data?'],
  },
  'figures-for-lay-people': {
    text: 'Take a finding of yours and tell it to me so that I can act on it. I do not like statistics.',
    why: 'Most of those who need the answer are not analysts. A finding that nobody follows is worth nothing.',
    strong: ['Begins with what to do and then why', 'Says how sure it is, in plain words'],
    weak: ['Begins with the method', 'Leaves out the doubt in order to be clear'],
    probes: ['What would you show on one page?', 'I do not believe it. What now?'],
  },
  'answer-nobody-wanted': {
    text: 'When did your numbers show something that people did not want to see? What did you do?',
    why: 'There is often a wish behind the question. They need people who do not bend the answer to it.',
    strong: [
      'Checked twice before speaking',
      'Told the person concerned first',
      'Left the numbers as they were and helped with the next step',
    ],
    weak: ['Found another cut of the data that pleased', 'Sent it to everybody'],
    probes: ['How was it taken?', 'What if you had been asked to leave it out?'],
  },
  'data-with-people-in-it': {
    text: 'Which data would you rather not collect, even if it were allowed and useful?',
    why: 'Law says what is allowed. They want to know where you draw your own line.',
    strong: ['Names a kind of data and who could be hurt', 'Knows a way to get the answer without it'],
    weak: ['Leaves that to the lawyers', 'Would collect it just in case'],
    probes: ['When did you delete something?', 'Who should be able to see a single person?'],
  },
  'first-look-at-data': {
    text: 'Here is a table you have not seen before. What do you do before you answer any question with it?',
    why: 'Most errors come in with the data. They watch your first ten minutes.',
    strong: [
      'Asks how it was collected and what one row stands for',
      'Looks for doubles, gaps and odd values before any mean',
      'Writes down what was assumed',
    ],
    weak: ['Starts with a model', 'Drops rows with gaps without looking'],
    probes: ['What would make you throw it away?', 'Which of these columns do you trust least?'],
  },
  'metric-that-misled': {
    text: 'Tell me about a figure that everybody followed and that led the wrong way. How did you find out?',
    why: 'Whatever is measured gets chased. They want somebody who looks behind the number.',
    strong: ['Says what people did in order to move the figure', 'Names what was looked at instead'],
    weak: ['Blames the tool', 'Has never seen one'],
    probes: ['Who had chosen it?', 'How do you test a new one?'],
  },
  'cause-or-chance': {
    text: 'Sales went up after a change. How do you find out whether the change was the reason?',
    why: 'It is the question they will put to you every week, and it has more than one good answer.',
    strong: [
      'Asks what else happened in that time',
      'Names a way to compare, and what would spoil it',
      'Says what can be claimed in the end and what cannot',
    ],
    weak: ['Looks at before and after only', 'Asks for a perfect experiment or nothing'],
    probes: ['It is too late for an experiment. What now?', 'How big would it have to be for you to see it?'],
  },
  'model-in-real-life': {
    text: 'Take a model or a report of yours that others relied on. What went wrong with it after it was live?',
    why: 'Making it is the smaller half. They want to hear how you looked after it.',
    strong: [
      'Names how the input changed and who noticed',
      'Says what was watched from then on',
      'Tells when it was retired',
    ],
    weak: ['Handed it over and does not know', 'Says that it ran without a fault'],
    probes: ['What did a wrong answer cost?', 'Would a simple rule have done?'],
  },
  'pipeline-at-night': {
    text: 'The nightly load broke, and the board wants the figures at nine. It is half past seven. What do you do?',
    why: 'They want to see you care for the people who wait as well as for the repair.',
    strong: [
      'Tells those who wait what they will get, and when',
      'Looks at what is safe to show from the day before',
      'Repairs with a second pair of eyes',
    ],
    weak: ['Sends what is there and hopes', 'Repairs in silence until nine'],
    probes: ['Half of the rows are in. Do you show them?', 'What is different tomorrow?'],
  },
  'number-wars': {
    text: 'Two departments come to the meeting with two different numbers for the same thing. What do you do?',
    why: 'Such quarrels are seldom about arithmetic. Someone has to get both to one definition.',
    strong: [
      'Asks each what the number is used for',
      'Finds the rows in which they differ',
      'Gets one definition written down, with an owner',
    ],
    weak: ['Rules that one of them is wrong', 'Brings a third number'],
    probes: ['One side refuses. What now?', 'How do you keep it from coming back?'],
  },
  'question-behind-question': {
    text: 'Somebody asks you for a dashboard. How do you find out what they need?',
    why: 'Much of what is asked for is never opened again.',
    strong: [
      'Asks which decision it is for and who makes it',
      'Sketches it by hand before building',
      'Has talked people out of one',
    ],
    weak: ['Builds what was asked', 'Adds filters for everything'],
    probes: ['How do you know later whether it is used?', 'What did you build that nobody opened?'],
  },
  'clean-enough': {
    text: 'You could spend another week cleaning, or answer now with doubts. How do you decide?',
    why: 'There is always more to clean. The choice depends on what hangs on the answer.',
    strong: ['Asks what happens if the answer is a bit off', 'Gives a first answer with its limits'],
    weak: ['Always cleans to the end', 'Answers and keeps the doubts to themselves'],
    probes: ['How do you word the doubt?', 'When did you choose wrongly?'],
  },
  'sql-by-hand': {
    text: 'Write a query for the customers who bought in spring but not since. Talk me through the traps.',
    why: 'Not the syntax but the traps count: doubles, gaps, time zones, returns.',
    strong: [
      'Asks what counts as bought',
      'Tests it on five rows in the head',
      'Names two cases in which it would be wrong',
    ],
    weak: ['Writes it at once and calls it done', 'Gets lost in syntax and does not ask'],
    probes: ['How would you check the result?', 'What if there were a billion rows?'],
  },
  'learned-from-a-domain': {
    text: 'How did you come to understand a business you knew nothing about? Take the last one.',
    why: 'Numbers mean little without knowing how the goods move or the patients come in.',
    strong: [
      'Went and watched, or sat with those who enter the data',
      'Names something that no table would have told',
    ],
    weak: ['Read the documentation', 'Thinks that figures explain themselves'],
    probes: ['What had you got wrong?', 'Whom would you sit with first here?'],
  },
  'share-of-time-data': {
    text: 'Out of last week, how much of your time went into getting at data, and how much into answers?',
    why: 'It tells you what the job really is.',
    strong: ['Gives a frank share', 'Says what is being done about the first half'],
    weak: ['Says that it is mostly answers', 'Has given up on it'],
    probes: ['Who owns the sources?', 'What breaks most often?'],
  },
  'decision-by-data': {
    text: 'Which decision was made otherwise in the last half year because of this team?',
    why: 'A team without such a story makes pictures for slides.',
    strong: [
      'Tells the decision and who changed their mind',
      'Admits one that went ahead against the numbers',
    ],
    weak: ['Counts reports', 'Names a decision that was made before'],
    probes: ['Who brings you in, and when?', 'How do you hear what came of it?'],
  },
  'privacy-in-practice': {
    text: 'Who decides here which data about people may be used for what?',
    why: 'You may be asked to cross a line one day. You want to know who stands on it.',
    strong: ['Names a person and a recent no', 'Says how one can ask without trouble'],
    weak: ['Says that everything is anonymous', 'Has a form and nothing else'],
    probes: ['Who can see single persons?', 'When was something deleted?'],
  },
  'who-reads-first': {
    text: 'Where is it written down what the columns mean, and who would explain the rest to me?',
    why: 'In many places the meaning lives in one head. You should know whose.',
    strong: ['Points to a place and a person', 'Says which part is not written down'],
    weak: ['Says that the names explain themselves', 'The one who knew has left'],
    probes: ['How old is it?', 'May I add to it from day one?'],
  },
};
