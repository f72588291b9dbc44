import { numbers } from './english.js';
import { sentenceBefore } from './type.js';
import type { TextRange } from './mail-text.js';

const number = `(?:\\d{1,3}(?:[.,]5)?|${Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const length = new RegExp(
  [
    '\\b(?<half>(?:half an|half-an|a half|half) ?-?hour)\\b',
    '\\b(?<plusHalf>(?:(?<whole>an|one|two|three|1|2|3) hours? and a half|(?<whole2>one|two|three|a) and a half hours?))\\b',
    `(?<![\\d:.])\\b(?:${number} ?(?:-|–|to) ?)?(?<count>${number})[ -]?(?<unit>minutes?|mins?|hours?|hrs?|h)\\b(?: ?(?:and )?(?<more>\\d{1,2}) ?(?:minutes?|mins?|m)\\b)?`,
  ].join('|'),
  'gi',
);
const otherAfter =
  /^(?:['’]s?)?,? ?(?:before|beforehand|early|earlier|prior|in advance|notice|walk|drive|away|late\b|later|ahead|(?:\w{1,15} )?(?:presentation|lesson|talk|pitch|task)|from|each|for (?:your )?questions|ride|by (?:bus|car|train|foot)|of (?:your|the) (?:start|time slot)|ago|per|shift|a week|\/)/i;
const otherBefore =
  /\b(?:within|in|(?:the|your) (?:first|last|final)|every|next|arrive|after)(?: (?:the|about))? ?$/i;
const saysLength =
  /\b(?:last|lasts|take|takes|allow|allocated|duration|length|expect|for|set aside|block|scheduled|run|be|approximately|about|around)\b[^.\n]{0,25}$/i;

/** How long a text says the interview lasts, in minutes. */
export function readMinutes(text: string): (TextRange & { readonly minutes: number }) | undefined {
  let best: (TextRange & { readonly minutes: number }) | undefined;
  let count = 0;
  for (const match of text.matchAll(length)) {
    if (++count > 60) break;
    const start = match.index;
    const end = start + match[0].length;
    const minutes = minutesOf(match.groups!);
    const before = sentenceBefore(text, start, 40);
    if (
      minutes < 5 ||
      minutes > 600 ||
      otherAfter.test(text.slice(end, end + 30)) ||
      otherBefore.test(before)
    )
      continue;
    if (saysLength.test(before)) return { start, end, minutes };
    best ??= { start, end, minutes };
  }
  return best;
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { half, plusHalf, whole, whole2, count = '', unit = '', more = '0' } = groups;
  if (half) return 30;
  if (plusHalf) return valueOf(whole ?? whole2 ?? '1') * 60 + 30;
  return Math.round(valueOf(count) * (/^h/i.test(unit) ? 60 : 1)) + Number(more);
}

function valueOf(word: string): number {
  return numbers[word.toLowerCase()] ?? Number(word.replace(',', '.'));
}
