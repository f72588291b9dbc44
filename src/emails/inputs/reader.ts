import type { Person } from '../../interviews/model.js';
import { clip, oneLine } from '../../text/clean.js';
import type { Warning } from '../../text/warning.js';
import { isAmong } from '../notes/lookup.js';
import type { Note, NoteContext, NoteKind } from '../notes/model.js';
import { wordsOf } from '../notes/nouns.js';
import { severalTold } from '../notes/own-several.js';
import { withDeed } from '../notes/proof.js';
import { readJotted, readNote } from '../notes/read.js';
import { longestEntry, splitNotes } from '../notes/split.js';
import { phraseFinder } from '../phrases.js';
import type { AnyInputs } from '../places.js';
import type { DraftWords, NoteCues } from '../words.js';
import { contextOf } from './context.js';
import { gated, withoutEnd } from '../notes/gate/shape.js';
import { joined } from './joined.js';
import type { PlacedNote } from './model.js';
import { soberly } from '../notes/gate/sober.js';

/** Reads what is noted for one recipient, and keeps what of it is not told. */
export interface InputReader {
  readonly words: DraftWords;
  readonly cues: NoteCues;
  readonly context: NoteContext;
  /** What was left out so far. */
  readonly warnings: readonly Warning[];
  /** One note; none where it speaks of pay. */
  readonly piece: (text: string, kind: NoteKind, more?: Partial<NoteContext>) => Note | undefined;
  /** The first of several notes that can be placed. */
  readonly first: (text: string | undefined, path: string, kind?: NoteKind) => PlacedNote | undefined;
  /** All the things that are told, in one; else the first of it. */
  readonly all: (text: string | undefined, path: string) => PlacedNote | undefined;
  /** What is read with nothing left out; `undefined`, and no warning, where something is. */
  readonly whole: (read: () => PlacedNote | undefined) => PlacedNote | undefined;
  /** Whether a note is not meant for the mail: "don't mention the other offer". */
  readonly isWithheld: (text: string) => boolean;
  readonly leaveOut: (path: string, text: string) => void;
  /** Leaves out what of a very long entry is not read. */
  readonly leaveOutEnd: (path: string, text: string) => void;
}

