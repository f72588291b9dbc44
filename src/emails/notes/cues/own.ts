import type { PlainSelfWords } from '../plain-self-words.js';
import type { OwnWords } from './own-words.js';
import type { ProofWords } from './proof-words.js';

/** What the writer tells of themselves: deeds, strengths, reasons, what they need. */
export interface OwnCues {
  /** Words by which the end of a note is told with its beginning; absent where the language has its own way. */
  readonly proof?: ProofWords;
  /** See `writtenOut`. */
  readonly plainSelf?: PlainSelfWords;
  /** How one tells of what one has done, and of one's own family. */
  readonly ownWords?: OwnWords;
  /** What is still so, where its form is not that of the past: `rode` is `ridden`. */
  readonly lasting?: {
    readonly have: string;
    readonly forms: Readonly<Record<string, string>>;
    readonly since: RegExp;
  };
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
  /** "team lead [for] 6 years" is "6 years [as] team lead"; empty where nothing is turned around. */
  readonly served: { readonly for: string; readonly as: string };
  /** What stands before a noun for who does something, in an account of oneself: `my time as`. */
  readonly ownTime: string;
  /** What years are of where only the field is named: `[my] 7 years [of] ICU [experience]`. */
  readonly experience: string;
  /** What may open an account of what one does now, and says nothing: `now`. */
  readonly nowadays: readonly string[];
  /** Places of one's own that people note without `my`: `current job`. */
  readonly ownPlaces: readonly string[];
  /** People of one's own, as reasons have them: `wife`. */
  readonly ownPeople: readonly string[];
  /** Nouns of what one has of oneself: `card`. */
  readonly ownPapers: readonly string[];
  /** What of oneself is of no use in a job: `my answer`. */
  readonly notBrought: readonly string[];
  /** Past forms of what one does in an interview to show one's work: `taught`, `baked`. */
  readonly trials: readonly string[];
  /** Units of what one does in an interview: `hour`. */
  readonly whiles: readonly string[];
  /** What somebody let or showed the writer, as it is noted and as it stands behind "to": `showed me` is `show me`. */
  readonly favors: Readonly<Record<string, string>>;
  /** The one of them that another verb follows: `let me`. */
  readonly allowing: string;
  /** Verbs behind it that make no favor of it: `know`. */
  readonly notFavors: readonly string[];
  /** What is done together in an interview, and how it is told: `keliling gudang`. */
  readonly joinedIn?: readonly (readonly [RegExp, string])[];
  /** The word behind which whoever it was done with is named: `bersama`. */
  readonly together?: string;
  /** Words of illness, which is told as a reason where there is no other: `ill`. */
  readonly ailing: readonly string[];
  /** What one cannot do: `can't`. */
  readonly unable: readonly string[];
  /** What joins a reason to what it is the reason of: `soalnya`. */
  readonly reasonTails?: readonly string[];
  /** What is said politely behind what is asked for: `if possible`. */
  readonly ifPossible: readonly string[];
  /** The word behind what is to be switched on: `captions on`. */
  readonly switchedOn: string;
  /** What stands between what one is and what one asks for: `, apa ada`. */
  readonly wishOpeners?: RegExp;
  /** What those who ask are to do, and nothing to be provided: `pewawancara duduk di kanan saya`. */
  readonly seated?: RegExp;
  /** What is told of one's body, and no wish: `telinga kiri saya tidak mendengar`. */
  readonly ofBody?: RegExp;
  /** Wishes as they are typed in a hurry, and as they are read: `minta soalnya`. */
  readonly typedWishes?: readonly (readonly [RegExp, string])[];
  /** What one asks for something with, where why is told behind it: `minta`. */
  readonly asksFor?: RegExp;
  /** What stands before something wished for that is named beside what should be so: `disediakan`. */
  readonly provided?: string;
}
