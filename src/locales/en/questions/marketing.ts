import type { MarketingQuestionId } from '../../../questions/catalog/marketing.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in marketing. */
export const marketingWords: Readonly<Record<MarketingQuestionId, QuestionWords>> = {
  'budget-you-had': {
    text: 'What marketing budget did you manage in your last job, what did you spend it on, and who had to approve it?',
    why: "They want to know the scale you're used to working at and how much you could decide on your own.",
    strong: [
      'Gives a rough total and how it was split',
      'Says what they could approve themselves and what needed a sign-off',
    ],
    weak: [
      'Talks about campaigns but never names an amount',
      "Presents the whole team's budget as their own",
    ],
    probes: [
      'What did you get done with very little money?',
      "What did you spend money on that you wouldn't pay for again?",
    ],
  },
  'brand-as-outsider': {
    text: 'Going only by what you saw of us before you applied, what would you say our brand stands for?',
    why: 'You still see the brand the way a customer does. They want an honest view, put tactfully.',
    strong: [
      'Points to specific things they saw, such as an ad, the packaging or the website',
      'Describes where two of those things send different messages',
    ],
    weak: ['Repeats the tagline', 'Offers nothing but praise'],
    probes: ['What would you leave exactly as it is?', "Who do you think we aren't reaching?"],
  },
  'words-for-strangers': {
    text: 'Pick any object on this table and write one line that would make a stranger want it.',
    why: 'One line shows whether you start with the reader or with the product.',
    strong: ['Asks who the stranger is', 'Writes a line that sounds like a person talking'],
    weak: ['Strings adjectives together', "Promises something the product can't do"],
    probes: ['Now write one for someone who already owns it.', 'What did you decide to leave out?'],
  },
  'taste-not-shared': {
    text: "You're asked to run an ad that you think is misleading. What do you do?",
    why: 'A misleading ad costs trust and can break the law. They want someone who speaks up before it runs.',
    strong: [
      'Says exactly which claim is misleading and who it would mislead',
      "Brings another version that's honest and still sells",
      "Says at what point they'd refuse to run it",
    ],
    weak: ['Runs it because the boss asked', 'Refuses but offers no alternative'],
    probes: ['Has that ever happened to you?', 'Who should have the final say?'],
  },
  'launch-you-ran': {
    text: 'Walk us through a campaign you ran. What did you want people to do, and how many of them did it?',
    why: "Getting attention isn't enough. They want to hear how the campaign led to a result.",
    strong: [
      'Names the one action they were after, with numbers from before and after',
      'Says what probably would have happened without the campaign',
    ],
    weak: ['Counts only views and impressions', 'Lists the channels but not the results'],
    probes: [
      'Did you stop anything partway through, and why?',
      'How would you have run it with half the budget?',
    ],
  },
  'numbers-that-flatter': {
    text: 'Which marketing metric do you trust the least, and what do you look at instead?',
    why: 'Many metrics are easy to report and say little about the business. They want to know whether you can tell the difference.',
    strong: [
      "Picks one, such as impressions or last-click sales, and explains how it's counted",
      'Describes a test that would give a better answer, such as pausing ads in one region',
    ],
    weak: ['Says no marketing number can be trusted', 'Trusts whatever the dashboard says'],
    probes: [
      'Your boss loves that metric. What do you say?',
      'How do you tell which sales came from your work?',
    ],
  },
  'money-for-next-quarter': {
    text: 'A small-town museum gets few visitors under thirty and has almost no budget. How would you spend the first thousand dollars?',
    why: "They watch how you ask questions, choose and test. There's no single right answer.",
    strong: [
      'Asks who visits now and why others stay away',
      "Picks one idea and says how they'd know whether it worked",
      'Looks for things that cost nothing, such as a tie-in with the local college',
    ],
    weak: [
      'Spends it all on ads before asking a single question',
      "Spreads the money so thin that they couldn't tell what worked",
    ],
    probes: ['Suppose it works. What do you do next?', "Suppose it doesn't. What then?"],
  },
  'write-for-another-voice': {
    text: "How do you learn to write in a voice that isn't your own, for example for a bank or a bakery?",
    why: 'A brand should sound the same no matter who writes the copy.',
    strong: [
      'Reads what the brand has published and listens to how its people talk',
      'Names words or phrases the brand would never use',
    ],
    weak: ['Writes the same way for every brand', 'Drops in a few brand phrases and calls it done'],
    probes: ['Which line on our website sounds off to you?', 'Who checks whether you got the voice right?'],
  },
  'campaign-went-wrong': {
    text: 'Have you ever put out something that upset people? Tell us what you did on the first day.',
    why: 'It can happen to anyone. The first response can calm things down or make them worse.',
    strong: [
      'Took the complaints seriously before deciding who was right',
      'Made sure everyone knew who would speak for the company',
      'Says what they fixed and what they stood by',
    ],
    weak: ['Deleted the post and said nothing', 'Argued with the people who complained'],
    probes: ['Who had seen it before it went out?', "What do you check now that you didn't check then?"],
  },
  'sales-wants-leads': {
    text: 'Sales says your leads are no good, but you can see that many of them were never called. Where do you start?',
    why: 'Sales and marketing argue about this at many companies. They look for someone who can settle it.',
    strong: [
      'Listens in on sales calls before arguing',
      'Agrees with sales on what counts as a good lead, using real examples',
      'Goes through ten leads side by side with the sales manager',
    ],
    weak: ['Presents a chart to prove that sales is at fault', 'Sends over more of the same leads'],
    probes: [
      'What would you change on the marketing side first?',
      'How would you keep the argument from coming back?',
    ],
  },
  'agency-and-you': {
    text: 'Tell us about a project with an agency or a freelancer that went well. What was in your brief?',
    why: 'An unclear brief leads to expensive rounds of changes. They want to know whether yours are clear.',
    strong: [
      'Said in the brief what the audience should think or do',
      'Spelled out what was fixed and what the agency was free to decide',
      "Collected everyone's comments into one set of feedback",
    ],
    weak: ['Says they know good work when they see it', 'Dictated every detail of the design'],
    probes: [
      "How did the first version compare with what you'd asked for?",
      'When has a project like that gone badly, and what was missing from the brief?',
    ],
  },
  'small-list-big-list': {
    text: "You're short of your goal. You can email people who opted in, or a bigger list that nobody can trace. What do you do?",
    why: "Using the wrong list can break the law and lose people's trust. They want to see what you do under pressure.",
    strong: [
      'Stays with the people who opted in and says why that also gets better results',
      "Suggests another way to reach more people, such as a partner's newsletter",
    ],
    weak: ['Uses the big list just this once', 'Leaves it to Legal and takes no position'],
    probes: [
      'Someone writes back and asks how you got their address. What do you say?',
      'How would you grow the list of people who opted in?',
    ],
  },
  'idea-on-no-money': {
    text: 'What have you gotten people to notice without spending any money?',
    why: 'With no budget to rely on, the idea itself has to work. They want to hear how you come up with one.',
    strong: [
      'Went where the people they wanted to reach already were',
      'Says how many people responded and why it worked',
    ],
    weak: [
      'Says they posted it on social media and stops there',
      'Says nothing can be done without a budget',
    ],
    probes: ['What would you have done with a small budget?', "What did you try that didn't catch on?"],
  },
  'ai-in-your-texts': {
    text: 'What do you let AI draft for you, and what do you change before anyone sees it?',
    why: 'A lot of AI copy sounds the same. They want to hear what you add yourself.',
    strong: [
      'Names kinds of copy and what the draft usually gets wrong',
      'Checks facts, names and claims',
      "Says what they'd never let AI write",
    ],
    weak: ['Publishes the draft after a quick look', "Can't say what they'd add or fix"],
    probes: [
      'How can you tell that a piece of copy was written by AI?',
      'What do you tell a client about it?',
    ],
  },
  'team-of-makers': {
    text: 'How have you kept a small marketing team from trying to do everything at once?',
    why: 'Every department wants something from marketing. They look for a lead who can choose and say no.',
    strong: [
      'Says what the team stopped doing and how people were told',
      'Gave each person one thing to own',
    ],
    weak: ['Got through it with overtime', 'Hired more people and dropped nothing'],
    probes: ['Which of those things came back later?', 'How did you say no to an executive?'],
  },
  'why-customers-chose-you': {
    text: 'Why did your last ten customers choose you, in their own words?',
    why: 'If nobody knows, asking customers may be your first project.',
    strong: ['Quotes one or two customers', 'Mentions a reason that came as a surprise'],
    weak: ['Repeats the copy on the website', 'Says it must have been the price'],
    probes: ['Who talked to those customers?', 'Why did the last customer leave?'],
  },
  'last-word-on-copy': {
    text: 'How many people review a piece of copy before it goes out, and who has the final say?',
    why: 'When a lot of people edit the same copy, it takes longer and says less.',
    strong: [
      'Names one person who has the final say',
      'Says how long the most recent piece took from draft to publication',
    ],
    weak: [
      'Describes a committee where no one has the final say',
      'Says everyone likes to add a little something',
    ],
    probes: ['What usually gets lost in review?', 'Has anything gone out too soon?'],
  },
  'marketing-seen-as': {
    text: 'What do people in other departments think the marketing team does all day?',
    why: "It tells you how much you'll have to explain and defend your work.",
    strong: ['Answers honestly and gives an example', 'Says what has helped to change that view'],
    weak: [
      "Says the other departments just don't get it",
      "Says they're seen as the people who make the flyers and sees nothing wrong with that",
    ],
    probes: [
      'Who outside the team supports marketing the most?',
      'When does marketing get brought in on a new product?',
    ],
  },
  'result-after-one-year': {
    text: "A year from now, what should customers be doing or saying that they aren't today?",
    why: "You want to know the goal you'd be judged by. If there isn't one, you'll be judged by opinions.",
    strong: ['Names something specific that customers should do or say', "Explains how they'd measure it"],
    weak: ["Asks for more awareness and can't say what that means", 'Wants improvement everywhere at once'],
    probes: ['What have you tried so far?', 'What budget is there for it?'],
  },
  'tools-in-place': {
    text: 'What marketing tools and customer data do you already have, and who maintains them?',
    why: 'You could spend half of your first year cleaning up contact data. It helps to know that beforehand.',
    strong: ["Lists the main tools and who's responsible for each", "Admits what's in bad shape"],
    weak: [
      "Offers to buy any tool you like but can't say what's there now",
      "Mentions a shared spreadsheet but can't say who keeps it current",
    ],
    probes: ['Did the people on your email list opt in?', "What can't you measure today?"],
  },
};
