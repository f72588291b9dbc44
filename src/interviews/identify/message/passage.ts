import type { Cues } from '../../cues/cues.js';
import type { MailText, TextRange } from '../mail-text.js';
import { indexAt, toReadText, type ReadText } from './sentences.js';

/** A text with the way back to the original message. */
export interface Passage extends ReadText {
  /** Where a piece of `text` stands in the original message. */
  readonly original: (start: number, end: number) => TextRange;
}

/** A line and its offset in the text. */
export interface Line {
  readonly text: string;
  readonly at: number;
  /** Whether a message of a chat begins here. */
  readonly opens?: boolean;
}

/** Makes a passage of lines. */
export type ToPassage = (lines: readonly Line[]) => Passage;

const bullet = /^(?:[-–•·o*▪◦→] |\||\d{1,2}[.)] |\d{1,2}[:.h]\d{2}|\p{Extended_Pictographic})/u;
const label = /^\p{Lu}[\p{L} /,]{1,28} ?: /u;

/** Lines as one passage; a line that a mail program wrapped goes on in the next. */
export function toPassage(lines: readonly Line[], original: MailText['original'], cues: Cues): Passage {
  const starts: number[] = [];
  let length = 0;
  const pieces = lines.map(({ text }, index) => {
    starts.push(length);
    length += text.length + 1;
    return text + (isWrapped(text, lines[index + 1]?.text ?? '') ? ' ' : '\n');
  });
  const toMessage = (position: number) => {
    const index = indexAt(starts, position);
    return (lines[index]?.at ?? 0) + position - (starts[index] ?? 0);
  };
  return {
    ...toReadText(pieces.join(''), cues),
    original: (start, end) =>
      original(toMessage(start), toMessage(Math.max(end - 1, start)) + Math.min(end - start, 1)),
  };
}

function isWrapped(line: string, next: string): boolean {
  const isFull = line.length >= 55 && line.length <= 130;
  const isOpen = /^\p{Ll}/u.test(next) || !(label.test(line) || /[.!?:;)]$/.test(line));
  return isFull && next !== '' && isOpen && !bullet.test(next) && !label.test(next);
}

/** Where a range of a passage stands in the original. */
export function originalOf(passage: Passage, { start, end }: TextRange): TextRange {
  return passage.original(start, end);
}
