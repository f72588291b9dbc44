/** By what is told who said it, and as what: "Dana mentioned that …", "challenge: …". */
export interface ReportCues {
  /** Nouns that head a note as a label: `challenge: weekend cover`. */
  readonly labels: readonly string[];
  /** Those of them that are told in a sentence as well: `their biggest headache is weekend cover`. */
  readonly headlines: readonly string[];
  /** Words that may stand before such a noun: `their`, `biggest`. */
  readonly labelOpeners: readonly string[];
  /** Verbs between such a noun and what it is: `is`. */
  readonly copulas: readonly string[];
  /** Nouns of what one wants to do, before a colon: `my plan: close early`. */
  readonly aims: readonly string[];
  /** Who a report can be by: `we`, `they`, `the panel`. Names of interviewers are known from the interview. */
  readonly subjects: readonly string[];
  /** Those of them that are, or include, the writer: `we`. */
  readonly ownSubjects: readonly string[];
  /** Report verbs followed by what was asked: `asked about`. */
  readonly askReports: readonly string[];
  /** Report verbs followed by a topic: `talked about`, `discussed`. */
  readonly topicReports: readonly string[];
  /** Report verbs followed by a clause: `said that`, `told me that`. */
  readonly clauseReports: readonly string[];
  /** Report verbs followed by a clause most of the time: `said`. */
  readonly sayReports: readonly string[];
  /** Report verbs followed by either: `mentioned`, `explained`. */
  readonly openReports: readonly string[];
  /** Report verbs that also describe: `shared office`. */
  readonly describingReports: readonly string[];
  /** Verbs by which somebody who is not named among the interviewers reports: `said`. */
  readonly speaking: readonly string[];
  /** Words in a subject that is not of the other side: `my old boss`, `a friend`. */
  readonly notSpeakers: readonly string[];
  /** Words before whoever said it: `according to`. */
  readonly accordingTo: readonly string[];
  /** Words that open a clause and say nothing: `that`, `the fact that`. */
  readonly conjunctions: readonly string[];
  /** Verbs behind which a sentence stands without a word between: `say`. */
  readonly claims?: readonly string[];
  /** What opens a sentence that was said: `bahwa`. */
  readonly that?: string;
  /** Openings of an account that says what somebody thinks or told: `I think`. */
  readonly hedges: readonly string[];
  /** Verbs of an impression, which is the writer's own: `looks`. */
  readonly impressions: readonly string[];
  /** How an account of a visit begins: `went along to`. */
  readonly visits: readonly string[];
  /** What somebody did before they said it: "Marta showed me the store and said that …". */
  readonly shown?: RegExp;
}
