import { clip, oneLine } from '../text/clean.js';
import type { Warning } from '../text/warning.js';
import type { PlacedNote, ReadInputs } from './inputs/model.js';
import { leftOut } from './inputs/reader.js';
import type { Email, EmailPurpose } from './model.js';
import type { AnyInputs } from './places.js';
import { isThankYou, talkedPurposes } from './purposes.js';

/** A mail, what of its notes it does not tell, and what is for any of a panel, and that this one has no room for. */
export interface Drafted {
  readonly email: Email;
  readonly lost: readonly Warning[];
  readonly unshared: readonly Warning[];
}

/** A mail with the warnings of what nobody else of the panel is told. */
export function withUnshared(
  { email, lost, unshared }: Drafted,
  isLost: (warning: Warning) => boolean,
): Email {
  const more = unshared.filter((warning) => warning.detail !== '' && isLost(warning));
  return { ...email, warnings: [...lost, ...more, ...email.warnings] };
}

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

/** What a note of thanks has no room for: to HR alone, the challenge of the team. */
export function unsaidOf(
  purpose: EmailPurpose,
  { notes }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
  name: 'challenge' | 'highlight',
  { debrief }: AnyInputs,
): readonly Warning[] {
  const isUnsaid = isThankYou(purpose) && notes[name] !== undefined && !told.has(notes[name]);
  return isUnsaid ? [leftOut(`debrief.${name}`, debrief?.[name] ?? '')] : [];
}

/** A point more than there is room for, of this reader's or of nobody's. */
export function unsaidPoints(
  purpose: EmailPurpose,
  { points }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
  isOwn: boolean,
): readonly Warning[] {
  if (!isThankYou(purpose) && !asking.includes(purpose)) return [];
  return points
    .filter((point) => !told.has(point) && (point.isShared !== true) === isOwn)
    .map(({ path, noted = '' }) => leftOut(path, noted));
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

/** What was promised to another of them. */
export function elsewhereOf(purpose: EmailPurpose, { elsewhere }: ReadInputs): readonly Warning[] {
  return isThankYou(purpose) ? elsewhere : [];
}

/** Mails behind which no other comes to tell it. */
const endings: readonly EmailPurpose[] = ['accept-offer', 'decline-offer', 'withdraw'];

/** Mails that tell a point, so that one looks for the others. */
const asking: readonly EmailPurpose[] = ['check-in', 'last-check-in', 'keep-in-touch'];
