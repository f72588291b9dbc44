/** Running large expressions: what an engine does anew for each call is done once. */

/**
 * Every match of a global expression in a text, from left to right, as `matchAll` finds them. `matchAll` runs a copy of the
 * expression, which an engine compiles again as soon as it has forgotten the last one: for hundreds of words that takes
 * longer than finding them.
 *
 * @example
 * ```ts
 * import { matches } from '../src/text/match.js';
 *
 * [...matches('10 or 11', /\d+/g)].map(({ index }) => index); //=> [0, 6]
 * ```
 */
export function* matches(text: string, regex: RegExp): Generator<RegExpExecArray, undefined> {
  let match = nextMatch(text, regex);
  while (match) {
    yield match;
    const from = match.index + (match[0].length || stepAt(text, match.index, regex));
    match = nextMatch(text, regex, from);
  }
}

/** The source of an expression for a text as it is: what would have a meaning in one has none. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The first match of a global expression at a place or behind it. The expression itself is left as it was. */
export function nextMatch(text: string, regex: RegExp, from = 0): RegExpExecArray | null {
  if (!regex.global) throw new Error('an expression whose matches are asked for is global');
  regex.lastIndex = from;
  const match = regex.exec(text);
  regex.lastIndex = 0;
  return match;
}

/** Units to go on by after nothing was matched: an expression of Unicode does not look between surrogates. */
function stepAt(text: string, index: number, { unicode }: RegExp): number {
  return unicode && text.codePointAt(index)! > 0xffff ? 2 : 1;
}

/**
 * The expression, after the engine was made to compile it for good. An engine that meets a long text first makes machine
 * code at once; for a short one it makes bytecode, which takes large expressions several times as long to make and to run.
 */
export function ready(regex: RegExp): RegExp {
  regex.test(long);
  regex.lastIndex = 0;
  return regex;
}

const long = /* @__PURE__ */ '\n'.repeat(1000);
