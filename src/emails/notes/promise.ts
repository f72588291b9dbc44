import type { NoteCues } from './cues.js';
import { phraseFinder } from '../phrases.js';
import { withErrand } from './errand.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { nameToReader } from './names.js';
import { endsWith, isOpening, isPlural, wordsOf } from './nouns.js';
import { hasShorthand } from './residue.js';
import { isSound } from './gate/sound.js';
import { isForeign } from './foreign.js';
import { bareNote, spellOut } from './spell.js';
import { goesOnAsList, splitNotes } from './split.js';
import { isPast, isVerb } from './verbs.js';
import { inSentence } from './in-sentence.js';
import { bareBehindDoer } from './written.js';
import { namesAnother, toldToReader, withoutAddressee } from './addressee.js';
import { callsByName, goesAstray, isTask, isThing, owned, plainly, promisedIn, sentIn } from './promised.js';
import { withThe } from './with-the.js';

/** Longest promise that can be placed in a sentence, in words. */
const longest = 22;

/**
 * What was promised, as it is told to the reader: a thing to be sent ("the unit map") or something to do ("come back on
 * Tuesday if you call"). `another` where it is for another interviewer; `undefined` where it cannot be placed.
 */
export function readPromise(raw: string, cues: NoteCues, context: NoteContext): Note | 'another' | undefined {
  const [noted = '', ...more] = splitNotes(raw, cues);
  const piece = (cues.typedPromises ?? []).reduce((whole, [from, to]) => whole.replace(from, to), noted);
  const whole = spellOut(bareNote(withCondition(withSmallVerb(piece, cues), cues)), cues, context);
  const { text: spelled, cut } = withoutRemark(whole, cues);
  const note = placedPromise(raw, piece, spelled, cues, context, more.length > 0);
  if (typeof note === 'object' && !isSound(note, raw, cues, 'thing')) return undefined;
  return typeof note === 'object' && cut !== '' ? { ...note, cut } : note;
}

function placedPromise(
  raw: string,
  piece: string,
  spelled: string,
  cues: NoteCues,
  context: NoteContext,
  isMany: boolean,
): Note | 'another' | undefined {
  // "ke Pak Budi": in his own mail he is not told of.
  const toldOf = withoutAddressee(raw.trim(), context, cues);
  const kept = toldOf === 'another' ? raw : toldOf;
  const isKept = [cues.withheld, cues.privateMatters, cues.unplaceable, cues.pay].some((each) =>
    phraseFinder(each)(cues.harmless === undefined ? kept : kept.replace(cues.harmless, '')),
  );
  if (isKept || isMany || isForeign(spelled, cues, context)) return undefined;
  if (hasShorthand(spelled, cues, context)) return undefined;
  const { text, isTo, isSent } = promisedIn(withoutOpener(plainly(spelled, cues), cues), cues);
  const addressed = withoutAddressee(text, context, cues);
  if (addressed === 'another' || namesAnother(addressed, context)) return 'another';
  const told = nameToReader(bareBehindDoer(addressed, cues), cues, context);
  const turned =
    told === undefined ? undefined : toldToReader(regarding(told, cues).split(' '), cues, context);
  if (turned === undefined || turned.split(' ').length > longest || /[=<>@\\|?:()]/.test(turned))
    return undefined;
  const aside = asideIn(piece);
  const sent = sentIn(turned, cues);
  if (sent !== undefined)
    return { form: 'topic', text: withThe(owned(inSentence(sent, cues, context), cues), cues) + aside };
  const own = (thing: string) => owned(thing, cues);
  if (isTo || isTask(wordsOf(turned), cues) || callsByName(turned, cues))
    return { form: 'task', text: withThe(withErrand(inSentence(turned, cues, context), cues, own), cues) };
  // "dropping the keys off": to be done, and not sent
  const [opener = '', object = ''] = wordsOf(turned);
  if (cues.article !== '' && endsWith(opener, cues.activityEnding) && isOpening(object, cues))
    return undefined;
  // "masuk hari Senin" is nothing to be sent
  const [act = '', next = ''] = wordsOf(turned);
  if (isActiveVerb(act, cues) || cues.verbForms?.roots?.includes(act)) return undefined;
  // "kirim jadwal mengajar": what is sent is a thing, whatever it is for.
  const isOfVerb = isSent === true && isActiveVerb(next, cues);
  return isThing(turned, cues, isOfVerb) && !goesAstray(turned, cues)
    ? { form: 'topic', text: withThe(owned(inSentence(turned, cues, context), cues), cues) + aside }
    : undefined;
}

