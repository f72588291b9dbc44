import type { InterviewsWords } from '../../../interviews/words.js';

/** English words about clothes. */
export const attire: InterviewsWords['attire'] = {
  leans: {
    formal: 'Business casual, leaning formal',
    relaxed: 'Business casual, or as the team dresses',
    practical: 'Work clothes or scrubs in a hands-on job, business casual elsewhere',
  },
  levels: {
    'business-formal': {
      name: 'Business formal',
      upper: ['A suit jacket in a plain dark color', 'A pressed shirt or blouse'],
      lower: ['Dress pants or a skirt to match the jacket', 'Closed shoes, polished'],
    },
    'business-casual': {
      name: 'Business casual',
      upper: [
        'A shirt, a blouse, a plain lightweight sweater or a simple dress',
        'A blazer, optional with the hiring team',
      ],
      lower: ['Dress pants, chinos or a skirt', 'Closed shoes, clean'],
    },
    'smart-casual': {
      name: 'Smart casual',
      upper: ['A neat shirt, sweater or plain top'],
      lower: ['Chinos, or dark jeans without holes', 'Clean shoes'],
    },
    'work-clothes': {
      name: 'Work clothes',
      upper: [
        'A clean work shirt or jacket, scrubs, or the uniform they name',
        'Hair tied back and no jewelry that can catch, where there are machines, food or patients',
      ],
      lower: ['Sturdy pants you can move in', 'Safety shoes, or closed shoes with nonslip soles'],
    },
  },
  reasons: {
    'usual-choice': 'Business casual works for both kinds of interview in most places.',
    'in-doubt':
      "If you don't know how people dress there, ask whoever invited you. When in doubt, it's better to be overdressed than underdressed.",
    'formal-culture': 'People here dress formally, so do the same.',
    'relaxed-culture': 'People here dress casually. One step up from that is about right.',
    'hands-on-culture': 'This is a hands-on workplace, and practical clothes are normal there.',
    'hands-on-job': 'In this line of work, practical clothes are normal on the job.',
    'hr-leans-formal': 'With HR, lean toward the formal side.',
    'hr-is-present': 'HR will be there too, so go with the dressier choice.',
    'team-may-be-relaxed':
      'With a hiring team that dresses this way, relaxed and practical clothes are fine.',
    'formal-occasion': 'This kind of interview is usually a little more formal than others.',
    'real-work': "You'll be working. Ask ahead of time what to wear and which safety gear they provide.",
    'on-camera':
      'A camera shows you from the waist up, so dress as you would in person. Wear real pants or a skirt too, in case you have to stand up.',
    'not-seen': 'No one will see you. Dress however helps you focus.',
  },
};
