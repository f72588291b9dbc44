import type { DraftWords } from '../../emails/words.js';
import { drafts } from './emails/drafts.js';

/** The English words of mails without those of a review, for apps that only draft mails. */
export const en: DraftWords = { code: 'en', emails: drafts };
