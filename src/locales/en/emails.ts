import type { EmailWords } from '../../emails/words.js';
import { emails } from './emails/words.js';

/** The English words of emails alone, for apps that write mails and review them. */
export const en: EmailWords = { code: 'en', emails };
