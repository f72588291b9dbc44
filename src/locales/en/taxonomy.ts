import type { QuestionsWords } from '../../questions/model.js';
import { flags } from './flags.js';

/** English words of the question taxonomy. */
export const questions: QuestionsWords = {
  kinds: {
    opening: {
      name: 'Opening',
      definition: 'Invites you to sum yourself up and sets the frame for what follows.',
    },
    background: {
      name: 'Background',
      definition: 'Checks facts such as dates, licenses and what the job cannot do without.',
    },
    experience: {
      name: 'Experience',
      definition: 'Asks what was done in a job or project, and by whom.',
    },
    behavioral: {
      name: 'Past behavior',
      definition: 'Asks for one real case and what you did in it.',
    },
    situational: {
      name: 'Situation',
      definition: 'Describes a case from the job and asks what you would do.',
    },
    'job-knowledge': {
      name: 'Job knowledge',
      definition: 'Goes into what a person must know to do this work.',
    },
    'work-sample': {
      name: 'Work sample',
      definition: 'Has you do or show a piece of the work.',
    },
    case: {
      name: 'Case',
      definition: 'Sets a larger problem to be taken apart aloud.',
    },
    competency: {
      name: 'Competency',
      definition: 'Names a skill and asks how you go about it.',
    },
    motivation: {
      name: 'Motivation',
      definition: 'Asks why you want this job and what you know about it.',
    },
    'culture-fit': {
      name: 'Culture',
      definition: 'Asks how people work together and whether that suits you.',
    },
    'career-goals': {
      name: 'Career goals',
      definition: 'Asks where the work is meant to lead and how people grow.',
    },
    'self-assessment': {
      name: 'Self-assessment',
      definition: 'Asks how you see yourself, or how you are seen.',
    },
    transition: {
      name: 'Change of job',
      definition: 'Asks about leaving, joining and the time in between.',
    },
    pay: {
      name: 'Pay and terms',
      definition: 'Settles whether both sides have similar pay and terms in mind.',
    },
    availability: {
      name: 'Availability',
      definition: 'Settles start, hours, place of work and time off.',
    },
    'candidate-questions': {
      name: 'Your turn to ask',
      definition: 'Hands the word to you, or asks how things go on from here.',
    },
    stress: {
      name: 'Pressure',
      definition: 'Presses you on purpose to see how you take it.',
    },
    brainteaser: {
      name: 'Puzzle',
      definition: 'Sets a puzzle that has little to do with the job.',
    },
    curveball: {
      name: 'Surprise',
      definition: 'Comes from an unexpected side to get an answer that was not rehearsed.',
    },
  },
  competencies: {
    communication: {
      name: 'Communication',
      definition: 'Says things so that the other person understands them.',
    },
    listening: {
      name: 'Listening',
      definition: 'Takes in what others say and checks that it was understood.',
    },
    writing: {
      name: 'Writing',
      definition: 'Writes so that a reader knows what is meant and what to do.',
    },
    teamwork: {
      name: 'Teamwork',
      definition: 'Does a share of common work and helps others with theirs.',
    },
    conflict: {
      name: 'Handling conflict',
      definition: 'Brings a disagreement into the open and to an end.',
    },
    'customer-focus': {
      name: 'Customer focus',
      definition: 'Finds out what the people served need and works toward it.',
    },
    empathy: {
      name: 'Empathy',
      definition: 'Notices how things are for another person and acts on it.',
    },
    influence: {
      name: 'Influence',
      definition: 'Wins others over with reasons and without orders.',
    },
    negotiation: {
      name: 'Negotiation',
      definition: 'Finds terms that both sides can keep to.',
    },
    leadership: {
      name: 'Leadership',
      definition: 'Sets a direction and answers for what the group does.',
    },
    'developing-others': {
      name: 'Developing others',
      definition: 'Helps other people get better at their work.',
    },
    'problem-solving': {
      name: 'Problem-solving',
      definition: 'Finds the cause of a problem and a way out that lasts.',
    },
    'critical-thinking': {
      name: 'Critical thinking',
      definition: 'Weighs what is known, what is assumed and what follows.',
    },
    'decision-making': {
      name: 'Decision-making',
      definition: 'Chooses in time with the facts there are and stands by it.',
    },
    creativity: {
      name: 'Creativity',
      definition: 'Comes up with a new way where the usual one falls short.',
    },
    planning: {
      name: 'Planning',
      definition: 'Lays out steps, people and dates before the work begins.',
    },
    prioritizing: {
      name: 'Prioritizing',
      definition: 'Decides what comes first and what has to wait.',
    },
    'attention-to-detail': {
      name: 'Attention to detail',
      definition: 'Notices small things that matter and sees to them.',
    },
    accountability: {
      name: 'Accountability',
      definition: 'Answers for the result, also when it is a bad one.',
    },
    integrity: {
      name: 'Integrity',
      definition: 'Says what is true and does what was promised when it is not easy.',
    },
    adaptability: {
      name: 'Adaptability',
      definition: 'Changes course when things change.',
    },
    resilience: {
      name: 'Resilience',
      definition: 'Keeps going under strain and recovers afterward.',
    },
    learning: {
      name: 'Learning',
      definition: 'Picks up new knowledge and puts it to use.',
    },
    initiative: {
      name: 'Initiative',
      definition: 'Sees what needs doing and begins without being told.',
    },
    'self-awareness': {
      name: 'Self-awareness',
      definition: 'Knows their own strong and weak sides and how they come across.',
    },
    'technical-depth': {
      name: 'Technical depth',
      definition: 'Knows the craft of the job from the inside.',
    },
    quality: {
      name: 'Quality',
      definition: 'Knows what good work is and holds to it.',
    },
    safety: {
      name: 'Safety',
      definition: 'Sees what could harm people and acts before it does.',
    },
  },
  directions: {
    'to-candidate': { name: 'Asked of you', definition: 'The interviewer asks, and you answer.' },
    'from-candidate': { name: 'Asked by you', definition: 'You ask, and the interviewer answers.' },
  },
  phases: {
    opening: { name: 'Opening', definition: 'The first minutes, in which both sides settle in.' },
    core: { name: 'Main part', definition: 'The part in which most questions are asked and weighed.' },
    closing: { name: 'Closing', definition: 'The last minutes: your questions, and how things go on.' },
  },
  levels: {
    intern: { name: 'Intern', definition: 'Still learning the trade, for a set time and under guidance.' },
    junior: { name: 'Junior', definition: 'New to the work and growing with tasks that others check.' },
    mid: { name: 'Experienced', definition: 'Does the usual work alone and asks about the unusual.' },
    senior: { name: 'Senior', definition: 'Handles the hard cases and helps others with theirs.' },
    lead: { name: 'Lead', definition: 'Answers for the work of a team.' },
    executive: { name: 'Executive', definition: 'Answers for a whole area or organization.' },
  },
  fields: {
    software: { name: 'Software', definition: 'Builds, tests and runs programs and the systems under them.' },
    data: { name: 'Data', definition: 'Collects, checks and interprets data for decisions.' },
    design: { name: 'Design', definition: 'Shapes how things look, read and work for people.' },
    product: { name: 'Product', definition: 'Decides what is built, for whom and in which order.' },
    sales: { name: 'Sales', definition: 'Wins customers and keeps agreements with them.' },
    marketing: { name: 'Marketing', definition: 'Makes an offer known to the people it is meant for.' },
    support: { name: 'Support', definition: 'Helps customers and colleagues when something does not work.' },
    finance: { name: 'Finance', definition: 'Keeps the books, plans money and reports on it.' },
    operations: { name: 'Operations', definition: 'Keeps the daily work of an organization running.' },
    people: {
      name: 'Human resources',
      definition: 'Hires, pays, trains and looks after the people who work here.',
    },
    healthcare: { name: 'Healthcare', definition: 'Treats and cares for people.' },
    education: { name: 'Education', definition: 'Teaches, trains and looks after learners.' },
    'hospitality-retail': {
      name: 'Hospitality and retail',
      definition: 'Serves guests and customers in kitchens, hotels and stores.',
    },
    'trades-logistics': {
      name: 'Trades and logistics',
      definition: 'Builds, repairs, makes and moves things.',
    },
    'public-sector': { name: 'Public sector', definition: 'Works for citizens, under public rules.' },
    legal: { name: 'Legal', definition: 'Advises on the law, drafts under it and argues from it.' },
    leadership: { name: 'Leadership', definition: 'Leads other leaders, in whatever field.' },
  },
  frameworks: {
    'present-past-future': {
      name: 'Present, past, future',
      definition: 'For summing yourself up: from what you do now to what you want next.',
    },
    star: { name: 'STAR', definition: 'For one real case, told from the scene to the outcome.' },
    'star-reflection': {
      name: 'STAR with reflection',
      definition: 'For one real case, when what you learned from it matters.',
    },
    car: { name: 'CAR', definition: 'For one real case in little time.' },
    soar: { name: 'SOAR', definition: 'For one real case in which something stood in the way.' },
    prep: { name: 'PREP', definition: 'For an opinion or a judgment: the answer first, then why.' },
    'company-role-me': {
      name: 'Company, role, me',
      definition: 'For reasons: what draws you to the place, to the job, and why it suits you.',
    },
    bridge: {
      name: 'Bridge',
      definition: 'For a sore point: say what is so, and lead over to what follows from it.',
    },
    'range-and-basis': {
      name: 'Range and basis',
      definition: 'For pay: ask what is planned, or name a range and what it rests on.',
    },
    direct: { name: 'Straight answer', definition: 'For facts: the answer, and one thing that backs it up.' },
    'think-aloud': {
      name: 'Think aloud',
      definition: 'For a task on the spot: let others follow what you do and why.',
    },
    'clarify-structure-solve': {
      name: 'Clarify, structure, solve',
      definition: 'For a larger problem: take it apart before you solve it.',
    },
    'pause-reframe': {
      name: 'Pause and reframe',
      definition: 'For pressure: take your time and answer what matters for the job.',
    },
    ask: {
      name: 'Ask well',
      definition: 'For your own questions: few, fit for the person, and one step deeper.',
    },
  },
  steps: {
    present: { name: 'Present', definition: 'What you do now.' },
    past: { name: 'Past', definition: 'What led you there.' },
    future: { name: 'Future', definition: 'What you want next, and how this job fits.' },
    situation: { name: 'Situation', definition: 'Where and when it was, and what was at stake.' },
    task: { name: 'Task', definition: 'What was yours to do.' },
    action: { name: 'Action', definition: 'What you did, step by step.' },
    result: { name: 'Result', definition: 'What came of it, with a figure where there is one.' },
    reflection: { name: 'Reflection', definition: 'What you learned and what you do differently since.' },
    context: { name: 'Context', definition: 'The scene and the problem, in a sentence or two.' },
    obstacle: { name: 'Obstacle', definition: 'What stood in the way.' },
    point: { name: 'Point', definition: 'Your answer, in one sentence.' },
    reason: { name: 'Reason', definition: 'Why you see it so.' },
    example: { name: 'Example', definition: 'One case from your work that shows it.' },
    'point-again': {
      name: 'Point again',
      definition: 'Your answer once more, now with its reason behind it.',
    },
    company: { name: 'Company', definition: 'What draws you to this place and no other.' },
    role: { name: 'Role', definition: 'Which of its tasks you would like to do.' },
    me: { name: 'Me', definition: 'What you bring that fits.' },
    acknowledge: { name: 'Acknowledge', definition: 'Say plainly what is so, without excuse.' },
    bridge: { name: 'Bridge', definition: 'Say what you made of it.' },
    forward: { name: 'Forward', definition: 'Say why it helps, or does not matter, in this job.' },
    'ask-range': { name: 'Ask the range', definition: 'Ask what is planned for the job.' },
    range: { name: 'Range', definition: 'Name a range and where you have it from.' },
    flexibility: { name: 'Flexibility', definition: 'Say what could be weighed against pay.' },
    answer: { name: 'Answer', definition: 'Yes, no, the date or the figure.' },
    'supporting-fact': { name: 'Supporting fact', definition: 'One thing that backs the answer up.' },
    clarify: { name: 'Clarify', definition: 'Ask what is meant and what counts as done.' },
    plan: { name: 'Plan', definition: 'Say how you will go about it.' },
    do: { name: 'Do', definition: 'Do it, and keep talking.' },
    check: { name: 'Check', definition: 'Test what you made and say what is missing.' },
    structure: { name: 'Structure', definition: 'Break the problem into parts.' },
    solve: { name: 'Solve', definition: 'Work through the parts, the weightiest first.' },
    recommend: { name: 'Recommend', definition: 'Say what you would do, and what could speak against it.' },
    pause: { name: 'Pause', definition: 'Breathe before you speak.' },
    'job-related-point': {
      name: 'What matters for the job',
      definition: 'Answer the part that concerns the work.',
    },
    'choose-by-stage': {
      name: 'Choose by stage',
      definition: 'Pick what this person can answer and what fits this round.',
    },
    'ask-three-to-five': {
      name: 'Ask three to five',
      definition: 'Bring five, ask three, leave room to talk.',
    },
    'follow-up-once': { name: 'Follow up once', definition: 'Go one step deeper into the answer you got.' },
  },
  constructs: {
    'mental-capability': {
      name: 'Mental capability',
      definition: 'Reasoning, judgment and the solving of problems.',
    },
    'knowledge-and-skills': {
      name: 'Knowledge and skills',
      definition: 'What a person has learned and done: training, experience, know-how of the job.',
    },
    personality: { name: 'Personality', definition: 'Lasting ways in which a person tends to act.' },
    'applied-social-skills': {
      name: 'Social skills',
      definition: 'Getting on with people in practice: talking, leading, winning them over.',
    },
    'interests-and-preferences': {
      name: 'Interests and preferences',
      definition: 'What kind of work and surroundings a person likes.',
    },
    'organizational-fit': {
      name: 'Fit with the organization',
      definition: 'How far the values and aims of a person and a place agree.',
    },
    'physical-attributes': {
      name: 'Physical attributes',
      definition: 'Looks and bodily abilities. Our questions do not ask about them.',
    },
  },
  labels: {
    why: 'Why this question',
    strong: 'Good signs',
    weak: 'Warning signs',
    probes: 'Follow-ups',
  },
  titles: { practice: 'Questions to practice', toAsk: 'Questions to ask' },
  flags,
};
