/** What joins and ends a sentence, and what completes one that has lost a word. */
export interface SentenceCues {
  /** The word that joins a list. */
  readonly and: string;
  /** The word between two of which one holds: `or`. */
  readonly or: string;
  /** The word before what follows from something: `so`. */
  readonly so: string;
  /** The word before what is right instead: `but`; empty where a comma is enough. */
  readonly but: string;
  /** The word before who did something: `returned by customers`. Empty where there is none. */
  readonly by: string;
  /** The word before a plain verb: `to keep`. Empty where the language has none. */
  readonly to: string;
  /** The word before whom one talked to: `with Dana`. */
  readonly with: string;
  /** The word before the time up to which something holds. */
  readonly until: string;
  /** The word before since when: `since 2014`. */
  readonly since: string;
  /** Words before a noun phrase that say where, when or how: `in`. */
  readonly prepositions: readonly string[];
  /** Words after which a verb belongs to a side clause: `that`, `which`, `who`. */
  readonly relatives: readonly string[];
  /** Words that open a side clause about those before: `who`. */
  readonly asides: readonly string[];
  /** Words that tell when something holds: `when`. */
  readonly whens: readonly string[];
  /** What joins a side clause of time to what is told: `after`. */
  readonly sideJoints?: readonly string[];
  /** What shows that the noun before is one: `its`. */
  readonly ofIt?: string;
  /** Words that open a reason: `because`, `due to`. */
  readonly causes: readonly string[];
  /** Words that open a reason told in a sentence: `because`. */
  readonly clauseCauses?: readonly string[];
  /** Words that set the end of a note against its beginning: `remote but two days on site`. */
  readonly contrasts: readonly string[];
  /** Words that set one sentence against the one before the comma: `sementara`. */
  readonly against?: readonly string[];
  /** Words by which the end of a note may turn its beginning around, so that neither is used alone: `but`, `unless`. */
  readonly turns: readonly string[];
  /** What stands before what a word means: `i.e.`. */
  readonly meaning: readonly string[];
  /** Words of what is only thought of: `would`. */
  readonly supposing?: readonly string[];
  /** Words behind a joint that say nothing: `basically`. */
  readonly idle?: readonly string[];
  /** Words at the end that point back: `there`. */
  readonly pointers?: readonly string[];
  /** Words at the end that point back to how something is done: `that way`. */
  readonly ways?: readonly string[];
  /** Words of habit, which only a sentence has: `every`, `often`. */
  readonly habits: readonly string[];
  /** First words of a note that says what is not so: `no`, `never`. */
  readonly negations: readonly string[];
  /** How many went wrong: `none`. */
  readonly none: string;
  /** What opens a note of what has come to an end: `no more`. */
  readonly noMore: string;
  /** What stands before what one is able to do: `can`. */
  readonly able?: string;
  /** What the writer and the reader may do together: `would`. */
  readonly conditional?: readonly string[];
  /** What stands before something that is there, or not: `there is`. */
  readonly existing?: { readonly one: string; readonly many: string };
  /** What opens a sentence of what there is: `ada mes untuk karyawan`. */
  readonly there?: string;
  /** A sentence of what there is, by its first words: `tidak ada ruang untuk …`, `masih banyak warga yang …`. */
  readonly thereIs?: RegExp;
  /** A sentence of what is more than something else: `kelas sore lebih ramai daripada kelas pagi`. */
  readonly compares?: RegExp;
  /** Words between two things that are compared: `vs`. */
  readonly versus: readonly string[];
  /** A part of many, and what stands behind it where its verb is left out: `half of`, `below target`. */
  readonly shares?: {
    /** One of so many, with what it is of: `one weld in nine`. */
    readonly one?: RegExp;
    readonly amount: RegExp;
    readonly state: RegExp;
    readonly been: readonly [string, string];
  };
  /** What stands before a verb that has no subject: `it`; empty where none is needed. */
  readonly subject: string;
  /** Adjectives that end a note where the verb was left out, and the verb: `turnover [is] high`. */
  readonly predicates: {
    readonly adjectives: readonly string[];
    /** Verbs with an adjective behind them: `runs` of `runs late`. */
    readonly turns?: readonly string[];
    readonly one: string;
    readonly many: string;
    /** The verb of what has lasted: `the lights [have been] down since May`. */
    readonly since: { readonly one: string; readonly many: string };
    /** Openings of those that have more behind them: `turnover [is] up by a third`. */
    readonly moves: readonly string[];
  };
  /** Words that show shorthand for a sentence rather than a noun phrase: `too`, `very`. */
  readonly predicatives: readonly string[];
  /** What people leave out where they note something down, and the words that complete it. */
  readonly completions: readonly Completion[];
}

/** What people leave out where they note something down, and the words that complete it. */
export interface Completion {
  /** What the note is, see `NoteContext`; a `challenge` is a point about the reader's side. */
  readonly of: 'point' | 'challenge' | 'self' | 'thing';
  /** How such a note begins: `short of`, `certified`. */
  readonly starts: readonly string[];
  /** What has to stand before it: `you are`, `I am`. */
  readonly put: string;
  /** What stands before it instead where the note says since when: `I have been`. */
  readonly putSince?: string;
  /** It is a noun as well, and one where a preposition follows: `need for welders`. */
  readonly isNounToo?: boolean;
}
