import type { PackedLeanings } from '../../text/leaning-table.js';
import type { ReviewRuleId } from '../model.js';

/**
 * Phrases a review looks for, lower case, as whole words, parted by `|`. `a/b` is either word, `stem*` any word that
 * starts so, `@answer` any word of that class, `#` a number, `_` any one word, `…` up to four, `(very)` one that may be
 * left out. `tips & how & !staff` is found where the same sentence has `how` and has no `staff`. An empty list finds nothing.
 */
export type Phrases = readonly string[];

/** How words lean to faults of tone, learned from sentences of many people. */
export interface ToneWords {
  /** Words that do the same work in a sentence, by group, parted by blanks. */
  readonly groups: Readonly<Record<string, string>>;
  /**
   * What words begin and end with beside their roots: of each list, in order, the first that fits is taken off where so
   * many letters are left.
   */
  readonly affixes: {
    readonly beginnings: readonly (readonly string[])[];
    readonly endings: readonly (readonly string[])[];
    readonly leastLetters: number;
  };
  /** What a sentence can lean to: rules, and `innocent`. */
  readonly readings: readonly string[];
  /**
   * Faults that are in what is meant by a sentence, and not in a phrase itself: a phrase of them is none in a sentence
   * that is likely innocent.
   */
  readonly meant: readonly string[];
  /** What a phrase finds is believed where all the words make it at least so likely, in percent: what is meant, and what is said. */
  readonly believable: { readonly meant: number; readonly said: number };
  /** So likely a sentence has to be of a fault to be objected to, in percent. */
  readonly likely: number;
  /** How a sentence leans that says nothing, in hundredths of the log odds. */
  readonly bias: readonly number[];
  /** How many hundredths a leaning of one is worth. */
  readonly unit: number;
  /** How much what is found leans to each reading. */
  readonly leanings: PackedLeanings;
}

/** The words a review needs. Lists of words are lower case, without accents. */
export interface ReviewWords {
  /** What each rule says; `{found}` is the passage, `{wanted}` what would be right, `{count}` and `{limit}` numbers of a `{unit}`. */
  readonly rules: Readonly<Record<ReviewRuleId, { readonly message: string; readonly why: string }>>;
  /** What paragraphs are measured in. */
  readonly units: { readonly words: string; readonly sentences: string };
  /** Contractions, whole or from the apostrophe on, and what they stand for: `n't` is `not`. */
  readonly contractions: Readonly<Record<string, string>>;
  /** Classes of words that phrases refer to: `@answer`, and a few that rules ask for: `hollow`. Words are parted by blanks. */
  readonly wordClasses: Readonly<Record<string, string>>;
  /** Words that may stand between any two of a phrase, parted by blanks: `really`. */
  readonly fillers: string;
  /** Phrases in which no phrase of another list is found: `sorry to hear`. */
  readonly innocent: Phrases;

  /** Openings that greet nobody in particular, whole. */
  readonly genericGreetings: readonly string[];
  /** Words that open a greeting. */
  readonly greetingWords: readonly string[];
  /** Words that, alone after a greeting, name nobody. */
  readonly genericWords: readonly string[];
  /** Words of a note that tell what somebody is called: `goes by`, `signs`. Lower case, without accents. */
  readonly callings: readonly string[];
  /** Words that greet several people. */
  readonly groupWords: readonly string[];
  /** Titles and forms of address that stand before a name. */
  readonly courtesyTitles: readonly string[];
  /** Words that join names. */
  readonly joiners: readonly string[];
  /** First names and their short forms, parted by blanks. */
  readonly nicknames: Readonly<Record<string, string>>;
  /** Expressions of thanks. */
  readonly thanks: Phrases;
  /** Sign-offs. */
  readonly closings: readonly string[];
  /** What ends the line above a mail that is answered: `wrote`. */
  readonly quoteWords: readonly string[];
  /** Words too common to tell one text from another. */
  readonly stopWords: readonly string[];
  /** Days and months, in full and short. */
  readonly calendarWords: readonly string[];

