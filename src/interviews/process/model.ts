import type { Warning } from '../../text/warning.js';
import type { Company, Debrief, Interview, Role } from '../model.js';
import type { SourceId } from '../sources.js';
import type { InterviewFamily } from '../vocabulary.js';

/** What candidates say about themselves in more than one round, and must not say in two ways. */
export const saidTopics = [
  'pay',
  'notice-period',
  'start-date',
  'location',
  'motivation',
  'reason-for-leaving',
  'other-processes',
] as const;
/** What candidates say about themselves in more than one round. */
export type SaidTopic = (typeof saidTopics)[number];

const catalog = {
  'next-steps': { families: ['hr', 'user'], everyRound: true, sources: ['own-judgement'] },
  culture: { families: ['hr'], sources: ['guide'] },
  growth: { families: ['hr'], sources: ['guide'] },
  onboarding: { families: ['hr'], sources: ['guide'] },
  'pay-range': { families: ['hr'], sources: ['own-judgement'] },
  'working-arrangement': { families: ['hr', 'user'], sources: ['own-judgement'] },
  projects: { families: ['user'], sources: ['guide'] },
  team: { families: ['user'], sources: ['guide'] },
  challenges: { families: ['user'], sources: ['guide'] },
  expectations: { families: ['user'], sources: ['own-judgement'] },
} satisfies Record<string, AskTopicFacts>;

/** What is worth asking before one decides on a job. */
export type AskTopic = keyof typeof catalog;

/** Who can answer a question, and how often it is worth asking. */
export interface AskTopicFacts {
  /** Who can answer it, the likelier first. */
  readonly families: readonly InterviewFamily[];
  /** The answer changes from round to round. Default: false. */
  readonly everyRound?: boolean | undefined;
  readonly sources: readonly SourceId[];
}

/**
 * What is worth asking in the rounds of an application, and whom.
 *
 * @example
 * ```ts
 * import { askTopics } from 'interview-compass/interviews';
 *
 * askTopics.onboarding.families; //=> ['hr']
 * ```
 */
export const askTopics: Readonly<Record<AskTopic, AskTopicFacts>> = catalog;

/** One round as an app stores it: the interview, and what is known of what was said there. */
export interface ProcessRound {
  readonly interview: Interview;
  /** Whether it has taken place. Default: told from `now`; without it, from whether anything is noted of it. */
  readonly held?: boolean | undefined;
  /** What the candidate said, by topic, in their own words. */
  readonly said?: Readonly<Partial<Record<SaidTopic, string | undefined>>> | undefined;
  /** What the candidate asked. */
  readonly asked?: readonly AskTopic[] | undefined;
  /** What was noted afterwards. */
  readonly debrief?: Debrief | undefined;
}

/** Why one round prepares another. */
export const preparationReasons = [
  'notes-are-passed-on',
  'goes-deeper',
  'reviews-your-work',
  'same-person',
  'their-challenge',
  'leads-to-terms',
] as const;
/** Why one round prepares another. */
export type PreparationReason = (typeof preparationReasons)[number];

/** An earlier round that prepares this one. */
export interface Preparation {
  /** Position of the earlier round, from 1. */
  readonly position: number;
  readonly reasons: readonly PreparationReason[];
}

/** Something said in a round. */
export interface Statement {
  readonly topic: SaidTopic;
  readonly text: string;
  /** Position of the round, from 1. */
  readonly position: number;
}

/** Where a round stands: `next` is the first that has not taken place. */
export type ProcessStepState = 'held' | 'next' | 'later';

/** One round in its place. */
export interface ProcessStep {
  /** From 1. */
  readonly position: number;
  readonly state: ProcessStepState;
  readonly interview: Interview;
  /** Who sits in it, `hr` first. */
  readonly families: readonly InterviewFamily[];
  /** ISO 8601 with offset, where a date is known. */
  readonly startsAt?: string | undefined;
  /** Zone the start is told in. */
  readonly timeZone?: string | undefined;
  /** Earlier rounds that prepare this one. */
  readonly preparedBy: readonly Preparation[];
  /** What was last said before on each topic. Empty for rounds that were held. */
  readonly keepTo: readonly Statement[];
  /** What is still to ask here. Empty for rounds that were held. */
  readonly toAsk: readonly AskTopic[];
  /** The challenge the team named in an earlier round. */
  readonly challenge?: { readonly text: string; readonly position: number } | undefined;
}

/** All that was said on one topic. */
export interface SaidBefore {
  readonly topic: SaidTopic;
  /** In the order of the rounds. */
  readonly statements: readonly Statement[];
  /** `differs`: they cannot both be true. `unclear`: words that only a person can compare. */
  readonly verdict: 'agrees' | 'differs' | 'unclear';
}

/** The rounds of one application, in order. Plain and JSON-safe. */
export interface InterviewProcess {
  readonly kind: 'process';
  readonly schemaVersion: 1;
  /** When it was built, ISO 8601; absent when no `now` was passed. */
  readonly createdAt?: string | undefined;
  readonly company?: Company | undefined;
  readonly role?: Role | undefined;
  readonly steps: readonly ProcessStep[];
  /** What was said in more than one round, or once. */
  readonly said: readonly SaidBefore[];
  /** What is still to ask although no round is left in which to ask it. */
  readonly unasked: readonly AskTopic[];
  /** Promises of the candidate, most recent round last. */
  readonly promised: readonly { readonly text: string; readonly position: number }[];
  /** `contradiction`: rounds that name two companies, or whose numbers and dates disagree. */
  readonly warnings: readonly Warning[];
}
