import type { Cues } from '../../cues/cues.js';
import { unfoldChat } from './chat.js';
import { readMailText, type TextRange } from '../mail-text.js';
import { toReadText, type ReadText } from './sentences.js';
import { perCues } from '../words/merge.js';
import { anyOf, plainOf } from '../words/plain.js';
import { findSignature } from './signature.js';

/** A text with the way back to the original message. */
export interface Passage extends ReadText {
  /** Where a piece of `text` stands in the original message. */
  readonly original: (start: number, end: number) => TextRange;
}

/** One message of a thread: what it says, who sent it, and what its headers tell. */
export interface Part {
  /** The subject, where there is one, as the first line; then the body without headers and signature. */
  readonly body: Passage;
  /** Length of the subject line in `body`; 0 without one. */
  readonly subjectLength: number;
  readonly from?: Passage | undefined;
  readonly to?: Passage | undefined;
  readonly date?: Passage | undefined;
  /** Lines of the sender's name and what stands under it. */
  readonly signature: readonly Passage[];
}

/** A line and its offset in the text. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

type HeaderName = 'from' | 'to' | 'subject' | 'date' | 'other';

const headersOf = perCues(({ mail }: Cues) => {
  const names = { from: mail.from, to: mail.to, subject: mail.subject, date: mail.date, other: mail.others };
  const entries = Object.entries(names).map(
    ([name, words]) => [name as HeaderName, new RegExp(`^${anyOf(words)}$`)] as const,
  );
  const any = /^([\p{L}][\p{L} -]{0,24}?) ?: ?(.*)$/u;
  return {
    /** The header a line is, and its value. */
    read: (line: string): { name: HeaderName; value: string } | undefined => {
      const match = any.exec(line);
      const label = match && plainOf(match[1]!);
      const name = label && entries.find(([, words]) => words.test(label))?.[0];
      return name ? { name, value: match[2]! } : undefined;
    },
    forwarded: new RegExp(`^(?:[-_*= ]{0,12}(?:${anyOf(mail.forwarded)})[-_*=: ]{0,12}|_{20,})$`),
    wroteBegins: new RegExp(`^${anyOf(mail.wrote.begins)} `),
    wroteEnds: new RegExp(`(?:${mail.wrote.ends.map(plainOf).join('|')})$`),
  };
});

const anyHeader = /^[A-Za-z][A-Za-z-]{1,40}: /;
const bullet = /^(?:[-–•·o*▪◦→] |\d{1,2}[.)] |\d{1,2}[:.h]\d{2}|\p{Extended_Pictographic})/u;
const label = /^\p{Lu}[\p{L} /,]{1,28} ?: /u;
/** More messages than this in one thread are read as one. */
const mostParts = 8;
/** Longer texts are no invitations; what stands further down is not read. */
const mostText = 60_000;

/** The text of a message as its reader sees it. */
export function visibleText(message: string): ReturnType<typeof readMailText> {
  const read = readMailText(message);
  return read.text.length <= mostText ? read : { ...read, text: read.text.slice(0, mostText) };
}

/** Splits a text into the messages of its thread, newest first; what is quoted with `>` comes last. */
export function readParts(read: ReturnType<typeof visibleText>, cues: Cues): readonly Part[] {
  const own: Line[] = [];
  const quoted: Line[] = [];
  let at = 0;
  for (const text of read.text.split('\n')) {
    const mark = /^>[> ]*/.exec(text)?.[0].length ?? 0;
    (mark ? quoted : own).push({ text: text.slice(mark).trimEnd(), at: at + mark });
    if (mark && own.length > 0) own.push({ text: '', at });
    at += text.length + 1;
  }
  const passage = (lines: readonly Line[]): Passage => join(lines, read.original, cues);
  const parts = split(unfoldChat(own), passage, cues);
  // "On Monday, Lena wrote:" stands above the quotation, outside of it.
  const above = parts.at(-1)?.body.text.trim() === '' ? parts.pop()?.date : undefined;
  const earlier = split(quoted, passage, cues);
  const [first, ...rest] = earlier;
  return [...parts, ...(first ? [{ ...first, date: first.date ?? above }, ...rest] : [])];
}

