import type { ReadText } from '../message/sentences.js';
import type { Talks } from './first-person.js';
import type { ScoredMention } from './scores.js';

/** What of a message shows who sits there, beside the words at a name. */
export interface Scene {
  /** The text, without headers and signature. */
  readonly body: ReadText;
  readonly subjectLength: number;
  /** Where it names anybody. */
  readonly named: readonly ScoredMention[];
  /** What the sender says of sitting there. */
  readonly talks: Talks | undefined;
  /** Whether the writer would be the reader's boss. */
  readonly writesAsBoss: boolean;
}
