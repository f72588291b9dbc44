import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import type { Note } from './model.js';
import { isPast } from './verbs.js';

/** "I rode bikes since I was 12" is still so: "I have ridden bikes since I was 12". */
export function asLasting(note: Note, cues: NoteCues): Note {
  const { lasting } = cues;
  const words = note.text.split(' ');
  const since = words.indexOf(cues.since);
  if (lasting === undefined || note.form !== 'clause' || since < 2) return note;
  if (!lasting.since.test(words.slice(since + 1).join(' '))) return note;
  for (let index = since - 1; index > 0; index--) {
    const verb = words[index]!;
    const before = words[index - 1]!;
    // "taught swimming, coached juniors since 2015"
    const isNext = before.endsWith(',');
    const isFirst = isNext || isAmong(before, [[cues.self, cues.and]]);
    if (!isFirst || !(isPast(verb, cues) || verb in lasting.forms)) continue;
    // "built the queue, with no double charges since 2024": what has been so since is no deed.
    if (words.slice(index, since).some((word) => word.endsWith(',') || word.startsWith('('))) return note;
    const head = isNext
      ? [...words.slice(0, index - 1), before.slice(0, -1), cues.and]
      : words.slice(0, index);
    const form = wordFor(lasting.forms, verb) ?? verb;
    return {
      ...note,
      text: [...head, lasting.have, form, ...words.slice(index + 1)].join(' '),
    };
  }
  return note;
}
