import type { AttireLevel, AttireReasonId } from './attire.js';
import type { InterviewTypeId } from './catalog.js';
import type { InterviewTypeRowId } from './compare-types.js';
import type { FamilyRowId, SeparationPointId } from './compare.js';
import type { GuideId, GuideStepId } from './guide-catalog.js';
import type { FamilyWords, FocusArea, InterviewTypeWords } from './model.js';
import type {
  AttireLean,
  BringItem,
  FollowUpRule,
  InterviewerRole,
  InterviewFamily,
  InterviewFormat,
  InterviewGoal,
  InterviewSetting,
  InterviewStage,
  QuestionKind,
} from './vocabulary.js';

/** The words of the interview model in one language. */
export interface InterviewsWords {
  readonly families: Readonly<Record<InterviewFamily, FamilyWords>>;
  readonly types: Readonly<Record<InterviewTypeId, InterviewTypeWords>>;
  /** What an interview is for, a verb phrase. */
  readonly goals: Readonly<Record<InterviewGoal, string>>;
  /** Noun phrases, to be listed. */
  readonly focus: Readonly<Record<FocusArea, string>>;
  /** Kinds of questions, noun phrases to be listed. */
  readonly questionKinds: Readonly<Record<QuestionKind, string>>;
  readonly formats: Readonly<Record<InterviewFormat, string>>;
  readonly settings: Readonly<Record<InterviewSetting, string>>;
  readonly stages: Readonly<Record<InterviewStage, string>>;
  readonly roles: Readonly<Record<InterviewerRole, string>>;
  /** Things to have with you or in view, noun phrases to be listed. */
  readonly bring: Readonly<Record<BringItem, string>>;
  /** What to write afterwards, and to whom, a sentence or two. */
  readonly followUps: Readonly<Record<FollowUpRule, string>>;
  /** A range of minutes, with the places `{min}` and `{max}`. */
  readonly minutes: string;
  /** A range of hours, with the places `{min}` and `{max}`. */
  readonly hours: string;
  /** Row headings of the family table; each row's cells are in `FamilyWords`. */
  readonly compare: Readonly<Record<FamilyRowId, string>>;
  /** Row headings of two interview types side by side. */
  readonly compareTypes: Readonly<Record<InterviewTypeRowId, string>>;
  /** What holding the two interviews apart is good for, and what it costs, a sentence or two each. */
  readonly separation: Readonly<Record<SeparationPointId, string>>;
  readonly attire: AttireWords;
  readonly guides: Readonly<Record<GuideId, GuideWords>>;
  readonly guideSteps: Readonly<Record<GuideStepId, GuideStepWords>>;
}

/** The words about clothes in one language. */
export interface AttireWords {
  /** Which way the clothes lean, a phrase. */
  readonly leans: Readonly<Record<AttireLean, string>>;
  readonly levels: Readonly<Record<AttireLevel, AttireLevelWords>>;
  /** Why a level was chosen, a sentence or two each. */
  readonly reasons: Readonly<Record<AttireReasonId, string>>;
}

/** The words of one level of dress in one language. */
export interface AttireLevelWords {
  /** Label, such as `Business casual`. */
  readonly name: string;
  /** What to wear that a camera shows, an item a line. */
  readonly upper: readonly string[];
  /** What to wear from the waist down, an item a line. */
  readonly lower: readonly string[];
}

/** The words of a guide in one language. */
export interface GuideWords {
  /** The question as a candidate asks it. */
  readonly question: string;
  /** The answer, a paragraph an entry; steps follow it. */
  readonly answer: readonly string[];
}

/** The words of one step of a guide in one language. */
export interface GuideStepWords {
  /** What to do, an imperative without full stop. */
  readonly title: string;
  /** How to do it, 1 to 3 sentences. */
  readonly how: string;
}

/** What the functions of this room need of a locale. */
export interface InterviewWords {
  /** Language, BCP 47. */
  readonly code: string;
  readonly interviews: InterviewsWords;
}
