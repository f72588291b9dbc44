import { readMailText, type TextRange } from './mail-text.js';
import { isFullName } from './names.js';

/** A text with the way back to the original mail. */
export interface Passage {
  readonly text: string;
  /** Where a piece of `text` stands in the original mail. */
  readonly original: (start: number, end: number) => TextRange;
}

/** One mail of a thread: what it says, who sent it, and what its headers tell. */
export interface MailPart {
  /** The subject, where there is one, as the first line; then the body without headers and signature. */
  readonly body: Passage;
  /** Length of the subject line in `body`; 0 without one. */
  readonly subjectLength: number;
  readonly from?: Passage | undefined;
  readonly to?: Passage | undefined;
  readonly date?: Passage | undefined;
  /** Lines below the closing, name first. */
  readonly signature: readonly Passage[];
}

interface Line {
  readonly text: string;
  /** Offset in the mail text. */
  readonly at: number;
}

const header = /^(From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Importance|Attachments): ?(.*)$/i;
const anyHeader = /^[A-Za-z][A-Za-z-]{1,40}: /;
const threadMark =
  /^(?:-{2,}[- ]{0,3}(?:Forwarded message|Original Message|Original Appointment)\b|Begin forwarded message:|_{20,}$)/i;
const closing =
  /^(?:(?:with )?(?:kind|best|warm|warmest|kindest|many)(?: regards| wishes| thanks)?|regards|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|thanks(?: again| so much| and regards)?|thank you|cheers|all the best|take care|talk soon|speak soon|see you(?: soon| then)?|warmly|respectfully|cordially|--)(?:[,.!] ?|$)/i;
const bullet = /^(?:[-–•·o]|\d{1,2}[.)]) /;
const label = /^[A-Z][A-Za-z ]{1,24}: /;
/** More mails than this in one thread are read as one. */
const mostParts = 8;

/** Splits a pasted mail or thread into its mails, newest first; what is quoted with `>` comes last. */
export function readParts(mail: string): readonly MailPart[] {
  const read = readMailText(mail);
  const own: Line[] = [];
  const quoted: Line[] = [];
  let at = 0;
  for (const text of read.text.split('\n')) {
    const mark = /^>[> ]*/.exec(text)?.[0].length ?? 0;
    (mark ? quoted : own).push({ text: text.slice(mark).trimEnd(), at: at + mark });
    if (mark && own.length > 0) own.push({ text: '', at });
    at += text.length + 1;
  }
  const passage = (lines: readonly Line[]): Passage => join(lines, read.original);
  const parts = split(own, passage);
  // "On Monday, Lena wrote:" stands above the quotation, outside of it.
  const above = parts.at(-1)?.body.text.trim() === '' ? parts.pop()?.date : undefined;
  const earlier = split(quoted, passage);
  const [first, ...rest] = earlier;
  return [...parts, ...(first ? [{ ...first, date: first.date ?? above }, ...rest] : [])];
}

function split(lines: readonly Line[], passage: (lines: readonly Line[]) => Passage): MailPart[] {
  const parts: MailPart[] = [];
  let headers = new Map<string, Line>();
  let body: Line[] = [];
  const finish = () => {
    if (headers.size > 0 || body.some(({ text }) => text !== ''))
      parts.push(makePart(headers, body, passage));
    headers = new Map();
    body = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    const top =
      body.every((line) => line.text === '') && [...headers.keys()].every((name) => name === 'date');
    if (top) body.length = 0;
    const open = parts.length < mostParts;
    const wrote = open ? attributionLength(lines, index) : 0;
    if (wrote > 0 || (open && threadMark.test(text))) {
      finish();
      if (wrote > 0) headers.set('date', lines[index]!);
      index += Math.max(wrote - 1, 0);
      continue;
    }
    const block = open ? headerBlock(lines, index, top) : 0;
    if (block === 0) {
      body.push(lines[index]!);
      continue;
    }
    if (!top) finish();
    for (const line of lines.slice(index, index + block)) {
      const match = header.exec(line.text);
      const name = match?.[1]!.toLowerCase();
      const value = match?.[2] ?? '';
      if (name && !headers.has(name))
        headers.set(name, { text: value, at: line.at + line.text.length - value.length });
    }
    index += block - 1;
  }
  finish();
  return parts;
}

