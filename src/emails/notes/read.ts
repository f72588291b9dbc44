import { oneLine } from '../../text/clean.js';
import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { joinAside } from './aside.js';
import { halvesOf } from './contrast.js';
import { isAstray, isOfOthers } from './astray.js';
import { formOf } from './form.js';
import { isWritten as isSentence } from './form/written.js';
import { isUntold, sureOf } from './gate/sure.js';
import { tellGap } from './gap.js';
import { asLasting } from './lasting.js';
import { withCut, withinLimit } from './limit.js';
import { isAmong, wordFor } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { isMass, isPlural, wordsOf } from './nouns.js';
import { asList, joinDeeds, joinSentences, partsOf, withoutCause, withoutTitles } from './parts.js';
import { noteOf, ownNoteOf } from './place.js';
import { ofOwn, writtenOut } from './plain-self.js';
import { plightOf } from './plight.js';
import { fragmentAccount, withProof } from './proof.js';
import { originOf, stripReport, type Reported } from './report.js';
import { hasShorthand, isSpelled } from './residue.js';
import { namedByJob } from './reporter.js';
import { bareNote, isForeign, quoteIn, spellOut } from './spell.js';
import { isOneSentence } from './sentence.js';
import { listItems, splitNotes } from './split.js';
import { isSound } from './gate/sound.js';
import { headBeforeWhen } from './segments.js';
import { isMoment, isStrength } from './strength.js';
import { isOwnTrouble } from './trouble.js';
import { fragmentOf, sayingOf } from './verbatim.js';
import { inSentence } from './in-sentence.js';
import { withArticles } from './unarticled.js';
import { wholeOf } from './whole.js';
import { ownWish, tellWish } from './wish.js';

/**
 * Reads one note. `undefined` when it cannot be placed in a sentence well: neither topic, activity, question, task nor
 * clause for sure; or private, tactless, or in another language. A careful person would leave it out as well.
 */
export function readNote(noted: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const shown = (context.kind ?? 'point') === 'point' ? cues.shown?.exec(noted) : undefined;
  if (!shown) return readOne(noted, cues, context);
  const said = wordsOf(noted.slice(shown[0].length).split(/[,;.]/u)[0]!);
  if (said.some((word) => isAmong(word, [cues.backward, cues.them, [cues.they]]))) return undefined;
  // "Marta showed me the store and said that …": what she said is the point.
  const note = readOne(noted.replace(shown[0], `${shown[1]!} ${shown[3]!}`), cues, context);
  return note && { ...note, cut: [shown[2]!, ...(note.cut === undefined ? [] : [note.cut])].join(', ') };
}

function readOne(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const plain = readPlain(raw, cues, context);
  const proven =
    plain && context.kind === 'self' ? withProof(plain, splitNotes(raw, cues)[0]!, cues) : undefined;
  const isHidden = context.isReason === true && plain !== undefined && isUnsaid(plain.text, cues);
  const isLost = proven !== undefined && isOfUntold(proven, raw, cues);
  const own = proven && !isLost ? asLasting(proven, cues) : undefined;
  const read = context.kind === 'self' ? own : isHidden ? undefined : plain;
  const spelled = read && isSpelled(read, cues, context) ? read : rambleHead(raw, cues, context);
  const isWhole = spelled && !isHalfTold(spelled, cues, context) && isSound(spelled, raw, cues, context.kind);
  const note = isWhole ? sureOf(spelled, cues, context.kind ?? 'point') : undefined;
  // "captions, if possible": asked for, not needed.
  const isWish = cues.ifPossible.some((each) => raw.toLowerCase().includes(` ${each}`));
  if (note && isWish && context.kind === 'thing') return { ...note, isWish };
  const isPoint = (context.kind ?? 'point') === 'point' && context.isOfReader !== true;
  const isSore = isPoint && note !== undefined && cues.sore?.test(note.text.toLowerCase()) === true;
  return isSore && ['clause', 'topic', 'either'].includes(note.form) ? { ...note, isSore } : note;
}

/** "latte art lumayan, pernah juara 3": of what, where the head of the note is not told? */
function isOfUntold({ text, cut }: Note, raw: string, cues: NoteCues): boolean {
  const isEnd = raw.trim().endsWith(text.split(' ').at(-1)!);
  return cut !== undefined && isEnd && cues.ownWords?.dependent?.test(text) === true;
}

