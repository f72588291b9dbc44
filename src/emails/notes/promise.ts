import type { Person } from '../../interviews/model.js';
import { escapeRegExp } from '../../text/match.js';
import type { NoteCues } from '../words.js';
import { phraseFinder } from '../phrases.js';
import { isActiveVerb } from './formed.js';
import { isAmong, wordFor } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { nameToReader } from './names.js';
import { headOf, isOpening, isPlural, withArticle, wordsOf } from './nouns.js';
import { namesOf } from './reporter.js';
import { hasShorthand } from './residue.js';
import { bareNote, isForeign, spellOut } from './spell.js';
import { splitNotes } from './split.js';
import { isNumberedBy } from './topic.js';
import { behindYou, isVerb, mainVerbAt } from './verbs.js';
import { inSentence } from './voice.js';
import { bareBehindDoer } from './written.js';

/** Longest promise that can be placed in a sentence, in words. */
const longest = 22;

/**
 * What was promised, as it is told to the reader: a thing to be sent ("the unit map") or something to do ("come back on
 * Tuesday if you call"). `another` where it is for another interviewer; `undefined` where it cannot be placed.
 */
export function readPromise(raw: string, cues: NoteCues, context: NoteContext): Note | 'another' | undefined {
  const [piece = '', ...more] = splitNotes(raw, cues);
  const spelled = withoutRemark(spellOut(bareNote(withCondition(piece, cues)), cues, context), cues);
  // "ke Pak Budi": in his own mail he is not told of.
  const toldOf = withoutAddressee(raw.trim(), context, cues);
  const kept = toldOf === 'another' ? raw : toldOf;
  const isKept = [cues.withheld, cues.privateMatters, cues.unplaceable, cues.pay].some((each) =>
    phraseFinder(each)(cues.harmless === undefined ? kept : kept.replace(cues.harmless, '')),
  );
  if (isKept || more.length > 0 || isForeign(spelled, cues, context)) return undefined;
  if (hasShorthand(spelled, cues, context)) return undefined;
  const { text, isTo, isSent } = promisedIn(withoutOpener(spelled, cues), cues);
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
    return { form: 'topic', text: owned(inSentence(sent, cues, context), cues) + aside };
  if (isTo || isTask(wordsOf(turned), cues) || callsByName(turned, cues))
    return { form: 'task', text: inSentence(turned, cues, context) };
  // "masuk hari Senin" is nothing to be sent
  const [act = '', next = ''] = wordsOf(turned);
  if (isActiveVerb(act, cues) || cues.verbForms?.roots?.includes(act)) return undefined;
  // "kirim jadwal mengajar": what is sent is a thing, whatever it is for.
  const isOfVerb = isSent === true && isActiveVerb(next, cues);
  return isThing(turned, cues, isOfVerb)
    ? { form: 'topic', text: owned(inSentence(turned, cues, context), cues) + aside }
    : undefined;
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

/** "thank Oskar for the coffee" is no matter of Mei's. */
function namesAnother(text: string, { interviewers, reader }: NoteContext): boolean {
  if (!isAmongThem(reader, interviewers)) return false;
  const others = interviewers.filter((person) => person !== reader && person.name !== reader?.name);
  const words = text.split(/[^\p{L}'’-]+/u);
  return others.some((person) => namesOf(person).some((name) => words.includes(name)));
}

/** "my calendar - also not sent yet", "one sheet, needs translating": what is promised without what is said about it. */
function withoutRemark(text: string, cues: NoteCues): string {
  const parts = text.split(/(,\s|\s[-–—]\s)/u);
  const [head = '', ...rest] = parts;
  let kept = head;
  for (let index = 0; index < rest.length; index += 2) {
    const part = rest[index + 1]!;
    const words = wordsOf(part);
    const isCondition = isAmong(words[0] ?? '', [cues.relatives, cues.turns, [cues.until]]);
    const isMore =
      rest[index]!.startsWith(',') && words.length < 4 && !words.some((word) => isRemark(word, cues));
    // What holds only under a condition is promised with it, or not at all.
    if (isCondition) return `${kept}, ${parts.slice(index + 2).join('')}`;
    if (!isMore) continue;
    kept += `, ${part}`;
  }
  return kept;
}

function isRemark(word: string, cues: NoteCues): boolean {
  const lists = [
    cues.pronouns,
    cues.negations,
    cues.adverbs,
    cues.finiteVerbs,
    cues.predicatives,
    cues.turns,
  ];
  return isAmong(word, lists) || isVerb(word, cues) || isVerb(word.replace(/s$/, ''), cues);
}

/** "to post two samples", "I'll send the list", "promised to call" */
function withoutOpener(text: string, cues: NoteCues): { readonly text: string; readonly isTo: boolean } {
  const opener = cues.promiseOpeners.find((each) => text.toLowerCase().startsWith(`${each} `));
  return opener === undefined ? { text, isTo: false } : { text: text.slice(opener.length + 1), isTo: true };
}

/** "forward RCVS number", "email you the rota", "share slides": what is to be sent; not "share code". */
function sentIn(text: string, cues: NoteCues): string | undefined {
  const [verb = '', ...rest] = text.split(' ');
  if (cues.own === '' || !cues.sending?.includes(verb.toLowerCase())) return undefined;
  const isToReader = rest[0]?.toLowerCase() === cues.reader.name;
  const words = isToReader ? rest.slice(1) : rest;
  if (words.at(-1)?.toLowerCase() === cues.reader.name) words.splice(-2);
  const thing = words.join(' ');
  const small = wordsOf(thing);
  const isVerb =
    isToReader ||
    cues.promiseVerbs.includes(verb.toLowerCase()) ||
    isOpening(small[0] ?? '', cues) ||
    (small.length === 1 && isPlural(small[0]!, cues));
  // "send two references to the agency"
  const isElsewhere = small.includes(cues.to);
  return isVerb && !isElsewhere && small.length > 0 && isThing(thing, cues) ? thing : undefined;
}

/** "call Janet in HR": before a name, what may be a noun is the verb. */
function callsByName(text: string, cues: NoteCues): boolean {
  const [, verb = ''] = /^(\p{Ll}+) \p{Lu}\p{Ll}/u.exec(text) ?? [];
  return verb !== '' && mayAct(verb, cues);
}

/** "call Janet re medical" is "about the medical". */
function regarding(text: string, cues: NoteCues): string {
  const [from, to] = cues.regarding ?? ['', ''];
  const at = from === '' ? -1 : text.toLowerCase().indexOf(` ${from} `);
  if (at < 1) return text;
  const matter = text.slice(at + from.length + 2);
  return `${text.slice(0, at)} ${to} ${owned(matter, cues)}`;
}

/** "share catatan EC" is a thing to be sent, "kasih tahu hasilnya" something to do. */
function promisedIn(
  { text, isTo }: { readonly text: string; readonly isTo: boolean },
  { sending = [], promised = [], prepositions, own }: NoteCues,
): { readonly text: string; readonly isTo: boolean; readonly isSent?: boolean } {
  const [first = '', ...rest] = text.split(' ');
  const isSent =
    own === '' &&
    sending.includes(first.toLowerCase()) &&
    rest.length > 0 &&
    !prepositions.includes(rest[0]!);
  if (isSent) return { text: rest.join(' '), isTo: false, isSent };
  const found = promised.find(([from]) => text.toLowerCase().startsWith(from));
  return found === undefined ? { text, isTo } : { text: found[1] + text.slice(found[0].length), isTo: true };
}

/** "crate drawing for Kenji" goes to Kenji, who is told of the drawing alone; to nobody else. */
function withoutAddressee(text: string, { interviewers, reader }: NoteContext, cues: NoteCues): string {
  // Whoever passes it on is told for whom it is.
  if (!isAmongThem(reader, interviewers)) return text;
  for (const person of interviewers) {
    for (const name of namesOf(person)) {
      // "ke Rina", "ke Bu Rina"
      const form = new RegExp(
        ` (?:${cues.addressing.join('|')}) (?:(?:${cues.titles.join('|')})\\.? )?${escapeRegExp(name)}$`,
        'iu',
      );
      const end = form.exec(text)?.[0];
      if (end === undefined || interviewers.some((each) => each !== person && namesOf(each).includes(name)))
        continue;
      return person === reader || person.name === reader?.name ? text.slice(0, -end.length) : 'another';
    }
  }
  return text;
}

/** "post him three blanks" is "post you"; "if they call" is "if you call". `undefined` where it is not clear who. */
function toldToReader(words: readonly string[], cues: NoteCues, context: NoteContext): string | undefined {
  const isAlone =
    context.interviewers.length < 2 && context.interviewers.some(({ name }) => name === context.reader?.name);
  const behindObject = [
    cues.prepositions,
    cues.particles,
    cues.times,
    cues.relatives,
    cues.capitalized,
    [cues.and],
  ];
  const turned: string[] = [];
  for (const [index, whole] of words.entries()) {
    const [, word = whole, mark = ''] = /^(.+?)([,.;:]*)$/u.exec(whole) ?? [];
    const small = word.toLowerCase();
    const isOne = isAmong(small, [cues.readerAlone, cues.ofReaderAlone, cues.him]);
    if (isOne && !isAlone) return undefined;
    const before = words[index - 1]?.toLowerCase() ?? '';
    const isSubject = cues.readerAlone.includes(before);
    const next = words[index + 1]?.toLowerCase() ?? '';
    // "send her CV", "send her the list", "to her by Monday"; not "check her list"
    const isSent = index === 1 && cues.sending?.includes(before) === true;
    const ends = isSent || next === '' || mark !== '' || isOpening(next, cues) || isAmong(next, behindObject);
    const isObject = cues.ofReaderAlone.includes(small) && ends;
    const push = (turnedTo: string) => turned.push(turnedTo + mark);
    if (isSubject) push(behindYou(word, cues) ?? word);
    else if (
      isObject ||
      cues.him.includes(small) ||
      cues.them.includes(small) ||
      cues.readerAlone.includes(small)
    )
      push(cues.reader.name);
    else if (cues.ofReaderAlone.includes(small)) push(cues.reader.possessive);
    else push(wordFor(cues.turnToReader, small) ?? word);
  }
  return turned.join(' ');
}

function isTask([first = '', second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  if (cues.promiseVerbs.includes(first)) return second !== '' && !cues.prepositions.includes(second);
  // "speak to my boss", "look into the visa"
  if (cues.turningTo?.test(`${first} ${second} `)) return third !== '';
  const lists = [cues.particles, [cues.reader.name, cues.reader.possessive]];
  // "mengundang alumni"; not "mengundang ke pameran": whom?
  if (isActiveVerb(first, cues)) return second !== '' && !cues.prepositions.includes(second);
  return mayAct(first, cues) && (isOpening(second, cues) || isAmong(second, lists));
}

function mayAct(word: string, cues: NoteCues): boolean {
  const { eitherVerbs, pluralClauseVerbs, sending = [], own } = cues;
  return isVerb(word, cues) || isAmong(word, [eitherVerbs, pluralClauseVerbs, own === '' ? [] : sending]);
}

/** One noun phrase for sure: "link to my notes"; not "shoe size 38". */
function isThing(text: string, cues: NoteCues, isOfVerb = false): boolean {
  const words = wordsOf(text);
  if (
    !/\p{L}{2}|^\p{Lu}\d+$/u.test(text) ||
    isAmong(words[0]!, [cues.negations, cues.prepositions, cues.turns])
  )
    return false;
  const side = words.findIndex((word, index) => index > 0 && cues.relatives.includes(word));
  const main = side < 0 ? words : words.slice(0, side);
  const last = main.at(-1)!;
  // "RPP tema 5": without articles every noun may have a number.
  const isStray =
    cues.article !== '' &&
    main.some((word, index) => index > 0 && /^\d/.test(word) && !isNumberedBy(main[index - 1]!, cues));
  if (isStray || isAmong(last, [cues.prepositions, cues.determiners, cues.predicatives])) return false;
  // "the paper I half-remembered": a side clause without a word to open it.
  const aside = main.findIndex((word, index) => index > 1 && cues.pronouns.includes(word));
  return isOfVerb || mainVerbAt(aside < 0 ? main : main.slice(0, aside), cues) < 0;
}

/** "medical card" is "my medical card", "copy of NMBI certificate" "a copy of my NMBI certificate", "unit map" "the unit map". */
function owned(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const small = wordsOf(text);
  const isSpan = /^\d+-\p{L}/u.test(small[0]!);
  if (cues.own === '' || (isOpening(small[0]!, cues) && !isSpan)) return text;
  const { head, end } = headOf(small, -1, cues);
  // "P45"
  const isOwn = (noun: string) => isAmong(noun, [cues.ownNouns, cues.ownPapers]) || /^p\d+$/.test(noun);
  const joint = small[end];
  if (isOwn(head) && joint !== cues.of && joint !== cues.to) return `${cues.own} ${text}`;
  const behind = end + 1;
  const isOfOwn =
    joint !== undefined && [cues.of, cues.to].includes(joint) && !isOpening(small[behind] ?? '', cues);
  const ofWhat = headOf(small.slice(behind), -1, cues).head;
  const whole =
    isOfOwn && isOwn(ofWhat) ? [...words.slice(0, behind), cues.own, ...words.slice(behind)].join(' ') : text;
  // "slides 7–12"
  const isNumbered = isPlural(small[0]!, cues) && /^\d/.test(small[1] ?? '');
  if (isNumbered) return ofTheOne(whole, cues);
  return withArticle(ofTheOne(whole, cues), -1, cues, !(cues.copies.includes(head) && joint === cues.of));
}

/** "dates for manual handling refresher": for the one both know of. */
function ofTheOne(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const small = wordsOf(text);
  const { end } = headOf(small, -1, cues);
  const behind = end + 1;
  const isFor = isAmong(small[end] ?? '', [cues.addressing]) && small[end] !== cues.to;
  const what = words.slice(behind).join(' ');
  // "for driver training", "for Friday", "for my school"
  if (cues.own === '' || !isFor || words.length !== small.length || !/^\p{Ll}/u.test(what)) return text;
  return `${words.slice(0, behind).join(' ')} ${withArticle(what, -1, cues, true)}`;
}

function isAmongThem(reader: Person | undefined, interviewers: readonly Person[]): boolean {
  return interviewers.some((person) => person === reader || person.name === reader?.name);
}
