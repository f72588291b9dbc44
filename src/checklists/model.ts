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

/** Something about the person that calls for items of its own. */
export const circumstances = [
  'first-job',
  'career-change',
  'relocation',
  'returning',
  'adjustment',
  'second-language',
] as const;
/** Something about the person that calls for items of its own. */
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
}

/** An item that did not make it into the list. */
export interface LeftOutItem {
  readonly id: string;
  /** Why: no time was left, its moment has passed, or the caller skipped it. */
  readonly reason: 'no-time' | 'too-late' | 'skipped';
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
  /** What to do, in the order to do it. */
  readonly items: readonly ChecklistItem[];
  /** What was left out, and why. */
  readonly leftOut: readonly LeftOutItem[];
  /** What the caller should know. */
  readonly warnings: readonly Warning[];
}

/** The interview as a calendar shows it. */
export interface ChecklistEvent {
  /** Title, such as `Recruiter screen: Nordwind`. */
  readonly summary: string;
  /** Start, ISO 8601 with offset. */
  readonly startsAt: string;
  /** End, ISO 8601 with offset. */
  readonly endsAt: string;
  /** IANA zone times are told in. */
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
}

/** Anything made with a known moment: its `createdAt` is there. */
export type Dated<Artifact> = Artifact & { readonly createdAt: string };
