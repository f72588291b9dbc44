import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { Finding } from '../../model.js';
import type { Known, Match } from '../known.js';
import { findPlaceholders } from './residue.js';

const fields = ({ draft }: Known): readonly (readonly [Finding['field'], string])[] => [
  ['subject', draft.subject ?? ''],
  ['text', draft.text],
];

// Pictographs with what joins them (UTS #51) but for signs that are text, flags, and emoticons that stand alone.
const picture =
  /(?![©®™‼⁉ℹ↔-↪☎✉✓✔✗✘➡])\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}\p{Extended_Pictographic}♀♂]*|\p{Regional_Indicator}{2}/u
    .source;
const faces = /(?:[:;=8][-'^]?[)(DPpOo|*]+|<3+|[xX]D+|\^_?\^|:'\()+(?![\p{L}\p{N}/])/u.source;
// Looked for from the first blank before it alone: from each it would take the square of their number.
const emoji = new RegExp(
  `(?<![^\\S\\n\\r])[^\\S\\n\\r]*(?:${picture}|(?<![^\\s.!?,])${faces})(?:[^\\S\\n\\r]*(?:${picture}|${faces}))*`,
  'gu',
);

/** Emoji and emoticons. */
export function findEmoji(known: Known): Match[] {
  return fields(known).flatMap(([field, text]) =>
    [...matches(text, emoji)].map(({ index, 0: found }): Match => {
      const span = { start: index, end: index + found.length };
      return {
        field,
        span,
        places: { found: found.trim() },
        replacement: insteadOf(text, span.start, span.end),
      };
    }),
  );
}

/** A full stop where the emoji ended a sentence, a blank where it stood between two words, nothing elsewhere. */
function insteadOf(text: string, start: number, end: number): string {
  const after = text.slice(end, end + 3);
  const closes = /^\s+\p{Lu}|^\s*$|^[\n\r]/u.test(after) && end <= text.length;
  const before = text.slice(Math.max(0, start - 4), start);
  if (/[!?]$/.test(before) && /^[!?]/.test(after)) return ' ';
  if (!/[\p{L}\p{M}\p{N}]$/u.test(before)) return '';
  return closes ? '.' : /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}

/** Words in capitals for emphasis. */
export function findShouting(known: Known): Match[] {
  const { draft, words, given } = known;
  const unfilled = findPlaceholders(known);
  const emphatic = new Set(
    [...words.emphasis, ...words.stopWords, ...words.vagueWords].filter((word) => word.length > 2),
  );
  // "Saya MENERIMA": words with such beginnings are no names.
  const stems = words.emphasis.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const isStressed = (part: string) => part.length > 6 && stems.some((stem) => part.startsWith(stem));
  const lower = new Set(draft.text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []);
  return fields(known).flatMap(([field, text]) =>
    [
      ...matches(
        text,
        /(?<![\p{L}\p{N}.&/[{-])\p{Lu}[\p{Lu}'’]+(?:[^\S\n\r]+\p{Lu}[\p{Lu}'’]*(?![\p{L}\p{N}]))*(?![\p{L}\p{N}&/]|-\p{L})/gu,
      ),
    ].flatMap(({ index, 0: found }): Match[] => {
      const span = { start: index, end: index + found.length };
      const parts = found.split(/\s+/).map((part) => part.toLowerCase().replaceAll('’', "'"));
      const isEmphatic = parts.some(
        (part) =>
          part.length > 2 && (emphatic.has(part) || isStressed(part) || (part.length > 3 && lower.has(part))),
      );
      const isKnown =
        parts.length > 1 || !emphatic.has(parts[0] ?? '') ? given.includes(` ${fold(found)} `) : false;
      const isPlace = unfilled.some(
        (each) => each.field === field && each.span.start < span.end && span.start < each.span.end,
      );
      return isEmphatic && !isKnown && !isPlace ? [{ field, span }] : [];
    }),
  );
}

/** Exclamation marks where there is more than one; the first may stay. */
export function findExclamationMarks(known: Known): Match[] {
  const { greeting } = known.draft;
  // "Yippee!" is how the house writes itself.
  const names = known.interview?.company?.name.match(/[^\s!]+!/g) ?? [];
  const isName = (text: string, index: number) =>
    names.some((name) => text.slice(0, index + 1).endsWith(name));
  const all = fields(known).flatMap(([field, text]) =>
    [...matches(text, /[!！]+(?:[?!]*)/g)]
      .filter(({ index }) => !isName(text, index))
      .map(({ index, 0: found }) => ({ field, index, found })),
  );
  if (all.length === 1 && all[0]!.found.length === 1) return [];
  return all.map(({ field, index, found }, at): Match => {
    const span = { start: index, end: index + found.length };
    if (at === 0 && found.length === 1) return { field, span };
    const greets = field === 'text' && greeting && index >= greeting.start && index < greeting.end;
    return { field, span, replacement: found.includes('?') ? '?' : at === 0 ? '!' : greets ? ',' : '.' };
  });
}
