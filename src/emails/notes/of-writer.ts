import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';

/** "what I would do if …", "why I left": who knows it is the writer; "when I would start" may be told by either. */
export function ofWriterIn(words: readonly string[], cues: NoteCues): 'asked' | 'open' | undefined {
  const { notAskedOfWriter, questionWords, indirect, modals = [], why = '' } = cues;
  const self = cues.self.toLowerCase();
  const at = words.findIndex((word) => word.split(/['’]/u)[0] === self);
  const [first = ''] = words;
  const opens = questionWords.includes(first) || wordFor(indirect, first) !== undefined;
  if (modals.length === 0 || !opens || at < 1 || at > 4) return undefined;
  const isShort = words[at] !== self;
  const isModal = isShort || modals.includes(words[at + 1] ?? '');
  const verb = words[at + (isShort ? 1 : isModal ? 2 : 1)] ?? '';
  if (first === why) return 'asked';
  const isAct = modals.includes(verb) || !isAmong(verb, [notAskedOfWriter, cues.finiteVerbs]);
  return verb !== '' && isAct ? 'asked' : 'open';
}