/** "you want predictive", and "the chain collapses" of "chain collapses, 1 in 4", which may as well be a thing. */
function isHalfTold({ form, text }: Note, cues: NoteCues, { kind = 'point' }: NoteContext): boolean {
  if (kind !== 'point') return false;
  const words = wordsOf(text);
  const isOfTwo = words.length - (words[0] === cues.article ? 1 : 0) === 2;
  const isOpen = cues.article !== '' && form === 'clause' && isOfTwo;
  const mayBeThing = isOpen && isPlural(words.at(-1)!, cues) && !cues.finiteVerbs.includes(words.at(-1)!);
  return mayBeThing || cues.halfTold?.some((each) => each.test(text)) === true;
}

/** A shorter note is no ramble, in words. */
const shortestRamble = 12;

/** "program literasi di 3 desa, jadi beliau cerita awalnya …": of a ramble the topic it begins with. */
function rambleHead(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const [piece = ''] = splitNotes(raw, cues);
  const at = piece.indexOf(', ');
  const isRamble = at > 0 && piece.split(/\s+/).length > shortestRamble;
  if (cues.verbForms === undefined || !isRamble || (context.kind ?? 'point') !== 'point') return undefined;
  // "jadi bu Ani cerita": somebody is named, and no harm done.
  const title = new RegExp(`(?<!\\p{L})(?:${cues.titles.join('|')})\\.? (?=\\p{Lu})`, 'giu');
  const whole = spellOut(bareNote(piece), cues, context).replace(title, '');
  const lists = [cues.withheld, cues.privateMatters, cues.unplaceable];
  const isKept =
    lists.some((list) => phraseFinder(list)(whole)) || cues.untold?.some((each) => each.test(whole));
  const head = piece.slice(0, at);
  const note = isKept || !/\s/.test(head) ? undefined : readPlain(head, cues, context);
  return note?.form === 'topic' && isSpelled(note, cues, context)
    ? { ...note, cut: piece.slice(at + 2) }
    : undefined;
}

