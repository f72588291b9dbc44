import type { Person } from '../../interviews/model.js';

/**
 * What grammatical form a note has, and so which sentence can carry it: "about {topic}", "the question about {asked}",
 * "that {clause}", "help {task}".
 */
export type NoteForm = 'topic' | 'asked' | 'doing' | 'clause' | 'question' | 'task';

/** A note, read: its form, and its text ready to be placed inside a sentence. */
export interface Note {
  readonly form: NoteForm;
  readonly text: string;
  /** Name of the interviewer the note itself says it came from. */
  readonly by?: string | undefined;
}

/** What a note may speak of by name. */
export interface NoteContext {
  readonly interviewers: readonly Person[];
  /** Names to keep their capitals: company, role, people. */
  readonly properNames: readonly string[];
  /** Who the mail goes to: a note that has the name must call its reader `you`. */
  readonly reader?: Person | undefined;
  /** Whether the note speaks of the writer (a highlight) rather than of the readers. */
  readonly ofSelf?: boolean;
}
