import { escapeRegExp } from '../../text/match.js';
import type { NoteCues } from './cues.js';
import type { Note, NoteContext } from './model.js';

/** "perawat yg pny STR", where nobody wrote "pny" out: whether a text still has shorthand of a chat, names aside. */
export function hasShorthand(
  text: string,
  { leftShort = [] }: NoteCues,
  { properNames }: NoteContext,
): boolean {
  if (leftShort.length === 0) return false;
  const bare = properNames.reduce(
    (rest, name) =>
      rest.includes(name)
        ? rest.replace(new RegExp(`(?<!\\p{L})${escapeRegExp(name)}(?!\\p{L})`, 'gu'), 'X')
        : rest,
    text,
  );
  return leftShort.some((each) => each.test(bare));
}

/** A note without shorthand in any of what a mail may say of it. */
export function isSpelled(note: Note, cues: NoteCues, context: NoteContext): boolean {
  const told = [note.text, note.topic, note.cause].filter((text) => text !== undefined);
  return !told.some((text) => hasShorthand(text, cues, context));
}
