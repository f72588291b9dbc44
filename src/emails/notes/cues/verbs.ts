import type { VerbForms } from './verb-forms.js';

/** What is a verb, and in which form. */
export interface VerbCues {
  /** Forms that are finite verbs wherever they stand: `is`, `will`, `has`. */
  readonly finiteVerbs: readonly string[];
  /** Verbs that stand before the subject in a direct question: `do`, `would`. */
  readonly auxiliaries: readonly string[];
  /** Forms that are finite verbs behind a noun: `opens`, `left`. */
  readonly clauseVerbs: readonly string[];
  /** Forms that are a verb behind a noun with an article, and may be nouns elsewhere: `the team works`. */
  readonly articleClauseVerbs: readonly string[];
  /** Plain forms that are the verb behind a plural: `nurses leave`. */
  readonly pluralClauseVerbs: readonly string[];
  /** Nouns that look like a verb behind a single noun: `hires`. */
  readonly notThirdPerson: readonly string[];
  /** Verbs only a person does: `wants`. */
  readonly personVerbs: readonly string[];
  /** Verbs in the -ing form that tell when the noun before them does it: `the crane coming in May`. */
  readonly comings: readonly string[];
  /** Plain forms that begin a task: `reduce`, `improve`. */
  readonly taskVerbs: readonly string[];
  /** Plain forms that are nouns as well, and begin a task only before an article: `plan`, `cover`. */
  readonly nounVerbs: readonly string[];
  /** Those of them that are nouns before a preposition: `switch to`. */
  readonly verbNouns: readonly string[];
  /** Words that are a verb and a noun alike: `leak`. */
  readonly eitherVerbs: readonly string[];
  /** Plain forms of verbs for what happens, and is no task: `disappear`. */
  readonly eventVerbs: readonly string[];
  /** Verbs that are nouns in the same form, at the end of two or three bare words: `bias cut`. */
  readonly flat?: readonly string[];
  /** Words behind a verb that belong to it: `burn out`. */
  readonly particles: readonly string[];
  /** Verbs of what one needs: `need`. */
  readonly needing: readonly string[];
  /** Past forms that begin an account of oneself: `built`, `led`. */
  readonly pastVerbs: readonly string[];
  /** Ending of a past form, empty where the language has none. */
  readonly pastEnding: string;
  /** Words that end so and are none: `need`. */
  readonly notPast: readonly string[];
  /** Beginnings of past forms that are put before others: `over` in "overslept". */
  readonly pastPrefixes: readonly string[];
  /** Past forms that are the present as well: `split`. */
  readonly bothTenses: readonly string[];
  /** Past forms before another verb: `helped`. */
  readonly helping: readonly string[];
  /** The past form of having: `had`. */
  readonly had: string;
  /** Past forms that describe and tell of no deed: `experienced`. */
  readonly describing: readonly string[];
  /** Past forms of changing what was there: `reduced`. */
  readonly changing: readonly string[];
  /** What happens to things without anybody doing it: `cracked`. */
  readonly happening: readonly string[];
  /** What is done to things, with the forms of the verb that belong to it: `flight was cancelled`. */
  readonly undergone: { readonly verbs: readonly string[]; readonly one: string; readonly many: string };
  /** What is done to a thing, in a form that behind it is no verb of its own: `planned` in "the dock planned for May". */
  readonly acted?: readonly string[];
  /** Past forms that are no participle, of what something does by itself: `sank`. */
  readonly befell?: readonly string[];
  /** Past forms that tell a state as well, and the words behind which it is none: `stuck during the trial`. */
  readonly befellThen?: RegExp;
  /** A machine named by what it does, and its verb before when: `filleting line trips when`. */
  readonly machinery?: RegExp;
  /** Verbs in the past of what rises and falls, which no passive is made of: `tripled`. */
  readonly swings?: readonly string[];
  /** Ending of a form that names an activity, such as `ing`. Empty where the language has none. */
  readonly activityEnding: string;
  /** Words that end so without naming an activity: `king`, `morning`. */
  readonly notActivities: readonly string[];
  /** Activities that are followed by what something becomes: `going digital`. */
  readonly becoming: readonly string[];
  /** Adverbs that stand before a verb alone: `never`. */
  readonly never: readonly string[];
  /** Words a report may have in its midst: `told me honestly that`. */
  readonly adverbs: readonly string[];
  /** Ending of words that tell how: `ly`; empty where there is none. */
  readonly mannerEnding: string;
  /** Adverbs that say what most of the work is: `mostly`. */
  readonly mostly: readonly string[];
  /** Verbs of a language in which no article shows where a noun phrase begins, and words that may be verbs. */
  readonly verbForms?: VerbForms;
}