  /** What stands in a place of a template: `company name`. Counts only where no sentence would write it so. */
  readonly placeholders: Phrases;
  /** What people say of fields and brackets that are the matter itself: `the field marked [Manager]`. */
  readonly fieldWords: Phrases;
  /** Labels a writing tool puts before parts of a mail: `subject`. */
  readonly toolLabels: readonly string[];
  /** What a writing tool says above the greeting or below the name. */
  readonly toolWords: Phrases;
  /** What only a writing tool says, wherever it stands. */
  readonly toolPhrases: Phrases;

  /** Interest in the job. */
  readonly interest: Phrases;
  /** Wishes, which say so in a sentence that names the job: `the one I am after`. */
  readonly wishes: Phrases;
  /** Wishes and remarks that say nothing about the job: `hope the audit goes well`. */
  readonly goodWishes: Phrases;
  /** Values, culture, way of working, fit. */
  readonly fit: Phrases;
  /** What can be said of those and of hours or tools as well; counts in a sentence with one of `people`. */
  readonly fitHints: Phrases;
  /** Words of people at work. */
  readonly people: Phrases;
  /** That something is hard, or known from elsewhere: what a challenge is told by. */
  readonly trouble: Phrases;
  /** Words of pay, benefits and leave, as whole phrases without marks of this kind. */
  readonly pay: readonly string[];
  /** More of them. */
  readonly payPhrases: Phrases;
  /** What is likely to be about pay: `worth the drive`. */
  readonly payHints: Phrases;
  /** What is about pay in a question. */
  readonly payIfAsked: Phrases;
  /** What makes a sentence one about the sender or the reader. */
  readonly personal: Phrases;
  /** Words by which a sender speaks of oneself. */
  readonly firstPerson: Phrases;
  /** Words by which a sender speaks of the reader. */
  readonly secondPerson: Phrases;
  /** What makes an amount of money before it a pay: `an hour`. */
  readonly payPer: Phrases;
  /** What makes an amount of money in the same sentence a pay: `I earn`. */
  readonly payWanted: Phrases;
  /** Phrases in which those are about something else: `pay attention`. */
  readonly payInnocent: Phrases;
  /** Words in titles of jobs that are about pay. */
  readonly payJobs: readonly string[];
  /** Demands, threats, other offers used to push. */
  readonly demands: Phrases;
  /** Milder hurry: pressure in a note of thanks or a check-in. */
  readonly hurry: Phrases;
  /** Other offers and processes: pressure in a note of thanks. */
  readonly otherOffers: Phrases;
  /** Begging. */
  readonly pleas: Phrases;
  /** Need and hardship of one's own. */
  readonly hardship: Phrases;
  /** Words of apology; some mails may have one. */
  readonly apologies: Phrases;
  /** Being late, as the reader saw: a short apology for it says nothing new. */
  readonly seenDelays: Phrases;
  /** Belittling oneself or one's answers. */
  readonly selfBlame: Phrases;
  /** What one says about one's answers, which counts in a sentence with `weakness`. */
  readonly ownAnswers: Phrases;
  /** Words that belittle. */
  readonly weakness: Phrases;
  /** Those that say what an answer lacked, no more, where the better answer follows: `not complete`. */
  readonly gaps: Phrases;
  /** Begins a better answer: `what I should have said`. */
  readonly betterAnswers: Phrases;
  /** Praise that is too much. */
  readonly flattery: Phrases;
  /** Big words of praise, too much in numbers. */
  readonly bigWords: Phrases;
  /** Worn phrases. */
  readonly cliches: Phrases;
  /** Weak phrases, of which a mail may have one. */
  readonly weakPhrases: Phrases;
  /** Phrases that give a writing machine away. */
  readonly aiTells: Phrases;
  /** Words such machines favor, telling in numbers. */
  readonly aiWords: Phrases;
  /** Running down people, employers or the interview, wherever it stands. */
  readonly contempt: Phrases;
  /** Criticism, which counts in a sentence about one of `targets`. */
  readonly criticism: Phrases;
  /** Employers, colleagues, candidates, interviews. */
  readonly targets: Phrases;
  /** Reproaches for silence or delay. */
  readonly reproaches: Phrases;
  /** Milder impatience. */
  readonly impatience: Phrases;
  /** How words lean to faults of tone. Absent: phrases alone tell. */
  readonly tone?: ToneWords | undefined;
  /** What means no fault though its words lean to one, by rule: `nothing to do with your team` blames nobody. */
  readonly meantWell: { readonly [Rule in ReviewRuleId]?: Phrases };
  /** What no sentence around it makes harmless, by rule: `ghosted me` is a reproach in the mildest words. */
  readonly plainFaults?: { readonly [Rule in ReviewRuleId]?: Phrases } | undefined;
  /** Turns of a formal letter, or formal address. */
  readonly formalTurns: Phrases;
  /** Turns of a chat, or familiar address. */
  readonly chattyTurns: Phrases;
  /** Greetings of a formal mail, and what is too chatty below one. */
  readonly stiffGreetings: Phrases;
  readonly slang: Phrases;
  /** What hangs one clause on another; four in a sentence are too many. */
  readonly relatives: Phrases;
  /** Turns of law and old books; two are too many. */
  readonly bookish: Phrases;
  /** The formula for the reading level, where one holds for the language. */
  readonly readingFormula: 'flesch-kincaid' | 'none';

