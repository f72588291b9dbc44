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
  'early-and-outside': {
    text: 'The work starts at six, and half of it is outside. How would you get here, and what do you need to do it all year?',
    why: 'The bus may not run at that hour, and not everyone can stand the cold. It is better said now.',
    strong: ['Has looked at the way and has a second one', 'Asks about gear and breaks in bad weather'],
    weak: ['Has not looked where the site is', 'Hopes for an inside job soon'],
    probes: ['What if the car does not start?', 'How did you handle winter in your last job?'],
  },
  'came-to-the-trade': {
    text: 'How did you learn your trade, and on what kind of work did you really get good at it?',
    why: 'A certificate says that you can. They want to know on what you have your hours.',
    strong: ['Names the shops or sites and the kind of jobs', 'Says what they were trusted with alone'],
    weak: ['Gives the year of the certificate and no job', 'Counts jobs they only watched'],
    probes: ['Who taught you most?', 'What have you not done for a long time?'],
  },
  'paid-by-hour-or-piece': {
    text: 'We pay by the hour, with extra for nights and sites far out. What do you have in mind, and what does it rest on?',
    why: 'In this trade pay has many parts. They want to know that you have looked at all of them.',
    strong: [
      'Names a range for the hour and asks about the extras',
      'Knows what is usual for the card they hold',
    ],
    weak: ['Names a sum for the month without hours', 'Wants what the neighbor gets'],
    probes: ['How many extra hours do you count on?', 'What about tools of your own?'],
  },
  'proud-of-a-job': {
    text: 'Which job of yours would you still show to people, and what was hard about it?',
    why: 'Pride in a piece of work shows what you call good. The hard part shows your skill.',
    strong: [
      'Describes it so that one can see it',
      'Names the step where it could have gone wrong',
      'Says what was theirs and what was not',
    ],
    weak: ['Names the biggest one and did a small part', 'Cannot think of one'],
    probes: ['What would you do better today?', 'How does it hold up?'],
  },
  'teach-the-apprentice': {
    text: 'Tell me about an apprentice or helper who was slow to learn. What did you do?',
    why: 'Somebody will be put beside you sooner or later. Shouting does not make anyone quicker.',
    strong: [
      'Found out where it was stuck',
      'Changed the way of showing, not only the volume',
      'Says what the helper could do in the end',
    ],
    weak: ['Gave them the broom', 'Did it themselves because it was faster'],
    probes: ['What must they never try alone?', 'How did you learn it yourself?'],
  },
  'driver-and-clock': {
    text: 'You are behind on your stops, and your driving hours run out before the last one. What do you do?',
    why: 'The law, the customer and the boss pull three ways. They want to hear which one you do not bend.',
    strong: [
      'Calls in as soon as it is clear, not at the last stop',
      'Keeps to the hours and offers a way for the goods',
    ],
    weak: ['Drives on, it is only half an hour', 'Stops and lets the customer find out'],
    probes: ['The office says to go on. What do you say?', 'How do you plan to avoid it tomorrow?'],
  },
  'damaged-pallet': {
    text: 'You clip a pallet with the forklift. Nobody saw it, and the box looks fine. What now?',
    why: 'What looks fine may not be. They need people who say so when nobody has seen it.',
    strong: ['Stops, looks and sets the pallet aside', 'Reports it with place and time'],
    weak: ['Turns the box around', 'Waits to see whether somebody complains'],
    probes: [
      'The shift lead is in a hurry. What do you say?',
      'Have you ever had to report something like that?',
    ],
  },
  'find-the-fault': {
    text: 'A machine stops now and then for no clear reason. How do you close in on it?',
    why: 'Faults that come and go are the hardest. They listen for order, patience and the main switch.',
    strong: [
      'Makes it safe before opening anything',
      'Asks those who run it when it happens and what else is on',
      'Changes one thing at a time and writes it down',
    ],
    weak: ['Swaps parts until it runs', 'Waits until it stops for good'],
    probes: ['What do you look at first, and why?', 'When do you call the maker?'],
  },
  'measure-twice': {
    text: 'Here are a drawing, the stock and the tools. Make the first cut or the first weld, and tell me what you check.',
    why: 'A small piece done in front of you tells more than a page of references.',
    strong: [
      'Reads the drawing to the end before touching the stock',
      'Checks tool, clamp and gear first',
      'Says where the tolerance matters and where it does not',
    ],
    weak: ['Starts at once to look quick', 'Needs to be told about goggles'],
    probes: [
      'How would you know without measuring that it is off?',
      'What would you do with the next ten pieces?',
    ],
  },
  'customer-in-the-house': {
    text: 'When was a customer unhappy while you were at their place? What did you do before you left?',
    why: 'You may be the only person of the firm they ever meet.',
    strong: [
      'Heard them out and looked at the spot together',
      'Said what could be done today and what could not',
      'Left a name and a date, and it was kept',
    ],
    weak: ['Blamed the office or the last crew', 'Finished and drove off'],
    probes: ['What did you write on the sheet?', 'What if they had asked for a bit off the bill?'],
  },
  'crew-short-one': {
    text: 'One of four does not turn up, and the concrete or the truck comes at nine. How do you run the morning?',
    why: 'Plans break at six in the morning. They want to see what you drop and what you never drop.',
    strong: [
      'Says which tasks cannot be done with three, and drops those',
      'Calls early, so that others can move',
      'Keeps the two-person jobs at two',
    ],
    weak: ['Has three do the work of four', 'Waits until nine and sees'],
    probes: ['Who needs to know, and in which order?', 'What do you say to the one who did not come?'],
  },
  'scanner-says-other': {
    text: 'How do you keep count of what you have picked or loaded on a busy shift?',
    why: 'Machines count, too, but they only know what they are told. A person with a habit of checking saves a lot of returns.',
    strong: [
      'Describes a fixed order or a mark they use',
      'Tells what they do when the count and the list differ',
    ],
    weak: ['Trusts the scanner', 'Counts again from the start each time'],
    probes: ['How often are you off, and how do you know?', 'What do you do when somebody interrupts you?'],
  },
  'gear-and-who-pays': {
    text: 'Which clothes, boots and tools do you give out, and what happens when they wear out?',
    why: 'Good boots cost money. In a well-run place you need not ask twice.',
    strong: ['Lists what is given out and how often', 'Says who to go to when something breaks'],
    weak: ['Says that most people bring their own', 'Takes it off the first pay'],
    probes: ['Can I try them on before?', 'What about glasses for the goggles?'],
  },
  'who-walks-the-site': {
    text: 'When did somebody last stop work here, and what was said afterward?',
    why: 'The answer shows whether stopping is praised or paid for.',
    strong: ['Tells a case and that the person was thanked', 'Says what was changed'],
    weak: ['Says that it never happens', 'Counts the hours that were lost'],
    probes: ['Who may stop a job?', 'What do you do with people who never stop?'],
  },
  'next-card': {
    text: 'Which cards or certificates have people on this crew gained here, and who paid for them?',
    why: 'The next license is the next step in pay and in what you may do. Some firms pay for it, some only say so.',
    strong: ['Names people and cards', 'Says how long one must stay after it'],
    weak: ['Says that you can do that in your own time', 'Needs people now, not in a year'],
    probes: ['How is it decided who goes?', 'Is the course within working hours?'],
  },
};
