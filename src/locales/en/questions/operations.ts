import type { OperationsQuestionId } from '../../../questions/catalog/operations.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in operations. */
export const operationsWords: Readonly<Record<OperationsQuestionId, QuestionWords>> = {
  'what-ran-through-you': {
    text: 'In your last job, what did you keep running every day, and who noticed when it stopped?',
    why: 'Operations can mean many different jobs. One concrete picture tells them more than your title.',
    strong: [
      'Describes what came in, what went out and how much of it',
      'Says who called first when something stopped',
    ],
    weak: [
      'Says they coordinated various things',
      'Lists the systems they used but not what they were responsible for',
    ],
    probes: ['What was running better by the time you left?', 'What took up most of your Monday?'],
  },
  'scope-and-shifts': {
    text: 'Things here sometimes break at night or on a Sunday. How available could you be, and what would you need for that?',
    why: "Being on call is part of this job. It's better to agree on the terms before you start.",
    strong: [
      'Says when they can be reached and for what kinds of problems',
      "Asks who shares the on-call rotation and how it's paid",
    ],
    weak: [
      "Says they're always available without asking what it involves",
      "Says nights and weekends should be someone else's problem",
    ],
    probes: ['What counts as an emergency to you?', 'How did on-call work in your last job?'],
  },
  'love-of-order': {
    text: 'When operations run well, no one notices. What keeps you motivated?',
    why: "This work doesn't get much praise. They want to know what you find rewarding about it.",
    strong: [
      'Describes something that used to be a mess and now runs smoothly',
      'Names a number or a result they like to see',
    ],
    weak: ['Says mainly that they want more recognition', "Can't name anything they enjoy about the work"],
    probes: ['When has someone noticed, and what did they say?', 'Which part of the work bores you?'],
  },
  'savings-with-a-price': {
    text: 'Which cost would you refuse to cut, even though cutting it would save money?',
    why: 'Cutting costs is a constant part of the job. They want to know what else matters to you.',
    strong: ['Names the cost and who would be hurt by the cut', "Says where they'd find the money instead"],
    weak: ['Says any cut that saves money is worth making', 'Leaves that entirely to the boss'],
    probes: [
      'When have you had to make a cut you disagreed with?',
      'How did you tell the people it affected?',
    ],
  },
  'stuck-in-the-middle': {
    text: 'An order takes nine days to go out, but the actual work takes two hours. How would you find out where the time goes?',
    why: "Most of that time, the order is waiting. They want to see how you'd find out where and why.",
    strong: [
      'Follows one order from start to finish and notes where it waits',
      'Asks who decides which order comes next',
      'Looks for the one step where work piles up',
    ],
    weak: ['Goes straight to buying software', 'Tells people to work faster'],
    probes: [
      'What would you change first, and how long would you give it?',
      'Who might be worse off if you change it?',
    ],
  },
  'fire-or-prevention': {
    text: 'Tell me about a problem that kept coming back until you fixed the cause. What did you do?',
    why: 'They want to know whether you fix the cause or just handle the same problem every week.',
    strong: [
      'Kept asking until they reached the root cause',
      'Says how they got the time or money to fix it properly',
      'Checked months later that it had stayed fixed',
    ],
    weak: [
      'Added a rule and left the cause in place',
      'Assigned someone to watch for it and called it solved',
    ],
    probes: ['How many times had people tried to fix it before?', 'How did you know it was really fixed?'],
  },
  'two-plans-one-truck': {
    text: 'Two customers both need the last truck today, and both have a good case. How do you decide, and how do you tell the other one?',
    why: "There often isn't enough to go around. They want to hear how you choose and how you treat the customer who has to wait.",
    strong: [
      'Asks both customers what would happen if they had to wait until tomorrow',
      'Decides for a reason they could explain to either customer',
      'Calls the other customer personally and gives a firm time or another way to get the load there',
    ],
    weak: [
      'Gives it to whoever complains the loudest',
      'Sends each one half a load without asking whether that helps',
    ],
    probes: ['What if one of them is a friend of your boss?', 'What would you change for next week?'],
  },
  'supplier-lets-you-down': {
    text: 'Tell us about a supplier who let you down. What did you do that day, and what did you do a month later?',
    why: 'They want to see how you limit the damage first and how you deal with the supplier afterward.',
    strong: [
      'Had a backup supplier or found one that day',
      "Heard the supplier's side before judging",
      'Changed something in the contract or in the ordering process',
    ],
    weak: [
      'Threatened the supplier and had no backup',
      'Switched suppliers and never found out what went wrong',
    ],
    probes: [
      'Why had you depended on that supplier?',
      'What would the supplier say about how you handled it?',
    ],
  },
  'numbers-on-the-wall': {
    text: 'If you could post only three metrics where the whole crew sees them, which three would you pick?',
    why: 'People work toward the numbers they see. They look for a set that balances.',
    strong: [
      'Picks one for the customer, one for the crew, such as injuries, and one for cost',
      'Explains how each one could be gamed',
    ],
    weak: ["Can't get the list below ten", 'Picks output in three different forms'],
    probes: ['Who should be allowed to change the list?', 'Which one would you take down after a year?'],
  },
  'write-it-so-it-runs': {
    text: "Write instructions for making a pot of coffee, so that someone who's never done it gets it right without help.",
    why: "They want to see whether you notice the steps you'd take for granted.",
    strong: [
      "Asks who'll read it and what equipment they have",
      'Says what to do when something goes wrong',
      'Asks to have someone try it',
    ],
    weak: ['Skips steps that seem obvious', 'Buries the steps in explanation'],
    probes: ['How would this change for shutting down a machine?', 'Who should keep it up to date?'],
  },
  'change-nobody-asked-for': {
    text: 'Tell me about a new system or process you introduced. Who resisted it, and what were they right about?',
    why: 'People who resist a change often know something the plan missed.',
    strong: [
      'Gave the critics credit for what they got right',
      'Tested it with a few people first',
      'Changed the plan because of the objections',
    ],
    weak: ['Repeated the training until people gave in', 'Claims that everyone loved it from the start'],
    probes: [
      'When did you turn the old system off, and how did you decide?',
      'What do people still do on paper?',
    ],
  },
  'count-on-hands': {
    text: "Next month we'll have a third more work, but only for six weeks. How do you staff it?",
    why: 'Overtime, temps, delays and turning work down all have a cost. They want to hear how you weigh them.',
    strong: [
      'Asks which work really has to be done in those six weeks',
      'Plans for what happens in week seven',
      'Talks with the team before deciding',
    ],
    weak: [
      'Orders mandatory overtime without looking at other options',
      'Assumes the team will cope and plans nothing',
    ],
    probes: ['What would you tell customers?', "Half of the temps don't show up. What now?"],
  },
  'safety-against-speed': {
    text: 'You walk by and see that someone took the guard off a machine because it slows down the line. What do you do?',
    why: "If a supervisor walks past it, people assume it's allowed. They want someone who stops the machine.",
    strong: [
      'Stops the machine right away and talks about it afterward',
      'Has it locked out until the guard is back on',
      'Finds out why the guard was in the way',
    ],
    weak: ['Makes a note of it and keeps walking', 'Yells at the operator and leaves it running'],
    probes: [
      "Now you'll miss the day's output. What do you tell your boss?",
      "How would you find out how long it's been like that?",
    ],
  },
  'sheet-or-system': {
    text: 'When is a spreadsheet enough, and when does a process need a real system?',
    why: "Companies stay on spreadsheets too long, or buy software they don't need. Both are expensive.",
    strong: [
      'Names warning signs, such as several people editing it at once',
      'Counts cleanup, training and lost time, not just the license',
    ],
    weak: ['Says a real system is always better', 'Sees no point at which a spreadsheet stops working'],
    probes: ['Tell me about a spreadsheet you replaced.', 'What did people miss after the switch?'],
  },
  'handover-between-teams': {
    text: 'How do you make sure nothing gets lost when one shift hands off to the next?',
    why: 'Many mistakes happen at a shift change. They want to hear a routine that holds up on a busy day.',
    strong: [
      'Describes a set form, place and time for the handoff',
      'Leaves time for the incoming shift to ask questions',
    ],
    weak: ['Sends an email and assumes it gets read', 'Trusts people to mention what matters'],
    probes: ['What got lost anyway, and how did you find out?', 'How long should a handoff take?'],
  },
  'worst-day-this-year': {
    text: 'What was the worst day here this year, and how did people handle it?',
    why: 'You learn what can go wrong and how people act when it does.',
    strong: ['Walks you through the day and what was done', 'Speaks respectfully of the people involved'],
    weak: ["Claims there hasn't been a bad day", 'Focuses on whose fault it was'],
    probes: ['What has changed since then?', 'What would my job have been that day?'],
  },
  'which-hat-when': {
    text: "What would people call me for first, and what shouldn't they call me for?",
    why: 'Operations jobs tend to collect work that nobody else wants. You want to know where the limits are.',
    strong: ["Gives examples of what's in the job and what isn't", 'Says who takes care of the rest'],
    weak: ['Says "everything" and names no limits', "Says it'll sort itself out once you start"],
    probes: ['Who handles those calls today?', "Can I turn down work that isn't part of this job?"],
  },
  'where-it-piles-up': {
    text: 'If we walked the floor right now, where would we see work waiting?',
    why: "Good managers know right away. The answer tells you which problems you'd be working on.",
    strong: ["Names the spot and how long it's been that way", 'Offers to show you'],
    weak: ['Claims everything runs smoothly', 'Blames one person'],
    probes: ['What have you tried so far?', "Who's waiting for that work?"],
  },
  'plan-is-made-by': {
    text: "Who makes next week's schedule, and how much of last week went the way it was scheduled?",
    why: 'Constant last-minute changes wear people out. You want to know how common they are.',
    strong: ['Gives a rough idea of how much went as scheduled', 'Says what usually throws it off'],
    weak: ['Says they plan from day to day', "Says the system does it and can't explain how"],
    probes: ['Who can change it in the middle of the week?', 'Does the sales team see it?'],
  },
  'money-for-mending': {
    text: 'How much could I spend on a repair without asking for approval?',
    why: "It tells you how much they'd trust you to keep things running.",
    strong: [
      'Gives a dollar amount',
      'Describes someone who went over it for a good reason and was supported',
    ],
    weak: ['Says every purchase has to go through one person', "Can't say what the limit is"],
    probes: [
      'How long does approval take for anything bigger?',
      'What was the last request that got turned down?',
    ],
  },
};
