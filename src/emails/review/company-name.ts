import { fold, unaccented } from '../../text/fold.js';
import { matches } from '../../text/match.js';
import type { Known } from './known.js';

const legalForm =
  /^(?:inc|llc|ltd|limited|plc|llp|gmbh|ag|se|corp|corporation|co|company|pt|cv|tbk|sa|srl|bv|nv|ab|as|oy|the)$/;

/** Words that say what kind of house it is, in the languages there are words for: "Bank" names no bank. */
const houses =
  /^(?:bank|hotel|hospital|clinic|school|university|college|institute|studio|studios|cafe|restaurant|bakery|brewery|city|county|council|museum|theatre|theater|farm|rumah|sakit|klinik|sekolah|universitas|toko|kantor|yayasan|apotek|sd|smp|sma|smk|rs|rsud|puskesmas|koperasi|asuransi|pelayaran|pabrik|restoran|warung|kedai|butik|penerbit|percetakan|politeknik|pesantren|perkebunan|bengkel)$/;

/** Those of the words of a name that tell it from others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !houses.test(fold(word)));
  return telling.length > 0 ? telling : words;
}

/** Words that end names of houses, and of no place. */
const bodies =
  /^(?:academy|agency|authority|bureau|corporation|firm|foundation|group|laborator(?:y|ies)|ministry|partners|society|trust|ltd|inc|gmbh|llc|plc)$/;

/** Whether a name says what kind of house it is. */
export const saysHouse = (name: string): boolean =>
  fold(name)
    .split(' ')
    .some((word) => (houses.test(word) && !/^(?:city|county)$/.test(word)) || bodies.test(word));

/** Whether a name is one of a place on the map: "Tanjung Priok", "Lake Garda". */
export const isPlaceName = (name: string): boolean =>
  /^(?:tanjung|pulau|gunung|danau|sungai|teluk|selat|pantai|kota|kabupaten|kecamatan|desa|jalan|stasiun|bandara|terminal|lake|mount|cape|isle|river) \S/.test(
    fold(name),
  );

/** Words of many names that tell of none where they stand by themselves. */
const common =
  /^(?:services?|solutions?|partners?|group|international|technolog(?:y|ies)|systems?|holdings?|works?|league|society|association|branch|trust|foundation|cent(?:re|er)|care|shelter|office|department|authority|board|agency|house|street|road|north|south|east|west|regional|national|royal|united|general|global|solicitors?|brokers?|logistics|engineering|management|consulting|industr(?:y|ies)|library|press|media|digital|health|foods?)$/;

/** The words of the company's name that tell it from others, as written. */
export function companyWords({ interview }: Known): readonly string[] {
  return tellingWords(wordsOf(withoutAlias(interview?.company?.name ?? '')));
}

/** Words that name the company where they stand alone: the first two, and any that few others have. */
export function lonelyWords(known: Known): readonly string[] {
  const [first, second, ...others] = companyWords(known).flatMap((word) => [word, ...partsOfDomain(word)]);
  return [first, second, ...others.filter((word) => !common.test(fold(word)))].flatMap((word) =>
    word !== undefined && (fold(word).length > 3 || /\d/.test(word)) ? [word, ...spellingsOf(word)] : [],
  );
}

/** Other ways to write a name, where its letters are not at hand: "Muller" and "Mueller" for "Müller". */
export function spellingsOf(name: string): readonly string[] {
  const expanded = name
    .normalize('NFKC')
    .replace(/[äöüøå]/giu, (letter) => (/å/iu.test(letter) ? 'aa' : `${unaccented(letter)}e`));
  return [unaccented(expanded), unaccented(name)].filter((spelled) => spelled !== name);
}

/**
 * Short names that a company's may stand for: what its name has in parentheses, its first letters, "S&A" of "Sturmey &
 * Archer", "IH Parts" of "International Harvester Parts".
 */
export function shortNames(known: Known): readonly string[] {
  const name = known.interview?.company?.name ?? '';
  const words = wordsOf(withoutAlias(name)).filter((word) => /^\p{Lu}/u.test(word));
  const lettersOf = (some: readonly string[]) => some.map((word) => word[0]).join('');
  const partial = words.map((word, at) => `${lettersOf(words.slice(0, at))} ${word}`).slice(2);
  const pair = /(\p{Lu})[\p{L}'’-]*\s+&\s+(\p{Lu})/u.exec(name);
  return [
    ...[...matches(name, /\(([^()]{2,40})\)/g)].flatMap(([, alias = '']) => [
      alias,
      ...wordsOf(alias).slice(0, 1),
    ]),
    ...[lettersOf(words), lettersOf(companyWords(known))].filter((letters) => /^\p{L}{3,}$/u.test(letters)),
    ...partial,
    ...(pair ? [`${pair[1]}&${pair[2]}`, `${pair[1]} & ${pair[2]}`] : []),
  ].filter((each) => /\p{Lu}/u.test(each));
}

/**
 * Whether capitals may stand for a name: its letters in their order, among them the first of each word: "BAW" for
 * "Bundesanstalt für Wasserbau".
 */
export function isShortened(capitals: string, { interview }: Known): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(capitals)) return false;
  const words = wordsOf(withoutAlias(interview?.company?.name ?? '')).filter((word) => /^\p{Lu}/u.test(word));
  const firsts = words.map((word) => fold(word)[0] ?? '').join('');
  const letters = fold(capitals);
  const isWithin = (some: string, whole: string) => {
    let at = 0;
    return Array.from(some).every((letter) => (at = whole.indexOf(letter, at) + 1) > 0);
  };
  return (
    firsts.length > 1 &&
    letters.startsWith(firsts.slice(0, 1)) &&
    isWithin(firsts, letters) &&
    isWithin(letters, words.map(fold).join(''))
  );
}

/** Without what stands in parentheses: "Nightingale Hearing (a Sonova brand)". */
const withoutAlias = (name: string): string => name.replace(/\s*\([^()]*\)/g, '') || name;

function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word) && !legalForm.test(fold(word)));
}

/** "iolanthe" of "iolanthe.health". */
const partsOfDomain = (word: string): string[] =>
  /\p{L}\.\p{L}{2}/u.test(word) ? word.split('.').slice(0, 1) : [];
