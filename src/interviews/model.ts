import type { InterviewTypeId } from './catalog.js';
import type {
  AttireLean,
  BringItem,
  CareerLevel,
  CompanyCulture,
  FollowUpRule,
  InterviewerRole,
  InterviewFamily,
  InterviewFormat,
  InterviewGoal,
  InterviewSetting,
  InterviewStage,
  OccupationField,
  QuestionKind,
} from './vocabulary.js';
import type { SourceId } from './sources.js';

/** Somebody in the interview, on either side of the table. */
export interface Person {
  /** Full name as the bearer writes it, in the bearer's order. */
  readonly name: string;
  /** Job title, such as `Ward Manager`. */
  readonly title?: string | undefined;
  /** What the person is in the process; decides the family they speak for. */
  readonly role?: InterviewerRole | undefined;
  /** Email address. */
  readonly email?: string | undefined;
  /** Phone number, printed in a signature. */
  readonly phone?: string | undefined;
  /** How a mail greets the person, such as `Dr. Okafor`. Wins over every rule; default is by tone, from `name`. */
  readonly addressAs?: string | undefined;
  /** Stable id, used to say who raised a point. Default: the name. */
  readonly id?: string | undefined;
}

/** The organization that hires. */
export interface Company {
  /** Name as the company writes it. */
  readonly name: string;
  /** Website, `https://…`. */
  readonly website?: string | undefined;
  /** How the workplace tends to dress and speak. Unknown is treated as `business`. */
  readonly culture?: CompanyCulture | undefined;
}

/** The job the interview is about. */
export interface Role {
  /** Job title as the company writes it. */
  readonly title: string;
  /** Broad field of work. */
  readonly field?: OccupationField | undefined;
  /** Experience the role asks for. */
  readonly level?: CareerLevel | undefined;
}

/**
 * One interview, as much as is known of it. Plain JSON-safe data; `type` is the only required field.
 *
 * @example
 * ```ts
 * import type { Interview } from 'interview-compass';
 *
 * const interview: Interview = {
 *   type: 'hiring-manager',
 *   startsAt: '2026-12-03T10:00',
 *   timeZone: 'Europe/Berlin',
 *   company: { name: 'Nordwind Logistics' },
 *   role: { title: 'Warehouse Team Lead' },
 * };
 * ```
 */
export interface Interview {
  /** What kind of interview it is. */
  readonly type: InterviewTypeId;
  /** Stable id of your own. Exporters that write UIDs need it (`missing-id`). */
  readonly id?: string | undefined;
  /**
   * Start, ISO 8601: with offset (`2026-12-03T10:00+01:00`, `…Z`), or local time beside `timeZone`
   * (`2026-12-03T10:00`). Where offset and zone are both given they must agree.
   */
  readonly startsAt?: string | undefined;
  /** IANA time zone, such as `Asia/Jakarta`. Due times are told in this zone. */
  readonly timeZone?: string | undefined;
  /** Length in minutes. Default: the middle of the type's usual range. */
  readonly minutes?: number | undefined;
  /** How the meeting is arranged. Default: the type's usual format. */
  readonly format?: InterviewFormat | undefined;
  /** Over which medium. Unknown when absent. */
  readonly setting?: InterviewSetting | undefined;
  /** Where in the process. Unknown when absent. */
  readonly stage?: InterviewStage | undefined;
  /** Number of the round, from 1. */
  readonly round?: number | undefined;
  /** Postal address or room. */
  readonly location?: string | undefined;
  /** Link to join, `https://…`. */
  readonly link?: string | undefined;
  /** What the candidate was asked to bring or send, one thing an entry. */
  readonly documents?: readonly string[] | undefined;
  /** The organization that hires. */
  readonly company?: Company | undefined;
  /** The job the interview is about. */
  readonly role?: Role | undefined;
  /** The person interviewed. Emails need it (`missing-candidate`). */
  readonly candidate?: Person | undefined;
  /** The people who interview, in the order they were named. */
  readonly interviewers?: readonly Person[] | undefined;
}

/** One thing that was talked about, and who raised it. */
export interface DebriefPoint {
  /** What was talked about, in your own words. */
  readonly point: string;
  /** Id or name of the interviewer who raised it. */
  readonly by?: string | undefined;
}

