import type { Warning } from '../../text/warning.js';
import type { Note } from '../notes/model.js';
import { readPromise } from '../notes/promise.js';
import type { DraftWords } from '../words.js';
import { withoutEnd } from '../notes/gate/shape.js';
import { joined } from './joined.js';
import type { PlacedNote } from './model.js';
import { leftOut, type InputReader } from './reader.js';
/** What this reader was promised: all that is to be sent, in one sentence, or else the first thing to do. */
export function readPromises(
  promised: readonly string[],
  { cues, context, words, leaveOut }: InputReader,
): {
  readonly promise: PlacedNote | undefined;
  readonly promised: readonly Warning[];
  readonly elsewhere: readonly Warning[];
} {
  const read = promised.map((noted) => {
    const { text, cut } = withoutEnd(noted, cues);
    const note = readPromise(text, cues, context);
    if (typeof note !== 'object') return note;
    const cuts = [note.cut ?? '', cut].filter((each) => each !== '').join(', ');
    return cuts === '' ? note : { ...note, cut: cuts };
  });
  const notes = read.filter((each) => each !== undefined && each !== 'another');
  const [first] = notes;
  const topics = notes.filter(({ form }) => form === 'topic');
  // "my CPC card and a photo of my licence, front and back": what has a comma in it stands last.
  const [detailed] = topics.filter(({ text }) => text.includes(','));
  const plain = topics.filter(({ text }) => !text.includes(','));
  const things = detailed === undefined ? plain : [...plain, detailed];
  const one = first?.form === 'topic' && things.includes(first) ? things : notes.slice(0, 1);
  const tasks = notes.filter(({ form, text }) => form === 'task' && !text.includes(',')).slice(0, 2);
  const both = bothIn(plain, tasks, words);
  const told = both === undefined ? one : [...plain, ...tasks];
  const kept: Warning[] = [];
  const elsewhere: Warning[] = [];
  for (const [index, note] of read.entries()) {
    const text = promised[index]!;
    const path = `debrief.promised[${index}]`;
    if (note === 'another' || text.trim() === '') elsewhere.push(leftOut(path, text));
    else if (note !== undefined && told.includes(note)) kept.push(leftOut(path, text));
    else leaveOut(path, text);
  }
  const promise = both ?? inOne(told, words);
  const cut = told.flatMap((note) => note.cut ?? []).join(', ');
  const at = read.findIndex(
    (note) => typeof note === 'object' && told.includes(note) && note.cut !== undefined,
  );
  return {
    promise: promise && { ...promise, ...(cut !== '' && { path: `debrief.promised[${at}]`, cut }) },
    promised: kept,
    elsewhere,
  };
}

function inOne(notes: readonly Note[], words: DraftWords): Note | undefined {
  const [first] = notes;
  if (first === undefined || notes.length < 2) return first;
  const texts = notes.map(({ text }) => text);
  return { ...first, text: joined(texts, words) };
}

/** Most words behind one "I'll". */
const longestPromise = 26;

/** What is to be sent and what is to be done, in one: "send you a copy of my card and call Janet in HR". */
function bothIn(things: readonly Note[], tasks: readonly Note[], words: DraftWords): Note | undefined {
  const { own, reader, sending = [], sends } = words.emails.cues;
  const texts = [...things, ...tasks].map(({ text }) => text);
  const isShort = texts.join(' ').split(' ').length < longestPromise;
  if ((own === '' && sends === undefined) || tasks.length === 0 || texts.length < 2 || !isShort)
    return undefined;
  const acts = tasks.map(({ text }) => text);
  const list = joined(
    things.map(({ text }) => text),
    words,
  );
  const sent = list === '' ? [] : [`${sends ?? `${sending[0]!} ${reader.name}`} ${list}`];
  return { form: 'task', text: joined(things.length > 1 ? [...acts, ...sent] : [...sent, ...acts], words) };
}