function readPlain(raw: string, cues: NoteCues, around: NoteContext): Note | undefined {
  const [noted = ''] = splitNotes(raw, cues);
  const context = { ...around, isWritten: isSentence(noted, cues) };
  if (cues.ownAsides?.test(noted) === true) return undefined;
  const piece = typedOut(context.kind === 'self' ? writtenOut(noted, cues, context) : noted, cues, context);
  const written = spellOut(bareNote(piece), cues, context);
  const spelled = context.kind === 'thing' ? written : withArticles(written, cues);
  const sentence =
    context.kind === undefined || context.kind === 'point' ? namedByJob(spelled, cues, context) : spelled;
  if (!/\p{L}/u.test(sentence) || isForeign(sentence, cues, context)) return undefined;
  if (context.isOfReader === true && isOwnTrouble(sentence, cues)) return undefined;
  // "no phone calls" is asked for, and not what one has; as a reason, "no signal" is.
  const isAskedAway =
    context.isAdjustment === true && cues.noMore.startsWith(`${sentence.split(' ')[0]!.toLowerCase()} `);
  if (isAskedAway) return undefined;
  const bare =
    context.kind === 'thing'
      ? { text: ownWish(withoutCause(reasonToReader(sentence, cues, context), cues), cues) }
      : stripReport(sentence, cues, context, context.isOfReader === true || quoteIn(piece) !== undefined);
  // "anak muda jarang ke perpus", its last word spelled without the mark
  const isBared = cues.verbForms !== undefined && 'isQuoted' in bare && bare.isQuoted;
  const stripped: Reported = isBared ? { ...bare, text: spellOut(bare.text, cues, context) } : bare;
  const isPoint = (context.kind ?? 'point') === 'point';
  const told = isPoint
    ? joinAside(tellWish(tellGap(retold(stripped.text, cues), cues), cues, context.isOfReader === true), cues)
    : stripped.text;
  // "tes jahit agak miring", "kenapa pindah-pindah kerja"
  const isOfTrial = context.isTrial === true && stripped.isTheirs !== true && context.isByReader !== true;
  const slips = [...(cues.ownSlips ?? []), ...(isOfTrial ? (cues.trialSlips ?? []) : [])];
  if (isPoint && slips.some((slip) => slip.test(told))) return undefined;
  const report = { ...stripped, text: told };
  const known = (text: string) => withoutTitles(text, cues, context, report.by);
  const whole = [known(oneLine(piece)), known(sentence)];
  if (!whole.every((text) => isPublic(text, cues, context.kind))) return undefined;
  const isOfPapers = cues.papersOfWriter?.some((each) => each.test(report.text)) === true;
  if (
    isPoint &&
    (isOfPapers ||
      isUntold(sentence.split(', ')[0]!, cues, context.isOfReader) ||
      isUntold(told.split(', ')[0]!, cues, context.isOfReader))
  )
    return undefined;
  const isToWriter = (report.form === 'asked' ? cues.errand : cues.selfAsked)?.test(report.text) === true;
  if (isPoint && (isToWriter || cues.untold?.some((each) => each.test(report.text)))) return undefined;
  if (
    isPoint &&
    (isAstray(report.text.split(', ')[0]!, cues) || isOfOthers(told, context.before ?? '', cues))
  )
    return undefined;
  if (context.kind === 'self' && isMoment(report.text, cues)) return undefined;
  const own = ownNoteOf(report.text, cues, context);
  if (own !== undefined && isSpelled(own, cues, context)) return own;
  const labeled = labeledTopic(report, cues, context);
  if (labeled !== undefined) return labeled;
  const isFit = whole.every((text) => isPlaceable(text, cues, context));
  const plain = inSentence(report.text, cues, context);
  const telegram =
    context.kind === 'self'
      ? (ofOwn(plain, cues) ?? fragmentAccount(plain, cues))
      : context.isOfReader === true && report.form === undefined
        ? plightOf(plain, cues)
        : undefined;
  if (isFit && telegram !== undefined) return { ...telegram, ...originOf(report) };
  // Half a contrast is none.
  const halves = isPoint ? halvesOf(report.text, cues) : undefined;
  if (halves !== undefined) {
    const [one, both] = [halves.head, halves.whole].map((each) => inSentence(each, cues, context));
    const form = formOf(one!, cues, 'point', true, true)?.form;
    const head = form === 'clause' && isFit ? noteOf({ ...report, text: one! }, cues, context) : undefined;
    return head?.form === 'clause' && isOneSentence(head.text, cues)
      ? { ...head, text: head.text + both!.slice(one!.length) }
      : undefined;
  }
  const isOfOther = (text: string) => context.kind === 'self' && !isStrength(text, context, cues);
  // "the new oven, it arrives in March": where the whole cannot be placed, a part of it often can.
  const { kind = 'point' } = context;
  const fragment = isOfOther(report.text)
    ? undefined
    : (sayingOf(quoteIn(piece), report, cues, kind) ?? fragmentOf(report, whole, cues, context));
  const saying = report.isQuoted ? sayingOf(report.text, report, cues, kind) : undefined;
  const joined = joinSentences(
    kind === 'point' ? report.text : joinDeeds(report.text, cues, kind),
    cues,
    kind,
  );
  // "mast snapped + ferry cancelled": of two reasons one is told.
  const [reason = ''] = kind === 'thing' ? sentence.split(` ${cues.and} `) : [];
  const isTwo = /\s\+\s/u.test(piece) && formOf(reason, cues, kind)?.form !== 'topic';
  const first = asList(joined, cues, kind);
  const asks = kind === 'thing' ? twoAsks(report, cues, context) : undefined;
  if (asks !== undefined) return asks;
  // "phones, 6 lines, walk-ins": the first of a list whose items do not go together.
  const heads =
    cues.article === '' || kind !== 'point'
      ? []
      : listItems(report.text, cues)
          .slice(0, 1)
          .filter((item) => !/^\d/.test(item));
  const parts = [
    ...(isTwo ? [reason] : []),
    first,
    ...partsOf(report.text, cues, kind),
    ...heads,
    ...(kind === 'point' ? headBeforeWhen(report.text, cues) : []),
  ];
  for (const text of new Set(parts)) {
    // Half of what was said is not what was said.
    if ((saying || report.isQuoted || quoteIn(piece) !== undefined) && text !== report.text) break;
    if (isOfOther(text)) continue;
    if ((context.isByReader === true || report.isTheirs === true) && isOfWhom(text, cues)) continue;
    // "hybrid, 2 days in": a word alone says less.
    // "4 weeks on, 4 off"
    const isOfNumbers = context.kind !== 'self' && /^\d/.test(report.text);
    if (fragment && text !== report.text && isOfNumbers && !isTold(text, cues)) continue;
    if (fragment && text !== report.text && !text.includes(' ') && !isMass(text.toLowerCase(), cues))
      continue;
    // "new monitors in January - everybody dreads it": the part alone has to be fit to be said.
    const rest = report.text.startsWith(text) ? report.text.slice(text.length) : '';
    // "grading for sizes 44": not without the number that says which
    if (cues.article !== '' && /^ \d/.test(rest) && isPlural(wordsOf(text).at(-1) ?? '', cues)) continue;
    const left = rest && sentence.endsWith(rest) ? known(sentence.slice(0, -rest.length)) : whole[1]!;
    // "keliling kebun dengan Bu Rina", not "Bu Rina suka …"
    const isOfTitled = cues.titles.includes(wordsOf(text)[0] ?? '');
    const untitled = isOfTitled ? text : known(text);
    if (kind === 'point' && isUntold(text, cues, context.isOfReader)) continue;
    const isFit = [left, untitled].every((each) => isPlaceable(each, cues, context));
    const isOther =
      !/\p{L}{2}/u.test(text) ||
      isForeign(text, cues, context) ||
      isScare(text, cues) ||
      hasShorthand(text, cues, context);
    const placed = isFit && !isOther ? noteOf({ ...report, text }, cues, context) : undefined;
    const one = placed && kind === 'point' ? wholeOf(placed, text, cues) : placed;
    const note = one && sureOf(one, cues, kind);
    const told = note && withCut(note, text === reason ? sentence : report.text, text, text === first);
    // "pelanggan suka menawar, gimana cara menolaknya": what was asked is not what was told.
    const asks =
      cues.verbForms !== undefined && cues.questionWords.includes(wordsOf(told?.cut ?? '')[0] ?? '');
    if (told && !asks) return told;
  }
  // "180 night dives with the fire service, 3 of them under ice"
  const [part = ''] = kind === 'self' ? partsOf(report.text, cues, kind) : [];
  const isWritten =
    cues.plainSelf !== undefined && part.includes(' ') && !listItems(report.text, cues).length;
  const isNumber = saying === undefined && fragment === undefined && (isWritten || /^\d/.test(part));
  const ofPart = isNumber ? fragmentOf({ ...report, text: part }, whole, cues, context) : undefined;
  const pasted = fragment && kind === 'point' ? wholeOf(fragment, report.text, cues) : fragment;
  return saying ?? pasted ?? (ofPart && withCut(ofPart, report.text, part, false));
}

