/** How a verb is told from a noun by its form and by what stands around it. */
export interface VerbForms {
  /** Forms of verbs that take an object, and of others: `me-`, `ber-`. */
  readonly active: RegExp;
  readonly other: RegExp;
  /** Nouns and adjectives of such a form. */
  readonly not: readonly string[];
  /** The forms of nouns made of verbs: `penerapan`. */
  readonly nouns?: RegExp;
  /** Nouns of what one may do or undergo, no subjects of the verb behind them: `kesediaan ditempatkan`. */
  readonly chances?: readonly string[];
  /** Words that are no verb at the end: `lagi`. */
  readonly notEnd?: readonly string[];
  /** Nouns that are followed by what is done: `rencana membuka cabang`. */
  readonly purposes: readonly string[];
  /** What two things stand behind that are done: `antara`. */
  readonly between?: string;
  /** Verbs without such a form, which stand behind nouns as well to describe them: `tutup` in `jam tutup`. */
  readonly bare: readonly string[];
  /** Nouns of people, who do it: `sopir`. */
  readonly people: readonly string[];
  /** Nouns they describe: `jam`. */
  readonly described: readonly string[];
  /** Words that show such a verb to be one by standing right behind it: `tiap`. */
  readonly behind: readonly string[];
  /** Words of many of some, before `yang`: `sopir banyak yang baru`. */
  readonly many: readonly string[];
  /** Adjectives that tell of a subject which is `definite`: `kamarnya sempit`. */
  readonly states: readonly string[];
  /** Pairs of a noun, of which the first is a verb elsewhere: `gagal panen`. */
  readonly compounds: readonly string[];
  /** Adjectives before a verb, and words behind them that are none: `sulit fokus`, `cepat saji`. */
  readonly ways: readonly string[];
  readonly notWays: readonly string[];
  /** Units of how long something was done: `tahun`. */
  readonly spans: readonly string[];
  /** The word behind an adjective by which it tells: `ramai sekali`. */
  readonly very: string;
  /** What tells something though no verb shows it: `perawat senior hanya 3`. */
  readonly told?: RegExp;
  /** A time, and what the writer does then: `bulan ini saya lulus ujian`. */
  readonly lately?: RegExp;
  /** What only people are or do, said without them: `mesin diesel saja bingung`. */
  readonly minds?: RegExp;
  /** People who are not of the team, and may be "they": `pasien`. */
  readonly others?: RegExp;
  /** What one promises to do, in a word that shows no verb: `masuk`. */
  readonly roots?: readonly string[];
  /** What only a company does: `merekrut`. */
  readonly hiring?: RegExp;
  /** What goes on behind a comma as a sentence of its own: `banyak yang berhenti`. */
  readonly more?: RegExp;
  /** What goes on with the noun before the comma, and by which word: `, belum selesai` by `yang`. */
  readonly aside?: readonly (readonly [RegExp, string])[];
  /** Words by which a plan or a wish is told, and noted in a hurry. */
  readonly wishes?: WishWords;
  /** A share and what it should be, `NPL 6%, target 4%`, and the words of its sentence. */
  readonly gap?: {
    readonly form: RegExp;
    readonly still: string;
    readonly aimed: string;
    /** How a bound is written that is noted otherwise: `dibawah`. */
    readonly bounds: Readonly<Record<string, string>>;
    /** What opens a time behind it, beside the prepositions: `semester`. */
    readonly times: readonly string[];
  };
  readonly definite: RegExp;
  /** Words of that ending which are none. */
  readonly notDefinite: readonly string[];
  /** What a company may be by its name, and is without it as well: `hotel`. */
  readonly houses?: RegExp;
  /** What joins two sentences in speech and is not written: `terus`. */
  readonly openers: readonly string[];
  /** What may open a part behind a comma that goes on with the one before. */
  readonly goesOn: readonly string[];
}

/** How plans and wishes are told, where in speech one word, `mau`, does for all. */
export interface WishWords {
  /** What is planned, and what is wished, as they are noted: `mau`, `ingin`. */
  readonly planned: string;
  readonly wished: string;
  /** Words before them by which they tell something else: `belum`. */
  readonly others: readonly string[];
  /** What a plan and a wish are as nouns, and what opens them: `rencana`, `keinginan`, `agar`, `untuk`. */
  readonly plan: string;
  readonly wish: string;
  readonly so: string;
  readonly to: string;
  /** What stands before a plan that is told with what stands in its way: `ada`. */
  readonly there: string;
  /** What people plan, things come to, and what is to be done to them: `berencana`, `akan`, `hendak`. */
  readonly plans: string;
  readonly will: string;
  readonly toBe: string;
  /** What is wanted of a thing, and what people want: `ditargetkan`, `menginginkan`. */
  readonly aimed: string;
  readonly wants: string;
  /** How something is to be, of which it wishes nothing: `kelihatan`. */
  readonly looks: readonly string[];
  /** What a number does that is aimed at: `turun`. */
  readonly moves: readonly string[];
}
