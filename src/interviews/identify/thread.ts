import { localAsUtc } from '../time.js';
import type { MailPart } from './mail-parts.js';
import { domainsOf } from './names.js';
import { readStart, type ReadStart } from './start.js';

/** What is known outside a thread. */
export interface ThreadContext {
  /** When the newest mail came, milliseconds since 1970. */
  readonly received: number | undefined;
  /** IANA zone of the reader. */
  readonly timeZone: string | undefined;
}

const calledOff = /\b(?:postpon|cancel|re-?schedul|can(?:no|['’])t make)/i;

/** When one mail of a thread says the interview starts. */
export function startOf(
  part: MailPart,
  index: number,
  context: ThreadContext,
  severalParts: boolean,
): ReadStart {
  const today = todayOf(part, index, context);
  return readStart(part.body.text, { today, timeZone: context.timeZone, severalParts });
}

/** The start by the newest mail that speaks of one, and that mail. */
export function startOfThread(
  newest: readonly MailPart[],
  context: ThreadContext,
  severalParts: boolean,
): { readonly start: ReadStart; readonly startPart: MailPart } {
  let read: { start: ReadStart; startPart: MailPart } | undefined;
  for (const [index, startPart] of newest.entries()) {
    read = { start: startOf(startPart, index, context, severalParts), startPart };
    // A time in an older mail no longer holds once a newer one offers others or calls it off.
    const speaks =
      read.start.instant !== undefined || read.start.warnings.some(({ code }) => code === 'ambiguous');
    if (speaks || calledOff.test(startPart.body.text)) break;
  }
  return read!;
}

/** The day a mail came, as days since 1970: by its header, or by what the caller says of the newest. */
function todayOf(part: MailPart, index: number, { received, timeZone }: ThreadContext): number | undefined {
  const zone = timeZone ?? 'UTC';
  const header = part.date && (index > 0 || received === undefined) ? part.date.text : undefined;
  const sent = header ? readStart(header, { timeZone: zone, severalParts: false }).instant : undefined;
  const instant = sent ?? received;
  return instant === undefined ? undefined : Math.floor(localAsUtc(instant, zone) / 86_400_000);
}

/** The organizations behind the addresses of a thread, but for those it is sent to. */
export function domainsIn(parts: readonly MailPart[]): string[] {
  const texts = parts.flatMap(({ from, date, body, signature }) => [from, date, ...signature, body]);
  return domainsOf(texts.map((passage) => passage?.text ?? '').join('\n'));
}

/** The first value that one of the mails gives. */
export function firstOf<Value>(
  parts: readonly MailPart[],
  read: (part: MailPart) => Value | undefined,
): Value | undefined {
  for (const part of parts) {
    const value = read(part);
    if (value !== undefined) return value;
  }
  return undefined;
}
