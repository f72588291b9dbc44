import type { EmailsWords } from '../../../emails/words.js';
import { drafts } from './drafts.js';
import { review } from './review.js';

/** English words of emails: to draft them, and to review any draft. */
// eslint-disable-next-line no-restricted-syntax -- two slices of words are put together here
export const emails: EmailsWords = { ...drafts, review };
