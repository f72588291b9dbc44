/** What was asked, and how it is told in a sentence. */
export interface QuestionCues {
  /** Words that open an indirect question: `how`, `why`. */
  readonly questionWords: readonly string[];
  /** Verbs that only ask: `do`. */
  readonly askingVerbs: readonly string[];
  /** Question words that also tell: `what is expected`. */
  readonly freeRelatives: readonly string[];
  /** Words that follow a question word where there is no verb: `how many`, `what about`. */
  readonly measures: readonly string[];
  /** How to do something: what stands before the task, and questions that ask for it: `how do you …`. */
  readonly howTo: {
    readonly way: string;
    readonly how: string;
    readonly subjects: readonly string[];
    /** Verbs of such questions that ask for something else: `how do you feel`. */
    readonly notActs: readonly string[];
  };
  /** What an indirect question opens with in place of its short form: `if` becomes `whether`. */
  readonly indirect: Readonly<Record<string, string>>;
  /** In speech the word that asks may stand last: `kalau hujan bagaimana`; empty where it never does. */
  readonly lateAsking: { readonly when: string; readonly how: string };
  /** How a question begins that lost its verb: `ever lost a load?`. */
  readonly clippedQuestions: readonly string[];
  /** Verbs before another in what the writer is asked: `would`. */
  readonly modals?: readonly string[];
  /** The word that asks for reasons: `why`. */
  readonly why?: string;
  /** Verbs by which somebody who is told about what the writer does is asked for more: `would I …` is asked of them. */
  readonly notAskedOfWriter: readonly string[];
  /** How a question to the writer begins, which is no topic: `apakah bersedia`. */
  readonly selfAsked?: RegExp;
  /** How what the writer was asked to do begins, which is no question: "to walk through the plan". */
  readonly errand?: RegExp;
  /** Questions for the writer's reasons, and how the writer tells of having given them: `mengapa` is `menjelaskan alasan`. */
  readonly reasonsAsked?: { readonly asks: readonly string[]; readonly told: string };
  /** Words of what goes wrong: a question why it does is not put to those who know. */
  readonly wrongs?: readonly string[];
  /** How a question for the way to do something begins: `bagaimana cara`. */
  readonly waysAsked?: RegExp;
}