/** "Send Joyce the link": inside a sentence the verb is small. */
function withSmallVerb(text: string, cues: NoteCues): string {
  const [first = '', second = ''] = text.split(' ');
  const small = first.toLowerCase();
  const isVerb = isAmong(small, [cues.promiseVerbs, cues.sending ?? []]);
  return isVerb && cues.own !== '' && /^\p{Lu}\p{Ll}/u.test(second) ? small + text.slice(first.length) : text;
}

/** "the welding certificates (ASME IX)": a name in brackets says which. */
function asideIn(piece: string): string {
  const [, name] = /\s\((\p{Lu}{2}[\p{Lu}\d .&-]*)\)$/u.exec(piece) ?? [];
  return name === undefined ? '' : ` (${name})`;
}

/** "the curves (if my employer allows)": a condition in brackets is one all the same. */
function withCondition(text: string, cues: NoteCues): string {
  return text.replace(/\s*\((\p{L}+)([^()]*)\)/gu, (whole, first: string, rest: string) =>
    isAmong(first.toLowerCase(), [cues.relatives, cues.turns]) ? `, ${first}${rest}` : whole,
  );
}

/** "my calendar - also not sent yet", "one sheet, needs translating": what is promised without what is said about it. */
function withoutRemark(text: string, cues: NoteCues): { readonly text: string; readonly cut: string } {
  const parts = text.split(/(,\s|\s[-–—]\s)/u);
  const [head = '', ...rest] = parts;
  let kept = head;
  const cut: string[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const part = rest[index + 1]!;
    const words = wordsOf(part);
    const isCondition = isAmong(words[0] ?? '', [cues.relatives, cues.turns, [cues.until]]);
    // "copies of my BLS, ACLS and NRP cards"
    const isItem = rest[index]!.startsWith(',') && cues.article !== '' && goesOnAsList(part, cues);
    // "certificate, emailing tonight", "my prompt book, few pages"
    const [first = ''] = words;
    const isAside =
      endsWith(first, cues.activityEnding) || (cues.article !== '' && cues.quantities.includes(first));
    const isMore =
      isItem ||
      (rest[index]!.startsWith(',') &&
        words.length < 4 &&
        !isAside &&
        !isBareTail(part, cues) &&
        !words.some((word) => isRemark(word, cues)));
    // What holds only under a condition is promised with it, or not at all.
    if (isCondition) return { text: `${kept}, ${parts.slice(index + 2).join('')}`, cut: cut.join(', ') };
    if (isMore) kept += `, ${part}`;
    else cut.push(part);
  }
  return { text: kept, cut: cut.join(', ') };
}

/** "Tuesday latest", "excel": not "the rota", "renewed in March", "names removed", "front and back", "by Friday". */
function isBareTail(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const [first = ''] = words;
  const isJoined = words.some((word) => word === cues.and) || isAmong(first, [cues.prepositions, [cues.by]]);
  const last = words.at(-1)!;
  const isItem = isOpening(first, cues) || isPlural(last, cues) || isPast(first, cues) || isPast(last, cues);
  const isDay = words.length === 1 && cues.capitalized.includes(first);
  return cues.article !== '' && !isJoined && !isItem && !isDay;
}

function isRemark(word: string, cues: NoteCues): boolean {
  const lists = [
    cues.pronouns,
    cues.negations,
    cues.adverbs,
    cues.finiteVerbs,
    cues.predicatives,
    cues.turns,
    cues.promiseRemarks ?? [],
  ];
  return isAmong(word, lists) || isVerb(word, cues) || isVerb(word.replace(/s$/, ''), cues);
}

/** "to post two samples", "I'll send the list", "promised to call" */
function withoutOpener(text: string, cues: NoteCues): { readonly text: string; readonly isTo: boolean } {
  const opener = cues.promiseOpeners.find((each) => text.toLowerCase().startsWith(`${each} `));
  return opener === undefined ? { text, isTo: false } : { text: text.slice(opener.length + 1), isTo: true };
}

/** "call Janet re medical" is "about the medical". */
function regarding(text: string, cues: NoteCues): string {
  const [from, to] = cues.regarding ?? ['', ''];
  const at = from === '' ? -1 : text.toLowerCase().indexOf(` ${from} `);
  if (at < 1) return text;
  const matter = text.slice(at + from.length + 2);
  return `${text.slice(0, at)} ${to} ${owned(matter, cues)}`;
}
