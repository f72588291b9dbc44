import type { Locale } from '../locale.js';
import { checklists } from './checklists/words.js';
import { emails } from './emails/words.js';
import { interviews } from './interviews.js';
import { process } from './process.js';
import { questions } from './taxonomy.js';

/**
 * The Indonesian words of everything but the question banks. Pass it to the builders.
 *
 * @example
 * ```ts
 * import { describeInterviewType } from 'interview-compass';
 * import { id } from 'interview-compass/locales/id';
 *
 * describeInterviewType('hiring-manager', id).familyName; //=> 'Wawancara user'
 * ```
 */
export const id: Locale = { code: 'id', interviews, process, checklists, emails, questions };
