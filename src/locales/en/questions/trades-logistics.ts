import type { TradesLogisticsQuestionId } from '../../../questions/catalog/trades-logistics.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in trades and logistics. */
export const tradesLogisticsWords: Readonly<Record<TradesLogisticsQuestionId, QuestionWords>> = {
  'licenses-and-cards': {
    text: 'Which licenses and cards do you hold, such as a CDL or a forklift certification, and when does each one expire?',
    why: "You can't run the machine without the right card. They need to know what they can schedule you for.",
    strong: [
      'Names each card, with its class and expiration date',
      'Offers copies, or says when they can send them',
      "Says which equipment they haven't run in a while",
    ],
    weak: [
      'Says "I have all the cards" and can\'t name one',
      'Lists a class they took without passing the test',
    ],
    probes: [
      'Which of those machines did you run last, and when?',
      'Which one would you want a refresher on?',
    ],
  },
  'stopped-the-job': {
    text: "Have you ever stopped a job because it wasn't safe? What did you say, and who did you say it to?",
    why: "It's hard to stop a job when everyone wants to finish. They want to hear that you speak up and how you do it.",
    strong: [
      'Describes the hazard clearly enough to picture it',
      'Repeats what they said to the crew lead or the customer',
      'Explains how the job was then done safely',
    ],
    weak: [
      'Admits they saw a hazard and left it for someone else to bring up',
      "Tells it as an argument they won and can't describe the hazard",
    ],
    probes: [
      'How did the rest of the crew take it?',
      'How much time did it cost, and what did your boss say?',
    ],
  },
  'will-not-start': {
    text: "Your truck won't start, and a customer is expecting the load in an hour. What do you do?",
    why: 'They want to hear you do two things at once: look for the fault and protect the delivery.',
    strong: [
      'Calls dispatch or the customer in the first few minutes',
      'Goes through the simple checks in order, such as battery, fuel and fuses',
      "Says when they'd stop looking and ask for another truck",
    ],
    weak: [
      'Keeps tinkering until the hour is up',
      'Skips a safety check to get the truck running',
      "Says repairs aren't their job and waits",
    ],
    probes: ['Nobody at dispatch picks up. What next?', 'What do you write up afterward?'],
  },
  'drawing-and-site-differ': {
    text: 'The drawing says one thing, and what you find on site is another. What do you do?',
    why: 'This happens all the time. They want someone who asks before cutting and puts what was agreed in writing.',
    strong: [
      'Measures again and takes photos',
      'Asks whoever can approve the change, and suggests a fix',
      'Gets the change in writing and marks it on the drawing',
    ],
    weak: ["Builds what's drawn even though it won't fit", 'Decides alone and tells no one'],
    probes: [
      "You can't reach anyone until tomorrow. What can you do today?",
      'Who pays for the extra work, and how do you bring that up?',
    ],
  },
  'before-you-switch-it-on': {
    text: 'Pick a tool or machine you use all the time. What do you check before you turn it on?',
    why: 'A good check before startup shows that you know the machine and how it can hurt someone.',
    strong: [
      'Goes through the checks in a set order, including guards and cords',
      'Describes a defect they caught that way',
      'Says what would make them tag the machine out',
    ],
    weak: [
      'Says the last shift already checked it',
      'Explains the controls and leaves out the guards',
      'Talks about brands and features and names no check',
    ],
    probes: [
      "How can you tell by the sound that something's off?",
      'Who else has to know when you tag it out?',
    ],
  },
  'count-does-not-add-up': {
    text: 'Tell me about the last time your count was off at the end of a shift. What did you do?',
    why: "A wrong count gets harder to trace with every shift. They want to hear that you look for the cause and don't just adjust the number.",
    strong: [
      'Says where they looked first and why',
      'Describes telling the next shift what was checked and what was still open',
      'Explains the cause, or admits they never found it',
    ],
    weak: ['Describes changing the number to make it match', 'Says they left it for the next inventory'],
    probes: [
      'How far off does a count have to be before you report it?',
      'What would have kept it from happening?',
    ],
  },
  'first-half-hour': {
    text: 'What does the first half hour of a shift look like here?',
    why: 'You find out how the crew works together and whether anyone inspects the equipment.',
    strong: [
      'Walks you through the routine step by step, with times',
      "Mentions a safety huddle or toolbox talk about the day's hazards",
    ],
    weak: ['Says everyone just gets to work', "Can't say who assigns the work"],
    probes: ['How does one shift hand off to the next?', 'Could I come by and see one?'],
  },
  'broken-gear': {
    text: 'When a tool or truck needs repair, who decides, and how long does it usually take?',
    why: "You find out how they look after the equipment you'd depend on.",
    strong: [
      'Describes the last repair and how long it took',
      'Says anyone can tag unsafe equipment out of service',
    ],
    weak: ['Says people work around broken equipment', "Can't say who approves a repair"],
    probes: [
      'What do people use in the meantime?',
      'If there were money for it, what would you replace first?',
    ],
  },
  'early-and-outside': {
    text: 'We start at six, and half the work is outdoors in all kinds of weather. How would that work for you all year?',
    why: "One late start can hold up the whole crew. They'd rather sort out any problem now than after you're hired.",
    strong: [
      "Says they've checked the commute and have a backup",
      'Asks about rain gear, breaks, and rules for extreme heat or cold',
    ],
    weak: ['Says yes without knowing where the site is', 'Says they hope to move to an indoor job soon'],
    probes: [
      "What's your backup when your usual way here falls through?",
      'What have you learned about working through a long winter or a heat wave?',
    ],
  },
  'came-to-the-trade': {
    text: 'How did you learn your trade, and what kind of work did you get really good at?',
    why: "A certificate says you passed. They want to know where you've put in your hours.",
    strong: ['Names the shops or sites and the kinds of jobs', 'Says what they were trusted to do alone'],
    weak: ['Gives the date of the certificate and describes no work', 'Counts jobs they only watched'],
    probes: ['Who taught you the most?', "What haven't you done in a long time?"],
  },
  'paid-by-hour-or-piece': {
    text: "We pay by the hour, with extra for nights and out-of-town jobs. What rate are you looking for, and what's it based on?",
    why: 'Pay in the trades has several parts. They want to be sure you both mean the same number.',
    strong: [
      'Names an hourly range and asks how overtime and per diem work',
      'Bases the number on the going rate for the license they hold',
    ],
    weak: [
      'Names a monthly total without asking about hours',
      "Quotes what a friend makes and can't say for what work",
    ],
    probes: [
      'How much overtime are you counting on?',
      'Which tools would you bring, and which would you expect from us?',
    ],
  },
  'proud-of-a-job': {
    text: "What's a job you'd still show people today, and what was hard about it?",
    why: 'The job you pick shows what you consider good work. The hard part shows how skilled you are.',
    strong: [
      'Describes the work well enough to picture it',
      'Names the step where the job could have gone wrong',
      "Says which part was theirs and which wasn't",
    ],
    weak: [
      'Picks the biggest project but did only a small part of it',
      'Talks about the price tag and never about the work',
    ],
    probes: ['What would you do better today?', 'How has it held up?'],
  },
  'teach-the-apprentice': {
    text: 'Tell me about an apprentice or helper who was slow to pick things up. What did you do?',
    why: "Sooner or later you'll train someone. They want to hear patience and more than one way to show a task.",
    strong: [
      'Explains how they found out where the helper was stuck',
      'Describes another way they tried, such as doing it side by side',
      'Says what the helper could do by the end',
    ],
    weak: [
      'Describes giving the helper nothing but cleanup from then on',
      'Says they did the work themselves because it was faster',
    ],
    probes: [
      'What should a helper never try alone?',
      'How were you taught, and what would you do differently?',
    ],
  },
  'driver-and-clock': {
    text: "You're behind on your stops, and you'll run out of driving hours before the last one. What do you do?",
    why: "The customer and your boss both want the load there. They want to hear that you won't drive over your hours.",
    strong: [
      "Calls dispatch as soon as it's clear, not at the last stop",
      'Stays within the hours and suggests another way to get the load there',
      'Records the hours truthfully',
    ],
    weak: [
      "Keeps driving past the limit because it's only half an hour",
      'Stops and lets the customer find out',
    ],
    probes: [
      'Dispatch tells you to keep going. What do you say?',
      "How would you plan tomorrow's route to avoid this?",
    ],
  },
  'damaged-pallet': {
    text: 'You clip a pallet with the forklift. No one saw it, and the boxes look fine. What do you do?',
    why: "Damage doesn't always show on the outside. They want people who report a hit even when no one saw it.",
    strong: [
      'Stops, checks the load and the rack, and sets the pallet aside',
      'Reports the hit right away, with the place and time',
    ],
    weak: ["Turns the pallet so the mark doesn't show", 'Waits to see whether anyone complains'],
    probes: [
      "Your shift lead says there's no time for a report. What do you say?",
      'Have you ever had to report something like that?',
    ],
  },
  'find-the-fault': {
    text: 'A machine stops every now and then for no clear reason. How do you track down the problem?',
    why: 'Faults that come and go are the hardest to find. They listen for order, patience and lockout.',
    strong: [
      'Locks out the machine before opening anything',
      'Asks the operators when it happens and what else is running',
      'Changes one thing at a time and writes it down',
    ],
    weak: ['Swaps parts until it runs', 'Waits until it breaks down for good'],
    probes: ['What do you look at first, and why?', 'When do you call the manufacturer?'],
  },
  'measure-twice': {
    text: "Here are a drawing, the stock and the tools. Make the first cut, and tell me what you're checking as you go.",
    why: 'A small piece made in front of them shows how you set up, how careful you are and how safely you work.',
    strong: [
      'Reads the whole drawing before touching the stock',
      'Checks the blade, the clamps and the safety gear first',
      "Says where the tolerance is tight and where it isn't",
    ],
    weak: ['Starts cutting right away to look fast', 'Has to be told to put on safety glasses'],
    probes: [
      "What would tell you it's off before you measure?",
      'You need ten more of these. What would you change?',
    ],
  },
  'customer-in-the-house': {
    text: 'Tell me about a customer who got upset while you were working in their home. What did you do before you left?',
    why: "You may be the only person from the company that customer ever meets. They want to know how you'd represent it.",
    strong: [
      'Heard them out and looked at the problem with them',
      "Said what could be fixed that day and what couldn't",
      'Left a name and a date, and made sure someone followed up',
    ],
    weak: ['Blamed the office or the last crew', 'Finished the job and drove off'],
    probes: [
      'What did you write on the work order?',
      "What would you have said if they'd asked for a discount?",
    ],
  },
  'crew-short-one': {
    text: "One of your crew of four doesn't show up, and the concrete truck comes at nine. How do you run the morning?",
    why: "Crews come up short, and the work still has to be safe. They want to hear what you put off and what you'd never skip.",
    strong: [
      'Says which tasks need four people and puts those off',
      'Calls the supplier and the office early, so others can adjust',
      'Keeps two people on every two-person job',
    ],
    weak: ['Has three people do the work of four and tells no one', 'Waits until nine to see what happens'],
    probes: ['Who needs to know, and in what order?', "What do you say to the one who didn't show up?"],
  },
  'scanner-says-other': {
    text: "On a busy shift, how do you keep track of what you've picked or loaded?",
    why: "A scanner doesn't catch every mistake. They want to hear that you have your own way of checking.",
    strong: [
      'Describes a set order or a mark they use',
      "Says what they do when the count and the pick list don't match",
    ],
    weak: ['Says the scanner takes care of it', 'Says someone at the dock will catch any mistakes'],
    probes: [
      'How often are you off, and how do you know?',
      'How do you pick up again after someone interrupts you?',
    ],
  },
  'gear-and-who-pays': {
    text: 'What safety gear, boots and tools do you supply, and what happens when they wear out?',
    why: "Boots and tools are expensive. The answer tells you what you'd have to buy and how seriously they take safety gear.",
    strong: ["Lists what's supplied and how often it's replaced", 'Says who to go to when something breaks'],
    weak: ['Says most people bring their own safety gear', 'Says the cost comes out of your first paycheck'],
    probes: ['Is there a boot allowance?', 'Who pays when one of my own tools breaks on the job?'],
  },
  'who-walks-the-site': {
    text: 'When did someone here last stop work over a safety problem, and what happened afterward?',
    why: 'The answer shows whether people are thanked or punished for stopping unsafe work.',
    strong: ['Describes a case and says the person was backed up', 'Says what changed afterward'],
    weak: ['Says nobody has ever stopped work', 'Talks only about the hours that were lost'],
    probes: ["Who's allowed to stop a job?", 'How do new people learn when to speak up?'],
  },
  'next-card': {
    text: 'Which licenses or certifications have people on this crew earned while working here, and who paid for them?',
    why: "The next license often means better pay and more kinds of work. Some companies pay for it, and some don't.",
    strong: [
      'Names people on the crew and what they earned',
      'Says how long you have to stay if the company pays',
    ],
    weak: [
      'Says training is up to you, on your own time and money',
      "Says they need workers now and can't say when training would come",
    ],
    probes: ['How do you decide who goes?', 'Is the class on paid time?'],
  },
};
