import { oneLine } from '../../text/clean.js';
import { phraseFinder } from '../phrases.js';
import type { NoteCues } from '../words.js';
import { complete } from './complete.js';
import { startsInPast } from './account.js';
import { formOf, isAmountOf } from './form.js';
import { isFragment, isSaying } from './fragment.js';
import type { Note, NoteContext, NoteKind } from './model.js';
import { nameToReader } from './names.js';
import { isTopic } from './topic.js';
import { isAmong, wordFor } from './lookup.js';
import { isCount, isMass, isPlural, withArticle, wordsOf } from './nouns.js';
import { likelyVerbIn, opensRest } from './clause.js';
import { asList, joinDeeds, joinSentences, partsOf, withoutCause, withoutTitles } from './parts.js';
import {
  accuses,
  askedOf,
  askedOfWriter,
  capital,
  doubtsWriter,
  indirect,
  isCondition,
  ownReasons,
  taskOf,
  wayAsked,
} from './questions.js';
import { stripReport, type Reported } from './report.js';
import { isPast } from './verbs.js';
import { deedOf } from './deed.js';
import { favorOf } from './favor.js';
import { joinedInDeed, ownAccount, ownReason } from './own.js';
import { bareNote, isForeign, quoteIn, spellOut } from './spell.js';
import { splitNotes } from './split.js';
import { isMoment, isStrength } from './strength.js';
import { isOwnTrouble, turnTheirs } from './trouble.js';
import { inSentence, isStrange, turnToReader, turnToWriter } from './voice.js';

/** Longest note that can be placed in a sentence, in words. */
const longestNote = 24;

/**
 * Reads one note. `undefined` when it cannot be placed in a sentence well: neither topic, activity, question, task nor
 * clause for sure; or private, tactless, or in another language. A careful person would leave it out as well.
 */
export function readNote(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const note = readPlain(raw, cues, context);
  // "captions, if possible": asked for, not needed.
  const isWish = cues.ifPossible.some((each) => raw.toLowerCase().includes(` ${each}`));
  return note && isWish && context.kind === 'thing' ? { ...note, isWish } : note;
}

function readPlain(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const [piece = ''] = splitNotes(raw, cues);
  const sentence = spellOut(bareNote(piece), cues, context);
  if (!/\p{L}/u.test(sentence) || isForeign(sentence, cues, context)) return undefined;
  if (context.isOfReader === true && isOwnTrouble(sentence, cues)) return undefined;
  // "no phone calls" is asked for, and not what one has; as a reason, "no signal" is.
  const isAskedAway =
    context.isAdjustment === true && cues.noMore.startsWith(`${sentence.split(' ')[0]!.toLowerCase()} `);
  if (isAskedAway) return undefined;
  const report =
    context.kind === 'thing'
      ? { text: withoutCause(sentence, cues) }
      : stripReport(sentence, cues, context, context.isOfReader === true || quoteIn(piece) !== undefined);
  const known = (text: string) => withoutTitles(text, cues, context, report.by);
  const whole = [known(oneLine(piece)), known(sentence)];
  if (!whole.every((text) => isPublic(text, cues, context.kind))) return undefined;
  if (context.kind === 'self' && isMoment(report.text, cues)) return undefined;
  const own = ownNoteOf(report.text, cues, context);
  if (own !== undefined) return own;
  const labeled = labeledTopic(report, cues, context);
  if (labeled !== undefined) return labeled;
  const isOfOther = (text: string) => context.kind === 'self' && !isStrength(text, context, cues);
  // "the new oven, it arrives in March": where the whole cannot be placed, a part of it often can.
  const { kind = 'point' } = context;
  const fragment = isOfOther(report.text)
    ? undefined
    : (sayingOf(quoteIn(piece), report, cues, kind) ?? fragmentOf(report, whole, cues, context));
  const saying = report.isQuoted ? sayingOf(report.text, report, cues, kind) : undefined;
  const joined = joinSentences(kind === 'point' ? report.text : joinDeeds(report.text, cues), cues, kind);
  // "mast snapped + ferry cancelled": of two reasons one is told.
  const [reason = ''] = kind === 'thing' ? sentence.split(` ${cues.and} `) : [];
  const isTwo = /\s\+\s/u.test(piece) && formOf(reason, cues, kind)?.form !== 'topic';
  const first = asList(joined, cues, kind);
  const asks = kind === 'thing' ? twoAsks(report, cues, context) : undefined;
  if (asks !== undefined) return asks;
  for (const text of new Set([...(isTwo ? [reason] : []), first, ...partsOf(report.text, cues, kind)])) {
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
    const told = rest && sentence.endsWith(rest) ? known(sentence.slice(0, -rest.length)) : whole[1]!;
    // "keliling kebun dengan Bu Rina", not "Bu Rina suka …"
    const isOfTitled = cues.titles.includes(wordsOf(text)[0] ?? '');
    const untitled = isOfTitled ? text : known(text);
    const isFit = [told, untitled].every((each) => !phraseFinder(cues.unplaceable)(each));
    const isOther = !/\p{L}{2}/u.test(text) || isForeign(text, cues, context) || isScare(text, cues);
    const note = isFit && !isOther ? noteOf({ ...report, text }, cues, context) : undefined;
    if (note) return withCut(note, text === reason ? sentence : report.text, text, text === first);
  }
  // "180 night dives with the fire service, 3 of them under ice"
  const [part = ''] = kind === 'self' ? partsOf(report.text, cues, kind) : [];
  const isNumber = saying === undefined && fragment === undefined && /^\d/.test(part);
  const ofPart = isNumber ? fragmentOf({ ...report, text: part }, whole, cues, context) : undefined;
  return saying ?? fragment ?? (ofPart && withCut(ofPart, report.text, part, false));
}

