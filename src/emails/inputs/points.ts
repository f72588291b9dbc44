import type { Person } from '../../interviews/model.js';
import type { Note } from '../notes/model.js';
import { isCount, wordsOf } from '../notes/nouns.js';
import { partOfLong, topicBeforeCause } from '../notes/segments.js';
import { listItems, splitNotes } from '../notes/split.js';
import { isSamePerson, raisersOf } from '../people.js';
import type { AnyInputs } from '../places.js';
import { talkBefore } from './context.js';
import { asLabeled, labeled, withLabel } from './label.js';
import type { PlacedNote, ReadPart } from './model.js';
import { speaksBack, type InputReader } from './reader.js';
import { withAside } from './aside.js';
import { asCandor, withAmount, withInstead, withWanted } from './rest.js';

/** The points of the talk one recipient can be told. */
export interface Points {
  /** What they raised themselves. */
  readonly own: readonly PlacedNote[];
  /** What nobody in particular raised. */
  readonly shared: readonly PlacedNote[];
}

/** Points somebody else in the room raised are kept from the mail, and points about pay have no place in any. */
export function readPoints(
  { interview, debrief, host }: AnyInputs,
  recipient: Person | undefined,
  reader: InputReader,
): Points {
  const { cues, leaveOut } = reader;
  const interviewers = interview.interviewers ?? [];
  const isKnown = interviewers.some((each) => isSamePerson(each, recipient));
  const people = recipient && !isKnown ? [...interviewers, recipient] : interviewers;
  const isRecipient = (person: Person | undefined) => person !== undefined && isSamePerson(person, recipient);
  const own: PlacedNote[] = [];
  const shared: PlacedNote[] = [];
  for (const [index, point] of (debrief?.discussed ?? []).entries()) {
    const { point: text, by } = typeof point === 'string' ? { point, by: undefined } : point;
    const path = `debrief.discussed[${index}]`;
    if (text.trim() === '') continue;
    reader.leaveOutEnd(path, text);
    if (reader.isWithheld(text)) {
      leaveOut(path, text);
      continue;
    }
    // Who passes thanks on passes them on for all that was said.
    const tellers = host === undefined ? raisersOf(by, people, cues) : [];
    const isByReader = tellers.length === 1 && isRecipient(tellers[0]);
    if (tellers.length > 0 && !tellers.some(isRecipient)) continue;
    const before = talkBefore(debrief, index);
    const readPart = remembered((part) => reader.piece(part, 'point', { isByReader, before }));
    for (const [nth, piece] of piecesOf(text, readPart, reader).entries()) {
      const note = nth > 0 && isScrap(piece, reader) ? undefined : readPiece(piece, readPart, reader);
      // "sleep-ins, flat rate, bit low": what stands behind the first is often a remark on it.
      const isRemark = nth > 0 && cues.article !== '' && note?.form === 'clause';
      if (!note || isRemark) {
        leaveOut(path, piece);
        continue;
      }
      // "The pupils asked me …", noted by whom one talked with
      const isOfStranger = note.by !== undefined && raisersOf(note.by, people, cues).length === 0;
      const raisedBy = isOfStranger ? note.by : host === undefined ? (by ?? note.by) : undefined;
      const raisers = raisersOf(raisedBy, people, cues);
      const isOwn = recipient !== undefined && raisers.length === 1 && isRecipient(raisers[0]);
      // With one person in the room, what "she" said is theirs.
      const isAlone = interviewers.length < 2 && raisedBy === undefined && note.isTheirs === true;
      if (isOwn || (isAlone && recipient))
        own.push({ ...asCandor(note, cues), isTheirs: note.isOfWriter !== true, path, noted: piece });
      // A point of another interviewer stays with them; one by somebody who was not in the room is anyone's.
      else if (raisers.length === 0 || (raisers.length > 1 && raisers.some(isRecipient))) {
        const told = ofNobody(note);
        if (told) shared.push({ ...told, path, noted: piece, isShared: true });
        else leaveOut(path, piece);
      }
    }
  }
  return { own, shared };
}

/** A piece is looked at as a whole and again as what stands before a cause: it is read once. */
function remembered(read: ReadPart): ReadPart {
  const known = new Map<string, Note | undefined>();
  return (part) => {
    if (!known.has(part)) known.set(part, read(part));
    return known.get(part);
  };
}

/** Of a list in which one topic cannot be placed, the others can. */
function piecesOf(text: string, readPart: ReadPart, reader: InputReader): readonly string[] {
  const { cues } = reader;
  const labeled = asLabeled(text, cues);
  const pieces =
    labeled !== text && readPiece(labeled, readPart, reader) ? [labeled] : splitNotes(text, cues);
  return pieces.flatMap((piece) => {
    // "kiln 2 (down again, third time since May)" is no list.
    const items = piece.includes('(') || readPart(piece) ? [] : listItems(piece, cues);
    return items.length > 0 ? items : [piece];
  });
}

/** "three weeks", "dominoes?", at the end of a row: a detail of what stands before it. */
function isScrap(piece: string, { cues }: InputReader): boolean {
  const words = wordsOf(piece);
  return cues.article !== '' && (words.length < 2 || (words.length < 4 && isCount(words[0]!, cues)));
}

/** A word or two of much that was said are seldom what it was about. */
function readPiece(piece: string, readPart: ReadPart, reader: InputReader): Note | undefined {
  const { cues } = reader;
  const whole = readPart(piece);
  const head = whole?.form === 'topic' ? undefined : topicBeforeCause(piece, cues, readPart);
  if (head !== undefined) return head;
  const part = whole && whole.cut === undefined ? undefined : partOfLong(piece, cues, readPart);
  const told = labeled(piece, part ?? whole, cues, readPart) ?? part ?? whole;
  // "cow kicks the arm -> arm parks, but …": one link of a chain says nothing without the others.
  if (told?.cut !== undefined && /->|=>|→/u.test(piece)) return undefined;
  const more = told && withWanted(withInstead(withAmount(told, cues), cues), cues, readPart);
  const full = more && withLabel(withAside(more, reader, readPart), piece, reader, readPart);
  // "loam molding, they still do it by hand as at my old place": without its head nobody knows what "it" is.
  const isHeadless = full?.form === 'clause' && told?.cut !== undefined && told.tail === undefined;
  return isHeadless && speaksBack(full.text, cues) ? readPart(piece.split(/,\s+/u)[0]!) : full;
}

/** What somebody else let or showed is no favor of the reader's. */
function ofNobody({ form, topic, ...rest }: Note): Note | undefined {
  if (form !== 'favor') return { ...rest, form, topic, isTheirs: false };
  return topic === undefined ? undefined : { ...rest, form: 'topic', text: topic, isTheirs: false };
}
