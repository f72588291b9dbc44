import type { InterviewTypeId } from '../interviews/catalog.js';
import type { Debrief, Person } from '../interviews/model.js';
import { clip, oneLine } from '../text/clean.js';
import { fold } from '../text/fold.js';
import type { Warning } from '../text/warning.js';
import { formOf, mayTell } from './notes/form.js';
import { isAmong } from './notes/lookup.js';
import type { Note, NoteContext, NoteKind } from './notes/model.js';
import { isCount, isMass, isOpening, withArticle, wordsOf } from './notes/nouns.js';
import { withDeed } from './notes/proof.js';
import { readPromise } from './notes/promise.js';
import { readNote } from './notes/read.js';
import { readReasons } from './notes/reasons.js';
import { longestName } from './notes/reporter.js';
import { partOfLong } from './notes/segments.js';
import { listItems, longestEntry, splitNotes } from './notes/split.js';
import { isSamePerson, raisersOf } from './people.js';
import { phraseFinder } from './phrases.js';
import { sameSubject } from './subjects.js';
import type { AnyInputs } from './places.js';
import type { NoteRole } from './plans.js';

import type { DraftWords, NoteCues } from './words.js';

/** A note, and where it was noted. */
export interface PlacedNote extends Note {
  readonly path?: string | undefined;
}

/** The notes one mail can use, by what they are for, and what was left out. */
export interface ReadInputs {
  readonly notes: { readonly [Role in NoteRole]?: PlacedNote | undefined };
  readonly warnings: readonly Warning[];
  /** What is warned of where the mail has no place for what was promised. */
  readonly promised: readonly Warning[];
}

/**
 * Reads the notes of a mail for one recipient: their own points first, then those nobody in particular raised. Points
 * somebody else in the room raised are kept from the mail, and points about pay have no place in any.
 *
 * @param step - position of the recipient in a panel: shared points are dealt out from there, so that notes differ
 */
