import type { NoteCues } from './cues.js';
import { formOf } from './form.js';

/** "selisih stok, belum ketahuan sebabnya": what goes on behind a comma with the noun before it is told of it. */
export function joinAside(text: string, cues: NoteCues): string {
  const [head = '', tail = '', more] = text.split(/,\s+/u);
  const found = cues.verbForms?.aside?.find(([form]) => form.test(tail));
  if (found === undefined || more !== undefined || head.split(' ').length < 2) return text;
  const isPlain = !head.includes(` ${cues.asides[0]!} `) && !tail.includes(':');
  return isPlain && formOf(head, cues, 'point')?.form === 'topic' ? `${head} ${found[1]} ${tail}` : text;
}
