import type { Warning } from '../../text/warning.js';
import type { Note } from '../notes/model.js';
import type { NoteRole } from '../plans.js';

/** Reads a part of what was noted, as what it was noted for. */
export type ReadPart = (part: string) => Note | undefined;

/** A note, and where it was noted. */
export interface PlacedNote extends Note {
  readonly path?: string | undefined;
  /** Nobody in particular raised it. */
  readonly isShared?: boolean | undefined;
  /** As it was noted. */
  readonly noted?: string | undefined;
}

/** Two points of the talk that fit into one sentence: "the hoist and who checks it" would not, "the hoist and the night rota" do. */
export interface BothPoints extends Note {
  readonly points: readonly [PlacedNote, PlacedNote];
}

/** The notes one mail can use, by what they are for, and what was left out. */
export interface ReadInputs {
  readonly notes: { readonly [Role in NoteRole]?: PlacedNote | undefined };
  /** The first and the second point in one, where they are told of in one go. */
  readonly both?: BothPoints | undefined;
  /** The points that are worth telling, of which a short mail has room for one, and a long one for two. */
  readonly points: readonly PlacedNote[];
  /** Words for doing again what the writer has done, where it can be done: `do the same`. */
  readonly again: string | undefined;
  readonly warnings: readonly Warning[];
  /** What is warned of where the mail has no place for what was promised. */
  readonly promised: readonly Warning[];
  /** What was promised to somebody else; without words where that is known of none by name. */
  readonly elsewhere: readonly Warning[];
}
