import { phraseFinder } from '../phrases.js';
import type { NoteCues } from './cues.js';
import { deedOf } from './deed.js';
import { favorOf } from './favor.js';
import { isWithinReach, withinLimit } from './limit.js';
import { isAmong, wordFor } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { nameToReader } from './names.js';
import { wordsOf } from './nouns.js';
import { joinedInDeed, ownReason } from './own-reason.js';
import { ownAccount } from './own.js';
import {
  accuses,
  askedOf,
  askedOfWriter,
  doubtsWriter,
  ownQuestion,
  ownReasons,
  wayAsked,
} from './questions.js';
import { originOf, type Reported } from './report.js';
import { spokenOf } from './spoken.js';
import { inSentence } from './in-sentence.js';

/** `unfit` where it is known what a text is, and that it cannot be told; `undefined` where it is something else. */
type Found = Note | 'unfit' | undefined;

/** The note a text makes, without what else was noted; `undefined` where no sentence can carry it. */
export function noteOf(report: Reported, cues: NoteCues, context: NoteContext): Note | undefined {
  if (!isWithinReach(report.text)) return undefined;
  const isPoint = (context.kind ?? 'point') === 'point';
  // What happened is told by whoever was there: the reader's side did not teach a lesson.
  const mayBeDone = isPoint && context.isOfReader !== true;
  const note =
    (isPoint ? questionOfWriter(report, cues, context) : undefined) ??
    question(report, cues, context) ??
    (mayBeDone ? done(report, cues, context) : undefined) ??
    allowed(report, cues, context, mayBeDone) ??
    spokenOf(report, cues, context);
  return note === undefined || note === 'unfit' ? undefined : withinLimit({ ...note, ...originOf(report) });
}

/** What the writer was asked of themselves: their reasons, their way of doing something. */
function questionOfWriter(report: Reported, cues: NoteCues, { isOfReader }: NoteContext): Found {
  const reasons = ownReasons(report.text, cues);
  if (reasons !== undefined) return { form: 'deed', text: reasons };
  if (doubtsWriter(report.text, cues)) return 'unfit';
  const way = wayAsked(report.text, cues);
  // "Mbak Ratih nanya gimana cara saya …": who asked it explained nothing.
  const isAsked = report.form === 'asked' || (report.isTheirs && report.text.endsWith('?'));
  return way?.topic !== undefined && isOfReader !== true && isAsked
    ? { form: 'asked', text: way.topic }
    : way;
}

function question(report: Reported, cues: NoteCues, { kind = 'point' }: NoteContext): Found {
  const own = kind === 'point' ? ownQuestion(report, cues) : undefined;
  if (own !== undefined) return own;
  const told = kind === 'point' ? askedOfWriter(report, cues) : report.text;
  // "asked why not skip the last stop"
  const theirs = report.form === 'asked' && isDirect(told, cues) ? `${told.replace(/\?$/, '')}?` : told;
  const asked = askedOf(theirs, cues, kind);
  const speaks = asked?.form === 'question' && cues.auxiliaries.length > 0;
  // "why do I get up at 2?": asked by whom?
  const isOwn = speaks && asked.text.split(/[ ,?]/).includes(cues.self);
  if (isOwn || (asked?.form === 'question' && accuses(asked.text, cues))) return 'unfit';
  // "Omar: how would I grade a mural?"
  return asked?.form === 'task' && report.isTheirs && asked.topic !== undefined
    ? { form: 'asked', text: asked.topic }
    : asked;
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

/** What the writer did there, alone or with whoever they met: "taught a lesson", "ikut keliling kebun". */
function done({ text }: Reported, cues: NoteCues, context: NoteContext): Found {
  const deed = deedOf(text, cues, context);
  if (deed !== undefined) return { form: 'deed', text: deed };
  const isWithReader = context.interviewers.some(({ name }) => name === context.reader?.name);
  const joined = joinedInDeed(nameToReader(text, cues, context) ?? text, cues, isWithReader);
  return joined === undefined ? undefined : { form: 'deed', text: inSentence(joined, cues, context) };
}

/** "let me try the tiller": it was done for the writer, or it is nothing. */
function allowed(report: Reported, cues: NoteCues, context: NoteContext, mayBeDone: boolean): Found {
  const isLet =
    wordFor(cues.favors, cues.allowing) !== undefined && report.favor === cues.favors[cues.allowing];
  if (!isLet) return undefined;
  const favor = mayBeDone ? favorOf(report, cues, context) : undefined;
  return favor === undefined ? 'unfit' : { form: 'favor', text: favor };
}

/** An account of oneself, or a reason of one's own, where a language says how they are told. */
export function ownNoteOf(told: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const isOf = context.kind === 'self' || context.isReason === true;
  const found = isOf
    ? (context.kind === 'self' ? ownAccount : ownReason)(inSentence(told, cues, context), cues)
    : undefined;
  if (found === undefined || phraseFinder(cues.unplaceable)(found.text)) return undefined;
  return withinLimit({ ...found, text: inSentence(found.text, cues, context) });
}
