import type { GateWords } from '../gate/words.js';

/** What is left out of a mail, or told with care. */
export interface TactCues {
  /** Words of pay, benefits and leave: what has them is kept out of a mail. */
  readonly pay: readonly string[];
  /** Of what rates are told that are no pay: `error`. */
  readonly ratesOf?: readonly string[];
  /** Of what rates are told that are pay: `hourly`. */
  readonly ratesPaid?: readonly string[];
  /** Where those pay who are served: "clients who can't pay". */
  readonly paying?: RegExp;
  /** Jobs of which pay is the matter itself, and words by which it is the writer's own all the same. */
  readonly payJobs?: RegExp;
  readonly payOfSelf?: RegExp;
  /** Words that say nothing of a subject. */
  readonly stopWords: readonly string[];
  /** Notes that say nothing: `ok`, `none`, `great vibe`. */
  readonly emptyNotes: readonly string[];
  /** Phrases of what is private, and no matter of a mail unless the writer gives it as a reason. */
  readonly privateMatters: readonly string[];
  /** Phrases by which a whole entry, not a sentence of it alone, is kept from any mail: told in confidence. */
  readonly withheld: readonly string[];
  /** Phrases of what has no place in any mail: praise and blame, gossip, what was told in confidence. */
  readonly unplaceable: readonly string[];
  /** Where one of those is fit to be told: `pengunjung cepat bosan`. */
  readonly placeable?: RegExp;
  /** Leave that is the matter itself where a team has too much or too little of it: `sick leave`. */
  readonly leave?: RegExp;
  /** What is hard, told by the one person who was there: "she only has two benches" is what they all have. */
  readonly ofOne?: readonly (readonly [RegExp, string])[];
  /** How a thing is jotted down that may stand behind a colon as it was noted: "kids who come back every 3 weeks". */
  readonly jotted?: {
    readonly begun: RegExp;
    /** The same of what the writer has done, which is pointed to. */
    readonly own: RegExp;
    readonly barred: RegExp;
  };
  /** A sentence, and what was noted behind it, without which it is as true: "X retires in 2028 | and nothing he knows is …". */
  readonly halves?: RegExp;
  /** What is left out of the points of a conversation: weak sides and slips of the writer, hearsay, praise. */
  readonly untold?: readonly RegExp[];
  /** What of a note is not worth telling, or not to be understood: "you want predictive", "40% of shift". */
  readonly halfTold?: readonly RegExp[];
  /** What the writer kept to themselves behind a question: "(yes but said no)". */
  readonly ownAsides?: RegExp;
  /** What is no news to whoever was there: the writer's own slips, and questions that doubt them. */
  readonly ownSlips?: readonly RegExp[];
  /** The same where some work was shown: `the lesson ran over`. */
  readonly trialSlips?: readonly RegExp[];
  /** What only the writer knows: when papers of theirs expire. */
  readonly papersOfWriter?: readonly RegExp[];
  /** Matters nobody is thankful to hear of, accidents, quarrels, failings: they are told in plain words, see `isSore`. */
  readonly sore?: RegExp;
  /** What is hard and nobody in the team can help with, the weather, a budget cut: see `isBeyond`. */
  readonly beyond?: RegExp;
  /** What holds back a note that is not sure, or not fit to be told; a language has the parts it needs. */
  readonly gate?: GateWords;
}
