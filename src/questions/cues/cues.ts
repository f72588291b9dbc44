/**
 * What a cue is. Patterns are the sources of regular expressions over plain text (lower case, no accents, contractions
 * written out, one space between words), matched as whole words within one sentence; `{name}` stands for a class of
 * words.
 */

/** What counts, how much, and the patterns that show it. The first of them in a sentence counts, once. */
export type Cue = readonly [weight: number, ...patterns: readonly string[]];

/** Classes of words by name, each the source of an alternation. */
export type WordClasses = Readonly<Record<string, string>>;

/** What asks for something private, and what shows that a text only sounds so. */
export interface FlagCue {
  readonly asks: readonly string[];
  /** Words that are private where a question is put to the person, outside any talk of work. */
  readonly mentions?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
}
