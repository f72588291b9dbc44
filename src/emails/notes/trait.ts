import type { NoteCues } from './cues.js';
import { startsWith } from './reporter.js';
import { isVerb } from './verbs.js';

/** "used to stairs", "good with angry guests": what one is, behind what one did; not "used to drive", which one did. */
export function traitIn(part: string, cues: NoteCues): string | undefined {
  for (const { of, put, starts } of cues.completions) {
    const start =
      of === 'self' && put === cues.proof?.am
        ? starts.find((each) => each.includes(' ') && startsWith(part, each, 0))
        : undefined;
    const [next = ''] = start === undefined ? [] : part.slice(start.length + 1).split(' ');
    if (start !== undefined) return next === '' || isVerb(next, cues) ? undefined : `${put} ${part}`;
  }
  return undefined;
}
