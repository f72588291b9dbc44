import type { InterviewTypeId } from '../interviews/catalog.js';
import type { Interview } from '../interviews/model.js';
import type { SourceId } from '../interviews/sources.js';
import type {
  CareerLevel,
  InterviewFamily,
  InterviewFormat,
  InterviewSetting,
  InterviewStage,
  OccupationField,
} from '../interviews/vocabulary.js';
import type { Variants } from '../text/fill.js';
import type { Warning } from '../text/warning.js';
import type { ChecklistItemId } from './catalog.js';

/** The parts of preparing, in the order they are done. */
export const checklistPhases = [
  'research',
  'tailor',
  'practice',
  'ask',
  'logistics',
  'day-of',
  'during',
  'after',
] as const;
/** A part of preparing. */
export type ChecklistPhase = (typeof checklistPhases)[number];

/** How much depends on an item. */
export const priorities = ['required', 'recommended', 'optional'] as const;
/** How much depends on an item. */
export type Priority = (typeof priorities)[number];

/** Something about the person, or the position, that calls for items of its own. */
export const circumstances = [
  'first-job',
  'career-change',
  'relocation',
  'returning',
  'adjustment',
  'second-language',
  'university',
] as const;
/** Something about the person, or the position, that calls for items of its own. */
export type Circumstance = (typeof circumstances)[number];

/** What an item needs to know of the interview to make sense. */
export const itemNeeds = [
  'interviewer',
  'company',
  'role',
  'link',
  'location',
  'several-interviewers',
  'date',
] as const;
/** What an item needs to know of the interview to make sense. */
export type ItemNeed = (typeof itemNeeds)[number];

/** A distance from the start (before) or end (after): minutes, hours, days, or business days. */
export type Lead = `${number}${'m' | 'h' | 'd'} before` | `${number}${'m' | 'h' | 'd' | 'bd'} after`;

/** How much an item matters to one family, and how long it takes. */
export interface ItemWeight {
  readonly priority: Priority;
  /** Minutes it takes. 0: no time of its own, such as getting a night's sleep. */
  readonly minutes: number;
}

/** What is true of a checklist item in every language. */
export interface ChecklistItemFacts {
  readonly phase: ChecklistPhase;
  /** Weight in an HR interview. Absent: not for HR interviews. */
  readonly hr?: ItemWeight | undefined;
  /** Weight in a hiring-team interview. Absent: not for those. */
  readonly user?: ItemWeight | undefined;
  /** When it is best done. */
  readonly due: Lead;
  /** The last moment it still serves its purpose. Default: `due`. */
  readonly latest?: Lead | undefined;
  /** Interview types it is for. Absent: all. */
  readonly types?: readonly InterviewTypeId[] | undefined;
  /** Interview types it is not for. */
  readonly notTypes?: readonly InterviewTypeId[] | undefined;
  /** Formats it is for. Absent: all. */
  readonly formats?: readonly InterviewFormat[] | undefined;
  /** Formats it is not for. */
  readonly notFormats?: readonly InterviewFormat[] | undefined;
  /** Settings it is for; with an unknown setting it is left out. Absent: all. */
  readonly settings?: readonly InterviewSetting[] | undefined;
  /** Settings it is not for. */
  readonly notSettings?: readonly InterviewSetting[] | undefined;
  /** Stages it is for; with an unknown stage it stays. Absent: all. */
  readonly stages?: readonly InterviewStage[] | undefined;
  /** Fields it is for; with an unknown field it is left out. Absent: all. */
  readonly fields?: readonly OccupationField[] | undefined;
  /** Fields it is not for. */
  readonly notFields?: readonly OccupationField[] | undefined;
  /** Levels it is for; with an unknown level it stays. Absent: all. */
  readonly levels?: readonly CareerLevel[] | undefined;
  /** Circumstances that call for it. Absent: for everybody. */
  readonly circumstances?: readonly Circumstance[] | undefined;
  /** Circumstances that make it pointless. */
  readonly notCircumstances?: readonly Circumstance[] | undefined;
  /** Countries or regions it is for, ISO 3166 (`DE`, `US-CA`); with an unknown place it is left out. Absent: all. */
  readonly places?: readonly string[] | undefined;
  /** What must be known of the interview. */
  readonly needs?: readonly ItemNeed[] | undefined;
  /** Items it builds on; those that are in the same list come first. */
  readonly dependsOn?: readonly ChecklistItemId[] | undefined;
  /** Where the advice comes from. */
  readonly sources: readonly SourceId[];
}

/** The words of a checklist item in one language. Places: see `itemPlaces`. */
export interface ChecklistItemWords {
  /** What to do, an imperative without full stop. Variants from most to least specific. */
  readonly title: Variants;
  /** How to do it, 1 to 3 sentences. */
  readonly how: Variants;
  /** Why it matters, 1 sentence. */
  readonly why: string;
}

