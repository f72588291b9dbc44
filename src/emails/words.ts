import type { InterviewTypeId } from '../interviews/catalog.js';
import type { FollowUpChannel, FollowUpPurpose, FollowUpReason, LeftOutReason } from './follow-ups/model.js';
import type { DetailId, EmailPurpose, Tone } from './model.js';
import type { NoteCues } from './notes/cues.js';
import type { SlotId } from './plans.js';
import type { ReviewWords } from './review/words.js';

export type { NoteCues } from './notes/cues.js';
export type { NameCues } from './notes/cues/names.js';
export type { NounCues } from './notes/cues/nouns.js';
export type { OwnCues } from './notes/cues/own.js';
export type { OwnWords, PlainOwnWords } from './notes/cues/own-words.js';
export type { PeopleCues } from './notes/cues/people.js';
export type { ErrandWords, PromiseCues } from './notes/cues/promises.js';
export type { ProofWords } from './notes/cues/proof-words.js';
export type { QuestionCues } from './notes/cues/questions.js';
export type { ReportCues } from './notes/cues/reports.js';
export type { Completion, SentenceCues } from './notes/cues/sentences.js';
export type { TactCues } from './notes/cues/tact.js';
export type { VerbForms, WishWords } from './notes/cues/verb-forms.js';
export type { VerbCues } from './notes/cues/verbs.js';
export type { WritingCues } from './notes/cues/writing.js';
export type { PlainSelfWords } from './notes/plain-self-words.js';
export type { GateWords, ShapeWords, SoundWords, SureWords } from './notes/gate/words.js';
export type { Phrases, ToneWords, ReviewWords } from './review/words.js';

/** Levels from the most to the least specific, each a list of phrasings that say the same. */
export type SentenceLevels = readonly (readonly string[])[];

/** Words put in place of others, in order. */
export type Replacements = readonly (readonly [string, string])[];

/**
 * One sentence. The first level whose places all have values is used; which of its phrasings is a matter of the seed. A
 * tone of its own is given only where it says it otherwise than the neutral one in the words of the tone, see `tones`.
 */
export interface SentenceWords {
  readonly neutral: SentenceLevels;
  readonly formal?: SentenceLevels;
  readonly warm?: SentenceLevels;
}

/** The words of one purpose. */
export interface PurposeWords<Purpose extends EmailPurpose> {
  /** Label, such as `Thank-you note`. */
  readonly name: string;
  readonly subject: SentenceWords;
  readonly sentences: Readonly<Record<SlotId<Purpose>, SentenceWords>>;
  /** What a chat message says otherwise, where it is not formal. */
  readonly inMessages?: { readonly [Slot in SlotId<Purpose>]?: SentenceWords };
}

/** The words of a follow-up plan. */
export interface FollowUpWords {
  /**
   * What to do and when, by whether the window is within one day: places `{firstDay}`, `{from}`, `{lastDay}`,
   * `{until}`, `{bestDay}`, `{best}` and `{channels}`.
   */
  readonly touches: Readonly<Record<FollowUpPurpose, { readonly oneDay: string; readonly moreDays: string }>>;
  /** Why then, a sentence or two each: places `{date}`, the stated one, and `{zone}`, the recipient's. */
  readonly reasons: Readonly<Record<Exclude<FollowUpReason, LeftOutReason>, string>>;
  /** The sentence that says what was left out, a `{list}`. */
  readonly leavesOut: string;
  /** What was left out, as it stands in the list. */
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  /** When silence counts as an answer: place `{date}`. */
  readonly unanswered: string;
  readonly channels: Readonly<Record<FollowUpChannel, string>>;
}

/** The last sentence of a letter. */
export interface CourtesyWords {
  /** Behind thanks for an interview, which it takes up again. */
  readonly again: SentenceWords;
  /** Of any other letter. */
  readonly usual: SentenceWords;
  /** What shows in the last paragraph that it has been said. */
  readonly said: RegExp;
}

