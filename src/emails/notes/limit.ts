import type { Note } from './model.js';

/** Longest note that can be placed in a sentence, in words. */
const longestNote = 24;
const longestClause = 28;

/** Longest text of which a note may be made, in words: names and small words can still come off. */
const longestText = 2 * longestNote;

export function isWithinReach(text: string): boolean {
  return text.split(' ').length <= longestText;
}

export function withinLimit(note: Note): Note | undefined {
  // A sentence bears a few words more than a thing does.
  const most = note.form === 'clause' ? longestClause : longestNote;
  return note.text && note.text.split(' ').length <= most ? note : undefined;
}

export function isShort(text: string): boolean {
  return text.split(' ').length <= longestNote;
}

/** The note with what of the whole it does not tell; a label before a colon is no loss. */
export function withCut(note: Note, whole: string, told: string, isWhole: boolean): Note {
  const at = isWhole ? -1 : whole.indexOf(told);
  const [before, behind] = [whole.slice(0, Math.max(0, at)), whole.slice(at + told.length)];
  const bare = (text: string) => text.replace(/^[\s,;:=(>–—-]+|[\s,;=()<–—-]+$/gu, '');
  const isMore = (text: string) => /[\p{L}\p{N}]/u.test(text) && !text.endsWith(':');
  const cut = [bare(before), bare(behind)].filter(isMore);
  if (at < 0 || cut.length === 0) return note;
  return { ...note, cut: cut.join(', '), ...(!isMore(bare(before)) && { tail: bare(behind) }) };
}
