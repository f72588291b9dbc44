import type { HospitalityRetailQuestionId } from '../../../questions/catalog/hospitality-retail.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in hotels, restaurants and shops. */
export const hospitalityRetailWords: Readonly<Record<HospitalityRetailQuestionId, QuestionWords>> = {
  'food-card-and-id': {
    text: 'Do you have a food hygiene card or a license to serve alcohol, and when was the last briefing?',
    why: 'In many places you may not start without them. Some can be done in a day if one knows in time.',
    strong: [
      'Knows the date and has the paper at hand',
      'Says which one is missing and how soon it can be had',
    ],
    weak: ['Thinks that nobody checks', 'Mixes up two papers'],
    probes: ['Who paid for it?', 'What do you still remember of it on a busy night?'],
  },
  'evenings-and-holidays': {
    text: 'Our busiest times are Friday night, Sunday and the holidays. Which of these can you work?',
    why: 'Guests come when others are off. Knowing what you cannot do is more useful than a quick yes.',
    strong: ['Names the days and the hours', 'Says how early they need the plan'],
    weak: ['Can do all of it, and calls in sick in December', 'Wants the quiet shifts only'],
    probes: ['Would you take a split shift?', 'How do you get home after closing?'],
  },
  'tips-and-wage': {
    text: 'How much do you need to earn in a month here, and which part of it do you count on from tips?',
    why: 'The wage is sure, tips are not. They want no surprise for you after the first month.',
    strong: ['Counts from hours and a plain hourly wage', 'Asks how tips are shared'],
    weak: ['Names what a friend makes elsewhere', 'Has no idea of the hours it would take'],
    probes: ['What if it is a quiet month?', 'How many hours a week would be right?'],
  },
  'guest-you-remember': {
    text: 'Which guest or customer do you still think of, and why?',
    why: 'People who like this work remember people.',
    strong: ['Describes the person, not only the trouble', 'Says what they did that was not in any manual'],
    weak: ['Remembers only the rude ones', 'Cannot think of one'],
    probes: ['What did it cost you?', 'How did the person leave?'],
  },
  'start-with-no-experience': {
    text: 'You have not worked in a shop or a kitchen yet. Where have you had to be quick and friendly at once?',
    why: 'Much can be learned here. Staying friendly when it gets quick is harder to learn.',
    strong: ['Finds a scene from a club, at home or at school', 'Says what made it hard'],
    weak: ['Says that it cannot be that hard', 'Has never been in a hurry'],
    probes: ['Who got impatient, and what did you do?', 'What will you find hardest in the first week?'],
  },
  'dirty-work-too': {
    text: 'Which task in this work does nobody want, and how should it be shared?',
    why: 'Drains and bins are part of it. They listen for fairness and not for eagerness.',
    strong: ['Names one they have done', 'Says how a team shared it well'],
    weak: ['Leaves it to the newest', 'Claims to love it'],
    probes: ['What do you do when somebody keeps getting out of it?', 'Which one would you swap for?'],
  },
  'full-house-one-short': {
    text: 'The place is full, one of you has gone home ill, and the first plates come back cold. What do you do in the next ten minutes?',
    why: 'On such nights guests judge you by how you speak to them, and the team by where you stand.',
    strong: [
      'Tells the guests the truth and a time',
      'Moves people to where the jam is',
      'Stops taking new tables for a while',
    ],
    weak: ['Runs faster and says nothing', 'Hides in the kitchen'],
    probes: ['What do you offer, and who may decide that?', 'What do you say to the team at the end?'],
  },
  'wrong-charge': {
    text: "When did you notice a mistake in somebody's favor, or in yours, at the till? What did you do?",
    why: 'Small sums, but they show what you do when only you know.',
    strong: ['Put it right at once, in both directions', 'Told the person in charge'],
    weak: ['Let it go because it was so small', 'Would only speak up if it were a loss for the house'],
    probes: ['The customer had left. What then?', 'The till is short at night. What do you do first?'],
  },
  'guest-who-is-never-happy': {
    text: 'Tell me about a guest who would not be pleased by anything. How long did you try, and what then?',
    why: 'Being kind has a limit. They want to know where yours lies and how you mark it.',
    strong: [
      'Found out what was behind the complaint',
      'Offered one thing that was theirs to give',
      'Called somebody in, in good time and politely',
    ],
    weak: ['Gave everything away to be rid of them', 'Answered in kind'],
    probes: ['What did the other guests see?', 'When would you ask a guest to leave?'],
  },
  'allergy-at-table': {
    text: 'A guest asks whether there are nuts in a sauce. You are almost sure that there are none. What do you say?',
    why: 'Almost sure is not enough. They want to hear that you ask, even on a busy night.',
    strong: [
      'Says that they will ask, and does',
      'Brings the answer from the cook, not from memory',
      'Knows what to do if it went wrong',
    ],
    weak: ['Says no in order not to disturb the kitchen', 'Tells the guest to pick something else'],
    probes: ['The cook says that it should be fine. What now?', 'How do you mark the order?'],
  },
  'sell-without-pushing': {
    text: 'I have come in for running shoes, and I am not sure what I need. Go ahead.',
    why: 'They watch whether you ask before you show, and whether you would let me go without buying.',
    strong: [
      'Asks two or three questions about use, not about money',
      'Brings out two pairs and says what speaks against each',
      'Lets me try and keeps quiet',
    ],
    weak: ['Reaches for the dearest pair', 'Recites what is on the box'],
    probes: ['I say that it is cheaper online. What do you say?', 'What would make me come back?'],
  },
  'bread-is-gone': {
    text: 'How do you decide how much to prepare, bake or order for a day you cannot foresee?',
    why: 'Too little loses guests and too much goes in the bin. They want to hear what you look at.',
    strong: [
      'Names the weather, the day, last week and what is on in town',
      'Says what they do with what is left',
      'Tells of a day when they were wrong',
    ],
    weak: ['Goes by feeling', 'Makes as much as always'],
    probes: ['Which of the two errors would you rather make?', 'What would you change by noon?'],
  },
  'open-up-alone': {
    text: 'You open alone tomorrow at seven. What is done by the time the first customer comes in?',
    why: 'The person with the key sets the pace for the day. The order of the steps shows practice.',
    strong: [
      'Goes through it in an order that makes sense',
      'Looks at safety, cash and cold storage first',
      'Leaves time for one thing that goes wrong',
    ],
    weak: ['Switches on the lights and waits', 'Forgets the fridge'],
    probes: ['The alarm will not go off. What now?', 'What do you want to find from the evening before?'],
  },
  'keep-the-team-together': {
    text: 'People in this trade leave quickly. Who stayed because of something you did?',
    why: 'Finding staff is hard, and keeping them is a skill.',
    strong: [
      'Names a person and what they had wanted to leave for',
      'Says what was changed, such as the plan or the tone',
    ],
    weak: ['Says that people cannot be kept', 'Paid them more and did nothing else'],
    probes: ['Who left all the same, and why?', 'What do you do in the first week of a new one?'],
  },
  'stock-walks-out': {
    text: 'You see somebody put something under a coat and walk to the door. What do you do?',
    why: 'Goods can be replaced. They want no hero, and nobody who looks away.',
    strong: [
      'Speaks to the person in a friendly way and calls a colleague',
      'Keeps to the rule of the house and does not touch anyone',
      'Writes down what was seen',
    ],
    weak: ['Blocks the door', 'Looks the other way'],
    probes: ['It is a regular. Does that change anything?', 'It is a colleague. What then?'],
  },
  'how-plan-is-made': {
    text: 'How many days ahead is the plan out, and what happens when somebody wants to swap?',
    why: 'Your life hangs on that piece of paper.',
    strong: ['Names the day of the week and keeps to it', 'Tells how swaps are done without a fuss'],
    weak: ['Sends it on Sunday night', 'Decides from day to day'],
    probes: ['Can I give days I cannot work?', 'How often does it change?'],
  },
  'trial-shift-look': {
    text: 'What does a good Saturday look like here, from opening to closing?',
    why: 'You hear the numbers, the pace and who does what. You also hear whether they like it.',
    strong: ['Tells it with numbers and names', 'Says what goes wrong on a bad one'],
    weak: ['Speaks of turnover alone', 'Sighs'],
    probes: ['Where would I stand?', 'When do people eat?'],
  },
  'fed-and-home': {
    text: 'When do the staff eat, and how do people get home after the late shift?',
    why: 'Small things tell how people are treated.',
    strong: ['Has a fixed time and a fixed answer', 'Says who waits with whom'],
    weak: ['Has never thought about it', 'Says that people manage'],
    probes: ['Is the meal paid for?', 'What about the first bus on Sundays?'],
  },
  'free-coffee': {
    text: 'What may I give a customer on my own when something has gone wrong?',
    why: 'If you have to fetch a boss for a cup of coffee, the customer will notice.',
    strong: ['Names a sum or a thing', 'Says that they will back you up if you are wrong'],
    weak: ['Lets nobody decide anything', 'Leaves it open, and complains later'],
    probes: ['What was the last case?', 'Whom do I tell?'],
  },
};