/** The words by which mails are drafted in one language. */
export interface DraftsWords {
  readonly purposes: { readonly [Purpose in EmailPurpose]: PurposeWords<Purpose> };
  /** Greeting of a named person: place `{name}`. */
  readonly greeting: Readonly<Record<Tone, string>>;
  /** Greeting in a mail of somebody by given and family name, where that of the tone would sound odd; else as that. */
  readonly wholeNameGreeting?: string | undefined;
  /** Greeting of somebody who asked to be addressed in a certain way: place `{name}`, with whatever title it has. */
  readonly addressedGreeting: Readonly<Record<Tone, string>>;
  /** Forms of address that a neutral mail greets as a warm one does: `kak`. */
  readonly casualTitles?: readonly string[] | undefined;
  /** Titles by which whoever has such a job is addressed, whatever the rest of it: `komandan`. */
  readonly ranks?: readonly string[] | undefined;
  /** Titles such a form of address begins with, and how the mail calls its reader then; by lower-case title. */
  readonly honorifics: Readonly<Record<string, string>>;
  /** Titles that tell how to call somebody whom nobody calls by them: `hj`, `drs`. */
  readonly telling?: Readonly<Record<string, string>> | undefined;
  /** What a chat message tells as well, by the sentence it follows: the reason behind the regret. */
  readonly alsoInMessages?: { readonly [Slot in SlotId]?: SlotId };
  /** What is said of a team, and to one person whose company is not known, such as a family: `you and the team` is `you`. */
  readonly withoutTeam: Replacements;
  /** Thanks for an interview in which one shows some work, by its type. */
  readonly thanksForTrial?: { readonly [Type in InterviewTypeId]?: SentenceWords } | undefined;
  /** Interest, told to an agency that seeks for another. */
  readonly interestElsewhere?: SentenceWords | undefined;
  /** What a letter ends with where that is the custom, whatever it is about: `Atas perhatian Bapak/Ibu, saya ucapkan terima kasih.` */
  readonly courtesy?: CourtesyWords | undefined;
  /** What is said where the company is not known, or has been named enough: `the {role} position`. */
  readonly withoutCompany: Replacements;
  /** A full stop stands behind closing quotation marks, not before them: `"jaga malam".` */
  readonly stopsBehindMarks?: boolean;
  /** What reads better once a place is filled: `soal apakah`, `soal pertanyaan apakah`. */
  readonly smoothed?: readonly (readonly [RegExp, string])[];
  /** What is said of a title that goes on in small letters: `PhD candidate in soil science`. */
  readonly longRole: Replacements;
  /** What a tone says in place of words of the neutral one: `I would` for `I'd`. */
  readonly tones: { readonly [Each in Tone]?: Replacements };
  /** Nouns that open names which take an article: `the University of Leeds`. */
  readonly institutions: readonly string[];
  /** Greeting when nobody is named: place `{company}` or none. */
  readonly openGreeting: Readonly<Record<Tone, readonly string[]>>;
  readonly closing: Readonly<Record<Tone, readonly string[]>>;
  /** How dates are told in other parts of the world: `code` in zones that begin so, but for some. */
  readonly elsewhere?:
    { readonly code: string; readonly zones: readonly string[]; readonly but: readonly string[] } | undefined;
  /** The day of a talk of late: place `{weekday}`, or none where it was today or yesterday. */
  readonly lately: { readonly weekday: string; readonly today: string; readonly yesterday: string };
  /** A time of day in a zone that has no name: places `{time}` and `{city}`. */
  readonly cityTime: string;
  /** A time one proposes: places `{date}` and `{time}`. */
  readonly appointment: string;
  /** Details one asks for, as indirect questions: `how long it will take`. */
  readonly details: Readonly<Record<DetailId, string>>;
  readonly cues: NoteCues;
  readonly followUps: FollowUpWords;
}

/** Words of the email room: to draft mails, and to review any draft. */
export interface EmailsWords extends DraftsWords {
  readonly review: ReviewWords;
}

/**
 * What the email builders need of a locale; `en` fits, and so does `en` from `interview-compass/locales/en/drafts`, which
 * weighs least.
 */
export interface DraftWords {
  readonly code: string;
  readonly emails: DraftsWords;
}

/** What a review needs of a locale; `en` fits, and so does `en` from `interview-compass/locales/en/emails`. */
export interface EmailWords extends DraftWords {
  readonly code: string;
  readonly emails: EmailsWords;
}
