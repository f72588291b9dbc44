import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { wordsOf } from './nouns.js';
import { active, written } from './written.js';

/**
 * "caranya cek suhu tiap jam dan elektroda tidak boleh keluar oven": how one brought it about, as "dengan mengecek … dan
 * memastikan elektroda tidak keluar oven". `undefined` where what was done has no verb for sure.
 */
export function wayOf(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const [opener] = own.way?.opens.exec(text) ?? [];
  if (own.way === undefined || opener === undefined) return undefined;
  const deeds = text
    .slice(opener.length)
    .split(new RegExp(` ${cues.and} (?=\\p{L}+ \\p{L})`, 'u'))
    .map((deed) => deedOf(deed, cues, own));
  if (deeds[0] === undefined) return undefined;
  // "cek suhu dan tekanan uap tiap jam": what has no verb is one more thing.
  const rest = text.slice(opener.length).split(` ${cues.and} `).slice(1);
  const told = deeds.map((deed, index) => deed ?? rest[index - 1]);
  return `${cues.with} ${told.join(` ${cues.and} `)}`;
}

function deedOf(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const { barred, ensure } = own.way!;
  const ensured = text.replace(barred, `${ensure} $1 $2 `);
  if (ensured !== text) return ensured;
  const [first = ''] = wordsOf(text);
  const form = isActiveVerb(first, cues) ? first : (written(first, own) ?? active(first, own));
  return form === undefined || text === first ? undefined : form + text.slice(first.length);
}
