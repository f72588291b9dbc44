import type { Cues } from '../../cues/cues.js';
import { plainOf } from '../words/plain.js';
import { nameWordsOf } from './name-words.js';

/** The name without `Ms.`, `Dr.` and the like. */
export function withoutHonorific(name: string, cues: Cues): string {
  const { honorific, academic } = nameWordsOf(cues);
  const words = name.split(' ');
  const first = words.findIndex((word) => {
    const plain = plainOf(word).replace(/\.$/, '');
    return !honorific.test(plain) && !academic.test(plain);
  });
  return first <= 0 ? name : words.slice(first).join(' ');
}

/** Whether two names are one person's: equal but for forms of address, or one a part of the other. */
export function sameName(one: string, other: string, cues: Cues): boolean {
  const [a, b] = [one, other].map((name) =>
    plainOf(withoutHonorific(name, cues)).replace(/,.*$/s, '').split(/[ .]+/).filter(Boolean),
  ) as [string[], string[]];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1)
    return (
      long[0] === short[0] ||
      (long.length > 1 && long.at(-1) === short[0]) ||
      long[0]!.startsWith(`${short[0]!}-`)
    );
  return short.every(
    (part, index) => long.includes(part) || (part.length === 1 && (long[index] ?? '').startsWith(part)),
  );
}
