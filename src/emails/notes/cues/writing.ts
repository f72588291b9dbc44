/** How words are typed in a hurry and written out, and how another language is told from this one. */
export interface WritingCues {
  /** Common misspellings, and the word that is meant. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Short forms people type, written out: `r` is `are`. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** What is typed for two words before an article or a number: `its 4 g`. */
  readonly clipped: Readonly<Record<string, string>>;
  /** What is one word, and typed as two: `burn out`. */
  readonly joined: Readonly<Record<string, string>>;
  /** A figure behind a word says it twice: `foto2`. */
  readonly hasTwice: boolean;
  /** Casual spelling of whole classes of words, and how they are written: `nyusun` is `menyusun`. */
  readonly spoken?: readonly (readonly [RegExp, string])[];
  /** Short forms that are sure in one trade only, and the words by which the trade is known. */
  readonly trades?: readonly {
    readonly signs: readonly string[];
    readonly words: Readonly<Record<string, string>>;
  }[];
  /** Short forms of units behind a number: `90 min`. */
  readonly shortUnits: Readonly<Record<string, string>>;
  /** What `~` stands for before a number: `about`. */
  readonly roughly: string;
  /** The letter behind an hour of the day: `9h`. */
  readonly clock: string;
  /** Words behind an hour: `am`. */
  readonly hours: readonly string[];
  /** Words a note may open with that say nothing: `ok so`. */
  readonly fillers: readonly string[];
  /** What shows shorthand of a chat that nobody wrote out: rather no note than one that has it. */
  readonly leftShort?: readonly RegExp[];
  /** What may be told in brackets of what is sent: `versi 6 menit`. */
  readonly materialDetails?: RegExp;
  /** What is typed in a hurry of promises, and how it is written: `let her know if can do Saturday`. */
  readonly typedPromises?: readonly (readonly [RegExp, string])[];
  /** What one cannot do, which comes of what was said before it. */
  readonly barred?: RegExp;
  /** What is typed in a hurry of reasons, and how it is written. */
  readonly typedReasons?: readonly (readonly [RegExp, string])[];
  /** Short forms whose full stop ends no sentence: `st`, `approx`. */
  readonly abbreviations: readonly string[];
  /** How "Excel -> Power BI" is told: `the move from`, `to`. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** What is noted of a conversation in telegrams, and how it is told: "3 cooks down to 1". */
  readonly retold?: readonly (readonly [RegExp, string])[];
  /** What was done for the writer, told without who did it, and how it is told of them: `being shown the store`. */
  readonly undergoing?: readonly (readonly [RegExp, string])[];
  /** How openly the reader spoke, and what they are thanked for: `you were honest that` is `tell me honestly that`. */
  readonly candor?: readonly (readonly [RegExp, string])[];
  /** What there is none of, and what there is instead: `no service at all, just a walk`. */
  readonly contrasted?: RegExp;
  /** Words before a time that people leave out: `start [at] 5 am`, `trial shift [on] Friday`, `coming [in] spring`. */
  readonly moments: {
    readonly at: string;
    readonly on: string;
    readonly in: string;
    readonly days: readonly string[];
    readonly partsOfDay: readonly string[];
    readonly seasons: readonly string[];
  };
  /** Words that open a time without a preposition: `last week`. */
  readonly times: readonly string[];
  /** Unicode name of the script the language is written in. */
  readonly script: string;
  /** Words no sentence of this language has, and many of others do. */
  readonly foreign: readonly string[];
  /**
   * Small words of other languages, of which two show one, or one beside an accented word, where no small word of this
   * language stands; and those of this one that others have too.
   */
  readonly foreignSmall: { readonly words: readonly string[]; readonly shared: readonly string[] };
  /** Endings no word of this language has. */
  readonly foreignEndings: readonly string[];
  /** Openings of another language: `la`, `pourquoi`. */
  readonly foreignOpeners: readonly string[];
  /** Words of another language between two others, of which the second is no name: `de`. */
  readonly foreignJoints: readonly string[];
  /** Phrases of another language that are at home in this one: `mise en place`. */
  readonly loans: readonly string[];
  /** Endings by which a word alone is one of this language; none where they cannot tell. */
  readonly wholeEndings: readonly string[];
  /** Words that are a topic alone: `payroll`. */
  readonly singles: readonly string[];
}