export function inputReader(
  inputs: AnyInputs,
  recipient: Person | undefined,
  words: DraftWords,
): InputReader {
  const { cues } = words.emails;
  const context = contextOf(inputs, recipient, words);
  const findPay = phraseFinder(cues.pay);
  const findWithheld = phraseFinder(cues.withheld);
  const isWithheld = (text: string) => Boolean(findWithheld(text));
  const warnings: Warning[] = [];
  const leaveOut = (path: string, text: string) => void warnings.push(leftOut(path, text));
  const leaveOutEnd = (path: string, text: string) => {
    if (text.length > longestEntry) leaveOut(path, text.slice(longestEntry));
  };
  const plain = (text: string, kind: NoteKind, more: Partial<NoteContext>) =>
    kind === 'point'
      ? soberly(text, cues, (told) => readNote(told, cues, { ...context, kind, ...more }))
      : readNote(text, cues, { ...context, kind, ...more });
  const isOneToOne = context.interviewers.length === 1;
  const piece: InputReader['piece'] = (typed, kind, more = {}) => {
    const { plainSelf, paying, ofOne = [] } = cues;
    const isOfOne = isOneToOne && more.isOfReader === true;
    const noted = isOfOne ? ofOne.reduce((told, [from, to]) => told.replace(from, to), typed) : typed;
    // "too few days off in summer" as what is hard: no wish of the writer's.
    const isOfWork = kind === 'self' || more.isOfReader === true;
    const ofWork = isOfWork && cues.leave ? noted.replace(cues.leave, '') : noted;
    // "clients who can't pay for surgery": no wage of anybody's.
    const noWages = paying === undefined ? ofWork : ofWork.replace(paying, '');
    // "pay for 400 employees" was the work.
    const isOfOthers = kind === 'self' && plainSelf !== undefined;
    const unpaid = isOfOthers ? noWages.replace(plainSelf.othersPay, '') : noWages;
    const isMatter = cues.payJobs?.test(context.role ?? '') === true && cues.payOfSelf?.test(noted) === false;
    if (!isMatter && (findPay(unpaid) || speaksOfRates(noted, cues))) return undefined;
    const { text, cut } = withoutEnd(noted, cues, kind);
    const told = (part: string) => {
      const read = plain(part, kind, more);
      return read && gated(read, kind, cues);
    };
    const isJotted = kind === 'self' || (kind === 'point' && more.isOfReader !== true);
    const note =
      told(text) ??
      (kind === 'point' ? firstHalf(text, cues, told) : undefined) ??
      (isJotted ? readJotted(text, cues, { ...context, kind, ...more }) : undefined);
    const cuts = [note?.cut ?? '', cut].filter((each) => each !== '').join(', ');
    return note && cuts !== '' ? { ...note, cut: cuts } : note;
  };

  const first: InputReader['first'] = (text, path, kind = 'point') => {
    if (text === undefined || text.trim() === '') return undefined;
    leaveOutEnd(path, text);
    if (isWithheld(text)) {
      leaveOut(path, text);
      return undefined;
    }
    const isChallenge = path === 'debrief.challenge';
    const more = {
      isOfReader: isChallenge,
      isReason: path === 'reason',
      isAdjustment: path === 'adjustment',
    };
    const several = kind === 'self' ? severalTold(text, cues, (each) => piece(each, kind, more)) : undefined;
    if (several !== undefined) {
      for (const each of several.untold) leaveOut(path, each);
      return { ...several.note, path };
    }
    let told: PlacedNote | undefined;
    for (const [nth, each] of splitNotes(text, cues).entries()) {
      // "every. single. month"
      if (isChallenge && nth > 0 && told === undefined && !each.includes(' ')) {
        leaveOut(path, each);
        continue;
      }
      // "parts. everything waiting on parts", "baroque operas. nobody agrees …": a sentence says more than a few words.
      const isWord = isChallenge && told?.form === 'topic' && told.text.split(' ').length < 4;
      const isMore = told !== undefined && kind !== 'self' && !isWord;
      const note = isMore ? undefined : piece(each, kind, more);
      const longer = isWord && note?.form === 'clause' && !speaksBack(note.text, cues) ? note : undefined;
      const both = told && note ? (longer ?? withDeed(told, note, cues)) : note;
      if (longer && told?.text.includes(' ')) leaveOut(path, told.text);
      if (both) told = both;
      else leaveOut(path, each);
    }
    return told && { ...told, path };
  };

  const all: InputReader['all'] = (text, path) => {
    const isAdjustment = path === 'adjustment';
    const notes = splitNotes(text ?? '', cues).map((each) => piece(each, 'thing', { isAdjustment }));
    const things = notes.filter((note) => note?.form === 'topic').map((note) => note!.text);
    const isAll =
      things.length > 1 && things.length === notes.length && new Set(things).size === things.length;
    const isWish = notes.some((note) => note?.isWish);
    return isAll ? { form: 'topic', text: joined(things, words), path, isWish } : first(text, path, 'thing');
  };

  const whole: InputReader['whole'] = (read) => {
    const before = warnings.length;
    const note = read();
    if (note?.cut === undefined && warnings.length === before) return note;
    warnings.length = before;
    return undefined;
  };

  return { words, cues, context, warnings, piece, first, all, whole, isWithheld, leaveOut, leaveOutEnd };
}

/** Of two sentences in one note the first, where both cannot be told. */
function firstHalf(
  text: string,
  { halves, and }: NoteCues,
  told: (part: string) => Note | undefined,
): Note | undefined {
  const [, head = '', tail = ''] = halves?.exec(text) ?? [];
  const note = head === '' ? undefined : told(head);
  // "one therapist for three wards, since the other left": of a thing the reason may be cut, of two things none.
  const isFit = note?.form === 'clause' || (note?.form === 'topic' && !tail.startsWith(`${and} `));
  return isFit && note.cut === undefined ? { ...note, cut: tail } : undefined;
}

/** "it stalls in frost" says nothing without what was said before. */
export function speaksBack(text: string, cues: NoteCues): boolean {
  return wordsOf(text).some((word) => isAmong(word, [cues.backward, cues.them, [cues.subject, cues.they]]));
}

/** The warning of a note, or of a part of one, that the mail does not tell. */
export function leftOut(path: string | undefined, text: string): Warning {
  return { code: 'point-left-out', path, detail: clip(oneLine(text), 80) };
}

/** "rates for nights", "MT post-editing rates"; not "error rates", "lameness rates have doubled", nor what has a figure. */
function speaksOfRates(text: string, { ratesOf, ratesPaid, plainSelf, finiteVerbs }: NoteCues): boolean {
  const words = wordsOf(text);
  const at = words.indexOf('rates');
  const [before = '', , next = ''] = words.slice(Math.max(0, at - 1));
  const isMeasured = at > 0 && ratesPaid?.includes(before) === false;
  if (isMeasured && isAmong(next, [finiteVerbs, plainSelf?.turned ?? []])) return false;
  return ratesOf !== undefined && at >= 0 && !/\d%/u.test(text) && !ratesOf.includes(at > 0 ? before : '');
}
