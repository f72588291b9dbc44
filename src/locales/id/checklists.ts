import type { ChecklistWords } from '../../checklists/words.js';
import { checklists } from './checklists/words.js';
import { types } from './interviews/types.js';

/** The Indonesian words of checklists alone, for apps that only build checklists. */
export const id: ChecklistWords = { code: 'id', checklists, interviews: { types } };
