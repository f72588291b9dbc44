/**
 * Makes something of an object once: the same for the same object, and gone with it. For what is made of tables of words,
 * which do not change.
 *
 * @example
 * ```ts
 * import { oncePer } from '../src/text/once.js';
 *
 * const anyOf = oncePer((words: readonly string[]) => new RegExp(words.join('|')));
 * const days = ['Monday', 'Tuesday'];
 * anyOf(days) === anyOf(days); //=> true
 * ```
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { made: make(key) }));
    return found.made;
  };
}
