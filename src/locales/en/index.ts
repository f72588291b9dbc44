import type { Locale } from '../locale.js';
import { checklists } from './checklists/words.js';
import { emails } from './emails/words.js';
import { interviews } from './interviews.js';
import { process } from './process.js';
import { questions } from './taxonomy.js';

/**
 * The English words of everything but the question banks. Pass it to the builders.
 *
 * @example
 * ```ts
 * import { describeInterviewType, en } from 'interview-compass';
 *
 * describeInterviewType('recruiter-screen', en).name; //=> 'Recruiter screen'
 * ```
 */
export const en: Locale = { code: 'en', interviews, process, checklists, emails, questions };