/** An account of oneself, or a reason of one's own, where a language says how they are told. */
function ownNoteOf(told: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const isOf = context.kind === 'self' || context.isReason === true;
  const found = isOf ? (context.kind === 'self' ? ownAccount : ownReason)(told, cues) : undefined;
  if (found === undefined || phraseFinder(cues.unplaceable)(found.text)) return undefined;
  return withinLimit({ ...found, text: inSentence(found.text, cues, context) });
}

/** "roadmap 2027: asuransi panen": what stands before the colon says what the rest is. */
function labeledTopic(
  { text, by, isTheirs, form }: Reported,
  cues: NoteCues,
  context: NoteContext,
): Note | undefined {
  const { kind = 'point', isOfReader } = context;
  const [, label = '', rest = ''] = /^([^:,]{3,40}):\s([^:,]+)$/u.exec(text) ?? [];
  if (cues.verbForms === undefined || kind !== 'point' || isOfReader === true || form === 'asked')
    return undefined;
  const isOne = (part: string) => formOf(part, cues, kind)?.form === 'topic';
  if (label === '' || !isOne(label) || !isOne(rest) || phraseFinder(cues.unplaceable)(text)) return undefined;
  const told = inSentence(`${label} (${rest})`, cues, context);
  return withinLimit({
    form: 'topic',
    text: told,
    ...(by !== undefined && { by }),
    ...(isTheirs && { isTheirs }),
  });
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

/** The note with what of the whole it does not tell; a label before a colon is no loss. */
function withCut(note: Note, whole: string, told: string, isWhole: boolean): Note {
  const at = isWhole ? -1 : whole.indexOf(told);
  const [before, behind] = [whole.slice(0, Math.max(0, at)), whole.slice(at + told.length)];
  const bare = (text: string) => text.replace(/^[\s,;:=(>–—-]+|[\s,;=()<–—-]+$/gu, '');
  const cut = [bare(before), bare(behind)].filter(
    (text) => /[\p{L}\p{N}]/u.test(text) && !text.endsWith(':'),
  );
  return at < 0 || cut.length === 0 ? note : { ...note, cut: cut.join(', ') };
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

/** What somebody was heard to say, in the words it was said in, and in its marks. */
function sayingOf(
  said: string | undefined,
  { by }: Reported,
  cues: NoteCues,
  kind: NoteKind,
): Note | undefined {
  const text = said?.replace(/[.!]+$/, '');
  const isFit = text !== undefined && kind === 'point' && cues.auxiliaries.length > 0 && isSaying(text, cues);
  if (!isFit || phraseFinder(cues.unplaceable)(text)) return undefined;
  return { form: 'either', text: `"${capital(text)}"`, ...(by !== undefined && { by }) };
}

/** What can be told as it was noted, where nothing better can be made of it. */
function fragmentOf(
  report: Reported,
  whole: readonly string[],
  cues: NoteCues,
  context: NoteContext,
): Note | undefined {
  const { kind = 'point' } = context;
  const isFit = whole.every((text) => !phraseFinder(cues.unplaceable)(text));
  const { by, isTheirs, form } = report;
  const text = nameToReader(inSentence(report.text, cues, context), cues, context);
  if (!isFit || form === 'asked' || form === 'favor' || text === undefined || !isFragment(text, cues, kind))
    return undefined;
  return { form: 'either', text, ...(by !== undefined && { by }), ...(isTheirs && { isTheirs }) };
}

/** Neither told in confidence nor private; one's own private matters may be a reason. */
function isPublic(text: string, cues: NoteCues, kind: NoteKind | undefined): boolean {
  if (phraseFinder(cues.withheld)(text)) return false;
  return kind === 'thing' || !phraseFinder(cues.privateMatters)(text);
}

function noteOf(report: Reported, cues: NoteCues, context: NoteContext): Note | undefined {
  const { kind = 'point' } = context;
  if (report.text.split(' ').length > 2 * longestNote) return undefined;
  const { by, isTheirs } = report;
  const origin = { ...(by !== undefined && { by }), ...(isTheirs && { isTheirs }) };
  const reasons = kind === 'point' ? ownReasons(report.text, cues) : undefined;
  if (reasons !== undefined) return withinLimit({ form: 'deed', text: reasons, ...origin });
  if (kind === 'point' && doubtsWriter(report.text, cues)) return undefined;
  const way = kind === 'point' ? wayAsked(report.text, cues) : undefined;
  // "Mbak Ratih nanya gimana cara saya …": who asked it explained nothing.
  const isAskedBy =
    way?.topic !== undefined &&
    context.isOfReader !== true &&
    (report.form === 'asked' || (isTheirs && report.text.endsWith('?')));
  if (way !== undefined && isAskedBy) return withinLimit({ form: 'asked', text: way.topic, ...origin });
  if (way !== undefined) return withinLimit({ ...way, ...origin });
  const told = kind === 'point' ? askedOfWriter(report, cues) : report.text;
  // "asked why not skip the last stop"
  const theirs = report.form === 'asked' && isDirect(told, cues) ? `${told.replace(/\?$/, '')}?` : told;
  const asked = askedOf(theirs, cues, kind);
  // "why do I get up at 2?": asked by whom?
  const isOwnQuestion =
    asked?.form === 'question' &&
    cues.auxiliaries.length > 0 &&
    asked.text.split(/[ ,?]/).includes(cues.self);
  if (isOwnQuestion || (asked?.form === 'question' && accuses(asked.text, cues))) return undefined;
  // "Omar: how would I grade a mural?"
  if (asked?.form === 'task' && isTheirs && asked.topic !== undefined)
    return withinLimit({ form: 'asked', text: asked.topic, ...origin });
  if (asked !== undefined) return withinLimit({ ...asked, ...origin });

  const deed =
    kind === 'point' && context.isOfReader !== true ? deedOf(report.text, cues, context) : undefined;
  if (deed !== undefined) return withinLimit({ form: 'deed', text: deed, ...origin });

  const isWithReader = context.interviewers.some(({ name }) => name === context.reader?.name);
  const named = nameToReader(report.text, cues, context) ?? report.text;
  const joinedIn =
    kind === 'point' && context.isOfReader !== true ? joinedInDeed(named, cues, isWithReader) : undefined;
  if (joinedIn !== undefined)
    return withinLimit({ form: 'deed', text: inSentence(joinedIn, cues, context), ...origin });

  const isLet =
    wordFor(cues.favors, cues.allowing) !== undefined && report.favor === cues.favors[cues.allowing];
  if (isLet) {
    const favor =
      kind === 'point' && context.isOfReader !== true ? favorOf(report, cues, context) : undefined;
    return favor === undefined ? undefined : withinLimit({ form: 'favor', text: favor, ...origin });
  }

  const said = kind === 'point' ? turnToWriter(report, cues) : report.text;
  const addressed = nameToReader(said.replace(/\?$/, ''), cues, context);
  const isOfWriter = said !== report.text;
  const faced =
    addressed === undefined || isOfWriter ? addressed : turnToReader(addressed, report, cues, context);
  if (faced === undefined) return undefined;
  const turned = context.isOfReader === true ? turnTheirs(faced, cues) : faced;
  // "Mateo bites when he is tired": about somebody who does not read it.
  if (
    kind === 'point' &&
    wordsOf(turned).some((word) => [...cues.readerAlone, ...cues.ofReaderAlone].includes(word))
  )
    return undefined;
  const placed = inSentence(turned, cues, context);
  // "ditanya kelebihan saya": what was asked is complete.
  const isWhole = report.form === 'asked' && cues.verbForms !== undefined;
  const text = isWhole ? placed : complete(placed, cues, kind, context.isOfReader);
  const isNobody = context.isOfReader === true && cues.pronouns.includes(wordsOf(text)[0] ?? '');
  const known = formOf(text, cues, kind, report.form === 'said' || isNobody);
  // "47 open posts" as a challenge: what there is to deal with.
  const isAmount = context.isOfReader === true && known?.form === 'either' && isAmountOf(text, cues);
  const found = isAmount ? { form: 'topic' as const, verb: -1 } : known;
  if (!found || (report.form === 'clause' && found.form !== 'clause')) return undefined;
  const { form, verb } = found;
  // "how many really do it": do what?
  const isVague = kind === 'point' && form === 'topic' && cues.questionWords.includes(wordsOf(text)[0]!);
  if (isVague && isAmong(wordsOf(text).at(-1)!, [cues.backward, cues.them, cues.turns])) return undefined;
  // What "it" is stands in the sentence before; what "my" answer was is no matter of the conversation.
  const isOwn =
    kind === 'point' &&
    (cues.own !== '' ? text.startsWith(`${cues.own} `) : wordsOf(text).slice(1, 3).includes(cues.self));
  // "diving license required?": it was asked, not said.
  const isAsked = kind === 'point' && report.text.endsWith('?') && report.isTheirs !== true;
  // "you took me out": told to the one who did.
  const isOfMe =
    kind === 'point' &&
    wordsOf(text)[0] === cues.reader.name &&
    isPast(wordsOf(text)[1] ?? '', cues) &&
    [cues.own, ...cues.ofSelf].some((word) => wordsOf(text).includes(word));
  if (form === 'clause' && (isOwn || isOfMe || isAsked || pointsBack(text, cues))) return undefined;
  const isOfFavor =
    kind === 'point' && report.favor !== undefined && report.isTheirs === true && context.isOfReader !== true;
  switch (form) {
    case 'question':
      return withinLimit({ form, text: `${capital(text)}?`, ...origin });
    case 'task':
      // "asked me to explain a margin to a client"
      if (report.form === 'asked' && cues.auxiliaries.length > 0)
        return withinLimit({ form: 'asked', text: `${cues.howTo.way} ${withoutTo(text, cues)}`, ...origin });
      // "took me to see the tunnel", "taught me to milk"
      if (isOfFavor) return withinLimit({ form: 'favor', text: `${report.favor} ${text}`, ...origin });
      return withinLimit({ ...taskOf(withoutTo(text, cues), cues, kind), ...origin });
    case 'topic': {
      // "two funerals on one day" as a challenge: any two.
      const isBare = kind === 'self' || (context.isOfReader === true && isCount(wordsOf(text)[0]!, cues));
      // "bus stops at 9" as a reason: where it stops, or that it does?
      if (context.isReason === true && likelyVerbIn(wordsOf(text), cues)) return undefined;
      const own = context.isReason === true ? asOfSelf(text, cues) : undefined;
      const named = (cues.heads ?? []).reduce((told, [from, to]) => told.replace(from, to), text);
      const whole = own ?? (isBare ? named : withArticle(named, -1, cues, kind === 'point'));
      // "Omar: who tunes the pianos?"
      const isWondered = report.isTheirs === true && report.text.endsWith('?') && cues.auxiliaries.length > 0;
      const isAsked =
        report.form === 'asked' || (isWondered && cues.questionWords.includes(wordsOf(text)[0]!));
      // "if two people call in sick": a condition is no topic.
      if (!isAsked && isCondition(text, cues)) return undefined;
      // "you" before a verb nobody knows: no topic
      if (text.startsWith(`${cues.reader.name} `) || (kind === 'point' && isStrange(text, cues)))
        return undefined;
      // "Omar showed me the rope store"
      if (isOfFavor)
        return withinLimit({ form: 'favor', text: `${report.favor} ${whole}`, topic: whole, ...origin });
      return withinLimit({
        form: isAsked ? 'asked' : form,
        text: isAsked ? indirect(whole, cues) : whole,
        ...origin,
      });
    }
    case 'clause': {
      // "food cost is at 34": of what? "the food cost" can be told.
      const subject = hasBareFigure(text) ? wordsOf(text).slice(0, verb).join(' ') : '';
      if (kind === 'point' && subject !== '')
        return isTopic(subject, wordsOf(subject), cues)
          ? withinLimit({
              form: 'topic',
              text: withArticle(subject, -1, cues, true),
              cut: text.slice(subject.length + 1),
              ...origin,
            })
          : undefined;
      return withinLimit({
        form,
        text: kind === 'point' ? withArticle(text, verb, cues, true) : asAccount(text, verb, cues, kind),
        ...origin,
      });
    }
    case 'doing':
      // "asked me about shouting in the kitchen": not what one thinks of doing.
      return withinLimit({ form: report.form === 'asked' ? 'asked' : form, text, ...origin });
    case 'either':
    case 'deed':
    case 'favor':
    case 'asked':
      return withinLimit({ form, text, ...origin });
  }
}

/** As a reason, "landlord notice period" is "my landlord's", and a noun alone, "commute", the one that is there. */
function asOfSelf(text: string, cues: NoteCues): string | undefined {
  const [first = '', second = ''] = wordsOf(text);
  if (cues.ownPeople.includes(first.replace(/'s$/, ''))) {
    const isOwner = second !== '' && !first.endsWith('s') && !opensRest(second, cues) && second !== cues.and;
    return `${cues.own} ${isOwner ? text.replace(' ', "'s ") : text}`;
  }
  return second === '' ? withArticle(text, -1, cues, true) : undefined;
}

/** "is at 34", "went up to 280": a figure without its unit; not an hour, "is at 7", nor a year. */
function hasBareFigure(text: string): boolean {
  const [, figure = ''] = /\s(?:at|to)\s(\d[\d.,]*)$/u.exec(text) ?? [];
  const amount = Number(figure.replaceAll(',', ''));
  return amount > 24 && !/^(?:19|20)\d\d$/.test(figure);
}

/** "why not skip it", "what would you do": in the words it was asked in. */
function isDirect(text: string, cues: NoteCues): boolean {
  const [first = '', second = '', third = ''] = wordsOf(text);
  const isAside = isAmong(second, [cues.auxiliaries, cues.negations]) && third !== '';
  return (
    cues.auxiliaries.length > 0 &&
    cues.questionWords.includes(first) &&
    isAside &&
    !cues.freeRelatives.includes(first)
  );
}

/** "it starts in May": what does? Not so "it is hard to find bakers". */
function pointsBack(text: string, cues: NoteCues): boolean {
  const isDummy = cues.completions.some(({ put, starts }) =>
    starts.some((start) => text.toLowerCase().startsWith(`${put} ${start} `)),
  );
  return !isDummy && cues.backward.includes(text.split(' ')[0]!.toLowerCase());
}

function withinLimit(note: Note): Note | undefined {
  return note.text && note.text.split(' ').length <= longestNote ? note : undefined;
}

function withoutTo(text: string, cues: NoteCues): string {
  return cues.to !== '' && text.toLowerCase().startsWith(`${cues.to} `)
    ? text.slice(cues.to.length + 1)
    : text;
}

/** "built the rota" as an account of oneself: "I built the rota"; "car broke down" as a reason: "my car broke down". */
function asAccount(text: string, verb: number, cues: NoteCues, kind: NoteKind): string {
  if (startsInPast(text, cues)) return `${cues.self} ${text}`;
  const isOfSelf = text.split(/[ '’]/)[0] === cues.self;
  const isBare =
    kind === 'thing' &&
    !isOfSelf &&
    (withArticle(text, verb, cues, true) !== text || cues.ownPeople.includes(wordsOf(text)[0]!));
  return isBare && cues.own !== '' ? `${cues.own} ${text}` : text;
}
