import type { NoteCues } from './cues.js';

/** The halves of "relatives ask for one thing, residents want another", of which neither says anything alone. */
export function halvesOf(
  text: string,
  { gate, and }: NoteCues,
): { readonly head: string; readonly whole: string } | undefined {
  const [head = '', tail = '', ...more] = text.split(/,\s+/u);
  const halves = gate?.sure?.halves;
  if (halves === undefined || tail === '' || more.length > 0 || tail.startsWith(`${and} `)) return undefined;
  const isPair = halves.some(([one, other]) => one.test(head) && other.test(tail));
  return isPair ? { head, whole: `${head} ${and} ${tail}` } : undefined;
}