export function readInputs(
  inputs: AnyInputs,
  recipient: Person | undefined,
  words: DraftWords,
  step: number,
): ReadInputs {
  const { interview, debrief } = inputs;
  const { cues } = words.emails;
  const interviewers = interview.interviewers ?? [];
  const isKnown = interviewers.some((each) => isSamePerson(each, recipient));
  const people = recipient && !isKnown ? [...interviewers, recipient] : interviewers;
  const context = contextOf(inputs, recipient, words);
  const findPay = phraseFinder(cues.pay);
  const isWithheld = phraseFinder(cues.withheld);
  const warnings: Warning[] = [];
  const leaveOut = (path: string, text: string) =>
    warnings.push({ code: 'point-left-out', path, detail: clip(oneLine(text), 80) });
  const promised: Warning[] = [];
  const promise = (path: string, text: string) =>
    promised.push({ code: 'point-left-out', path, detail: clip(oneLine(text), 80) });
  const leaveOutEnd = (path: string, text: string) => {
    if (text.length > longestEntry) leaveOut(path, text.slice(longestEntry));
  };
  const readPiece = (text: string, kind: NoteKind, more: Partial<NoteContext> = {}) =>
    findPay(text) || speaksOfRates(text, cues)
      ? undefined
      : readNote(text, cues, { ...context, kind, ...more });
  /** The first of what is told that can be placed. */
  const read = (text: string | undefined, path: string, kind: NoteKind = 'point') => {
    if (text === undefined || text.trim() === '') return undefined;
    leaveOutEnd(path, text);
    if (isWithheld(text)) {
      leaveOut(path, text);
      return undefined;
    }
    let first: PlacedNote | undefined;
    for (const piece of splitNotes(text, cues)) {
      // "parts. everything waiting on parts": a sentence says more than a word.
      const isWord = path === 'debrief.challenge' && first?.text.includes(' ') === false;
      const isMore = first !== undefined && kind !== 'self' && !isWord;
      const note = isMore
        ? undefined
        : readPiece(piece, kind, {
            isOfReader: path === 'debrief.challenge',
            isReason: path === 'reason',
            isAdjustment: path === 'adjustment',
          });
      const longer = isWord && note?.form === 'clause' ? note : undefined;
      const both = first && note ? (longer ?? withDeed(first, note, cues)) : note;
      if (both) first = both;
      else leaveOut(path, piece);
    }
    return first && { ...first, path };
  };

  /** "husband got ill + commute is 90 min each way": of two reasons both, the public one, or the one that tells more. */
  const reasonOf = (text: string | undefined) => {
    const reasons = readReasons(text ?? '', cues, (piece) => readPiece(piece, 'thing', { isReason: true }));
    return reasons && !isWithheld(text!) ? { ...reasons, path: 'reason' } : read(text, 'reason', 'thing');
  };

  /** All the things that are told, in one; else the first of it. */
  const readAll = (text: string | undefined, path: string) => {
    const notes = splitNotes(text ?? '', cues).map((piece) =>
      readPiece(piece, 'thing', { isAdjustment: path === 'adjustment' }),
    );
    const things = notes.filter((note) => note?.form === 'topic').map((note) => note!.text);
    const isAll = things.length > 1 && things.length === notes.length;
    return isAll
      ? {
          form: 'topic' as const,
          text: joined(things, words),
          path,
          isWish: notes.some((note) => note?.isWish),
        }
      : read(text, path, 'thing');
  };

  /** What is wished for, and why. */
  const wishOf = (text: string | undefined): PlacedNote | undefined => {
    const { wish, why } = reasonIn(text, cues);
    const note = asTimed(asWish(readAll(wish, 'adjustment'), words), cues);
    const cause = why === undefined ? undefined : read(why, 'adjustment', 'thing')?.text;
    return note && cause !== undefined ? { ...note, cause } : note;
  };

  const own: PlacedNote[] = [];
  const shared: PlacedNote[] = [];
  /** What somebody else let or showed is no favor of the reader's. */
  const share = ({ form, topic, ...rest }: Note, path: string, piece: string) => {
    const note = { ...rest, path };
    if (form !== 'favor') shared.push({ ...note, form, topic, isTheirs: false });
    else if (topic !== undefined) shared.push({ ...note, form: 'topic', text: topic, isTheirs: false });
    else leaveOut(path, piece);
  };
  for (const [index, point] of (debrief?.discussed ?? []).entries()) {
    const { point: text, by } = typeof point === 'string' ? { point, by: undefined } : point;
    if (text.trim() === '') continue;
    leaveOutEnd(`debrief.discussed[${index}]`, text);
    if (isWithheld(text)) {
      leaveOut(`debrief.discussed[${index}]`, text);
      continue;
    }
    const tellers = raisersOf(by, people, cues);
    const isByReader = tellers.length === 1 && isSamePerson(tellers[0]!, recipient);
    if (tellers.length > 0 && !tellers.some((each) => isSamePerson(each, recipient))) continue;
    const before = talkBefore(debrief, index);
    // Of a list in which one topic cannot be placed, the others can.
    const pieces = splitNotes(text, cues).flatMap((piece) => {
      const items = readPiece(piece, 'point', { isByReader, before }) ? [] : listItems(piece, cues);
      return items.length > 0 ? items : [piece];
    });
    for (const piece of pieces) {
      const readPart = (part: string) => readPiece(part, 'point', { isByReader, before });
      const whole = readPart(piece);
      // A word or two of much that was said are seldom what it was about.
      const part = whole && whole.cut === undefined ? undefined : partOfLong(piece, cues, readPart);
      const note = part ?? whole;
      if (!note) {
        leaveOut(`debrief.discussed[${index}]`, piece);
        continue;
      }
      const raisedBy = by ?? note.by;
      const persons = raisersOf(raisedBy, people, cues);
      const isOwn = recipient !== undefined && persons.length === 1 && isSamePerson(persons[0]!, recipient);
      // With one person in the room, what "she" said is theirs.
      const isAlone = interviewers.length < 2 && raisedBy === undefined && note.isTheirs === true;
      if (isOwn || (isAlone && recipient))
        own.push({ ...note, isTheirs: true, path: `debrief.discussed[${index}]` });
      // A point of another interviewer stays with them; one by somebody who was not in the room is anyone's.
      else if (
        persons.length === 0 ||
        (persons.length > 1 && persons.some((each) => isSamePerson(each, recipient)))
      )
        share(note, `debrief.discussed[${index}]`, piece);
    }
  }
  const challenge = asState(asSaid(read(debrief?.challenge, 'debrief.challenge'), cues), cues);
  const turn = interviewers.length > 1 && shared.length > 1 ? step % shared.length : 0;
  const dealt = [...shared.slice(turn), ...shared.slice(0, turn)];
  const isSame = sameSubject(cues);
  // What is told as the challenge is not told as a point as well, unless it is the only point there is for this reader.
  const repeats = (point: Note) => challenge !== undefined && isSame(wholeOf(point), wholeOf(challenge));
  // A sentence that carries a point says more than one that only quotes it behind a colon.
  const rank = (point: Note) => (repeats(point) ? 2 : point.form === 'either' ? 1 : 0);
  const inOrder = (points: readonly PlacedNote[]) =>
    [...points].sort((one, other) => rank(one) - rank(other));
  const points = [...inOrder(own), ...inOrder(dealt)];
  const [first, ...rest] = points;
  const seconds = rest.filter((point) => !repeats(point) && !isSame(point.text, first!.text));
  // "no designers until Q3": whoever has a better point says it without this one.
  for (const { path, text } of seconds.filter(isPasted)) leaveOut(path!, text);
  const notes = {
    'first-point': first,
    // To tell people their worries again has no place in a mail that ends things, or asks.
    'topic-point': points.find(
      ({ form, topic }) => topic !== undefined || !['clause', 'either', 'deed', 'favor'].includes(form),
    ),
    // What the work will be about; a question has been answered.
    'subject-point': points.find(
      ({ form, text }) =>
        ['topic', 'doing', 'task'].includes(form) && !speaksOfWriter(text, words) && !isOfTerms(text, words),
    ),
    'second-point': seconds.find((point) => !isPasted(point)),
    challenge: first && repeats(first) ? undefined : challenge,
    highlight: read(debrief?.highlight, 'debrief.highlight', 'self'),
    reason: reasonOf(inputs.reason),
    adjustment: wishOf(inputs.adjustment),
    question: read(inputs.question, 'question'),
    material: asOwn(readAll(inputs.material, 'material'), inputs.material, words),
    news: read(inputs.news, 'news', 'thing'),
    promise: promiseOf(debrief?.promised ?? [], context, words, leaveOut, promise),
  };
  return { notes, warnings, promised };
}

