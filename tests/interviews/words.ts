import type { InterviewWords } from '../../src/interviews/words.js';
import { interviews as english } from '../../src/locales/en/interviews.js';
import { interviews as indonesian } from '../../src/locales/id/interviews.js';

/** The slice of the English locale that this room takes. */
export const en: InterviewWords = { code: 'en', interviews: english };

/** The slice of the Indonesian locale that this room takes. */
export const id: InterviewWords = { code: 'id', interviews: indonesian };

/** Both, for tests that hold in every language. */
export const languages = [en, id];
