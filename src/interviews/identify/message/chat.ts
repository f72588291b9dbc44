import { escapeRegExp } from '../../../text/match.js';
import type { Line } from './passage.js';

// "[15/7 11.40] HRD Mega: …", "[Fri 8:47 pm] Bronte: …", "[17/3/26, 18:12] Ana: …", "09:41 - Ana: …", "15/07/2026 11:40 - Ana: …"
const stamp =
  /^(?:\[(?:\p{L}{2,10}\.?,? )?[\d/., :apmAPM-]{4,28}\]|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[:.]\d{2}(?: ?[ap]m)? ?-?|\d{1,2}[:.]\d{2} ?-) ?([^\n:]{1,40}): /iu;

// "Xan  7:31 PM" above what was written
const stampLine = /^\p{L}[\p{L} .'-]{1,30}(?: {2,}|\t)\d{1,2}:\d{2}(?: ?[ap]m)?$/iu;

// "Priya R. (she/her) 11:42 AM" above each of what she wrote
const heading = /^(\p{L}[\p{L} .'()/-]{1,40}?)\s+\d{1,2}:\d{2}(?: ?[ap]m)?$/iu;

// "[18:02] Hi"
const bareStamp = /^\[(?:[\d/.,-]{3,10},? )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?\] ?/i;

// "Ana Ruiz: Hi Tom"
const colon = /^(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}) ?: \S/u;

/** Whose name stands before or above what a chat says. */
export function speakerIn({ text, at }: Line): Line | undefined {
  const name = (stamp.exec(text) ?? heading.exec(text) ?? colon.exec(text))?.[1]?.trim();
  return name === undefined ? undefined : { text: name, at: at + text.indexOf(name) };
}

/**
 * Lines of a chat of two who are known, without the time and name before or above each.
 *
 * @param inviter - whom the other greets, which says nothing of who sits there: "Hi Ana,"
 */
export function withoutSpeakers(lines: readonly Line[], inviter: string): readonly Line[] {
  const greeted = new RegExp(
    `^(?:\\p{L}+ ){1,2}${escapeRegExp(inviter.split(' ')[0]!)}(?![\\p{L}])[,!.:]? ?`,
    'u',
  );
  let speaks: string | undefined;
  return lines.map((line) => {
    const speaker = speakerIn(line);
    if (speaker) speaks = speaker.text;
    const length = speaker ? nameLength(line.text) : 0;
    const rest = line.text.slice(length);
    const skipped = length + (speaks === inviter ? 0 : (greeted.exec(rest)?.[0].length ?? 0));
    return { text: line.text.slice(skipped), at: line.at + skipped, opens: speaker !== undefined };
  });
}

function nameLength(text: string): number {
  return heading.test(text) ? text.length : (stamp.exec(text) ?? /^[^:]*: ?/.exec(text))![0].length;
}

/** Lines of a chat without the time and name before each; other lines as they are. */
export function unfoldChat(lines: readonly Line[]): readonly Line[] {
  const stamped = lines.filter(({ text }) => stamp.test(text)).length;
  if (stamped < 2) return withoutStamps(lines);
  return lines.map((line) => {
    const length = stamp.exec(line.text)?.[0].length ?? 0;
    const skipped = length > 0 ? length : (bareStamp.exec(line.text)?.[0].length ?? 0);
    return skipped === 0 ? line : { text: line.text.slice(skipped), at: line.at + skipped, opens: true };
  });
}

/** Lines without the time after the name in the first, and without the time in brackets that heads several of them. */
function withoutStamps(typed: readonly Line[]): readonly Line[] {
  const headings = typed.map(({ text }) => heading.exec(text)?.[1]);
  // An agenda has such lines as well, but none says the same twice.
  const isChat = headings.some((name, at) => name !== undefined && headings.indexOf(name) < at);
  if (isChat) return typed.map((line, at) => ({ ...line, text: headings[at] ?? line.text }));
  const lines = typed.map((line, index) =>
    index === 0 && stampLine.test(line.text)
      ? { ...line, text: line.text.replace(/(?: {2,}|\t).*$/, '') }
      : line,
  );
  if (lines.filter(({ text }) => bareStamp.test(text)).length < 2) return lines;
  return lines.map(({ text, at }) => {
    const length = bareStamp.exec(text)?.[0].length ?? 0;
    return { text: text.slice(length), at: at + length, opens: length > 0 };
  });
}
