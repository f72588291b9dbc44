import type { PeopleQuestionId } from '../../../questions/catalog/people.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in human resources. */
export const peopleWords: Readonly<Record<PeopleQuestionId, QuestionWords>> = {
  'hr-work-so-far': {
    text: 'How many employees did you support in your last HR job, and what kinds of issues came to you?',
    why: 'An HR title can mean hiring, payroll or employee relations. They want to know what yours covered.',
    strong: [
      'Gives the headcount and two typical issues',
      'Says what went to someone else, such as payroll or legal',
    ],
    weak: ['Says "a bit of everything" and gives no example', 'Lists software instead of the work'],
    probes: ['What took up most of your time?', 'Which part would you rather not do again?'],
  },
  'why-hr-of-all': {
    text: "A lot of people say they went into HR because they like people. What's your reason?",
    why: "Liking people isn't enough when you have to give them bad news.",
    strong: [
      'Names something they want to make better for people at work',
      'Brings up the hard side of the job and gives an example',
    ],
    weak: [
      'Says only that they like people',
      'Says they ended up in HR by chance and gives no reason to stay',
    ],
    probes: [
      'When have you come close to leaving HR?',
      'When the company and an employee want different things, who do you work for?',
    ],
  },
  'salary-lists-and-you': {
    text: "You'll know what everyone earns and who's been written up. How do you handle that when you have lunch with coworkers?",
    why: 'Employees stop trusting HR after one leak. They want to hear how you keep things confidential.',
    strong: [
      'Names a rule they follow, such as never confirming a rumor',
      "Says what they'd answer when a coworker asks",
    ],
    weak: ["Says they'd tell only one person they trust", "Says they'd avoid coworkers altogether"],
    probes: [
      'A friend at work asks what you know about their boss. What do you say?',
      'Where do you keep notes from a sensitive conversation?',
    ],
  },
  'both-sides-wrong': {
    text: 'Tell me about a dispute between employees that you had to look into. How did you reach a conclusion?',
    why: 'They want to hear fair steps, not a quick verdict.',
    strong: [
      'Talked to each person separately before bringing them together',
      'Looked for evidence, such as emails, schedules or witnesses',
      'Told both what would happen next, and when',
    ],
    weak: [
      'Made up their mind after hearing one side',
      'Sent both to training without finding out what happened',
    ],
    probes: [
      'Who thought the outcome was unfair, and how did you handle it?',
      'What were you unable to find out?',
    ],
  },
  'law-in-daily-work': {
    text: 'Which employment law do managers break most often without knowing it, and how do you prevent that?',
    why: 'They want to hear that you know the law and can get busy managers to follow it.',
    strong: [
      'Names a common violation, such as unpaid overtime, and the harm it does',
      'Describes a simple tool, such as a short checklist for managers',
    ],
    weak: ['Forwards the text of the law to managers', 'Leaves compliance to the lawyers'],
    probes: ["What do you do once it's already happened?", "Where do you look when you aren't sure?"],
  },
  'manager-wants-gone': {
    text: "A manager wants to fire someone by the end of the month, and there's nothing in the file. What do you do?",
    why: "You have to be fair to the employee and protect the company. They want to hear how you'd guide the manager.",
    strong: [
      'Asks what happened, since when, and what the employee was told',
      'Explains the risk and the options',
      'Suggests a fair improvement plan with a date',
    ],
    weak: ['Draws up the termination papers', 'Says no to the manager and offers nothing else'],
    probes: [
      'The manager goes over your head. What then?',
      'How do you make sure the employee is treated fairly in the meantime?',
    ],
  },
  'hire-that-failed': {
    text: "Tell me about a hire that didn't work out. What did you miss in the interviews?",
    why: 'Everyone who hires gets some wrong. They want to know whether you look back and change something.',
    strong: [
      'Says what they noticed at the time and explained away',
      'Names an interview question or step they changed afterward',
    ],
    weak: ['Says the manager wanted that person and leaves it there', 'Blames the candidate for lying'],
    probes: [
      "Who did you turn down and later wish you'd hired?",
      'How do you know your interviews predict anything?',
    ],
  },
  'interview-me-fairly': {
    text: "Let's role-play. Interview me for ten minutes for a cafeteria job. Then we'll talk about your questions.",
    why: 'They watch what you ask, how you follow up, and what you leave alone.',
    strong: [
      'Asks about something the person has done and digs into it',
      "Says they'd ask every applicant the same main questions",
      "Leaves time for the applicant's questions",
    ],
    weak: ['Spends the time talking about the company', 'Asks about private matters, such as family or age'],
    probes: ['Which of your questions told you the most?', 'How would you rate my answers?'],
  },
  'first-hundred-days-new': {
    text: 'How have you made the first weeks better for new hires, and what changed because of it?',
    why: 'Many people who quit do so in the first few months. They want to hear about something you fixed.',
    strong: [
      'Says what was wrong and who told them',
      'Describes what happens on day one and after a month',
      'Says how many new hires stayed afterward',
    ],
    weak: ['Talks only about welcome gifts', "Points to a checklist and can't say whether it helped"],
    probes: ['Who on the team had to do more because of it?', 'What did you stop doing?'],
  },
  'bad-news-for-many': {
    text: 'Twenty people will be laid off, and word will be out by Friday. What do you do, starting today?',
    why: "Layoffs hurt people. They want to hear how you'd make this one lawful, clear and respectful.",
    strong: [
      'Has legal review the list and the reasons first',
      'Plans who tells whom, in person and on the same day',
      'Plans for the people who stay',
    ],
    weak: ['Starts by writing the announcement', "Waits until it's official to plan anything"],
    probes: ["Someone asks you today whether it's true. What do you say?", 'What would you refuse to do?'],
  },
  'complaint-about-star': {
    text: 'An employee reports harassment by your top salesperson, then asks you to do nothing. What do you do?',
    why: "Once HR knows, it has to act. They want to hear how you'd do that and still take care of the employee.",
    strong: [
      "Says right away what can stay private and what can't",
      "Starts the investigation, whoever it's about",
      'Makes sure the employee is safe at work tomorrow',
    ],
    weak: [
      'Does nothing because the employee asked',
      'Has a quiet word with the salesperson and leaves it at that',
    ],
    probes: ['The boss says to wait until the quarter is over. What then?', 'What do you document?'],
  },
  'pay-that-is-fair': {
    text: 'How would you find out whether people here are paid fairly for the same work?',
    why: 'Unfair pay is a legal risk and drives people away. They want to see that you know how to check for it.',
    strong: [
      'Starts with which jobs count as the same work',
      'Looks at starting pay and raises separately',
      "Says what a pay gap proves and what it doesn't",
    ],
    weak: ['Compares overall averages and stops there', "Asks people whether they're happy with their pay"],
    probes: ['You find a gap. Who hears about it first?', 'How do you close it without creating a new one?'],
  },
  'hr-numbers': {
    text: "Tell me about a time an HR metric changed a manager's mind. Where did the number come from?",
    why: 'Managers have plenty of opinions about people. They want to see that you use data, and use it carefully.',
    strong: ['Names the number, the decision and the result', "Says what the number couldn't show"],
    weak: [
      'Says they report turnover every month and names no decision',
      "Says you can't put people into numbers",
    ],
    probes: ['How did you make sure the number was right?', 'What do you choose not to track, and why?'],
  },
  'works-council-table': {
    text: 'Tell me about an agreement you reached with a union or an employee group. What did each side give up?',
    why: "You'd have to work with the same people afterward. They want to hear how you make a deal and keep their trust.",
    strong: [
      'Found out what the other side cared about and why',
      'Kept what was said at the table confidential',
    ],
    weak: [
      'Announced a decision and called it an agreement',
      'Went around the representatives and dealt with employees directly',
    ],
    probes: [
      'What would you bring up earlier next time?',
      'Which point came closest to ending the negotiations?',
    ],
  },
  'tech-that-picks': {
    text: 'Would you let software screen applications before a person sees them? Under what conditions?',
    why: "Employers are responsible for who their software screens out. They want to hear where you'd set limits.",
    strong: [
      'Asks what data the software was trained on and who it screens out',
      'Has a person check a sample of the rejections and overrule them if needed',
    ],
    weak: ['Says yes because software saves time', 'Says no and gives no reason'],
    probes: ['How would you tell applicants?', "How would you find out whether it's unfair?"],
  },
  'hr-seat': {
    text: 'When did you last change a decision because HR disagreed?',
    why: 'You find out whether HR is asked for its view or just told.',
    strong: ['Describes the case and how it turned out', 'Says what convinced them'],
    weak: ['Says HR should stick to the paperwork', 'Says HR always agrees'],
    probes: [
      "When have you wished you'd listened to HR?",
      'At what point would I hear about plans like that?',
    ],
  },
  'what-managers-think': {
    text: 'If I asked three managers here, what would they say they get from HR, and what would they say is missing?',
    why: "Managers will judge you by the HR they've known. It's good to know what that was like.",
    strong: ['Names something managers value and something they miss', 'Says how this job is meant to help'],
    weak: ['Says all the managers are happy', "Says managers just don't understand HR"],
    probes: ['Which manager should I meet first?', 'What have they been promised?'],
  },
  'systems-for-people': {
    text: "When an employee's address changes, how many systems do you have to update?",
    why: 'The answer tells you how well the employee records are kept.',
    strong: ['Gives the number and names the systems', 'Says what they plan to fix, and when'],
    weak: [
      "Claims all the data is in one place but can't say where",
      "Says someone else handles that and can't say who",
    ],
    probes: ['Who can see what in each system?', 'Which reports are still done by hand?'],
  },
  'open-cases': {
    text: 'Without naming names, what open cases would I be taking over?',
    why: "Employee relations cases won't wait until you've settled in.",
    strong: ['Says how many there are, what kind and how old', 'Says which one is likely to be hardest'],
    weak: ["Says there's nothing much and moves on", "Gives away who's involved"],
    probes: ['Who knows the history?', 'Which one needs a decision soonest?'],
  },
  'who-looks-after-hr': {
    text: 'Who do people in HR here go to when the work weighs on them?',
    why: "HR hears a lot of other people's problems. You'll need support, too.",
    strong: [
      'Names someone outside the chain of command, such as a coach',
      'Describes asking for support as normal on this team',
    ],
    weak: [
      'Says HR is where everyone else goes and leaves it there',
      'Says HR people should handle that on their own',
    ],
    probes: ['How do you share the hardest cases?', 'What training is there for difficult conversations?'],
  },
};
