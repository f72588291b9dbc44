import type { InterviewsWords } from '../../../interviews/words.js';

/** English words of the two families. */
export const families: InterviewsWords['families'] = {
  hr: {
    name: 'HR interview',
    asks: 'Should this person move forward, and could we agree on terms?',
    focus: 'Culture fit, general skills, salary expectations',
    interviewer: 'HR representative',
    goal: 'Screen candidates, assess basic qualifications and fit',
    questions: ['career goals', 'salary expectations', 'whether the company culture would suit you'],
    emphasize: ['soft skills such as listening and reliability', 'culture fit', 'enthusiasm for the company'],
    askAbout: ['company culture', 'growth opportunities', 'the onboarding process'],
    checks: [
      'You meet the basic qualifications: the certificates, hours and experience the posting asks for.',
      'You fit the culture and would be comfortable there.',
      'You have a genuine interest in this job and can say why.',
      'Your salary expectations fit their budget.',
      "There are no red flags, such as a gap or a sudden departure you can't explain.",
    ],
    research: 'The company website, its products or services, its culture and values',
    attire: 'Business casual, leaning formal',
    thankYou: 'Brief: thanks for their time, your interest in the job, your fit with the culture',
    usualStage: 'Often first, as a preliminary screening; some employers put HR last',
  },
  user: {
    name: 'Hiring-team interview',
    asks: 'Can this person do this job, on this team?',
    focus: 'Technical skills, job-specific knowledge, problem-solving abilities',
    interviewer: 'Hiring manager or team member',
    goal: 'Evaluate technical competence, assess suitability for the team',
    questions: ['technical skills', 'past projects', "how you'd solve a problem the team has"],
    emphasize: [
      'technical expertise (skill in your line of work)',
      'relevant projects and past work',
      'problem-solving abilities',
    ],
    askAbout: [
      "specific projects you'd work on",
      'team dynamics',
      'technical challenges (the hardest parts of the work)',
    ],
    checks: [
      'You have deep technical skills, meaning the skills of the job itself.',
      "You can do the job, and work you've done proves it.",
      'They see your problem-solving in action, often on a real case from their work.',
      "You'd contribute to the team in ways they would notice.",
    ],
    research:
      'The company and what it makes or does, plus the background and expertise of your interviewer, on LinkedIn for example',
    attire:
      'Business casual; relaxed and practical, such as clean work clothes, where the team dresses that way',
    thankYou:
      'Specific: thanks for their time, points you discussed, your enthusiasm for tackling their challenges',
    usualStage: 'Usually after the HR interview, in the second round or later',
  },
};

/** English row headings of the family table. */
export const compare: InterviewsWords['compare'] = {
  focus: 'Focus',
  interviewer: 'Interviewer',
  goal: 'Goal',
  asks: 'What they want to know',
  questions: 'What they ask about',
  emphasize: 'What to emphasize',
  askAbout: 'What to ask about',
  research: 'What to research',
  attire: 'What to wear',
  thankYou: 'Thank-you note',
  usualStage: 'When it happens',
};

/** English words on what two separate interviews gain and cost. */
export const separation: InterviewsWords['separation'] = {
  'efficient-and-effective':
    'It is efficient and effective: HR covers the simple questions first, so the team can spend its time on the demanding ones.',
  'early-answer':
    'HR screens out applicants who lack the basic qualifications. That saves everyone time, including them.',
  'managers-can-focus':
    'Hiring managers are busy running their departments. This way they meet only candidates who have the skills and experience.',
  'division-of-labor':
    'It is a division of labor: HR judges what matters in every job at the company, and the team judges what this job needs.',
  'both-kinds-of-fit': 'Both fit with the role and fit with the company get a proper look.',
  'takes-longer': 'You have two appointments instead of one and wait longer for an answer.',
  'same-questions-twice':
    'You might answer the same questions twice, because notes are not always passed along.',
  'stopped-too-early':
    "Someone who doesn't do the work can turn you down before anyone who does has met you.",
  'lost-on-the-way':
    'The two sides might describe the job differently. Check hours, pay and duties again before you accept.',
};
