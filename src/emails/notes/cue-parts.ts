/** Words of single matters, which a language has in full or not at all: parts of `NoteCues`. */

/** What people leave out where they note something down, and the words that complete it. */
export interface Completion {
  /** What the note is, see `NoteContext`; a `challenge` is a point about the reader's side. */
  readonly of: 'point' | 'challenge' | 'self' | 'thing';
  /** How such a note begins: `short of`, `certified`. */
  readonly starts: readonly string[];
  /** What has to stand before it: `you are`, `I am`. */
  readonly put: string;
  /** What stands before it instead where the note says since when: `I have been`. */
  readonly putSince?: string;
  /** It is a noun as well, and one where a preposition follows: `need for welders`. */
  readonly isNounToo?: boolean;
}

/** Words by which the end of a note, "all stayed", "no downtime", "needs 80", is told with its beginning. */
export interface ProofWords {
  readonly have: string;
  readonly had: string;
  readonly are: string;
  readonly is: string;
  readonly being: string;
  readonly at: string;
  readonly only: string;
  /** What one did with what went from one figure to another: `took`. */
  readonly took: string;
  /** What one did with what went up or down: `brought`. */
  readonly brought: string;
  /** What stands before what goes on: `still running`. */
  readonly still: string;
  /** Of how many something is told: `all stayed`. */
  readonly subjects: readonly string[];
  /** Those that stand before how it was: `all on budget`. */
  readonly wholes: readonly string[];
  /** What says that there was none: `no downtime`. */
  readonly nones: readonly string[];
  readonly directions: readonly string[];
  /** Words behind a past form that was done to what stands before: `adopted across all sites`. */
  readonly passives: readonly string[];
  /** Words before how or where something was done: `under budget`. */
  readonly settings: readonly string[];
  /** Words behind a span: `three years running`. */
  readonly running: readonly string[];
  /** What is typed in a hurry of oneself, and how it is written: `900 -> 150`, `fluent PT so can talk`. */
  readonly typed: readonly (readonly [RegExp, string])[];
  /** Past forms of what is done to a thing, where a preposition follows: `used in twelve schools`. */
  readonly undergone: readonly string[];
  /** Past forms of what brings about something that has what is counted: `started a club, 40 members`. */
  readonly makes: readonly string[];
  /** What one does with a language: `speak`. */
  readonly speak: string;
  readonly languages: readonly string[];
  /** Words before a language: `fluent`. */
  readonly fluencies: readonly string[];
  /** Past forms of what befalls a thing: `none lost`. */
  readonly sufferings: readonly string[];
  /** Units that measure what stands before: `80 meters`. */
  readonly units: readonly string[];
  /** The word for what was the writer's and others', and what stands in its place: `our`, `the`. */
  readonly ours: readonly [string, string, string?];
  /** Words of a rate behind `only`: `every three weeks`. */
  readonly rates: readonly string[];
  /** Words before a figure that is wanted: `needs 80`. */
  readonly needs: readonly string[];
  readonly needsToBe: string;
  /** Who something befalls, where the verb between is missing: `everything waiting on parts`. */
  readonly everybody: readonly string[];
  /** Activities nobody would help with: `losing people`. */
  readonly plights: readonly string[];
}

/** Words of what one promises to do. */
export interface ErrandWords {
  /** Its verbs: `check`; and those that are nouns before many another: `call`. */
  readonly acts: readonly string[];
  readonly mixed: readonly string[];
  /** Nouns before which all of them are, and the others: `call sheet`, `test results`. */
  readonly never: readonly string[];
  readonly things: readonly string[];
  /** Those who are the writer's own: `boss`. */
  readonly mine: readonly string[];
  /** Papers of what is not counted: `certificate of good conduct`. */
  readonly papers: readonly string[];
}

/** What is noted of oneself by its name alone. */
export interface PlainOwnWords {
  /** What one is like, as a noun: `kesabaran saya`. */
  readonly virtue: RegExp;
  /** Praise of oneself before what shows it: `rajin dan ` in "rajin dan belum pernah absen". */
  readonly praise: RegExp;
  /** How much of one's work there was, and what stands before it: `pengalaman saya mencakup`. */
  readonly amount: RegExp;
  readonly covers: string;
  /** What one was given, and the verb before it: `hibah`, `mendapat`. */
  readonly prize: RegExp;
  readonly given: string;
  /** What shows that it is done still, and that something is left of it: `per hari`, `yang masih dipakai`. */
  readonly still: RegExp;
  readonly left: RegExp;
}