/** What a detail of an item is. */
export const detailKinds = ['person', 'link', 'place', 'document', 'to-ask', 'to-practice'] as const;
/** What a detail of an item is: somebody to meet, where to go, what to bring, a question to ask or to practice. */
export type DetailKind = (typeof detailKinds)[number];

/** One particular an item is about, known from the interview or from the questions passed in. */
export interface ItemDetail {
  readonly kind: DetailKind;
  /** As it is shown, one line: `Dana Ortiz, Engineering Manager`, an address, a question. */
  readonly text: string;
  /** Id of a question, within its bank. */
  readonly id?: string | undefined;
}

/** A question as a checklist shows it; every `Question` of a bank fits. */
export interface ListedQuestion {
  /** Id, within its bank. */
  readonly id: string;
  readonly text: string;
  /** Interviews it belongs in. Absent: any. */
  readonly families?: readonly InterviewFamily[] | undefined;
}

/** Questions that a list shows beside the items they are for. */
export interface ChecklistQuestions {
  /** To put to the interviewers, such as `selectQuestionsToAsk` gives. */
  readonly toAsk?: readonly ListedQuestion[] | undefined;
  /** To rehearse, such as the questions of `buildPracticeSet`. */
  readonly practice?: readonly ListedQuestion[] | undefined;
}

/** Why an item is in a list: the conditions of the catalog that this interview met. What is absent played no part. */
export interface ItemRule {
  readonly type?: InterviewTypeId | undefined;
  readonly format?: InterviewFormat | undefined;
  readonly setting?: InterviewSetting | undefined;
  readonly stage?: InterviewStage | undefined;
  readonly field?: OccupationField | undefined;
  readonly level?: CareerLevel | undefined;
  /** Country or region, ISO 3166. */
  readonly place?: string | undefined;
  readonly circumstances?: readonly Circumstance[] | undefined;
  readonly needs?: readonly ItemNeed[] | undefined;
}

/** Fields of an item that an app or a person may set; a reschedule keeps what they set. */
export const changeableFields = ['title', 'how', 'why', 'priority', 'minutes', 'dueAt'] as const;
/** A field of an item that an app or a person may set. */
export type ChangeableField = (typeof changeableFields)[number];

/** When an item of an app's own is best done. */
export interface ItemLead {
  readonly due: Lead;
  /** The last moment it still serves its purpose. Default: the start, or seven days after the end. */
  readonly latest?: Lead | undefined;
}

/** The list an item was merged from, and its id there. */
export interface ItemOrigin {
  /** `id` of the list. */
  readonly list?: string | undefined;
  /** `id` of the item in that list. */
  readonly item: string;
}

/** Places the words of an item may use. */
export const itemPlaces = [
  'company',
  'role',
  'interviewers',
  'interviewer',
  'names',
  'link',
  'location',
  'time',
  'date',
  'minutes',
  'family',
  'type',
] as const;

/** One thing to do. */
export interface ChecklistItem {
  /** Stable id, unique in the list. */
  readonly id: string;
  /** What to do. */
  readonly title: string;
  /** How to do it. */
  readonly how: string;
  /** Why it matters. */
  readonly why: string;
  readonly phase: ChecklistPhase;
  readonly priority: Priority;
  /** Minutes it takes. */
  readonly minutes: number;
  /** When it should be done, ISO 8601 with offset, in the list's time zone. Absent without an interview date. */
  readonly dueAt?: string | undefined;
  /** `dueAt` as a person reads it, in the list's language. */
  readonly due?: string | undefined;
  readonly done: boolean;
  /** Families it serves. */
  readonly families: readonly InterviewFamily[];
  /** Where the advice comes from. */
  readonly sources: readonly SourceId[];
  /** Whom, where, what and which questions it is about, as far as known. */
  readonly details?: readonly ItemDetail[] | undefined;
  /** Why it is in the list; `explainItem` says it in words. Absent for items of an app's own. */
  readonly rule?: ItemRule | undefined;
  /** An item of an app's own, and when it is best done. */
  readonly own?: ItemLead | undefined;
  /** When it is best done, where the app said so in place of the catalog. */
  readonly lead?: { readonly due?: Lead | undefined; readonly latest?: Lead | undefined } | undefined;
  /** Fields that an app or a person has set. */
  readonly changed?: readonly ChangeableField[] | undefined;
  /** What the person wrote beside it. */
  readonly note?: string | undefined;
  /** In a merged list: the lists it stands in. */
  readonly from?: readonly ItemOrigin[] | undefined;
}

