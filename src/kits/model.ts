import type { Checklist } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { InterviewTypeDescription } from '../interviews/describe.js';
import type { Interview } from '../interviews/model.js';
import type { QuestionSet } from '../questions/model.js';

/** Everything for one interview in one value. An artifact: plain, JSON-safe, versioned. */
export interface PrepKit {
  readonly kind: 'prep-kit';
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** When it was made, ISO 8601 UTC; absent when no `now` was passed. */
  readonly createdAt?: string | undefined;
  /** Language, BCP 47. */
  readonly locale: string;
  readonly interview: Interview;
  /** The interview's type in words. */
  readonly type: InterviewTypeDescription;
  readonly checklist: Checklist;
  /** Questions to practice; absent when no bank was passed. */
  readonly practice?: QuestionSet | undefined;
  /** Questions to ask; absent when no bank was passed. */
  readonly toAsk?: QuestionSet | undefined;
  /** One thank-you draft for each interviewer; empty before the debrief. */
  readonly thankYous: readonly Email[];
}