/** Number of lines of "On … wrote:" from this line; 0 when there is none. */
function attributionLength(lines: readonly Line[], index: number): number {
  const first = lines[index]!.text;
  if (!first.startsWith('On ') || first.length > 300) return 0;
  if (first.endsWith('wrote:')) return 1;
  return lines[index + 1]?.text.endsWith('wrote:') && lines[index + 1]!.text.length < 200 ? 2 : 0;
}

/** Number of header lines from this line; 0 when there are none. */
function headerBlock(lines: readonly Line[], index: number, top: boolean): number {
  if (!(top ? anyHeader : header).test(lines[index]!.text)) return 0;
  let length = 0;
  while (length < 60 && (top ? anyHeader : header).test(lines[index + length]?.text ?? '')) length++;
  const names = lines.slice(index, index + length).map(({ text }) => header.exec(text)?.[1]!.toLowerCase());
  const from = lines[index + names.indexOf('from')]?.text ?? '';
  // "From: 10:00" and "To: 11:00" are times, and a "Date:" without a sender is the day of the interview.
  if (names.includes('from') && /@|^From: ?"?\p{L}{2}/iu.test(from)) return length > 1 || top ? length : 0;
  const rest = names.findIndex((name) => name !== 'subject' && name !== 'to' && name !== 'cc');
  return top ? (rest === -1 ? length : rest) : 0;
}

function makePart(
  headers: ReadonlyMap<string, Line>,
  lines: readonly Line[],
  passage: (lines: readonly Line[]) => Passage,
): MailPart {
  const signature = findSignature(lines);
  const subject = headers.get('subject');
  const blank = { text: '', at: 0 };
  const rest = signature ? [...lines.slice(0, signature.from), blank, ...lines.slice(signature.to)] : lines;
  const body = passage(subject ? [subject, blank, ...rest] : rest);
  const value = (...names: readonly string[]) => {
    const line = names.map((name) => headers.get(name)).find((found) => found !== undefined);
    return line && passage([line]);
  };
  return {
    body,
    subjectLength: subject?.text.length ?? 0,
    from: value('from'),
    to: value('to'),
    date: value('date', 'sent'),
    signature: signature?.lines.map((line) => passage([line])) ?? [],
  };
}

/** The lines below the closing up to the next empty line, or a last paragraph that starts with a name alone. */
function findSignature(
  lines: readonly Line[],
): { readonly from: number; readonly to: number; readonly lines: readonly Line[] } | undefined {
  const below = (start: number) => {
    let end = start;
    while (end < lines.length && end - start < 6 && lines[end]!.text !== '') end++;
    return end;
  };
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text, at } = lines[index]!;
    const end = text.length < 60 ? closing.exec(text)?.[0].length : undefined;
    if (end === undefined) continue;
    if (end < text.length) {
      // "Cheers, Sam" on one line; "Thanks, that works for me" is a sentence.
      if (!/^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}$/u.test(text.slice(end))) continue;
      const to = below(index + 1);
      return {
        from: index,
        to,
        lines: [{ text: text.slice(end), at: at + end }, ...lines.slice(index + 1, to)],
      };
    }
    let start = index + 1;
    while (start < lines.length && start - index < 3 && lines[start]!.text === '') start++;
    const to = below(start);
    if (to === start) continue;
    return { from: index, to, lines: lines.slice(start, to) };
  }
  let to = lines.length;
  while (to > 0 && lines[to - 1]!.text === '') to--;
  let from = to;
  while (from > 0 && to - from < 5 && lines[from - 1]!.text !== '') from--;
  const name = lines[from]?.text.replace(/^[-–—~] ?/, '') ?? '';
  if (from === 0 || lines[from - 1]!.text !== '' || name.length > 60 || !isFullName(name)) return undefined;
  const first = { text: name, at: lines[from]!.at + lines[from]!.text.length - name.length };
  return { from, to, lines: [first, ...lines.slice(from + 1, to)] };
}

/** Lines as one passage; a line that a mail program wrapped goes on in the next. */
function join(lines: readonly Line[], original: (start: number, end: number) => TextRange): Passage {
  const starts: number[] = [];
  let length = 0;
  const pieces = lines.map(({ text }, index) => {
    starts.push(length);
    const next = lines[index + 1]?.text ?? '';
    const wraps = !label.test(text) || /^[a-z]/.test(next);
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
  const toMail = (position: number) => {
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
    text: pieces.join(''),
    original: (start, end) =>
      original(toMail(start), toMail(Math.max(end - 1, start)) + Math.min(end - start, 1)),
  };
}
