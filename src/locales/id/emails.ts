import type { EmailWords } from '../../emails/words.js';
import { emails } from './emails/words.js';

/** The Indonesian words of emails alone, for apps that write mails and review them. */
export const id: EmailWords = { code: 'id', emails };
