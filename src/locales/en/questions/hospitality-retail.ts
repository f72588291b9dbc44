import type { HospitalityRetailQuestionId } from '../../../questions/catalog/hospitality-retail.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in hotels, restaurants and shops. */
export const hospitalityRetailWords: Readonly<Record<HospitalityRetailQuestionId, QuestionWords>> = {
  'food-card-and-id': {
    text: 'Do you have a food handler card or an alcohol server permit, and when do they expire?',
    why: "In many places you can't start without one. Some take only a day to get, so they want to know early.",
    strong: [
      'Gives the dates and has copies ready',
      'Says which card is missing and how soon they can get it',
    ],
    weak: ['Says nobody ever checks', 'Guesses at what they hold and when it expires'],
    probes: [
      'Where did you take the course, and was there a test?',
      'Which part of that training do you use most on a busy night?',
    ],
  },
  'evenings-and-holidays': {
    text: 'Our busiest times are Friday nights, Sundays and holidays. Which of those can you work?',
    why: "Those shifts are the hardest to cover. Knowing what you can't work is more useful than a quick yes.",
    strong: ['Names the days and hours they can work', 'Says how far ahead they need the schedule'],
    weak: ['Says yes to everything without checking', 'Offers only the slow shifts'],
    probes: ['Would you work a split shift?', 'Could you get home reliably after a late close?'],
  },
  'tips-and-wage': {
    text: 'Pay here is hourly plus tips. What are you hoping to make in a typical week, and how much of that from tips?',
    why: "The wage is certain and tips aren't. They don't want you to be disappointed after the first month.",
    strong: ['Works out a weekly amount from the hours and the wage', 'Asks how tips are pooled or shared'],
    weak: ['Quotes what a friend makes somewhere else', "Can't say how many hours that would take"],
    probes: ["What if it's a slow month?", 'How many hours a week are you looking for?'],
  },
  'guest-you-remember': {
    text: 'Tell me about a guest or customer you still remember. Why that one?',
    why: 'They want to hear what you enjoy about serving people and how closely you notice them.',
    strong: [
      'Describes the person, not just the problem',
      'Says what they did that no manual told them to do',
    ],
    weak: ['Remembers only rude customers', 'Tells a story in which they did nothing themselves'],
    probes: ['What did it take to do that on a busy shift?', 'How did that person leave?'],
  },
  'start-with-no-experience': {
    text: "You haven't worked in a store or restaurant yet. Where have you had to be fast and friendly at the same time?",
    why: 'They can teach you the register. They want to know whether you stay friendly when it gets busy.',
    strong: ['Gives an example from school, a team, volunteering or home', 'Says what made it hard'],
    weak: ["Says the job can't be that hard", "Says they've never had to hurry and offers nothing similar"],
    probes: [
      'Who got impatient, and what did you do?',
      'What do you think will be hardest in your first week?',
    ],
  },
  'dirty-work-too': {
    text: 'Which chore does everyone try to avoid in this kind of work, and how should a team split it up?',
    why: "Trash, drains and restrooms are part of the job. They want to hear that you'd do your share.",
    strong: ["Names a chore they've done themselves", 'Describes a fair way to take turns'],
    weak: ['Says the newest person should do the worst chores', 'Claims to enjoy every chore'],
    probes: [
      'What do you do when someone keeps getting out of it?',
      'Which chore would you gladly trade for another?',
    ],
  },
  'full-house-one-short': {
    text: 'The place is full, a server just went home sick, and the first plates come back cold. What do you do in the next ten minutes?',
    why: "On a night like that, they want to hear what you'd tell the guests and how you'd help the team catch up.",
    strong: [
      'Tells guests the truth and gives them a time',
      'Moves people to where the backup is',
      'Asks the host to hold new tables for a few minutes',
    ],
    weak: ['Works faster and tells no one', 'Stays in the kitchen to avoid the guests'],
    probes: [
      'What would you offer the guests, and who can approve it?',
      'What do you say to the team after closing?',
    ],
  },
  'wrong-charge': {
    text: 'Tell me about a mistake you caught at the register, whether it favored the customer or the store. What did you do?',
    why: 'The amounts are usually small. They want to know what you do when nobody else has noticed.',
    strong: ['Fixed the mistake right away, whoever it favored', 'Told the shift manager'],
    weak: ['Let it go because the amount was small', 'Spoke up only because the store would have lost money'],
    probes: [
      'What if the customer had already left?',
      'Your drawer comes up short at close. What do you do first?',
    ],
  },
  'guest-who-is-never-happy': {
    text: 'Tell me about a guest nothing seemed to please. How long did you keep trying, and what did you do then?',
    why: "They want to know how patient you are and when you'd bring in a manager.",
    strong: [
      'Found out what was behind the complaint',
      'Offered something they were allowed to give',
      'Brought in a manager politely, before it got out of hand',
    ],
    weak: ['Comped everything to make the guest go away', 'Answered rudely because the guest had been rude'],
    probes: ['What did the guests at the other tables see?', 'When would you ask a guest to leave?'],
  },
  'allergy-at-table': {
    text: "A guest asks whether there are nuts in the sauce. You're almost sure there aren't. What do you say?",
    why: "With allergies, almost sure isn't good enough. They want to hear that you check, even on a busy night.",
    strong: [
      "Says they'll check, and goes to the kitchen right then",
      'Brings back the answer from the chef, not from memory',
      'Says what to do if a guest has a reaction',
    ],
    weak: [
      "Says no so the kitchen isn't bothered",
      'Tells the guest to order something else and never checks',
    ],
    probes: ['The cook says it should be fine. What now?', 'How do you flag it on the ticket?'],
  },
  'sell-without-pushing': {
    text: "Let's role-play. I've come in for running shoes and I don't know what I need. Go ahead.",
    why: "They watch whether you ask before you pull out shoes, and whether you'd let a customer leave without buying.",
    strong: [
      'Asks two or three questions first: how far, on what surface, any foot pain',
      'Brings out two pairs and names a drawback of each',
      'Lets the customer try them on and walk around without talking the whole time',
    ],
    weak: ['Goes straight to the most expensive pair', "Recites what's printed on the box"],
    probes: [
      'I tell you I can get them cheaper online. What do you say?',
      'I leave without buying. What would bring me back?',
    ],
  },
  'bread-is-gone': {
    text: "How do you decide how much to prep or order when you can't be sure how busy the day will be?",
    why: 'If you prep too little, you turn guests away. If you prep too much, you throw food out. They want to hear what you go by.',
    strong: [
      "Names what they check, such as last week's sales, the weather and local events",
      'Says what they do with leftovers',
      'Describes a day they got it wrong',
    ],
    weak: ['Says they just have a feel for it', 'Makes the same amount every day'],
    probes: [
      'Would you rather run out or throw some away, and why?',
      "By noon you've sold twice what you expected. What do you change?",
    ],
  },
  'open-up-alone': {
    text: "You're opening alone tomorrow at seven. What have you done by the time the first customer walks in?",
    why: 'Whoever opens sets up the whole day. They want to hear a routine that covers safety, cash and food.',
    strong: [
      'Goes through the steps in an order that makes sense',
      'Checks safety, cash and coolers first',
      'Leaves time for one thing to go wrong',
    ],
    weak: ['Turns on the lights and waits for customers', 'Leaves out the cash drawer or the coolers'],
    probes: [
      "The alarm won't turn off. What now?",
      'What do you expect the closing crew to have left ready?',
    ],
  },
  'keep-the-team-together': {
    text: 'Turnover is high in this business. Tell me about someone who stayed because of something you did.',
    why: 'Replacing people is slow and expensive. They want a manager people stay for.',
    strong: [
      'Says why the person wanted to leave',
      'Names what they changed, such as the schedule, or how a supervisor talked to people',
    ],
    weak: ['Says people are going to leave whatever you do', 'Says only money keeps people'],
    probes: ['Who left anyway, and why?', "What do you do in a new hire's first week?"],
  },
  'stock-walks-out': {
    text: 'You see someone slip an item under their coat and head for the door. What do you do?',
    why: "Merchandise can be replaced. They want someone who follows store policy and doesn't get hurt.",
    strong: [
      'Greets the person, offers help and calls a manager',
      "Follows store policy and doesn't touch or chase anyone",
      'Writes down what they saw',
    ],
    weak: ['Blocks the door', 'Looks away and tells no one'],
    probes: ["It's a regular customer. Does that change anything?", "What if it's a coworker?"],
  },
  'how-plan-is-made': {
    text: 'How far ahead is the schedule posted, and how do people swap shifts?',
    why: "You'll plan the rest of your week around it, so find out before you start.",
    strong: [
      'Names the day the schedule is posted and says they stick to it',
      'Explains how swaps are approved',
    ],
    weak: [
      'Says the schedule goes out the night before the week starts',
      'Says shifts change from day to day',
    ],
    probes: ["Can I block out days I can't work?", "How often does it change once it's posted?"],
  },
  'trial-shift-look': {
    text: 'What does a good Saturday look like here, from open to close?',
    why: 'You find out how busy it gets, who does what, and whether people enjoy it.',
    strong: [
      'Walks you through the day, with customer counts and who works where',
      'Says what goes wrong on a bad Saturday',
    ],
    weak: ['Talks only about sales', 'Says "it gets busy" and leaves it there'],
    probes: ['Where would I be working?', 'When do people get a break?'],
  },
  'fed-and-home': {
    text: 'When do people get to eat, and how do they get home after a late close?',
    why: 'Meal breaks and a safe way home tell you how people are treated here.',
    strong: ['Says when the meal break is and that people get it', 'Says nobody walks to their car alone'],
    weak: ["Can't say when anyone eats", 'Says people figure that out for themselves'],
    probes: ['Is there a staff meal, and is it free?', 'What do people do when the last bus has left?'],
  },
  'free-coffee': {
    text: 'When something goes wrong for a customer, what can I offer without asking anyone?',
    why: "If a free coffee takes a manager's approval, the customer waits and you look helpless.",
    strong: ['Names an amount or an item', "Says they'd back you up if you gave a little too much"],
    weak: ['Says only a manager can offer anything', "Says to use your judgment and won't name a limit"],
    probes: ["What's a recent example?", 'Who should I tell afterward?'],
  },
};
