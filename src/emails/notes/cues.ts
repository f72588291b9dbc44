import type { Replacements } from '../words.js';
import type { GateWords } from './gate/words.js';
import type { PlainSelfWords } from './plain-self-words.js';
import type { Completion, ErrandWords, OwnWords, ProofWords, VerbForms } from './cue-parts.js';

/**
 * Words by which a note is read: is "the move to Rotterdam" a topic, "they are short of drivers" a clause? Lower case.
 */
export interface NoteCues {
  /** Words by which the end of a note is told with its beginning; absent where the language has its own way. */
  readonly proof?: ProofWords;
  /** What holds back a note that is not sure, or not fit to be told; a language has the parts it needs. */
  readonly gate?: GateWords;
  /** See `writtenOut`. */
  readonly plainSelf?: PlainSelfWords;
  /** Common misspellings, and the word that is meant. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Words of pay, benefits and leave: what has them is kept out of a mail. */
  readonly pay: readonly string[];
  /** Words that say nothing of a subject. */
  readonly stopWords: readonly string[];
  /** Nouns that head a note as a label: `challenge: weekend cover`. */
  readonly labels: readonly string[];
  /** Those of them that are told in a sentence as well: `their biggest headache is weekend cover`. */
  readonly headlines: readonly string[];
  /** Words that may stand before such a noun: `their`, `biggest`. */
  readonly labelOpeners: readonly string[];
  /** Verbs between such a noun and what it is: `is`. */
  readonly copulas: readonly string[];
  /** Words that open a clause and say nothing: `that`, `the fact that`. */
  readonly conjunctions: readonly string[];
  /** Words that open a reason: `because`, `due to`. */
  readonly causes: readonly string[];
  /** Words before whoever said it: `according to`. */
  readonly accordingTo: readonly string[];
  /** What may stand before a name: `dr`, `mrs`. */
  readonly titles: readonly string[];
  /** Short forms whose full stop ends no sentence: `st`, `approx`. */
  readonly abbreviations: readonly string[];
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
  /** The word before since when: `since 2014`. */
  readonly since: string;
  /** Report verbs followed by either: `mentioned`, `explained`. */
  readonly openReports: readonly string[];
  /** Verbs by which somebody who is not named among the interviewers reports: `said`. */
  readonly speaking: readonly string[];
  /** Words in a subject that is not of the other side: `my old boss`, `a friend`. */
  readonly notSpeakers: readonly string[];
  /** Words that are a verb and a noun alike: `leak`. */
  readonly eitherVerbs: readonly string[];
  /** Plurals that stand before another noun: `sales` in "sales drop". */
  readonly attributive: readonly string[];
  /** Determiners of one thing: `every`. */
  readonly singularDeterminers: readonly string[];
  /** Words that open a reason told in a sentence: `because`; words at the end that point back, `there`, `that way`. */
  readonly clauseCauses?: readonly string[];
  readonly pointers?: readonly string[];
  readonly ways?: readonly string[];
  /** Nouns of what is done again and again, which have no article behind another noun: `threat assessment`. */
  readonly practices?: readonly string[];
  /** Verbs that are nouns in the same form, at the end of two or three bare words: `bias cut`. */
  readonly flat?: readonly string[];
  /** Words that may be verbs and are nouns most of the time: `orders`. */
  readonly mostlyNouns: readonly string[];
  /** Adverbs that stand before a verb alone: `never`. */
  readonly never: readonly string[];
  /** Modal verbs that are a name as well: `may`. */
  readonly modalNames: readonly string[];
  /** Words before which a number counts nothing: `ward 3 nurses`. */
  readonly numbered: readonly string[];
  /** Verbs in the -ing form that tell when the noun before them does it: `the crane coming in May`. */
  readonly comings: readonly string[];
  /** Verbs only a person does: `wants`. */
  readonly personVerbs: readonly string[];
  /** Words without an article that do so all the same, and are no names: `management`. */
  readonly groups: readonly string[];
  /** Ending of words that tell how: `ly`; empty where there is none. */
  readonly mannerEnding: string;
  /** Words a report may have in its midst: `told me honestly that`. */
  readonly adverbs: readonly string[];
  /** The word before whom one talked to: `with Dana`. */
  readonly with: string;
  /** Words that open an indirect question: `how`, `why`. */
  readonly questionWords: readonly string[];
  /** What opens a note of what has come to an end: `no more`. */
  readonly noMore: string;
  /** What stands before a verb that has no subject: `it`; empty where none is needed. */
  readonly subject: string;
  /** Verbs that stand before the subject in a direct question: `do`, `would`. */
  readonly auxiliaries: readonly string[];
  /** Those that only ask: `do`. */
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
  /** Words after which a verb belongs to a side clause: `that`, `which`, `who`. */
  readonly relatives: readonly string[];
  /** Words that begin a noun phrase: `the`, `a`, `their`. */
  readonly determiners: readonly string[];
  /** Numbers in words: `ten`. */
  readonly numberWords: readonly string[];
  /** What stands where a number does: `several`, `lots`. */
  readonly quantities: readonly string[];
  readonly prepositions: readonly string[];
  /** The word before a plain verb: `to keep`. Empty where the language has none. */
  readonly to: string;
  /** The word that joins a list. */
  readonly and: string;
  /** The word before who did something: `returned by customers`. Empty where there is none. */
  readonly by: string;
  /** Words between two things that are compared: `vs`. */
  readonly versus: readonly string[];
  /** Jobs that may be called by a product: `Magento Developer`. */
  readonly toolJobs?: RegExp;
  /** The preposition that makes the noun before it a definite one: `the shortage of drivers`. */
  readonly of: string;
  /** The word of a rate: `3 shows per night`. */
  readonly per: string;
  /** How "Excel -> Power BI" is told: `the move from`, `to`. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** Adjectives that open a noun phrase: `new`. */
  readonly openAdjectives: readonly string[];
  /** Units behind an article that is no object: `80 calls a day`. */
  readonly perUnits: readonly string[];
  /** "team lead [for] 6 years" is "6 years [as] team lead"; empty where nothing is turned around. */
  readonly served: { readonly for: string; readonly as: string };
  /** Nouns of time between a number and what was done: `ten years [of] welding`. */
  readonly durations: readonly string[];
  /** Subjects that need a verb after them: `they`, `it`, `there`. */
  readonly pronouns: readonly string[];
  /** Pronouns that point to the sentence before: `it`, `this`. */
  readonly backward: readonly string[];
  /** Forms that are finite verbs wherever they stand: `is`, `will`, `has`. */
  readonly finiteVerbs: readonly string[];
  /** Forms that are finite verbs behind a noun: `opens`, `left`. */
  readonly clauseVerbs: readonly string[];
  /** Forms that are a verb behind a noun with an article, and may be nouns elsewhere: `the team works`. */
  readonly articleClauseVerbs: readonly string[];
  /** Plain forms that are the verb behind a plural: `nurses leave`. */
  readonly pluralClauseVerbs: readonly string[];
  /** Words behind a verb that belong to it: `burn out`. */
  readonly particles: readonly string[];
  /** Plain forms of verbs for what happens, and is no task: `disappear`. */
  readonly eventVerbs: readonly string[];
  /** Nouns that look like a verb behind a single noun: `hires`. */
  readonly notThirdPerson: readonly string[];
  /** Plain forms that begin a task: `reduce`, `improve`. */
  readonly taskVerbs: readonly string[];
  /** Plain forms that are nouns as well, and begin a task only before an article: `plan`, `cover`. */
  readonly nounVerbs: readonly string[];
  /** Those of them that are nouns before a preposition: `switch to`. */
  readonly verbNouns: readonly string[];
  /** Past forms that begin an account of oneself: `built`, `led`. */
  readonly pastVerbs: readonly string[];
  /** Ending of a past form, empty where the language has none. */
  readonly pastEnding: string;
  /** Words that end so and are none: `need`. */
  readonly notPast: readonly string[];
  /** Ending of a form that names an activity, such as `ing`. Empty where the language has none. */
  readonly activityEnding: string;
  /** Words that end so without naming an activity: `king`, `morning`. */
  readonly notActivities: readonly string[];
  /** Activities that are followed by what something becomes: `going digital`. */
  readonly becoming: readonly string[];
  /** Words written with a capital wherever they stand. */
  readonly properWords: readonly string[];
  /** Those of them that mean nothing else in small letters: `monday`. */
  readonly capitalized: readonly string[];
  /** The definite article put before a bare noun, empty where the language has none. */
  readonly article: string;
  /** The indefinite article before a consonant and before a vowel. */
  readonly indefinite: readonly [string, string];
  /** Endings of nouns that take no article: activities, qualities. */
  readonly massEndings: readonly string[];
  /** Nouns that end so and take one: `station`. */
  readonly countNouns: readonly string[];
  /** Ending of a plural, and endings that look like it: `process`. Empty where nouns have none. */
  readonly plural: { readonly ending: string; readonly not: readonly string[] };
  /** Other plurals: `people`. */
  readonly pluralNouns: readonly string[];
  /** Words that look like plurals and stand before another noun: `sales`. */
  readonly notPlurals: readonly string[];
  /** Other nouns that take no article. */
  readonly massNouns: readonly string[];
  /** How the people written to are called in a note, and how the mail calls them: `they` becomes `you`. */
  readonly turnToReader: Readonly<Record<string, string>>;
  /** How they call themselves where they are quoted: `we` becomes `you`. */
  readonly quoteToReader: Readonly<Record<string, string>>;
  /** How they call themselves elsewhere in a sentence: `us` becomes `you`. */
  readonly usToReader: Readonly<Record<string, string>>;
  /** Verbs of an impression, which is the writer's own: `looks`. */
  readonly impressions: readonly string[];
  /** Nouns that end like who does something, and are things: `excavator`. */
  readonly notAgents: readonly string[];
  /** Report verbs that also describe: `shared office`. */
  readonly describingReports: readonly string[];
  /** How the writer may be called in an account of oneself: `she` becomes `I`. */
  readonly turnToSelf: Readonly<Record<string, string>>;
  /** Pronouns for one person, who can only be the reader where there is nobody else: `he`, `she`. */
  readonly readerAlone: readonly string[];
  /** Possessives of one person, likewise: `his`. */
  readonly ofReaderAlone: readonly string[];
  /** Verb forms behind such a pronoun, and behind `you`: `has`, `have`. */
  readonly pluralVerbs: Readonly<Record<string, string>>;
  /** Those behind the word for oneself that differ: `is`, `am`. */
  readonly selfVerbs: Readonly<Record<string, string>>;
  /** Pronouns that mean writer and reader together, or the reader's side, and cannot be told apart: `we`. */
  readonly ofBoth: readonly string[];
  /** Words that show the pronoun stands for somebody else as well, so that it is better left: `their`, `them`. */
  readonly keepThird: readonly string[];
  /** The pronoun for the reader's side: "the rota they use" becomes "the rota you use". */
  readonly they: string;
  /** The word for oneself that an account of oneself starts with: `I`. */
  readonly self: string;
  /** Words for oneself elsewhere in a sentence: `me`. */
  readonly ofSelf: readonly string[];
  /** The possessive of oneself: `my`. */
  readonly own: string;
  /** What goes back to a reader told of by name or as `he`: `himself` becomes `yourself`. */
  readonly reflexives: Readonly<Record<string, string>>;
  /** How a mail calls its reader where the note has the name. */
  readonly reader: { readonly name: string; readonly possessive: string };
  /** What is one word, and typed as two: `burn out`. */
  readonly joined: Readonly<Record<string, string>>;
  /** A figure behind a word says it twice: `foto2`. */
  readonly hasTwice: boolean;
  /** In speech the word that asks may stand last: `kalau hujan bagaimana`; empty where it never does. */
  readonly lateAsking: { readonly when: string; readonly how: string };
  /** What is typed for two words before an article or a number: `its 4 g`. */
  readonly clipped: Readonly<Record<string, string>>;
  /** Short forms people type, written out: `r` is `are`. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Words that open a time without a preposition: `last week`. */
  readonly times: readonly string[];
  /** Words of habit, which only a sentence has: `every`, `often`. */
  readonly habits: readonly string[];
  readonly completions: readonly Completion[];
  /** Past forms that describe and tell of no deed: `experienced`. */
  readonly describing: readonly string[];
  /** Past forms of changing what was there: `reduced`. */
  readonly changing: readonly string[];
  /** Endings of nouns for who does something: `er`. */
  readonly agentEndings: readonly string[];
  /** What stands before such a noun in an account of oneself: `my time as`. */
  readonly ownTime: string;
  /** What years are of where only the field is named: `[my] 7 years [of] ICU [experience]`. */
  readonly experience: string;
  /** Units that join a number before another noun, first the hour: `12-hour shifts`. */
  readonly spans: readonly string[];
  /** How a word begins before which a unit is no span: `3 day shifts`. */
  readonly shift: string;
  /** Names that are words as well: `grace`. */
  readonly commonNames: readonly string[];
  /** Past forms of what one does in an interview to show one's work: `taught`, `baked`. */
  readonly trials: readonly string[];
  /** How an account of a visit begins: `went along to`. */
  readonly visits: readonly string[];
  /** What somebody let or showed the writer, as it is noted and as it stands behind "to": `showed me` is `show me`. */
  readonly favors: Readonly<Record<string, string>>;
  /** Units of what one does in an interview: `hour`. */
  readonly whiles: readonly string[];
  /** The one of them that another verb follows: `let me`. */
  readonly allowing: string;
  /** Verbs behind it that make no favor of it: `know`. */
  readonly notFavors: readonly string[];
  /** People of one's own, as reasons have them: `wife`. */
  readonly ownPeople: readonly string[];
  /** The word before what follows from something: `so`. */
  readonly so: string;
  /** What one cannot do: `can't`. */
  readonly unable: readonly string[];
  /** The word before what is right instead: `but`; empty where a comma is enough. */
  readonly but: string;
  /** Words of illness, which is told as a reason where there is no other: `ill`. */
  readonly ailing: readonly string[];
  /** The past form of having: `had`. */
  readonly had: string;
  /** Words that are a topic alone: `payroll`. */
  readonly singles: readonly string[];
  /** Endings by which a word alone is one of this language; none where they cannot tell. */
  readonly wholeEndings: readonly string[];
  /** What may open an account of what one does now, and says nothing: `now`. */
  readonly nowadays: readonly string[];
  /** Places of one's own that people note without `my`: `current job`. */
  readonly ownPlaces: readonly string[];
  /** Words behind an hour: `am`. */
  readonly hours: readonly string[];
  /** Adjectives that end a note where the verb was left out, and the verb: `turnover [is] high`. */
  readonly predicates: {
    readonly adjectives: readonly string[];
    readonly one: string;
    readonly many: string;
    /** The verb of what has lasted: `the lights [have been] down since May`. */
    readonly since: { readonly one: string; readonly many: string };
    /** Openings of those that have more behind them: `turnover [is] up by a third`. */
    readonly moves: readonly string[];
  };
  /** Words a noun phrase without an article or a preposition may have. */
  readonly longestBareNoun: number;
  /** Prepositions and verbs no noun phrase begins with. */
  readonly notFirst: readonly string[];
  /** Words that make what follows a definite one: `best`. */
  readonly definite: readonly string[];
  /** Words that cannot end a noun phrase: `safety first`. */
  readonly notLast: readonly string[];
  /** Endings of a single word that is no noun: `stressful`. */
  readonly adjectiveEndings: readonly string[];
  /** Nouns a person points to without an article: `experience with forklifts`. */
  readonly ownNouns: readonly string[];
  /** Openings of an account that says what somebody thinks or told: `I think`. */
  readonly hedges: readonly string[];
  /** First words of a note that says what is not so: `no`, `never`. */
  readonly negations: readonly string[];
  /** Words by which the end of a note may turn its beginning around, so that neither is used alone: `but`, `unless`. */
  readonly turns: readonly string[];
  /** Words that show shorthand for a sentence rather than a noun phrase: `too`, `very`. */
  readonly predicatives: readonly string[];
  /** Notes that say nothing: `ok`, `none`, `great vibe`. */
  readonly emptyNotes: readonly string[];
  /** Phrases of what is private, and no matter of a mail unless the writer gives it as a reason. */
  readonly privateMatters: readonly string[];
  /** Phrases of what has no place in any mail: praise and blame, gossip, what was told in confidence. */
  readonly unplaceable: readonly string[];
  /** Where one of those is fit to be told: `pengunjung cepat bosan`. */
  readonly placeable?: RegExp;
  /** Phrases by which a whole entry, not a sentence of it alone, is kept from any mail: told in confidence. */
  readonly withheld: readonly string[];
  /** What of oneself is of no use in a job: `my answer`. */
  readonly notBrought: readonly string[];
  /** Words a note may open with that say nothing: `ok so`. */
  readonly fillers: readonly string[];
  /** Words between a name and where its bearer belongs: `Pam at the agency`. */
  readonly whereFrom: readonly string[];
  /** Months that are another word in small letters: `march`. */
  readonly months: readonly string[];
  /** Nouns of going from one thing to another: `migration`. */
  readonly moves: readonly string[];
  /** Words that open a side clause about those before: `who`. */
  readonly asides: readonly string[];
  /** Past forms before another verb: `helped`. */
  readonly helping: readonly string[];
  /** Past forms that are the present as well: `split`. */
  readonly bothTenses: readonly string[];
  /** The word between two of which one holds: `or`. */
  readonly or: string;
  /** What stands before what a word means: `i.e.`. */
  readonly meaning: readonly string[];
  /** Verbs by which somebody who is told about what the writer does is asked for more: `would I …` is asked of them. */
  readonly notAskedOfWriter: readonly string[];
  /** Verbs before another in what the writer is asked: `would`; and the word that asks for reasons. */
  readonly modals?: readonly string[];
  readonly why?: string;
  /** Words of another language between two others, of which the second is no name: `de`. */
  readonly foreignJoints: readonly string[];
  /** Phrases of another language that are at home in this one: `mise en place`. */
  readonly loans: readonly string[];
  /** Openings of another language: `la`, `pourquoi`. */
  readonly foreignOpeners: readonly string[];
  /** What happens to things without anybody doing it: `cracked`. */
  readonly happening: readonly string[];
  /** What is done to things, with the forms of the verb that belong to it: `flight was cancelled`. */
  readonly undergone: { readonly verbs: readonly string[]; readonly one: string; readonly many: string };
  /** How many went wrong: `none`. */
  readonly none: string;
  /** Words of what is only thought of: `would`. */
  readonly supposing?: readonly string[];
  /** Words behind a joint that say nothing: `basically`. */
  readonly idle?: readonly string[];
  /** Words that tell when something holds: `when`. */
  readonly whens: readonly string[];
  /** The letter behind an hour of the day: `9h`. */
  readonly clock: string;
  /** What is said politely behind what is asked for: `if possible`. */
  readonly ifPossible: readonly string[];
  /** The word behind what is to be switched on: `captions on`. */
  readonly switchedOn: string;
  /** How a question begins that lost its verb: `ever lost a load?`. */
  readonly clippedQuestions: readonly string[];
  /** What `~` stands for before a number: `about`. */
  readonly roughly: string;
  /** Nouns of what one wants to do, before a colon: `my plan: close early`. */
  readonly aims: readonly string[];
  /** Verbs of what one needs: `need`. */
  readonly needing: readonly string[];
  /** What opens a promise to do something: `to`, `I'll`. */
  readonly promiseOpeners: readonly string[];
  /** Verbs a promise begins with, whatever follows: `send`. */
  readonly promiseVerbs: readonly string[];
  /** Words before whom something is for: `for Dana`. */
  readonly addressing: readonly string[];
  /** Nouns of what one has of oneself: `card`. */
  readonly ownPapers: readonly string[];
  /** Nouns of what is made of another thing: `copy`. */
  readonly copies: readonly string[];
  /** Object forms of one: `him`; of many: `them`. */
  readonly him: readonly string[];
  readonly them: readonly string[];
  /** The word before the time up to which something holds. */
  readonly until: string;
  /** What may stand before a title and is no part of a name: `old Mr. Singh`. */
  readonly ages: readonly string[];
  /** Words for people by which nobody is called: `site manager`. */
  readonly unnamed: readonly string[];
  /** Parts of names that stay small: `van`. */
  readonly nameParticles: readonly string[];
  /** How the reader's "I" is told to the reader, where a note quotes it. */
  readonly quotedSelf: Readonly<Record<string, string>>;
  /** Words before a time that people leave out: `start [at] 5 am`, `trial shift [on] Friday`, `coming [in] spring`. */
  readonly moments: {
    readonly at: string;
    readonly on: string;
    readonly in: string;
    readonly days: readonly string[];
    readonly partsOfDay: readonly string[];
    readonly seasons: readonly string[];
  };
  /** Short forms of units behind a number: `90 min`. */
  readonly shortUnits: Readonly<Record<string, string>>;
  /** Adverbs that say what most of the work is: `mostly`. */
  readonly mostly: readonly string[];
  /** Words that set the end of a note against its beginning: `remote but two days on site`. */
  readonly contrasts: readonly string[];
  /** Beginnings of past forms that are put before others: `over` in "overslept". */
  readonly pastPrefixes: readonly string[];
  /** Words no sentence of this language has, and many of others do. */
  readonly foreign: readonly string[];
  /**
   * Small words of other languages, of which two show one, or one beside an accented word, where no small word of this
   * language stands; and those of this one that others have too.
   */
  readonly foreignSmall: { readonly words: readonly string[]; readonly shared: readonly string[] };
  /** Endings no word of this language has. */
  readonly foreignEndings: readonly string[];
  /** Unicode name of the script the language is written in. */
  readonly script: string;
  /**
   * By what a strength is told from a nice moment of the day; without `moments`, whatever is noted is taken for a strength.
   */
  readonly strengths: {
    /** Verbs of a visit, at the start or behind oneself: `met`, `got to`. */
    readonly moments: readonly string[];
    /** What only a moment has, wherever it stands: `the tour`. */
    readonly asides: readonly string[];
    /** Adjectives that open what one saw there: `new`, `free`. */
    readonly sights: readonly string[];
    /** Past forms that may be either, so that a paper, a trade or a span has to show it: `got`. */
    readonly vague: readonly string[];
    /** What a number of things stands behind that one has: "over 300 dives". */
    readonly abouts?: RegExp;
    /** A verb that says nothing, before many: "did flowers for 46 weddings". */
    readonly rows?: readonly string[];
    /** A verb that is a moment by itself, and a deed with an object: `agreed`. */
    readonly agreeing?: readonly string[];
    /** Past forms of what others did for the writer, long ago: `taught`. */
    readonly teachers: readonly string[];
    /** Units of time too short to be experience: `days`. */
    readonly short: readonly string[];
    /** Words for what one can: `languages`, `fluent`. */
    readonly skills: readonly string[];
  };
  /** By what the writer's own trouble is told from a challenge of the team; without `slips`, none is. */
  readonly troubles: {
    /** How a note of one's own mistake begins: `mixed up`. */
    readonly slips: readonly string[];
    /** Words for a question that was asked: `question`. */
    readonly questions: readonly string[];
    /** Parts of an interview: `mental arithmetic`. */
    readonly tests: readonly string[];
    /** People a note may call "their": `residents`. */
    readonly people: readonly string[];
  };
  /** What is typed in a hurry of promises, and of reasons, and how it is written: `let her know if can do Saturday`. */
  readonly typedPromises?: readonly (readonly [RegExp, string])[];
  readonly typedReasons?: readonly (readonly [RegExp, string])[];
  /** Nouns that have `to` behind them for what they are of: `link to the site`. */
  readonly towards?: readonly string[];
  /** Nouns that stand bare behind a preposition: `from school`. */
  readonly bareBehind?: readonly string[];
  /** Casual spelling of whole classes of words, and how they are written: `nyusun` is `menyusun`. */
  readonly spoken?: readonly (readonly [RegExp, string])[];
  /** What is left out of the points of a conversation: weak sides and slips of the writer, hearsay, praise. */
  readonly untold?: readonly RegExp[];
  /** What opens a sentence of what there is: `ada mes untuk karyawan`. */
  readonly there?: string;
  /** A sentence of what there is, by its first words: `tidak ada ruang untuk …`, `masih banyak warga yang …`. */
  readonly thereIs?: RegExp;
  /** A sentence of what is more than something else: `kelas sore lebih ramai daripada kelas pagi`. */
  readonly compares?: RegExp;
  /** What opens a sentence that was said: `bahwa`. */
  readonly that?: string;
  /** Words that set one sentence against the one before the comma: `sementara`. */
  readonly against?: readonly string[];
  /** How a question to the writer begins, which is no topic: `apakah bersedia`. */
  readonly selfAsked?: RegExp;
  /** What is a noun phrase, whatever verb there is in it: "the way the rota is planned". */
  readonly topical?: RegExp;
  /** What of a note is not worth telling, or not to be understood: "you want predictive", "40% of shift". */
  readonly halfTold?: readonly RegExp[];
  /** What the writer kept to themselves behind a question: "(yes but said no)". */
  readonly ownAsides?: RegExp;
  /** How what the writer was asked to do begins, which is no question: "to walk through the plan". */
  readonly errand?: RegExp;
  /** Short forms of titles before a name, which are written out in a greeting: `bpk`. */
  readonly spelledTitles?: Readonly<Record<string, string>>;
  /** What shows shorthand of a chat that nobody wrote out: rather no note than one that has it. */
  readonly leftShort?: readonly RegExp[];
  /** "They" to a reader who was not there: `your colleagues`. */
  readonly turnToAbsent?: Readonly<Record<string, string>>;
  /** Where whoever speaks is: `here`. */
  readonly placesOfSpeaker?: readonly string[];
  /** What joins a side clause of time to what is told: `after`. */
  readonly sideJoints?: readonly string[];
  /** Titles of address, by which nobody signs: `mr`. */
  readonly civilTitles?: readonly string[];
  /** What stands before something that is there, or not: `there is`. */
  readonly existing?: { readonly one: string; readonly many: string };
  /** What a company does, and no thing of its own: `moved`. */
  readonly companyActs?: readonly string[];
  /** What is done to a thing, in a form that behind it is no verb of its own: `planned` in "the dock planned for May". */
  readonly acted?: readonly string[];
  /** Where those pay who are served: "clients who can't pay". */
  readonly paying?: RegExp;
  /** Two nouns of which the first is a verb elsewhere: "pick errors". */
  readonly compounds?: { readonly firsts: readonly string[]; readonly heads: readonly string[] };
  /** What the writer and the reader may do together: `would`. */
  readonly conditional?: readonly string[];
  /** Verbs behind which a sentence stands without a word between: `say`. */
  readonly claims?: readonly string[];
  /** Of what rates are told that are no pay: `error`. */
  readonly ratesOf?: readonly string[];
  /** Of what rates are told that are pay: `hourly`. */
  readonly ratesPaid?: readonly string[];
  /** Leave that is the matter itself where a team has too much or too little of it: `sick leave`. */
  readonly leave?: RegExp;
  /** Two nouns of which the first is a verb elsewhere: `lead times`. */
  readonly nounPairs?: readonly string[];
  /** Short forms that are sure in one trade only, and the words by which the trade is known. */
  readonly trades?: readonly {
    readonly signs: readonly string[];
    readonly words: Readonly<Record<string, string>>;
  }[];
  /** Verbs of a language in which no article shows where a noun phrase begins, and words that may be verbs. */
  readonly verbForms?: VerbForms;
  /** What joins a reason to what it is the reason of: `soalnya`. */
  readonly reasonTails?: readonly string[];
  /** What stands between what one is and what one asks for: `, apa ada`. */
  readonly wishOpeners?: RegExp;
  /** What stands before something wished for that is named beside what should be so: `disediakan`. */
  readonly provided?: string;
  /** Questions for the writer's reasons, and how the writer tells of having given them: `mengapa` is `menjelaskan alasan`. */
  readonly reasonsAsked?: { readonly asks: readonly string[]; readonly told: string };
  /** Words of what goes wrong: a question why it does is not put to those who know. */
  readonly wrongs?: readonly string[];
  /** How a question for the way to do something begins: `bagaimana cara`. */
  readonly waysAsked?: RegExp;
  /** First words of a noun phrase that have another form as its head: `banyak` is `banyaknya`. */
  readonly heads?: readonly (readonly [RegExp, string])[];
  /** Verbs by which a promise says that something is to be sent, the plainest first: `share`. */
  readonly sending?: readonly string[];
  /** Days and events that are names, those that take an article, and words behind which they have it: `before`. */
  readonly events?: {
    readonly names: readonly string[];
    readonly withArticle: readonly string[];
    readonly behind: readonly string[];
  };
  /** What one promises to do, though its verb may be a noun. */
  readonly errands?: ErrandWords;
  /** Words by which what stands behind a comma is no further thing to be sent: `kirim lewat WA`, `pdf`. */
  readonly promiseRemarks?: readonly string[];
  /** The verb before what is to be sent, where another task is told with it: `mengirimkan`. */
  readonly sends?: string;
  /** Words of what is agreed on with the work, to which nobody looks forward: `overtime`. */
  readonly terms?: readonly string[];
  /** Words by which a wish says when it is for: `day`, `interview`. */
  readonly occasions?: readonly string[];
  /** What stands before what one is able to do: `can`. */
  readonly able?: string;
  /** What no promise is kept back for: `redacted` papers, the title before a name. */
  readonly harmless?: RegExp;
  /** Verbs of a promise with the word behind them: `speak to`. */
  readonly turningTo?: RegExp;
  /** What stands before a matter in notes, and how it is written out: `re`, `about`. */
  readonly regarding?: readonly [string, string];
  /** Other verbs a promise begins with in speech, as they are written: `kasih tau`. */
  readonly promised?: Replacements;
  /** What people put before the right answer, which the sentence around it says as well: `yang benar`. */
  readonly rightAnswers?: RegExp;
  /** Matters nobody is thankful to hear of, accidents, quarrels, failings: they are told in plain words, see `isSore`. */
  readonly sore?: RegExp;
  /** What is hard and nobody in the team can help with, the weather, a budget cut: see `isBeyond`. */
  readonly beyond?: RegExp;
  /** What is no news to whoever was there: the writer's own slips, and questions that doubt them. */
  readonly ownSlips?: readonly RegExp[];
  /** The same where some work was shown: `the lesson ran over`. */
  readonly trialSlips?: readonly RegExp[];
  /** Job titles as they are typed short: `Mgr`. */
  readonly shortTitles?: readonly (readonly [RegExp, string])[];
  /** Nouns of how much, behind "a" and before "of": `lot`. */
  readonly amounts?: readonly string[];
  /** What only the writer knows: when papers of theirs expire. */
  readonly papersOfWriter?: readonly RegExp[];
  /** A part of many, and what stands behind it where its verb is left out: `half of`, `below target`. */
  readonly shares?: {
    readonly amount: RegExp;
    readonly state: RegExp;
    readonly been: readonly [string, string];
  };
  /** What is still so, where its form is not that of the past: `rode` is `ridden`. */
  readonly lasting?: {
    readonly have: string;
    readonly forms: Readonly<Record<string, string>>;
    readonly since: RegExp;
  };
  /** How one tells of what one has done, and of one's own family. */
  readonly ownWords?: OwnWords;
  /** What is noted of a conversation in telegrams, and how it is told: "3 cooks down to 1". */
  /** What somebody did before they said it: "Marta showed me the store and said that …". */
  readonly shown?: RegExp;
  readonly retold?: readonly (readonly [RegExp, string])[];
  /** Verbs in the past of what rises and falls, which no passive is made of: `tripled`. */
  readonly swings?: readonly string[];
  /** Posts that do not end like an agent: `deputy`. */
  readonly posts?: readonly string[];
  /** What is done together in an interview, and how it is told: `keliling gudang`. */
  readonly joinedIn?: readonly (readonly [RegExp, string])[];
  /** The word behind which whoever it was done with is named: `bersama`. */
  readonly together?: string;
}
