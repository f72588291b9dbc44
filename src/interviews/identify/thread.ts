import { localAsUtc } from '../time.js';
import { changed, isCalledOff, readChange, type StartChange } from './time/change.js';
import type { TextRange } from './mail-text.js';
import { domainsOf } from './job/domains.js';
import { perCues } from './words/merge.js';
import type { Part } from './message/parts.js';
import { anyOf, plainOf } from './words/plain.js';
import { readSoon } from './time/soon.js';
import { readStart, type ReadStart } from './time/start.js';

/** What is known outside a thread. */
export interface ThreadContext {
  /** When the newest message came, milliseconds since 1970. */
  readonly received: number | undefined;
  /** IANA zone of the reader. */
  readonly timeZone: string | undefined;
  /** Which comes first in `3/12/2026`, where it is known. */
  readonly first?: 'day' | 'month' | undefined;
}

/** When one message of a thread says the interview starts. */
export function startOf(part: Part, index: number, context: ThreadContext, severalParts: boolean): ReadStart {
  const today = todayOf(part, index, context);
  const start = readStart(part.body, {
    today,
    timeZone: context.timeZone,
    first: context.first,
    severalParts,
  });
  const soon = index === 0 && start.instant === undefined ? readSoon(part.body, context) : undefined;
  if (soon) return soon;
  // "Received today at 10:17": nobody invites to what has begun.
  return index === 0 && start.instant !== undefined && start.instant <= (context.received ?? -Infinity)
    ? { evidence: [], warnings: [{ code: 'already-past', path: 'interview.startsAt' }] }
    : start;
}

/** The start by the newest message that speaks of one, that message, and where newer ones change it. */
export function startOfThread(
  newest: readonly Part[],
  older: readonly Part[],
  context: ThreadContext,
  severalParts: boolean,
): { readonly start: ReadStart; readonly startPart: Part; readonly changedAt?: TextRange | undefined } {
  let read: { start: ReadStart; startPart: Part } | undefined;
  let change: (StartChange & { readonly part: Part }) | undefined;
  for (const [index, startPart] of [...newest, ...older].entries()) {
    // "Thursday, same time": the time stands in what is quoted.
    if (index >= newest.length && !change) break;
    read = { start: startOf(startPart, index, context, severalParts), startPart };
    // A time in an older message no longer holds once a newer one offers others or calls it off.
    const speaks =
      read.start.instant !== undefined || read.start.warnings.some(({ code }) => code === 'ambiguous');
    if (speaks) break;
    const today = todayOf(startPart, index, context);
    const found = change ? undefined : readChange(startPart.body, { today, first: context.first });
    if (found) change = { ...found, part: startPart };
    else if (isCalledOff(startPart.body)) break;
  }
  if (!change || read!.start.instant === undefined) return read!;
  const { start, end } = change.range;
  return {
    start: changed(read!.start, change),
    startPart: read!.startPart,
    changedAt: change.part.body.original(start, end),
  };
}

/** The day a message came, as days since 1970: by its header, or by what the caller says of the newest. */
function todayOf(part: Part, index: number, { received, timeZone }: ThreadContext): number | undefined {
  const zone = timeZone ?? 'UTC';
  const header = part.date && (index > 0 || received === undefined) ? part.date : undefined;
  const sent = header ? readStart(header, { timeZone: zone, severalParts: false }).instant : undefined;
  const instant = sent ?? received;
  return instant === undefined ? undefined : Math.floor(localAsUtc(instant, zone) / 86_400_000);
}

/** The organizations behind the addresses of a thread, but for those it is sent to. */
export function domainsIn(parts: readonly Part[]): string[] {
  const texts = parts.flatMap(({ from, date, body, signature }) => [from, date, ...signature, body]);
  return domainsOf(texts.map((passage) => passage?.text ?? '').join('\n'));
}

/** Names that stand where only a company can: `Acme` for "a recruiter at Acme". Folded. */
export function firmsIn(parts: readonly Part[]): ReadonlySet<string> {
  const firms = new Set<string>();
  for (const { from, body, signature } of parts)
    for (const passage of [from, body, ...signature]) {
      if (!passage) continue;
      for (const { index, 0: cue } of passage.plain.slice(0, 20_000).matchAll(firmCue(passage.cues))) {
        const start = index + cue.length;
        const word = /^\p{Lu}[\p{L}\d]{1,30}(?![\p{L}'’])/u.exec(passage.text.slice(start, start + 34))?.[0];
        if (word !== undefined) firms.add(plainOf(word));
        if (firms.size > 20) return firms;
      }
    }
  return firms;
}

const firmCue = perCues(
  ({ job }) => new RegExp(`(?<![a-z])(?:${anyOf(job.beforeCompanySurely)}) ?(?<=[ @])`, 'g'),
);

/** The first value that one of the messages gives. */
export function firstOf<Value>(
  parts: readonly Part[],
  read: (part: Part) => Value | undefined,
): Value | undefined {
  for (const part of parts) {
    const value = read(part);
    if (value !== undefined) return value;
  }
  return undefined;
}
