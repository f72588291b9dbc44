import { isPlaceable, isPublic } from '../notes/fit.js';
import { isAmong } from '../notes/lookup.js';
import type { Note } from '../notes/model.js';
import { endsWith, isCount, isMass, withArticle, wordsOf } from '../notes/nouns.js';
import { splitNotes } from '../notes/split.js';
import type { NoteCues } from '../words.js';
import { joined, longer } from './aside.js';
import type { ReadPart } from './model.js';
import type { InputReader } from './reader.js';

/** Most words of what a note is about, where the rest tells of it. */
const mostLabel = 3;

/** "Wind stops. They stand down at 45 knots": a word or two, and a sentence about it. */
export function asLabeled(text: string, cues: NoteCues): string {
  const [label = '', about = '', ...more] = cues.proof === undefined ? [] : splitNotes(text, cues);
  const isLabel = /\p{L}\.?$/u.test(label) && wordsOf(label).length <= mostLabel;
  return isLabel && about !== '' && more.length === 0 ? `${label.replace(/\.$/u, '')}: ${about}` : text;
}

/** "backlog: 340 open cases, oldest from 2019": where the whole is no note, or a sentence without who it is about, the label is. */
export function labeled(
  piece: string,
  whole: Note | undefined,
  cues: NoteCues,
  read: ReadPart,
): Note | undefined {
  const [, label = '', rest = ''] = /^([^:,;.()"“”]{2,40}?)(?::|\s[-–—])\s+(.+)$/u.exec(piece) ?? [];
  if (cues.proof === undefined || label === '') return undefined;
  const about = rest.replace(/[\s.!?]*(?:\([^()]*\))?[\s.!?]*$/u, '');
  // "OOH rota: 1 in 6 weekends": a number of what?
  const isNumber =
    whole?.form === 'topic' && isCount(wordsOf(rest)[0] ?? '', cues) && !hasWord(whole.text, label);
  const head = whole === undefined || isNumber ? (read(label) ?? nameOf(label, cues)) : undefined;
  return head?.form === 'topic' && head.cut === undefined ? { ...head, cut: about, tail: about } : undefined;
}

/** "storm weeks: calls double and the diary falls behind": what a sentence is about, where a colon stands before it. */
export function withLabel<Told extends Note>(
  note: Told,
  noted: string,
  { cues, context }: InputReader,
  read: ReadPart,
): Told {
  const [, label = ''] = /^([\p{L} '’-]{3,40}):\s/u.exec(noted) ?? [];
  const isOther = note.form !== 'clause' || note.by !== undefined || hasWord(note.text, label);
  if (cues.proof === undefined || label === '' || isOther) return note;
  const text = label.charAt(0).toLowerCase() + label.slice(1);
  const last = wordsOf(text).at(-1) ?? '';
  // "the head chef: we lose two a year": who said it is no matter.
  const isPerson =
    [...context.properNames, ...cues.commonNames].some((name) => hasWord(label, name)) ||
    cues.agentEndings.some((each) => endsWith(last, each));
  if (isPerson) return note;
  const isThing =
    (text.includes(' ') || isMass(last, cues)) &&
    isPlaceable(text, cues, context) &&
    isPublic(text, cues, 'point');
  const about =
    read(label) ?? (isThing ? { form: 'topic', text: withArticle(text, -1, cues, true) } : undefined);
  if (about?.form !== 'topic' || about.cut !== undefined) return note;
  return longer(note, joined(about, note.text, cues), note.cut ?? '', { form: 'topic' });
}

/** "backlog": a word that is no note by itself, and a thing where something is said of it. */
function nameOf(label: string, cues: NoteCues): Note | undefined {
  const isThing = /^\p{L}+$/u.test(label) && isAmong(label.toLowerCase(), [cues.countNouns, cues.massNouns]);
  return isThing ? { form: 'topic', text: withArticle(label.toLowerCase(), -1, cues, true) } : undefined;
}

/** Whether one text has a word of another. */
function hasWord(text: string, of: string): boolean {
  const known = wordsOf(text);
  return wordsOf(of).some((word) => known.includes(word));
}
