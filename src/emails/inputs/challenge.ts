import { mayTell } from '../notes/form.js';
import { isAmong } from '../notes/lookup.js';
import { isCount, isMass, withArticle, wordsOf } from '../notes/nouns.js';
import type { NoteCues } from '../words.js';
import { asLabeled } from './label.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';
import { withAmount } from './rest.js';

/** What is hard in the work: a sentence where it may be one, and a number of something as a state. */
export function readChallenge(text: string | undefined, reader: InputReader): PlacedNote | undefined {
  const { cues } = reader;
  const read = asSaid(reader.first(labeledIn(text, reader), 'debrief.challenge'), cues);
  const state = asState(asKnown(read, cues), cues);
  const told = state && withAmount(state, cues);
  const isBeyond = told && ['clause', 'topic'].includes(told.form) && cues.beyond?.test(told.text) === true;
  return told && { ...told, noted: text, ...(isBeyond && { isBeyond }) };
}

/** "Triage. Everything is treated as urgent": as one note, where it can be told so. */
function labeledIn(text: string | undefined, { cues, piece }: InputReader): string | undefined {
  const whole = text && asLabeled(text, cues);
  return whole && piece(whole, 'point', { isOfReader: true }) ? whole : text;
}

/** Words of a matter with what is hard in it, at most: more is no part of a sentence. */
const mostWithTail = 24;

/** "night call-outs, two brothers do them alone": the matter and how it stands, where what is brought to it follows. */
export function withTail(note: PlacedNote | undefined, { cues, piece }: InputReader): PlacedNote | undefined {
  if (note?.form !== 'topic' || note.isState || note.cut === undefined || cues.proof === undefined)
    return note;
  const tail = piece(note.cut, 'point', { isOfReader: true });
  if (tail?.form !== 'clause' || tail.cut !== undefined || tail.isSore) return note;
  // "waste, the fish mostly": nobody noted what is mostly fish.
  if (wordsOf(tail.text).length > wordsOf(note.cut).length + 1) return note;
  const { cut: _, tail: __, ...matter } = note;
  const text = `${note.text} ${cues.proof.andHow} ${tail.text}`;
  return wordsOf(text).length > mostWithTail ? note : { ...matter, text };
}

/** Trouble that may be a thing or a sentence, "the roof leaks at night", is told as a sentence where it may have a verb. */
function asSaid(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  if (note?.form !== 'either' || cues.proof === undefined) return note;
  const text = note.text.startsWith('"') ? undefined : note.text;
  if (text === undefined) return note;
  return mayTell(text, cues)
    ? { ...note, form: 'clause' }
    : { ...note, form: 'topic', text: withArticle(text, -1, cues, true) };
}

/** "a backlog of registers": whoever has it knows which. */
function asKnown(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  const [first = '', ...words] = wordsOf(note?.text ?? '');
  // "a waiting list of eight months"
  const at = words.findIndex((word) => cues.prepositions.includes(word) || word === cues.of);
  const noun = words[at - 1] ?? '';
  const isNear = at > 0 && at < 4 && words[at] === cues.of;
  const isOne = note?.form === 'topic' && cues.indefinite.includes(first) && isNear;
  const isAmount = isAmong(noun, [cues.quantities, cues.amounts ?? []]) || isCount(noun, cues);
  return isOne && !isAmount ? { ...note, text: `${cues.article}${note.text.slice(first.length)}` } : note;
}

/** "two cooks down", "45% attrition", "no budget for the swap": nobody helps with a number. */
function asState(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  if (note?.form !== 'topic') return note;
  const words = wordsOf(note.text);
  const [first = ''] = words.slice(words[0] === cues.article ? 1 : 0);
  const isState = isCount(first, cues) || cues.negations.includes(first);
  // "60% drop-off"
  const isShare =
    cues.proof !== undefined && first.endsWith('%') && words.length === 2 && !isMass(words[1]!, cues);
  const article = cues.indefinite[/^(?:8|11|18)/.test(first) ? 1 : 0];
  return isState ? { ...note, ...(isShare && { text: `${article} ${note.text}` }), isState } : note;
}
