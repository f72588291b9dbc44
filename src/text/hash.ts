/**
 * FNV-1a, 32 bit: a number that depends on the text alone and is the same everywhere. For choosing, not for secrets.
 *
 * @param basis - what it starts from: another one gives another number
 *
 * @example
 * ```ts
 * import { hash } from '../src/text/hash.js';
 *
 * hash('a'); //=> 3826002220
 * ```
 */
export function hash(text: string, basis = 0x811c9dc5): number {
  let value = basis;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
