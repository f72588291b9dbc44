import type { Note } from '../notes/model.js';
import { isAmong } from '../notes/lookup.js';
import { splitNotes } from '../notes/split.js';
import { wordsOf } from '../notes/nouns.js';
import type { NoteCues } from '../words.js';
import { endsSo, withAside } from './aside.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';

/** What the writer has done, with the thing or number that was noted behind it. */
export function readHighlight(typed: string | undefined, reader: InputReader): PlacedNote | undefined {
  const { again, and } = reader.cues;
  // "I took them anew for 3 months. Remakes went from 7% to 3%."
  const noted = again
    ? typed?.replace(again.came, (_, what: string) => `, ${and} ${what.toLowerCase()}`)
    : typed;
  const note = reader.first(noted, 'debrief.highlight', 'self');
  if (note === undefined || noted === undefined) return note;
  const { text, cut = '' } = note;
  if (endsSo(noted, cut)) return withAside({ ...note, tail: cut }, reader, () => undefined);
  if (!pointsBack(note, noted, reader.cues)) return note;
  reader.leaveOut('debrief.highlight', text);
  return undefined;
}

/** "we had the same with payouts; I moved it to a queue": what "it" was stands in what is not told. */
function pointsBack({ text, cut }: Note, noted: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const isOpen = words.slice(0, 4).some((word) => isAmong(word, [[cues.subject], cues.them]));
  const at = splitNotes(noted, cues).findIndex((piece) => endsSo(piece, words.at(-1) ?? ''));
  return isOpen && (at > 0 || cut !== undefined);
}

/** Words of what stands before who did it, at most: "at my last place", "in the drought of 2022". */
const mostBefore = 8;

/** "I made a tacking jig", "at my last place I ran the night desk"; not "I worked two seasons", nor what one is or has. */
export function isDeed({ form, text }: Note, { again, self }: NoteCues): boolean {
  const words = wordsOf(text);
  const at = words.indexOf(self.toLowerCase());
  const verb = words[at + 1] ?? '';
  return form === 'clause' && at >= 0 && at <= mostBefore && again?.deeds.test(verb) === true;
}
