import type { InterviewTypeId } from './catalog.js';
import type { FamilyWords, FocusArea, InterviewTypeWords } from './model.js';
import type {
  InterviewerRole,
  InterviewFamily,
  InterviewFormat,
  InterviewSetting,
  InterviewStage,
} from './vocabulary.js';

/** The words of the interview model in one language. */
export interface InterviewsWords {
  readonly families: Readonly<Record<InterviewFamily, FamilyWords>>;
  readonly types: Readonly<Record<InterviewTypeId, InterviewTypeWords>>;
  readonly focus: Readonly<Record<FocusArea, string>>;
  readonly formats: Readonly<Record<InterviewFormat, string>>;
  readonly settings: Readonly<Record<InterviewSetting, string>>;
  readonly stages: Readonly<Record<InterviewStage, string>>;
  readonly roles: Readonly<Record<InterviewerRole, string>>;
  /** Row headings of the family table; each row's cells are in `FamilyWords`. */
  readonly compare: Readonly<
    Record<
      | 'focus'
      | 'interviewer'
      | 'goal'
      | 'emphasize'
      | 'askAbout'
      | 'research'
      | 'attire'
      | 'thankYou'
      | 'usualStage',
      string
    >
  >;
}
