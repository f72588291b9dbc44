import type { InterviewFamily } from '../interviews/vocabulary.js';
import type { InterviewTypeId } from '../interviews/catalog.js';
import type { InterviewTypeWords } from '../interviews/model.js';
import type { ChecklistItemId } from './catalog.js';
import type { ChecklistItemWords, ChecklistLabels } from './model.js';

/** The words of checklists in one language. */
export interface ChecklistsWords {
  /** Words of each item. */
  readonly items: Readonly<Record<ChecklistItemId, ChecklistItemWords>>;
  readonly labels: ChecklistLabels;
  /** Headings, from most to least specific; places `{type}`, `{company}`. */
  readonly titles: readonly string[];
  /** What the list leads with, by family. */
  readonly intro: Readonly<Record<InterviewFamily | 'mixed', string>>;
  /** The last line of every list. */
  readonly closing: string;
  /** Title of the interview in a calendar, from most to least specific; places `{type}`, `{company}`. */
  readonly eventTitles: readonly string[];
}

/** What the checklist builder needs of a locale. */
export interface ChecklistWords {
  readonly code: string;
  readonly checklists: ChecklistsWords;
  readonly interviews: { readonly types: Readonly<Record<InterviewTypeId, InterviewTypeWords>> };
}