function split(lines: readonly Line[], passage: (lines: readonly Line[]) => Passage, cues: Cues): Part[] {
  const { read, forwarded } = headersOf(cues);
  const parts: Part[] = [];
  let headers = new Map<HeaderName, Line>();
  let body: Line[] = [];
  const finish = () => {
    if (headers.size > 0 || body.some(({ text }) => text !== ''))
      parts.push(makePart(headers, body, passage, cues));
    headers = new Map();
    body = [];
  };
  let blank = true;
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    const top = blank && [...headers.keys()].every((name) => name === 'date');
    if (top) body.length = 0;
    const open = parts.length < mostParts;
    const wrote = open ? attributionLength(lines, index, cues) : 0;
    if (wrote > 0 || (open && forwarded.test(plainOf(text)))) {
      finish();
      blank = true;
      if (wrote > 0) headers.set('date', lines[index]!);
      index += Math.max(wrote - 1, 0);
      continue;
    }
    const block = open ? headerBlock(lines, index, top, cues) : 0;
    if (block === 0) {
      body.push(lines[index]!);
      blank &&= text === '';
      continue;
    }
    if (!top) finish();
    blank = true;
    for (const line of lines.slice(index, index + block)) {
      const header = read(line.text);
      if (header && header.name !== 'other' && !headers.has(header.name)) {
        headers.set(header.name, {
          text: header.value,
          at: line.at + line.text.length - header.value.length,
        });
      }
    }
    index += block - 1;
  }
  finish();
  return parts;
}

/** Number of lines of "On … wrote:" from this line; 0 when there is none. */
function attributionLength(lines: readonly Line[], index: number, cues: Cues): number {
  const { wroteBegins, wroteEnds } = headersOf(cues);
  const first = plainOf(lines[index]!.text);
  if (first.length > 300 || !wroteBegins.test(first)) return 0;
  if (wroteEnds.test(first)) return 1;
  const next = lines[index + 1]?.text ?? '';
  return next.length < 200 && wroteEnds.test(plainOf(next)) ? 2 : 0;
}

/** Number of header lines from this line; 0 when there are none. */
function headerBlock(lines: readonly Line[], index: number, top: boolean, cues: Cues): number {
  const { read } = headersOf(cues);
  const isHeader = (text: string) => read(text) !== undefined || (top && anyHeader.test(text));
  if (!isHeader(lines[index]!.text)) return 0;
  let length = 0;
  while (length < 60 && isHeader(lines[index + length]?.text ?? '')) length++;
  const block = lines.slice(index, index + length).map(({ text }) => read(text));
  const from = block.find((header) => header?.name === 'from')?.value;
  // "From: 10:00" and "To: 11:00" are times, and a "Date:" without a sender is the day of the interview.
  if (from !== undefined && /@|^"?\p{L}{2}/u.test(from)) return length > 1 || top ? length : 0;
  const rest = block.findIndex(
    (header) => !header || (header.name !== 'subject' && header.name !== 'to' && header.name !== 'other'),
  );
  return top && block[0] ? (rest === -1 ? length : rest) : 0;
}

function makePart(
  headers: ReadonlyMap<HeaderName, Line>,
  lines: readonly Line[],
  passage: (lines: readonly Line[]) => Passage,
  cues: Cues,
): Part {
  const signature = findSignature(lines, cues);
  const subject = headers.get('subject');
  const blank = { text: '', at: 0 };
  const rest = signature ? [...lines.slice(0, signature.from), blank, ...lines.slice(signature.to)] : lines;
  const value = (name: HeaderName) => {
    const line = headers.get(name);
    return line && passage([line]);
  };
  return {
    body: passage(subject ? [subject, blank, ...rest] : rest),
    subjectLength: subject?.text.length ?? 0,
    from: value('from'),
    to: value('to'),
    date: value('date'),
    signature: signature?.lines.map((line) => passage([line])) ?? [],
  };
}

/** Lines as one passage; a line that a mail program wrapped goes on in the next. */
function join(
  lines: readonly Line[],
  original: (start: number, end: number) => TextRange,
  cues: Cues,
): Passage {
  const starts: number[] = [];
  let length = 0;
  const pieces = lines.map(({ text }, index) => {
    starts.push(length);
    const next = lines[index + 1]?.text ?? '';
    const wraps = /^\p{Ll}/u.test(next) || !(label.test(text) || /[.!?:;)]$/.test(text));
    const wrapped =
      text.length >= 55 &&
      text.length <= 130 &&
      next !== '' &&
      wraps &&
      !bullet.test(next) &&
      !label.test(next);
    length += text.length + 1;
    return text + (wrapped ? ' ' : '\n');
  });
  const toMessage = (position: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return (lines[low]?.at ?? 0) + position - (starts[low] ?? 0);
  };
  return {
    ...toReadText(pieces.join(''), cues),
    original: (start, end) =>
      original(toMessage(start), toMessage(Math.max(end - 1, start)) + Math.min(end - start, 1)),
  };
}
