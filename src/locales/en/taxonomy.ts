import type { QuestionsWords } from '../../questions/model.js';

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
  labels: {
    why: 'Why this question',
    strong: 'Signs of a strong answer',
    weak: 'Signs of a weak answer',
    probes: 'Follow-ups',
  },
  titles: { practice: 'Questions to practice', toAsk: 'Questions to ask' },
};
