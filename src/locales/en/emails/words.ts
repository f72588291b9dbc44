import type { EmailsWords } from '../../../emails/words.js';
import { cues } from './cues.js';
import { review } from './review.js';
import { thankYou } from './thank-you.js';

/** English words of emails. */
export const emails: EmailsWords = {
  purposes: { 'thank-you': thankYou },
  greeting: { formal: 'Dear {name},', neutral: 'Dear {name},', warm: 'Hello {name},' },
  openGreeting: {
    formal: ['Dear {company} hiring team,', 'Good day,'],
    neutral: ['Dear {company} team,', 'Hello,'],
    warm: ['Hello {company} team,', 'Hello,'],
  },
  closing: {
    formal: ['Sincerely,', 'Yours sincerely,', 'Respectfully,'],
    neutral: ['Best regards,', 'Kind regards,', 'Regards,'],
    warm: ['Warm regards,', 'With thanks,', 'All the best,'],
  },
  cues,
  review,
};
