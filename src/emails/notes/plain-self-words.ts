/** How an account of oneself that is written out, or nearly so, is told. */
export interface PlainSelfWords {
  /** Short forms in small letters: `isa` of "isa certified". */
  readonly codes?: RegExp;
  /** What is written for a start that lacks a word: `12 years without a claim`. */
  readonly typed: readonly (readonly [RegExp, string])[];
  /** Past forms that are no participle behind a noun: `grew`. */
  readonly turned: readonly string[];
  /** Words of a place among others: `second`. */
  readonly ranks: readonly string[];
  /** Something of one's own, which has no verb: `my experience of felling 300 oaks`. */
  readonly things: RegExp;
  /** How what one makes, or whom one works with, is: `most of my chairs are turned or bent, not glued`. */
  readonly kinds?: RegExp;
  /** Whom or what one took from one level to another: `took the under-16s from the bottom of the league to …`. */
  readonly raised: RegExp;
  /** Where one works who works for their family: `my uncle's farm`. */
  readonly kinsPlace: RegExp;
  /** Pay which is the work: `pay for 400 employees`. */
  readonly othersPay: RegExp;
  /** What one decided to do: `I have decided to stay`; its end is the first group. */
  readonly decided: RegExp;
  /** What something is done for: `family reasons`. */
  readonly grounds: RegExp;
  /** What figures did: `went up`, `has gone up`. */
  readonly went: string;
  readonly gone: { readonly one: string; readonly many: string };
}