/**
 * What was noted after an interview.
 *
 * @example
 * ```ts
 * import type { Debrief } from 'interview-compass';
 *
 * const debrief: Debrief = {
 *   discussed: ['the move to a four-shift rota', { point: 'how handovers are done', by: 'Dana Ortiz' }],
 *   challenge: 'covering nights without agency staff',
 *   highlight: 'the rota I built for a 40-bed ward',
 * };
 * ```
 */
export interface Debrief {
  /** Points talked about, most important first. */
  readonly discussed?: readonly (string | DebriefPoint)[] | undefined;
  /** The challenge the team faces, in your own words. */
  readonly challenge?: string | undefined;
  /** What you have done or bring that speaks to the challenge. */
  readonly highlight?: string | undefined;
  /** Day the decision was promised for, `YYYY-MM-DD`. While it is to come, a note of thanks names it; afterwards a check-in asks about it. */
  readonly decisionBy?: string | undefined;
  /** Things you promised to send or do. */
  readonly promised?: readonly string[] | undefined;
}

/** What is true of an interview type in every language. */
export interface InterviewTypeFacts {
  /** The side it is usually held from. A concrete meeting may span both (see `familiesOf`). */
  readonly family: InterviewFamily;
  /** Who usually interviews. */
  readonly interviewers: readonly InterviewerRole[];
  /** What it is for. */
  readonly goal: InterviewGoal;
  /** What it looks at, most important first. */
  readonly focus: readonly FocusArea[];
  /** Kinds of questions it brings, most usual first. */
  readonly questionKinds: readonly QuestionKind[];
  /** Usual length in minutes. */
  readonly minutes: { readonly min: number; readonly max: number };
  /** Usual arrangements, most usual first. */
  readonly formats: readonly InterviewFormat[];
  /** Usual media, most usual first. */
  readonly settings: readonly InterviewSetting[];
  /** Where in a process it is found, most usual first. */
  readonly stages: readonly InterviewStage[];
  /** What to have with you or in view. */
  readonly bring: readonly BringItem[];
  /** Which way the clothes lean. */
  readonly attire: AttireLean;
  /** What to write afterwards. */
  readonly followUp: FollowUpRule;
  /** Where the facts come from. */
  readonly sources: readonly SourceId[];
}

/** What an interview can look at. */
export const focusAreas = [
  'culture-fit',
  'general-skills',
  'salary-expectations',
  'basic-qualifications',
  'motivation',
  'availability',
  'values',
  'communication',
  'potential',
  'terms',
  'technical-skills',
  'job-knowledge',
  'problem-solving',
  'past-work',
  'collaboration',
  'craft',
  'judgment',
  'leadership',
  'presentation',
  'manners',
] as const;
/** What an interview can look at. */
export type FocusArea = (typeof focusAreas)[number];

/** What is true of a family in every language. */
export interface FamilyFacts {
  /** Roles that speak for this family. */
  readonly interviewers: readonly InterviewerRole[];
  /** The stage it is usually found in: often, not always. */
  readonly usualStage: InterviewStage;
  /** What it looks at, most important first. */
  readonly focus: readonly FocusArea[];
  /** Where the facts come from. */
  readonly sources: readonly SourceId[];
}

/** The words of a family in one language. */
export interface FamilyWords {
  /** Label, such as `HR interview`. */
  readonly name: string;
  /** The question the family asks about you. */
  readonly asks: string;
  /** Table cell: what it looks at. */
  readonly focus: string;
  /** Table cell: who interviews. */
  readonly interviewer: string;
  /** Table cell: what it is for. */
  readonly goal: string;
  /** What they ask about. */
  readonly questions: readonly string[];
  /** What to put forward. */
  readonly emphasize: readonly string[];
  /** What to ask about. */
  readonly askAbout: readonly string[];
  /** What they check, a line each. */
  readonly checks: readonly string[];
  /** What to research. */
  readonly research: string;
  /** What to wear. */
  readonly attire: string;
  /** What the thank-you note does. */
  readonly thankYou: string;
  /** When it usually comes. */
  readonly usualStage: string;
}

/** The words of an interview type in one language. */
export interface InterviewTypeWords {
  /** Label, such as `Recruiter screen`. */
  readonly name: string;
  /** One line: what it is. */
  readonly definition: string;
  /** What is decided afterwards. */
  readonly decides: string;
  /** What the interviewers look for, 2 to 4 lines. */
  readonly lookFor: readonly string[];
  /** How it differs from the types it is confused with. */
  readonly differs: string;
  /** How to prepare for this one rather than another, 2 to 3 lines. */
  readonly tailor: readonly string[];
}
