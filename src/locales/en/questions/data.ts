import type { DataQuestionId } from '../../../questions/catalog/data.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in data. */
export const dataWords: Readonly<Record<DataQuestionId, QuestionWords>> = {
  'tools-and-their-depth': {
    text: 'Which of the tools in the posting do you use every week, and what did you last make with each one?',
    why: "A recruiter can't test your skills. Recent work is the next best evidence.",
    strong: ['Gives one small result for each tool', "Says which tools they'd still have to learn"],
    weak: ["Says tools don't matter", 'Lists courses instead of work done with the tools'],
    probes: [
      'Which of those tools would you miss most?',
      "How big was the largest data set you've worked with?",
    ],
  },
  'figures-for-lay-people': {
    text: "Let's role-play. I run a store and I don't like statistics. Tell me one of your findings so that I can act on it.",
    why: "Most people who need the answer aren't analysts. They want to hear a finding someone could act on.",
    strong: ['Starts with what to do, then says why', 'Says in plain words how sure they are'],
    weak: ['Starts with the method', 'Leaves out the uncertainty to sound clear'],
    probes: ['What would you put on a one-page summary?', "I don't believe that finding. What do you say?"],
  },
  'answer-nobody-wanted': {
    text: "Has your analysis ever shown something people didn't want to see? What did you do?",
    why: "Analysts can feel pressure to find the answer people hope for. They want to know that you won't bend the numbers.",
    strong: [
      'Double-checked the work before telling anyone',
      'Told the person most affected first, in private',
      'Left the numbers alone and helped plan the next step',
    ],
    weak: [
      'Kept slicing the data until it looked better',
      'Emailed everyone before warning the people affected',
    ],
    probes: ['How did people take the finding?', "What if you'd been asked to leave that finding out?"],
  },
  'data-with-people-in-it': {
    text: "What personal data would you rather not collect, even if it's legal and useful?",
    why: "The law only sets a minimum. They want to hear where you'd draw your own line.",
    strong: [
      'Names a type of data and who could be hurt by it',
      'Suggests a way to get the answer without it',
    ],
    weak: ['Leaves the question to the lawyers', "Says they'd collect everything in case it's useful later"],
    probes: [
      "When did you last delete personal data you didn't need?",
      "Who should be able to see one person's record?",
    ],
  },
  'first-look-at-data': {
    text: "Here's a table you've never seen. What do you check before you use it to answer a question?",
    why: 'Many errors are already in the data when it arrives. They watch whether you look before you analyze.',
    strong: [
      'Asks how the data was collected and what one row stands for',
      'Checks for duplicates, missing values and outliers before computing anything',
      "Writes down the assumptions they're making",
    ],
    weak: [
      'Goes straight to building a model',
      "Drops rows with missing values without asking why they're missing",
    ],
    probes: [
      'What would make you decide not to use this table?',
      'Which of these columns do you trust least?',
    ],
  },
  'metric-that-misled': {
    text: 'Tell me about a metric everyone followed that pointed the team in the wrong direction. How did you find out?',
    why: 'People work toward whatever gets measured. They want someone who notices when that does harm.',
    strong: ['Explains what people did to move the metric', 'Names what the team measured instead'],
    weak: ['Blames the dashboard or the tool', "Insists that an accurate metric can't mislead anyone"],
    probes: ['Who had picked that metric?', 'How do you test a new metric before people rely on it?'],
  },
  'cause-or-chance': {
    text: 'Sales went up after we changed the website. How would you find out whether the change caused it?',
    why: 'Analysts get this question all the time. They want to hear how you rule out other causes.',
    strong: [
      'Asks what else changed during the same period',
      'Names a comparison group and what could spoil the comparison',
      "Says what the result would prove and what it wouldn't",
    ],
    weak: [
      'Compares before and after and stops there',
      "Says the cause can't be known without a perfect experiment",
    ],
    probes: [
      "It's too late to run an experiment. What can you still do?",
      'How big would the effect have to be for you to detect it?',
    ],
  },
  'model-in-real-life': {
    text: 'Tell me about a model or report of yours that people relied on. What went wrong after it went live?',
    why: 'Building it is only the start. They want to hear how you looked after it.',
    strong: [
      'Explains how the data drifted and who caught it',
      'Names what they monitored from then on',
      "Says when they'd rebuild or retire the model or report",
    ],
    weak: [
      "Can't say how the model or report did after the handoff",
      'Claims nothing ever went wrong with it',
    ],
    probes: ['What did a wrong result cost?', 'Would a simple rule have worked just as well?'],
  },
  'pipeline-at-night': {
    text: "The nightly data load failed. It's 7:30, and the executives expect their numbers at 9. What do you do?",
    why: 'They want to hear that you take care of the people waiting as well as the repair.',
    strong: [
      "Tells the people waiting what they'll get and when",
      "Checks whether yesterday's numbers are safe to show, clearly labeled",
      'Has a second person check the fix',
    ],
    weak: [
      'Sends whatever loaded and hopes no one notices',
      'Works on the fix until nine without telling anyone',
    ],
    probes: [
      'Half the rows loaded. Do you show them?',
      "What do you change so that tomorrow's load doesn't fail too?",
    ],
  },
  'number-wars': {
    text: 'Two departments come to a meeting with different numbers for the same metric. What do you do?',
    why: 'The math is rarely the problem. They want to see you get both departments to one definition.',
    strong: [
      'Asks each department what it uses the number for',
      'Finds the rows where the two counts differ',
      'Gets one definition written down, with an owner',
    ],
    weak: ['Declares one department wrong on the spot', 'Brings in a third number of their own'],
    probes: [
      "One department won't budge. What next?",
      'How do you make sure the numbers still match next quarter?',
    ],
  },
  'question-behind-question': {
    text: 'Someone asks you for a dashboard. How do you find out what they really need?',
    why: 'Some dashboards get built and never opened. They want to hear that you ask before you build.',
    strong: [
      'Asks what decision the dashboard is for and who makes it',
      'Sketches it on paper before building anything',
      'Gives an example of a request that needed something simpler',
    ],
    weak: ['Builds exactly what was requested', 'Adds a filter for everything to be safe'],
    probes: [
      'How do you check later whether people use the dashboard?',
      'Tell me about something you built that hardly anyone opened.',
    ],
  },
  'clean-enough': {
    text: 'You could spend another week cleaning the data, or give an answer now with some doubts. How do you decide?',
    why: 'Data is never perfectly clean. They want to hear you weigh the delay against the cost of being wrong.',
    strong: [
      'Asks what happens if the answer is slightly off',
      'Gives a first answer now and spells out its limits',
    ],
    weak: [
      "Keeps cleaning until it's perfect, whatever the deadline",
      'Gives an answer and keeps the doubts quiet',
    ],
    probes: ['How would you word the caveat?', 'When have you made the wrong call on this?'],
  },
  'sql-by-hand': {
    text: 'Write a query for customers who bought in the spring but not since. Talk me through what could go wrong.',
    why: 'They care less about syntax than about the traps, such as duplicates, missing values, time zones and returns.',
    strong: [
      'Asks what counts as a purchase',
      'Tests the query on a few made-up rows',
      'Names two cases where the query would give a wrong answer',
    ],
    weak: ['Writes the query in one go and calls it done', "Gets stuck on syntax and doesn't ask"],
    probes: ['How would you check the result?', 'What would you change if the table had a billion rows?'],
  },
  'learned-from-a-domain': {
    text: 'Think of an industry you knew nothing about before you worked with its data. How did you learn how it works?',
    why: "It's easy to misread data from a business you don't understand. They want to hear how you learn one.",
    strong: [
      'Sat with the people who enter or use the data',
      'Found out something no table would have shown',
    ],
    weak: ['Read the documentation and stopped there', 'Assumed the numbers would explain themselves'],
    probes: ['What did you get wrong at first?', 'Who would you want to sit with first here?'],
  },
  'question-sent-back': {
    text: "Tell me about a request you talked someone out of because the data couldn't answer it.",
    why: 'Saying no to a request and still being useful is a large part of the job. They want to hear how you do both.',
    strong: [
      "Explained in plain words what the data could show and what it couldn't",
      'Offered a smaller question that could be answered',
      'Says what the person decided in the end',
    ],
    weak: [
      'Delivered the numbers anyway and left the doubts out',
      'Turned the person away without offering anything else',
    ],
    probes: ['How did they take it?', 'What data would you have needed?', 'Has anyone collected it since?'],
  },
  'share-of-time-data': {
    text: 'Last week, how much of your time went into finding and cleaning data, and how much into analysis?',
    why: 'You find out what the job is like day to day, whatever the posting says.',
    strong: ['Gives an honest rough split', "Says what's being done to cut the cleaning time"],
    weak: [
      "Says it's nearly all analysis but can't say where the data comes from",
      'Treats bad data as something nobody can fix',
    ],
    probes: ['Who owns the source systems?', 'What breaks most often?'],
  },
  'decision-by-data': {
    text: "What's one decision in the past six months that went differently because of this team's work?",
    why: "If they can't name one, your work may end up in slides nobody acts on.",
    strong: [
      'Describes the decision and who changed their mind',
      'Admits a time the decision went against the data',
    ],
    weak: [
      'Counts the reports and dashboards the team delivered',
      'Describes analysis that only backed up a decision already made',
    ],
    probes: ['At what point do people bring your team in?', 'How do you hear what came of your work?'],
  },
  'privacy-in-practice': {
    text: 'Who decides here how data about people can be used?',
    why: 'You might be asked to do something with data that feels wrong. It helps to know who decides.',
    strong: [
      'Names a person or team and a request they turned down',
      'Explains how an analyst can raise a concern',
    ],
    weak: [
      'Says all the data is anonymous and leaves it at that',
      "Mentions a form and can't say who reads it",
    ],
    probes: ['Who can see individual records?', 'When was personal data last deleted?'],
  },
  'who-reads-first': {
    text: 'Where are the tables and columns documented, and who would explain the rest to me?',
    why: 'On some teams only one person knows what the data means. You want to know who that is.',
    strong: [
      'Points to a data dictionary or a wiki, and to a person',
      "Admits which parts aren't documented",
    ],
    weak: [
      'Says the column names speak for themselves',
      'Says the person who knew has left and no one has taken over',
    ],
    probes: ['How current is the documentation?', 'Could I add to the documentation from day one?'],
  },
};
