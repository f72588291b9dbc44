import type { InterviewWords } from '../../src/interviews/words.js';
import { interviews } from '../../src/locales/en/interviews.js';

/** The slice of the English locale that this room takes. */
export const en: InterviewWords = { code: 'en', interviews };
