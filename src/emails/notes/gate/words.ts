/** Words that hold back what was not read for sure, or is not fit to be told. */
export interface GateWords {
  /** What a note must not be, see `sureOf`. */
  readonly sure?: SureWords;
  /** What must not stand in what is told, see `isSound`. */
  readonly sound?: SoundWords;
  /** What no form of a sentence carries, see `gated`. */
  readonly shape?: ShapeWords;
  /** Blunt words, and how they are told; an empty text where they are not. */
  readonly blunt?: readonly (readonly [RegExp, string])[];
}

/** What a note must not be, to be told as what it was taken for. */
export interface SureWords {
  /** Criticism, gossip, bad news, and what belittles whoever said it. */
  readonly untold: readonly RegExp[];
  /** What one is not glad to have talked about; as a challenge it is told. */
  readonly sad: RegExp;
  /** How one did oneself. */
  readonly verdicts: readonly RegExp[];
  /** A word that is the verb of a sentence or of a side clause. */
  readonly finite: RegExp;
  /** A word that opens a side clause. */
  readonly openers: RegExp;
  /** "half of what", "everything that" */
  readonly shares: RegExp;
  readonly unbegun: RegExp;
  /** A word of a long noun phrase, behind which no "is" is missing. */
  readonly held: RegExp;
  readonly being: string;
  /** Verbs that need an object, `sent`, and what stands behind them where they have none: `without`. */
  readonly doneTo: {
    readonly verbs: readonly string[];
    /** Of these, what may have none: `left`. */
    readonly alone: readonly string[];
    readonly behind: readonly string[];
  };
  /** What both halves of a contrast have: "one thing", and "another". */
  readonly halves: readonly (readonly [RegExp, RegExp])[];
  /** "only", before a verb. */
  readonly onlys: readonly string[];
  /** "either", of which "or" is the other half. */
  readonly either: readonly string[];
  /** A head, and a day or month hung on bare: "drydock February greenock". */
  readonly dated: RegExp;
  /** What is told of one's own that was somebody else's, and what is left of it. */
  readonly own: readonly (readonly [RegExp, string])[];
  readonly unsure: readonly RegExp[];
  /** What was done to something, where nobody is said to do it: `details lost at the shift change`. */
  readonly passive: RegExp;
  /** What opens like a thing one does, and is a sentence: `getting them back in is the hardest part`. */
  readonly said: RegExp;
}

/** What shows that a note was not read for sure. */
export interface SoundWords {
  /** In what is told: `the let your`, `thingy`, an end that hangs. */
  readonly told: readonly RegExp[];
  /** In the note itself: `lol`. */
  readonly noted: readonly RegExp[];
  /** How a clause begins whose subject and verb were lent to it: `you are`. */
  readonly lent: RegExp;
  /** Words of a note that make the reader its subject: `we`. */
  readonly them: RegExp;
  /** What a number behind it says which of: `aisle`. */
  readonly counted: RegExp;
  /** Nouns before a preposition, which can be verbs: `returns`. */
  readonly nouns: RegExp;
  /** Verbs that take a preposition, and such as are hardly ever nouns: `drop` in "they drop out after a month". */
  readonly staying: RegExp;
}

/** What of a note does not stand in a mail, and what is no thing but a sentence. */
export interface ShapeWords {
  /** Where what is no matter of the mail begins: ", kalau ketemu". */
  readonly ends: readonly RegExp[];
  /** The same of what the writer thinks of a point: ", buat saya tidak masalah". */
  readonly remarks: readonly RegExp[];
  /** What is told in no form, and what not of oneself. */
  readonly never: readonly RegExp[];
  readonly neverOwn: readonly RegExp[];
  /** A thing by its first words, and a sentence by those behind, which is neither for sure. */
  readonly untold: readonly RegExp[];
  /** What passed for a thing, and is a sentence: "lampu gudang banyak mati". */
  readonly sentence: RegExp;
}
