import type { ChecklistWords } from '../../checklists/words.js';
import { checklists } from './checklists/words.js';
import { types } from './interviews/types.js';

/** The English words of checklists alone, for apps that only build checklists. */
export const en: ChecklistWords = { code: 'en', checklists, interviews: { types } };
