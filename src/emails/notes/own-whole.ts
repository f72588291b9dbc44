import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isShort } from './limit.js';
import type { Note } from './model.js';
import { withCut } from './own-reason.js';
import { asWritten } from './own-typed.js';
import { active, bareBehindDoer, written } from './written.js';

/** A sentence as it was noted, without what it goes on with where it is too long: "…, melatih dua belas agen". */
export function toldWhole(noted: string, cues: NoteCues, own: OwnWords): Note {
  const text = bareBehindDoer(asWritten(behindSelf(noted, cues, own), own), cues);
  const [first = '', ...more] = text.split(own.nextDeed);
  const cut: string[] = [];
  while (more.length > 0 && !isShort(first + more.join(''))) cut.unshift(more.pop()!);
  return withCut(
    { form: 'clause', text: first + more.join('') },
    cut.map((part) => part.slice(2)),
  );
}

/** "panen naik setelah saya ganti pupuk": behind its doer a verb has its form as well. */
function behindSelf(text: string, { self }: NoteCues, own: OwnWords): string {
  const verb = new RegExp(`(?<=(?:${own.sinceWhen.join('|')}) ${self} )\\p{Ll}+(?= )`, 'u');
  return text.replace(verb, (word) => written(word, own) ?? active(word, own) ?? word);
}
