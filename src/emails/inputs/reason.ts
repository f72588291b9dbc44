import { kinSentence, ownSentence } from '../notes/own-sentence.js';
import type { Note } from '../notes/model.js';
import { readReasons } from '../notes/reasons.js';
import { tidied } from '../notes/whole-sentence.js';
import type { NoteCues } from '../words.js';
import { inOwnWords } from './account.js';
import { endsSo, withAside, withSo } from './aside.js';
import type { PlacedNote, ReadPart } from './model.js';
import type { InputReader } from './reader.js';

/** "husband got ill + commute is 90 min each way": of two reasons both, the public one, or the one that tells more. */
export function readReason(typed: string | undefined, reader: InputReader): PlacedNote | undefined {
  const text = tidied(typed, reader.cues);
  return inOwnWords(text, 'reason', reader, () => readWords(text, reader));
}

/** A reason that is no account, word by word. */
function readWords(text: string | undefined, reader: InputReader): PlacedNote | undefined {
  const read = (piece: string) => reader.piece(piece, 'thing', { isReason: true });
  const { cues, context } = reader;
  const reasons =
    ownSentence(text ?? '', cues, context) ??
    kinSentence(text ?? '', cues, context) ??
    readReasons(text ?? '', cues, read) ??
    begunReason(text ?? '', read);
  const isTold = reasons !== undefined && !reader.isWithheld(text!);
  const note: PlacedNote | undefined = isTold
    ? { ...reasons, path: 'reason' }
    : reader.first(text, 'reason', 'thing');
  return note && asDecision(withRest(note, text ?? '', reader, read), cues);
}

/** A reason in more parts is a story. */
const mostParts = 6;

/** "my bus broke down and my phone was dead, I should have borrowed one": what can be told of it stands first. */
function begunReason(text: string, read: ReadPart): Note | undefined {
  const parts = text.split(/,\s+/u);
  if (parts.length < 2 || parts.length > mostParts || /[.;:?!]\s|\n/u.test(text) || read(text) !== undefined)
    return undefined;
  for (let told = parts.length - 1; told > 0; told--) {
    const note = read(parts.slice(0, told).join(', '));
    if (note?.form === 'clause' && note.cut === undefined)
      return { ...note, cut: parts.slice(told).join(', ') };
  }
  return undefined;
}

/** "childcare fell through, nobody can do nights": what stands behind a reason is told with it, where it is a sentence or a scrap. */
function withRest(note: PlacedNote, noted: string, reader: InputReader, read: ReadPart): PlacedNote {
  const { cut = '', ...rest } = note;
  const caused = withSo(note, reader.cues);
  if (caused !== note || note.form !== 'clause' || !endsSo(noted, cut)) return caused;
  const more = read(cut);
  const isMore = more?.form === 'clause' && more.cut === undefined;
  const { barred, so, and } = reader.cues;
  if (isMore)
    return { ...rest, text: `${note.text}, ${barred?.test(more.text) === true ? so : and} ${more.text}` };
  return withAside({ ...note, tail: cut.replace(/[.!]+$/u, '') }, reader, () => undefined);
}

/** "I decided to stay" is no cause but what was decided; "family reasons" are what it was decided for. */
function asDecision(note: PlacedNote, { plainSelf }: NoteCues): PlacedNote {
  const [, task] = (note.form === 'clause' && plainSelf?.decided.exec(note.text)) || [];
  if (task !== undefined) return { ...note, form: 'task', text: task };
  const isGrounds = note.form === 'topic' && plainSelf?.grounds.test(note.text) === true;
  return isGrounds ? { ...note, isGrounds } : note;
}
