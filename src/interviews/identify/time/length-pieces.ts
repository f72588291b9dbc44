import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';

/** A length of time that a text names. */
export interface Length extends TextRange {
  readonly minutes: number;
  /** Whether the words say that the meeting takes so long. */
  readonly said: boolean;
  /** Whether words behind it say that something else does. */
  readonly isOther: boolean;
}

/** A length with what stands beside it. */
export interface Piece extends Length {
  /** Of what is never all of a meeting: "a presentation of 15 minutes". */
  readonly isPart: boolean;
  /** Of what a meeting begins with: "a test of 30 minutes". */
  readonly isPiece: boolean;
  /** Of what follows: "30 minutes of questions". */
  readonly isTalk: boolean;
  /** "45 minutes in all" */
  readonly isAll: boolean;
}

const rulesOf = perCues(({ length, people }: Cues) => {
  const links = `(?:(?:${anyOf(length.pieceLinks)})(?: |(?<=')))*`;
  const around = (words: readonly string[]) => ({
    before: new RegExp(`(?<![a-z])(?:${anyOf(words)})[ (:,]{1,3}${links}$`),
    after: new RegExp(`^[ -]?${links}(?:${anyOf(words)})(?![a-z])`),
  });
  return {
    part: around(length.parts),
    piece: around(length.pieces),
    talk: around(length.talks),
    all: {
      before: new RegExp(`(?<![a-z])(?:${anyOf(length.totals)})[ :]{1,3}${links}$`),
      after: new RegExp(`^,? (?:${anyOf(length.totals)})(?![a-z])`),
    },
    joined: new RegExp(`(?<![a-z])(?:${anyOf(length.joined)})(?![a-z])[^.!?\\n]{0,60}$`),
    and: new RegExp(`(?:^|[^a-z])(?:${anyOf(people.and)}|\\+)(?: [a-z]{2,8}){0,2} $`),
  };
});
const farthest = 240;

/** Each length with what stands beside it. */
export function asPieces({ plain, cues }: ReadText, lengths: readonly Length[]): Piece[] {
  const { part, piece, talk, all } = rulesOf(cues);
  return lengths.map((length) => {
    const before = plain.slice(Math.max(0, length.start - 60), length.start);
    const after = plain.slice(length.end, length.end + 60);
    const isBeside = (words: { readonly before: RegExp; readonly after: RegExp }) =>
      words.before.test(before) || words.after.test(after);
    return {
      ...length,
      isPart: isBeside(part),
      isPiece: isBeside(piece),
      isTalk: isBeside(talk),
      isAll: isBeside(all),
    };
  });
}

/** "A presentation of 15 minutes, then 30 minutes of questions": what follows each other, taken together. */
export function sumOf(read: ReadText, pieces: readonly Piece[]): Piece | undefined {
  const { plain, cues } = read;
  const { joined, and } = rulesOf(cues);
  const first = pieces.findIndex(({ isPiece }) => isPiece);
  let sum = pieces[first];
  for (const next of pieces.slice(first + 1)) {
    const between = plain.slice(sum!.end, next.start);
    const isNext =
      between.length <= farthest &&
      !between.includes('\n\n') &&
      (!next.isOther || next.isPiece || next.isTalk) &&
      standingAt(read, next.start, next.end) !== 'later' &&
      (joined.test(between) || ((next.isPiece || next.isTalk) && between.length <= 60 && and.test(between)));
    if (!isNext) break;
    sum = { ...sum!, end: next.end, minutes: sum!.minutes + next.minutes };
  }
  return sum === pieces[first] || sum!.minutes > 600 ? undefined : sum;
}