/** What this reader was promised: all that is to be sent, in one sentence, or else the first thing to do. */
function promiseOf(
  promised: readonly string[],
  context: NoteContext,
  words: DraftWords,
  leaveOut: (path: string, text: string) => void,
  keep: (path: string, text: string) => void,
): Note | undefined {
  const { cues } = words.emails;
  const read = promised.map((text) => readPromise(text, cues, context));
  const notes = read.filter((each) => each !== undefined && each !== 'another');
  const [first] = notes;
  const things = notes.filter(({ form, text }) => form === 'topic' && !text.includes(','));
  const one = first?.form === 'topic' && things.includes(first) ? things : notes.slice(0, 1);
  const tasks = notes.filter(({ form, text }) => form === 'task' && !text.includes(',')).slice(0, 2);
  const both = bothIn(things, tasks, words);
  const told = both === undefined ? one : [...things, ...tasks];
  for (const [index, note] of read.entries()) {
    const isTold = note !== undefined && note !== 'another' && told.includes(note);
    if (note === 'another' || promised[index]!.trim() === '') continue;
    (isTold ? keep : leaveOut)(`debrief.promised[${index}]`, promised[index]!);
  }
  if (both !== undefined) return both;
  if (first === undefined || told.length < 2) return told[0];
  return {
    ...first,
    text: joined(
      told.map(({ text }) => text),
      words,
    ),
  };
}

/** Most words behind one "I'll". */
const longestPromise = 26;

/** What is to be sent and what is to be done, in one: "send you a copy of my card and call Janet in HR". */
function bothIn(things: readonly Note[], tasks: readonly Note[], words: DraftWords): Note | undefined {
  const { own, reader, sending = [], sends } = words.emails.cues;
  const texts = [...things, ...tasks].map(({ text }) => text);
  const isShort = texts.join(' ').split(' ').length < longestPromise;
  if ((own === '' && sends === undefined) || tasks.length === 0 || texts.length < 2 || !isShort)
    return undefined;
  const acts = tasks.map(({ text }) => text);
  const list = joined(
    things.map(({ text }) => text),
    words,
  );
  const sent = list === '' ? [] : [`${sends ?? `${sending[0]!} ${reader.name}`} ${list}`];
  return { form: 'task', text: joined(things.length > 1 ? [...acts, ...sent] : [...sent, ...acts], words) };
}

