import type { InterviewsWords } from '../../../interviews/words.js';

/** English words of the two families. */
export const families: InterviewsWords['families'] = {
  hr: {
    name: 'HR interview',
    asks: 'May this person go on, on terms that suit both sides?',
    focus: 'Culture fit, general skills, salary expectations',
    interviewer: 'HR representative',
    goal: 'Screen candidates, assess basic qualifications and fit',
    questions: ['career goals', 'salary expectations', 'whether the company culture would suit you'],
    emphasize: [
      'soft skills such as listening and reliability',
      'cultural fit',
      'enthusiasm for the company',
    ],
    askAbout: ['company culture', 'growth opportunities', 'the onboarding process'],
    checks: [
      'You meet the basic qualifications: the certificates, hours and experience that the posting asks for.',
      'You fit the culture and would be comfortable with it.',
      'You have a genuine interest in this job and can say where it comes from.',
      'Your salary expectations and their budget can meet.',
      'There are no red flags, such as a gap or a sudden departure that you cannot explain.',
    ],
    research: 'The company website, its products or services, its culture and values',
    attire: 'Business casual, leaning formal',
    thankYou: 'Brief: thanks for their time, your interest in the job, your fit with the culture',
    usualStage: 'Often first, as a preliminary screening; with some employers HR comes last',
  },
  user: {
    name: 'Hiring-team interview',
    asks: 'Can this person do this job with us?',
    focus: 'Technical skills, job-specific knowledge, problem-solving abilities',
    interviewer: 'Hiring manager or team member',
    goal: 'Evaluate technical competence, assess suitability for the team',
    questions: ['technical skills', 'past projects', 'how you would solve a problem of theirs'],
    emphasize: [
      'technical expertise in your line of work',
      'relevant projects and past work',
      'problem-solving abilities',
    ],
    askAbout: [
      'specific projects you would work on',
      'team dynamics',
      'the technical challenges the team faces',
    ],
    checks: [
      'You have deep technical skills, which means the skills of the job itself.',
      'You can do the job, and work you have done proves it.',
      'They see your problem-solving in action, often on a case from their own work.',
      'You would contribute to the team in a way its members would notice.',
    ],
    research:
      'The company and what it makes or does, plus the background and expertise of your interviewer, on LinkedIn for example',
    attire: 'Business casual; more relaxed and practical where the team dresses that way',
    thankYou:
      'Specific: thanks for their time, points you discussed, your enthusiasm for tackling their challenges',
    usualStage: 'Usually after the HR interview, as the second interview or a later one',
  },
};

/** English row headings of the family table. */
export const compare: InterviewsWords['compare'] = {
  focus: 'Focus',
  interviewer: 'Interviewer',
  goal: 'Goal',
  asks: 'The question behind it',
  questions: 'What they ask about',
  emphasize: 'What to emphasize',
  askAbout: 'What to ask about',
  research: 'What to research',
  attire: 'What to wear',
  thankYou: 'Thank-you note',
  usualStage: 'When it comes',
};

/** English words on what holding the two interviews apart gains and costs. */
export const separation: InterviewsWords['separation'] = {
  'efficient-and-effective':
    'Two steps make hiring efficient and effective: the simple questions come first, the demanding ones after them.',
  'early-answer':
    'HR stops early where the basic qualifications are missing. That saves everyone time, the candidate included.',
  'managers-can-focus':
    'Hiring managers, who are deep in the work of their department, can focus on candidates with the skills and experience.',
  'division-of-labor':
    'The labor is divided: HR judges what holds for every job in the company, the team what this job needs.',
  'both-kinds-of-fit':
    'Both kinds of fit are looked at: the best fit for the role and for the company culture.',
  'takes-longer': 'You keep two appointments instead of one and wait longer for an answer.',
  'same-questions-twice': 'You may answer the same questions twice, because notes are not always passed on.',
  'stopped-too-early':
    'You can be turned down by somebody who does not do the work, before anyone who does has met you.',
  'lost-on-the-way':
    'The two sides may describe the job differently. Check hours, pay and duties again before you accept.',
};
