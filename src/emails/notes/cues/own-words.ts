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
  /** What stands before a span behind which it is told what was done in it: `selama`. */
  readonly during?: string;
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
  /** How a reason of several parts is joined, see `reasonChain`. */
  readonly chain?: {
    /** What opens what followed, and what stands between two that are against each other. */
    readonly hence: RegExp;
    readonly against: RegExp;
    /** How a part of the writer begins that has no subject. */
    readonly opens: RegExp;
    /** What everybody has of their own: `HP`. */
    readonly devices: RegExp;
  };
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
  /** The same by their ending: `keringkan`. */
  readonly derived?: RegExp;
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
  /** Where a further deed begins: before `, dan melatih dua belas agen`. */
  readonly nextDeed: RegExp;
  /** What stands before what one did, of which something came: `setelah`. */
  readonly sinceWhen: readonly string[];
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
    /** What came of it after a while: `setelah setahun masih 19 yang aktif`. */
    readonly later: RegExp;
    /** A side clause of what was done or made: `yang selesai dua minggu lebih awal`. */
    readonly aside?: RegExp;
    readonly undergone: RegExp;
    readonly happened: RegExp;
    readonly caused: RegExp;
    readonly measured: RegExp;
  };
  /** What opens a sentence of what came of it: `hasilnya`. */
  readonly hence: readonly string[];
  /** How it was brought about: what opens it, what must not happen, and the verb of who sees to that. */
  readonly way?: { readonly opens: RegExp; readonly barred: RegExp; readonly ensure: string };
  /** What is written otherwise in a whole account: `turun dari 3% ke 1%`. */
  readonly written?: readonly (readonly [RegExp, string])[];
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