function joined(texts: readonly string[], { code }: DraftWords): string {
  return new Intl.ListFormat(code, { type: 'conjunction' }).format(texts);
}

/** Interviews in which one shows some work. */
const trials: readonly InterviewTypeId[] = ['work-sample', 'live-exercise', 'presentation'];

function contextOf(inputs: AnyInputs, recipient: Person | undefined, words: DraftWords): NoteContext {
  const { interview } = inputs;
  const interviewers = interview.interviewers ?? [];
  const { company, role, candidate } = interview;
  const names = [
    company?.name,
    role?.title,
    candidate?.name,
    recipient?.name,
    ...interviewers.map((each) => each.name),
  ];
  return {
    interviewers,
    opensSmall: opensSmall(inputs.debrief),
    before: talkBefore(inputs.debrief),
    isTrial: trials.includes(interview.type),
    reader: recipient,
    candidate: candidate?.name,
    properNames: names.filter((name) => name !== undefined).filter((name) => name.length <= longestName),
    misspellings: words.emails.cues.misspellings,
  };
}

/** "the case the day before", "a call on Friday": no more need be said of when. */
function asTimed(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  const { days } = cues.moments;
  const isTime = (word: string) => isAmong(word, [days, cues.times, cues.occasions ?? []]);
  const isTimed = note !== undefined && cues.own !== '' && wordsOf(note.text).some(isTime);
  return isTimed ? { ...note, isTimed } : note;
}

/** Trouble that may be a thing or a sentence, "the roof leaks at night", is told as a sentence where it may have a verb. */
function asSaid(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  if (note?.form !== 'either' || cues.proof === undefined) return note;
  const text = note.text.startsWith('"') ? undefined : note.text;
  if (text === undefined) return note;
  return mayTell(text, cues)
    ? { ...note, form: 'clause' }
    : { ...note, form: 'topic', text: withArticle(text, -1, cues, true) };
}

/** "two cooks down", "45% attrition", "no budget for the swap": nobody helps with a number. */
function asState(note: PlacedNote | undefined, cues: NoteCues): PlacedNote | undefined {
  if (note?.form !== 'topic') return note;
  const words = wordsOf(note.text);
  const [first = ''] = words.slice(words[0] === cues.article ? 1 : 0);
  const isState = isCount(first, cues) || cues.negations.includes(first);
  // "60% drop-off"
  const isShare =
    cues.proof !== undefined && first.endsWith('%') && words.length === 2 && !isMass(words[1]!, cues);
  const article = cues.indefinite[/^(?:8|11|18)/.test(first) ? 1 : 0];
  return isState ? { ...note, ...(isShare && { text: `${article} ${note.text}` }), isState } : note;
}

/** "diving card" to be sent is "my diving card", not any. */
function asOwn(
  note: PlacedNote | undefined,
  raw = '',
  { emails: { cues } }: DraftWords,
): PlacedNote | undefined {
  const article = new RegExp(`^(?:${cues.indefinite.join('|')}) `, 'iu');
  if (!note || cues.own === '' || article.test(oneLine(raw))) return note;
  // "welding certificates and forklift license"
  const words = wordsOf(note.text.split(new RegExp(`, | ${cues.and} `, 'u'))[0]!);
  const isPaper = cues.ownNouns.includes(words.at(-1)!) && !isOpening(words[0]!, cues);
  if (isPaper) return { ...note, text: `${cues.own} ${note.text}` };
  return { ...note, text: note.text.replace(article, `${cues.own} `) };
}

