import type { Replacements } from '../../words.js';

/** What the writer promises to do or to send, and what they look forward to. */
export interface PromiseCues {
  /** What opens a promise to do something: `to`, `I'll`. */
  readonly promiseOpeners: readonly string[];
  /** Verbs a promise begins with, whatever follows: `send`. */
  readonly promiseVerbs: readonly string[];
  /** Other verbs a promise begins with in speech, as they are written: `kasih tau`. */
  readonly promised?: Replacements;
  /** Verbs of a promise with the word behind them: `speak to`. */
  readonly turningTo?: RegExp;
  /** What one promises to do, though its verb may be a noun. */
  readonly errands?: ErrandWords;
  /** Words before whom something is for: `for Dana`. */
  readonly addressing: readonly string[];
  /** What stands before a matter in notes, and how it is written out: `re`, `about`. */
  readonly regarding?: readonly [string, string];
  /** Verbs by which a promise says that something is to be sent, the plainest first: `share`. */
  readonly sending?: readonly string[];
  /** The verb before what is to be sent, where another task is told with it: `mengirimkan`. */
  readonly sends?: string;
  /** Words by which what stands behind a comma is no further thing to be sent: `kirim lewat WA`, `pdf`. */
  readonly promiseRemarks?: readonly string[];
  /** What shows that notes speak of the writer as "she", and who else "she" is: `he asked how she would …`, `she asked for`. */
  readonly writerThird?: { readonly shown: RegExp; readonly wanted: RegExp };
  /** Where what is asked for begins, and how each question is told in a letter. */
  readonly requests?: {
    readonly opener: RegExp;
    /** Each with what is told for it: `could we …` is `I would like to ask whether we could …`. */
    readonly forms: readonly (readonly [RegExp, string])[];
    /** What is not said again of a second request. */
    readonly again: RegExp;
    /** What stands before a cause that is no sentence: `because of migraines`. */
    readonly because: string;
    /** Causes without who has them: `dyslexic` is `I am dyslexic`. */
    readonly traits: readonly (readonly [RegExp, string])[];
    /** What may stand behind a cause: `mostly when I am tired`, `about 11`. */
    readonly hows: RegExp;
    /** How a thing is asked for that stands in a sentence of its own: `I would need`. */
    readonly need: string;
  };
  /** How one says that one would do again what one has done, the verbs of which one can, and what came of it, in a sentence of its own. */
  readonly again?: { readonly words: string; readonly deeds: RegExp; readonly came: RegExp };
  /** What no promise is kept back for: `redacted` papers, the title before a name. */
  readonly harmless?: RegExp;
  /** Words by which a wish says when it is for: `day`, `interview`. */
  readonly occasions?: readonly string[];
  /** Words of what is agreed on with the work, to which nobody looks forward: `overtime`. */
  readonly terms?: readonly string[];
  /** What people put before the right answer, which the sentence around it says as well: `yang benar`. */
  readonly rightAnswers?: RegExp;
  /** What one said, told before the right answer: `saya bilang 18, yang benar …`. */
  readonly wrongAnswers?: RegExp;
  /** A text that tells both by itself: `saya jawab 18, ternyata 16`. */
  readonly bothAnswers?: RegExp;
}

/** Words of what one promises to do. */
export interface ErrandWords {
  /** Its verbs: `check`; and those that are nouns before many another: `call`. */
  readonly acts: readonly string[];
  readonly mixed: readonly string[];
  /** Nouns before which all of them are, and the others: `call sheet`, `test results`. */
  readonly never: readonly string[];
  readonly things: readonly string[];
  /** Those who are the writer's own: `boss`. */
  readonly mine: readonly string[];
  /** Papers of what is not counted: `certificate of good conduct`. */
  readonly papers: readonly string[];
}
