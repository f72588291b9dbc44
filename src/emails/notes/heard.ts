import { oneLine } from '../../text/clean.js';
import { joinAside } from './aside.js';
import { isAstray, isOfOthers } from './astray.js';
import type { NoteCues } from './cues.js';
import { isPublic, withoutClients } from './fit.js';
import { joinTwo, objectInPlace, verbInPlace } from './form/together.js';
import { isBegunWritten, isWritten } from './form/written.js';
import { tellGap } from './gap.js';
import { isUntold } from './gate/sure.js';
import { wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { withoutCause, withoutTitles } from './without.js';
import { writtenOut } from './plain-self.js';
import { stripReport, type Reported } from './report.js';
import { namedByJob } from './reporter.js';
import { isForeign } from './foreign.js';
import { bareNote, quoteIn, spellOut } from './spell.js';
import { splitNotes } from './split.js';
import { isMoment } from './strength.js';
import { isOwnTrouble } from './trouble.js';
import { withArticles } from './unarticled.js';
import { ownWish, tellWish } from './wish.js';

/** A note as it was heard, before its form is known. */
export interface Heard {
  /** The first of what was noted, as it was typed. */
  readonly piece: string;
  /** The same, spelled out. */
  readonly sentence: string;
  /** What is left of it without who said it. */
  readonly report: Reported;
  /** Piece and sentence without the titles of those who are known. */
  readonly whole: readonly string[];
  readonly context: NoteContext;
}

/** The note spelled out, and without who said it; `undefined` where it is private, or nothing to be told. */
export function hear(raw: string, cues: NoteCues, around: NoteContext): Heard | undefined {
  const [noted = ''] = splitNotes(raw, cues);
  if (cues.ownAsides?.test(noted) === true) return undefined;
  const isBegun = around.isOfReader === true && isBegunWritten(noted, cues);
  const context = { ...around, isWritten: isBegun || isWritten(noted, cues) };
  const piece = typedOut(context.kind === 'self' ? writtenOut(noted, cues, context) : noted, cues, context);
  const sentence = sentenceOf(piece, cues, context);
  if (!isReadable(sentence, cues, context)) return undefined;
  const report = reportOf(sentence, piece, cues, context);
  const whole = [oneLine(piece), sentence].map((text) => withoutTitles(text, cues, context, report.by));
  const heard = { piece, sentence, report, whole, context };
  return isToBeTold(heard, cues) ? heard : undefined;
}

/** "backlog 900 -> 150": what is typed in a hurry of oneself. */
function typedOut(text: string, cues: NoteCues, { kind, isReason }: NoteContext): string {
  const ofReason = isReason === true ? cues.typedReasons : undefined;
  const typed = (kind === 'self' ? cues.proof?.typed : ofReason) ?? [];
  return typed.reduce((whole, [from, to]) => whole.replace(from, to), text);
}

function sentenceOf(piece: string, cues: NoteCues, context: NoteContext): string {
  const spelled = spellOut(bareNote(piece), cues, context);
  if (context.kind === 'thing') return spelled;
  const written = withArticles(spelled, cues);
  return isPoint(context) ? namedByJob(written, cues, context) : written;
}

function isReadable(sentence: string, cues: NoteCues, context: NoteContext): boolean {
  if (!/\p{L}/u.test(sentence) || isForeign(sentence, cues, context)) return false;
  if (context.isOfReader === true && isOwnTrouble(sentence, cues)) return false;
  // "no phone calls" is asked for, and not what one has; as a reason, "no signal" is.
  const [first = ''] = sentence.toLowerCase().split(' ');
  return !(context.isAdjustment === true && cues.noMore.startsWith(`${first} `));
}

function reportOf(sentence: string, piece: string, cues: NoteCues, context: NoteContext): Reported {
  if (context.kind === 'thing')
    return { text: ownWish(withoutCause(reasonToReader(sentence, cues, context), cues), cues) };
  const isQuote = context.isOfReader === true || quoteIn(piece) !== undefined;
  const report = stripReport(sentence, cues, context, isQuote);
  // "anak muda jarang ke perpus", its last word spelled without the mark
  const isBared = cues.verbForms !== undefined && report.isQuoted === true;
  const isTrouble = context.isOfReader === true && isPoint(context);
  const told = isTrouble ? joinTwo(objectInPlace(report.text, cues), cues) : report.text;
  const text = isBared ? spellOut(report.text, cues, context) : told;
  return { ...report, text: isPoint(context) ? retold(text, cues, context) : text };
}

/** "they want six days": told to those who do. */
function reasonToReader(text: string, cues: NoteCues, { isReason }: NoteContext): string {
  const words = text.split(' ');
  const isTheirs = wordFor(cues.turnToReader, words[0]!.toLowerCase()) !== undefined;
  if (isReason !== true || cues.article === '' || !isTheirs) return text;
  return words.map((word) => wordFor(cues.turnToReader, word.toLowerCase()) ?? word).join(' ');
}

/** "mice, mice, mice" is about mice; "3 cooks down to 1" is how many there are left. */
function retold(text: string, cues: NoteCues, { isOfReader }: NoteContext): string {
  const once = text.replace(/^(\p{L}{3,})(?:(?:,\s+\1)+|(?:\s+\1){2,})$/iu, '$1');
  const told = (cues.retold ?? []).reduce((whole, [from, to]) => whole.replace(from, to), once);
  return joinAside(tellWish(tellGap(verbInPlace(told, cues), cues), cues, isOfReader === true), cues);
}

function isToBeTold(heard: Heard, cues: NoteCues): boolean {
  const { report, whole, context } = heard;
  if (!whole.every((text) => isPublic(text, cues, context.kind))) return false;
  if (context.kind === 'self') return !isMoment(report.text, cues);
  return !isPoint(context) || !(isOfWriterAlone(heard, cues) || isNotOfTalk(heard, cues));
}

/** What concerns nobody but the writer: "tes jahit agak miring", "kenapa pindah-pindah kerja", "STR habis Mei". */
function isOfWriterAlone({ report, context }: Heard, cues: NoteCues): boolean {
  const isOfTrial = context.isTrial === true && report.isTheirs !== true && context.isByReader !== true;
  const slips = [...(cues.ownSlips ?? []), ...(isOfTrial ? (cues.trialSlips ?? []) : [])];
  const asks = report.form === 'asked' ? cues.errand : cues.selfAsked;
  return [...slips, ...(cues.papersOfWriter ?? []), ...(asks ? [asks] : [])].some((each) =>
    each.test(report.text),
  );
}

/** Weak sides, hearsay, praise, and what is of others or of something else. */
function isNotOfTalk({ report, sentence, context }: Heard, cues: NoteCues): boolean {
  const [head = ''] = report.text.split(', ');
  const [noted = ''] = sentence.split(', ');
  return (
    [noted, head].some((text) => isUntold(withoutClients(text, cues), cues, context.isOfReader)) ||
    cues.untold?.some((each) => each.test(report.text)) === true ||
    isAstray(head, cues) ||
    isOfOthers(report.text, context.before ?? '', cues)
  );
}

/** Whether a note is of the conversation, and not of the writer. */
export function isPoint({ kind = 'point' }: NoteContext): boolean {
  return kind === 'point';
}
