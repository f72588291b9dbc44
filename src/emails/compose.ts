import { fill, type PlaceValues } from '../text/fill.js';
import { hash } from '../text/hash.js';
import type { Tone } from './model.js';
import type { Note } from './notes/model.js';
import type { SlotId } from './plans.js';
import type { SentenceWords } from './words.js';

/** How phrasings are chosen among those that say the same. */
export interface Choice {
  readonly tone: Tone;
  /** Equal seeds choose equal phrasings. */
  readonly seed: string;
  /** Steps on from the seed's phrasing: each note of a panel takes another. */
  readonly step: number;
  /** Sentences already sent, which are not said again while another phrasing is left. */
  readonly said: readonly string[];
}

/** The place a note fills: `{topic}`, `{asked}`, `{doing}`, `{clause}`, `{question}` or `{task}`. */
export function notePlaces(note: Note | undefined): PlaceValues {
  if (!note) return {};
  // An activity can stand where a topic does, and so can what was asked about.
  const asTopic = note.form === 'doing' || note.form === 'asked';
  return { [note.form]: note.text, ...(asTopic && { topic: note.text }) };
}

/**
 * Slots that need not be said again in the same words once all phrasings are used up: `less` says what the next level
 * says, as long as that is new; `nothing` leaves the sentence out when that is used up too. All others repeat themselves,
 * for a date or a name said twice is better than one not said.
 */
const whenUsedUp: { readonly [Slot in SlotId]?: 'less' | 'nothing' } = {
  'hr-callback': 'less',
  'user-callback': 'less',
  challenge: 'less',
  fit: 'less',
  'hr-interest': 'less',
  'user-interest': 'less',
  'second-callback': 'nothing',
  highlight: 'nothing',
  'hr-close': 'nothing',
  'user-close': 'nothing',
};

/** One sentence: the most specific level that can be filled, in the phrasing the choice falls on. */
export function composeSentence(
  words: SentenceWords,
  slot: SlotId | 'subject',
  values: PlaceValues,
  choice: Choice,
): string | undefined {
  const rule = slot === 'subject' ? undefined : whenUsedUp[slot];
  let again: string | undefined;
  for (const level of words[choice.tone] ?? words.neutral) {
    const phrasings = level.flatMap((template) => fill(template, values) ?? []).map(capital);
    if (phrasings.length === 0) continue;
    const first = (hash(`${choice.seed}/${slot}`) + choice.step) % phrasings.length;
    const inOrder = [...phrasings.slice(first), ...phrasings.slice(0, first)];
    const fresh = inOrder.find((each) => !choice.said.some((text) => text.includes(each)));
    if (fresh !== undefined) return fresh;
    again ??= inOrder[0];
    if (rule === undefined) break;
  }
  return rule === 'nothing' ? undefined : again;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
