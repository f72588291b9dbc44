/** Whether time grows with the text and no faster, told in a way that holds on a machine with other things to do. */
import { isDeep, shorter } from './depth.js';

/**
 * What `growth` of something linear stays below. It is about one, up to two where the long text is beyond the size that
 * the engine keeps in fast memory, and ten where the time is squared.
 */
export const linear = 3;

/** Microseconds below which a difference says nothing. */
const noise = 5_000;

/** Processor time of something, in microseconds. What other programs do meanwhile does not count. */
export function processorTime(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return user + system;
}

/**
 * How many times as much processor time one text takes as ten texts of a tenth of its length: about one where the time
 * grows with the text, ten where it grows with its square.
 *
 * @param length - characters of the long text: half of them where a walk is deep, an eighth where it is not; `LONGEST_TEXT=…`
 *   makes it longer, as `npm run proof` does
 * @param most - the longest text that is read at all
 */
export function growth(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
  most = Infinity,
): number {
  const usual = length / (isDeep ? 2 : shorter);
  const longest = Math.min(Math.max(usual, Number(process.env['LONGEST_TEXT'] ?? 0)), most);
  const [short, long] = [textOf(longest / 10), textOf(longest)];
  const ratio = () => {
    const ten = processorTime(() => {
      for (let nth = 0; nth < 10; nth++) read(short);
    });
    return processorTime(() => read(long)) / Math.max(ten, noise);
  };
  const first = ratio();
  // Most first looks are clear. Where one is not, the least of five tells: a busy machine makes one long text slower
  // than ten short ones, and what is squared stays so each time.
  if (first < linear / 2) return first;
  return Math.min(first, ratio(), ratio(), ratio(), ratio());
}

/** A text of any length that says one thing over and over. */
export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