  /** Subjects that could be about anything, whole. */
  readonly vagueSubjects: readonly string[];
  /** Words every such mail could have: a subject of nothing else is vague. */
  readonly vagueWords: readonly string[];
  /** Shorthand of chats, and the word to put in its place or nothing. */
  readonly textSpeak: Readonly<Record<string, string>>;
  /** Misspelt words that the rule of one letter does not find, and the right form. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Words that such mails are full of, parted by blanks: a word of six letters and more, one letter off, is a slip. */
  readonly rightWords: readonly string[];
  /** Words that are one letter off from those and right, parted by blanks. */
  readonly lookalikes: readonly string[];
  /** Words that may follow themselves. */
  readonly doubledWords: readonly string[];
  /** Whether words said twice are a plural, as in Indonesian: only the small words are then doubled by slip. */
  readonly doublesAreWords: boolean;
  /** Words that in capitals are emphasis, and no abbreviation; `mem*` any long word that starts so. */
  readonly emphasis: readonly string[];
  /** What marks lines of a letterhead: `re`, `attn`. */
  readonly letterMarks: readonly string[];
  /** What marks lines below a letter: `enclosures`. */
  readonly letterFoot: Phrases;
  /** Says that a file is attached. */
  readonly attachments: Phrases;
  /** Words about being late. */
  readonly lateWords: Phrases;
  /** Says that the interview ended a moment ago: `still in your car park`. */
  readonly soonWords: Phrases;
  /** Says that something is weeks back: `three weeks ago`. */
  readonly longAgo: Phrases;
  /** Makes a promise an offer: `if`. */
  readonly conditions: Phrases;
  /** Promises of the writer. */
  readonly promises: Phrases;
  /** Says that something was agreed. */
  readonly agreements: Phrases;
  /** Says what was discussed or announced. */
  readonly claims: Phrases;
  /** Says what the reader showed or told about, in the words that follow, of which few may be known. */
  readonly acts: Phrases;
  /** Says what the reader told, in the words that follow. */
  readonly tellings: Phrases;
  /** Says what the reader should do. */
  readonly asks: Phrases;
  /** What stands between a job and the company. */
  readonly beforeNames: readonly string[];
  /** What stands before the name of the company that hires. */
  readonly beforeCompany: Phrases;
  /** Those of them that stand before the name of an interviewer as well: `interview with`. */
  readonly beforePerson: Phrases;
  /** What a name follows where the sender says that the job is wanted: `come to`. */
  readonly nearCompany: Phrases;
  /** What stands before a name that is worked for, of one word as well: `a place like`. */
  readonly served: Phrases;
  /** Shows that a sentence is about another place. */
  readonly elsewhere: Phrases;
}
