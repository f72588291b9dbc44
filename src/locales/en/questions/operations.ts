import type { OperationsQuestionId } from '../../../questions/catalog/operations.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in operations. */
export const operationsWords: Readonly<Record<OperationsQuestionId, QuestionWords>> = {
  'what-ran-through-you': {
    text: 'What had to work every day because of you in your last job, and how many people noticed when it did not?',
    why: 'Operations is a wide word. One clear picture tells them more than the title.',
    strong: [
      'Names the flow: what came in, what went out, how much',
      'Says who called first when it stopped',
    ],
    weak: ['Coordinated various matters', 'Lists systems'],
    probes: ['What ran better when you left?', 'What took up most of a Monday?'],
  },
  'scope-and-shifts': {
    text: 'Things here also break at night and on Sundays. How reachable can you be, and what should be arranged for it?',
    why: 'It is part of the job and should be part of the contract.',
    strong: ['Says what is possible and for which cases', 'Asks who else takes turns'],
    weak: ['Says always, as a matter of course', 'Finds that others should do that'],
    probes: ['What counts as urgent for you?', 'How did you sort that in your last job?'],
  },
  'love-of-order': {
    text: 'Good operations are invisible. What keeps you going when nobody notices?',
    why: 'Praise is rare in this work. They want to hear another source of pride.',
    strong: [
      'Tells of a quiet day that had been a loud one before',
      'Has a number or a list they like to see',
    ],
    weak: ['Wants more recognition', 'Needs no praise at all'],
    probes: ['Who did notice once?', 'What bores you in it?'],
  },
  'savings-with-a-price': {
    text: 'Which saving would you not make, although it can be made?',
    why: 'Costs are the daily bread. They want to know what counts beside them.',
    strong: ['Names a case and who would have paid for it', 'Found the money elsewhere'],
    weak: ['Would make every one', 'Leaves that to the boss'],
    probes: ['When did you have to make one you disliked?', 'How did you tell people?'],
  },
  'stuck-in-the-middle': {
    text: 'Orders take nine days. The work itself takes two hours. Where would you look for the nine days?',
    why: 'Most of the time things wait. They want to see you follow one order with your eyes.',
    strong: [
      'Walks along one order and writes down when it lies still',
      'Asks who decides what comes next',
      'Looks for the one place where it piles up',
    ],
    weak: ['Buys software', 'Asks people to work faster'],
    probes: [
      'What would you change first, and for how long, before judging?',
      'Who will lose something by it?',
    ],
  },
  'fire-or-prevention': {
    text: 'Tell me about a problem that kept coming back until you did something about it. What was that?',
    why: 'Putting out fires is praised. Preventing them is better.',
    strong: [
      'Found the cause behind the cause',
      'Says what it took to get time for it',
      'Checked after months',
    ],
    weak: ['Wrote another rule', 'Hired somebody to watch it'],
    probes: ['How often had it been "solved" before?', 'What do you see coming now that others do not?'],
  },
  'two-plans-one-truck': {
    text: 'Two customers need the last truck today. Both are right. How do you decide, and how do you tell the other?',
    why: 'There is not enough of something every day.',
    strong: [
      'Asks both what would really happen tomorrow',
      'Decides by a reason that can be told aloud',
      'Calls the other one in person, with an offer',
    ],
    weak: ['Goes by who shouts', 'Sends half to each'],
    probes: ["What if one of them is the boss's friend?", 'What do you change for next week?'],
  },
  'supplier-lets-you-down': {
    text: 'When did a supplier let you down? What did you do that day, and what a month later?',
    why: 'First the damage and then the relation. Both need different tones.',
    strong: [
      'Had or found a second source',
      'Heard their side before judging',
      'Changed something in the contract or in the plan',
    ],
    weak: ['Threatened', 'Simply ordered elsewhere'],
    probes: ['Why had you relied on them?', 'What did they say about you?'],
  },
  'numbers-on-the-wall': {
    text: 'If you could hang only three figures on the wall of a warehouse, a clinic or a kitchen, which would they be?',
    why: 'What hangs there is what people work for. They look for balance.',
    strong: [
      'Has one for the customer, one for the people and one for the cost',
      'Says how each could be cheated',
    ],
    weak: ['Hangs up ten', 'Picks output three times'],
    probes: ['Who should be able to change them?', 'Which one would you take down after a year?'],
  },
  'write-it-so-it-runs': {
    text: 'Write down how to make a cup of tea, so that somebody who has never done it gets it right alone.',
    why: 'Instructions fail where they take something for granted.',
    strong: [
      'Asks who will read it and what is at hand',
      'Says what to do when it goes wrong',
      'Has somebody try it',
    ],
    weak: ['Leaves out the water', 'Writes two pages'],
    probes: ['Now for a machine.', 'Who keeps it up to date?'],
  },
  'change-nobody-asked-for': {
    text: 'Tell me about a new system or way of working that you brought in. Who fought it, and what were they right about?',
    why: 'People who resist often know something that the plan does not.',
    strong: [
      'Gives the critics their due',
      'Tried it with a few first',
      'Says what was changed because of them',
    ],
    weak: ['Trained them until they gave in', 'Everyone was thrilled'],
    probes: ['What did you switch off, and when?', 'What is done on paper to this day?'],
  },
  'count-on-hands': {
    text: 'Next month a third more work is coming, for six weeks only. How do you staff it?',
    why: 'There are overtime, helpers, postponing, saying no. Each has a price.',
    strong: [
      'Asks which part of it has to be done in those weeks',
      'Thinks of week seven',
      'Talks to the team before it is decided',
    ],
    weak: ['Orders overtime', 'Hopes'],
    probes: ['What would you tell the customer?', 'What if half of the helpers do not come?'],
  },
  'safety-against-speed': {
    text: 'A guard has been taken off a machine because it slows the line. You pass by. What do you do?',
    why: 'What you walk past is what you accept.',
    strong: ['Stops it now and talks after', 'Wants to know why it was in the way'],
    weak: ['Makes a note', 'Shouts at the one who stands there'],
    probes: [
      'The plan for the day is gone. What do you say upstairs?',
      'How do you find out how long it was like that?',
    ],
  },
  'sheet-or-system': {
    text: 'When is a spreadsheet enough, and when does a process need a real system?',
    why: 'Both mistakes are common and dear.',
    strong: ['Names signs, such as how many people touch it', 'Knows what moving costs besides the license'],
    weak: ['Always a system', 'Has managed with sheets so far'],
    probes: ['Which one did you kill?', 'What was lost on the way?'],
  },
  'handover-between-teams': {
    text: 'How do you make sure that nothing gets lost when one shift or team hands over to the next?',
    why: 'It is where most things fall down.',
    strong: ['Has a fixed form, place and time', 'Lets the other one ask back'],
    weak: ['Sends an email', 'Trusts that people talk'],
    probes: ['What got lost all the same?', 'How long may it take?'],
  },
  'worst-day-this-year': {
    text: 'What was your worst day here this year, and who did what?',
    why: 'You hear what can happen and how people behave then.',
    strong: ['Tells it hour by hour', 'Names people with respect'],
    weak: ['There was none', 'Looks for who was at fault'],
    probes: ['What was bought or changed since?', 'What would I have done?'],
  },
  'which-hat-when': {
    text: 'For what would people call me first, and for what should they not?',
    why: 'Jobs like this tend to collect whatever nobody wants.',
    strong: ['Draws a line with examples', 'Says who takes the rest'],
    weak: ['For everything', 'It will show'],
    probes: ['Who does it today?', 'May I say no?'],
  },
  'where-it-piles-up': {
    text: 'If I walked through the place with you now, where would we see things waiting?',
    why: 'Most know at once. Some offer to show you.',
    strong: ['Names the place and since when', 'Gets up to show it'],
    weak: ['Says that everything flows', 'Names a person'],
    probes: ['What have you tried?', 'Who is waiting for it?'],
  },
  'plan-is-made-by': {
    text: "How is next week planned, by whom, and how much of last week's plan came true?",
    why: 'Plans that never come true wear people out.',
    strong: ['Knows roughly how much', 'Says what usually upsets it'],
    weak: ['Plans from day to day', 'The system plans'],
    probes: ['Who may change it on Tuesday?', 'Does sales see it?'],
  },
  'money-for-mending': {
    text: 'Up to which sum could I mend something without asking?',
    why: 'Waiting for a signature over a pump shows you who is trusted.',
    strong: ['Names a sum', 'Tells of somebody who went over it for a good reason'],
    weak: ['Everything goes over one desk', 'Has not thought of it'],
    probes: ['How long does the next step take?', 'What was turned down last?'],
  },
};
