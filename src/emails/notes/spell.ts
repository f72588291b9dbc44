import { oneLine } from '../../text/clean.js';
import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { withEvents } from './events.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { withMoments } from './moments.js';
import { isPlural } from './nouns.js';
import { namesOf } from './reporter.js';
import { ofTrade } from './trade.js';

/** The note on one line, without quotation marks around it all, asides in brackets, and end mark; a question keeps its. */
export function bareNote(raw: string): string {
  const one = oneLine(
    raw.replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+/gu, ' '),
  ).replace(/^(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, '');
  const bare = (quoteIn(one) ?? one)
    .replace(/\s-{2,}\s/gu, ' – ')
    .replace(/\s*\([^()]*\)(?=\s|[.,;:!?…]|$)/gu, '')
    .replace(/\s*(?:(?<!(?<!\p{L})[ap]\.m)[.,;:!…]|\s[-–—])+$/u, '')
    .replace(/[!?]*\?[!?]*$/, '?');
  // A quotation of two sentences is read sentence by sentence.
  const isHalfQuoted = (bare.match(/["“”]/gu) ?? []).length % 2 === 1;
  return (isHalfQuoted ? bare.replace(/["“”]/gu, '') : bare).trim();
}

/** What stands between quotation marks around all of a text. */
export function quoteIn(text: string): string | undefined {
  return /^["“«'‘](.*)["”»'’][.,]?$/u.exec(oneLine(text))?.[1];
}

/** "they r short of ppl" written out; a note shouted in capitals is spoken in small letters; "monday" has a capital. */
export function spellOut(
  text: string,
  cues: NoteCues,
  { properNames, misspellings, interviewers = [] }: Partial<NoteContext>,
): string {
  const inTrade = ofTrade(text, cues, { properNames: properNames ?? [], interviewers });
  const shouted = text.length > 6 && text === text.toUpperCase() && /\p{L}{6}|\p{L}{5}.*\p{L}{2}/u.test(text);
  const known = shouted ? (properNames ?? []) : interviewers.flatMap(namesOf);
  const names = new Map(known.flatMap((name) => name.split(/\s+/)).map((name) => [name.toLowerCase(), name]));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  // "foto2", "anak2nya"
  const twice = /(?<!\p{L})(\p{Ll}{3,})2(nya|an)?(?![\p{L}\d])/gu;
  const written = cues.hasTwice ? text.replace(twice, '$1-$1$2') : text;
  const single = (cues.spoken ?? []).reduce(
    (told, [from, to]) =>
      told.replace(from, (whole: string, ...parts: unknown[]) =>
        // What is listed by itself is no matter of its class.
        wordFor(cues.shorthand, whole) === undefined
          ? to.replace(/\$([12])/gu, (_, part: string) => String(parts[Number(part) - 1]))
          : whole,
      ),
    written,
  );
  const plain = (shouted ? single.toLowerCase() : single).replace(/~\s?(?=\d)/gu, `${cues.roughly} `);
  const spelled = withoutFiller(joinWords(partUnits(plain, cues), cues), cues)
    .split(' ')
    .map((word, index, words) => {
      const isStressed = /^\p{Lu}{2,}$/u.test(word) && isStress(word.toLowerCase(), cues);
      if (isStressed) return word.toLowerCase();
      const small = word.toLowerCase();
      // "Sat work", not "Sat with a client"
      const isDay =
        word === 'Sat' &&
        index < words.length - 1 &&
        !isAmong(words[index + 1]!, [cues.prepositions, cues.particles]);
      const day = isDay ? wordFor(cues.shorthand, 'sat.') : undefined;
      if (day !== undefined) return day;
      const bare = small.replace(/[^\p{L}]+$/u, '');
      const name = names.get(bare);
      const isName = shouted || (isNameAlone(bare, cues) && !isNounAt(index, words, cues));
      if (name !== undefined && isName) return name + word.slice(bare.length);
      const before = (words[index - 1] ?? '').toLowerCase();
      // "for an hr", not "an hr manager"
      const isOne =
        before !== '' &&
        (before === cues.per ||
          (cues.indefinite.includes(before) && isAmong(words[index + 1] ?? '', [cues.prepositions, ['']])));
      const isBehindNumber = /^[\d.,/–-]+$/.test(before) || isOne;
      const unit = isBehindNumber ? wordFor(cues.shortUnits, bare) : undefined;
      if (unit !== undefined) return unit + small.slice(bare.length).replace(/^\./, '');
      // "its 4 g a day"
      const opensFact =
        /^\d/.test(words[index + 1] ?? '') || cues.determiners.includes(words[index + 1] ?? '');
      const whole = opensFact ? wordFor(cues.clipped, small) : undefined;
      if (whole !== undefined) return whole;
      const written = writtenOut(small, cues) ?? inTrade(bare) ?? wordFor(misspellings, small);
      // "code in R" is no "are", nor "PT" a patient.
      const isCapital = /^\p{Lu}+$/u.test(word) || /^\p{Lu}[,.;:)]+$/u.test(word);
      // "code in r"
      const isLetter =
        bare.length === 1 && isAmong(before, [cues.prepositions]) && cues.finiteVerbs.includes(written ?? '');
      // "kebun Bener Meriah"
      const isNamed =
        cues.article === '' && index > 0 && isNameLike(word) && isNameLike(words[index + 1] ?? '');
      const isPlain = shouted || !isCapital || small === written?.toLowerCase();
      if (written !== undefined && !isLetter && !isNamed && isPlain) return written;
      const mark = small.slice(bare.length);
      const marked = mark === ',' && !isCapital ? wordFor(cues.shorthand, bare) : undefined;
      // "11 years old lol, and" keeps its comma.
      if (marked !== undefined) return marked + mark;
      // "the wing opens in may"
      const opener = writtenOut(before, cues) ?? before;
      const isMonth = cues.months.includes(bare) && isAmong(opener, [cues.prepositions, cues.times]);
      return isMonth || isAmong(bare, [cues.capitalized, cues.placeNames ?? []]) ? capital(word) : word;
    })
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+(?=,)/gu, '')
    .replace(/^,\s*/u, '');
  return withMoments(joinSpans(askedFirst(withEvents(spelled, cues), cues), cues), cues);
}

/** "kalau hujan bagaimana?": in writing the word that asks stands first. */
function askedFirst(text: string, { lateAsking: { when, how }, shorthand }: NoteCues): string {
  const words = text.split(' ');
  const at = words.indexOf(when);
  const [, last = '', mark = ''] = /^(\p{L}+)(\??)$/u.exec(words.at(-1)!) ?? [];
  const isLate =
    when !== '' && at >= 0 && at < words.length - 2 && (wordFor(shorthand, last) ?? last) === how;
  return isLate ? [...words.slice(0, at), how, ...words.slice(at, -1)].join(' ') + mark : text;
}

/** "ppl", "hrs.": a short form of three letters may have a dot. */
function writtenOut(word: string, { shorthand, hasTwice }: NoteCues): string | undefined {
  const plain = word.replace('’', "'");
  const written = wordFor(shorthand, plain) ?? wordFor(shorthand, plain.replace(/(?<=\p{L}{3})\.$/u, ''));
  // "nolaknya"; "bedanya" is a noun.
  const [, stem = ''] = /^(\p{L}{4,})nya$/u.exec(plain) ?? [];
  const ofStem = hasTwice ? wordFor(shorthand, stem) : undefined;
  return written ?? (ofStem && /^(?!ber)\p{L}+$/u.test(ofStem) ? `${ofStem}nya` : undefined);
}

/** "90min", "7am": number and unit are two words. */
function partUnits(text: string, cues: NoteCues): string {
  const units = [...Object.keys(cues.shortUnits), ...cues.hours];
  return text
    .split(' ')
    .map((word, index, words) => {
      const [, number, unit = ''] = /^(\d[\d:.-]*)(\p{L}+)[,.]?$/u.exec(word) ?? [];
      const small = unit.toLowerCase();
      // "by Monday 9h" is a time of day.
      const before = (words[index - 1] ?? '').toLowerCase();
      const day = writtenOut(before, cues) ?? before;
      const isClock = isAmong(day.toLowerCase(), [[cues.moments.at, cues.by, cues.until], cues.capitalized]);
      if (isClock && unit === cues.clock) return word;
      const isUnit = units.includes(small) || units.includes(small.replace(/s$/, ''));
      return number !== undefined && isUnit
        ? `${number} ${small}${word.slice(number.length + unit.length)}`
        : word;
    })
    .join(' ');
}

/** "grill AND fryer", "do NOT": capitals for stress. */
function isStress(word: string, cues: NoteCues): boolean {
  return isAmong(word, [[cues.and], cues.negations, cues.adverbs, cues.determiners]);
}

/** Whether a name in small letters can be nothing else: "marv", not "grace" or "will". */
function isNameAlone(name: string, cues: NoteCues): boolean {
  const lists = [
    cues.massNouns,
    cues.eitherVerbs,
    cues.taskVerbs,
    cues.nounVerbs,
    cues.auxiliaries,
    cues.properWords,
  ];
  const more = [
    cues.prepositions,
    cues.determiners,
    cues.modalNames,
    cues.finiteVerbs,
    cues.pastVerbs,
    cues.commonNames,
  ];
  return name.length > 2 && !isAmong(name, [...lists, ...more]);
}

/** "the minibus grant", in a room with Mr Grant. */
function isNounAt(index: number, words: readonly string[], { article, determiners }: NoteCues): boolean {
  const before = words.slice(Math.max(0, index - 2), index).map((word) => word.toLowerCase());
  return article !== '' && before.some((word) => determiners.includes(word));
}

/** "ok so she said …" */
function withoutFiller(text: string, cues: NoteCues): string {
  const filler = cues.fillers.find((each) => text.toLowerCase().startsWith(`${each} `));
  return filler === undefined ? text : text.slice(filler.length + 1);
}

/** "no shows", "burn out": one word each. */
function joinWords(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  for (let index = words.length - 2; index >= 0; index--) {
    const pair = wordFor(
      cues.joined,
      `${words[index]!} ${words[index + 1]!}`.toLowerCase().replace('’', "'"),
    );
    const before = (words[index - 1] ?? '').toLowerCase();
    // "volunteers burn out" does what "burnout" is.
    const isVerb =
      cues.particles.includes(words[index + 1]!) &&
      (isPlural(before, cues) || cues.pronouns.includes(before));
    if (pair !== undefined && !isVerb) words.splice(index, 2, pair);
  }
  return words.join(' ');
}

/** "12 hour shifts" are "12-hour shifts", "a 13 week contract" is "a 13-week contract"; "3 day shifts" are three. */
function joinSpans(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  for (let index = words.length - 2; index >= 0; index--) {
    const [number = '', end = '', behind = ''] = words
      .slice(index, index + 3)
      .map((word) => word.toLowerCase());
    // "9 hour, and finance waits"
    const unit = end.replace(/,$/u, '');
    const mark = end.slice(unit.length);
    const next = mark === '' ? behind : '';
    const isMany =
      (/^\d+(?:[-–.]\d+)?$/.test(number) && number !== '1') || cues.numberWords.indexOf(number) > 0;
    // "90 minute" was short for more of them.
    const isUnit = isMany && cues.durations.includes(`${unit}${cues.plural.ending}`);
    const opensNext = !/^\p{L}{3}/u.test(next);
    // "six Year 4 pupils"
    if (isUnit && opensNext && !/^\d+$/.test(next))
      words[index + 1] = `${words[index + 1]!.slice(0, unit.length)}${cues.plural.ending}${mark}`;
    if (!isMany || !cues.spans.includes(unit) || opensNext) continue;
    const isShift = unit !== cues.spans[0] && next.startsWith(cues.shift);
    const opens = [
      ...cues.prepositions,
      ...cues.relatives,
      ...cues.finiteVerbs,
      ...cues.determiners,
      cues.and,
    ].includes(next);
    if (isUnit && opens) words[index + 1] = `${words[index + 1]!}${cues.plural.ending}`;
    else if (!isShift && !opens) words.splice(index, 2, `${words[index]!}-${words[index + 1]!}`);
  }
  return words.join(' ');
}

/** Whether a text is in another language, names aside: two of its words, or one where there are few. */
export function isForeign(text: string, cues: NoteCues, { properNames }: NoteContext): boolean {
  const names = new Set(properNames.flatMap((name) => name.split(/\s+/)));
  const loan = phraseFinder(cues.loans)(text)?.text ?? '';
  // "San Juan de la Cruz"
  const particle = `\\s(?:${cues.nameParticles.join('|')})`;
  const name = new RegExp(`\\p{Lu}\\S*(?:${particle})+\\s\\p{Lu}\\S*`, 'gu');
  const named = cues.article === '' ? text : text.replace(name, 'X');
  const own = loan === '' ? named : named.replace(loan, ' ').trim();
  const words = own.split(/\s+/).filter((word) => !names.has(word));
  const found = words
    .map((word) => word.replace(/[^\p{L}']/gu, ''))
    .filter(
      (word, index, all) =>
        cues.foreign.includes(word) ||
        // "conflito de interesses", not "Rio de Janeiro"
        (index > 0 && cues.foreignJoints.includes(word) && /^\p{Ll}/u.test(all[index + 1] ?? '')) ||
        cues.foreignEndings.some((ending) => word.endsWith(ending)),
    );
  if (found.length > 1 || (found.length === 1 && words.length < 8)) return true;
  if (isOtherGrammar(words, cues)) return true;
  // "la relève", "un'ancia"; "LA office" is none.
  const [first = ''] = own.replaceAll('’', "'").split(' ');
  const opens = (each: string) => first === each || (each.endsWith("'") && first.startsWith(each));
  if (cues.foreignOpeners.some(opens) && words.length < 8) return true;
  return !new RegExp(`\\p{Script=${cues.script}}`, 'u').test(text);
}

/** "el ordeño empieza a las 4 y media": small words of another language, and none of this one's. */
function isOtherGrammar(words: readonly string[], cues: NoteCues): boolean {
  const bare = words.map((word) => word.replace(/[^\p{L}'’]/gu, ''));
  const lists = [
    cues.determiners,
    cues.pronouns,
    cues.finiteVerbs,
    cues.prepositions,
    cues.relatives,
    [cues.and],
  ];
  const isNative = (word: string) => isAmong(word, lists) && !cues.foreignSmall.shared.includes(word);
  if (cues.foreignSmall.words.length === 0 || bare.some((word) => isNative(word.toLowerCase()))) return false;
  const small = bare.filter((word) => cues.foreignSmall.words.includes(word) || cues.foreign.includes(word));
  const isAccented = bare.some((word) => /^\p{Ll}*[^\p{ASCII}'’]\p{Ll}*$/u.test(word));
  return small.length > (isAccented ? 0 : 1);
}

/** Whether a word is written like a part of a name. */
function isNameLike(word: string): boolean {
  return /^\p{Lu}\p{Ll}+/u.test(word);
}
