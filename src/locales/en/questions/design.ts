import type { DesignQuestionId } from '../../../questions/catalog/design.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in design. */
export const designWords: Readonly<Record<DesignQuestionId, QuestionWords>> = {
  'portfolio-for-this-job': {
    text: 'Which piece in your portfolio is closest to what we do, and what was your part in it?',
    why: 'Recruiters see many portfolios. One piece that fits the job, with your part made clear, is easy to pass on to the hiring manager.',
    strong: ['Picks one piece and says who did the rest', 'Says who used it and what changed for them'],
    weak: ['Walks through the whole portfolio', 'Says "we" throughout and never names their own part'],
    probes: ['How many people worked on that piece?', 'Can we share that piece with the team?'],
  },
  'kind-of-design-work': {
    text: 'Design jobs vary a lot. How does your week split between research, visual design, writing and working with engineers?',
    why: "They compare the mix you're used to with the mix in this job.",
    strong: ['Gives a rough split for the past year', "Says which part they'd like to do more of"],
    weak: ['Claims to do all of it equally', "Describes only making screens and can't say who does the rest"],
    probes: ['Which part would you hand off if you could?', 'What tools do you use for each part?'],
  },
  'rate-or-salary': {
    text: "You've been freelancing. What salary would make a full-time job a fair trade for you?",
    why: 'A day rate and a salary are hard to compare. They want a range and want to know how you got to it.',
    strong: [
      'Takes benefits, taxes and unpaid time into account',
      "Gives a range and says what it's based on",
    ],
    weak: [
      'Multiplies the day rate by every working day of the year',
      "Says they'll take whatever is offered",
    ],
    probes: [
      'What would you miss about freelancing?',
      'Would you want to keep any freelance clients on the side?',
    ],
  },
  'said-no-to-pretty': {
    text: "Tell me about a design you loved but dropped because it didn't work for users.",
    why: "A design can look great and still fail the people it's for. They want to see you put users first.",
    strong: [
      "Says how they found out it didn't work, such as a usability test",
      'Describes the design that replaced it',
    ],
    weak: ['Insists that the users were wrong', "Claims they've never had to choose between looks and use"],
    probes: ['Who on the team liked that version best?', 'Did any part of that design come back later?'],
  },
  'walk-through-one': {
    text: 'Walk us through one project, from the first question to what shipped. Where did you change direction?',
    why: 'A polished case study hides the decisions. They want to hear what made you change your mind.',
    strong: [
      'Starts with who had the problem and what it was',
      'Brings up a version they dropped and says why',
      'Ends with what happened once people used it',
    ],
    weak: [
      'Clicks through screens without explaining the decisions',
      'Tells it as if the plan never changed',
    ],
    probes: ["What didn't you know at the start?", 'What would you redo now?'],
  },
  'research-with-five': {
    text: 'You have three days and can talk to five users. What do you want to learn, and how do you ask?',
    why: 'Research time is usually short. They listen for open questions and for honesty about what five people can tell you.',
    strong: [
      "Explains which five people they'd pick and why",
      "Asks what people did last time, not what they'd do",
      "Says what five people can tell you and what they can't",
    ],
    weak: [
      'Opens with a mockup and asks whether people like it',
      'Says five people are too few to learn anything',
    ],
    probes: [
      'Two of the five contradict each other. What do you make of it?',
      'What do you show the team on day four?',
    ],
  },
  'feedback-that-stung': {
    text: 'What criticism of your work was hard to hear but turned out to be right?',
    why: 'Designers hear criticism every day. They want to see whether you use it.',
    strong: [
      'Quotes what was said',
      'Admits how long it took to accept the criticism',
      "Says what they've done differently since",
    ],
    weak: ['Explains why the criticism was wrong after all', 'Claims criticism never bothers them'],
    probes: ['How do you ask for feedback on your work?', 'How do you give criticism to another designer?'],
  },
  'builder-says-no': {
    text: 'The engineers say your design would take three extra weeks to build. What do you do?',
    why: 'A design only helps people if it gets built. They look for give and take that keeps what matters to users.',
    strong: [
      'Asks which part takes so long',
      "Says which parts users would miss and which they wouldn't",
      'Works out a smaller version together with an engineer',
    ],
    weak: ["Goes straight to the engineers' manager", 'Cuts pieces at random until it fits the schedule'],
    probes: ['What would you refuse to cut?', 'How could you have found out sooner?'],
  },
  'everybody-can-use-it': {
    text: "How do you make sure people with low vision, or people who can't use a mouse, can do everything in your product?",
    why: 'Access for people with disabilities is often required by law. They want to know whether you plan for it early.',
    strong: [
      'Names things they do at the start, such as contrast, labels and focus order',
      'Describes watching someone use a product with a screen reader or a keyboard',
      'Explains what an automated checker catches and what it misses',
    ],
    weak: ['Runs an automated checker and stops there', 'Puts accessibility off until after launch'],
    probes: [
      'What did you get wrong about accessibility at first?',
      "The team says there's no time for accessibility. What do you do?",
    ],
  },
  'whiteboard-a-flow': {
    text: 'Design a way for a hospital visitor to find the right room. Use the whiteboard and think out loud.',
    why: "They watch what you ask and what order you work in. They don't expect a beautiful drawing.",
    strong: [
      'Asks who the visitor is and what they already know',
      "Maps the visitor's route before drawing any screen",
      'Names what could go wrong along the way',
    ],
    weak: ['Starts with an app before asking anything', 'Draws without talking'],
    probes: ['What would you leave out?', 'How would you test your idea tomorrow with only paper?'],
  },
  'words-on-the-button': {
    text: 'This error message tells customers their payment failed. How would you rewrite it?',
    why: 'Words are a big part of most designs. They check whether a customer would know what to do next.',
    strong: [
      'Tells the customer what happened, whether they were charged and what to do',
      'Leaves out blame and jargon',
    ],
    weak: ['Makes the message cheerful or cute', 'Makes it longer without saying what to do next'],
    probes: [
      'What would you need to find out from the engineers first?',
      'Read your version out loud. What would you change?',
    ],
  },
  'system-or-one-off': {
    text: 'When is it right to break the rules of your own design system?',
    why: "A design system can't cover every case. They want to hear who you'd ask and what happens next.",
    strong: [
      'Gives one case for breaking the rules and one against',
      'Explains how a good exception becomes part of the system',
    ],
    weak: [
      'Says the rules should never be broken and gives no reason',
      'Breaks the rules whenever something else looks better',
    ],
    probes: [
      'Who should approve an exception?',
      "What's the last thing you found that didn't follow your design system?",
    ],
  },
  'design-by-many': {
    text: 'Tell me about a design everyone wanted a say in. How did you keep it from becoming a mess?',
    why: 'Designs can get worse with every round of comments. They want to hear how you take input and still decide.',
    strong: [
      'Agreed early on the goal and on who decides',
      'Used some ideas and could explain why others stayed out',
    ],
    weak: ['Added a bit of what everyone asked for', 'Stopped showing the work to avoid comments'],
    probes: ['Who was unhappy with the result?', 'Which idea from someone else made the design better?'],
  },
  'handed-to-engineers': {
    text: 'What do you give engineers besides the screens so that what ships looks and works the way you meant it to?',
    why: 'Much of a design is settled after the screens are done. They want to know whether you plan for empty lists, errors and slow connections.',
    strong: [
      'Lists states beyond the ideal one, such as errors and long names',
      'Describes looking at the build with an engineer before release',
      'Says how late changes are agreed on and written down',
    ],
    weak: ['Sends a link to the file and waits', 'Files every difference as a bug after release'],
    probes: [
      'Which state did you forget last time?',
      'Who decides when the build and the design differ?',
      'How early do engineers see your drafts?',
    ],
  },
  'how-you-use-ai-images': {
    text: "Where do you use AI to make images or copy, and where wouldn't you?",
    why: "Few teams have settled rules for this. They want to know that you've thought about your own.",
    strong: [
      "Names one use that saves time and one that's off limits",
      'Brings up copyright and whose work the tool was trained on',
    ],
    weak: ['Uses AI images without telling the client', 'Dismisses AI tools without having tried one'],
    probes: [
      'What do you tell a client about images made with AI?',
      'How do you check what the tool gives you before you use it?',
    ],
  },
  'where-design-sits': {
    text: 'On your last project, when did a designer get involved, and what was already decided by then?',
    why: "You find out whether you'd shape the product or just style it.",
    strong: [
      'Names the point in the project and what was still open',
      'Describes a project where design came in early',
    ],
    weak: [
      'Says design is involved from the start but has no example',
      'Says designers start once the spec is done',
    ],
    probes: ['Who would have liked design involved sooner?', 'Who has the final say on a design?'],
  },
  'last-shelved-research': {
    text: 'When did your team last talk to users, and what did you hear that was hard to accept?',
    why: 'If it was long ago, getting the team to talk to users may be your first task.',
    strong: ['Names a recent week and who they talked to', 'Says what changed because of it'],
    weak: ['Points to a survey and no conversations', 'Says sales already knows the customers'],
    probes: ['Who gets to sit in on those sessions?', 'How do you find users to talk to?'],
  },
  'what-good-looks-like': {
    text: "What's something here that you think is well designed, and something that isn't?",
    why: 'You learn what they value in design and how openly they can talk about it.',
    strong: ['Has an example of each ready', "Says what's keeping the weak one from being fixed"],
    weak: ['Praises everything', "Says it's all a matter of taste"],
    probes: ['Who designed the one you like?', 'Would I get to work on the other one?'],
  },
  'growing-as-designer': {
    text: 'Who would give me feedback on my designs every week, and how does that work?',
    why: 'Designers get better through regular critique. You want to know who would give you that.',
    strong: ["Names a designer or a design lead who'd do it", 'Explains how design critiques are run'],
    weak: ['Says everyone gives feedback and names no one', "Says you'll hear it from users"],
    probes: [
      'How many designers are there, and how many engineers?',
      'What did the last designer learn while they were here?',
    ],
  },
};
