/** What is a name, of whom and of what, and how it is written. */
export interface NameCues {
  /** What may stand before a name: `dr`, `mrs`. */
  readonly titles: readonly string[];
  /** Short forms of titles before a name, which are written out in a greeting: `bpk`. */
  readonly spelledTitles?: Readonly<Record<string, string>>;
  /** Titles of address, by which nobody signs: `mr`. */
  readonly civilTitles?: readonly string[];
  /** What may stand before a title and is no part of a name: `old Mr. Singh`. */
  readonly ages: readonly string[];
  /** Words for people by which nobody is called: `site manager`. */
  readonly unnamed: readonly string[];
  /** Parts of names that stay small: `van`. */
  readonly nameParticles: readonly string[];
  /** Names that are words as well: `grace`. */
  readonly commonNames: readonly string[];
  /** Modal verbs that are a name as well: `may`. */
  readonly modalNames: readonly string[];
  /** Words between a name and where its bearer belongs: `Pam at the agency`. */
  readonly whereFrom: readonly string[];
  /** Words written with a capital wherever they stand. */
  readonly properWords: readonly string[];
  /** Those of them that mean nothing else in small letters: `monday`. */
  readonly capitalized: readonly string[];
  /** Countries and cities, which have a capital however they were typed. */
  readonly placeNames?: readonly string[];
  /** Months that are another word in small letters: `march`. */
  readonly months: readonly string[];
  /** Words before which a number counts nothing: `ward 3 nurses`. */
  readonly numbered: readonly string[];
  /** Days and events that are names, those that take an article, and words behind which they have it: `before`. */
  readonly events?: {
    readonly names: readonly string[];
    readonly withArticle: readonly string[];
    readonly behind: readonly string[];
  };
  /** Jobs that may be called by a product: `Magento Developer`. */
  readonly toolJobs?: RegExp;
  /** Job titles as they are typed short: `Mgr`. */
  readonly shortTitles?: readonly (readonly [RegExp, string])[];
}
