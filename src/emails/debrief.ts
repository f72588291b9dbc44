import type { Person } from '../interviews/model.js';
import { clip, oneLine } from '../text/clean.js';
import { fold } from '../text/fold.js';
import type { Warning } from '../text/warning.js';
import type { Note, NoteContext } from './notes/model.js';
import { readNote, splitNotes } from './notes/read.js';
import { phraseFinder } from './phrases.js';
import type { AnyInputs } from './places.js';
import type { NoteRole } from './plans.js';
import type { EmailWords } from './words.js';

/** The notes one mail can use, by what they are for, and what was left out. */
export interface ReadInputs {
  readonly notes: { readonly [Role in NoteRole]?: Note | undefined };
  readonly warnings: readonly Warning[];
}

/**
 * Reads the notes of a mail for one recipient: their own points first, then those nobody in particular raised. Points
 * somebody else in the room raised are kept from the mail, and points about pay have no place in any.
 *
 * @param step - position of the recipient in a panel: shared points are dealt out from there, so that notes differ
 */
export function readInputs(
  inputs: AnyInputs,
  recipient: Person | undefined,
  words: EmailWords,
  step: number,
): ReadInputs {
  const { interview, debrief } = inputs;
  const { cues, review } = words.emails;
  const interviewers = interview.interviewers ?? [];
  const names = [interview.company?.name, interview.role?.title, ...interviewers.map((each) => each.name)];
  const context: NoteContext = {
    interviewers,
    reader: recipient,
    properNames: names.filter((name) => name !== undefined),
  };
  const findPay = phraseFinder(review.pay);
  const warnings: Warning[] = [];
  const read = (
    text: string | undefined,
    path: string,
    kind: NoteContext['kind'] = 'point',
  ): Note | undefined => {
    if (text === undefined || text.trim() === '') return undefined;
    const note = findPay(text) ? undefined : readNote(text, cues, { ...context, kind });
    if (!note) warnings.push({ code: 'point-left-out', path, detail: clip(oneLine(text), 80) });
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
  const [first, second] = [...own, ...shared.slice(turn), ...shared.slice(0, turn)];
  const notes = {
    'first-point': first,
    'second-point': second,
    challenge: read(debrief?.challenge, 'debrief.challenge'),
    highlight: read(debrief?.highlight, 'debrief.highlight', 'self'),
    reason: read(inputs.reason, 'reason', 'thing'),
    adjustment: read(inputs.adjustment, 'adjustment', 'thing'),
    question: read(inputs.question, 'question'),
    material: read(inputs.material, 'material', 'thing'),
    news: read(inputs.news, 'news', 'thing'),
  };
  return { notes, warnings };
}

/** Whether an id, a full name, or one part of a name is this person's. */
function isPerson(by: string, person: Person): boolean {
  const wanted = fold(by);
  const names = [person.id, person.name, person.addressAs, ...person.name.split(/\s+/)];
  return names.some((name) => name !== undefined && fold(name) === wanted);
}
