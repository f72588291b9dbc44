import { matches } from '../../../text/match.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { headingLength } from '../message/subject.js';

/** A word or a mark of a thread. */
export interface Token {
  readonly text: string;
  /** As cues compare it; a number as `#`. */
  readonly plain: string;
  /** Whether it is in capitals, begins with one, or is a number; a mark is its own shape, a line break `¶`. */
  readonly shape: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly place: 'subject' | 'heading' | 'body' | 'signature' | 'from';
  /** Which message of the thread holds it. */
  readonly part: number;
  /** Whether it belongs to somebody who is named there, or to their title. */
  readonly isPerson: boolean;
}

/** A message, and where its body names people. */
export interface NamedPart {
  readonly part: Part;
  readonly spans: readonly TextRange[];
}

/** The shape of a line break, and of what is before and after all: what is learned stands on lines of its own. */
export const lineBreak = '¶';

/** What stands further down is not read. */
const mostTokens = 4000;
// "d'" of "d'accueil" is a word of its own.
const word =
  /(?:[dljsnmcDLJSNMC]|[qQ]u)['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:['’.‑-][\p{L}\p{M}\p{N}]+)*|\n+|\S/gu;

/** The words and marks of the messages of a thread. */
export function tokensOf(parts: readonly NamedPart[]): readonly Token[] {
  return parts
    .flatMap(({ part, spans }, index) => {
      const { body, subjectLength, from, signature } = part;
      const heading = headingLength(body.text, subjectLength);
      const placeInBody = (at: number) =>
        at < subjectLength ? 'subject' : at < heading ? 'heading' : 'body';
      return [
        ...(from ? tokensIn(from, () => 'from', index, []) : []),
        ...tokensIn(body, placeInBody, index, spans),
        ...signature.flatMap((line) => tokensIn(line, () => 'signature', index, [])),
      ];
    })
    .slice(0, mostTokens);
}

function tokensIn(
  passage: Passage,
  placeAt: (at: number) => Token['place'],
  part: number,
  spans: readonly TextRange[],
): Token[] {
  let next = 0;
  return [...matches(`${passage.text}\n`, word)].slice(0, mostTokens).map(({ index: start, 0: text }) => {
    const end = start + text.length;
    while (next < spans.length && spans[next]!.end <= start) next++;
    const [shape, plain] = [shapeOf(text), passage.plain.slice(start, end)];
    return {
      text,
      plain: shape === lineBreak ? lineBreak : shape.startsWith('1') ? '#' : plain,
      shape,
      passage,
      start,
      end,
      place: placeAt(start),
      part,
      isPerson: next < spans.length && spans[next]!.start <= start,
    };
  });
}

function shapeOf(text: string): string {
  if (text.startsWith('\n')) return lineBreak;
  if (!/[\p{L}\p{N}]/u.test(text)) return text.charAt(0);
  if (/^\d/.test(text)) return /\p{L}/u.test(text) ? '1a' : '1';
  if (!/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text) ? 'aA' : 'a';
  if (text.length > 1 && text === text.toUpperCase()) return 'AA';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? 'A' : 'AaA';
}
