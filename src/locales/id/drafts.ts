import type { DraftWords } from '../../emails/words.js';
import { drafts } from './emails/drafts.js';

/** The Indonesian words of mails without those of a review, for apps that only draft mails. */
export const id: DraftWords = { code: 'id', emails: drafts };
