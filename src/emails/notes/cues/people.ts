/** Who is meant: "they" become "you", "she" in an account of oneself "I". */
export interface PeopleCues {
  /** The pronoun for the reader's side: "the rota they use" becomes "the rota you use". */
  readonly they: string;
  /** The word for oneself that an account of oneself starts with: `I`. */
  readonly self: string;
  /** Words for oneself elsewhere in a sentence: `me`. */
  readonly ofSelf: readonly string[];
  /** The possessive of oneself: `my`. */
  readonly own: string;
  /** What goes back to a reader told of by name or as `he`: `himself` becomes `yourself`. */
  readonly reflexives: Readonly<Record<string, string>>;
  /** How a mail calls its reader where the note has the name. */
  readonly reader: { readonly name: string; readonly possessive: string };
  /** Object forms of one: `him`. */
  readonly him: readonly string[];
  /** Object forms of many: `them`. */
  readonly them: readonly string[];
  /** Subjects that need a verb after them: `they`, `it`, `there`. */
  readonly pronouns: readonly string[];
  /** Pronouns that point to the sentence before: `it`, `this`. */
  readonly backward: readonly string[];
  /** A sentence in which such a pronoun points to nothing: `it takes six months to train a signaller`. */
  readonly takesTime?: RegExp;
  /** How the people written to are called in a note, and how the mail calls them: `they` becomes `you`. */
  readonly turnToReader: Readonly<Record<string, string>>;
  /** How they call themselves where they are quoted: `we` becomes `you`. */
  readonly quoteToReader: Readonly<Record<string, string>>;
  /** How the reader's "I" is told to the reader, where a note quotes it. */
  readonly quotedSelf: Readonly<Record<string, string>>;
  /** How they call themselves elsewhere in a sentence: `us` becomes `you`. */
  readonly usToReader: Readonly<Record<string, string>>;
  /** "They" to a reader who was not there: `your colleagues`. */
  readonly turnToAbsent?: Readonly<Record<string, string>>;
  /** How the writer may be called in an account of oneself: `she` becomes `I`. */
  readonly turnToSelf: Readonly<Record<string, string>>;
  /** Pronouns for one person, who can only be the reader where there is nobody else: `he`, `she`. */
  readonly readerAlone: readonly string[];
  /** Possessives of one person, likewise: `his`. */
  readonly ofReaderAlone: readonly string[];
  /** Whose counsel it was, in news to who gave it: `her` in "I took her tip". */
  readonly counsel?: RegExp | undefined;
  /** Verb forms behind such a pronoun, and behind `you`: `has`, `have`. */
  readonly pluralVerbs: Readonly<Record<string, string>>;
  /** Those behind the word for oneself that differ: `is`, `am`. */
  readonly selfVerbs: Readonly<Record<string, string>>;
  /** Pronouns that mean writer and reader together, or the reader's side, and cannot be told apart: `we`. */
  readonly ofBoth: readonly string[];
  /** Words that show the pronoun stands for somebody else as well, so that it is better left: `their`, `them`. */
  readonly keepThird: readonly string[];
  /** Where whoever speaks is: `here`. */
  readonly placesOfSpeaker?: readonly string[];
  /** What a company does, and no thing of its own: `moved`. */
  readonly companyActs?: readonly string[];
  /** Words without an article that do what people do, and are no names: `management`. */
  readonly groups: readonly string[];
  /** Endings of nouns for who does something: `er`. */
  readonly agentEndings: readonly string[];
  /** Nouns that end like who does something, and are things: `excavator`. */
  readonly notAgents: readonly string[];
  /** Posts that do not end like an agent: `deputy`. */
  readonly posts?: readonly string[];
  /** By what the writer's own trouble is told from a challenge of the team; without `slips`, none is. */
  readonly troubles: {
    /** How a note of one's own mistake begins: `mixed up`. */
    readonly slips: readonly string[];
    /** Words for a question that was asked: `question`. */
    readonly questions: readonly string[];
    /** Parts of an interview: `mental arithmetic`. */
    readonly tests: readonly string[];
    /** People a note may call "their": `residents`. */
    readonly people: readonly string[];
  };
}
