import type { FlagCategory, FlagNote, FlagStatus, FlagStrategy } from './catalog.js';
import type { JurisdictionId } from './jurisdictions.js';

/** The words of a category of possibly inappropriate questions. */
export interface FlagCategoryWords {
  readonly name: string;
  /** What it touches on, as it follows "it touches on". */
  readonly topic: string;
  /** What the asker may need to know for the job. Absent: nothing that we know of. */
  readonly intent?: string | undefined;
  /** A reply to what lies behind the question; to be said only where it is true. */
  readonly reply: string;
  /** What an interviewer can ask instead. Absent: nothing. */
  readonly alternative?: string | undefined;
}

/** The words of a way to respond. */
export interface FlagStrategyWords {
  readonly name: string;
  /** When and how. */
  readonly advice: string;
  /** What to say. Absent where the reply is the category's own, or there is none. */
  readonly reply?: string | undefined;
}

/** The words of flags, in one language. */
export interface FlagsWords {
  /** Where a place is given; places `{place}`, `{topic}`. */
  readonly inPlace: string;
  /** Where none is; place `{topic}`. */
  readonly anywhere: string;
  readonly categories: Readonly<Record<FlagCategory, FlagCategoryWords>>;
  readonly statuses: Readonly<Record<FlagStatus, string>>;
  readonly strategies: Readonly<Record<FlagStrategy, FlagStrategyWords>>;
  readonly notes: Readonly<Record<FlagNote, string>>;
  /** Places as they follow "in". */
  readonly places: Readonly<Record<JurisdictionId, string>>;
  /** What all of this is not. */
  readonly disclaimer: string;
}
