/** What is a noun phrase, and whether it has an article. */
export interface NounCues {
  /** The definite article put before a bare noun, empty where the language has none. */
  readonly article: string;
  /** The indefinite article before a consonant and before a vowel. */
  readonly indefinite: readonly [string, string];
  /** Words that begin a noun phrase: `the`, `a`, `their`. */
  readonly determiners: readonly string[];
  /** Determiners of one thing: `every`. */
  readonly singularDeterminers: readonly string[];
  /** Words that make what follows a definite one: `best`. */
  readonly definite: readonly string[];
  /** Adjectives that open a noun phrase: `new`. */
  readonly openAdjectives: readonly string[];
  /** Endings of a single word that is no noun: `stressful`. */
  readonly adjectiveEndings: readonly string[];
  /** Words a noun phrase without an article or a preposition may have. */
  readonly longestBareNoun: number;
  /** Prepositions and verbs no noun phrase begins with. */
  readonly notFirst: readonly string[];
  /** Words that cannot end a noun phrase: `safety first`. */
  readonly notLast: readonly string[];
  /** Numbers in words: `ten`. */
  readonly numberWords: readonly string[];
  /** What stands where a number does: `several`, `lots`. */
  readonly quantities: readonly string[];
  /** Nouns of how much, behind "a" and before "of": `lot`. */
  readonly amounts?: readonly string[];
  /** Ending of a plural, and endings that look like it: `process`. Empty where nouns have none. */
  readonly plural: { readonly ending: string; readonly not: readonly string[] };
  /** Other plurals: `people`. */
  readonly pluralNouns: readonly string[];
  /** Words that look like plurals and stand before another noun: `sales`. */
  readonly notPlurals: readonly string[];
  /** Endings of nouns that take no article: activities, qualities. */
  readonly massEndings: readonly string[];
  /** Nouns that end so and take one: `station`. */
  readonly countNouns: readonly string[];
  /** Other nouns that take no article. */
  readonly massNouns: readonly string[];
  /** Plurals that stand before another noun: `sales` in "sales drop". */
  readonly attributive: readonly string[];
  /** Words that may be verbs and are nouns most of the time: `orders`. */
  readonly mostlyNouns: readonly string[];
  /** Nouns a person points to without an article: `experience with forklifts`. */
  readonly ownNouns: readonly string[];
  /** Nouns of what is done again and again, which have no article behind another noun: `threat assessment`. */
  readonly practices?: readonly string[];
  /** Two nouns of which the first is a verb elsewhere: "pick errors". */
  readonly compounds?: { readonly firsts: readonly string[]; readonly heads: readonly string[] };
  /** Two nouns of which the first is a verb elsewhere: `lead times`. */
  readonly nounPairs?: readonly string[];
  /** Nouns that stand bare behind a preposition: `from school`. */
  readonly bareBehind?: readonly string[];
  /** Nouns that have `to` behind them for what they are of: `link to the site`. */
  readonly towards?: readonly string[];
  /** What joins one thing that is sent to another: `, plus `. */
  readonly besides?: RegExp;
  /** First words of a noun phrase that have another form as its head: `banyak` is `banyaknya`. */
  readonly heads?: readonly (readonly [RegExp, string])[];
  /** What is a noun phrase, whatever verb there is in it: "the way the rota is planned". */
  readonly topical?: RegExp;
  /** What shows how those who read it want a thing, and the word for the thing: `you want it done by …`. */
  readonly wanted?: RegExp;
  /** Nouns of going from one thing to another: `migration`. */
  readonly moves: readonly string[];
  /** Nouns of what is made of another thing: `copy`. */
  readonly copies: readonly string[];
  /** Nouns of time between a number and what was done: `ten years [of] welding`. */
  readonly durations: readonly string[];
  /** Units that join a number before another noun, first the hour: `12-hour shifts`. */
  readonly spans: readonly string[];
  /** How a word begins before which a unit is no span: `3 day shifts`. */
  readonly shift: string;
  /** Units behind an article that is no object: `80 calls a day`. */
  readonly perUnits: readonly string[];
  /** The word of a rate: `3 shows per night`. */
  readonly per: string;
  /** The preposition that makes the noun before it a definite one: `the shortage of drivers`. */
  readonly of: string;
}
