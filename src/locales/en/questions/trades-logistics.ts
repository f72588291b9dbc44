import type { TradesLogisticsQuestionId } from '../../../questions/catalog/trades-logistics.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for the trades, transport and warehouses. */
export const tradesLogisticsWords: Readonly<Record<TradesLogisticsQuestionId, QuestionWords>> = {
  'licenses-and-cards': {
    text: 'Which licenses and cards do you hold for vehicles, lifts or tools, and when does each one run out?',
    why: 'Without the right card nobody may let you near the machine. They need the dates to plan.',
    strong: [
      'Names each card, its class and its last valid month',
      'Has copies at hand or says by when they can send them',
      'Says which ones they have not used for a while',
    ],
    weak: ['Says they have all of them', 'Counts a course without the test'],
    probes: [
      'Which of those machines did you last work on, and when?',
      'Which one would you want a refresher on?',
    ],
  },
  'stopped-the-job': {
    text: 'Have you ever stopped a job because it was not safe? Tell me what you said, and to whom.',
    why: 'It takes nerve to stop others who want to go home. They want people on the crew who do it all the same.',
    strong: [
      'Describes the danger so that you can see it',
      'Repeats what they said to the site lead or the client',
      'Tells how the job was then done safely',
    ],
    weak: ['Has seen dangers and left them to others', 'Tells it as a fight that they won'],
    probes: ['How did the others take it?', 'What did the delay cost, and who answered for it?'],
  },
  'will-not-start': {
    text: 'The truck or machine you need will not start, and the goods are due in an hour. What do you do?',
    why: 'They want to hear two things run side by side: finding the fault and saving the delivery.',
    strong: [
      'Calls the person who is waiting within the first minutes',
      'Checks the simple things in a set order',
      'Says at which point they stop looking and switch to another way',
    ],
    weak: [
      'Tinkers until the hour is over',
      'Takes off a guard or skips a check to get it going',
      'Says that repairs are not their job, and waits',
    ],
    probes: ['Nobody answers the phone. What next?', 'What do you write in the log?'],
  },
  'drawing-and-site-differ': {
    text: 'The drawing or the work order says one thing, and what you find on site is another. How do you go on?',
    why: 'It happens every week on some sites. They want somebody who asks before cutting and leaves a trace of what was agreed.',
    strong: [
      'Measures again and takes a photo',
      'Asks the person who may decide, and says what they would suggest',
      'Gets the change in writing and marks it on the drawing',
    ],
    weak: ['Builds what is drawn although it cannot fit', 'Decides alone and tells nobody'],
    probes: [
      'You reach nobody until tomorrow. What can you do today?',
      'Who pays for the extra work, and how do you raise that?',
    ],
  },
  'before-you-switch-it-on': {
    text: 'Take a tool or machine that you use all the time. What do you check before you switch it on?',
    why: 'Skill shows in the minute before the work starts. They can hear whether you have done it a thousand times.',
    strong: [
      'Goes through the checks in order, with the hands as much as with words',
      'Names a fault they once found that way',
      'Says what makes them tag it and put it aside',
    ],
    weak: [
      'Says that the shift before has checked it',
      'Knows the controls and not the guards',
      'Talks about the make and the price',
    ],
    probes: ['How can you tell by the sound that something is off?', 'Who else has to know when you tag it?'],
  },
  'count-does-not-add-up': {
    text: 'At the end of the shift the count is off. Tell me what you did the last time that happened to you.',
    why: 'A wrong count costs little today and a lot next week. They want to hear that you look for it and do not round it away.',
    strong: [
      'Says where they looked first and why there',
      'Told the next shift what was checked and what was still open',
      'Found out how it came about, or says that it stayed open',
    ],
    weak: ['Changed the number so that it fitted', 'Left it for the next count'],
    probes: [
      'How big must a difference be before you tell somebody?',
      'What would have stopped it from happening?',
    ],
  },
  'first-half-hour': {
    text: 'What does the first half hour of a shift look like here?',
    why: 'It tells you how the crew works together, and whether anyone looks at the gear.',
    strong: ['Takes you through it with times and names', 'Mentions a short talk on what is dangerous today'],
    weak: ['Says that everyone just gets going', 'Cannot say who hands out the work'],
    probes: ['How do you hand over to the next shift?', 'Could I come and see one?'],
  },
  'broken-gear': {
    text: 'When a tool or a truck needs repair, who decides, and how long does it take to get it back?',
    why: 'You hear how they treat the gear you would depend on. Somebody on the crew would ask the same.',
    strong: [
      'Tells of the last repair and how many days it took',
      'Says that anyone may take unsafe gear out of use',
    ],
    weak: ['Says that people make do', 'Needs three signatures and does not know whose'],
    probes: [
      'What do you work with in the meantime?',
      'What would you buy first if there were money for it?',
    ],
  },
};