/** "juru bahasa isyarat, soalnya saya Tuli", "karena saya Tuli, juru bahasa isyarat": what, and why. */
function reasonIn(
  text: string | undefined,
  { reasonTails = [], self, wishOpeners, or }: NoteCues,
): { readonly wish: string | undefined; readonly why?: string } {
  if (text === undefined || reasonTails.length === 0) return { wish: text };
  const either = oneLine(text).replaceAll(' / ', ` ${or} `);
  // "saya pakai kursi roda, apa ada lift?"
  const [why = '', opener = '', ...rest] = wishOpeners ? either.split(wishOpeners) : [];
  if (opener !== '' && rest.length === 1) return { wish: rest[0]!.replace(/\?$/, ''), why };
  const joints = reasonTails.join('|');
  const first = new RegExp(`^(?:${joints})\\s+([^,]+),\\s+(.+)$`, 'iu').exec(either);
  if (first) return { wish: first[2], why: first[1]! };
  const last = new RegExp(`^(.+?),?\\s+(?:${joints})\\s+(.+)$`, 'iu').exec(either);
  if (last) return { wish: last[1], why: last[2]! };
  // "juru isyarat, saya Tuli"
  const what = new RegExp(`^(.+),\\s+(${self} \\p{L}+)$`, 'u').exec(either);
  return what ? { wish: what[1], why: what[2]! } : { wish: either };
}

/** "pertanyaannya ditulis di chat" is what should be so; "juru isyarat, atau pertanyaannya ditulis" what is to be there, or so. */
function asWish(note: PlacedNote | undefined, { emails: { cues } }: DraftWords): Note | undefined {
  const { provided, verbForms } = cues;
  if (!note || provided === undefined) return note;
  // "wawancaranya di lantai satu"
  const opener = wordsOf(note.text)[0] ?? '';
  const isSo = verbForms?.definite.test(opener) === true && !verbForms.notDefinite.includes(opener);
  if (note.form === 'topic' && isSo) return { ...note, form: 'either' };
  if (note.form !== 'clause') return note;
  if (note.text.startsWith(`${cues.self} `)) return note;
  const [first = '', ...rest] = note.text.split(` ${cues.or} `);
  const isThing = rest.length > 0 && formOf(first.replace(/,$/, ''), cues, 'thing')?.form === 'topic';
  return { ...note, form: 'either', text: isThing ? `${provided} ${note.text}` : note.text };
}

/** "rates for nights", "MT post-editing rates"; not "error rates", nor what has a figure. */
function speaksOfRates(text: string, { ratesOf }: NoteCues): boolean {
  const words = wordsOf(text);
  const at = words.indexOf('rates');
  return ratesOf !== undefined && at >= 0 && !/\d%/u.test(text) && !ratesOf.includes(words[at - 1] ?? '');
}

/** What only a colon can carry, and is no quotation. */
function isPasted({ form, text }: Note): boolean {
  return form === 'either' && !text.startsWith('"');
}

/** "bring my own tools" is what the writer was told. */
function speaksOfWriter(text: string, { emails: { cues } }: DraftWords): boolean {
  return cues.own !== '' && fold(text).split(' ').includes(cues.own);
}

/** "one in four Saturdays", "the bench fee", "night shifts": terms are agreed on, and not longed for. */
function isOfTerms(text: string, { emails: { cues } }: DraftWords): boolean {
  const all = wordsOf(text);
  const small = all.slice(all[0] === cues.article ? 1 : 0);
  return (
    cues.own !== '' &&
    (isCount(small[0] ?? '', cues) || small.some((word) => isAmong(word, [cues.terms ?? []])))
  );
}

/** What was talked about before a point, in one; before the challenge, all of it. */
function talkBefore({ discussed = [] }: Debrief = {}, index?: number): string {
  return discussed
    .slice(0, index)
    .map((each) => (typeof each === 'string' ? each : each.point))
    .join('\n');
}

/** Whether the notes that are no single word begin with small letters, all of them and more than one. */
function opensSmall({ discussed = [], challenge = '', highlight = '' }: Debrief = {}): boolean {
  const texts = [
    ...discussed.map((each) => (typeof each === 'string' ? each : each.point)),
    challenge,
    highlight,
  ];
  const long = texts.map((text) => text.trim()).filter((text) => /^[^\s,:]+ /u.test(text));
  // "I" has a capital everywhere.
  return long.length > 1 && long.every((text) => /^(?:\P{Lu}|I['’ ])/u.test(text));
}

/** A note with what of it is not told. */
function wholeOf({ text, cut = '' }: Note): string {
  return `${text} ${cut}`;
}
