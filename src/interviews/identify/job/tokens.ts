import { matches } from '../../../text/match.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { headingLength } from '../message/subject.js';

/** A word or a mark of a thread. */
export interface Token {
  readonly text: string;
  /** As cues compare it; numbers as `#`. */
  readonly plain: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Where it stands: in the subject, the body, a signature, the shown name of the sender. */
  readonly kind: 'subject' | 'heading' | 'body' | 'signature' | 'from';
  /** Which message of the thread holds it. */
  readonly part: number;
  /** Whether it belongs to somebody who is named, or to their title. */
  readonly person: boolean;
  /** What its letters look like. */
  readonly shape: string;
}

/** A message and where its body names people. */
export interface PartSpans {
  readonly part: Part;
  readonly spans: readonly TextRange[];
}

/** Further words of a thread are not read. */
const mostTokens = 6000;

/** The words and marks of the messages of a thread. */
export function tokensOf(parts: readonly PartSpans[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const [index, { part, spans }] of parts.entries()) {
    const { body, subjectLength, from, signature } = part;
    const heading = headingLength(body.text, subjectLength);
    const kindAt = (at: number) =>
      at < subjectLength ? 'subject' : at < heading ? 'heading' : ('body' as const);
    if (from) add(from, () => 'from', index, []);
    add(body, kindAt, index, spans);
    for (const line of signature) add(line, () => 'signature', index, []);
  }
  return tokens;

  function add(
    passage: Passage,
    kindAt: (at: number) => Token['kind'],
    part: number,
    spans: readonly TextRange[],
  ): void {
    let next = 0;
    for (const { index, 0: text } of matches(`${passage.text}\n`, word)) {
      if (tokens.length >= mostTokens) return;
      const end = index + text.length;
      while (next < spans.length && spans[next]!.end <= index) next++;
      const own = spans[next];
      const isMark = !/[\p{L}\p{N}]/u.test(text);
      tokens.push({
        text,
        plain: text.startsWith('\n') ? '\n' : /^\d/.test(text) ? '#' : passage.plain.slice(index, end),
        passage,
        start: index,
        end,
        kind: kindAt(index),
        part,
        person: own !== undefined && own.start <= index,
        shape: isMark ? text.charAt(0) : shapeOf(text),
      });
    }
  }
}

const word = /(?:[dljsnmcDLJSNMC]|[qQ]u)['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:['’.‑-][\p{L}\p{M}\p{N}]+)*|\n+|\S/gu;

function shapeOf(text: string): string {
  if (/^\d/.test(text)) return /\p{L}/u.test(text) ? '1a' : '1';
  if (/^\p{Lu}/u.test(text))
    return text.length > 1 && text === text.toUpperCase()
      ? 'AA'
      : /^\p{Lu}[^\p{Lu}]*$/u.test(text)
        ? 'A'
        : 'AaA';
  return /\p{Lu}/u.test(text) ? 'aA' : 'a';
}
