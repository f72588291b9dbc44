import type { Finding } from '../model.js';
import type { ReviewInput } from './review.js';

/** A draft with its safe repairs made. */
export interface FixedEmail {
  /** Subject line; absent where the draft had none. */
  readonly subject?: string | undefined;
  readonly text: string;
  /** Findings that were repaired, in the order given. */
  readonly applied: readonly Finding[];
  /** Findings that need a person, in the order given. */
  readonly left: readonly Finding[];
}

const longestWord = 60;
const wordAtEnd = /(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}'’]+(?=\s*$)/u;
const wordAtStart = /^\s*([\p{L}\p{M}'’]+)(?![\p{L}\p{M}\p{N}'’-])/u;

/** Length of the blanks and the word with which the second text goes on, where that is how the first ends. */
function repeatLength(before: string, after: string): number {
  const [last] = wordAtEnd.exec(before.slice(-longestWord)) ?? [];
  const [found, next] = wordAtStart.exec(after.slice(0, longestWord)) ?? [];
  const isApart = /\s$/.test(before) || /^\s/.test(after);
  return found !== undefined && isApart && last?.toLowerCase() === next?.toLowerCase() ? found.length : 0;
}

/**
 * Makes the safe repairs of a review and nothing else: a doubled word, a misspelt name, a mark too many. Findings without
 * a repair are left, and so is the second of two that overlap. Of an `Email` only subject and text come back, because its
 * parts are not repaired.
 *
 * @param findings - what `reviewEmail` returned for this very draft
 *
 * @example
 * ```ts
 * import { en, fixEmail, reviewEmail } from 'interview-compass';
 *
 * const draft = { text: 'Dear Dana,\n\nThank you for the the tour. I want the job.\n\nBest regards,\nMaya' };
 * fixEmail(draft, reviewEmail(draft, {}, en)).text.split('\n')[2]; //=> 'Thank you for the tour. I want the job.'
 * ```
 */
export function fixEmail(draft: ReviewInput, findings: readonly Finding[]): FixedEmail {
  const applied = new Set<Finding>();
  const fixed = { subject: draft.subject ?? '', text: draft.text };
  for (const field of ['subject', 'text'] as const) {
    const repairs = findings
      .filter((each) => each.field === field && each.fix)
      // Of two that start together, the wider repairs what the other does as well: "  :)".
      .sort(({ range: a }, { range: b }) => a.start.offset - b.start.offset || b.end.offset - a.end.offset);
    const original = fixed[field];
    let repaired = '';
    let done = 0;
    for (const each of repairs) {
      const { start, end } = each.range;
      // What lies in a passage that is repaired already goes with it.
      if (end.offset <= done && end.offset > start.offset) applied.add(each);
      if (start.offset < done || end.offset > original.length || end.offset < start.offset) continue;
      repaired += original.slice(done, start.offset);
      const { replacement } = each.fix!;
      // "Ortiz Ortis" and "Ortis Ortiz" become "Ortiz" once.
      const isRepeat = replacement !== '' && repeatLength(repaired, replacement) === replacement.length;
      repaired = isRepeat ? repaired.trimEnd() : repaired + replacement;
      const repeat = repeatLength(repaired, original.slice(end.offset));
      if (repeat > 0) repaired = repaired.trimEnd();
      done = end.offset + repeat;
      applied.add(each);
    }
    fixed[field] = repaired + original.slice(done);
  }
  return {
    ...(draft.subject !== undefined && { subject: fixed.subject }),
    text: fixed.text,
    applied: findings.filter((each) => applied.has(each)),
    left: findings.filter((each) => !applied.has(each)),
  };
}