/** How one tells of oneself where a note has no subject: `mengatur 80 relawan` is `saya pernah mengatur …`. */
export interface OwnWords {
  /** What stands before something one did, and before something one brought about: `pernah`, `berhasil`. */
  readonly ever: string;
  readonly done: string;
  /** The verb before what one was, and as it is in speech: `menjadi`, `jadi`. */
  readonly become: string;
  readonly becomeSpoken: string;
  /** `dulu` */
  readonly once: string;
  /** What joins a reason to what one has to do: `sehingga`. */
  readonly so: string;
  /** What one did, noted as a noun of one's own: `keberhasilan saya memimpin` is `saya berhasil memimpin`. */
  readonly named?: readonly (readonly [RegExp, string])[];
  /** Verbs of what is done once and then is there: without a mark they may tell of now. */
  readonly makes?: readonly string[];
  /** What a span of time is told as: `pengalaman`. */
  readonly experience: string;
  readonly units: readonly string[];
  /** A span, its unit and what was done in it: `empat tahun memasak`. */
  readonly span?: RegExp;
  /** What is told of oneself that was noted by its name alone, see `ownPlain`. */
  readonly plain?: PlainOwnWords;
  /** Words between the subject and its verb: `sudah`. */
  readonly marks: readonly string[];
  /** What opens a time, beside the prepositions: `waktu`. */
  readonly whens: readonly string[];
  readonly must: readonly string[];
  /** Words between somebody and what they do: `baru`. */
  readonly aspects?: readonly string[];
  /** What is done to those told of before the comma: `belum bisa ditinggal`. */
  readonly passive?: RegExp;
  /** Verbs without an ending that are told of what stands before them: "14 murid saya latih". */
  readonly handled?: readonly string[];
  readonly again?: string;
  /** What one cannot do behind what befell one's own: "…, tidak bisa dinas malam". */
  readonly barred?: RegExp;
  /** A part that has nothing to do with what came about behind it: "bisa Excel, …". */
  readonly standing?: RegExp;
  /** Verbs of what one brought about, and of what one has: `meningkatkan`, `memiliki`. */
  readonly results: readonly string[];
  readonly lasting: readonly string[];
  /** Words of what one does still: `tiap`. */
  readonly habits: readonly string[];
  /** Loan words and nouns that stand for a deed, and its verb: `otomasi`. */
  readonly deeds?: Readonly<Record<string, string>>;
  /** Those that do only before a number: `training 20 sales`. */
  readonly deedsOfMany?: Readonly<Record<string, string>>;
  /** What went from one figure to another, the verb by how it went, and what stands before the second. */
  readonly brought?: {
    readonly form: RegExp;
    readonly moves: Readonly<Record<string, string>>;
    readonly change: string;
    readonly to: string;
  };
  /** Hours one has done in all; how one grew up; what is a skill by its name, and what it is called. */
  readonly hours?: RegExp;
  readonly grown?: RegExp;
  readonly skills?: RegExp;
  readonly skill?: string;
  /** Which of `abilities` nobody but people have: `hafal`. */
  readonly ofPeople?: readonly string[];
  /** What one was: `ketua`. */
  readonly roles: readonly string[];
  /** Verbs in the form they have in speech, and as they are written: `atur`. */
  readonly roots: Readonly<Record<string, string>>;
  /** Pairs that begin like a deed or a role, and are none: `kerja tim`. */
  readonly nouns: readonly string[];
  /** One's family, and what befalls them: `anak`, `masuk`. */
  readonly kin: readonly string[];
  readonly befalls: readonly string[];
  /** Verbs without what is put before them, and what that is by their first letters: `bina` is `membina`. */
  readonly bases?: readonly string[];
  readonly prefixes?: readonly (readonly [RegExp, string])[];
  /** What opens what one was before: `eks`. */
  readonly formers?: readonly string[];
  /** Nouns of what somebody is, by their form, and how one says to have been one: `penyelia`, `berpengalaman … sebagai`. */
  readonly agent?: RegExp;
  readonly experienced?: string;
  readonly as?: string;
  /** Adjectives of what one is able to, which alone say little: `hafal`. */
  readonly abilities?: readonly string[];
  /** What stands between what one made and what became of it: `di Ende kini`. */
  readonly between?: RegExp;
  /** Verbs of what became of it: `tumbuh`. */
  readonly comes?: readonly string[];
  /** How a place ends that was before: `di kantor lama`. */
  readonly placesBefore?: RegExp;
  /** What one can say to have, `sertifikat las`, and the verb before it. */
  readonly owned?: RegExp;
  readonly have?: string;
  /** A sentence as it was noted, of which one's papers or pupils are the subject: `STR saya masih berlaku`. */
  readonly whole?: RegExp;
  /** What makes little of it: `bisa Kotlin sedikit-sedikit`. */
  readonly slight?: RegExp;
  /** What says nothing without what it came of: `juara 3`. */
  readonly dependent?: RegExp;
  /** What one has learned from, or taught, and what stands before it: `pelatihan`, `selain`. */
  readonly courses?: RegExp;
  readonly besides?: string;
  /** How what is noted behind a comma goes on with what one did, by its form, see `outcomeOf`. */
  readonly outcomes?: {
    readonly apart: RegExp;
    readonly tail: RegExp;
    readonly never: RegExp;
    /** A side clause of what was done or made: `yang selesai dua minggu lebih awal`. */
    readonly aside?: RegExp;
    readonly undergone: RegExp;
    readonly happened: RegExp;
    readonly caused: RegExp;
    readonly measured: RegExp;
  };
  /** What is written otherwise in a whole account: `turun dari 3% ke 1%`. */
  readonly written?: readonly (readonly [RegExp, string])[];
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
  /** What a number does that is aimed at: `turun`. */
  readonly moves: readonly string[];
}

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
  /** What joins two sentences in speech and is not written: `terus`. */
  readonly openers: readonly string[];
  /** What may open a part behind a comma that goes on with the one before. */
  readonly goesOn: readonly string[];
}
