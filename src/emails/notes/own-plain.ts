import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { withCut } from './own-reason.js';
import { wordsOf } from './nouns.js';

/** What is noted of oneself by its name alone: "kesabaran", "rajin, belum pernah absen 3 tahun". */
export function ownPlain(text: string, cues: NoteCues, { plain }: OwnWords): Note | undefined {
  if (plain === undefined || /[;:()"?=]/u.test(text)) return undefined;
  if (plain.virtue.test(text)) return { form: 'topic', text };
  if (plain.amount.test(text)) return { form: 'clause', text: `${plain.covers} ${text}` };
  // Nobody praises themselves; what shows it is told.
  const [praise = ''] = plain.praise.exec(text) ?? [];
  const rest = text.slice(praise.length);
  if (praise === '' || rest.includes(',')) return undefined;
  return withCut({ form: 'clause', text: `${cues.self} ${rest}` }, [praise.replace(/[\s,]+$/u, '')]);
}

/** "hibah riset dari LPDP": what one was given. */
export function prizeOf(text: string, { self }: NoteCues, { plain, ever }: OwnWords): string | undefined {
  return plain?.prize.test(text) === true ? `${self} ${ever} ${plain.given} ${text}` : undefined;
}

/** "panen mereka naik": what is somebody's is no verb of the writer's. */
export function isOfOwner([first = '', second = '']: readonly string[], cues: NoteCues): boolean {
  return cues.pronouns.includes(second) && second !== cues.self && !isActiveVerb(first, cues);
}

/** "menerjemahkan dua novel", "SOP yang kini dipakai": how much it was, or what is left, shows that it is done; "tiap Sabtu" that it is not. */
export function isDoneOnce(
  deed: string,
  isProven: boolean,
  cues: NoteCues,
  { habits, makes = [], plain }: OwnWords,
): boolean {
  const words = wordsOf(deed);
  const [verb = '', amount = ''] = words;
  if (words.some((word) => habits.includes(word)) || plain?.still.test(deed) === true) return false;
  const isCounted = /^\d/.test(amount) || isAmong(amount, [cues.numberWords]);
  const isShown = isProven || isCounted || plain?.left.test(deed) === true;
  return makes.includes(verb) || (isActiveVerb(verb, cues) && isShown);
}
