import { clip, oneLine } from '../text/clean.js';
import type { Warning } from '../text/warning.js';
import type { PlacedNote, ReadInputs } from './inputs/model.js';
import type { EmailPurpose } from './model.js';
import type { AnyInputs } from './places.js';

/** What of the notes is not told: the end of one, or all of what the mail has no place for. */
export function lostOf({ notes }: ReadInputs, told: ReadonlySet<PlacedNote>, inputs: AnyInputs): Warning[] {
  const cuts = [...told].flatMap(({ cut, path }): Warning[] =>
    cut === undefined ? [] : [{ code: 'point-shortened', path, detail: clip(oneLine(cut), 80) }],
  );
  const asked = (['reason', 'adjustment', 'question', 'material', 'news'] as const).filter(
    (name) => notes[name] !== undefined && !told.has(notes[name]),
  );
  const unsaid = asked.map((name): Warning => ({
    code: 'point-left-out',
    path: name,
    detail: clip(oneLine(inputs[name] ?? ''), 80),
  }));
  return [...cuts, ...unsaid];
}

/** What a note of thanks has no room for: to HR alone, the challenge of the team; of a panel the others are told. */
export function unsaidOf(
  purpose: EmailPurpose,
  { notes }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
  { interview: { interviewers = [] }, debrief }: AnyInputs,
): readonly Warning[] {
  const isDue = purpose === 'thank-you-recorded' || thanks.includes(purpose);
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
  const isDue = purpose === 'thank-you-recorded' || thanks.includes(purpose);
  return points
    .filter((point) => isDue && !told.has(point))
    .map(({ path, noted = '' }) => leftOut(path, noted));
}

function leftOut(path: string | undefined, text: string): Warning {
  return { code: 'point-left-out', path, detail: clip(oneLine(text), 80) };
}

/** What was promised, where the mail is to tell it and has no room. */
export function unkeptOf(
  purpose: EmailPurpose,
  { notes, promised }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
): readonly Warning[] {
  const isDue = endings.includes(purpose) || thanks.includes(purpose);
  return isDue && notes.promise !== undefined && !told.has(notes.promise) ? promised : [];
}

/** Mails behind which no other comes to tell it. */
const endings: readonly EmailPurpose[] = ['accept-offer', 'decline-offer', 'withdraw'];

/** Mails that tell what was talked of. */
export const thanks: readonly EmailPurpose[] = [
  'thank-you',
  'second-thank-you',
  'late-thank-you',
  'thank-you-via-host',
];
