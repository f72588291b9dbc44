/** By what it is seen that the writer told something of their own in whole sentences, which are told as they stand. */
export interface AccountCues {
  readonly accounts?: {
    /** Between two sentences: not behind `St.`. */
    readonly ends: RegExp;
    /** What is said in another way than it is told: `turns out …` is `it turns out …`. */
    readonly rephrased: readonly (readonly [RegExp, string])[];
    /** What is said without its subject, where that makes it no sentence: `need to …` is `I need to …`. */
    readonly begun: readonly (readonly [RegExp, string])[];
    /** What is taken for something else where it is read word by word: `they've put me on nights`. */
    readonly misread: RegExp;
    /** Slips of whoever types in a hurry: `its been`. */
    readonly slips: readonly (readonly [RegExp, string])[];
    /** A subject that is sure, with its verb behind it: `I`, `there's`. */
    readonly subject: RegExp;
    /** What a sentence begins with that has its subject behind it, and that subject: `after seeing the ward, I …`. */
    readonly behind: RegExp;
    /** Where one sentence stands behind the comma of another, up to the comma. */
    readonly splice: RegExp;
    /** What is asked behind a comma, without its mark. */
    readonly asked: RegExp;
    /** What nobody would write to whom they thank: blame, disgust. All of it stays out. */
    readonly barred: RegExp;
    /** What something costs or is paid with, of which no mail speaks. */
    readonly priced: RegExp;
    /** What stands for nobody at the start of an account: `they want …`. */
    readonly ofNobody: RegExp;
    /** What says nothing bad of anybody where it is the writer's own: `my boss`, `I told you`. */
    readonly harmless: RegExp;
  };
  /** How what is sent is typed and told. */
  readonly materials?: {
    readonly typed: readonly (readonly [RegExp, string])[];
    /** One of something, without its article: `scan of my passport`. */
    readonly counted?: RegExp;
    /** A verb of a sentence behind a comma, which is no other thing: `the graph is mine`. */
    readonly tells?: RegExp;
    /** What is no detail of a thing behind a comma: something said, another paper. */
    readonly notDetails?: readonly RegExp[];
  };
}
