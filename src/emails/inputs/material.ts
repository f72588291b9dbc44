import { oneLine } from '../../text/clean.js';
import { isOpening, wordsOf } from '../notes/nouns.js';
import type { NoteCues } from '../words.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';

/** What is sent with the mail. */
export function readMaterial(text: string | undefined, reader: InputReader): PlacedNote | undefined {
  return asOwn(reader.all(text, 'material'), text, reader.cues);
}

/** "diving card" to be sent is "my diving card", not any. */
function asOwn(note: PlacedNote | undefined, raw = '', cues: NoteCues): PlacedNote | undefined {
  const article = new RegExp(`^(?:${cues.indefinite.join('|')}) `, 'iu');
  if (!note || cues.own === '' || article.test(oneLine(raw))) return note;
  // "welding certificates and forklift license"
  const words = wordsOf(note.text.split(new RegExp(`, | ${cues.and} `, 'u'))[0]!);
  const isPaper = cues.ownNouns.includes(words.at(-1)!) && !isOpening(words[0]!, cues);
  if (isPaper) return { ...note, text: `${cues.own} ${note.text}` };
  return { ...note, text: note.text.replace(article, `${cues.own} `) };
}
