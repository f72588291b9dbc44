import { clip, oneLine } from '../text/clean.js';
import type { Warning } from '../text/warning.js';
import type { PlacedNote, ReadInputs } from './inputs/model.js';
import { leftOut } from './inputs/reader.js';
import type { EmailPurpose } from './model.js';
import type { AnyInputs } from './places.js';
import { isThankYou, talkedPurposes } from './purposes.js';

/** What of the notes is not told: the end of one, or all of what the mail has no place for. */
export function lostOf({ notes }: ReadInputs, told: ReadonlySet<PlacedNote>, inputs: AnyInputs): Warning[] {
  const cuts = [...told].flatMap(({ cut, path }): Warning[] =>
    cut === undefined ? [] : [{ code: 'point-shortened', path, detail: clip(oneLine(cut), 80) }],
  );
  const asked = (['reason', 'adjustment', 'question', 'material', 'news'] as const).filter(
    (name) => notes[name] !== undefined && !told.has(notes[name]),
  );
  return [...cuts, ...asked.map((name) => leftOut(name, inputs[name] ?? ''))];
}

/** What a note of thanks has no room for: to HR alone, the challenge of the team; of a panel the others are told. */
export function unsaidOf(
  purpose: EmailPurpose,
  { notes }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
  { interview: { interviewers = [] }, debrief }: AnyInputs,
): readonly Warning[] {
  const isDue = isThankYou(purpose);
  const due = interviewers.length < 2 ? (['challenge', 'highlight'] as const) : (['highlight'] as const);
  const unsaid = due.filter((name) => isDue && notes[name] !== undefined && !told.has(notes[name]));
  return unsaid.map((name) => leftOut(`debrief.${name}`, debrief?.[name] ?? ''));
}

/** A point more than there is room for; a chat message has room for one at most. */
export function unsaidPoints(
  purpose: EmailPurpose,
  { points }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
): readonly Warning[] {
  if (!isThankYou(purpose)) return [];
  return points.filter((point) => !told.has(point)).map(({ path, noted = '' }) => leftOut(path, noted));
}

/** What was promised, where the mail is to tell it and has no room. */
export function unkeptOf(
  purpose: EmailPurpose,
  { notes, promised }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
): readonly Warning[] {
  const isDue = endings.includes(purpose) || talkedPurposes.includes(purpose);
  return isDue && notes.promise !== undefined && !told.has(notes.promise) ? promised : [];
}

/** Mails behind which no other comes to tell it. */
const endings: readonly EmailPurpose[] = ['accept-offer', 'decline-offer', 'withdraw'];
