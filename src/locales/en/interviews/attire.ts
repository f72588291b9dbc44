import type { InterviewsWords } from '../../../interviews/words.js';

/** English words about clothes. */
export const attire: InterviewsWords['attire'] = {
  leans: {
    formal: 'Business casual, leaning formal',
    relaxed: 'Business casual, or as the team dresses',
    practical: 'Work clothes in a practical job, business casual elsewhere',
  },
  levels: {
    'business-formal': {
      name: 'Business formal',
      upper: ['A suit jacket in a plain dark color', 'A pressed shirt or blouse'],
      lower: ['Trousers or a skirt to match the jacket', 'Closed shoes, polished'],
    },
    'business-casual': {
      name: 'Business casual',
      upper: ['A shirt, a blouse or a plain fine sweater', 'A jacket, optional with the hiring team'],
      lower: ['Dress trousers, chinos or a skirt', 'Closed shoes, clean'],
    },
    'smart-casual': {
      name: 'Smart casual',
      upper: ['A neat shirt, sweater or plain top'],
      lower: ['Chinos, or dark jeans without holes', 'Clean shoes'],
    },
    'work-clothes': {
      name: 'Work clothes',
      upper: [
        'A clean work shirt or jacket that suits the task',
        'Hair tied back and no jewelry that can catch, where there are machines or food',
      ],
      lower: ['Sturdy trousers you can move in', 'Safety shoes, or closed shoes that do not slip'],
    },
  },
  reasons: {
    'usual-choice': 'Business casual suits both kinds of interview in most places.',
    'in-doubt':
      'You do not know how people dress there. In doubt it is better to be overdressed than underdressed, and you can always ask the person who invited you.',
    'formal-culture': 'People at this company dress formally.',
    'relaxed-culture': 'People at this company dress casually. One step above them is about right.',
    'hands-on-culture': 'This is a place of practical work, and practical clothes are normal there.',
    'hands-on-job': 'In this line of work, practical clothes are normal on the job.',
    'hr-leans-formal': 'With HR, lean toward the formal side.',
    'hr-is-present': 'HR is there too, so the more formal of the two choices applies.',
    'team-may-be-relaxed': 'For a hiring team that dresses this way, relaxed and practical clothes are fine.',
    'formal-occasion': 'This kind of interview is usually a little more formal than the others.',
    'real-work':
      'You will be working. Ask beforehand what to wear and which protective clothing is provided.',
    'on-camera':
      'A camera shows you from the waist up, so dress as you would in person. Wear the rest as well, in case you have to stand up.',
    'not-seen': 'Nobody sees you. The level is for you alone, if dressing for it helps you concentrate.',
  },
};
