import type { Cues } from '../../cues/cues.js';
import { readMailText, type MailText } from '../mail-text.js';
import { unfoldChat, withoutSpeakers } from './chat.js';
import { attributionLength, headerBlock, isForwardLine, readHeader, type HeaderName } from './headers.js';
import { toPassage, type Line, type Passage, type ToPassage } from './passage.js';
import { findSignature } from './signature.js';
import { speakersOf } from './speakers.js';

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

/** More messages than this in one thread are read as one. */
const mostParts = 8;
/** A label that no header of a mail has, and what it tells. */
const calendarLine =
  /^(?!received|sender|precedence|references|organization|keywords|comments|resent|delivered|return)[A-Za-z]{3,20}: /i;
/** Longer texts are no invitations; what stands further down is not read. */
const mostText = 60_000;

/** The text of a message as its reader sees it. */
export function visibleText(message: string): MailText {
  const read = readMailText(message);
  return read.text.length <= mostText ? read : { ...read, text: read.text.slice(0, mostText) };
}

/** Splits a text into the messages of its thread, newest first; what is quoted with `>` comes last. */
export function readParts({ text, original }: MailText, cues: Cues): readonly Part[] {
  const { own, quoted } = withoutQuotes(text);
  const passage: ToPassage = (lines) => toPassage(lines, original, cues);
  const speakers = speakersOf(own, cues);
  const told = split(speakers ? withoutSpeakers(own, speakers.inviter.text) : unfoldChat(own), passage, cues);
  const parts = told.map((part, at) =>
    speakers && at === 0 && !part.from
      ? { ...part, from: passage([speakers.inviter]), to: passage([speakers.invited]) }
      : part,
  );
  // "On Monday, Lena wrote:" stands above the quotation, outside of it.
  const above = parts.at(-1)?.body.text.trim() === '' ? parts.pop()?.date : undefined;
  const [first, ...rest] = split(quoted, passage, cues);
  return [...parts, ...(first ? [{ ...first, date: first.date ?? above }, ...rest] : [])];
}

/** The lines a text says itself, and those it quotes. */
function withoutQuotes(text: string): { readonly own: readonly Line[]; readonly quoted: readonly Line[] } {
  const own: Line[] = [];
  const quoted: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = /^>[> ]*/.exec(line)?.[0].length ?? 0;
    (mark ? quoted : own).push({ text: line.slice(mark).trimEnd(), at: at + mark });
    if (mark && own.length > 0) own.push({ text: '', at });
    at += line.length + 1;
  }
  return { own, quoted };
}

/** The messages that headers, "… wrote:" and lines above forwarded ones part. */
function split(lines: readonly Line[], passage: ToPassage, cues: Cues): Part[] {
  const parts: Part[] = [];
  let headers = new Map<HeaderName, Line>();
  let body: Line[] = [];
  const finish = () => {
    if (headers.size > 0 || body.some(({ text }) => text !== ''))
      parts.push(toPart(headers, body, passage, cues));
    headers = new Map();
    body = [];
  };
  let blank = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const top = blank && [...headers.keys()].every((name) => name === 'date');
    if (top) body.length = 0;
    const open = parts.length < mostParts;
    const wrote = open ? attributionLength(lines, index, cues) : 0;
    if (wrote > 0 || (open && isForwardLine(line.text, cues))) {
      finish();
      blank = true;
      if (wrote > 0) headers.set('date', line);
      index += Math.max(wrote - 1, 0);
      continue;
    }
    const block = open ? headerBlock(lines, index, top, cues) : 0;
    if (block === 0) {
      body.push(line);
      blank &&= line.text === '';
      continue;
    }
    if (!top) finish();
    blank = true;
    for (const { text, at } of lines.slice(index, index + block)) {
      const header = readHeader(text, cues);
      // "WHEN: Tuesday 3pm" above "ORGANIZER: …" is a line of a calendar entry.
      const isGathering = header?.name === 'to' && /[;,]\s*\p{Lu}/u.test(header.value);
      if ((!header && calendarLine.test(text)) || isGathering) body.push({ text, at });
      if (header && header.name !== 'other' && !headers.has(header.name))
        headers.set(header.name, { text: header.value, at: at + text.length - header.value.length });
    }
    index += block - 1;
  }
  finish();
  return parts;
}

function toPart(
  headers: ReadonlyMap<HeaderName, Line>,
  lines: readonly Line[],
  passage: ToPassage,
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
