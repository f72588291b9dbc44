import type { CareerLevel, InterviewFamily, OccupationField } from '../interviews/vocabulary.js';
import type { InterviewTypeId } from '../interviews/catalog.js';
import type { InterviewTypeWords } from '../interviews/model.js';
import type { ChecklistItemId } from './catalog.js';
import type {
  CardLabels,
  ChecklistItemWords,
  ChecklistLabels,
  Circumstance,
  ItemNeed,
  ItemLeftOutReason,
} from './model.js';

/** The words of checklists in one language. */
export interface ChecklistsWords {
  /** Words of each item. */
  readonly items: Readonly<Record<ChecklistItemId, ChecklistItemWords>>;
  /** Labels of every list; those of cards and merged lists are in `notes`. */
  readonly labels: Omit<ChecklistLabels, 'merged' | 'card'>;
  readonly notes: ChecklistNotes;
  /** Headings, from most to least specific; places `{type}`, `{company}`. */
  readonly titles: readonly string[];
  /** What a type is called in a field of work that has a word of its own for it. */
  readonly typeNames: {
    readonly [type in InterviewTypeId]?: { readonly [field in OccupationField]?: string };
  };
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

/** Words around a list that no item has. */
export interface ChecklistNotes {
  /** Headings of a merged list, from most to least specific; places `{count}` and `{company}`. */
  readonly merged: readonly string[];
  readonly card: CardLabels;
  /** Why an item was left out, a sentence each. */
  readonly leftOut: Readonly<Record<ItemLeftOutReason, string>>;
  readonly explain: ExplainWords;
}

/** Why an item is in a list, a line each without full stop. */
export interface ExplainWords {
  /** How much it matters; places `{family}` and `{priority}`. */
  readonly family: string;
  /** Each with the place `{value}`. */
  readonly type: string;
  readonly format: string;
  readonly setting: string;
  readonly stage: string;
  readonly field: string;
  readonly level: string;
  readonly place: string;
  readonly circumstances: Readonly<Record<Circumstance, string>>;
  readonly needs: Readonly<Record<ItemNeed, string>>;
  /** Of an item that is not ours. */
  readonly own: string;
  /** On whose advice; place `{sources}`. */
  readonly sources: string;
  readonly fields: Readonly<Record<OccupationField, string>>;
  readonly levels: Readonly<Record<CareerLevel, string>>;
}