/** "backlog 900 -> 150": what is typed in a hurry of oneself. */
function typedOut(text: string, cues: NoteCues, { kind, isReason }: NoteContext): string {
  const ofReason = isReason === true ? cues.typedReasons : undefined;
  const typed = (kind === 'self' ? cues.proof?.typed : ofReason) ?? [];
  return typed.reduce((whole, [from, to]) => whole.replace(from, to), text);
}

/** "they want six days": told to those who do. */
function reasonToReader(text: string, cues: NoteCues, { isReason }: NoteContext): string {
  const words = text.split(' ');
  const isTheirs = wordFor(cues.turnToReader, words[0]!.toLowerCase()) !== undefined;
  if (isReason !== true || cues.article === '' || !isTheirs) return text;
  return words.map((word) => wordFor(cues.turnToReader, word.toLowerCase()) ?? word).join(' ');
}

/** A reason nobody gives in writing: what was found out of them, a remark, "no Saturdays for me", "every weekend". */
function isUnsaid(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  // "my boys are small and they need me"
  const isOfThem = words.some(
    (word, index) =>
      wordFor(cues.turnToReader, word) !== undefined &&
      // "until my class sit their exams"
      !(index > 0 && word !== cues.they && words.slice(0, index).includes(cues.own)) &&
      !words.slice(0, index).some((each) => isPlural(each, cues)),
  );
  // Not so "it is not the right step for me".
  const isNone =
    cues.negations.includes(words.at(-3) ?? '') || words.some((word) => cues.noMore.startsWith(`${word} `));
  const isForMe = isNone && cues.ofSelf.includes(words.at(-1)!) && words.at(-2) === cues.served.for;
  const isRemark =
    isAmong(first, [cues.adverbs, cues.habits]) ||
    (first === cues.own && cues.adverbs.includes(second)) ||
    (second === '' && cues.durations.includes(first));
  return cues.article !== '' && (isOfThem || isForMe || isRemark);
}

