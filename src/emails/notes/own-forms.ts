import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { isAmong, wordFor } from './lookup.js';
import { wordsOf } from './nouns.js';

/** Most words a place has that is noted before what one did there: "di gudang Cikarang". */
const longestPlace = 4;

/** "otomasi 140 laporan", "setup Jenkins": a loan word, or a noun, that stands for what one did, as its verb. */
export function asDeed(
  text: string,
  cues: NoteCues,
  { deeds = {}, deedsOfMany = {}, outcomes }: OwnWords,
): string | undefined {
  const [first = '', second = ''] = wordsOf(text);
  // "training 20 sales", not "training K3"
  const verb = wordFor(deeds, first) ?? (/^\d/.test(second) ? wordFor(deedsOfMany, first) : undefined);
  const { states = [], bare = [] } = cues.verbForms ?? {};
  // "produksi naik 20%", "instalasi di Bekasi", "training selesai"
  const lists = [cues.prepositions, cues.finiteVerbs, cues.negations, states, bare, [cues.and]];
  const isObject = second !== '' && !isAmong(second, lists) && outcomes?.happened.test(text) !== true;
  return verb !== undefined && isObject ? verb + text.slice(first.length) : undefined;
}

/** "dulu di Kuta bikin …": where the place ends, and what was done there. */
export function placedFirst(
  text: string,
  cues: NoteCues,
  own: OwnWords,
  isDeed: (text: string) => boolean,
): { readonly place: string; readonly deed: string } | undefined {
  const all = text.split(' ');
  const isOnce = all[0]!.toLowerCase() === own.once;
  const words = isOnce ? all.slice(1) : all;
  if (!cues.prepositions.includes((words[0] ?? '').toLowerCase())) return undefined;
  for (let at = 2; at <= longestPlace + 1 && at < words.length - 1; at++) {
    const place = words.slice(0, at);
    const isName = place.slice(1).every((word) => /^\p{Lu}/u.test(word));
    const isKnown = isOnce || isName || own.placesBefore?.test(place.join(' ')) === true;
    const deed = words.slice(at).join(' ');
    // "di bengkel las membuat kanopi"
    const isLater = isDeed(words.slice(at + 1).join(' ')) && cues.verbForms?.active.test(words[at + 1]!);
    if (isKnown && !isLater && isDeed(deed))
      return { place: place[0]!.toLowerCase() + place.join(' ').slice(place[0]!.length), deed };
  }
  return undefined;
}

/** "closing dari H+18 jadi H+7", "stok selisih turun dari 4% ke 1%": what went from one figure to another is what one did. */
export function broughtAbout(text: string, cues: NoteCues, { brought, done }: OwnWords): string | undefined {
  const [, thing = '', move = '', rest = '', tail = ''] = brought?.form.exec(text) ?? [];
  const words = wordsOf(thing);
  const isTold = words.some(
    (word) => isAmong(word, [cues.pronouns, cues.prepositions]) || isActiveVerb(word, cues),
  );
  if (brought === undefined || thing === '' || words.length > 4 || isTold) return undefined;
  const verb = brought.moves[move.trim()] ?? brought.change;
  return `${cues.self} ${done} ${verb} ${thing} ${rest.trim()} ${brought.to} ${tail}`;
}

/** "latte art", "Excel dan vlookup": what one is able to, noted by its name alone. */
export function skillOf(text: string, cues: NoteCues, { skills, skill, have }: OwnWords): string | undefined {
  const words = wordsOf(text);
  const isPlain = words.length < 7 && !words.some((word) => isAmong(word, [cues.pronouns, cues.finiteVerbs]));
  return skills?.test(text) === true && isPlain ? `${cues.self} ${have!} ${skill!} ${text}` : undefined;
}
