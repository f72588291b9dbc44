import type { EmailWords } from '../../emails/words.js';
import { emails } from './emails/words.js';

/** The English words of emails alone, for apps that only write mails. */
export const en: EmailWords = { code: 'en', emails };
