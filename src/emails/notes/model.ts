import type { Person } from '../../interviews/model.js';

/**
 * What grammatical form a note has, and so which sentence can carry it: "about {topic}", "the question about {asked}",
 * "that {clause}", "help {task}". A note that may be a topic or a clause, "the roof leaks at night", is `either`, for which
 * there are sentences that hold with both. A `deed` is what the writer did there: "taught a lesson"; a `favor` what somebody there
 * did for them: "let me try the tiller". An `account` is whole sentences of the writer's own, with their marks.
 */
export type NoteForm =
  'account' | 'deed' | 'favor' | 'topic' | 'asked' | 'doing' | 'clause' | 'either' | 'question' | 'task';

/** A note, read: its form, and its text ready to be placed inside a sentence. */
export interface Note {
  readonly form: NoteForm;
  readonly text: string;
  /** The same as a topic, where its form is another: "how to calm an angry parent". */
  readonly topic?: string | undefined;
  /** The same without how it is wanted: "moving to PCR". */
  readonly bare?: string | undefined;
  /** Why it is wished for: "saya Tuli". */
  readonly cause?: string | undefined;
  /** Name of the interviewer the note itself says it came from. */
  readonly by?: string | undefined;
  /** Somebody on the other side raised it, named or not. */
  readonly isTheirs?: boolean | undefined;
  /** It is what the writer would do, or did, which either may have told: "when I would start". */
  readonly isOfWriter?: boolean | undefined;
  /** What of the note is not told: "no signal" in "my bus broke down, no signal". */
  readonly cut?: string | undefined;
  /** What of that stands right behind what is told, where nothing before it was cut. */
  readonly tail?: string | undefined;
  /** What stands in brackets behind it, "six in each", and how at the end of a sentence: ", with six in each". */
  readonly aside?: { readonly inBrackets: string; readonly atEnd: string } | undefined;
  /** An account with what came of it: "I trained six drivers, and none quit". */
  readonly isProven?: boolean | undefined;
  /** It is what something is done for: "family reasons". */
  readonly isGrounds?: boolean | undefined;
  /** It was asked for "if possible". */
  readonly isWish?: boolean | undefined;
  /** It says when, or speaks of the interview: "the case in writing the day before". */
  readonly isTimed?: boolean | undefined;
  /** It is nothing to be thankful for, or to have liked: an accident, a quarrel, a failing. */
  readonly isSore?: boolean | undefined;
  /** Nobody can help with it: the weather, a budget cut. */
  readonly isBeyond?: boolean | undefined;
  /** A number or a want, of which one can say that it is there, and not that one does it: "one oven for 900 loaves". */
  readonly isState?: boolean | undefined;
}

/**
 * What a note is: a `point` of the conversation, an account of the writer's own (`self`), or a `thing` the writer speaks of
 * for the first time: a reason, a paper, a piece of news.
 */
export type NoteKind = 'point' | 'self' | 'thing';

/** What a note may speak of by name. */
export interface NoteContext {
  readonly interviewers: readonly Person[];
  /** Names to keep their capitals: company, role, people. */
  readonly properNames: readonly string[];
  /** The job, of whose name no word is therefore a name itself. */
  readonly role?: string | undefined;
  /** Who the mail goes to: a note that has the name must call its reader `you`. */
  readonly reader?: Person | undefined;
  /** Name of the writer, who may be told of by name. */
  readonly candidate?: string | undefined;
  /** The notes speak of the writer in the third person, so that "she built" is what the writer built. */
  readonly isWriterThird?: boolean | undefined;
  /** Misspelt words and the right form. */
  readonly misspellings?: Readonly<Record<string, string>> | undefined;
  /** It tells of the reader's side: "we need …" is what they need. */
  readonly isOfReader?: boolean | undefined;
  /** The reader is known to have raised it, so that "she" is the reader. */
  readonly isByReader?: boolean | undefined;
  /** It is what the writer needs in the interview. */
  readonly isAdjustment?: boolean | undefined;
  /** It is why the writer asks or withdraws, and so of their own life. */
  readonly isReason?: boolean | undefined;
  /** The writer opens notes with small letters, so that a single word with a capital is a name. */
  readonly opensSmall?: boolean | undefined;
  /** What was noted of the talk before, in which "they" may have been named. */
  readonly before?: string | undefined;
  /** The writer was asked to show some work, so that "tempered 5 kilos" is what they did. */
  readonly isTrial?: boolean | undefined;
  /** It is written like a sentence, from a capital to a full stop. */
  readonly isWritten?: boolean | undefined;
  /** What the note is. Default: `point`. */
  readonly kind?: NoteKind | undefined;
}
