import { fill, type PlaceValues } from '../text/fill.js';
import { hash } from '../text/hash.js';
import type { Tone } from './model.js';
import type { Note, NoteForm } from './notes/model.js';
import type { SlotId } from './plans.js';
import type { SentenceWords } from './words.js';

/** How phrasings are chosen among those that say the same. */
export interface Choice {
  readonly tone: Tone;
  /** Equal seeds choose equal phrasings. */
  readonly seed: string;
  /** Steps on from the seed's phrasing: each note of a panel takes another. */
  readonly step: number;
  /** Texts already sent, of which no sentence is said again while another phrasing is left. */
  readonly said: readonly string[];
  /** What this mail says so far: a phrasing that echoes it is the last to be chosen. */
  readonly soFar?: string | undefined;
}

/**
 * The places a note fills: that of its form, `{topic}` where it can stand in place of one, and, where the reader raised it,
 * `{raised}`, `{told}`, `{yourAsked}` or `{yourQuestion}`.
 */
export function notePlaces(note: Note | undefined): PlaceValues {
  if (!note) return {};
  const { form, text, isTheirs } = note;
  const topic = note.topic ?? (form === 'doing' || form === 'asked' ? text : undefined);
  const theirs = isTheirs && { [raisedAs[form]]: form === 'task' ? topic : text };
  return { ...(topic && { topic }), [form]: text, ...theirs };
}

const raisedAs: Readonly<Record<NoteForm, string>> = {
  topic: 'raised',
  doing: 'raised',
  task: 'raised',
  clause: 'told',
  asked: 'yourAsked',
  question: 'yourQuestion',
};

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
    const fresh = inOrder.filter((each) => !choice.said.some((text) => text.includes(each)));
    if (fresh.length > 0) return leastEcho(fresh, choice.soFar);
    again ??= inOrder[0];
    if (rule === undefined) break;
  }
  return rule === 'nothing' ? undefined : again;
}

/** Above this share of word pairs that the mail has already, a phrasing echoes it. */
const muchEcho = 0.2;

/** The first phrasing that does not echo the mail, so that "would be glad" is said once; else the one that echoes least. */
function leastEcho(phrasings: readonly string[], soFar: string | undefined): string {
  if (!soFar) return phrasings[0]!;
  const [heardPairs, heardThrees] = [runsOf(soFar, 2), runsOf(soFar, 3)];
  const echoes = phrasings.map((each) => {
    const repeatsThree = runsOf(each, 3).some((run) => heardThrees.includes(run));
    const pairs = runsOf(each, 2);
    const share = pairs.filter((run) => heardPairs.includes(run)).length / Math.max(1, pairs.length);
    return share + (repeatsThree ? 1 : 0);
  });
  return (
    phrasings.find((_, index) => echoes[index]! < muchEcho) ?? phrasings[echoes.indexOf(Math.min(...echoes))]!
  );
}

/** Runs of so many words, in small letters. */
function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
