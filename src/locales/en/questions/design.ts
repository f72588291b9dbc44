import type { DesignQuestionId } from '../../../questions/catalog/design.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in design. */
export const designWords: Readonly<Record<DesignQuestionId, QuestionWords>> = {
  'portfolio-for-this-job': {
    text: 'Which piece in your portfolio is closest to what we do, and what was your part in it?',
    why: 'A recruiter looks at many portfolios. One piece with your part marked helps them to speak up for you.',
    strong: ['Picks one and says whose work the rest was', 'Tells who used it and what changed for them'],
    weak: ['Goes through all of it', 'Says "we" for all of it'],
    probes: ['How many people worked on it?', 'May we show it to the team?'],
  },
  'kind-of-design-work': {
    text: 'The title can mean many things. How much of your week is research, drawing, writing and talking to builders?',
    why: 'The mix makes the job. They compare yours with theirs.',
    strong: ['Gives a rough split for the last year', 'Says which part they want more of'],
    weak: ['Does everything equally', 'Draws, and leaves the rest to others'],
    probes: ['Which part would you give away?', 'Which tools do you do it in?'],
  },
  'rate-or-salary': {
    text: 'You have worked freelance. What should a fixed job pay, so that it is a fair trade for you?',
    why: 'A day rate and a salary are hard to compare. They want to see how you do it.',
    strong: ['Counts in the days off and the work without pay', 'Names a range and what it rests on'],
    weak: ['Multiplies the day rate by all days of the year', 'Leaves it to them'],
    probes: ['What would you miss?', 'May you still take on other work, and do you want to?'],
  },
  'said-no-to-pretty': {
    text: 'When did you give up something beautiful because it did not help anybody?',
    why: 'Taste is needed, and so is letting go.',
    strong: ['Says how they found out that it did not help', 'Tells what took its place'],
    weak: ['Was overruled, and still regrets it', 'Has never had to choose'],
    probes: ['Who liked it best?', 'Where did it come back?'],
  },
  'walk-through-one': {
    text: 'Take us through one piece from the first question to what people use today. Where did you turn around?',
    why: 'The straight story is made up afterward. The turns show how you think.',
    strong: [
      'Starts with who had which problem',
      'Brings a version that was dropped, and says why',
      'Ends on what happened in use',
    ],
    weak: ['Clicks through screens', 'Has no turn in it'],
    probes: ['What did you not know at the start?', 'What would you redo?'],
  },
  'research-with-five': {
    text: 'You have three days and five people to talk to. What do you want to know, and how do you ask?',
    why: 'There is seldom more time. They want to hear open questions and modest claims.',
    strong: [
      'Picks people for a reason',
      'Asks about what they did last time, not what they would do',
      'Says what five people can tell and what they cannot',
    ],
    weak: ['Puts a draft before them and asks whether they like it', 'Wants fifty or none'],
    probes: ['Two of them contradict each other. What now?', 'What do you show the team on day four?'],
  },
  'feedback-that-stung': {
    text: 'Which criticism of your work was hard to hear and turned out to be right?',
    why: 'Work that is shown every day is criticized every day.',
    strong: [
      'Repeats the words',
      'Tells how long it took to see it',
      'Says what is different in their work since',
    ],
    weak: ['Explains why it was wrong after all', 'Takes none of it personally, ever'],
    probes: ['How do you ask for criticism?', 'How do you give it?'],
  },
  'builder-says-no': {
    text: 'The people who build it say that your design would take three weeks too long. What do you do?',
    why: 'A drawing is only worth what gets built. They look for give and take without losing the point.',
    strong: [
      'Asks what makes it long',
      'Knows which part people would miss and which they would not',
      'Draws the smaller one together with the builder',
    ],
    weak: ['Goes to the boss', 'Cuts from the bottom up'],
    probes: ['What do you never give up?', 'How early could you have known?'],
  },
  'everybody-can-use-it': {
    text: 'How do you make sure that somebody who cannot see well, or cannot use a mouse, can do the same things?',
    why: 'It is law in many places, and a craft everywhere.',
    strong: [
      'Names things done at the start, not at the end',
      'Has watched somebody use it that way',
      'Knows what a tool finds and what it misses',
    ],
    weak: ['Leaves it to a checker', 'Plans it for later'],
    probes: ['What did you get wrong the first time?', 'Who decides when there is no time?'],
  },
  'whiteboard-a-flow': {
    text: 'Sketch how a visitor of a hospital finds the right bed. Use the board, and think aloud.',
    why: 'They look at your questions and your order, not at your hand.',
    strong: [
      'Asks who the visitor is and what they know already',
      'Draws the way before any screen',
      'Names what could go wrong on the way',
    ],
    weak: ['Opens with an app', 'Draws in silence'],
    probes: ['What would you leave out?', 'How would you test it tomorrow with paper?'],
  },
  'words-on-the-button': {
    text: 'This message tells people that their payment failed. Rewrite it.',
    why: 'Words are half of most designs. Here every one counts.',
    strong: ['Says what happened, what it means and what to do', 'Leaves out blame and excuses'],
    weak: ['Makes it cheerful', 'Makes it longer'],
    probes: ['What do you need to know from the builders?', 'How does it sound read aloud?'],
  },
  'system-or-one-off': {
    text: 'When is it right to break the rules of your own design system?',
    why: 'Rules save work until they get in the way. They want to hear who is asked, and what happens next.',
    strong: ['Gives a case for breaking and one against', 'Turns a good exception into a new rule'],
    weak: ['Never', 'Whenever it looks better'],
    probes: ['Who may say yes?', 'What was the last exception you found in the wild?'],
  },
  'design-by-many': {
    text: 'Tell me about a design that everybody wanted to have a say in. How did you keep it whole?',
    why: 'Good things get lost in long rounds.',
    strong: [
      'Agreed early on what it must do and who decides',
      'Took ideas in and could say why some stayed out',
    ],
    weak: ['Put in a bit for each', 'Locked the door'],
    probes: ['Who was unhappy at the end?', 'Which idea from outside made it better?'],
  },
  'how-you-use-ai-images': {
    text: 'Where do you use tools that make pictures or text for you, and where would you not?',
    why: 'There are no fixed rules yet. They want to know that you have made some of your own.',
    strong: [
      'Names a use that saves time and one that is off limits',
      'Says whose work and rights are touched',
    ],
    weak: ['Uses it and does not mention it', 'Has not looked at it'],
    probes: ['What do you tell a client?', 'What can you still do by hand that it cannot?'],
  },
  'where-design-sits': {
    text: 'At which point was a designer brought into the last project, and what was already fixed?',
    why: 'It tells you whether you will shape things or dress them.',
    strong: ['Names the moment and what was still open', 'Tells of a project in which it went better'],
    weak: ['Says that design is involved from the start, and has no example', 'Brings you the finished plan'],
    probes: ['Who would have liked it earlier?', 'Who has the last word?'],
  },
  'last-shelved-research': {
    text: 'When did the team last talk to a user, and what did it learn that it did not want to hear?',
    why: 'If the answer is long ago, you know what your first task would be.',
    strong: ['Knows the week and the person', 'Names what was changed'],
    weak: ['Points to a survey', 'Says that sales knows the customers'],
    probes: ['Who may go along?', 'What is paid to people for their time?'],
  },
  'what-good-looks-like': {
    text: 'Show me something here that you think is well designed, and something that is not.',
    why: 'You see with whose eyes they look, and whether they may speak openly.',
    strong: ['Has one of each at hand', 'Says what stands in the way of mending the second'],
    weak: ['Praises all of it', 'Blames taste'],
    probes: ['Who designed the first one?', 'Would I be allowed to change the second?'],
  },
  'growing-as-designer': {
    text: 'Who would look at my work every week and tell me how to get better?',
    why: 'A designer alone stops growing. Even a single other one helps.',
    strong: ['Names somebody who can draw', 'Tells how reviews are held'],
    weak: ['Says that everyone gives feedback', 'Counts on users to say it'],
    probes: ['How many designers are there for how many builders?', 'What did the last designer learn here?'],
  },
};
