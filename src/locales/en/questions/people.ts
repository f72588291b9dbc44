import type { PeopleQuestionId } from '../../../questions/catalog/people.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in human resources. */
export const peopleWords: Readonly<Record<PeopleQuestionId, QuestionWords>> = {
  'hr-work-so-far': {
    text: 'For how many people were you responsible in HR, and which of their matters came to you?',
    why: 'From hiring to payroll to quarrels, the same title holds very different work.',
    strong: ['Gives numbers and two typical matters', 'Says what went to somebody else'],
    weak: ['Did everything around people', 'Names tools'],
    probes: ['Which matter took most time?', 'Which one would you rather not do again?'],
  },
  'why-hr-of-all': {
    text: 'People say they go into HR because they like people. What is your reason?',
    why: 'Liking people is not enough when you have to disappoint them.',
    strong: [
      'Names something they want to be better for others at work',
      'Knows the hard side and tells of it',
    ],
    weak: ['Likes people', 'Came to it by chance and found nothing else'],
    probes: ['When did you nearly leave it?', 'Whom do you serve, the company or the people?'],
  },
  'salary-lists-and-you': {
    text: 'You will know what everybody earns, and why some people were off sick. How do you live with that at lunch?',
    why: 'Trust is lost at the coffee machine.',
    strong: ['Has a rule for themselves and keeps to it', 'Knows what to say when asked'],
    weak: ['Would never tell anybody, except one', 'Stays away from lunch'],
    probes: ['A friend asks you about their boss. What do you say?', 'What do you write down, and what not?'],
  },
  'both-sides-wrong': {
    text: 'Tell me about a quarrel at work that ended up on your desk. How did you come to a view?',
    why: 'They want fair steps, not a quick verdict.',
    strong: [
      'Heard both alone and apart before together',
      'Looked for what can be checked',
      'Told both what would happen next, and when',
    ],
    weak: ['Knew after the first talk', 'Sent both to a course'],
    probes: ['Who did not believe you?', 'What did you leave open?'],
  },
  'law-in-daily-work': {
    text: 'Which rule of labor law do managers break most often without knowing, and how do you keep them from it?',
    why: 'Knowing the law is half. Getting a busy manager to keep it is the other half.',
    strong: [
      'Names a real one and the harm it does',
      'Has a simple means in place, such as a form with three lines',
    ],
    weak: ['Sends the text of the law', 'Leaves it to the lawyers'],
    probes: ['What do you do when it has happened?', 'Where do you look it up?'],
  },
  'manager-wants-gone': {
    text: 'A manager wants somebody gone by the end of the month, and there is nothing on file. How do you go on?',
    why: 'You have to protect the person, the company and, from themselves, the manager.',
    strong: [
      'Asks what happened, since when, and what was said about it',
      'Says what is possible and what would follow',
      'Talks about a fair chance with a date',
    ],
    weak: ['Draws up the paper', 'Says that it cannot be done'],
    probes: ['The manager goes to the boss. What then?', 'How do you treat the person meanwhile?'],
  },
  'hire-that-failed': {
    text: 'Which person should not have been hired, and what was there to see in the interview?',
    why: 'Those who hire a lot are wrong a lot. They want to know whether you look back.',
    strong: ['Says what they saw and explained away', 'Changed a question or a step because of it'],
    weak: ['The manager wanted them', 'They had lied'],
    probes: ['Whom did you turn down wrongly?', 'How do you know that your interviews tell anything?'],
  },
  'interview-me-fairly': {
    text: 'Interview me for ten minutes for a job in a canteen. Afterward we talk about your questions.',
    why: 'They watch what you ask, how you follow up, and what you leave alone.',
    strong: [
      'Asks for something I did and digs into it',
      'Asks everybody the same thing, and says so',
      'Leaves room for my questions',
    ],
    weak: ['Tells me about the company', 'Asks what I would do if'],
    probes: ['Which of your questions told you most?', 'How would you rate my answers?'],
  },
  'first-hundred-days-new': {
    text: 'How have you made the first weeks of new people better? What could one see?',
    why: 'Many leave in the first months, and it is seldom the work.',
    strong: [
      'Names what was wrong and who said it',
      'Says what is done on day one and after a month',
      'Knows how many stayed',
    ],
    weak: ['Made a welcome bag', 'Has a checklist'],
    probes: ['Who on the team had to do more?', 'What did you drop?'],
  },
  'bad-news-for-many': {
    text: 'Twenty people have to go. It will be known by Friday. What do you do from today on?',
    why: 'It will always hurt. It can be done with respect, or not.',
    strong: [
      'Gets the list and the reasons checked before anything',
      'Plans who tells whom, in person, on the same day',
      'Thinks of those who stay',
    ],
    weak: ['Writes an announcement', 'Waits until it is official'],
    probes: ['Somebody asks you today whether it is true. What do you say?', 'What would you refuse to do?'],
  },
  'complaint-about-star': {
    text: 'There is a complaint of harassment against the best seller. The person asks you to do nothing. What do you do?',
    why: 'There are duties you cannot be released from. Care and action must go together.',
    strong: [
      'Says at once what can be kept quiet and what cannot',
      'Starts the steps that are laid down, whoever it is about',
      'Sees to it that the person is safe tomorrow',
    ],
    weak: ['Does as the person asks', 'Has a word with the seller'],
    probes: ['The boss says to wait until the quarter is over. What then?', 'What do you write down?'],
  },
  'pay-that-is-fair': {
    text: 'How would you find out whether people here are paid fairly for the same work?',
    why: 'More and more firms have to answer that in public.',
    strong: [
      'Begins with what counts as the same work',
      'Looks at starting pay and at rises apart',
      'Says what a gap shows and what it does not',
    ],
    weak: ['Compares averages', 'Asks people whether they are content'],
    probes: ['You find a gap. Who hears it first?', 'How do you close it without harming others?'],
  },
  'hr-numbers': {
    text: "Which figure about people have you used to change a manager's mind?",
    why: 'Feelings about people are plentiful. Figures that help are rare.',
    strong: ['Names figure, manager and decision', 'Knew the limits of the figure and said so'],
    weak: ['Reports turnover each month', 'Finds that people cannot be put in figures'],
    probes: ['What did they do with it?', 'Which one do you not collect, on purpose?'],
  },
  'works-council-table': {
    text: 'When did you have to reach an agreement with staff representatives? What did each side give?',
    why: 'It is about a lasting relation. Tricks work only once.',
    strong: ['Names what the others cared about and why', 'Kept what was said in the room'],
    weak: ['Informed them', 'Went around them'],
    probes: ['What would you tell them earlier next time?', 'What was never written down?'],
  },
  'tech-that-picks': {
    text: 'Would you let a program sort applications before a person has seen them? Under what conditions?',
    why: 'The tools are there. Somebody has to answer for what they do.',
    strong: [
      'Asks what it was built on and who is left out',
      'Keeps a person who can overrule it, and checks the rejected ones',
    ],
    weak: ['It saves time', 'Never'],
    probes: ['How would you tell applicants?', 'How would you know that it is unfair?'],
  },
  'hr-seat': {
    text: 'When did you last change a decision because HR was against it?',
    why: 'It tells you whether you would be asked or told.',
    strong: ['Tells the case and how it went', 'Says what convinced them'],
    weak: ['Says that HR has other tasks', 'They always agree'],
    probes: ['Where did you not listen, and regret it?', 'When do I hear of such plans?'],
  },
  'what-managers-think': {
    text: 'What would three managers here say that they get from HR, and what not?',
    why: 'You will inherit that reputation.',
    strong: ['Gives both sides', 'Sees the job as a part of the answer'],
    weak: ['They are content', 'They do not understand HR'],
    probes: ['Which of them should I meet first?', 'What was promised to them?'],
  },
  'systems-for-people': {
    text: 'In how many places would I have to change an address when somebody moves?',
    why: 'A small question that shows the state of all data about people.',
    strong: ['Knows the number and winces', 'Says what is planned'],
    weak: ['One, and is wrong', 'Somebody else does that'],
    probes: ['Who sees what?', 'Which report is still done by hand?'],
  },
  'open-cases': {
    text: 'Without names: what is on the desk right now that I would take over?',
    why: 'Open quarrels do not wait for your start.',
    strong: ['Tells how many, of what kind and how old', 'Says where you could not avoid taking sides'],
    weak: ['Nothing much', 'Tells names'],
    probes: ['Who knows the history?', 'Which one would you like to be rid of?'],
  },
  'who-looks-after-hr': {
    text: 'Who do people in HR here go to when something weighs on them?',
    why: 'You carry what others bring. You need a place for it, too.',
    strong: ['Names somebody outside of the line', 'Speaks of it as something normal'],
    weak: ['We are the ones people go to', 'Nobody has asked that before'],
    probes: ['How is the load shared?', 'What training is there for hard talks?'],
  },
};