/** "mice, mice, mice" is about mice; "3 cooks down to 1" is how many there are left. */
function retold(text: string, cues: NoteCues): string {
  const once = text.replace(/^(\p{L}{3,})(?:,\s+\1|\s+\1(?=\s+\1)|(?<=\s\1)\s+\1)+$/iu, '$1');
  return (cues.retold ?? []).reduce((whole, [from, to]) => whole.replace(from, to), once);
}

/** "roadmap 2027: asuransi panen": what stands before the colon says what the rest is. */
function labeledTopic(report: Reported, cues: NoteCues, context: NoteContext): Note | undefined {
  const { kind = 'point', isOfReader } = context;
  const { text, form } = report;
  const [, label = '', rest = ''] = /^([^:,]{3,40}):\s([^:,]+)$/u.exec(text) ?? [];
  if (cues.verbForms === undefined || kind !== 'point' || isOfReader === true || form === 'asked')
    return undefined;
  const isOne = (part: string) => formOf(part, cues, kind)?.form === 'topic';
  if (label === '' || !isOne(label) || !isOne(rest) || phraseFinder(cues.unplaceable)(text)) return undefined;
  const told = inSentence(`${label} (${rest})`, cues, context);
  return withinLimit({ form: 'topic', text: told, ...originOf(report) });
}

/** "I need to sit on the left, and questions in writing": the first of two that do not go together. */
function twoAsks(report: Reported, cues: NoteCues, context: NoteContext): Note | undefined {
  const joint = `, ${cues.and} `;
  const at = report.text.indexOf(joint);
  const tail = report.text.slice(at + joint.length);
  if (at < 0 || tail.includes(',')) return undefined;
  // "and no phone call"
  const isNo = cues.noMore.startsWith(`${tail.split(' ')[0]!} `);
  const [one, other] = [report.text.slice(0, at), tail].map((text) =>
    noteOf({ ...report, text }, cues, context),
  );
  return one?.form === 'clause' && (other?.form === 'topic' || isNo) ? { ...one, cut: tail } : undefined;
}

/** "customers ask for rye and they run out": those who read it, or the customers? */
function isOfWhom(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const at = words.findIndex((word, index) => word === cues.they && words[index - 1] === cues.and);
  const before = words.slice(0, Math.max(0, at - 1));
  return before.some((word) => isPlural(word, cues));
}

/** Whether a part is a sentence of its own. */
function isTold(text: string, cues: NoteCues): boolean {
  return formOf(text, cues, 'point')?.form === 'clause';
}

/** "one of them is 'concerned'": a word in marks behind a verb is a remark on whoever said it. */
function isScare(text: string, cues: NoteCues): boolean {
  const verb = [...cues.copulas, ...cues.predicatives].join('|');
  return verb !== '' && new RegExp(`(?<!\\p{L})(?:${verb})\\s+['"“‘]\\p{L}+['"”’]`, 'iu').test(text);
}

/** "pengunjung muda cepat bosan": of others it may be said; "high sick leave" where it is what is hard. */
function isPlaceable(
  text: string,
  { unplaceable, placeable, leave }: NoteCues,
  { kind, isOfReader }: NoteContext,
): boolean {
  const isOfWork = leave !== undefined && (kind === 'self' || isOfReader === true);
  const ofWork = isOfWork ? text.replace(leave, '') : text;
  return !phraseFinder(unplaceable)(placeable === undefined ? ofWork : ofWork.replace(placeable, ''));
}

/** Neither told in confidence nor private; one's own private matters may be a reason. */
function isPublic(text: string, cues: NoteCues, kind: NoteContext['kind']): boolean {
  if (phraseFinder(cues.withheld)(text)) return false;
  // "on my uncle's farm" is where one worked.
  const ofOthers = kind === 'point' && cues.placeable ? text.replace(cues.placeable, '') : text;
  const bare = kind === 'self' && cues.plainSelf ? text.replace(cues.plainSelf.kinsPlace, '') : ofOthers;
  return kind === 'thing' || !phraseFinder(cues.privateMatters)(bare);
}
