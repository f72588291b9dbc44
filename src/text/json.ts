/** Deepest nesting that is parsed: more is not data, and engines take more than linear time for it. */
const deepest = 200;

/**
 * The value a JSON text holds; `undefined` when it holds none, or nests deeper than data does.
 *
 * @example
 * ```ts
 * import { parseJson } from '../src/text/json.js';
 *
 * parseJson('{"a":[1]}'); //=> { a: [1] }
 * parseJson('{'); //=> undefined
 * parseJson('['.repeat(1000) + ']'.repeat(1000)); //=> undefined
 * ```
 */
export function parseJson(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      if (++depth > deepest) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}
