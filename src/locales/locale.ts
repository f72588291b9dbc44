import type { ChecklistsWords } from '../checklists/words.js';
import type { EmailsWords } from '../emails/words.js';
import type { ProcessWords } from '../interviews/process/words.js';
import type { InterviewsWords } from '../interviews/words.js';
import type { QuestionsWords } from '../questions/model.js';

/** The words of one language. A locale is complete or it is not shipped; builders take the slice they need. */
export interface Locale {
  /** Language, BCP 47. */
  readonly code: string;
  readonly interviews: InterviewsWords;
  readonly process: ProcessWords;
  readonly checklists: ChecklistsWords;
  readonly emails: EmailsWords;
  readonly questions: QuestionsWords;
}
