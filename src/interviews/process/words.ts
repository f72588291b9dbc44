import type { InterviewTypeWords } from '../model.js';
import type { InterviewTypeId } from '../catalog.js';
import type { InterviewFamily } from '../vocabulary.js';
import type { AskTopic, PreparationReason, ProcessStepState, SaidBefore, SaidTopic } from './model.js';

/** The words about the rounds of an application in one language. */
export interface ProcessWords {
  /** Heading of a round, with the places `{number}`, `{count}` and `{type}`. */
  readonly heading: string;
  readonly states: Readonly<Record<ProcessStepState, string>>;
  /** Why an earlier round prepares this one: a sentence with the place `{round}`. */
  readonly reasons: Readonly<Record<PreparationReason, string>>;
  /** A round as other sentences name it, with the places `{number}` and `{type}`. */
  readonly round: string;
  /** Noun phrases. */
  readonly topics: Readonly<Record<SaidTopic, string>>;
  /** What to stay with, with the places `{topic}`, `{text}` and `{round}`. */
  readonly keepTo: string;
  /** What the statements on a topic come to, with the places `{topic}` and `{statements}`. */
  readonly verdicts: Readonly<Record<Exclude<SaidBefore['verdict'], 'agrees'>, string>>;
  /** One statement in a list of them, with the places `{text}` and `{round}`. */
  readonly statement: string;
  /** A challenge named before, with the places `{text}` and `{round}`. */
  readonly challenge: string;
  /** What to ask in a round, each a line. */
  readonly ask: Readonly<Record<AskTopic, string>>;
  /** What no round is left for, with the place `{questions}`. */
  readonly unasked: string;
  /** Noun phrases of the questions, to be listed in `unasked`. */
  readonly askAbout: Readonly<Record<AskTopic, string>>;
  /** A promise of the candidate, with the places `{text}` and `{round}`. */
  readonly promised: string;
  /** What a second round means, for who has passed one with HR. */
  readonly goesOn: string;
}

/** What the process functions need of a locale. */
export interface ProcessLocale {
  /** Language, BCP 47. */
  readonly code: string;
  readonly interviews: {
    readonly types: Readonly<Record<InterviewTypeId, Pick<InterviewTypeWords, 'name' | 'decides'>>>;
    readonly families: Readonly<Record<InterviewFamily, { readonly name: string }>>;
  };
  readonly process: ProcessWords;
}
