import type { Cues } from '../../cues/cues.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import type { Line } from './passage.js';

/** A header that tells something of a message; `other` is one that does not. */
export type HeaderName = 'from' | 'to' | 'subject' | 'date' | 'other';

const rulesOf = perCues(({ mail }: Cues) => {
  const names = { from: mail.from, to: mail.to, subject: mail.subject, date: mail.date, other: mail.others };
  return {
    names: Object.entries(names).map(
      ([name, words]) => [name as HeaderName, new RegExp(`^${anyOf(words)}$`)] as const,
    ),
    forwarded: new RegExp(`^(?:[-_*= ]{0,12}(?:${anyOf(mail.forwarded)})[-_*=: ]{0,12}|_{20,})$`),
    wroteBegins: new RegExp(`^${anyOf(mail.wrote.begins)} `),
    wroteEnds: new RegExp(`(?:${mail.wrote.ends.map(plainOf).join('|')})$`),
  };
});

const labeled = /^([\p{L}][\p{L} -]{0,24}?) ?: ?(.*)$/u;
const anyHeader = /^[A-Za-z][A-Za-z-]{1,40}: /;
const longestBlock = 60;

/** The header a line is, and its value. */
export function readHeader(
  line: string,
  cues: Cues,
): { readonly name: HeaderName; readonly value: string } | undefined {
  const match = labeled.exec(line);
  const label = match && plainOf(match[1]!);
  const name = label && rulesOf(cues).names.find(([, words]) => words.test(label))?.[0];
  return name ? { name, value: match[2]! } : undefined;
}

/** Whether a line stands above a forwarded message. */
export function isForwardLine(line: string, cues: Cues): boolean {
  return rulesOf(cues).forwarded.test(plainOf(line));
}

/** Number of lines of "On … wrote:" from this line; 0 when there is none. */
export function attributionLength(lines: readonly Line[], index: number, cues: Cues): number {
  const { wroteBegins, wroteEnds } = rulesOf(cues);
  const first = plainOf(lines[index]!.text);
  if (first.length > 300 || !wroteBegins.test(first)) return 0;
  if (wroteEnds.test(first)) return 1;
  const next = lines[index + 1]?.text ?? '';
  return next.length < 200 && wroteEnds.test(plainOf(next)) ? 2 : 0;
}

/**
 * Number of header lines from this line; 0 when there are none.
 *
 * @param top - whether nothing of a message stands above, so that any header may open it
 */
export function headerBlock(lines: readonly Line[], index: number, top: boolean, cues: Cues): number {
  const isHeader = (text: string) => readHeader(text, cues) !== undefined || (top && anyHeader.test(text));
  if (!isHeader(lines[index]!.text)) return 0;
  let length = 0;
  while (length < longestBlock && isHeader(lines[index + length]?.text ?? '')) length++;
  const block = lines.slice(index, index + length).map(({ text }) => readHeader(text, cues));
  const from = block.find((header) => header?.name === 'from')?.value;
  // "From: 10:00" and "To: 11:00" are times, and a "Date:" without a sender is the day of the interview.
  if (from !== undefined && /@|^"?\p{L}{2}/u.test(from)) return length > 1 || top ? length : 0;
  const rest = block.findIndex((header) => !header || !['subject', 'to', 'other'].includes(header.name));
  return top && block[0] ? (rest === -1 ? length : rest) : 0;
}