/** Why an item did not make it into a list. */
export const itemLeftOutReasons = ['no-time', 'too-late', 'skipped', 'not-applicable'] as const;
/**
 * Why an item did not make it into a list: no time was left for it, its moment has passed, the caller skipped it, or
 * the interview has changed and no longer calls for it.
 */
export type ItemLeftOutReason = (typeof itemLeftOutReasons)[number];

/** An item that did not make it into the list. */
export interface LeftOutItem {
  readonly id: string;
  readonly reason: ItemLeftOutReason;
  /** What to do. */
  readonly title?: string | undefined;
  /** The item as it stood in an earlier version of the list; it comes back as it was. */
  readonly was?: ChecklistItem | undefined;
}

/** What is true of the person in every version of a list. A reschedule keeps it. */
export interface ChecklistPreferences {
  /** What is special about the candidate's situation; each adds items of its own. */
  readonly circumstances?: readonly Circumstance[] | undefined;
  /** Country or region of the job, ISO 3166, such as `ID` or `US-CA`; adds what applies there. */
  readonly place?: string | undefined;
  /** IANA zone the candidate prepares in. Default: that of the interview. */
  readonly timeZone?: string | undefined;
  /** Days on which offices are closed, 0 for Sunday to 6 for Saturday. Default: `[0, 6]`. */
  readonly weekend?: readonly number[] | undefined;
  /** Whether nothing at all is to be due on those days. Default: `false`, only what needs an open office is not. */
  readonly restOnWeekend?: boolean | undefined;
}

/** A prep checklist. An artifact: plain, JSON-safe, versioned. */
export interface Checklist {
  readonly kind: 'checklist';
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Id of the interview it is for; exporters that write UIDs need it. */
  readonly id?: string | undefined;
  /** When it was made, ISO 8601 UTC; absent when no `now` was passed. */
  readonly createdAt?: string | undefined;
  /** Raised with every reschedule, so that calendars take the newer version. */
  readonly sequence: number;
  /** Language, BCP 47. */
  readonly locale: string;
  /** Heading, such as `Prepare for your recruiter screen at Nordwind`. */
  readonly title: string;
  /** One or two sentences on what this interview decides. */
  readonly intro: string;
  /** A closing line. */
  readonly closing: string;
  /** Words exporters print. */
  readonly labels: ChecklistLabels;
  /** The interview it was made for. */
  readonly interview: Interview;
  /** The interview in words, and its times in full, for calendars and headings. */
  readonly event?: ChecklistEvent | undefined;
  /** In a merged list: the interviews after the first. */
  readonly others?: readonly MergedInterview[] | undefined;
  /** The questions that were passed in; they are there even when the items they stand beside are not. */
  readonly questions?: ChecklistQuestions | undefined;
  /** What holds for every version of the list. */
  readonly preferences?: ChecklistPreferences | undefined;
  /** What to do, in the order to do it. */
  readonly items: readonly ChecklistItem[];
  /** What was left out, and why. */
  readonly leftOut: readonly LeftOutItem[];
  /** What the caller should know. */
  readonly warnings: readonly Warning[];
}

/** An interview of a merged list. */
export interface MergedInterview {
  /** `id` of the list it comes from. */
  readonly id?: string | undefined;
  readonly interview: Interview;
  readonly event?: ChecklistEvent | undefined;
}

/** The interview as a calendar shows it. */
export interface ChecklistEvent {
  /** Title, such as `Recruiter screen: Nordwind`. */
  readonly summary: string;
  /** Start, ISO 8601 with offset. */
  readonly startsAt: string;
  /** End, ISO 8601 with offset. */
  readonly endsAt: string;
  /** Zone times are told in: an IANA name, or an offset such as `+05:30` where the interview has no more than that. */
  readonly timeZone: string;
  /** Start as a person reads it, in the list's language. */
  readonly when: string;
}

/** Words exporters print around a checklist. */
export interface ChecklistLabels {
  /** Heading of each phase. */
  readonly phases: Readonly<Record<ChecklistPhase, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly due: string;
  readonly how: string;
  readonly why: string;
  readonly done: string;
  /** With the place `{minutes}`. */
  readonly minutes: string;
  /** Before what the person wrote. Absent in lists from before it was stored. */
  readonly note?: string | undefined;
  /** Headings of a merged list, from most to least specific; places `{count}` and `{company}`. */
  readonly merged?: readonly string[] | undefined;
  /** Headings of the print card that no phase has. */
  readonly card?: CardLabels | undefined;
}

/** Headings of the print card. */
export interface CardLabels {
  /** Above the people. */
  readonly people: string;
  /** Above what to bring. */
  readonly bring: string;
  /** Above what is still to be done. */
  readonly open: string;
}

/** Anything made with a known moment: its `createdAt` is there. */
export type Dated<Artifact> = Artifact & { readonly createdAt: string };
