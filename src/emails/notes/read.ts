import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { isUnsaid } from './fit.js';
import { inSentence } from './in-sentence.js';
import { isSound } from './gate/sound.js';
import { sureOf } from './gate/sure.js';
import { hear, isPoint } from './heard.js';
import { asLasting } from './lasting.js';
import { isAmong } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { isPlural, wordsOf } from './nouns.js';
import { withProof } from './proof.js';
import { isSpelled } from './residue.js';
import { bareNote, spellOut } from './spell.js';
import { splitNotes } from './split.js';
import { tell } from './told.js';

/**
 * Reads one note. `undefined` when it cannot be placed in a sentence well: neither topic, activity, question, task nor
 * clause for sure; or private, tactless, or in another language. A careful person would leave it out as well.
 */
export function readNote(typed: string, cues: NoteCues, context: NoteContext): Note | undefined {
  // "being shown the cold store": they did.
  const ofThem = isPoint(context) && context.isOfReader !== true ? (cues.undergoing ?? []) : [];
  const noted = ofThem.reduce((told, [from, to]) => told.replace(from, to), typed);
  const shown = isPoint(context) ? cues.shown?.exec(noted) : undefined;
  if (!shown) return readOne(noted, cues, context);
  const said = wordsOf(noted.slice(shown[0].length).split(/[,;.]/u)[0]!);
  if (said.some((word) => isAmong(word, [cues.backward, cues.them, [cues.they]]))) return undefined;
  // "Marta showed me the store and said that …": what she said is the point.
  const note = readOne(noted.replace(shown[0], `${shown[1]!} ${shown[3]!}`), cues, context);
  return note && { ...note, cut: [shown[2]!, ...(note.cut === undefined ? [] : [note.cut])].join(', ') };
}

function readOne(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const read = context.kind === 'self' ? readOwn(raw, cues, context) : readSaid(raw, cues, context);
  const spelled = read && isSpelled(read, cues, context) ? read : rambleHead(raw, cues, context);
  const isWhole =
    spelled && !isHalfTold(spelled, raw, cues, context) && isSound(spelled, raw, cues, context.kind);
  const note = isWhole ? sureOf(spelled, cues, context.kind ?? 'point') : undefined;
  return note && withManner(note, raw, cues, context);
}

/** What the writer did or is, with what came of it. */
function readOwn(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const plain = readPlain(raw, cues, context);
  const proven = plain && withProof(plain, splitNotes(raw, cues)[0]!, cues);
  return proven && !isOfUntold(proven, raw, cues) ? asLasting(proven, cues) : undefined;
}

function readSaid(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const plain = readPlain(raw, cues, context);
  const isHidden = context.isReason === true && plain !== undefined && isUnsaid(plain.text, cues);
  return isHidden ? undefined : plain;
}

function readPlain(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const heard = hear(raw, cues, context);
  return heard && tell(heard, cues);
}

/** Longest note that is told as it was jotted down, in words. */
const longestJotted = 22;

/** A thing of which no form is known for sure, "kids who come back every 3 weeks": told behind a colon, as it was noted. */
export function readJotted(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const heard = cues.jotted && hear(raw, cues, context);
  if (!heard || heard.report.form !== undefined) return undefined;
  const { text } = heard.report;
  const { begun, own, barred } = cues.jotted;
  const isThing = (context.kind === 'self' ? own : begun).test(text) && !barred.test(text);
  if (!isThing || wordsOf(text).length > longestJotted) return undefined;
  const note: Note = { form: 'either', text: inSentence(text, cues, context) };
  const isFit = isSpelled(note, cues, context) && isSound(note, raw, cues, context.kind);
  return isFit ? note : undefined;
}

/** "captions, if possible" is asked for, not needed; "a driver was hurt" nothing to be thankful for. */
function withManner(note: Note, raw: string, cues: NoteCues, context: NoteContext): Note {
  const isWish = cues.ifPossible.some((each) => raw.toLowerCase().includes(` ${each}`));
  if (isWish && context.kind === 'thing') return { ...note, isWish };
  const mayBeSore =
    isPoint(context) && context.isOfReader !== true && ['clause', 'topic', 'either'].includes(note.form);
  const isSore = mayBeSore && cues.sore?.test(note.text.toLowerCase()) === true;
  return isSore ? { ...note, isSore } : note;
}

/** "latte art lumayan, pernah juara 3": of what, where the head of the note is not told? */
function isOfUntold({ text, cut }: Note, raw: string, cues: NoteCues): boolean {
  const isEnd = raw.trim().endsWith(text.split(' ').at(-1)!);
  return cut !== undefined && isEnd && cues.ownWords?.dependent?.test(text) === true;
}

/** "you want predictive", and "the chain collapses" of "chain collapses, 1 in 4", which may as well be a thing. */
function isHalfTold(
  { form, text }: Note,
  raw: string,
  cues: NoteCues,
  { kind = 'point' }: NoteContext,
): boolean {
  if (kind !== 'point') return false;
  const words = wordsOf(text);
  const isOfTwo = words.length - (words[0] === cues.article ? 1 : 0) === 2;
  const isOpen = cues.article !== '' && form === 'clause' && isOfTwo;
  // "The dye fades.", with its article
  const [opener = '', , last = ''] = wordsOf(raw);
  const isWhole = opener === cues.article && cues.eventVerbs.includes(last.slice(0, -1));
  const mayBeThing =
    isOpen && !isWhole && isPlural(words.at(-1)!, cues) && !cues.finiteVerbs.includes(words.at(-1)!);
  return mayBeThing || cues.halfTold?.some((each) => each.test(text)) === true;
}

/** A shorter note is no ramble, in words. */
const shortestRamble = 12;

/** "program literasi di 3 desa, jadi beliau cerita awalnya …": of a ramble the topic it begins with. */
function rambleHead(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const [piece = ''] = splitNotes(raw, cues);
  const at = piece.indexOf(', ');
  const isRamble = at > 0 && piece.split(/\s+/).length > shortestRamble;
  if (cues.verbForms === undefined || !isRamble || !isPoint(context)) return undefined;
  // "jadi bu Ani cerita": somebody is named, and no harm done.
  const title = new RegExp(`(?<!\\p{L})(?:${cues.titles.join('|')})\\.? (?=\\p{Lu})`, 'giu');
  const whole = spellOut(bareNote(piece), cues, context).replace(title, '');
  const lists = [cues.withheld, cues.privateMatters, cues.unplaceable];
  const isKept =
    lists.some((list) => phraseFinder(list)(whole)) || cues.untold?.some((each) => each.test(whole));
  const head = piece.slice(0, at);
  const note = isKept || !/\s/.test(head) ? undefined : readPlain(head, cues, context);
  return note?.form === 'topic' && isSpelled(note, cues, context)
    ? { ...note, cut: piece.slice(at + 2) }
    : undefined;
}
