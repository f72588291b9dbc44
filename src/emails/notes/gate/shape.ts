import type { Note, NoteKind } from '../model.js';
import type { NoteCues } from '../cues.js';

/** A note without what behind a comma is no matter of the mail, and that end of it: "…, kalau ketemu". */
export function withoutEnd(
  text: string,
  { gate }: NoteCues,
  kind?: NoteKind,
): { readonly text: string; readonly cut: string } {
  const remarks = kind === 'point' ? gate?.shape?.remarks : undefined;
  const at = [...(gate?.shape?.ends ?? []), ...(remarks ?? [])]
    .map((end) => text.search(end))
    .filter((index) => index > 0);
  // "barang ketinggalan gak diambil": of one word nothing is told.
  const isBare = (index: number) => text[index] !== ',' && !text.slice(0, index).trim().includes(' ');
  const first = Math.min(...at.filter((index) => !isBare(index)), text.length);
  return { text: text.slice(0, first), cut: text.slice(first).replace(/^[\s,(–-]+/u, '') };
}

/** A note as it can be told: none that lost its subject, its joint or its form; what is plainly a sentence is told as one. */
export function gated(note: Note, kind: NoteKind, cues: NoteCues): Note | undefined {
  const shape = cues.gate?.shape;
  if (shape === undefined || note.text.startsWith('"')) return note;
  const { form, text } = note;
  const own = kind === 'self' ? shape.neverOwn : [];
  if ([...shape.never, ...own].some((each) => each.test(text))) return undefined;
  if (kind !== 'point' || !['topic', 'either'].includes(form)) return note;
  if (shape.untold.some((each) => each.test(text))) return undefined;
  const { topic, ...rest } = note;
  return shape.sentence.test(text) && !note.isTimed ? { ...rest, form: 'clause' } : topic ? note : rest;
}
