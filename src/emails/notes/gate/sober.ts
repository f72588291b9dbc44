import type { Note } from '../model.js';
import type { NoteCues } from '../cues.js';

/** "the rota is a mess", told to those who make it, is about the rota; what cannot be told soberly is not told. */
export function soberly(
  text: string,
  { gate }: NoteCues,
  read: (text: string) => Note | undefined,
): Note | undefined {
  const blunt = gate?.blunt ?? [];
  const isBlunt = (told: string) => blunt.some(([form]) => form.test(told));
  if (!isBlunt(text)) return read(text);
  const found = blunt.find(([form]) => form.test(text))!;
  const told = text.replace(...found);
  // Nothing is left of "everything is broken".
  const note = found[1] === '' || isBlunt(told) ? undefined : read(told);
  if (note !== undefined) return { ...note, cut: text };
  // "legacies, nobody wants to bring it up"
  const part = read(text);
  return part && !isBlunt(part.text) ? part : undefined;
}
