import type { Debrief, Interview, Person } from '../interviews/model.js';
import { clip, oneLine } from '../text/clean.js';
import { fold } from '../text/fold.js';
import type { Warning } from '../text/warning.js';
import type { Note, NoteContext } from './notes/model.js';
import { readNote, splitNotes } from './notes/read.js';
import { phraseFinder } from './phrases.js';
import type { EmailWords } from './words.js';

/** A debrief as one note can use it. */
export interface ReadDebrief {
  /** The recipient's own points first, then those nobody in particular raised. */
  readonly points: readonly Note[];
  readonly challenge: Note | undefined;
  readonly highlight: Note | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * Reads a debrief for one recipient. Points somebody else raised are kept from the note; points about pay have no
 * place in any note and are left out.
 *
 * @param step - position of the recipient in a panel: shared points are dealt out from there, so that notes differ
 */
export function readDebrief(
  debrief: Debrief | undefined,
  interview: Interview,
  recipient: Person | undefined,
  words: EmailWords,
  step: number,
): ReadDebrief {
  const { cues, review } = words.emails;
  const interviewers = interview.interviewers ?? [];
  const context: NoteContext = {
    interviewers,
    reader: recipient,
    properNames: [
      interview.company?.name,
      interview.role?.title,
      ...interviewers.map((each) => each.name),
    ].flatMap((name) => name ?? []),
  };
  const findPay = phraseFinder(review.pay);
  const warnings: Warning[] = [];
  const read = (text: string, path: string, ofSelf = false): Note | undefined => {
    const note = findPay(text) ? undefined : readNote(text, cues, { ...context, ofSelf });
    if (!note && text.trim())
      warnings.push({ code: 'point-left-out', path, detail: clip(oneLine(text), 80) });
    return note;
  };

  const own: Note[] = [];
  const shared: Note[] = [];
  for (const [index, point] of (debrief?.discussed ?? []).entries()) {
    const { point: text, by } = typeof point === 'string' ? { point, by: undefined } : point;
    for (const piece of splitNotes(text)) {
      const note = read(piece, `debrief.discussed[${index}]`);
      if (!note) continue;
      const raisedBy = by ?? note.by;
      if (recipient && raisedBy !== undefined && isPerson(raisedBy, recipient)) own.push(note);
      // A point of another interviewer stays with them; one by somebody who was not in the room is anyone's.
      else if (raisedBy === undefined || !interviewers.some((each) => isPerson(raisedBy, each)))
        shared.push(note);
    }
  }
  const turn = interviewers.length > 1 && shared.length > 1 ? step % shared.length : 0;
  return {
    points: [...own, ...shared.slice(turn), ...shared.slice(0, turn)],
    challenge: debrief?.challenge ? read(debrief.challenge, 'debrief.challenge') : undefined,
    highlight: debrief?.highlight ? read(debrief.highlight, 'debrief.highlight', true) : undefined,
    warnings,
  };
}

/** Whether an id, a full name, or one part of a name is this person's. */
function isPerson(by: string, person: Person): boolean {
  const wanted = fold(by);
  const names = [person.id, person.name, person.addressAs, ...person.name.split(/\s+/)];
  return names.some((name) => name !== undefined && fold(name) === wanted);
}
